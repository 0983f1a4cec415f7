"""Tables with one row a result."""

from dataclasses import replace
from functools import lru_cache

from altdesk.core.draft import DraftResult
from altdesk.core.number import DecimalMark, Number, read_number
from altdesk.importers.assembly import NOBODY, Whose
from altdesk.importers.cells import Cell, Heading, read_cell, read_name
from altdesk.importers.column_content import has_digit, is_dated
from altdesk.importers.dated_heading import day_of_heading
from altdesk.importers.draws import Collected
from altdesk.importers.identity import identify
from altdesk.importers.names_above import NamesAbove
from altdesk.importers.sheet import Row
from altdesk.importers.table_context import Found, TableContext, unit_of
from altdesk.importers.table_words import (
    Role,
    is_flag,
    is_no_result,
    is_status,
    may_name,
    read_comparator,
    read_status,
)

_UNNAMED = Heading("", ())
_NOTHING = Cell("", is_answer=False)


class LongRows:
    """Reads the rows of a long table, one after the other."""

    def __init__(self, context: TableContext) -> None:
        self._context = context
        self._names_above = NamesAbove()
        self._headed: Collected = None
        self._last: tuple[Whose, Collected] = (NOBODY, None)
        self._above: tuple[tuple[str, ...], list[str]] = (), []
        self._first = {role: context.layout.first(role) for role in Role}
        names = (Role.NAME, Role.CODE, Role.LOINC)
        roles = context.layout.roles
        self._names = tuple(c for role in names[:2] for c in roles.get(role, ()))
        around = (Role.SPECIMEN, Role.PANEL)
        self._around = tuple(c for role in around for c in roles.get(role, ()))
        self._values = (
            *roles.get(Role.VALUE, ()),
            *roles.get(Role.VALUE_TEXT, ()),
        )

    def read(self, row: Row) -> None:
        """Take the result of a row, or list why it holds none.

        A row of a single cell heads a section, such as "Urine".
        """
        number, cells = row
        if len(cells) - cells.count("") <= 2 and self._is_heading(cells):
            return
        names = self._named(cells)
        named = next((n for name in names if (n := read_name(name))), _UNNAMED)
        names = tuple(named.name if read_name(n) is named else n for n in names)
        loinc = self._cell(cells, Role.LOINC)
        value, column = self._value(cells)
        if not loinc and named is _UNNAMED and not any(map(may_name, names)):
            if is_dated(value):  # the days of the columns, below their heading
                self._headed = self._context.draws.draws.read(value)
            return
        cell = read_cell(value)
        status = read_status(self._cell(cells, Role.STATUS))
        if cell is None or status is None:
            self._leave_out(number, names, loinc, value)
            return
        interval = self._interval(cells, column, value) or named.interval
        unit = self._unit(cells, cell, interval, names) or named.unit
        if named is _UNNAMED and names:
            names = (*names, self._names_above.whole_name(names[0], unit))
        about = (self._at(cells, column) for column in self._around)
        around = " ".join((self._names_above.section, *about))
        context, identity = self._context, identify(names, loinc, unit, around)
        self._names_above.see(identity.analyte, unit)
        found = Found(
            place=context.place(number),
            identity=identity,
            cell=cell,
            unit=unit,
            interval=interval,
            low=self._limit(cells, Role.LOW, context.mark(column, value)),
            high=self._limit(cells, Role.HIGH, context.mark(column, value)),
            flag=self._flag(cells),
            status=status,
            comparator=read_comparator(self._cell(cells, Role.COMPARATOR)),
            note=self._cell(cells, Role.NOTE),
            mark=context.mark(column, value),
            is_unit_beside=bool(unit),
        )
        laboratory = self._cell(cells, Role.LABORATORY)
        whose = context.people.of(cells)
        context.take(found, whose, self._when(cells, whose, found.place), laboratory)

    def _is_heading(self, cells: list[str]) -> bool:
        """Take what heads the rows below; False if it is a row of its own."""
        filled = [cell for cell in cells if cell]
        if len(filled) == 1:
            self._see_heading(filled[0])
            return True
        if len(filled) == 2 and is_dated(filled[0]) and not has_digit(filled[1]):
            # "03-Apr-2024 | Liver function test": the day of what stands below.
            self._see_heading(filled[0])
            self._names_above.section = filled[1]
            return True
        return False

    def _named(self, cells: list[str]) -> tuple[str, ...]:
        """Return the row's names; a row of another day may share those above."""
        names = tuple(self._at(cells, column) for column in self._names)
        if any(names) or self._cell(cells, Role.LOINC):
            self._above = names, cells
            return names
        above, last = self._above
        day = self._cell(cells, Role.DATE)
        is_next = day != self._cell(last, Role.DATE) and is_dated(day)
        self._above = above if is_next else (), cells
        return above if is_next else names

    def _see_heading(self, text: str) -> None:
        """Keep the section or the day that heads the rows below."""
        read = self._context.draws.draws.read
        if is_dated(text):  # It may be the day of a column beside: what is told wins.
            self._last = (NOBODY, read(text))
            return
        day, head = day_of_heading(text)
        self._names_above.section = head or text
        self._headed = read(day) if day else self._headed

    def _when(
        self, cells: list[str], whose: Whose, place: str
    ) -> tuple[Collected, bool]:
        """Return the row's day; a row without one shares that of the row above."""
        when = self._context.draws.of(cells, self._headed)
        collected, _ = when
        if collected is not None:
            self._last = (whose, collected)
            return when
        above, last = self._last
        is_blank = is_no_result(self._cell(cells, Role.DATE))
        if last is None or not is_blank or above not in {whose, NOBODY}:
            return when
        self._context.carried.append(place)
        return last, False

    def _at(self, cells: list[str], column: int | None) -> str:
        return cells[column] if column is not None and column < len(cells) else ""

    def _cell(self, cells: list[str], role: Role) -> str:
        column = self._first[role]
        return cells[column] if column is not None and column < len(cells) else ""

    def _interval(self, cells: list[str], column: int, value: str) -> str:
        """Return the limits, as printed or with the decimal mark of the values."""
        at = self._first[Role.INTERVAL]
        text = "" if at is None else _known(self._at(cells, at))
        if at is None or not has_digit(text):
            return text
        mark, own = self._context.mark(column, value), self._context.mark(at, text)
        if mark is DecimalMark.COMMA and own is DecimalMark.POINT:
            return text.replace(".", ",")
        return text

    def _limit(self, cells: list[str], role: Role, mark: DecimalMark | None) -> str:
        """Return a limit as printed, with the mark of the values."""
        column = self._first[role]
        text = "" if column is None else _known(self._at(cells, column))
        if not text:
            return ""
        own = mark if column is None else self._context.mark(column, text)
        number = read_number(text, own) if own is not mark else None
        if not isinstance(number, Number) or number.comparator is not None:
            return text
        plain = f"{number.value:f}"
        return plain.replace(".", ",") if mark is DecimalMark.COMMA else plain

    def _flag(self, cells: list[str]) -> str:
        """Return the flag, which some reports print as the status."""
        flag, status = self._cell(cells, Role.FLAG), self._cell(cells, Role.STATUS)
        if flag or not status or is_status(status) or not is_flag(status):
            return flag
        return status

    def _value(self, cells: list[str]) -> tuple[str, int]:
        """Return the first value that is one, and its column."""
        for column in self._values:
            value = self._at(cells, column)
            if not is_no_result(value):
                return value, column
        return self._at(cells, self._values[0]), self._values[0]

    def _unit(
        self, cells: list[str], cell: Cell, interval: str, names: tuple[str, ...]
    ) -> str:
        printed = (_known(self._cell(cells, Role.UNIT)), cell.unit)
        found = unit_of(printed, interval, self._context.choices, names)
        if found or not self._context.choices.units:
            return found
        analyte = identify(names).analyte
        return self._context.choices.unit(analyte or "") or ""

    def _leave_out(
        self, row: int, names: tuple[str, ...], loinc: str, value: str
    ) -> None:
        name = next((n for n in names if n), loinc)
        if value or identify(names, loinc).analyte is not None:
            found = Found(self._context.place(row), identify(names, loinc), _NOTHING)
            draft = self._context.as_draft(found)
            self._context.assembly.leave_out(_with_text(draft, value, name))


def _with_text(draft: DraftResult, text: str, name: str) -> DraftResult:
    return replace(draft, text=text or "no result", name=name)


@lru_cache(maxsize=4096)
def _known(text: str) -> str:
    """Return a unit or limit; nothing for "N/A" and the like."""
    is_unit_like = text in {"", "-"} or text.casefold() in {"na", "n/a", "none", "nan"}
    return "" if is_unit_like else text
