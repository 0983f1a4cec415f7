from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altdesk.core.day import DayOrder, TwoDays, read_day

TODAY = date(2026, 11, 23)
THIRD = date(2026, 11, 3)


@pytest.mark.parametrize(
    "text",
    [
        "3.11.26",
        "3.11.2026",
        "03.11.2026",
        "3.11.",
        "3.11",
        "2026-11-03",
        "2026/11/3",
        "20261103",
        "3 Nov 2026",
        "3 nov",
        "Nov 3, 2026",
        "November 3rd 2026",
        "3. November 2026",
        "3-nov-26",
        "3 de noviembre de 2026",
        " 3 novembre 2026 ",
        "2026 11 3",
        "2026-11-3",
        "Tue 3 Nov 2026",
        "Tuesday, 3 November 2026",
        "Dienstag, 3. November 2026",
        "Di 3.11.26",
        "mardi 3 novembre 2026",
        "martes, 3 de noviembre de 2026",
    ],
)
def test_one_day_is_read_however_it_is_typed(text):
    assert read_day(text, TODAY) == THIRD


def test_a_day_that_two_countries_read_differently_is_asked_about():
    both = TwoDays(day_first=date(2026, 3, 11), month_first=THIRD)

    assert read_day("11/3/2026", TODAY) == both
    assert read_day("11-3-26", TODAY) == both
    assert read_day("11,3,26", TODAY) == both
    assert read_day("11 3 2026", TODAY) == both
    assert read_day("11032026", TODAY) == both


@pytest.mark.parametrize(
    ("order", "expected"),
    [(DayOrder.DAY_FIRST, date(2026, 3, 11)), (DayOrder.MONTH_FIRST, THIRD)],
)
def test_a_known_order_settles_it(order, expected):
    assert read_day("11/3/2026", TODAY, order) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("25/3/2026", date(2026, 3, 25)),
        ("3/25/2026", date(2026, 3, 25)),
        ("3.25.2026", date(2026, 3, 25)),
        ("4/4/2026", date(2026, 4, 4)),
        ("12/11/2026", date(2026, 11, 12)),
        ("25,3,26", date(2026, 3, 25)),
        ("25 3 26", date(2026, 3, 25)),
        ("25032026", date(2026, 3, 25)),
        ("mar 3, 2026", date(2026, 3, 3)),
    ],
    ids=[
        "no month 25",
        "no month 25, US",
        "dots too",
        "the same",
        "other is future",
        "commas",
        "spaces",
        "no signs",
        "March, no Tuesday",
    ],
)
def test_only_one_possible_day_is_not_asked_about(text, expected):
    assert read_day(text, TODAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14.5.80", date(1980, 5, 14)),
        ("14.5.27", date(2027, 5, 14)),
        ("14.5.28", date(1928, 5, 14)),
        ("24.12.", date(2025, 12, 24)),
        ("today", TODAY),
        ("Yesterday", date(2026, 11, 22)),
        ("29.2.", None),
    ],
)
def test_what_is_left_out_is_completed_from_today(text, expected):
    assert read_day(text, TODAY) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "31.2.2026",
        "2026-13-01",
        "58",
        "soon",
        "3 foo 2026",
        "1/2/3/4",
        "3.11.0026",
        "Tue",
        "Tue Tue 3 Nov 2026",
        "20262603",
    ],
)
def test_what_is_no_day_is_none(text):
    assert read_day(text, TODAY) is None


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2027, 12, 31)))
def test_every_day_written_in_full_is_read_back(day):
    for shape in ("{0:%Y-%m-%d}", "{0.day}.{0.month}.{0.year}", "{0:%d %B %Y}"):
        assert read_day(shape.format(day), TODAY) == day


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14.5.27", date(1927, 5, 14)),
        ("14.5.26", date(2026, 5, 14)),
        ("24.11.26", date(1926, 11, 24)),
        ("14.5.2027", date(2027, 5, 14)),
    ],
)
def test_a_birth_is_never_completed_into_the_future(text, expected):
    assert read_day(text, TODAY, is_past=True) == expected


def test_a_birth_of_two_readings_lies_in_the_past_with_both():
    both = TwoDays(day_first=date(1927, 5, 3), month_first=date(1927, 3, 5))

    assert read_day("3/5/27", TODAY, is_past=True) == both


@given(st.text(max_size=20))
def test_any_text_is_read_without_a_fault(text):
    read_day(text, TODAY)
