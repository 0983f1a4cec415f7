"""Beside the reading: the next test, the steps, and the questions for the doctor."""

from datetime import UTC, datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from altdesk.errors import AltDeskError, LogError
from altdesk.gui import choosing
from altdesk.gui.explanation import why
from altdesk.gui.interpretation_calendar import calendar_file
from altdesk.gui.interpretation_parts import Part, workup
from altdesk.gui.labels import Button, Label
from altdesk.gui.messages import tell
from altdesk.gui.style import spacing
from altdesk.gui.wording import in_words, say, weeks_in_words
from altdesk.logbook import Logbook
from altdesk.report.writing import write_whole
from altdesk.rules.findings import Findings, Retest

_KEPT_AFTER_MS = 800
_LINES_SHOWN = 8


class NextTest(Part):
    """When to repeat, why then, and the way into a calendar."""

    def __init__(self, retest: Retest) -> None:
        super().__init__(say("Next test"))
        self._retest = retest
        first, last = retest.on
        days = in_words(first)
        if last != first:
            days = say("{first} to {last}").format(first=days, last=in_words(last))
        self.add(Label(days, "headline", wraps=True))
        weeks = weeks_in_words(retest.weeks)
        words = say("{weeks}, counted from the latest panel").format(weeks=weeks)
        self.add(Label(words, "body", tone="muted", wraps=True))
        self.save = Button(say("Save for the calendar"))
        self.save.clicked.connect(self.save_calendar)
        self.add(self.save, why(retest.explanation))

    def save_calendar(self) -> None:
        """Write the date as a calendar file where the person wants it."""
        title, kinds = say("Save for the calendar"), say("Calendar (*.ics)")
        path = choosing.save_as(self, title, "next-test.ics", kinds)
        if path is None:
            return
        first, last = self._retest.on
        uid = f"retest-{first:%Y%m%d}-{last:%Y%m%d}"
        content = calendar_file(first, last, uid, datetime.now(UTC))
        try:
            write_whole(path, content)
        except AltDeskError as error:
            tell(self, error)


class Questions(Part):
    """The questions for the doctor: offered, then the person's own words."""

    def __init__(self, logbook: Logbook, person_id: str, offered: str) -> None:
        super().__init__(say("Ask your doctor"))
        self._logbook = logbook
        self._key = f"questions:{person_id}"
        self._offered = offered
        self.edit = QPlainTextEdit()
        self.edit.setAccessibleName(say("Questions for the doctor"))
        self.edit.setTabChangesFocus(True)
        kept = logbook.log.setting(self._key)
        self.edit.setPlainText(kept or offered)
        height = self.edit.fontMetrics().lineSpacing() * _LINES_SHOWN
        self.edit.setFixedHeight(height + spacing(2))
        self.edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._copy = Button(say("Copy"))
        self._again = Button(say("Offer again"), "link")
        self._again.setToolTip(say("Replace your words by the questions offered"))
        row = QHBoxLayout()
        row.addWidget(self._copy)
        row.addWidget(self._again)
        row.addStretch()
        self.add(self.edit)
        self.column.addLayout(row)
        self._connect()

    def _connect(self) -> None:
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_KEPT_AFTER_MS)
        self._soon.timeout.connect(self.keep)
        self.edit.textChanged.connect(self._soon.start)
        self._copy.clicked.connect(self.copy)
        self._again.clicked.connect(self.offer_again)

    def keep(self) -> None:
        """Keep the person's own words with the log; what is merely offered is not."""
        text = self.edit.toPlainText()
        kept = "" if text == self._offered else text
        if (self._logbook.log.setting(self._key) or "") == kept:
            return
        try:
            self._logbook.log.keep_setting(self._key, kept)
        except LogError as error:
            tell(self, error)

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.edit.toPlainText())

    def offer_again(self) -> None:
        self.edit.setPlainText(self._offered)


class Aside(QWidget):
    """The column beside the reading."""

    asked = Signal(str)

    def __init__(self, logbook: Logbook, person_id: str, findings: Findings) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing(2))
        if findings.retest is not None:
            column.addWidget(NextTest(findings.retest))
        if findings.workup:
            column.addWidget(workup(findings))
        offered = "\n".join(
            f"{n}. {question}" for n, question in enumerate(findings.questions, 1)
        )
        self.questions = Questions(logbook, person_id, offered)
        column.addWidget(self.questions)
        column.addWidget(self._about_you())
        column.addStretch()

    def _about_you(self) -> QWidget:
        part = Part(say("Does something not fit?"))
        words = say("Answers about you and your medicines make this more exact.")
        part.add(Label(words, "body", tone="muted", wraps=True))
        for text, page in (
            (say("Questions about you"), "about_you"),
            (say("Medicines and events"), "timeline"),
        ):
            button = Button(text, "link")
            button.clicked.connect(lambda _=False, p=page: self.asked.emit(p))
            part.add(button)
        return part
