"""The engine against a second one, written from the specification alone."""

import json
from pathlib import Path
from typing import Any

import oracle
import pytest
from random_cases import random_case

from altdesk.rules.answer import as_json
from altdesk.rules.case import read_case
from altdesk.rules.interpret import interpret
from altdesk.rules.knowledge import load

FILE = Path(__file__).parents[1] / "samples" / "vignettes" / "vignettes.json"
VIGNETTES = json.loads(FILE.read_text(encoding="utf-8"))["vignettes"]
SEEDS = range(160)


def engine(case: dict[str, Any]) -> dict[str, Any]:
    """Return what the engine says of a case, in the words of the oracle."""
    history, problems = read_case(case)
    assert history is not None
    assert problems == []
    said = as_json(interpret(history, load()))
    found = {
        "interpretable": said["interpretable"],
        "decline": said["decline"],
        "flags": {flag["id"] for flag in said["flags"]},
        "urgency": said["urgency"],
        "repeat_weeks": said["retest_weeks"],
        "implausible": sorted(item["analyte"] for item in said["implausible"]),
    }
    return found if said["decline"] else found | _numbers(said)


def _numbers(said: dict[str, Any]) -> dict[str, Any]:
    fib4 = said["scores"].get("fib4", {})
    standing = {c["id"]: c["standing"] for c in said["causes"]}
    return {
        "grades": said["grades"],
        "seed_band": said["seed_band"],
        "pattern": said["pattern"],
        "r_factor": said["ratios"].get("r_factor"),
        "ast_alt": said["ratios"].get("ast_alt"),
        "fib4": fib4.get("value"),
        "fib4_zone": fib4.get("zone"),
        "trend": {
            analyte: (t["word"], t["persistence"], t["change_percent"])
            for analyte, t in said["trend"].items()
        },
        "leading": {c for c, where in standing.items() if where == "leading"},
        "listed": {c for c, where in standing.items() if where == "listed"},
    }


def specified(case: dict[str, Any]) -> dict[str, Any]:
    """Return what the oracle says, with the trends of at least two results."""
    found = oracle.answer(case)
    if "trend" in found:
        found["trend"] = {
            analyte: (t["word"], t["persistence"], t["change_percent"])
            for analyte, t in found["trend"].items()
            if t["results"] > 1
        }
    return found


def rounded(value: Any) -> Any:
    """Return the value with its numbers at nine digits, to compare."""
    if isinstance(value, float):
        return float(f"{value:.9g}")
    if isinstance(value, dict):
        return {name: rounded(inner) for name, inner in value.items()}
    return tuple(map(rounded, value)) if isinstance(value, tuple) else value


@pytest.mark.parametrize("vignette", VIGNETTES, ids=[v["id"] for v in VIGNETTES])
def test_the_oracle_itself_meets_the_vignettes(vignette):
    found, expected = oracle.answer(vignette), vignette["expected"]

    for name in ("interpretable", "decline", "urgency", "repeat_weeks"):
        assert found[name] == expected[name], name
    for name in ("seed_band", "pattern", "fib4_zone"):
        assert found.get(name) == expected.get(name), name
    assert found["flags"] >= set(expected["flags_must"])
    assert found["flags"].isdisjoint(expected["flags_must_not"])
    assert found.get("leading", set()) >= set(expected["leading_must_include"])


@pytest.mark.parametrize("seed", SEEDS)
def test_the_engine_says_what_the_specification_says(seed):
    case = random_case(seed)

    assert rounded(engine(case)) == rounded(specified(case))


# Ratios that lie exactly on a limit of a rule, and do not in binary fractions.
ON_THE_LIMIT = [
    ({"ALT": (205, 35), "ALP": (123, 105)}, "r_factor", 5, "hepatocellular"),
    ({"ALT": (305, 35), "ALP": (183, 105)}, "r_factor", 5, "hepatocellular"),
    ({"ALT": (180, 35), "ALP": (108, 105)}, "r_factor", 5, "hepatocellular"),
]


@pytest.mark.parametrize(("values", "ratio", "number", "pattern"), ON_THE_LIMIT)
def test_a_ratio_on_its_limit_lies_on_it(values, ratio, number, pattern):
    answer = engine(_one_panel(values))

    assert answer[ratio] == number
    assert answer["pattern"] == pattern


def test_a_fifth_of_direct_bilirubin_is_not_less_than_a_fifth():
    values = {"TBIL": (1.5, 1.2), "DBIL": (0.3, 0.3), "ALT": (20, 40)}
    history, _ = read_case(_one_panel(values))
    causes = as_json(interpret(history, load()))["causes"]
    gilbert = next(cause for cause in causes if cause["id"] == "gilbert")

    assert not any("indirect" in sentence for sentence in gilbert["for"])


def test_without_a_sex_a_value_above_both_usual_limits_is_raised():
    """Section 0: a missing limit is the usual one; no raised value is passed over."""
    raised = _one_panel({"ALP": (400, None), "ALT": (20, 40), "GGT": (500, None)})
    between = _one_panel({"ALP": (120, None), "ALT": (20, 40), "GGT": (20, None)})

    assert "rs_cholestatic" in engine(raised)["flags"]
    assert engine(between)["pattern"] == "indeterminate"


def test_acute_injury_is_named_before_muscle():
    """READING: the order in which the facts table lists the zones of FIB-4."""
    values = {"ALT": (300, 40), "AST": (700, 40), "PLT": (200, 400), "CK": (9000, 300)}

    assert engine(_one_panel(values))["fib4_zone"] == "not_valid_acute"


def test_a_limit_far_from_that_of_the_same_sex_is_questioned():
    """Section 0: off by more than five from the default, which is that of the sex."""
    case = _one_panel({"ALT": (30, 40), "CK": (50, 60)})
    case["profile"]["sex"] = "M"

    assert engine(case)["implausible"] == ["CK"]
    case["profile"]["sex"] = "F"
    assert engine(case)["implausible"] == []


def _one_panel(values: dict[str, tuple[Any, Any]]) -> dict[str, Any]:
    units = {"TBIL": "mg/dL", "DBIL": "mg/dL", "PLT": "10*3/uL"}
    results = [
        {"analyte": a, "value": v, "unit": units.get(a, "U/L"), "uln": u, "lln": None}
        for a, (v, u) in values.items()
    ]
    panel = {"date": "2026-06-01", "lab": "A", "results": results}
    return {"profile": {"age": 50}, "history": {}, "panels": [panel]}
