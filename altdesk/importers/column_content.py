"""What a column holds, told by its cells where its heading says too little."""

import re
from collections import Counter
from collections.abc import Sequence
from enum import Enum
from functools import lru_cache

from altdesk.core.dates import Imprecise, day_of_number, read_date
from altdesk.core.interval import read_interval
from altdesk.core.limits_by_sex import limits_by_sex
from altdesk.core.number import read_number
from altdesk.core.unit import read_unit
from altdesk.importers.cells import read_cell, read_heading, read_name
from altdesk.importers.sheet import Row
from altdesk.importers.table_words import roles_of

_LOOKED_AT = 60
_LOINC = re.compile(r"[0-9]{3,6}-[0-9]")
_YEAR_ONLY = re.compile(r"[0-9]{4}|[0-9]{8}")


class Content(Enum):
    """What most cells of a column are."""

    ANALYTES = "analytes"
    DATES = "dates"
    NUMBERS = "numbers"
    UNITS = "units"
    INTERVALS = "intervals"
    WORDS = "words"
    NOTHING = "nothing"


_SHARE = {
    Content.ANALYTES: 0.34,
    Content.DATES: 0.7,
    Content.NUMBERS: 0.6,
    Content.UNITS: 0.5,
    Content.INTERVALS: 0.5,
    Content.WORDS: 0.5,
}


def content_of(column: int, rows: Sequence[Row]) -> Content:
    """Return what most of a column's cells are, in the first rows."""
    kinds = Counter(
        _kind(cells[column])
        for _, cells in rows[:_LOOKED_AT]
        if column < len(cells) and cells[column]
    )
    total = kinds.total()
    if not total:
        return Content.NOTHING
    for content, share in _SHARE.items():
        if kinds[content] >= share * total:
            return content
    return Content.WORDS


def are_bounds(column: int, rows: Sequence[Row]) -> bool:
    """Tell whether every cell of a column begins with a comparator, or is a range."""
    cells = [c[column] for _, c in rows[:_LOOKED_AT] if column < len(c) and c[column]]
    return bool(cells) and all(
        cell[0] in "<>≤≥" or _kind(cell) is Content.INTERVALS for cell in cells
    )


def are_day_numbers(column: int, rows: Sequence[Row]) -> bool:
    """Tell whether a column holds a spreadsheet's day numbers, such as 45363."""
    cells = [row[column] for _, row in rows if column < len(row) and row[column]]
    return bool(cells) and all(day_of_number(cell) is not None for cell in cells)


def are_loinc(column: int, rows: Sequence[Row]) -> bool:
    """Tell whether a column of codes holds those of LOINC, such as 1742-6."""
    cells = [row[column] for _, row in rows if column < len(row) and row[column]]
    return bool(cells) and all(_LOINC.fullmatch(cell) for cell in cells)


@lru_cache(maxsize=8192)
def _kind(cell: str) -> Content:
    for content, belongs in _TESTS:
        if belongs(cell):
            return content
    return Content.WORDS


@lru_cache(maxsize=8192)
def is_dated(cell: str) -> bool:
    """Tell whether a cell is a day or a moment, not just a number of eight digits."""
    if _YEAR_ONLY.fullmatch(cell) and not cell.startswith(("19", "20")):
        return False
    found = read_date(cell)
    return found is not None and not isinstance(found, Imprecise)


def has_digit(text: str) -> bool:
    """Tell whether a text holds any digit."""
    return any(c.isdigit() for c in text)


def is_imprecise(cell: str) -> bool:
    """Tell whether a cell is a month or a year without a day."""
    is_number = cell.isdigit() and not cell.startswith(("19", "20"))
    return not is_number and isinstance(read_date(cell), Imprecise)


def _is_interval(cell: str) -> bool:
    found = read_interval(cell) if any(c.isdigit() for c in cell) else None
    is_one = found is not None and not found.interval.is_empty()
    return is_one or bool(limits_by_sex(cell))


def _is_analyte(cell: str) -> bool:
    return read_name(cell) is not None


def _is_number(cell: str) -> bool:
    return read_number(cell) is not None


def _is_unit(cell: str) -> bool:
    return read_unit(cell) is not None


def _is_value(cell: str) -> bool:
    parts = read_cell(cell) if any(c.isdigit() for c in cell) else None
    return parts is not None and parts.is_answer


_TESTS = (
    (Content.DATES, is_dated),
    (Content.ANALYTES, _is_analyte),
    (Content.NUMBERS, _is_number),
    (Content.UNITS, _is_unit),
    (Content.INTERVALS, _is_interval),
    (Content.NUMBERS, _is_value),
)


def meaning(cells: Sequence[str]) -> int:
    """Return how many cells of a row mean something to a table of results."""
    return sum(_weight(cell) for cell in cells)


@lru_cache(maxsize=16_384)
def _weight(cell: str) -> int:
    cell = cell.strip().strip('"')
    if not cell or len(cell) > 80:
        return 0
    if roles_of(cell) or read_heading(cell) is not None:
        return 3
    kind = _kind(cell)
    if kind in {Content.DATES, Content.UNITS, Content.INTERVALS}:
        return 2
    return 1 if kind is Content.NUMBERS else 0
