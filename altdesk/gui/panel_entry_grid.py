"""The grid of the panel form: rows of analytes, moved through by keyboard."""

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from altdesk.core.catalogue import catalogue
from altdesk.core.draft import DraftResult
from altdesk.core.history import History
from altdesk.core.naming import find_analytes
from altdesk.core.problem import Problem
from altdesk.core.unit import read_unit
from altdesk.gui.labels import Label
from altdesk.gui.panel_entry_limits import limits_of
from altdesk.gui.panel_entry_row import COLUMNS, EntryRow
from altdesk.gui.panel_entry_texts import (
    OFFERED,
    RowTexts,
    next_row,
    number_of,
    shown_unit,
)
from altdesk.gui.style import spacing
from altdesk.gui.wording import say_known

_BETWEEN = " – "


class EntryGrid(QWidget):
    """Rows with value, unit and limits, and a field that adds any other analyte."""

    changed = Signal()
    pasted = Signal(str)
    reached = Signal(QWidget)
    """A field got the focus by Enter or an arrow: scroll to it."""
    left = Signal()
    """Enter was pressed in the last row and nothing is left to fill."""

    def __init__(self) -> None:
        super().__init__()
        self._history: History | None = None
        self._rows: list[EntryRow] = []
        self._wanted = ""
        self.offered = OFFERED
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing(1))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(spacing(1))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnMinimumWidth(0, spacing(12))
        self._grid.setColumnStretch(len(COLUMNS) + 1, 1)
        layout.addLayout(self._grid)
        layout.addWidget(self._make_adder())
        layout.addStretch()
        self._add_headings()

    def _add_headings(self) -> None:
        words = (
            self.tr("Analyte"),
            self.tr("Value"),
            self.tr("Unit"),
            self.tr("Low"),
            self.tr("High"),
        )
        for column, word in enumerate(words):
            label = Label(word, "small", tone="muted")
            self._grid.addWidget(label, 0, column)

    def _make_adder(self) -> QLineEdit:
        self.adder = QLineEdit()
        words = self.tr("Add an analyte by its name, such as CK or INR")
        self.adder.setPlaceholderText(words)
        self.adder.setAccessibleName(words)
        completer = QCompleter(self.adder)
        completer.setModel(QStringListModel(list(_offered_names()), completer))
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.adder.setCompleter(completer)
        completer.activated.connect(
            self._add_offered, Qt.ConnectionType.QueuedConnection
        )
        self.adder.returnPressed.connect(self._add_named)
        return self.adder

    @property
    def rows(self) -> tuple[RowTexts, ...]:
        return tuple(row.texts for row in self._rows)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Return what takes the keyboard, in the order in which it is read."""
        cells = (cell for row in self._rows for cell in row.cells.values())
        return (*cells, self.adder)

    def show_rows(self, rows: Iterable[RowTexts], history: History | None) -> None:
        """Show these rows in place of those before."""
        self._history = history
        self.adder.clear()
        for row in self._rows:
            for widget in row.widgets():
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
            row.deleteLater()
        self._rows = []
        for texts in rows:
            self._add(texts)

    def add(self, name: str) -> None:
        """Go to the row of that analyte: a new one, which may ask what is meant."""
        row = self._row_for(DraftResult("", name.strip()))
        self._go_to(row.number, "value")
        self.changed.emit()

    def _add_analyte(self, identifier: str) -> None:
        history = self._history
        row = next_row(history, identifier, self.offered) if history else None
        self._add(row or RowTexts(identifier, identifier))

    def _add(self, texts: RowTexts) -> EntryRow:
        row = EntryRow(texts, len(self._rows), self)
        row.place(self._grid, 1 + 2 * len(self._rows))
        row.changed.connect(self.changed)
        for column, cell in row.cells.items():
            cell.moved.connect(
                lambda down, right, r=row, c=column: self._move(r, c, down, right)
            )
            cell.pasted.connect(self.pasted)
            cell.filled.connect(lambda texts, r=row, c=column: self._fill(r, c, texts))
        self._rows.append(row)
        self._order_tabs()
        return row

    def _order_tabs(self) -> None:
        """Let Tab walk the fields row by row, though labels stand between them."""
        last = self._rows[-1]
        before = self._rows[-2].cells["high"] if len(self._rows) > 1 else None
        for cell in last.cells.values():
            if before is not None:
                QWidget.setTabOrder(before, cell)
            before = cell
        if before is not None:
            QWidget.setTabOrder(before, self.adder)

    def _move(self, row: EntryRow, column: str, down: int, right: int) -> None:
        index = COLUMNS.index(column) + right
        wrapped, place = divmod(index, len(COLUMNS))
        number = row.number + down + wrapped
        if number >= len(self._rows):
            self.adder.setFocus(Qt.FocusReason.TabFocusReason)
            self.reached.emit(self.adder)
        elif number >= 0:
            self._go_to(number, COLUMNS[place])

    def _fill(self, row: EntryRow, column: str, texts: list[str]) -> None:
        """Put a pasted column into the rows from `row` on, if there are as many."""
        rows = self._rows[row.number :]
        if len(texts) > len(rows):
            self.pasted.emit("\n".join(texts))
            return
        for below, text in zip(rows, texts, strict=False):
            below.set_texts(**{column: text})
        self._go_to(row.number + len(texts) - 1, column)

    def tidy(self) -> None:
        """Put what was typed into one field of a row into the fields it is for."""
        for row in self._rows:
            row.tidy()

    def _go_to(self, number: int, column: str) -> None:
        cell = self._rows[number].cells[column]
        cell.setFocus(Qt.FocusReason.TabFocusReason)
        cell.selectAll()
        self.reached.emit(cell)

    def start(self) -> None:
        """Put the keyboard into the first value."""
        if self._rows:
            self._go_to(0, "value")

    def _add_offered(self, offered: str) -> None:
        self._wanted = offered
        QTimer.singleShot(0, self._add_wanted)

    def _add_named(self) -> None:
        self._wanted = self.adder.text().strip()
        if self._wanted:
            # A chosen completion is told after Enter: wait for it.
            QTimer.singleShot(0, self._add_wanted)
        else:
            self.left.emit()

    def _add_wanted(self) -> None:
        name, self._wanted = self._wanted.partition(_BETWEEN)[0], ""
        self.adder.clear()
        if name:
            self.add(name)

    def fill(self, drafts: Iterable[DraftResult]) -> int:
        """Put pasted results into their rows; return how many there were."""
        count = 0
        for draft in drafts:
            row = self._row_for(draft)
            low, high = limits_of(draft)
            unit = shown_unit(draft.unit)
            columns = {"unit": unit} if unit else {}
            # Limits stand as printed together: never one of this report, one of the
            # last, and none of another unit.
            is_other = bool(unit) and read_unit(unit) != read_unit(row.texts.unit)
            if low or high or is_other:
                columns |= {"low": low, "high": high}
            row.set_texts(value=draft.comparator + draft.text, **columns)
            count += 1
        return count

    def _row_for(self, draft: DraftResult) -> EntryRow:
        identifier = draft.analyte or find_analytes(draft.name, draft.unit).only
        for row in self._rows:
            texts = row.texts
            same = texts.analyte == identifier and identifier is not None
            if same or (texts.name == draft.name and identifier is None):
                return row
        if identifier is not None:
            self._add_analyte(identifier)
        else:
            self._add(RowTexts(draft.name))
        return self._rows[-1]

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Mark problems at their rows and go to the first of them."""
        first: int | None = None
        for problem in problems:
            number = number_of(problem.place)
            if number is None or number >= len(self._rows):
                continue
            self._rows[number].show_problem(problem)
            first = number if first is None else first
        if first is not None:
            self._go_to(first, "value")


def _offered_names() -> Iterable[str]:
    """Return the names to complete: each printed name, with the analyte's own."""
    for analyte in catalogue():
        names = dict.fromkeys(n for s in analyte.synonyms for n in s.names)
        yield say_known(analyte.name)
        for name in names:
            if name.casefold() != analyte.name.casefold():
                yield f"{name}{_BETWEEN}{analyte.name}"
