"""About you: what the engine can use, as plain questions that say why they ask."""

from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from altdesk.core.history import Answer
from altdesk.errors import AltDeskError
from altdesk.gui.about_you_bmi import BodyMassIndex
from altdesk.gui.about_you_line import QuestionLine, line_for
from altdesk.gui.about_you_questions import groups
from altdesk.gui.empty_state import EmptyState, FilledOrEmpty
from altdesk.gui.interpretation_parts import Part
from altdesk.gui.labels import Button, Label
from altdesk.gui.problems import Banner
from altdesk.gui.style import spacing
from altdesk.gui.wording import say
from altdesk.logbook import Logbook

_BMI = "BMI"


class AboutYouPage(QWidget):
    """Each answer is recorded as it is given; nothing has to be answered."""

    asked = Signal(str)

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self.title = self.tr("About you")
        self._logbook = logbook
        self._person: str | None = None
        self.lines: dict[str, QuestionLine] = {}
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
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, spacing(1), 0)
        column.setSpacing(spacing(2))
        for group in groups():
            part = Part(say(group.title))
            for asked in group.questions:
                line = line_for(asked)
                line.answered.connect(self._record)
                self.lines[asked.fact] = line
                part.add(line)
                if asked.fact == _BMI:
                    part.add(self._make_bmi())
            column.addWidget(part)
        back = Button(self.tr("See what it changes"))
        back.clicked.connect(lambda: self.asked.emit("interpretation"))
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self._scroll.setWidget(body)

    def _make_bmi(self) -> BodyMassIndex:
        self.bmi = BodyMassIndex()
        self.bmi.worked_out.connect(lambda value: self._record(_BMI, value))
        return self.bmi

    def show_person(self, person_id: str | None) -> None:
        """Show what a person has answered."""
        if person_id != self._person:
            self._banner.clear()
            self.bmi.clear()
        self._person = person_id
        self._stack.show_filled(is_filled=person_id is not None)
        history = self._logbook.history(person_id) if person_id else None
        known = {a.fact: a for a in history.answers} if history else {}
        for fact, line in self.lines.items():
            line.show_answer(known.get(fact))
        count = sum(fact in known for fact in self.lines)
        words = self.tr("{count} of {all} answered. Leave out whatever you like.")
        self._count.setText(words.format(count=count, all=len(self.lines)))

    def open_at(self, argument: str) -> None:
        """Scroll to the question about a fact."""
        line = self.lines.get(argument)
        if line is not None:
            self._scroll.ensureWidgetVisible(line)

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
