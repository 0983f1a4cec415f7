"""Laws of the scores: units change nothing, and a formula's direction holds."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from altdesk.core.catalogue import catalogue
from altdesk.rules.scores import compute, definitions, read_inputs

LIMITS = {
    "age": ("35", "90"),
    "BMI": ("16", "60"),
    "waist": ("50", "160"),
    "ALT": ("5", "2000"),
    "AST": ("5", "2000"),
    "ALP": ("20", "1000"),
    "GGT": ("5", "1000"),
    "PLT": ("20", "600"),
    "ALB": ("1.5", "5.5"),
    "TBIL": ("0.2", "30"),
    "INR": ("0.8", "8"),
    "CREA": ("0.3", "8"),
    "NA": ("118", "150"),
    "TG": ("30", "900"),
    "PT": ("10", "60"),
    "ALT_ULN": ("20", "70"),
    "AST_ULN": ("20", "70"),
    "ALP_ULN": ("80", "150"),
    "GGT_ULN": ("30", "90"),
    "PT_control": ("11", "14"),
    "TBIL_umol": ("4", "500"),
    "ALB_gL": ("15", "55"),
}
# + : a higher input never lowers the value; - : never raises it; 0 : either way.
DIRECTION = {
    "fib4": {"age": "+", "AST": "+", "ALT": "-", "PLT": "-"},
    "apri": {"AST": "+", "AST_ULN": "-", "PLT": "-"},
    "nfs": {
        "age": "+",
        "BMI": "+",
        "diabetes_or_ifg": "+",
        "AST": "+",
        "ALT": "-",
        "PLT": "-",
        "ALB": "-",
    },
    "bard": {"BMI": "+", "AST": "+", "ALT": "-", "diabetes": "+"},
    "r_factor": {"ALT": "+", "ALT_ULN": "-", "ALP": "-", "ALP_ULN": "+"},
    "meld": {"TBIL": "+", "INR": "+", "CREA": "+", "dialysis": "+"},
    "meld_na": {"TBIL": "+", "INR": "+", "CREA": "+", "NA": "0", "dialysis": "+"},
    "meld3": {"INR": "+", "female": "+", "NA": "0", "CREA": "0", "ALB": "0"},
    "child_pugh": {"TBIL": "+", "ALB": "-", "INR": "+"},
    "albi": {"TBIL_umol": "+", "ALB_gL": "-"},
    "maddrey": {"PT": "+", "PT_control": "-", "TBIL": "+"},
    "fli": {"TG": "+", "BMI": "+", "GGT": "+", "waist": "+"},
    "hsi": {"ALT": "+", "AST": "-", "BMI": "+", "female": "+", "diabetes": "+"},
    "gpr": {"GGT": "+", "GGT_ULN": "-", "PLT": "-"},
    "ast_alt": {"AST": "+", "ALT": "-"},
}


def amount(name):
    low, high = LIMITS[name]
    return st.decimals(Decimal(low), Decimal(high), places=2)


@st.composite
def inputs_of(draw, name):
    found = {}
    for known in definitions()[name].inputs.values():
        if known.categories:
            found[known.name] = draw(st.sampled_from(sorted(known.categories)))
        elif known.unit is None:
            found[known.name] = draw(st.booleans())
        else:
            found[known.name] = draw(amount(known.name))
    return found


@st.composite
def scored(draw):
    name = draw(st.sampled_from(sorted(DIRECTION)))
    return name, draw(inputs_of(name))


@settings(max_examples=300, deadline=None)
@given(scored())
def test_within_what_a_laboratory_sees_every_score_is_computed(case):
    name, inputs = case

    score = compute(name, inputs)

    assert score.value is not None
    assert score.zone is not None or not definitions()[name].zones


@settings(max_examples=300, deadline=None)
@given(scored(), st.data())
def test_another_unit_changes_nothing(case, data):
    name, inputs = case
    items = []
    for known in definitions()[name].inputs.values():
        value = inputs[known.name]
        if known.analyte is None or known.unit is None:
            items.append(f"{known.name}={value}")
            continue
        unit = data.draw(st.sampled_from(known.analyte.units()))
        own = known.analyte.conversion(known.unit)
        other = catalogue().analytes[known.analyte.id].conversion(unit)
        typed = round(other.invert(own.apply(value)), 20)
        items.append(f"{known.name}={typed:f} {unit}")

    read = read_inputs(name, items)

    assert read.problems == ()
    before, after = compute(name, inputs), compute(name, read.values)
    assert abs(before.value - after.value) <= 1e-9 * max(1, abs(before.value))


@settings(max_examples=400, deadline=None)
@given(scored(), st.data())
def test_a_formula_keeps_its_direction(case, data):
    name, inputs = case
    moved = data.draw(st.sampled_from(sorted(DIRECTION[name])))
    known = definitions()[name].all_inputs[moved]
    if known.unit is None:
        lower, higher = False, True
    else:
        lower, higher = sorted(data.draw(st.tuples(amount(moved), amount(moved))))

    first = compute(name, {**inputs, moved: lower}).value
    second = compute(name, {**inputs, moved: higher}).value

    direction = DIRECTION[name][moved]
    assert direction == "0" or (
        first <= second if direction == "+" else first >= second
    )


@settings(max_examples=100, deadline=None)
@given(scored(), st.randoms())
def test_the_order_of_the_inputs_changes_nothing(case, random):
    name, inputs = case
    names = list(inputs)
    random.shuffle(names)

    assert compute(name, {n: inputs[n] for n in names}) == compute(name, inputs)
