"""One question about the person: yes, no, don't know; or a number."""

from decimal import Decimal

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from altdesk.core.history import Answer
from altdesk.core.number import Number, read_number
from altdesk.core.problem import Level
from altdesk.core.unit import Unit
from altdesk.gui.about_you_questions import Asked
from altdesk.gui.flow import FlowLayout
from altdesk.gui.labels import Label
from altdesk.gui.problems import mark
from altdesk.gui.settled_field import SettledField
from altdesk.gui.style import spacing
from altdesk.gui.wording import in_words, number, say, say_count

_YES, _NO, _UNKNOWN = range(3)


class QuestionLine(QWidget):
    """A question with its reason; what is answered is told at once."""

    answered = Signal(str, object)
    """The fact, and its value: a bool, a Decimal, or None for "don't know"."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self.asked = asked
        self.why = Label(asked.why, "small", tone="muted", wraps=True)
        self.when = Label("", "small", tone="muted", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, spacing(0.5), 0, spacing(0.5))
        column.setSpacing(spacing(0.25))
        column.addWidget(Label(asked.question, "strong", wraps=True))
        column.addWidget(self._make_answer())
        column.addWidget(self.why)
        column.addWidget(self.when)

    def _make_answer(self) -> QWidget:
        raise NotImplementedError

    def show_answer(self, answer: Answer | None) -> None:
        """Show what was answered; None: don't know."""
        told = answer.answered_on if answer else None
        words = say("Answered {day}").format(day=in_words(told)) if told else ""
        if words and self.asked.lasts_days is not None:
            lasts = say_count("it counts for %n days", self.asked.lasts_days)
            words = f"{words}; {lasts}"
        self.when.setText(words)
        self.when.setVisible(bool(words))


class YesNoLine(QuestionLine):
    """Yes, no, don't know."""

    def _make_answer(self) -> QWidget:
        made = QWidget()
        row = FlowLayout(made)
        self.group = QButtonGroup(self)
        for choice, words in (
            (_YES, say("Yes")),
            (_NO, say("No")),
            (_UNKNOWN, say("Don't know")),
        ):
            button = QRadioButton(words)
            button.setAccessibleName(f"{self.asked.question} {words}")
            self.group.addButton(button, choice)
            row.addWidget(button)
        self.group.button(_UNKNOWN).setChecked(True)
        # A screen reader toggles the button where a person clicks it.
        self.group.idToggled.connect(self._tell)
        return made

    def _tell(self, choice: int, is_on: bool) -> None:
        if not is_on:
            return
        value = {_YES: True, _NO: False}.get(choice)
        self.answered.emit(self.asked.fact, value)

    def show_answer(self, answer: Answer | None) -> None:
        super().show_answer(answer)
        value = answer.value if answer else None
        choice = _UNKNOWN if value is None else _YES if value is True else _NO
        with QSignalBlocker(self.group):
            self.group.button(choice).setChecked(True)


class NumberLine(QuestionLine):
    """A number with its unit; an empty field is "don't know"."""

    def _make_answer(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(spacing(1))
        self.edit = SettledField()
        self.edit.setAccessibleName(self.asked.question)
        self.edit.setMaximumWidth(self.fontMetrics().averageCharWidth() * 16)
        self.edit.setPlaceholderText(say("don't know"))
        self.edit.settled.connect(self._tell)
        row.addWidget(self.edit)
        row.addWidget(Label(str(Unit(self.asked.unit)), tone="muted"))
        row.addStretch()
        self._shown = ""
        return made

    def _tell(self) -> None:
        text = self.edit.text().strip()
        if text == self._shown:
            return
        value = self._read(text)
        is_wrong = bool(text) and value is None
        words = say("Type a number, such as 27.5.")
        mark(self.edit, Level.REFUSED if is_wrong else None, words)
        self.when.setText(words if is_wrong else "")
        self.when.setVisible(is_wrong)
        if not is_wrong:
            self._shown = text
            self.answered.emit(self.asked.fact, value)

    def _read(self, text: str) -> Decimal | None:
        read = read_number(text) if text else None
        is_plain = isinstance(read, Number) and read.comparator is None
        return read.value if is_plain and isinstance(read, Number) else None

    def show_answer(self, answer: Answer | None) -> None:
        super().show_answer(answer)
        value = answer.value if answer else None
        self._shown = number(value, 4) if isinstance(value, Decimal) else ""
        if not self.edit.hasFocus():
            self.edit.setText(self._shown)
        mark(self.edit, None)


def line_for(asked: Asked) -> QuestionLine:
    """Return the line that asks a question."""
    return NumberLine(asked) if asked.is_number else YesNoLine(asked)
