"""Tables that stand below each other in one sheet, each with a heading of its own.

Read as one, the numbers of the second would stand under the headings of the first.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from altdesk.core.naming import fold_name
from altdesk.importers.cells import read_heading
from altdesk.importers.choices import Choices
from altdesk.importers.column_content import has_digit, is_dated
from altdesk.importers.layout import find_layout
from altdesk.importers.preamble import Preamble
from altdesk.importers.result_lines import read_result_line
from altdesk.importers.sheet import SAMPLE_ROWS, Row, Sheet
from altdesk.importers.side_by_side import apart
from altdesk.importers.table_form import Form, Layout
from altdesk.importers.table_words import Role, above_of, roles_of

_MOST_TRIES = 200
_MOST_ABOVE = 8
_FEWEST = 2


def parted(sheet: Sheet, layout: Layout, choices: Choices) -> list[Sheet]:
    """Return the tables of a sheet, whose first has the form `layout`."""
    beside = apart(sheet)
    if len(beside) > 1:
        return beside
    first, before = _above_heading(sheet, layout, choices)
    starts = list(_starts(sheet, layout, choices))
    if not starts and not before:
        return [sheet]
    bounds = [first, *starts, None]
    parts = [_part(sheet, begin or 0, end) for begin, end in pairwise(bounds)]
    return [*before, *parts]


def _part(sheet: Sheet, first: int, last: int | None) -> Sheet:
    return replace(sheet, rows=_Between(sheet, first, last))


def _above_heading(
    sheet: Sheet, layout: Layout, choices: Choices
) -> tuple[int, list[Sheet]]:
    """Return where the table begins, and the tables that stand above it."""
    if layout.heading <= 1:
        return 0, []
    above = deque(_Between(sheet, 0, layout.heading)(), maxlen=_MOST_ABOVE)
    first = _first_of(above, layout.heading)
    part = _part(sheet, 0, first)
    own = find_layout(part.sample(), choices)
    if own is None or not own.heading:
        return 0, []
    return first, parted(part, own, choices)


def inherited(own: Preamble, first: Preamble) -> Preamble:
    """Return what stands above a table, completed by what stands above the first.

    Of another person nothing but the laboratory is the same.
    """
    if own.name and first.name and fold_name(own.name) != fold_name(first.name):
        return replace(own, laboratory=own.laboratory or first.laboratory)
    return Preamble(
        name=own.name or first.name,
        number=own.number or first.number,
        born=own.born or first.born,
        sex=own.sex or first.sex,
        collected=own.collected or first.collected,
        reported=own.reported or first.reported,
        laboratory=own.laboratory or first.laboratory,
        dates=(*first.dates, *own.dates),
        has_star_legend=own.has_star_legend or first.has_star_legend,
    )


class _Between:
    """The rows of a sheet from one number on, as far as before another."""

    def __init__(self, sheet: Sheet, first: int, last: int | None) -> None:
        self._sheet, self._first, self._last = sheet, first, last

    def __call__(self) -> Iterator[Row]:
        for row in self._sheet.rows():
            if self._last is not None and row[0] >= self._last:
                return
            if row[0] >= self._first:
                yield row


def _starts(sheet: Sheet, layout: Layout, choices: Choices) -> Iterator[int]:
    """Yield the rows with which the second and further tables begin.

    What was no heading once is not tried again, and nothing after more tries than a
    report can need: a file of nothing but headings would take for ever.
    """
    header, tries = list(layout.header), 0
    none: set[tuple[str, ...]] = set()
    above: deque[Row] = deque(maxlen=_MOST_ABOVE)
    values = _value_columns(layout)
    for row, ahead in _with_sample(sheet):
        number, cells = row
        if number < layout.body or any(c[:1].isdigit() for c in cells[values]):
            above.append(row)
            continue
        is_new = cells != header and tuple(cells) not in none
        before = above[-1][1] if above else []
        if is_new and tries < _MOST_TRIES and _may_head(cells, header, before):
            tries += 1
            own = find_layout([r for r in (row, *ahead) if any(r[1])], choices)
            if own is not None and own.heading == number:
                yield _first_of(above, number)
                header = cells
            else:
                none.add(tuple(cells))
        above.append(row)


def _with_sample(sheet: Sheet) -> Iterator[tuple[Row, deque[Row]]]:
    """Yield each row with those that follow it, as many as a sample has."""
    rows = sheet.rows()
    ahead = deque(islice(rows, SAMPLE_ROWS))
    while ahead:
        row = ahead.popleft()
        yield row, ahead
        ahead.extend(islice(rows, 1))


def _value_columns(layout: Layout) -> slice:
    """Return a column of numbers, in which a heading has none; none among days."""
    columns = (*layout.roles.get(Role.VALUE, ()), *layout.analytes)
    if layout.form is Form.ACROSS or not columns:
        return slice(0)
    return slice(columns[0], columns[0] + 1)


def _may_head(
    cells: Sequence[str], header: Sequence[str], above: Sequence[str]
) -> bool:
    """Tell at once what is surely no heading: nearly every row of results."""
    filled = [cell for cell in cells if cell]
    if len(filled) < _FEWEST:
        return False
    dated = [cell for cell in filled if is_dated(cell)]
    if any(has_digit(c) and c not in dated and read_heading(c) is None for c in filled):
        return False
    if dated:
        label = fold_name(cells[0])
        is_labelled = bool(label) and label == fold_name(header[0] if header else "")
        is_named = not label or Role.NAME in roles_of(cells[0])
        return is_labelled or (is_named and not any(above))
    told = sum(bool(roles_of(cell)) for cell in filled)
    named = sum(read_heading(cell) is not None for cell in filled)
    return named >= _FEWEST or told > _FEWEST or told + named == len(filled)


def _first_of(above: deque[Row], heading: int) -> int:
    """Return where a table begins: with the lines above its heading that tell of it.

    Lines that follow the results before them without a gap tell of those.
    """
    first, has_lines = heading, False
    for number, cells in reversed(above):
        is_blank = not any(cells)
        if is_blank and has_lines:
            return first
        if not is_blank and not _tells(cells):
            break
        first, has_lines = number, has_lines or not is_blank
    return heading


def _tells(cells: Sequence[str]) -> bool:
    """Tell a title or "Patient: Ann Doe" from a row of results."""
    filled = [cell for cell in cells if cell]
    if above_of(filled[0].partition(":")[0]) is not None:
        return True
    return len(filled) == 1 and read_result_line(filled[0]) is None
