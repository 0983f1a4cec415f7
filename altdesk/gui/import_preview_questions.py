"""The questions about a whole file, each with a sensible answer ready."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from altdesk.core.day import DayOrder
from altdesk.core.person import Person
from altdesk.gui.chooser import Chooser
from altdesk.gui.labels import Button, Label
from altdesk.gui.retelling import retell
from altdesk.gui.style import spacing
from altdesk.gui.wording import in_words, mark, say
from altdesk.importers.reading import Option, Question
from altdesk.logbook.importing import PersonPreview

_MOST_OFFERED = 50
_PAIRS = 2
_LETTERS = 26


class FileQuestions(QWidget):
    """Each question with a list or a field; the answers that are ready can be taken."""

    answered = Signal(object)
    """A list of pairs: Question, and the value of its answer."""

    def __init__(self) -> None:
        super().__init__()
        self._fields: list[tuple[Question, QComboBox | QLineEdit]] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(spacing(1))
        self._grid.setVerticalSpacing(spacing(1))
        self._grid.setColumnStretch(2 * _PAIRS, 1)
        self.take = Button(self.tr("Take these answers"), "primary")
        self.take.clicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing(1))
        layout.addLayout(self._grid)
        layout.addWidget(self.take)

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Show these questions in place of those before."""
        self.clear()
        for question in questions:
            field = self._choice(question) if question.options else self._text(question)
            words = retell(question.what)
            field.setAccessibleName(words)
            self._fields.append((question, field))
            self.add(words, field)
        self.take.setVisible(bool(questions))
        self.setVisible(bool(questions))

    def add(self, words: str, field: QWidget) -> None:
        """Add a line of your own: a question, and the field that answers it."""
        row, pair = divmod(self._grid.count() // 2, _PAIRS)
        label = Label(f"? {words}", tone="warn", wraps=True)
        label.setBuddy(field)
        label.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS)
        self._grid.addWidget(label, row, 2 * pair)
        self._grid.addWidget(field, row, 2 * pair + 1)
        self.take.hide()

    def clear(self) -> None:
        self._fields = []
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _take(self) -> None:
        self.answered.emit([(q, _value(field)) for q, field in self._fields])

    def _choice(self, question: Question) -> QComboBox:
        box = Chooser()
        for option in question.options:
            box.addItem(_option_in_words(option), option.value)
        box.setCurrentIndex(max(box.findData(question.ready), 0))
        return box

    def _text(self, question: Question) -> QLineEdit:
        edit = QLineEdit(question.ready)
        if question.choice == "password":
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        edit.returnPressed.connect(self._take)
        return edit


_ORDERS = {
    DayOrder.DAY_FIRST: mark("the first is the day"),
    DayOrder.MONTH_FIRST: mark("the first is the month"),
}


def _option_in_words(option: Option) -> str:
    """Return an answer in words; units and encodings have no other name."""
    if option.value in set(DayOrder):
        return say(_ORDERS[DayOrder(option.value)])
    return option.words


def _value(field: QComboBox | QLineEdit) -> str:
    if isinstance(field, QLineEdit):
        return field.text()
    return str(field.currentData())


class Whose(Chooser):
    """Whose results these are: someone of the log, or a new person."""

    def __init__(
        self, preview: PersonPreview, people: Sequence[Person], current: str | None
    ) -> None:
        super().__init__()
        self.preview = preview
        self.setAccessibleName(self.tr("Whose results are these?"))
        name = preview.draft.name.strip()
        if name:
            self.addItem(self.tr("New person: {name}").format(name=name), "")
        for person in _offered(people, current):
            born = f", {in_words(person.born)}" if person.born else ""
            self.addItem(f"{person.name}{born}", person.id)
        self.setCurrentIndex(self._ready(current, has_name=bool(name)))

    def _ready(self, current: str | None, *, has_name: bool) -> int:
        if self.preview.person is not None:
            return max(self.findData(self.preview.person.id), 0)
        return 0 if has_name or current is None else max(self.findData(current), 0)

    def chosen(self, people: Sequence[Person]) -> Person | None:
        """Return the person of the log; None for a new one."""
        wanted = self.currentData()
        return next((p for p in people if p.id == wanted), None)


def _offered(people: Sequence[Person], current: str | None) -> Sequence[Person]:
    """Return the people to choose from: all of a family, of a clinic this one."""
    if len(people) <= _MOST_OFFERED:
        return people
    return tuple(p for p in people if p.id == current)
