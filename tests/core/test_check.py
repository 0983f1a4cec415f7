from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altdesk.core.check import check, check_result
from altdesk.core.draft import DraftPanel, DraftPerson, DraftResult
from altdesk.core.number import Comparator, DecimalMark
from altdesk.core.problem import Level, Place
from altdesk.core.result import Ordinal, Result

ROW = Place("row 3")


def draft(text, name="ALT", unit="U/L", **more):
    return DraftResult(text, name, unit=unit, place=ROW, **more)


def only_problem(result):
    checked = check_result(result)
    assert len(checked.problems) == 1
    return checked.problems[0]


def test_a_typed_result_is_kept_as_printed_and_understood():
    checked = check_result(draft("1,02", "GPT", "µkat/l", interval="< 0,85", flag="+"))

    result = checked.result
    assert result is not None
    assert checked.problems == ()
    assert (result.analyte, result.text, result.unit) == ("ALT", "1,02", "µkat/l")
    assert result.value == Decimal("1.02")
    assert result.canonical == pytest.approx(61.2)
    assert result.canonical_high == pytest.approx(51)
    assert result.times_limit == pytest.approx(1.2)
    assert result.is_above


def test_a_value_on_an_open_limit_is_above_it():
    on_open = check_result(draft("41", interval="< 41")).result
    on_closed = check_result(draft("41", interval="0-41")).result

    assert on_open is not None
    assert on_open.is_above
    assert on_closed is not None
    assert not on_closed.is_above


def test_a_value_on_a_limit_without_printed_interval_is_inside():
    result = Result("ALT", "ALT", "41", canonical=41.0, canonical_high=41.0)

    assert not result.is_above


def test_an_analyte_chosen_in_the_form_needs_no_name():
    chosen = DraftResult("58", analyte="ALT", unit="U/L", place=ROW)

    result = check_result(chosen).result

    assert result is not None
    assert result.name == "Alanine aminotransferase"


def test_limits_typed_apart_are_read():
    result = check_result(draft("30", "ALP", low="35", high="104")).result

    assert result is not None
    assert result.is_below
    assert not result.is_above
    assert str(result.interval) == "35 – 104"


def test_a_bound_keeps_its_comparator():
    result = check_result(draft("5", comparator="<")).result

    assert result is not None
    assert result.comparator is Comparator.LESS
    assert result.is_bound
    assert result.text == "<5"
    assert not result.is_below


def test_a_typo_in_a_unit_is_asked_about_and_nothing_assumed():
    checked = check_result(draft("58", unit="U/K"))

    assert checked.result is not None
    assert checked.result.canonical is None
    assert checked.result.times_limit is None
    problem = checked.problems[0]
    assert problem.level is Level.QUESTION
    assert problem.place.field == "unit"
    assert "U/K" in problem.what
    assert "U/L" in problem.do
    assert str(problem).startswith("row 3: ")


def test_a_missing_unit_is_asked_about_only_where_one_is_needed():
    assert only_problem(draft("58", unit=None)).place.field == "unit"
    assert check_result(draft("1.1", "INR", unit=None)).problems == ()


@pytest.mark.parametrize(
    ("text", "name", "field"),
    [
        ("", "ALT", "value"),
        ("abc", "ALT", "value"),
        ("x" * 100, "ALT", "value"),
        ("60000", "ALT", "value"),
        ("-1", "ALT", "value"),
    ],
)
def test_what_cannot_be_a_result_is_refused(text, name, field):
    checked = check_result(draft(text, name))

    assert checked.result is None
    assert checked.problems[0].level is Level.REFUSED
    assert checked.problems[0].place.field == field


@pytest.mark.parametrize(("text", "unit"), [("20000", "U/L"), ("1", "U/L")])
def test_an_unusual_value_is_asked_about_and_can_be_confirmed(text, unit):
    assert only_problem(draft(text, unit=unit)).level is Level.QUESTION

    confirmed = check_result(draft(text, unit=unit, accepted=frozenset({"value"})))

    assert confirmed.problems == ()


def test_a_limit_far_from_the_usual_one_means_a_wrong_unit():
    problem = only_problem(draft("1.0", "TBIL", "mg/dL", interval="< 21"))

    assert problem.place.field == "limits"
    assert problem.level is Level.QUESTION


def test_a_group_of_three_is_asked_about_with_the_likelier_reading():
    problem = only_problem(draft("1.234", "CK"))

    assert problem.level is Level.QUESTION
    assert "1234 fits" in problem.do

    assert check_result(draft("1.234", "CK", mark=DecimalMark.COMMA)).result is not None


@pytest.mark.parametrize(
    ("answer", "value"), [("value.decimal", "1.234"), ("value.grouped", "1234")]
)
def test_the_answer_to_a_group_of_three_settles_it(answer, value):
    accepted = frozenset({answer, "value"})

    result = check_result(draft("1.234", "CK", accepted=accepted)).result

    assert result is not None
    assert result.value == Decimal(value)


def test_both_readings_possible_means_no_hint():
    problem = only_problem(draft("1.234", "HCVRNA", None))

    assert "fits" not in problem.do
    assert "fits" not in only_problem(draft("1.234", "CK", "U/K")).do


def test_an_ambiguous_name_is_asked_about():
    problem = only_problem(draft("70", "TP", unit=None))

    assert problem.place.field == "analyte"
    assert "Total protein" in problem.what
    assert "Prothrombin" in problem.what
    assert check_result(draft("70", "TP", "g/L")).problems == ()


def test_an_unknown_analyte_is_kept_as_printed():
    result = check_result(draft("5,4", "Kalzium", "mg/dl", interval="8-10")).result

    assert result is not None
    assert result.analyte is None
    assert (result.name, result.text, result.unit) == ("Kalzium", "5,4", "mg/dl")
    assert result.canonical is None
    assert str(result.interval) == "8 – 10"


def test_an_unknown_analyte_may_have_any_text():
    result = check_result(draft("see note", "Comment", None, low="x")).result

    assert result is not None
    assert result.value is None
    assert result.interval is None


def test_quick_in_percent_is_kept_and_not_converted():
    checked = check_result(draft("98", "Quick", "%", interval="70 - 120"))

    assert checked.problems == ()
    assert checked.result is not None
    assert checked.result.analyte == "PT"
    assert checked.result.canonical is None
    assert checked.result.canonical_low is None


def test_a_yes_no_answer_is_read():
    result = check_result(draft("non-reactive", "anti-HCV", None)).result

    assert result is not None
    assert result.ordinal is Ordinal.NEGATIVE
    assert result.canonical is None


def test_a_titre_is_its_denominator():
    result = check_result(draft("1:80", "ANA", None)).result

    assert result is not None
    assert result.canonical == 80


def test_a_kit_without_common_unit_counts_in_multiples_of_its_limit():
    result = check_result(draft("30", "tTG-IgA", "AU/mL", high="10")).result
    unknown = check_result(draft("30", "tTG-IgA", "AU/mL", low="1")).result

    assert result is not None
    assert result.canonical == 3
    assert result.canonical_high == 1
    assert unknown is not None
    assert unknown.canonical is None
    assert unknown.canonical_high is None


@pytest.mark.parametrize(
    ("low", "high", "field"), [("x", "", "low"), ("", "x", "high"), ("9", "3", "low")]
)
def test_a_wrong_limit_is_marked_at_its_field(low, high, field):
    problem = only_problem(draft("58", low=low, high=high))

    assert problem.place.field == field
    assert problem.level is Level.REFUSED


def test_a_range_that_is_only_text_is_kept_as_text():
    result = check_result(draft("58", interval="see comment")).result

    assert result is not None
    assert result.interval is not None
    assert result.interval.text == "see comment"
    assert result.canonical_high is None


def test_a_panel_that_is_right_is_returned_whole():
    panel = DraftPanel(date(2026, 11, 3), (draft("58"),), " Lab A ", note="n")

    checked = check(panel, "a" * 32, date(2026, 11, 23))

    assert checked.problems == ()
    assert checked.panel is not None
    assert checked.panel.laboratory == "Lab A"
    assert checked.panel.collected_on == date(2026, 11, 3)
    assert checked.panel.result("ALT") is not None
    assert checked.panel.result("AST") is None


@pytest.mark.parametrize(
    ("collected", "results", "field"),
    [
        (None, (draft("58"),), "collected"),
        (date(2027, 1, 1), (draft("58"),), "collected"),
        (datetime(2027, 1, 1, 8, tzinfo=UTC), (draft("58"),), "collected"),
        (date(2026, 1, 1), (), "collected"),
        (date(2026, 1, 1), (draft("abc"),), "value"),
        (date(2026, 1, 1), (draft("1", "TP", None),), "analyte"),
    ],
)
def test_a_panel_that_is_not_right_is_not_returned(collected, results, field):
    checked = check(DraftPanel(collected, results), "a" * 32, date(2026, 11, 23))

    assert checked.panel is None
    assert [p.place.field for p in checked.problems] == [field]


def test_a_draw_after_today_may_mean_that_the_clock_was_set_back():
    panel = DraftPanel(date(2026, 11, 3), (draft("58"),))

    (problem,) = check(panel, "a" * 32, date(2010, 1, 1)).problems

    assert "in the future" in problem.what
    assert "the clock of this computer" in problem.do


@pytest.mark.parametrize(
    ("born", "is_kept"),
    [
        (date(2026, 11, 4), False),
        (date(2026, 11, 3), True),
        (date(1980, 5, 3), True),
        (None, True),
    ],
    ids=["the day after", "that day", "long before", "not said"],
)
def test_a_draw_before_the_birth_is_refused(born, is_kept):
    panel = DraftPanel(date(2026, 11, 3), (draft("58"),))

    checked = check(panel, "a" * 32, date(2026, 11, 23), born)

    assert (checked.panel is not None) is is_kept
    assert ["before the birth" in p.what for p in checked.problems] == [True] * (
        not is_kept
    )


def test_a_person_of_a_file_can_be_recorded():
    person = DraftPerson("Maria", (), born=date(1980, 5, 14)).as_person("b" * 32)

    assert (person.id, person.name) == ("b" * 32, "Maria")


texts = st.text(max_size=30)


@given(texts, texts, st.none() | texts, texts, texts, texts)
def test_no_text_breaks_the_checker(text, name, unit, interval, low, high):
    result = DraftResult(
        text, name, unit=unit, interval=interval, low=low, high=high, place=ROW
    )

    checked = check_result(result)

    assert checked.result is not None or checked.problems
    if checked.result is not None and checked.result.analyte is None:
        assert checked.result.canonical is None
