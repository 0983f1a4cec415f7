"""Reads tables, whatever file they came from: two passes, one row at a time.

The first pass lets the cells prove how numbers and dates are written; the second
takes the results.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from altdesk.core.day import DayOrder
from altdesk.core.garbage import search_paused
from altdesk.core.unit import fold_spelling
from altdesk.errors import UnreadableFileError
from altdesk.importers.altdesk_table import own_table
from altdesk.importers.altdesk_table import read as read_own_table
from altdesk.importers.assembly import Assembly
from altdesk.importers.choices import Choices
from altdesk.importers.column_content import is_dated
from altdesk.importers.column_questions import UnmappedTableError, ask_columns
from altdesk.importers.conventions import Conventions
from altdesk.importers.draws import Draws, draw_columns
from altdesk.importers.layout import find_layout
from altdesk.importers.long_table import LongRows
from altdesk.importers.overlong_rows import BLANKS, OVERLONG, fitted
from altdesk.importers.people_columns import people_columns
from altdesk.importers.preamble import Preamble, is_star_legend, read_preamble
from altdesk.importers.reading import Reading
from altdesk.importers.sheet import Row, Sheet
from altdesk.importers.source import SourceFile
from altdesk.importers.stacked_tables import inherited, parted
from altdesk.importers.table_context import TableContext
from altdesk.importers.table_form import Form, Layout, fingerprint_of, has_date
from altdesk.importers.table_report import as_problem, ask_about, ask_order, report
from altdesk.importers.table_words import Role, is_day_first_word
from altdesk.importers.unit_questions import (
    ask_units,
    find_contradictions,
    find_jumps,
)
from altdesk.importers.wide_table import AcrossRows, WideRows

_AMERICAN = frozenset(map(fold_spelling, ("mg/dL", "g/dL", "K/uL", "Thousand/uL")))
_HALF_DAY = re.compile(r"[0-9]\s?[AaPp]\.?[Mm]\b")
_NUMBER_ROLES = (Role.VALUE, Role.LOW, Role.HIGH, Role.INTERVAL)
_READERS: dict[Form, type[LongRows | WideRows | AcrossRows]] = {
    Form.LONG: LongRows,
    Form.WIDE: WideRows,
    Form.ACROSS: AcrossRows,
}
_DATE_ROLES = (Role.DATE, Role.REPORTED, Role.BORN)


@dataclass(slots=True)
class _Whole:
    """What the tables of one source have in common."""

    source: SourceFile
    choices: Choices
    format: str
    assembly: Assembly = field(default_factory=Assembly)
    undecided: list[str] = field(default_factory=list)
    undecided_births: list[str] = field(default_factory=list)
    guess: DayOrder = DayOrder.DAY_FIRST
    from_heading: set[int] = field(default_factory=set)
    doubtful: dict[str, str] = field(default_factory=dict)
    """Rows whose cells may belong to other columns, and why."""
    layouts: list[str] = field(default_factory=list)


def read_sheets(
    source: SourceFile,
    sheets: Sequence[Sheet],
    choices: Choices,
    format_name: str,
) -> Reading:
    """Return the results of all tables of a source.

    Raises:
        UnreadableFileError: no table of results is in it, or it has no dates.
    """
    own = own_table(sheets)
    if own is not None:
        return read_own_table(source, own, choices, format_name)
    tables = find_tables(sheets, choices)
    if not tables:
        what, do = _no_table(source, sheets)
        asked = ask_columns(source, sheets, choices, format_name)
        if asked is None:
            raise UnreadableFileError(what, do)
        raise UnmappedTableError(what, do, asked)
    whole = _Whole(source, choices, format_name)
    with search_paused():
        for sheet, layout, sample in tables:
            above = sheet.above or _above(layout, sample)
            parts = parted(sheet, layout, choices)
            if len(parts) == 1:
                _read_table(sheet, layout, sample, above, whole)
                continue
            for part, form, rows in find_tables(parts, choices):
                told = inherited(_above(form, rows), above)
                _read_table(part, form, rows, told, whole)
        return _as_reading(whole)


def find_tables(
    sheets: Sequence[Sheet], choices: Choices
) -> list[tuple[Sheet, Layout, list[Row]]]:
    """Return the sheets that hold results, with their forms and first rows."""
    found = []
    for sheet in sheets:
        if choices.sheet is not None and sheet.name != choices.sheet:
            continue
        sample = sheet.sample()
        layout = find_layout(sample, choices)
        if layout is not None:
            found.append((sheet, layout, sample))
    return found


def _no_table(source: SourceFile, sheets: Sequence[Sheet]) -> tuple[str, str]:
    rows = next((sample for s in sheets if (sample := s.sample(2))), [])
    if not rows:
        return f"{source.name} holds no rows.", "Export the results again."
    seen = ", ".join(f"“{cell[:30]}”" for cell in rows[0][1][:8] if cell)
    if len(rows) == 1:
        what = f"{source.name} holds a heading ({seen}) and no results."
        return what, "Export the results again."
    what = f"{source.name}: no analyte or no result was recognised (row 1: {seen})."
    do = "Say what the columns hold, or name them: Date, Test, Result, Unit, Range."
    return what, do


def _above(layout: Layout, sample: list[Row]) -> Preamble:
    """Read what stands above a table; of an undated one, what stands below as well."""
    first = layout.heading or layout.body
    above = read_preamble(cells for number, cells in sample if number < first)
    if has_date(layout) or above.collected or above.reported:
        return above
    whole = read_preamble(cells for _, cells in sample)
    return replace(above, collected=whole.collected, reported=whole.reported)


def _read_table(
    sheet: Sheet, layout: Layout, sample: list[Row], preamble: Preamble, whole: _Whole
) -> None:
    source, choices = whole.source, whole.choices
    _refuse_without_dates(whole, layout, preamble, sample)
    conventions = _survey(sheet, layout, preamble)
    guess = _likely_order(sample)
    order = conventions.order(choices)
    draws, births = (Draws(order, guess, choices.today) for _ in range(2))
    context = TableContext(
        source,
        whole.format,
        sheet.place,
        layout,
        choices,
        conventions,
        draw_columns(layout, preamble, draws, choices),
        people_columns(layout, sample, preamble, births, choices),
        whole.assembly,
        preamble.laboratory,
        has_star_legend=preamble.has_star_legend or conventions.has_star_legend,
    )
    _read_rows(sheet, context, whole)
    report(context, draws)
    whole.doubtful |= {sheet.place(number): BLANKS for number in sheet.doubtful}
    whole.undecided += draws.undecided
    whole.undecided_births += births.undecided
    whole.guess = guess
    whole.from_heading |= context.from_heading
    whole.layouts.append(fingerprint_of(layout.header, layout.dates))


def _read_rows(sheet: Sheet, context: TableContext, whole: _Whole) -> None:
    layout = context.layout
    reader = _READERS[layout.form](context)
    header = list(layout.header)
    for row in context.source.paced(sheet.rows()):
        number, cells = row
        if number < layout.body or not any(cells) or cells == header:
            continue
        if len(cells) > len(header) and sheet.separator == "," and layout.heading:
            whole_cells = fitted(cells, len(header))
            if whole_cells is None:
                whole.doubtful[sheet.place(number)] = OVERLONG
            cells = whole_cells or cells
        reader.read((number, cells))


def _survey(sheet: Sheet, layout: Layout, preamble: Preamble) -> Conventions:
    """Let every cell of numbers and dates prove what it can."""
    conventions = Conventions()
    columns = {c for role in _NUMBER_ROLES for c in layout.roles.get(role, ())}
    numbers = columns | set(layout.analytes) | set(layout.dates)
    dates = {c for role in _DATE_ROLES for c in layout.roles.get(role, ())}
    watched = tuple(numbers | dates)
    seen: set[tuple[int, str]] = set()
    for number, cells in sheet.rows():
        if number < layout.body:
            continue
        if cells[:1] and "*" in cells[0] and is_star_legend(cells[0]):
            conventions.has_star_legend = True
        for column in watched:
            key = (column, cells[column] if column < len(cells) else "")
            if key in seen:
                continue
            seen.add(key)
            if column in dates:
                conventions.see_date(key[1])
            else:
                conventions.see_number(column, key[1])
    for text in (*preamble.dates, *(layout.header[c] for c in layout.dates)):
        conventions.see_date(text)
    for text in layout.intervals.values():
        conventions.see_number(-1, text)
    return conventions


def _likely_order(sample: Sequence[Row]) -> DayOrder:
    """Return the order to offer.

    Headings in languages that write the day first decide; then units in mg/dL and
    K/uL, and clocks with AM and PM, speak for American dates.
    """
    words = {cell for _, row in sample for cell in row if cell}
    if any(is_day_first_word(word) for word in words):
        return DayOrder.DAY_FIRST
    cells = {fold_spelling(word) for word in words}
    is_american = any(unit in cell for cell in cells for unit in _AMERICAN)
    is_american = is_american or any(map(_HALF_DAY.search, words))
    return DayOrder.MONTH_FIRST if is_american else DayOrder.DAY_FIRST


def _refuse_without_dates(
    whole: _Whole, layout: Layout, preamble: Preamble, sample: Sequence[Row]
) -> None:
    source = whole.source
    is_dated = has_date(layout) or preamble.collected or preamble.reported
    if is_dated or whole.choices.collected is not None or _has_dated_heading(sample):
        return
    relative = layout.first(Role.RELATIVE)
    if relative is not None:
        title = layout.title(relative)
        what = f"{source.name} counts time from a start (column {title}), not by dates."
        raise UnreadableFileError(what, "Add a column with the date of each draw.")
    if _draws_without_date(layout, sample) > 1:
        what = f"{source.name} holds several draws and no date of any."
        raise UnreadableFileError(what, "Add a column with the date of each draw.")


def _has_dated_heading(sample: Sequence[Row]) -> bool:
    """Tell whether rows that are nothing but a day stand above others."""
    alone = [[cell for cell in cells if cell] for _, cells in sample]
    return any(len(cells) == 1 and is_dated(cells[0]) for cells in alone)


def _draws_without_date(layout: Layout, sample: Sequence[Row]) -> int:
    rows = [cells for number, cells in sample if number >= layout.body]
    if layout.form is Form.WIDE:
        return len(rows)
    column = layout.first(Role.NAME)
    names = [c[column] for c in rows if column is not None and column < len(c)]
    return max((names.count(name) for name in names if name), default=0)


def _as_reading(whole: _Whole) -> Reading:
    people = whole.assembly.people()
    questions = []
    if whole.undecided or whole.undecided_births:
        questions.append(
            ask_order(whole.undecided, whole.undecided_births, whole.guess)
        )
    questions += ask_units(people)
    problems = (
        *whole.assembly.problems,
        *(as_problem(question) for question in questions),
        *find_contradictions(people),
        *find_jumps(people, frozenset(whole.from_heading)),
        *ask_about(people, whole.doubtful),
    )
    return Reading(
        whole.format,
        people,
        tuple(whole.assembly.other),
        problems,
        tuple(questions),
        whole.source,
        whole.choices,
        "-".join(dict.fromkeys(whole.layouts)),
    )
