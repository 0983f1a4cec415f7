"""One row of the panel form: four fields, and under them what was understood."""

from dataclasses import replace

from PySide6.QtCore import QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from altdesk.core.catalogue import catalogue
from altdesk.core.problem import Problem
from altdesk.core.unit import Unit
from altdesk.gui.labels import Button, Label
from altdesk.gui.panel_entry_paste import is_table, names_result, numbers_in
from altdesk.gui.panel_entry_texts import RowTexts, place_of
from altdesk.gui.panel_entry_tidy import tidied
from altdesk.gui.panel_entry_words import Offer, RowReading, read_row
from altdesk.gui.problems import TONES, mark, sentence_of
from altdesk.gui.style import spacing
from altdesk.gui.wording import say_known

COLUMNS = ("value", "unit", "low", "high")
_WIDTHS = {"value": 10, "unit": 9, "low": 7, "high": 7}
_LEAST_WIDTHS = {"value": 5, "unit": 5, "low": 4, "high": 4}
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Return: 1,
    Qt.Key.Key_Enter: 1,
}


class Cell(QLineEdit):
    """A field of the grid: Enter and arrows move on, a pasted table is told."""

    moved = Signal(int, int)
    """Rows down and columns right that the person wants to go."""
    pasted = Signal(str)
    filled = Signal(list)
    """A column of numbers was pasted, the first of them meant for this field."""

    def __init__(self) -> None:
        super().__init__()
        self.textEdited.connect(self._take_table)

    def _take_table(self, text: str) -> None:
        """Tell a table that was pasted with the mouse, and leave the field alone."""
        if is_table(text):
            self.undo()
            if not self._paste():
                self.pasted.emit(text)

    def put(self, text: str) -> None:
        """Show the text without telling that it was typed."""
        with QSignalBlocker(self):
            self.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self._paste():
            return
        step = _STEPS.get(Qt.Key(event.key()))
        if (
            step is not None
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            self.moved.emit(step, 0)
            return
        if not event.modifiers() and not self.hasSelectedText():
            at_end = self.cursorPosition() == len(self.text())
            if event.key() == Qt.Key.Key_Right and at_end:
                self.moved.emit(0, 1)
                return
            if event.key() == Qt.Key.Key_Left and self.cursorPosition() == 0:
                self.moved.emit(0, -1)
                return
        super().keyPressEvent(event)

    def _paste(self) -> bool:
        """Tell a pasted table; a single word or number is pasted as ever."""
        text = QGuiApplication.clipboard().text()
        if not is_table(text):
            is_named = self.objectName() == "value" and names_result(text)
            if is_named:
                self.pasted.emit(text)
            return is_named
        if numbers := numbers_in(text):
            self.filled.emit(numbers)
        else:
            self.pasted.emit(text)
        return True

    def sizeHint(self) -> QSize:
        return self._wide(_WIDTHS[self.objectName()])

    def minimumSizeHint(self) -> QSize:
        return self._wide(_LEAST_WIDTHS[self.objectName()])

    def _wide(self, digits: int) -> QSize:
        width = self.fontMetrics().horizontalAdvance("0") * digits
        return QSize(width + spacing(3), super().sizeHint().height())


class EntryRow(QObject):
    """The fields of one analyte, with the live check under them."""

    changed = Signal()

    def __init__(self, texts: RowTexts, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts = self._offered = texts
        self.number = number
        self.name = Label(texts.name, "strong", wraps=True)
        self.cells = {column: Cell() for column in COLUMNS}
        self.said = Label(" ", "small")
        self._offers: list[Button] = []
        self._line = QWidget()
        self._answers = QHBoxLayout(self._line)
        self._answers.setContentsMargins(0, 0, 0, spacing(0.5))
        self._answers.setSpacing(spacing(1))
        self._answers.addWidget(self.said, 1)
        self.said.setWordWrap(True)
        self._line.setMinimumHeight(spacing(3.5))
        self._fill()
        self.check()

    def place(self, grid: QGridLayout, line: int) -> None:
        """Put the row into the grid, in two lines from `line` on."""
        grid.addWidget(self.name, line, 0)
        for column, cell in enumerate(self.cells.values(), start=1):
            grid.addWidget(cell, line, column)
        grid.addWidget(self._line, line + 1, 1, 1, len(COLUMNS) + 1)
        # A layout shows its new widgets later; they must take the focus now.
        for widget in self.widgets():
            widget.show()

    def widgets(self) -> tuple[QWidget, ...]:
        return (self.name, *self.cells.values(), self._line)

    @property
    def texts(self) -> RowTexts:
        """Return the row as it stands in the fields."""
        value, unit, low, high = (cell.text() for cell in self.cells.values())
        return replace(self._texts, value=value, unit=unit, low=low, high=high)

    def _fill(self) -> None:
        analyte = catalogue().get(self._texts.analyte)
        units = [str(Unit(unit)) for unit in analyte.units()] if analyte else []
        self.name.setToolTip(say_known(analyte.name) if analyte else self._texts.name)
        for column, cell in self.cells.items():
            cell.setObjectName(column)
            cell.setText(getattr(self._texts, column))
            cell.setAccessibleName(f"{self._texts.name}, {self._word(column)}")
            cell.textChanged.connect(self._edited)
            cell.editingFinished.connect(self.tidy)
        self.cells["unit"].setPlaceholderText(units[0] if units else "")
        completer = QCompleter(units, self.cells["unit"])
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.cells["unit"].setCompleter(completer)

    def _word(self, column: str) -> str:
        return {
            "value": self.tr("value"),
            "unit": self.tr("unit"),
            "low": self.tr("lower limit"),
            "high": self.tr("upper limit"),
        }[column]

    def _edited(self) -> None:
        # What was confirmed was confirmed for the old number.
        self._texts = replace(self._texts, accepted=frozenset())
        self.check()
        self.changed.emit()

    def set_texts(self, **columns: str) -> None:
        """Put texts into fields, as if they had been typed."""
        for column, text in columns.items():
            self.cells[column].put(text)
        self._edited()

    def tidy(self) -> None:
        """Put what was typed into one field into the fields it is for."""
        before = self.texts
        after = tidied(before, self._offered)
        if after != before:
            columns = {column: getattr(after, column) for column in COLUMNS}
            self.set_texts(**columns)

    def check(self) -> None:
        """Say what is understood of the row, and mark the field that is asked about."""
        reading = read_row(self.texts.as_draft(place_of(self.number)))
        self._show(reading)

    def _show(self, reading: RowReading) -> None:
        sentence = reading.sentence
        self.said.setText(str(sentence) if sentence else " ")
        self.said.set_tone(TONES[sentence.sign] if sentence else "muted")
        marked = _column_of(reading.field)
        for column, cell in self.cells.items():
            is_marked = sentence is not None and column == marked
            words = sentence.words if sentence and column in {marked, "value"} else ""
            mark(cell, sentence.level if sentence and is_marked else None, words)
        self._offer(reading.offers)

    def _offer(self, offers: tuple[Offer, ...]) -> None:
        for button in self._offers:
            self._answers.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._offers = []
        before: QWidget = self.cells["value"]
        for offer in offers:
            button = Button(offer.words, "link")
            button.setAccessibleName(f"{self._texts.name}: {offer.words}")
            button.clicked.connect(lambda _=False, o=offer: self._take(o))
            self._answers.addWidget(button)
            # Tab takes the answers at once, right after the value they are about.
            button.show()
            QWidget.setTabOrder(before, button)
            before = button
            self._offers.append(button)

    def _take(self, offer: Offer) -> None:
        """Take an answer, and go back to the value."""
        match offer.field:
            case "unit":
                self.cells["unit"].put(offer.value)
            case "analyte":
                self._texts = replace(self._texts, analyte=offer.value)
            case _:
                accepted = self._texts.accepted | {offer.value}
                self._texts = replace(self._texts, accepted=accepted)
        self.cells["value"].setFocus()
        self.check()
        self.changed.emit()

    def show_problem(self, problem: Problem) -> None:
        """Mark the field of a problem that recording has found."""
        sentence = sentence_of(problem)
        if not self.said.text().strip():
            self._show(RowReading(sentence, problem.place.field))


def _column_of(field: str) -> str:
    """Return the column where a problem of that field is marked."""
    return {"limits": "high", "analyte": "value"}.get(field, field or "value")
