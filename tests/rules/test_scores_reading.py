"""Inputs as typed on one line, units converted, every problem with a way out."""

import pytest

from altdesk.core.naming import fold_name
from altdesk.rules.scores import definitions, read_inputs, score_answer

FIB4 = ["age=55", "AST=45", "ALT=50", "PLT=180"]
EXPECTED = 1.9445436482630056


@pytest.mark.parametrize(
    "items",
    [
        ["AGE=55", "ast=45", "Alt=50", "plt=180"],
        ["age=55 years", "AST=45 U/L", "ALT=50 IU/L", "PLT=180 10*9/L"],
        ["age=55 y", "GOT=45", "SGPT=50", "platelets=180 G/L"],
        ["age=55", "AST=0.75 ukat/L", "ALT=50", "PLT=180000 /uL"],
        ["age=55", "AST=750 nkat/L", "ALT=50", "PLT=180000/uL"],
        ["age = 55", "AST = 45", "ALT = 50,0", "PLT= 180 10^3/µL"],
        ["age=55", "AST=4.5e1", "ALT=50.000", "PLT=0.18 10*6/uL"],
    ],
)
def test_names_and_units_in_any_spelling_give_the_same_score(items):
    answer, problems = score_answer("FIB-4", items)

    assert problems == ()
    assert answer["value"] == pytest.approx(EXPECTED, abs=1e-9)
    assert answer["zone"] == "indeterminate"
    assert answer["missing"] == []
    assert answer["inputs"]["PLT"] == {"value": 180, "unit": "10*9/L"}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("fib4", "fib4"),
        ("FIB-4", "fib4"),
        ("fib 4", "fib4"),
        ("Fib_4 index", "fib4"),
        ("MELD", "meld"),
        ("MELD-Na", "meld_na"),
        ("MELD 3.0", "meld3"),
        ("NFS", "nfs"),
        ("NAFLD fibrosis score", "nfs"),
        ("De Ritis", "ast_alt"),
        ("R", "r_factor"),
    ],
)
def test_a_score_is_found_in_any_spelling(name, expected):
    assert score_answer(name, ["x"])[0]["score"] == expected


def test_no_two_scores_share_a_name():
    owner = {}
    for known in definitions().values():
        for name in (known.id, known.name, *known.also):
            assert owner.setdefault(fold_name(name), known.id) == known.id


def test_an_empty_value_is_unknown():
    items = ["TBIL=3.2", "INR=1.8", "CREA=1.4", "dialysis="]

    answer, problems = score_answer("meld", items)
    without, _ = score_answer("meld", [*items[:2], "CREA=", "dialysis="])

    assert (answer["value"], problems) == (21, ())
    assert without["missing"] == ["CREA"]


@pytest.mark.parametrize("yes", ["1", "1.0", "yes", "TRUE", "True", "y"])
def test_a_yes_is_read_in_any_spelling(yes):
    items = ["BMI=24", "AST=30", "ALT=60", f"diabetes={yes}"]

    assert score_answer("bard", items)[0]["value"] == 1


def test_a_zone_is_also_given_under_its_own_word():
    albi, _ = score_answer("albi", ["TBIL_umol=17", "ALB_gL=40"])

    assert albi["zone"] == albi["grade"] == "2"


@pytest.mark.parametrize(
    ("unit", "typed"),
    [
        ("PLT", "240 10^9/L"),
        ("PLT", "240 x10^9/L"),
        ("PLT", "240 K/uL"),
        ("PLT", "240 10*3/uL"),
        ("PLT", "240 Tsd/µl"),
        ("PLT", "240 G/l"),
        ("PLT", "240000 /µL"),
        ("PLT", "240000 /mm3"),
        ("PLT", "240000/mm³"),
        ("PLT", "240 thou/uL"),
        ("AST", "38 UI/L"),
        ("AST", "0.6333333333333333 µkat/l"),
        ("ALT", "62 [IU]/L"),
        ("ALT", "62 Units/L"),
    ],
)
def test_units_as_laboratories_print_them(unit, typed):
    given = {"age": "45", "AST": "38", "ALT": "62", "PLT": "240", unit: typed}

    answer, problems = score_answer("fib4", [f"{k}={v}" for k, v in given.items()])

    assert problems == ()
    assert answer["value"] == pytest.approx(0.9048759048763573, abs=1e-9)


def test_an_unknown_score_lists_the_known_ones():
    answer, problems = score_answer("fib5", FIB4)

    assert answer["value"] is None
    assert "fib5" in problems[0].what
    assert "meld3" in problems[0].do
    assert read_inputs("fib5", FIB4).problems == problems


@pytest.mark.parametrize(
    ("item", "what", "do"),
    [
        ("PLT", "no “=”", "INPUT=VALUE"),
        ("CK=", "no input “CK”", "PLT [10*9/L]"),
        ("CK=180", "no input “CK”", "PLT [10*9/L]"),
        ("PLT=many", "not a number", "38.5"),
        ("PLT=1,234", "one way only", "38.5"),
        ("PLT=nan", "not a number", "38.5"),
        ("PLT=180 furlongs", "“furlongs” is unknown", "10*9/L"),
        ("PLT=180 000 /uL", "“000 /uL” is unknown", "10*9/L"),
        ("PLT=>180", "a bound", "bound"),
        ("AGE=55 furlongs", "unknown for age", "years"),
        ("pregnant=perhaps", "cannot be “perhaps”", "yes, no"),
    ],
)
def test_what_cannot_be_read_is_told_with_a_way_out(item, what, do):
    items = ["age=55", "AST=45", "ALT=50"][: 1 if item.startswith("AGE") else 3]
    items = [i for i in items if i.split("=")[0] != item.split("=")[0].lower()]

    answer, problems = score_answer("fib4", [*items, item])

    assert answer["value"] is None
    assert what in problems[0].what
    assert do in problems[0].do
    assert str(problems[0].place) == item
    assert "PLT" in answer["missing"] or item.startswith(("AGE", "preg"))


def test_every_problem_is_told_at_once():
    _, problems = score_answer("fib4", ["AST=x", "ALT=<5", "CK=3", "nothing"])

    assert len(problems) == 4


def test_an_input_given_twice_is_refused():
    _, problems = score_answer("fib4", [*FIB4, "SGOT=46"])

    assert [p.what for p in problems] == ["AST is given twice."]


def test_what_is_missing_is_named():
    answer, problems = score_answer("fib4", ["age=55", "ALT=50"])

    assert answer["missing"] == ["AST", "PLT"]
    assert problems[0].what == answer["text"]
    assert "Missing: AST, PLT." in answer["text"]


def test_zero_platelets_give_a_reason_and_no_number():
    answer, problems = score_answer("fib4", [*FIB4[:3], "PLT=0"])

    assert answer["value"] is None
    assert "PLT is 0 10*9/L: it must be more than 0." in problems[0].what


def test_a_value_in_the_wrong_unit_is_refused_not_computed():
    answer, problems = score_answer("fib4", [*FIB4[:3], "PLT=180000"])

    assert answer["value"] is None
    assert "Check value and unit" in problems[0].what


@pytest.mark.parametrize(
    ("score", "items", "expected"),
    [
        ("albi", ["TBIL=1.2 mg/dL", "ALB=4.2 g/dL"], -2.7038959036178642),
        ("albi", ["TBIL_umol=1.2 mg/dL", "ALB_gL=42"], -2.7038959036178642),
        ("fli", ["TG=1.5 g/L", "BMI=30", "GGT=45", "waist=1.04 m"], 80.92769938371953),
        ("fli", ["TG=150", "BMI=30 kg/m²", "GGT=45", "waist=1040 mm"], 80.927699383719),
        ("meld", ["TBIL=54.7328 umol/L", "INR=1.8 1", "CREA=123.788 µmol/L"], 21),
        ("maddrey", ["PT=18.5 sec", "PT_control=12", "TBIL=84 mg/L"], 38.3),
        ("apri", ["AST=1.5 ukat/L", "AST_ULN=45 U/L", "PLT=200"], 1.0),
    ],
)
def test_units_of_other_scores_are_converted(score, items, expected):
    answer, problems = score_answer(score, items)

    assert problems == ()
    assert answer["value"] == pytest.approx(expected, abs=1e-6)


def test_a_general_name_needs_its_unit_where_the_score_has_its_own():
    _, problems = score_answer("albi", ["TBIL=1.2", "ALB_gL=42"])

    assert "counts in umol/L" in problems[0].what


def test_an_upper_limit_is_found_by_a_printed_name():
    answer, problems = score_answer("apri", ["GOT=60", "SGOT_ULN=40", "PLT=200"])

    assert problems == ()
    assert answer["value"] == 0.75


def test_a_choice_is_read_in_any_spelling():
    items = ["TBIL=1.4", "ALB=3.8", "INR=1.2", "ascites=Moderate-Severe"]

    answer, problems = score_answer("child_pugh", [*items, "encephalopathy=none"])

    assert problems == ()
    assert (answer["value"], answer["zone"]) == (7, "B")
    assert isinstance(answer["value"], int)
    assert answer["inputs"]["ascites"] == {"value": 3, "unit": "points"}


def test_a_unit_that_stands_apart_belongs_to_the_value_before_it():
    plain = ["age=55", "AST=45", "ALT=50"]
    whole, _ = score_answer("fib4", [*plain, "PLT=180000 /uL"])

    parted, problems = score_answer("fib4", [*plain, "PLT=180000", "/uL"])

    assert problems == ()
    assert parted == whole
