"""Scores against worked examples and vectors computed elsewhere."""

import csv
import json
from decimal import Decimal
from pathlib import Path

import pytest

from altdesk import bundled
from altdesk.rules.scores import compute, score_answer

SAMPLES = Path(__file__).parents[1] / "samples" / "calculators"
WORKED = json.loads(bundled.read_text("resources", "selfcheck", "scores.json"))[
    "examples"
]


def rows(name):
    with (SAMPLES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def example_name(example):
    return "-".join((example["score"], *example["inputs"].values()))


@pytest.mark.parametrize("example", WORKED, ids=example_name)
def test_a_worked_example_gives_its_value_and_zone(example):
    items = [f"{name}={value}" for name, value in example["inputs"].items()]
    expected = example["expected"]

    answer, problems = score_answer(example["score"], items)

    assert problems == ()
    assert answer["value"] == pytest.approx(float(expected["value"]), abs=1e-6)
    for word in ("zone", "class", "grade"):
        assert expected.get(word) in (None, answer["zone"])
    for step in ("raw", "meld_i"):
        if step in expected:
            assert answer["steps"][step] == pytest.approx(float(expected[step]))


def test_every_score_has_six_worked_examples():
    assert len(WORKED) == 15 * 6


@pytest.mark.parametrize("name", ["cdisc_pilot_a", "quadrants_a"])
def test_r_and_nr_equal_the_independent_validation(name):
    checked = 0
    for row in rows(f"r_ratio_{name}.csv"):
        cells = {key: row[key] for key in ("ALT", "AST", "ALP")}
        if any(c in ("", "NA") for c in cells.values()) or row["r_ratio"] in ("", "NA"):
            continue
        inputs = {key: Decimal(value) for key, value in cells.items()}
        inputs |= {f"{key}_ULN": Decimal(1) for key in cells}

        score = compute("r_factor", inputs)

        assert score.value == pytest.approx(float(row["r_ratio"]), rel=1e-5)
        assert score.steps["nr"] == pytest.approx(float(row["nr_ratio"]), rel=1e-5)
        checked += 1
    assert checked > 1000


COMPUTED = rows("vectors_computed.csv")
COLUMNS = {
    "ast_alt": ("AST_ALT", "ast_alt", 1e-4),
    "R": ("R", "r_factor", 1e-4),
    "FIB4": ("FIB4", "fib4", 1e-4),
    "APRI": ("APRI", "apri", 1e-4),
    "NFS": ("NFS", "nfs", 1e-4),
    "ALBI": ("ALBI", "albi", 1e-3),
    "MELD": ("MELD_rounded", "meld", 0),
    "MELD-Na": ("MELD_Na_OPTN2016_rounded", "meld_na", 0),
    "MELD 3.0": ("MELD3_rounded", "meld3", 0),
    "Child-Pugh": ("ChildPugh_points", "child_pugh", 0),
}
GRADES = (None, "none", "mild", "moderate_severe")
GRADES_OF_MIND = (None, "none", "grade_1_2", "grade_3_4")


def inputs_of(row):
    return {
        "age": row["age"],
        "female": str(row["sex"] == "female"),
        "ALT": row["alt"],
        "AST": row["ast"],
        "ALP": row["alp"],
        "ALT_ULN": row["uln_alt"],
        "AST_ULN": row["uln_ast"],
        "ALP_ULN": row["uln_alp"],
        "TBIL": row["bili_mg_dl"],
        # Exactly; the column in µmol/L is rounded.
        "TBIL_umol": Decimal(row["bili_mg_dl"]) * Decimal("17.104"),
        "ALB": row["albumin_g_dl"],
        "ALB_gL": row["albumin_g_l"],
        "PLT": row["platelets"],
        "INR": row["inr"],
        "CREA": row["creatinine_mg_dl"],
        "NA": row["sodium"],
        "BMI": row["bmi"],
        "diabetes_or_ifg": row["diabetes"],
        "ascites": GRADES[int(row["ascites_points"])],
        "encephalopathy": GRADES_OF_MIND[int(row["encephalopathy_points"])],
    }


@pytest.mark.parametrize("column", COLUMNS)
def test_computed_vectors_hold(column):
    expected, score, tolerance = COLUMNS[column]
    checked = 0
    for row in COMPUTED:
        value = compute(score, inputs_of(row)).value

        if row[expected]:
            assert value == pytest.approx(float(row[expected]), abs=tolerance), row
            checked += 1
    assert checked > 60


def test_classes_of_the_computed_vectors_hold():
    for row in COMPUTED:
        inputs = inputs_of(row)
        assert compute("child_pugh", inputs).zone == row["ChildPugh_class"]
        assert compute("albi", inputs).zone == row["ALBI_grade"]
        r = compute("r_factor", inputs)
        assert r.zone == row["R_class"] or r.not_valid is not None


def test_published_meld_and_apri_hold():
    items = ["INR=2.0", "TBIL=54 umol/L", "CREA=170 µmol/L"]
    meld, _ = score_answer("meld", items)
    assert meld["steps"]["raw"] == pytest.approx(24.798, abs=0.01)
    apri, _ = score_answer("apri", ["AST=38", "PLT=150", "AST_ULN=40"])
    assert round(apri["value"], 2) == 0.63
    apri, _ = score_answer("apri", ["AST=160", "PLT=75", "AST_ULN=40"])
    assert round(apri["value"], 2) == 5.33


EDGES = json.loads((SAMPLES / "edge_cases.json").read_text(encoding="utf-8"))
FIB4_ITEMS = {
    "age": "age={}",
    "ast": "AST={}",
    "alt": "ALT={}",
    "platelets_10_9_L": "PLT={}",
    "platelets_per_uL": "PLT={} /uL",
    "ast_ukat_L": "AST={} ukat/L",
    "alt_ukat_L": "ALT={} µkat/L",
}
R_ITEMS = {"alt": "ALT", "uln_alt": "ALT_ULN", "alp": "ALP", "uln_alp": "ALP_ULN"}


@pytest.mark.parametrize(
    "case", [c for c in EDGES if "FIB4" in c], ids=lambda c: c["name"]
)
def test_an_edge_of_fib4_holds(case):
    items = [FIB4_ITEMS[name].format(value) for name, value in case["in"].items()]

    answer, problems = score_answer("fib4", items)

    if case["FIB4"] is None:
        assert answer["value"] is None
        assert problems
    else:
        assert answer["value"] == pytest.approx(case["FIB4"], abs=1e-4)


@pytest.mark.parametrize(
    "case", [c for c in EDGES if "R" in c], ids=lambda c: c["name"]
)
def test_an_edge_of_r_holds(case):
    items = [f"{R_ITEMS[name]}={value}" for name, value in case["in"].items()]

    answer, _ = score_answer("r_factor", items)

    assert answer["value"] == pytest.approx(case["R"])
    named = answer["not_valid"] is None
    assert case["class"].startswith(answer["zone"] if named else "not meaningful")


def test_a_bound_gives_no_ratio_but_a_reason():
    answer, problems = score_answer("ast_alt", ["ALT=<5", "AST=20"])

    assert answer["value"] is None
    assert "bound" in problems[0].what
