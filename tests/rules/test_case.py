from datetime import date, datetime
from decimal import Decimal

import pytest
from rule_cases import panel, result

from altdesk.core.number import Comparator
from altdesk.core.person import Sex
from altdesk.core.problem import Level
from altdesk.core.result import Ordinal
from altdesk.rules.case import read_case


def one(**changes):
    entry = result("ALT", 58) | changes
    case = {"panels": [{"date": "2026-03-01", "lab": "A", "results": [entry]}]}
    history, problems = read_case(case)
    assert history is not None
    found = history.panels[0].results
    return (found[0] if found else None), problems


def test_a_case_becomes_a_history():
    case = {
        "id": "X1",
        "profile": {
            "sex": "F",
            "age": 51,
            "bmi": 27.5,
            "waist": 90,
            "alcohol_g_week": 30,
            "pregnant": False,
            "postpartum_12w": False,
            "asian": True,
        },
        "history": {"DIABETES": True, "FIB4_ZONE": None},
        "panels": [panel(0, ALT=58, HBSAG="positive")],
        "events": [
            {
                "kind": "medicine",
                "what": "Isoniazid",
                "started": "2025-12-01",
                "ended": "2026-01-02",
                "amount": 300,
                "unit": "mg",
            }
        ],
    }

    history, problems = read_case(case)

    assert problems == []
    assert history is not None
    assert history.person.sex is Sex.FEMALE
    assert history.answer("AGE") == Decimal(51)
    assert history.answer("BMI") == Decimal("27.5")
    assert history.answer("ASIAN") is True
    assert history.answer("PREGNANT") is False
    assert history.answer("DIABETES") is True
    assert history.answer("FIB4_ZONE") is None
    assert history.panels[0].laboratory == "A"
    assert history.panels[0].collected == date(2026, 1, 5)
    assert history.events[0].ended == date(2026, 1, 2)
    assert history.events[0].amount == Decimal(300)


def test_a_number_keeps_its_limits_and_becomes_canonical():
    found, problems = one(value=0.9, unit="ukat/L", uln=0.7, lln=None)

    assert problems == []
    assert found.value == Decimal("0.9")
    assert found.canonical == pytest.approx(54)
    assert found.canonical_high == pytest.approx(42)


def test_a_bound_is_kept_as_a_bound():
    found, problems = one(value="<5")

    assert problems == []
    assert found.comparator is Comparator.LESS
    assert found.canonical == 5


@pytest.mark.parametrize(
    ("word", "ordinal"),
    [("positive", Ordinal.POSITIVE), ("not detected", Ordinal.NEGATIVE)],
)
def test_a_word_is_an_answer(word, ordinal):
    found, problems = one(analyte="HCVRNA", value=word, unit=None, uln=None)

    assert problems == []
    assert found.ordinal is ordinal


def test_a_titre_is_its_denominator():
    found, _ = one(analyte="ANA", value="1:160", unit=None, uln=None)

    assert found.canonical == 160


def test_an_analyte_in_multiples_of_its_limit_needs_the_limit():
    with_limit, no_problem = one(analyte="TTG", value=70, unit="U/mL", uln=7)
    bare, no_other = one(analyte="TTG", value=12, unit="{ULN}", uln=None)
    _, problems = one(analyte="TTG", value=70, unit="U/mL", uln=None)

    assert no_problem == no_other == []
    assert with_limit.canonical == 10
    assert bare.canonical == 12
    assert "unit" in problems[0].what


def test_an_implausible_value_is_kept():
    found, problems = one(analyte="PLT", value=182000, unit="10*3/uL", uln=400)

    assert problems == []
    assert found.canonical == 182000


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"analyte": "XYZ"}, "analyte"),
        ({"value": None}, "value"),
        ({"value": ""}, "value"),
        ({"value": True}, "value"),
        ({"value": float("nan")}, "value"),
        ({"value": "high"}, "value"),
    ],
)
def test_a_result_that_cannot_be_read_is_told_and_left_out(changes, field):
    found, problems = one(**changes)

    assert found is None
    assert problems[0].place.field == field
    assert problems[0].do


def test_a_result_in_an_unknown_unit_is_kept_but_not_read():
    found, problems = one(unit="furlongs")

    assert found.canonical is None
    assert "furlongs" in problems[0].what
    assert "U/L" in problems[0].do


def test_limits_the_wrong_way_round_are_told():
    found, problems = one(uln=10, lln=40)

    assert found.interval is None
    assert problems[0].place.field == "limits"


@pytest.mark.parametrize(
    ("entry", "where"),
    [
        ({"panels": [7]}, "panel 1"),
        ({"panels": [{"date": "yesterday", "results": []}]}, "panel 1, date"),
        ({"panels": [{"results": []}]}, "panel 1, date"),
        ({"panels": [{"date": "2026-03-01"}]}, "panel 1"),
        ({"panels": [{"date": "2026-03-01", "results": [3]}]}, "panel 1, result 1"),
        ({"panels": [], "profile": {"sex": "x"}}, "profile, sex"),
        ({"panels": [], "profile": {"born": "1980"}}, "profile, born"),
        ({"panels": [], "profile": {"age": "old"}}, "profile, age"),
        ({"panels": [], "profile": [1]}, "profile"),
        ({"panels": [], "history": {"AGE": "old"}}, "history, AGE"),
        ({"panels": [], "history": {"ITCH": "perhaps"}}, "history, ITCH"),
        ({"panels": [], "history": {"PATTERN": "odd"}}, "history, PATTERN"),
        ({"panels": [], "events": [{"kind": "medicine"}]}, "event 1"),
        ({"panels": [], "events": [4]}, "event 1"),
        (
            {"panels": [], "events": [{"kind": "x", "started": "2026-01-01"}]},
            "event 1",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_place(entry, where):
    history, problems = read_case(entry)

    assert history is not None
    assert [p for p in problems if p.place.where == where]
    assert all(p.do for p in problems)


@pytest.mark.parametrize(
    ("entry", "what"),
    [
        ({"panels": [], "profile": {"height": 1.8}}, "height"),
        ({"panels": [], "history": {"TALL": True}}, "TALL"),
        (
            {"panels": [{"date": "2026-03-01", "results": [], "context": {"X": 1}}]},
            "X",
        ),
    ],
)
def test_what_is_unknown_is_noted_and_left_out(entry, what):
    history, problems = read_case(entry)

    assert history is not None
    assert history.answers == ()
    assert [p.level for p in problems] == [Level.NOTE]
    assert what in problems[0].what


def test_a_case_without_panels_is_no_case():
    history, problems = read_case({"profile": {}})

    assert history is None
    assert problems[0].what == "It has no list of panels."


def test_a_draw_may_have_a_time_and_a_context():
    entry = panel(0, ALT=50) | {
        "date": "2026-03-01T08:30:00+01:00",
        "context": {"EXERCISE_7D": True},
    }

    history, problems = read_case({"panels": [entry]})

    assert problems == []
    assert isinstance(history.panels[0].collected, datetime)
    assert history.panels[0].context.get("EXERCISE_7D") is True
