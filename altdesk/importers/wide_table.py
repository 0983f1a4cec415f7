"""Tables with analytes across, and tables with dates across."""

from altdesk.core.interval import read_interval
from altdesk.core.naming import find_analytes
from altdesk.importers.cells import Cell, Heading, read_cell, read_name
from altdesk.importers.column_content import has_digit
from altdesk.importers.identity import Identity, identify
from altdesk.importers.sheet import Row
from altdesk.importers.table_context import Found, TableContext, unit_of
from altdesk.importers.table_form import Layout
from altdesk.importers.table_words import (
    Role,
    above_of,
    is_flag,
    is_summary,
    may_name,
    roles_of,
)

_ABOUT_DRAWS = frozenset({Role.TIME, Role.IGNORE, Role.REPORTED, Role.PERSON_ID})


class WideRows:
    """Reads the rows of a table with one row a draw."""

    def __init__(self, context: TableContext) -> None:
        self._context = context
        self._columns = {
            column: _identity(context.layout, column)
            for column in context.layout.analytes
        }
        self._flags = _flag_columns(context.layout, tuple(self._columns))
        self._laboratory = context.layout.first(Role.LABORATORY)
        self._note = context.layout.first(Role.NOTE)

    def read(self, row: Row) -> None:
        """Take the results of a row."""
        number, cells = row
        context = self._context
        if is_summary(next((cell for cell in cells if cell), "")):
            return
        whose, when = context.people.of(cells), context.draws.of(cells)
        laboratory = _at(cells, self._laboratory)
        for column in self._columns:
            cell = read_cell(_at(cells, column))
            if cell is None:
                where = context.place(number, context.layout.title(column))
                context.leave_out(where, self._columns[column], _at(cells, column))
                continue
            found = self._found(number, cells, column, cell)
            context.take(found, whose, when, laboratory)

    def _found(self, row: int, cells: list[str], column: int, cell: Cell) -> Found:
        context, layout = self._context, self._context.layout
        identity, title = self._columns[column], layout.title(column)
        told = {r: _at(cells, c) for r, c in layout.beside.get(column, {}).items()}
        interval = told.get(Role.INTERVAL) or layout.intervals.get(column, "")
        own, heading = told.get(Role.UNIT, ""), layout.units.get(column, "")
        names = (title, identity.name, identity.analyte or "")
        unit = unit_of((cell.unit, own, heading), interval, context.choices, names)
        flag = told.get(Role.FLAG) or _flag(cells, self._flags.get(column))
        return Found(
            place=context.place(row, title),
            identity=identity,
            cell=cell,
            unit=unit,
            interval=interval,
            low=told.get(Role.LOW, ""),
            high=told.get(Role.HIGH, ""),
            flag=flag,
            note=told.get(Role.NOTE) or _at(cells, self._note),
            mark=context.mark(column, _at(cells, column)),
            is_unit_beside=bool(cell.unit or own),
        )


class AcrossRows:
    """Reads the rows of a table with one row an analyte and dates across."""

    def __init__(self, context: TableContext) -> None:
        self._context, layout = context, context.layout
        self._flags = _flag_columns(layout, layout.dates)
        read = context.draws.draws.read
        self._dates = {c: read(layout.header[c]) for c in layout.dates}
        self._limits = ""
        self._section = ""

    def read(self, row: Row) -> None:
        """Take the results of a row; a row of one cell heads a section."""
        number, cells = row
        layout = self._context.layout
        name = _at(cells, layout.first(Role.NAME))
        if sum(bool(cell) for cell in cells) == 1:
            self._section = name
        if not may_name(name) or _is_about_draws(name):
            return
        if _names_only_limits(name) and read_name(self._section) is not None:
            # The analyte stands a line higher, the limits before the values.
            self._limits, name = name, self._section
        else:
            self._limits = ""
        for column in self._dates:
            cell = read_cell(_at(cells, column))
            if cell is not None:
                self._take(number, cells, column, cell, name)
                continue
            where = self._context.place(number, layout.title(column))
            self._context.leave_out(where, identify((name,)), _at(cells, column))

    def _take(
        self, row: int, cells: list[str], column: int, cell: Cell, name: str
    ) -> None:
        context, layout = self._context, self._context.layout
        named = read_name(name) or Heading(name, ())
        names = (named.name,)
        loinc = _at(cells, layout.first(Role.LOINC))
        own = _at(cells, layout.first(Role.INTERVAL)) or self._limits
        interval = own or named.interval
        printed = (cell.unit, _at(cells, layout.first(Role.UNIT)), named.unit)
        known = identify(names, loinc).analyte or ""
        unit = unit_of(printed, interval, context.choices, (*names, known))
        around = " ".join(
            (self._section, _at(cells, layout.first(Role.SPECIMEN)))
        ).strip()
        found = Found(
            place=context.place(row, layout.title(column)),
            identity=identify(names, loinc, unit, around),
            cell=cell,
            unit=unit,
            interval=interval,
            low=_at(cells, layout.first(Role.LOW)),
            high=_at(cells, layout.first(Role.HIGH)),
            flag=_flag(cells, self._flags.get(column)),
            mark=context.mark(column, _at(cells, column)),
            is_unit_beside=bool(unit),
        )
        whose = context.people.whole
        context.take(found, whose, (self._dates[column], False))


def _names_only_limits(text: str) -> bool:
    limits = read_interval(text) if has_digit(text) else None
    return limits is not None and read_name(text) is None


def _is_about_draws(name: str) -> bool:
    """Tell whether a row is of times or numbers of the draws, and of no analyte."""
    is_told = bool(_ABOUT_DRAWS & set(roles_of(name))) or above_of(name) is not None
    return is_told and read_name(name) is None


def _identity(layout: Layout, column: int) -> Identity:
    heading = layout.analytes[column]
    if len(heading.candidates) == 1:
        found = identify((heading.name,), unit=layout.units.get(column, ""))
        is_named = bool(find_analytes(heading.name).candidates)
        if is_named or found.is_out:
            return found
        return Identity(heading.name, heading.candidates[0])
    return Identity(heading.name)


def _flag_columns(layout: Layout, values: tuple[int, ...]) -> dict[int, int]:
    """Return the columns of flags that stand to the right of columns of values."""
    flags = set(layout.roles.get(Role.FLAG, ()))
    named = {*layout.analytes, *layout.dates}
    taken = {c for columns in layout.roles.values() for c in columns}
    return {
        column: column + 1
        for column in values
        if column + 1 in flags
        or (column + 1 < len(layout.header) and not layout.header[column + 1])
        if column + 1 not in named and column + 1 not in taken - flags
    }


def _flag(cells: list[str], column: int | None) -> str:
    text = _at(cells, column)
    return text if text and is_flag(text) else ""


def _at(cells: list[str], column: int | None) -> str:
    return cells[column] if column is not None and column < len(cells) else ""
