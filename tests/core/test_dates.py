"""Dates as reports print them are kept as precise as they are, and never guessed."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altdesk.core.dates import (
    Imprecise,
    TwoDates,
    proves_order,
    read_clock,
    read_date,
)
from altdesk.core.day import DayOrder

THIRD_OF_NOVEMBER = date(2026, 11, 3)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-03",
        "2026/11/3",
        "2026.11.03",
        "20261103",
        "3.11.26",
        "03.11.2026",
        "3 Nov 2026",
        "03-Nov-26",
        "03NOV2026",
        "Nov 3, 2026",
        "November 3rd, 2026",
        "3. November 2026",
        "Tue, 3 Nov 2026",
        "3 de noviembre de 2026",
        "3 novembre 2026",
        "3 de novembro de 2026",
        "martes 3 noviembre 2026",
        "den 3. November 2026",
    ],
)
def test_spellings_of_one_day_are_that_day(text):
    assert read_date(text) == THIRD_OF_NOVEMBER


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1 März 2024", date(2024, 3, 1)),
        ("1er mars 2024", date(2024, 3, 1)),
        ("1 août 2024", date(2024, 8, 1)),
        ("1 AOUT 2024", date(2024, 8, 1)),
        ("1 mai 2024", date(2024, 5, 1)),
        ("1 maggio 2024", date(2024, 5, 1)),
        ("1 ene 2024", date(2024, 1, 1)),
        ("1 dez. 2024", date(2024, 12, 1)),
        ("1 dic 2024", date(2024, 12, 1)),
        ("1 Jänner 2024", date(2024, 1, 1)),
        ("1 set 2024", date(2024, 9, 1)),
        ("1 out 2024", date(2024, 10, 1)),
    ],
)
def test_months_of_six_languages_are_read(text, day):
    assert read_date(text) == day


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("12.03.2024 08:15", "2024-03-12T08:15:00"),
        ("12.03.2024, 08.15 Uhr", "2024-03-12T08:15:00"),
        ("22 Mar 2011 @ 1000", "2011-03-22T10:00:00"),
        ("25/04/2024 8:15 PM", "2024-04-25T20:15:00"),
        ("25/04/2024 12:15 a.m.", "2024-04-25T00:15:00"),
        ("2024-03-11T23:30:00", "2024-03-11T23:30:00"),
        ("2024-03-11 23:30:00.250", "2024-03-11T23:30:00.250000"),
        ("20240311083059", "2024-03-11T08:30:59"),
        ("202403110830", "2024-03-11T08:30:00"),
        ("2024-03-11T23:30:00Z", "2024-03-11T23:30:00+00:00"),
        (
            "2024-03-11T23:30:00-05:00",
            "2024-03-11T23:30:00-05:00",
        ),
        ("Mar 5, 2024 09:15 PM EST", "2024-03-05T21:15:00"),
        ("11.03.2024 - 07:30", "2024-03-11T07:30:00"),
        ("2024-03-11 / 7:30:10", "2024-03-11T07:30:10"),
    ],
)
def test_moment_keeps_its_time_and_its_zone(text, moment):
    assert read_date(text).isoformat() == moment


@pytest.mark.parametrize("text", ["03/04/2024", "3-4-24", "3/4/2024"])
def test_day_and_month_that_could_be_swapped_are_both_returned(text):
    found = read_date(text)

    assert found == TwoDates(date(2024, 4, 3), date(2024, 3, 4))
    assert read_date(text, DayOrder.DAY_FIRST) == date(2024, 4, 3)
    assert read_date(text, DayOrder.MONTH_FIRST) == date(2024, 3, 4)


def test_swapped_moment_keeps_its_time_in_both_readings():
    found = read_date("03/04/2024 08:15")

    assert found.by(DayOrder.DAY_FIRST).isoformat() == "2024-04-03T08:15:00"
    assert found.by(DayOrder.MONTH_FIRST).isoformat() == "2024-03-04T08:15:00"


@pytest.mark.parametrize("text", ["03/03/2024", "25/04/2024", "04/25/2024"])
def test_day_that_can_only_be_one_is_not_asked_about(text):
    assert isinstance(read_date(text), date)


@pytest.mark.parametrize(
    ("text", "iso"),
    [("11/2026", "2026-11"), ("2026-11", "2026-11"), ("Nov 2026", "2026-11"),
     ("novembre 2026", "2026-11"), ("2026", "2026")],
)  # fmt: skip
def test_less_than_a_day_is_said_to_be_so(text, iso):
    assert read_date(text) == Imprecise(iso)


@pytest.mark.parametrize(
    "text",
    ["", "ALT", "44", "7-56", "0.1 - 1.2", "1.2.3", "30.02.2024", "32.01.2024",
     "13/13/2024", "12:30", "5 apples 2024", "3 Nov Dec 2026", "2024-13-01",
     "00.00.0000", "1.1.1700", "12345678", "3 Nov 26 08", "99999999", "1" * 80,
     "²/3/2024", "３/4/2024"],
)  # fmt: skip
def test_text_that_is_no_date_is_none(text):
    assert read_date(text) is None


def test_impossible_time_is_no_moment():
    assert read_date("12.03.2024 25:61") is None
    assert read_date("12.03.2024 13:15 PM") is None


@pytest.mark.parametrize(
    ("text", "today", "year"),
    [("3.11.26", None, 2026), ("3.11.69", None, 2069), ("3.11.70", None, 1970),
     ("3.11.26", date(2024, 1, 1), 1926), ("3.11.25", date(2024, 1, 1), 2025),
     ("3 Nov 66", date(2024, 1, 1), 1966), ("3/13/'24", None, None),
     ("13/3/'24", date(2024, 5, 1), 2024)],
)  # fmt: skip
def test_two_digits_of_a_year_are_completed_by_today(text, today, year):
    found = read_date(text, today=today)

    assert found is None or year is None or found.year == year


@pytest.mark.parametrize(
    ("text", "order"),
    [("25/04/2024", DayOrder.DAY_FIRST), ("11/30/2023", DayOrder.MONTH_FIRST),
     ("03/04/2024", None), ("2024-04-25", None), ("31/31/2024", None), ("x", None)],
)  # fmt: skip
def test_a_date_proves_the_order_only_where_it_can(text, order):
    assert proves_order(text) is order


@pytest.mark.parametrize(
    ("text", "clock"),
    [("08:15", time(8, 15)), ("8:15 AM", time(8, 15)), ("08:15:30", time(8, 15, 30)),
     ("1015", time(10, 15)), ("08h15", time(8, 15)), ("25:00", None), ("late", None)],
)  # fmt: skip
def test_clock_of_a_column_is_read(text, clock):
    assert read_clock(text) == clock


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_written_day_is_read_back(day):
    for pattern in ("%Y-%m-%d", "%d.%m.%Y", "%d %B %Y", "%b %d, %Y"):
        assert read_date(day.strftime(pattern)) == day


@given(st.text(max_size=70))
def test_any_text_is_read_without_an_error(text):
    read_date(text)
    proves_order(text)
    read_clock(text)
