"""All results of a person as a table: analytes down, dates across, newest first."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush

from altdesk.core.catalogue import catalogue
from altdesk.core.history import History
from altdesk.core.naming import fold_name
from altdesk.core.panel import Panel
from altdesk.core.result import Ordinal, Result, Status
from altdesk.gui.panel_entry_texts import short_name
from altdesk.gui.problems import Sign
from altdesk.gui.shown_units import UNITS
from altdesk.gui.style import STYLE, font
from altdesk.gui.wording import (
    as_printed,
    in_words,
    number,
    printed,
    say,
    say_known,
    unit_of,
    value_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST = 8
_DIGITS = 4
_WHOLE = {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class AnalyteRow:
    """One line of the table: an analyte of ours, or a name kept as printed."""

    analyte: str | None
    name: str
    unit: str

    @property
    def title(self) -> str:
        return f"{self.name}  {self.unit}".strip()

    @property
    def words(self) -> str:
        """Return everything the line can be found by, also what reports call it."""
        known = catalogue().get(self.analyte)
        if known is None:
            return fold_name(self.name)
        names = [name for s in known.synonyms for name in s.names]
        own = (self.name, known.name, say_known(known.name), known.id)
        return " ".join(fold_name(name) for name in (*own, *names))


def rows_of(history: History) -> tuple[AnalyteRow, ...]:
    """Return the lines: the catalogue's order, then what is kept as printed."""
    units: dict[tuple[str | None, str], str] = {}
    for panel in history.panels:
        for result in panel.results:
            units[_key(result)] = unit_of(UNITS.shown(result))
    order = {analyte.id: number for number, analyte in enumerate(catalogue())}
    keys = sorted(units, key=lambda k: (order.get(k[0] or "", len(order)), k[1]))
    return tuple(_row(key, units[key], history) for key in keys)


def _key(result: Result) -> tuple[str | None, str]:
    if result.analyte is not None:
        return result.analyte, ""
    return None, fold_name(result.name)


def _row(key: tuple[str | None, str], unit: str, history: History) -> AnalyteRow:
    analyte = catalogue().get(key[0])
    if analyte is not None:
        return AnalyteRow(analyte.id, short_name(analyte), unit)
    name = next(
        r.name for p in reversed(history.panels) for r in p.results if _key(r) == key
    )
    return AnalyteRow(None, name, unit)


def result_of(panel: Panel, row: AnalyteRow) -> Result | None:
    """Return the panel's standing result in that line."""
    if row.analyte is not None:
        return panel.result(row.analyte)
    key = (None, fold_name(row.name))
    return next((r for r in panel.results if _key(r) == key), None)


def sign_of(result: Result) -> Sign:
    """Return the sign of a result against the laboratory's own limits."""
    if result.is_above or result.ordinal is Ordinal.POSITIVE:
        return Sign.ABOVE
    return Sign.BELOW if result.is_below else Sign.NONE


def flag_in_words(result: Result) -> str:
    """Return "high", "low", "positive", or nothing: the word beside the sign."""
    if result.ordinal is Ordinal.POSITIVE:
        return say("positive")
    if result.is_above:
        return say("high")
    return say("low") if result.is_below else ""


def cell_text(result: Result, row: AnalyteRow) -> str:
    """Return a cell: the value, its sign and word, a unit that differs."""
    result = UNITS.shown(result)
    parts = [_short(result)]
    unit = unit_of(result)
    if unit and unit != row.unit:
        parts.append(unit)
    word = flag_in_words(result)
    if word:
        parts.append(f"{sign_of(result)} {word}")
    if result.status is Status.PRELIMINARY:
        parts.append(say("(preliminary)"))
    return " ".join(parts)


def _short(result: Result) -> str:
    """Return the value as printed; a longer one is rounded, the details show it all."""
    if len(result.text) <= _LONGEST or result.value is None:
        return value_of(result)
    return f"{result.comparator or ''}{number(result.value, _DIGITS)}"


def cell_in_words(result: Result, row: AnalyteRow, day: date) -> str:
    """Return a cell for the screen reader: everything that it shows, in a sentence."""
    shown = UNITS.shown(result)
    parts = [f"{row.name}, {in_words(day)}: {printed(shown)}"]
    if shown is not result:
        parts.append(as_printed(result, shown))
    word = flag_in_words(result)
    if word:
        parts.append(word)
    if result.is_above and result.times_limit is not None:
        times = number(result.times_limit, 2)
        parts.append(say("{times} × the upper limit").format(times=times))
    return ", ".join(parts)


class PanelsModel(QAbstractTableModel):
    """The table of a history; lines can be filtered by name and by flag."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[AnalyteRow, ...] = ()
        self._rows: tuple[AnalyteRow, ...] = ()
        self._every: tuple[Panel, ...] = ()
        self._panels: tuple[Panel, ...] = ()
        self._search = ""
        self._only_flagged = False
        self.shorten: Callable[[str], str] = str
        """Shortens a laboratory's name to what a column has room for."""

    def show_history(self, history: History | None) -> None:
        """Show all panels of a history, newest first."""
        self.beginResetModel()
        self._every = tuple(reversed(history.panels)) if history else ()
        self._all = rows_of(history) if history else ()
        self._choose()
        self.endResetModel()

    @property
    def has_panels(self) -> bool:
        return bool(self._every)

    def filter(self, search: str, *, only_flagged: bool) -> None:
        """Show the lines whose name holds `search`; or only those ever flagged.

        A date without any result of these lines is not shown either.
        """
        self.beginResetModel()
        self._search, self._only_flagged = fold_name(search), only_flagged
        self._choose()
        self.endResetModel()

    def _choose(self) -> None:
        self._panels = self._every
        self._rows = self._filtered()
        if self._rows and len(self._rows) < len(self._all):
            self._panels = tuple(p for p in self._every if self._has_any(p))

    def _has_any(self, panel: Panel) -> bool:
        return any(result_of(panel, row) is not None for row in self._rows)

    def _filtered(self) -> tuple[AnalyteRow, ...]:
        return tuple(
            row
            for row in self._all
            if self._search in row.words
            and (not self._only_flagged or self._is_flagged(row))
        )

    def _is_flagged(self, row: AnalyteRow) -> bool:
        results = (result_of(panel, row) for panel in self._every)
        return any(r is not None and sign_of(r) is not Sign.NONE for r in results)

    # What stands where

    def panel(self, column: int) -> Panel | None:
        return self._panels[column] if 0 <= column < len(self._panels) else None

    def row(self, row: int) -> AnalyteRow | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def column_of(self, panel_id: str) -> int | None:
        found = (n for n, panel in enumerate(self._panels) if panel.id == panel_id)
        return next(found, None)

    def result(self, row: int, column: int) -> Result | None:
        analyte, panel = self.row(row), self.panel(column)
        return result_of(panel, analyte) if panel and analyte else None

    # Qt's side

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._panels)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        result = self.result(index.row(), index.column())
        row, panel = self.row(index.row()), self.panel(index.column())
        if result is None or row is None or panel is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell_text(result, row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return cell_in_words(result, row, panel.collected_on)
            case _:
                return _look(result, role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return int(flags)
        if role in _WHOLE and orientation is Qt.Orientation.Horizontal:
            panel = self.panel(section)
            return _heading(panel) if panel else None
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            row = self.row(section)
            return row.title if row else None
        panel = self.panel(section)
        return self._heading(panel) if panel else None

    def _heading(self, panel: Panel) -> str:
        """Return the heading of a column, no line of it longer than the column."""
        return "\n".join(map(self.shorten, _heading(panel).split("\n")))


def _heading(panel: Panel) -> str:
    day = in_words(panel.collected_on)
    return f"{day}\n{panel.laboratory}" if panel.laboratory else day


def widest_texts() -> tuple[str, ...]:
    """Return what a column has room for in any case: a flagged value, and each date.

    The names of months differ in length from language to language.
    """
    flagged = f"2000 U/L {Sign.ABOVE} {say('high')}"
    return flagged, *(in_words(date(2000, month, 28)) for month in range(1, 13))


def _look(result: Result, role: int) -> object:
    """Return colour, weight or place of a cell; sign and word say the same."""
    is_flagged = sign_of(result) is not Sign.NONE
    match role:
        case Qt.ItemDataRole.ForegroundRole if is_flagged:
            return QBrush(STYLE.palette.warn)
        case Qt.ItemDataRole.FontRole if is_flagged:
            return font("strong")
        case Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return None
