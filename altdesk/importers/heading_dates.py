"""Days in a heading that stand in pieces: beside a label, or under their year."""

import re
from collections.abc import Sequence

from altdesk.importers.column_content import is_dated
from altdesk.importers.sheet import Row
from altdesk.importers.table_words import day_of_value

_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_NUMBERS = re.compile(r"([0-9]{1,2})([./-])([0-9]{1,2})\2?")
_DAY_MONTH = re.compile(r"([0-9]{1,2})\.?[ -]?([^\W\d_]{3,10})\.?")
_MONTH_DAY = re.compile(r"([^\W\d_]{3,10})\.? ([0-9]{1,2})")


def with_whole_days(rows: Sequence[Row], at: int) -> Sequence[Row]:
    """Return the rows; the days in row `at` are put together where they are parted."""
    number, header = rows[at]
    whole = [day_of_value(cell) or cell for cell in header]
    whole = _beside_label(whole) or _under_years(rows, at) or whole
    return rows if whole == header else [*rows[:at], (number, whole), *rows[at + 1 :]]


def _beside_label(header: Sequence[str]) -> list[str]:
    """Part "Date: 12/06/2024" in front of further days: it heads two columns."""
    label, colon, day = header[0].partition(":")
    is_one = colon and is_dated(day.strip()) and any(map(is_dated, header[1:]))
    return [label, day.strip(), *header[1:]] if is_one else []


def _under_years(rows: Sequence[Row], at: int) -> list[str]:
    """Join days without a year ("11.03.") to the year that stands above them.

    A year holds until the next one begins, as in merged cells.
    """
    if at == 0:
        return []
    _, header = rows[at]
    _, above = rows[at - 1]
    joined, year = list(header), ""
    for column, cell in enumerate(header):
        over = above[column] if column < len(above) else ""
        year = over if _YEAR.fullmatch(over) else year
        if over and over != year and year:
            return []  # something else stands among the years
        if not _is_day(cell):
            continue
        if not year:
            return []
        joined[column] = _joined(cell, year)
    return joined if joined != header else []


def _is_day(cell: str) -> bool:
    return any(form.fullmatch(cell) for form in (_NUMBERS, _DAY_MONTH, _MONTH_DAY))


def _joined(day: str, year: str) -> str:
    numbers = _NUMBERS.fullmatch(day)
    if numbers is not None:
        return numbers[2].join((numbers[1], numbers[3], year))
    return f"{day.rstrip('.')} {year}"
