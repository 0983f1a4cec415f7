"""When a score is refused, not read, or read with care; and its zones by age."""

import math
from decimal import Decimal

import pytest

from altdesk.rules.scores import compute, definitions

FIB4 = {"age": 50, "AST": 40, "ALT": 64, "PLT": 200}
EXAMPLES = {
    "fib4": FIB4,
    "apri": {"AST": 60, "AST_ULN": 40, "PLT": 200},
    "nfs": {
        "age": 50,
        "BMI": 30,
        "diabetes_or_ifg": True,
        "AST": 45,
        "ALT": 60,
        "PLT": 220,
        "ALB": Decimal("4.3"),
    },
    "bard": {"BMI": 31, "AST": 45, "ALT": 50, "diabetes": "yes"},
    "r_factor": {"ALT": 400, "ALT_ULN": 40, "ALP": 120, "ALP_ULN": 100},
    "meld": {"TBIL": 3.2, "INR": 1.8, "CREA": 1.4},
    "meld_na": {"TBIL": 3.2, "INR": 1.8, "CREA": 1.4, "NA": 131},
    "meld3": {
        "TBIL": 3.2,
        "INR": 1.8,
        "CREA": 1.4,
        "NA": 131,
        "ALB": 2.9,
        "female": False,
    },
    "child_pugh": {
        "TBIL": 1.4,
        "ALB": 3.8,
        "INR": 1.2,
        "ascites": "none",
        "encephalopathy": "Grade 1-2",
    },
    "albi": {"TBIL_umol": 17, "ALB_gL": 40},
    "maddrey": {"PT": 18.5, "PT_control": 12, "TBIL": 8.4},
    "fli": {"TG": 150, "BMI": 30, "GGT": 45, "waist": 104},
    "hsi": {"ALT": 60, "AST": 40, "BMI": 30, "female": 1, "diabetes": 0},
    "gpr": {"GGT": 60, "GGT_ULN": 60, "PLT": 200},
    "ast_alt": {"AST": 90, "ALT": 60},
}
ALL = tuple(EXAMPLES)
NUMBERS = [
    (score, name)
    for score, inputs in EXAMPLES.items()
    for name in inputs
    if definitions()[score].inputs[name].unit is not None
]


def test_the_examples_are_all_fifteen_scores():
    assert set(ALL) == set(definitions())
    assert len(ALL) == 15


@pytest.mark.parametrize("name", ALL)
def test_a_complete_score_has_value_text_formula_and_sources(name):
    score = compute(name, EXAMPLES[name])

    assert score.value is not None
    assert score.text
    assert score.not_valid is None
    assert score.formula.startswith(score.name)
    assert "{" not in score.formula
    assert score.sources


@pytest.mark.parametrize("name", ALL)
def test_each_missing_input_is_named_and_nothing_is_computed(name):
    for left_out in EXAMPLES[name]:
        inputs = {k: v for k, v in EXAMPLES[name].items() if k != left_out}

        score = compute(name, inputs)

        assert score.value is None
        assert score.zone is None
        assert score.missing == (left_out,)
        assert left_out in score.text


def test_none_is_missing():
    assert compute("fib4", {**FIB4, "PLT": None}).missing == ("PLT",)


@pytest.mark.parametrize(("score", "name"), NUMBERS)
@pytest.mark.parametrize(
    "wrong", ["0.0", -5, 1e9, math.nan, math.inf, True, "much", "<5"]
)
def test_a_wrong_number_is_refused_with_its_name(score, name, wrong):
    if name == "age" and wrong == "0.0":
        wrong = "-1"
    refused = compute(score, {**EXAMPLES[score], name: wrong})

    assert refused.value is None
    assert name in refused.text
    assert refused.refused


@pytest.mark.parametrize(("score", "name"), [("bard", "diabetes"), ("hsi", "female")])
@pytest.mark.parametrize("wrong", ["maybe", "", 2, -1])
def test_a_yes_or_no_is_never_guessed(score, name, wrong):
    refused = compute(score, {**EXAMPLES[score], name: wrong})

    assert refused.value is None
    assert "yes, no" in refused.text


@pytest.mark.parametrize("wrong", ["2", "grade 2", "severe", 1])
def test_a_choice_is_never_guessed(wrong):
    refused = compute("child_pugh", {**EXAMPLES["child_pugh"], "ascites": wrong})

    assert refused.value is None
    assert "moderate_severe" in refused.text


@pytest.mark.parametrize("name", ALL)
def test_a_child_gets_no_score(name):
    score = compute(name, {**EXAMPLES[name], "age": Decimal("17.9")})

    assert score.value is None
    assert score.not_valid == "These scores are for adults of 18 years or more."


@pytest.mark.parametrize("name", ALL)
def test_pregnancy_shows_the_number_without_a_reading(name):
    score = compute(name, {**EXAMPLES[name], "pregnant": True})

    assert score.value is not None
    assert score.zone == "not_valid_pregnancy"
    assert score.text == score.not_valid


@pytest.mark.parametrize("name", ["fib4", "apri", "nfs", "bard", "hsi", "ast_alt"])
def test_muscle_makes_a_score_unreadable(name):
    assert compute(name, {**EXAMPLES[name], "muscle_signal": "yes"}).zone == (
        "not_valid_muscle"
    )
    assert compute(name, {**EXAMPLES[name], "muscle_signal": "no"}).not_valid is None


@pytest.mark.parametrize("name", ["fib4", "apri", "nfs", "bard", "gpr", "hsi"])
@pytest.mark.parametrize("analyte", ["ALT", "AST"])
def test_acute_injury_begins_above_five_times_the_limit(name, analyte):
    inputs = {**EXAMPLES[name], analyte: 100}

    at_five = compute(name, {**inputs, f"{analyte}_ULN": 20})
    above = compute(name, {**inputs, f"{analyte}_ULN": Decimal("19.99")})

    assert at_five.not_valid is None
    assert above.zone == "not_valid_acute"
    assert analyte in above.not_valid


@pytest.mark.parametrize(
    ("age", "ast", "zone"),
    [
        ("18", 64, "not_valid_age_under_35"),
        ("34", 64, "not_valid_age_under_35"),
        ("34.9", 64, "not_valid_age_under_35"),
        ("50", "51.99", "low"),
        ("50", "52", "indeterminate"),
        ("50", "106.8", "indeterminate"),
        ("50", "106.81", "high"),
        ("64.9", "52", "indeterminate"),
        ("80", "49.99", "low"),
        ("80", "50", "indeterminate"),
        ("80", "66.75", "indeterminate"),
        ("80", "66.76", "high"),
    ],
)
def test_zones_of_fib4_by_age_at_below_and_above_each_limit(age, ast, zone):
    inputs = {"age": Decimal(age), "AST": Decimal(ast), "ALT": 64, "PLT": 250}

    assert compute("fib4", inputs).zone == zone


def nfs_at(age, wanted):
    """Return inputs whose NFS is exactly `wanted`, by the albumin term."""
    base = {**EXAMPLES["nfs"], "age": age, "BMI": 25, "PLT": 250, "ALB": 1}
    at_one = Decimal(repr(compute("nfs", base).value))
    albumin = 1 + (at_one - Decimal(wanted)) / Decimal("0.66")
    return {**base, "ALB": round(albumin, 12)}


@pytest.mark.parametrize(
    ("age", "value", "zone"),
    [
        (50, "-1.4551", "low"),
        (50, "-1.4549", "indeterminate"),
        (50, "0.6759", "indeterminate"),
        (50, "0.6761", "high"),
        (65, "0.1199", "low"),
        (65, "0.1201", "indeterminate"),
        (64, "0.1199", "indeterminate"),
    ],
)
def test_zones_of_nfs_by_age(age, value, zone):
    score = compute("nfs", nfs_at(age, value))

    assert score.value == pytest.approx(float(value))
    assert score.zone == zone


@pytest.mark.parametrize(
    ("name", "changed", "zone"),
    [
        ("apri", {"AST": 40}, "low"),
        ("apri", {"AST": "40.1"}, "indeterminate"),
        ("apri", {"AST": 120}, "indeterminate"),
        ("apri", {"AST": "120.1"}, "high"),
        ("gpr", {"PLT": "312.5"}, "low"),
        ("gpr", {"PLT": 312}, "indeterminate"),
        ("gpr", {"GGT": "67.2"}, "indeterminate"),
        ("gpr", {"GGT": "67.3"}, "high"),
        ("hsi", {"BMI": "15.99"}, "low"),
        ("hsi", {"BMI": 16}, "indeterminate"),
        ("hsi", {"BMI": 22}, "indeterminate"),
        ("hsi", {"BMI": "22.01"}, "high"),
        ("r_factor", {"ALT": 96}, "cholestatic"),
        ("r_factor", {"ALT": "96.1"}, "mixed"),
        ("r_factor", {"ALT": "239.9"}, "mixed"),
        ("r_factor", {"ALT": 240}, "hepatocellular"),
        ("maddrey", {"PT": "17.1"}, "below_32"),
        ("maddrey", {"PT": "17.14"}, "severe"),
        ("ast_alt", {"AST": 59}, "lt_1"),
        ("ast_alt", {"AST": 60}, "1_2"),
        ("ast_alt", {"AST": 120}, "1_2"),
        ("ast_alt", {"AST": 121}, "gt_2"),
        ("albi", {"TBIL_umol": 10, "ALB_gL": "38.353"}, "1"),
        ("albi", {"TBIL_umol": 10, "ALB_gL": "38.352"}, "2"),
        ("albi", {"TBIL_umol": 10, "ALB_gL": "24.118"}, "2"),
        ("albi", {"TBIL_umol": 10, "ALB_gL": "24.117"}, "3"),
        ("child_pugh", {"INR": "1.7"}, "B"),
        ("child_pugh", {"INR": "1.69"}, "A"),
        ("bard", {"AST": 30}, "high"),
        ("bard", {"AST": 30, "diabetes": "no"}, "low"),
    ],
)
def test_a_zone_begins_where_the_source_says(name, changed, zone):
    assert compute(name, {**EXAMPLES[name], **changed}).zone == zone


def test_fli_reads_high_from_sixty():
    zones = {
        waist: compute("fli", {**EXAMPLES["fli"], "waist": waist}) for waist in (65, 85)
    }

    assert 30 <= zones[65].value < 60
    assert zones[65].zone == "indeterminate"
    assert zones[85].value >= 60
    assert zones[85].zone == "high"


def test_r_is_not_named_where_neither_is_raised():
    score = compute("r_factor", {"ALT": 40, "ALT_ULN": 40, "ALP": 99, "ALP_ULN": 100})

    assert score.zone == "not_valid_neither_raised"
    assert score.value is not None


def test_r_warns_where_alp_is_not_raised():
    inputs = {"ALT": 80, "ALT_ULN": 40, "ALP": 100, "ALP_ULN": 100}

    assert "ALP is not above its upper limit" in compute("r_factor", inputs).cautions[0]
    assert compute("r_factor", {**inputs, "ALP": 101}).cautions == ()


def test_the_ratio_is_not_read_where_both_are_normal():
    inputs = {"AST": 20, "ALT": 20, "AST_ULN": 40, "ALT_ULN": 40}

    assert compute("ast_alt", inputs).zone == "not_valid_both_normal"
    assert compute("ast_alt", {**inputs, "ALT": 41}).not_valid is None


@pytest.mark.parametrize("name", ["meld", "meld_na", "meld3", "child_pugh"])
def test_warfarin_and_no_cirrhosis_are_said(name):
    assert compute(name, {**EXAMPLES[name], "warfarin": True}).zone == (
        "not_valid_warfarin"
    )
    assert compute(name, {**EXAMPLES[name], "cirrhosis": False}).zone == (
        "not_valid_no_cirrhosis"
    )


def test_what_was_not_checked_is_listed():
    assert set(compute("fib4", FIB4).unchecked) == {
        "pregnant",
        "muscle_signal",
        "ALT_ULN",
        "AST_ULN",
    }


def test_cautions_stand_beside_the_reading():
    heavy = compute("nfs", {**EXAMPLES["nfs"], "BMI": 41})
    likely = compute("apri", {**EXAMPLES["apri"], "AST": 170})
    full = compute("fli", {**EXAMPLES["fli"], "fasting": "no"})

    assert "BMI above 40 gives false highs." in heavy.cautions
    assert "Above 2.0 cirrhosis is likely." in likely.cautions
    assert "fasting" in full.cautions[0]


def test_whole_scores_round_a_half_up_and_stay_in_their_range():
    low = compute("meld", {"TBIL": 1, "INR": 1, "CREA": "0.8"})
    high = compute("meld3", {**EXAMPLES["meld3"], "TBIL": 40, "INR": 9, "CREA": 9})

    assert (low.value, low.steps["raw"]) == (6, 6.43)
    assert high.value == 40
    assert high.steps["raw"] > 40


def test_dialysis_sets_the_creatinine_to_its_cap():
    plain = compute("meld", EXAMPLES["meld"])
    dialysis = compute("meld", {**EXAMPLES["meld"], "dialysis": True})

    assert plain.steps["CREA_used"] == 1.4
    assert dialysis.steps["CREA_used"] == 4


def test_an_unknown_score_is_no_score():
    with pytest.raises(KeyError):
        compute("fib5", FIB4)
