"""Case files as people and other programs may write them: read, or said why not."""

import json
from typing import Any

import pytest

from altdesk.logbook.cases import read_cases
from altdesk.rules.answer import as_json
from altdesk.rules.case import read_case
from altdesk.rules.interpret import interpret
from altdesk.rules.knowledge import load

ALT = {"analyte": "ALT", "value": 72, "unit": "U/L", "uln": 40, "lln": None}


def case(*results: Any, **more: Any) -> dict[str, Any]:
    panel = {"date": "2026-01-05", "lab": "A", "results": list(results) or [ALT]}
    return {"profile": {"sex": "M", "age": 45}, "panels": [panel], **more}


def panel(day: str, value: Any = 72) -> dict[str, Any]:
    return {"date": day, "lab": "A", "results": [ALT | {"value": value}]}


def alt_of(entry: dict[str, Any]) -> tuple[str | None, int]:
    """Return the grade of ALT, and how many problems were told."""
    history, problems = read_case(entry)
    assert history is not None
    return as_json(interpret(history, load()))["grades"].get("ALT"), len(problems)


@pytest.mark.parametrize(
    "entry",
    [
        case(ALT | {"value": "72", "uln": "40", "lln": ""}),
        case(ALT | {"value": "72,5", "uln": "40,0"}),
        case(ALT | {"unit": "u/l", "note": "x"}, comment="extra"),
        case(ALT | {"value": 1.2, "unit": "µkat/l", "uln": 0.67}),
        case({"analyte": "alt", "value": 72, "unit": "IU/L"}),
        case(history=None, profile=None, events=None),
        case(profile={"sex": "female", "age": "45", "bmi": "31.0"}),
        case(panels=[panel("2026-01-05T08:30:00Z"), panel("2025-01-05", 20)]),
        case(panels=[panel("2026-01-05 08:30"), panel("2026-01-04", 20)]),
        case(panels=[panel("9999-12-31")]),
    ],
)
def test_what_can_be_read_in_one_way_is_read(entry):
    assert alt_of(entry) == ("borderline", 0)


@pytest.mark.parametrize(
    ("entry", "problems"),
    [
        (case(ALT, None, 3, "x", []), 4),
        (case(ALT, {"analyte": "XYZ", "value": 3}), 1),
        (case(ALT, *({"analyte": "AST", "value": v} for v in (None, True, [1]))), 3),
        (case(ALT, {"analyte": "AST", "value": 30, "unit": "parsec"}), 1),
        (case(ALT | {"uln": "abc"}), 1),
        (case(ALT | {"lln": [1]}), 1),
        (case(ALT | {"uln": True}), 1),
        (case(events="often"), 1),
        (case(events=[1, {"kind": "nothing"}]), 2),
        (case(profile=[1], history=[1]), 2),
        (case(profile={"sex": 3, "age": [], "bmi": {}, "waist": "12 cm"}), 4),
        (case(history={"EXERCISE_7D": "often", "NO_FACT": True}), 2),
        (case(panels=[None, 3, *case()["panels"]]), 2),
        (case(panels=[panel("05.01.2026"), panel("2026-01-05")]), 1),
    ],
)
def test_what_cannot_be_read_is_said_and_the_rest_is_read(entry, problems):
    assert alt_of(entry) == ("borderline", problems)


def test_an_age_in_quotes_still_protects_a_child():
    history, _ = read_case(case(profile={"sex": "M", "age": "15"}))

    assert as_json(interpret(history, load()))["decline"] == "child"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_byte_order_mark_hides_no_case(encoding, tmp_path):
    file = tmp_path / "case.json"
    file.write_bytes(json.dumps(case()).encode(encoding))

    read = read_cases(file)

    assert [len(c.history.panels) for c in read.cases] == [1]
    assert read.problems == ()


@pytest.mark.parametrize(
    ("given", "told"),
    [("yes", True), ("No", False), (1, True), (0, False), ("true", True)],
)
def test_a_plain_yes_or_no_is_an_answer(given, told):
    history, problems = read_case(case(history={"DIABETES": given}))

    assert problems == []
    assert history is not None
    assert history.answer("DIABETES") is told


@pytest.mark.parametrize("given", ["perhaps", 2, -1, 0.5])
def test_what_is_neither_yes_nor_no_is_no_answer(given):
    history, problems = read_case(case(history={"DIABETES": given}))

    assert history is not None
    assert history.answer("DIABETES") is None
    assert "DIABETES" in str(problems[0])


@pytest.mark.parametrize("word", ["age", "bmi", "waist", "alcohol_g_week"])
def test_less_than_nothing_is_no_answer(word):
    _, problems = read_case(case(profile={word: -1}))

    assert [p.place.where for p in problems] == [f"profile, {word}"]


def test_a_value_below_nothing_never_reads_as_in_range():
    history, _ = read_case(case(ALT | {"value": -5}))
    assert history is not None
    answer = as_json(interpret(history, load()))

    assert answer["grades"] == {}
    assert answer["pattern"] is None
    assert [found["analyte"] for found in answer["implausible"]] == ["ALT"]


@pytest.mark.parametrize(
    ("value", "unit", "flags"),
    [
        (250000, "IU/mL", ["rs_virus"]),
        (250, "kIU/mL", ["rs_virus"]),
        (True, None, ["rs_virus"]),
        (False, None, []),
        (0, "IU/mL", []),
    ],
)
def test_a_virus_load_counts_whatever_its_unit(value, unit, flags):
    virus = {"analyte": "HCVRNA", "value": value, "unit": unit}
    history, problems = read_case(case(ALT | {"value": 30}, virus))
    assert history is not None

    assert problems == []
    answer = as_json(interpret(history, load()))
    assert [flag["id"] for flag in answer["flags"]] == flags


@pytest.mark.parametrize("text", ["1.072", "182.000"])
def test_what_could_be_two_numbers_is_asked_about(text):
    _, problems = read_case(case(ALT | {"value": text}))

    assert "can be read as two numbers" in str(problems[0])


def test_a_missing_unit_is_called_missing():
    _, problems = read_case(case(ALT | {"unit": None}))

    assert "the unit is missing" in str(problems[0])


def test_a_word_with_a_limit_of_another_unit_is_asked_about():
    history, _ = read_case(case(ALT | {"value": "positive", "uln": 0.7}))
    assert history is not None

    (found,) = interpret(history, load()).implausible

    assert found.analyte == "ALT"
