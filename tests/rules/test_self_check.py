"""The self-check holds here, and notices each thing that would not hold."""

import copy
import json

import pytest

from altdesk import bundled
from altdesk.rules.self_check import (
    check_conversions,
    check_scores,
    check_vignettes,
    run,
)


def table(name):
    return json.loads(bundled.read_text("resources", "selfcheck", f"{name}.json"))


def test_everything_holds_on_this_computer():
    found = run()

    assert [row for row in found if not row.ok] == []
    assert len(found) == 5 + 90 + len(table("conversions")["conversions"]) + 15
    assert len({row.name for row in found}) == len(found)


@pytest.mark.parametrize(
    ("word", "planted", "told"),
    [("value", "0.9049", "0.9049 low"), ("zone", "high", "0.9048759 high")],
)
def test_a_wrong_score_is_noticed(word, planted, told):
    found = table("scores")
    found["examples"][0]["expected"][word] = planted

    row = next(check_scores(found))

    assert not row.ok
    assert row.expected == told
    assert row.got == "0.9048759 low"


def test_a_score_that_is_not_computed_is_noticed():
    found = table("scores")
    del found["examples"][0]["inputs"]["AST"]

    row = next(check_scores(found))

    assert (row.ok, row.got) == (False, "no value")


@pytest.mark.parametrize(
    ("field", "planted", "got"),
    [("canonical", "61", "60 U/L"), ("unit", "furlongs", "unknown unit")],
)
def test_a_wrong_conversion_is_noticed(field, planted, got):
    found = table("conversions")
    found["conversions"][0][field] = planted

    row = next(check_conversions(found))

    assert not row.ok
    assert row.got == got


CASES = table("vignettes")
WITH_TREND = next(v for v in CASES["vignettes"] if v["expected"].get("trend"))


@pytest.mark.parametrize(
    ("field", "planted", "told"),
    [
        ("interpretable", False, "interpretable: False"),
        ("decline", "child", "decline: child"),
        ("urgency", "routine", "urgency: routine"),
        ("repeat_weeks", [1, 2], "retest weeks: [1, 2]"),
        ("flags_must", ["rf_ck"], "flags missing: []"),
        ("flags_must_not", ["rr_isolated"], "flags too many: []"),
        ("leading_must_include", ["wilson"], "leading missing: []"),
        ("implausible", ["ALT"], "implausible: ['ALT']"),
        ("alt_grade", "mild", "ALT grade: mild"),
        ("seed_band", "mild_40_80", "seed_band: mild_40_80"),
        ("pattern", "mixed", "pattern: mixed"),
        ("r_factor", 1.5, "r_factor: 1.5"),
        ("fib4", 1.5, "fib4: 1.5"),
        ("fib4_zone", "low", "FIB-4 zone: low"),
    ],
)
def test_a_wrong_answer_of_the_engine_is_noticed(field, planted, told):
    found = {**CASES, "vignettes": [copy.deepcopy(WITH_TREND)]}
    found["vignettes"][0]["expected"][field] = planted

    row = next(check_vignettes(found))

    assert not row.ok
    assert told in row.expected
    assert row.got != "the same"


@pytest.mark.parametrize(
    ("field", "planted"),
    [("direction", "doubled"), ("persistence", "ever"), ("change_percent", 99.0)],
)
def test_a_wrong_trend_is_noticed(field, planted):
    found = {**CASES, "vignettes": [copy.deepcopy(WITH_TREND)]}
    found["vignettes"][0]["expected"]["trend"]["ALT"][field] = planted

    assert not next(check_vignettes(found)).ok


def test_a_case_that_cannot_be_read_is_noticed():
    found = {**CASES, "vignettes": [{**WITH_TREND, "panels": None}]}

    rows = list(check_vignettes(found))

    assert [row.ok for row in rows] == [False]
    assert "panels" in rows[0].got
