"""Further cases, derived by hand: edges, other units, declines, gaps, odd forms."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from test_vignettes import KEYS, answer_to

from altdesk.cli import altdesk

FILE = Path(__file__).parents[1] / "samples" / "vignettes" / "further.json"
VIGNETTES = json.loads(FILE.read_text(encoding="utf-8"))["vignettes"]


@pytest.fixture(
    scope="module", params=VIGNETTES, ids=[f"{v['id']} {v['title']}" for v in VIGNETTES]
)
def case(request):
    """Return the answer to a case, and what was derived by hand."""
    return answer_to(request.param), request.param["expected"]


def test_the_answer_has_exactly_the_keys_of_the_design(case):
    answer, _ = case

    assert set(answer) == KEYS


def test_flags_urgency_and_window_are_as_derived(case):
    answer, expected = case

    if "flags" in expected:
        assert sorted(f["id"] for f in answer["flags"]) == sorted(expected["flags"])
        assert answer["urgency"] == expected["urgency"]
        assert answer["retest_weeks"] == expected.get("weeks")
    assert answer["decline"] == expected.get("decline")
    assert answer["interpretable"] is expected.get("interpretable", True)
    found = [item["analyte"] for item in answer["implausible"]]
    assert found == expected.get("implausible", [])


def test_sizes_pattern_and_ratios_are_as_derived(case):
    answer, expected = case
    told = {
        "alt": answer["grades"].get("ALT"),
        "ast": answer["grades"].get("AST"),
        "band": answer["seed_band"],
        "pattern": answer["pattern"],
        "r": answer["ratios"].get("r_factor"),
        "ratio": answer["ratios"].get("ast_alt"),
        "ratios": answer["ratios"],
    }

    for name in told.keys() & expected.keys():
        assert told[name] == pytest.approx(expected[name], abs=1e-6), name


def test_fib4_and_its_zone_are_as_derived(case):
    answer, expected = case
    score = answer["scores"].get("fib4", {"value": None, "zone": None})

    assert score["zone"] == expected.get("zone", score["zone"])
    if "fib4" in expected:
        assert score["value"] == pytest.approx(expected["fib4"], abs=1e-6)
    for name, words in expected.get("not_computed", {}).items():
        (why,) = (n["why"] for n in answer["not_computed"] if n["what"] == name)
        assert words in why


def test_trends_are_as_derived(case):
    answer, expected = case

    for analyte, (word, persistence, change) in expected.get("trend", {}).items():
        found = answer["trend"][analyte]
        assert (found["word"], found["persistence"]) == (word, persistence)
        assert found["change_percent"] == pytest.approx(change, abs=1e-4)


def test_causes_are_as_derived(case):
    answer, expected = case
    leading = {c["id"] for c in answer["causes"] if c["standing"] == "leading"}
    less = {c["id"] for c in answer["causes"] if c["standing"] == "less_likely"}

    assert leading >= set(expected.get("leading", []))
    assert leading.isdisjoint(expected.get("not_leading", []))
    assert less >= set(expected.get("less", []))
    assert answer["causes"] == expected.get("causes", answer["causes"])


@pytest.mark.parametrize("vignette", VIGNETTES[::9], ids=lambda v: v["id"])
def test_the_command_answers_alike(vignette, tmp_path):
    file = tmp_path / "case.json"
    file.write_text(json.dumps(vignette), encoding="utf-8")

    answered = CliRunner().invoke(altdesk, ["interpret", str(file), "--json"])

    assert answered.exit_code == 0
    assert json.loads(answered.stdout) == answer_to(vignette)
