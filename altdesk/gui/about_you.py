"""About you: what the engine can use, as plain questions that say why they ask."""

from collections import deque
from collections.abc import Iterator
from decimal import Decimal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from altdesk.core.history import Answer
from altdesk.errors import AltDeskError
from altdesk.gui.about_you_bmi import BodyMassIndex
from altdesk.gui.about_you_line import QuestionLine, line_for
from altdesk.gui.about_you_questions import Asked, groups
from altdesk.gui.empty_state import EmptyState, FilledOrEmpty
from altdesk.gui.interpretation_parts import Part
from altdesk.gui.labels import Button, Label
from altdesk.gui.problems import Banner
from altdesk.gui.style import spacing
from altdesk.gui.wording import say
from altdesk.logbook import Logbook

_BMI = "BMI"
_AT_ONCE = 8
"""Questions that fill the first picture of the page; the others follow from below."""

_IN_ONE_GO = 3


class AboutYouPage(QWidget):
    """Each answer is recorded as it is given; nothing has to be answered."""

    asked = Signal(str)

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self.title = self.tr("About you")
        self._logbook = logbook
        self._person: str | None = None
        self._known: dict[str, Answer] = {}
        self._lines: dict[str, QuestionLine] = {}
        self._bmi = BodyMassIndex()
        self._waiting = deque(_in_order())
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._go_on)
        self._banner = Banner()
        self._count = Label("", "body", tone="muted", wraps=True)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAccessibleName(self.title)
        words = self.tr(
            "Type a panel or import a file; then questions can be answered."
        )
        nobody = EmptyState(self.tr("Nobody is in this log yet"), words)
        nobody.asked.connect(self.asked)
        filled = QWidget()
        self._stack = FilledOrEmpty(self, filled, nobody)
        layout = QVBoxLayout(filled)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing(1))
        layout.addWidget(Label(self.title, "title"))
        layout.addWidget(self._count)
        layout.addWidget(self._banner)
        layout.addWidget(self._scroll, 1)
        self._build()

    def _build(self) -> None:
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, spacing(1), 0)
        self._column.setSpacing(spacing(2))
        self._scroll.setWidget(body)
        self._add_questions(_AT_ONCE)

    # The questions, from above

    @property
    def lines(self) -> dict[str, QuestionLine]:
        """Return the line of each question; those that are not there yet are made."""
        self._add_questions(len(self._waiting))
        return self._lines

    @property
    def bmi(self) -> BodyMassIndex:
        """Return what works the body mass index out of height and weight."""
        self._add_questions(len(self._waiting))
        return self._bmi

    def _add_questions(self, count: int) -> None:
        """Add the next questions below those that are there."""
        for _ in range(min(count, len(self._waiting))):
            title, asked = self._waiting.popleft()
            if title:
                self._part = Part(say(title))
                self._column.addWidget(self._part)
            self._add_question(asked)
            if not self._waiting:
                self._add_end()

    def _add_question(self, asked: Asked) -> None:
        line = line_for(asked)
        self._lines[asked.fact] = line
        line.show_answer(self._known.get(asked.fact))
        line.answered.connect(self._record)
        self._part.add(line)
        if asked.fact == _BMI:
            self._bmi.worked_out.connect(lambda value: self._record(_BMI, value))
            self._part.add(self._bmi)

    def _add_end(self) -> None:
        back = Button(self.tr("See what it changes"))
        back.clicked.connect(lambda: self.asked.emit("interpretation"))
        self._column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._waiting:
            self._again.start()

    def _go_on(self) -> None:
        """Add some questions, and let the window do what else there is to do."""
        self._add_questions(_IN_ONE_GO)
        if self._waiting:
            self._again.start()

    # Whose answers

    def show_person(self, person_id: str | None) -> None:
        """Show what a person has answered."""
        if person_id != self._person:
            self._banner.clear()
            self._bmi.clear()
        self._person = person_id
        self._stack.show_filled(is_filled=person_id is not None)
        history = self._logbook.history(person_id) if person_id else None
        self._known = {a.fact: a for a in history.answers} if history else {}
        for fact, line in self._lines.items():
            line.show_answer(self._known.get(fact))
        facts = [asked.fact for group in groups() for asked in group.questions]
        count = sum(fact in self._known for fact in facts)
        words = self.tr("{count} of {all} answered. Leave out whatever you like.")
        self._count.setText(words.format(count=count, all=len(facts)))

    def open_at(self, argument: str) -> None:
        """Scroll to the question about a fact."""
        line = self.lines.get(argument)
        if line is not None:
            # A question that was just made has no place yet.
            QTimer.singleShot(0, line, lambda: self._scroll.ensureWidgetVisible(line))

    def _record(self, fact: str, value: bool | Decimal | None) -> None:
        person_id = self._person
        if person_id is None:
            return
        try:
            if value is None:
                self._logbook.remove_answers(person_id, [fact])
            else:
                answer = Answer(fact, value, self._logbook.today)
                self._logbook.record_answers(person_id, [answer])
        except AltDeskError as error:
            self._banner.say_error(error)
            return
        self.show_person(person_id)


def _in_order() -> Iterator[tuple[str, Asked]]:
    """Yield each question; the first of a group with the title of the group."""
    for group in groups():
        for number, asked in enumerate(group.questions):
            yield ("" if number else group.title, asked)
