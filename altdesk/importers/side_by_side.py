"""Tables beside each other in one sheet, with a blank column between them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from altdesk.importers.sheet import Row, Sheet
from altdesk.importers.table_words import Role, roles_of

_KEYS = {Role.NAME, Role.DATE}


def apart(sheet: Sheet) -> list[Sheet]:
    """Return the tables of a sheet that repeat one heading from left to right."""
    sample = sheet.sample()
    spans = _spans([cells for _, cells in sample])
    if len(spans) == 1 or not any(_repeats(cells, spans) for _, cells in sample):
        return [sheet]
    return [replace(sheet, rows=partial(_within, sheet, span)) for span in spans]


def _spans(rows: Sequence[Sequence[str]]) -> list[slice]:
    """Return the runs of columns that hold anything."""
    width = max(map(len, rows), default=0)
    held = [any(c < len(row) and row[c] for row in rows) for c in range(width)]
    spans: list[slice] = []
    start = 0
    for column, is_held in enumerate([*held, False]):
        if not is_held and column > start:
            spans.append(slice(start, column))
        start = start if is_held else column + 1
    return spans


def _repeats(cells: Sequence[str], spans: Sequence[slice]) -> bool:
    """Tell whether a row heads every run of columns with the same words.

    Units and results may be alike by chance: a name or date is among the words.
    """
    first, *others = ([cell for cell in cells[span] if cell] for span in spans)
    is_heading = any(_KEYS & set(roles_of(cell)) for cell in first)
    return is_heading and len(first) > 1 and all(other == first for other in others)


def _within(sheet: Sheet, span: slice) -> Iterator[Row]:
    for number, cells in sheet.rows():
        yield number, cells[span]
