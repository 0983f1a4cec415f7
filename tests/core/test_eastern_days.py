"""Days as East Asia and Hungary write them."""

from datetime import date, datetime

import pytest

from altdesk.core.dates import read_date


@pytest.mark.parametrize(
    "text",
    [
        "2024年3月12日",
        "2024 年 3 月 12 日",
        "２０２４年３月１２日",
        "2024년 3월 12일",
        "2024.03.12.",
        "2024. 03. 12.",
        "民國113年3月12日",
        "113/03/12",
        "113.03.12",
        "令和6年3月12日",
        "R6.3.12",
        "2024年3月12日(火)",
    ],
)
def test_year_comes_first(text):
    assert read_date(text) == date(2024, 3, 12)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("令和元年5月1日", date(2019, 5, 1)),
        ("平成30年12月1日", date(2018, 12, 1)),
        ("H30.12.1", date(2018, 12, 1)),
        ("昭和55年3月22日", date(1980, 3, 22)),
    ],
)
def test_years_of_an_era_are_counted_from_its_first(text, day):
    assert read_date(text) == day


@pytest.mark.parametrize("text", ["12年3月4日", "24.3.12.5", "113/13/40", "1/2/3"])
def test_what_names_no_day_is_none(text):
    assert read_date(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12 maart 2024", date(2024, 3, 12)),
        ("3 maj 2024", date(2024, 5, 3)),
        ("12 marca 2024 r.", date(2024, 3, 12)),
        ("12 Aralık 2024", date(2024, 12, 12)),
        ("12 марта 2024 г.", date(2024, 3, 12)),
        ("12 березня 2024 року", date(2024, 3, 12)),
        ("12 Μαρτίου 2024", date(2024, 3, 12)),
        ("12. července 2024", date(2024, 7, 12)),
        ("2024. március 12.", date(2024, 3, 12)),
        ("12.3.2024 klo 8.30", datetime.fromisoformat("2024-03-12T08:30")),
        ("12.03.2024 godz. 08:15", datetime.fromisoformat("2024-03-12T08:15")),
    ],
)
def test_months_are_read_in_the_languages_of_reports(text, day):
    assert read_date(text) == day
