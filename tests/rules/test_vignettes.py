import json
from pathlib import Path
from typing import Any

import pytest

from altdesk.rules.answer import as_json
from altdesk.rules.case import read_case
from altdesk.rules.interpret import interpret
from altdesk.rules.knowledge import load

FILE = Path(__file__).parents[1] / "samples" / "vignettes" / "vignettes.json"
VIGNETTES = json.loads(FILE.read_text(encoding="utf-8"))["vignettes"]
KEYS = {
    "knowledge",
    "interpretable",
    "decline",
    "urgency",
    "retest_weeks",
    "retest_on",
    "flags",
    "implausible",
    "grades",
    "seed_band",
    "pattern",
    "ratios",
    "scores",
    "trend",
    "causes",
    "workup",
    "questions",
    "not_computed",
}


def answer_to(vignette: dict[str, Any], explanations: str = "full") -> dict[str, Any]:
    history, problems = read_case(vignette)
    assert history is not None
    assert problems == []
    return as_json(interpret(history, load(), explanations=explanations))


@pytest.fixture(params=VIGNETTES, ids=[v["id"] for v in VIGNETTES])
def case(request) -> tuple[dict[str, Any], dict[str, Any]]:
    return answer_to(request.param), request.param["expected"]


def test_the_answer_has_exactly_the_keys_of_the_design(case):
    answer, _ = case

    assert set(answer) == KEYS
    assert json.loads(json.dumps(answer)) == answer


def test_decline_urgency_and_retest_window_are_as_expected(case):
    answer, expected = case

    assert answer["interpretable"] is expected["interpretable"]
    assert answer["decline"] == expected["decline"]
    assert answer["urgency"] == expected["urgency"]
    assert answer["retest_weeks"] == expected["repeat_weeks"]


def test_the_flags_are_as_expected(case):
    answer, expected = case
    flags = {flag["id"] for flag in answer["flags"]}

    assert flags >= set(expected["flags_must"])
    assert flags.isdisjoint(expected["flags_must_not"])
    assert all(flag["because"] and flag["sources"] for flag in answer["flags"])


def test_implausible_results_are_as_expected(case):
    answer, expected = case

    found = [item["analyte"] for item in answer["implausible"]]
    assert found == expected["implausible"]


def test_grades_band_pattern_and_ratios_are_as_expected(case):
    answer, expected = case
    if "alt_grade" not in expected:
        assert answer["grades"] == {}
        assert answer["pattern"] is None
        return

    assert answer["grades"]["ALT"] == expected["alt_grade"]
    assert answer["grades"]["AST"] == expected["ast_grade"]
    assert answer["seed_band"] == expected["seed_band"]
    assert answer["pattern"] == expected["pattern"]
    for ratio in ("r_factor", "ast_alt"):
        assert answer["ratios"][ratio] == pytest.approx(expected[ratio], abs=1e-4)


def test_the_fib4_score_is_as_expected(case):
    answer, expected = case
    if "fib4" not in expected:
        assert answer["scores"] == {}
        return
    score = answer["scores"].get("fib4", {"value": None, "zone": None})

    assert score["zone"] == expected["fib4_zone"]
    if expected["fib4"] is None:
        assert score["value"] is None
    else:
        assert score["value"] == pytest.approx(expected["fib4"], abs=1e-4)


def test_the_trends_are_as_expected(case):
    answer, expected = case

    for analyte, trend in expected.get("trend", {}).items():
        found = answer["trend"][analyte]
        assert found["word"] == trend["direction"]
        assert found["persistence"] == trend["persistence"]
        change = pytest.approx(trend["change_percent"], abs=0.05)
        assert found["change_percent"] == change


def test_the_leading_causes_are_as_expected(case):
    answer, expected = case
    leading = {c["id"] for c in answer["causes"] if c["standing"] == "leading"}

    assert leading >= set(expected["leading_must_include"])
    assert leading.isdisjoint(expected["leading_must_not_include"])


def test_what_must_not_be_shown_is_not_shown(case):
    answer, expected = case
    hidden = expected.get("must_not_show", [])

    assert not ("cause list" in hidden and answer["causes"])
    assert not ("scores" in hidden and answer["scores"])


@pytest.mark.parametrize("vignette", VIGNETTES, ids=[v["id"] for v in VIGNETTES])
def test_numbers_alone_rank_no_cause_and_name_no_urgency(vignette):
    answer = answer_to(vignette, "numbers")

    assert set(answer) == KEYS
    assert answer["urgency"] is None
    assert answer["retest_weeks"] is None
    assert answer["flags"] == answer["causes"] == answer["workup"] == []


@pytest.mark.parametrize("vignette", VIGNETTES, ids=[v["id"] for v in VIGNETTES])
def test_the_same_history_gives_the_same_bytes(vignette):
    first, second = (json.dumps(answer_to(vignette)) for _ in range(2))

    assert first == second


def test_a_repeat_is_counted_from_the_latest_panel():
    answer = answer_to(VIGNETTES[0])

    assert answer["retest_on"] == ["2026-02-02", "2026-03-30"]


@pytest.mark.parametrize(
    ("case", "sentence"),
    [
        ("D03", "The values fell after alcohol was stopped."),
        ("D07", "The values fell after a product was stopped."),
    ],
)
def test_the_story_names_the_recovery(case, sentence):
    vignette = next(v for v in VIGNETTES if v["id"] == case)
    history, _ = read_case(vignette)

    assert sentence in interpret(history, load()).summary
