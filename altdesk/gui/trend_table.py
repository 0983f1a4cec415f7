"""The results of Trends as a table: for eyes, for ears and for the clipboard."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from altdesk.core.result import Result
from altdesk.gui.courses import Course
from altdesk.gui.curves import Curve
from altdesk.gui.readings import read_limit
from altdesk.gui.shown_units import UNITS
from altdesk.gui.signs import Sign
from altdesk.gui.style import spacing
from altdesk.gui.wording import as_printed, in_words, printed, say, times_in_words

if TYPE_CHECKING:
    from datetime import date

    from altdesk.core.history import Point

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class TrendModel(QAbstractTableModel):
    """One row for each draw, newest first; one column for each analyte."""

    def __init__(self) -> None:
        super().__init__()
        self._curves: tuple[Curve, ...] = ()
        self._courses: tuple[Course, ...] = ()
        self._rows: list[tuple[float, date, dict[int, Point]]] = []

    def show_curves(
        self, curves: tuple[Curve, ...], courses: tuple[Course, ...] = ()
    ) -> None:
        found: dict[float, dict[int, Point]] = {}
        for column, curve in enumerate(curves):
            for mark in curve.marks:
                found.setdefault(mark.at, {})[column] = mark.point
        self.beginResetModel()
        self._curves = curves
        self._courses = courses
        rows = {at: next(iter(p.values())).collected_on for at, p in found.items()}
        # The last day of a course is a row too: the plot draws it.
        rows |= {c.times[-1]: c.until for c in courses if c.times[-1] not in rows}
        self._rows = [
            (at, day, found.get(at, {}))
            for at, day in sorted(rows.items(), reverse=True)
        ]
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._curves) + 1

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object | None:
        if role == Qt.ItemDataRole.TextAlignmentRole and section == 0:
            return _LEFT | _MIDDLE
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        return say("Day") if section == 0 else self._curves[section - 1].analyte.id

    def data(
        self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object | None:
        at, day, points = self._rows[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if index.column() else _LEFT
            return side | _MIDDLE
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if role not in shown:
            return None
        if index.column() == 0:
            return in_words(day)
        column = index.column() - 1
        point = points.get(column)
        said = "" if point is None else result_in_words(point.result)
        expected = expected_in_words(
            self._courses, self._curves[column].analyte.id, at, is_end=point is None
        )
        return f"{said}  ({expected})" if said and expected else said or expected

    def as_text(self) -> str:
        """Return the whole table with tabs between its columns."""
        columns = range(self.columnCount())
        head = [str(self.headerData(c, Qt.Orientation.Horizontal)) for c in columns]
        rows = range(self.rowCount())
        body = [[str(self.data(self.index(r, c))) for c in columns] for r in rows]
        lines = [head, *body]
        return "\n".join("\t".join(line) for line in lines)


_LEFT = Qt.AlignmentFlag.AlignLeft
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def expected_in_words(
    courses: Sequence[Course], analyte: str, at: float, *, is_end: bool = False
) -> str:
    """Return what was expected of an analyte at a draw, or nothing.

    `is_end` asks for the end of a course only, and names what it follows.
    """
    own = [c for c in courses if c.analyte == analyte]
    if is_end:
        said = [f"{c.expected_at(at)}, {c.words}" for c in own if c.times[-1] == at]
    else:
        said = [words for c in own if (words := c.expected_at(at))]
    return "; ".join(said)


def result_in_words(result: Result) -> str:
    """Return "58 U/L ▲ 1.4 ×": value, sign and multiple of the upper limit."""
    shown = UNITS.shown(result)
    said = printed(shown)
    sign = read_limit(result)[1]
    if sign is Sign.RAISED:
        said += " ▲"
    elif result.is_below:
        said += " ▼"
    times = times_in_words(result)
    said = said if times is None else f"{said} {times} ×"
    return said if shown is result else f"{said}  ({as_printed(result, shown)})"


class TrendTable(QTableView):
    """The table twin of the plot."""

    def __init__(self) -> None:
        super().__init__()
        self.model_ = TrendModel()
        self.setModel(self.model_)
        self.setAccessibleName(say("The results of the plot as a table"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setCornerButtonEnabled(False)
        self.setProperty("role", "inside")
        self._size()

    def _size(self) -> None:
        """Give each column the room of a long result; rows follow the text."""
        metrics = self.fontMetrics()
        head = self.horizontalHeader()
        head.setDefaultSectionSize(metrics.horizontalAdvance("8888 µmol/L ▲ 88.8 ×xxx"))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | _MIDDLE)
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(metrics.height() + spacing(1.5))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._size()
        super().changeEvent(event)

    def show_curves(
        self, curves: tuple[Curve, ...], courses: tuple[Course, ...] = ()
    ) -> None:
        self.model_.show_curves(curves, courses)
