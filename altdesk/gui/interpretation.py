"""Interpretation: what the engine says, each sentence with the way to its evidence."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from altdesk.errors import AltDeskError
from altdesk.gui.background import Progress, Work
from altdesk.gui.disclosure import Disclosure
from altdesk.gui.empty_state import EmptyState
from altdesk.gui.interpretation_aside import Aside
from altdesk.gui.interpretation_parts import WISH, parts
from altdesk.gui.labels import Button, Label
from altdesk.gui.language import LANGUAGE
from altdesk.gui.problems import Banner
from altdesk.gui.shown_units import note_on_units
from altdesk.gui.style import spacing
from altdesk.gui.told_numbers import told_in_language
from altdesk.logbook import Logbook
from altdesk.rules.findings import Findings

_NARROW = 96
"""Below so many letters the two columns stand one under the other."""


class InterpretationPage(QWidget):
    """The findings of a person; read off the screen's thread, then laid out."""

    asked = Signal(str)
    filled = Signal(object)
    """The Findings are on the screen."""

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self.title = self.tr("Interpretation")
        self._logbook = logbook
        self._person: str | None = None
        self._work: Work | None = None
        self._aside: Aside | None = None
        self._columns: QHBoxLayout | None = None
        self._banner = Banner()
        self._progress = Progress()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAccessibleName(self.title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._banner)
        layout.addWidget(self._progress)
        layout.addWidget(self._scroll, 1)

    def show_person(self, person_id: str | None) -> None:
        """Read a person's history again, and show what it says."""
        if self._work is not None:
            self._work.cancel()
        if self._aside is not None:
            self._aside.questions.keep()
        if person_id != self._person:
            # What is said of one person never stands under another one's name.
            self._replace(QWidget(), None)
        self._person = person_id
        self._banner.clear()
        if person_id is None or self._is_empty(person_id):
            self._show_empty()
            return
        work = Work(lambda _steps: self._found(person_id))
        work.done.connect(self._show)
        work.failed.connect(self._fail)
        self._progress.follow(work, self.tr("Reading the results …"))
        self._work = work
        work.start()

    def _found(self, person_id: str) -> Findings:
        known = self._logbook.history(person_id)
        return told_in_language(self._logbook.findings(person_id), known)

    def _is_empty(self, person_id: str) -> bool:
        """Tell whether nothing at all is known: an answer alone can be urgent."""
        known = self._logbook.history(person_id)
        return not (known.panels or known.answers or known.events)

    def _show_empty(self) -> None:
        words = self.tr("Type a panel or import a file; then this page explains it.")
        empty = EmptyState(self.tr("Nothing to explain yet"), words)
        empty.asked.connect(self.asked)
        self._replace(empty, None)

    def _fail(self, error: AltDeskError) -> None:
        self._banner.say_error(error)

    def _show(self, findings: Findings) -> None:
        if self._person is None or not self._logbook.log.is_open:
            return  # the answer came after the person or the log had gone
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing(2))
        if not LANGUAGE.is_english:
            words = self.tr("Explanations that are not yet translated are in English.")
            column.addWidget(Label(words, "small", tone="muted", wraps=True))
        note = note_on_units(self._logbook.history(self._person))
        if note:
            column.addWidget(Label(note, "small", tone="muted", wraps=True))
        for part in parts(findings):
            column.addWidget(part)
        words = self.tr(
            "AltDesk explains; it does not diagnose. Knowledge version {version}."
        )
        version = words.format(version=findings.knowledge)
        column.addWidget(Label(version, "small", tone="muted", wraps=True))
        column.addStretch()
        self._connect_wishes(reading)
        for opening in reading.findChildren(Disclosure):
            opening.opened.connect(partial(self._connect_wishes, opening))
        aside = Aside(self._logbook, self._person, findings)
        aside.asked.connect(self.asked)
        self._replace(reading, aside)
        self.filled.emit(findings)

    def _connect_wishes(self, part: QWidget) -> None:
        """Let the buttons of a part ask the window for what they offer, once."""
        for button in part.findChildren(Button):
            wish = button.property(WISH)
            if wish:
                button.setProperty(WISH, "")
                button.clicked.connect(lambda _=False, w=wish: self.asked.emit(w))

    def _replace(self, reading: QWidget, aside: Aside | None) -> None:
        place = self._scroll.verticalScrollBar().value()
        body = QWidget()
        self._columns = QHBoxLayout(body)
        self._columns.setContentsMargins(0, 0, spacing(1), 0)
        self._columns.setSpacing(spacing(2))
        self._columns.addWidget(reading, 5)
        if aside is not None:
            self._columns.addWidget(aside, 3)
        self._aside = aside
        self._scroll.setWidget(body)
        self._fit()
        self._scroll.verticalScrollBar().setValue(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Set the columns side by side where both have room to be read."""
        if self._columns is None:
            return
        letters = self.width() / self.fontMetrics().averageCharWidth()
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom
            if letters < _NARROW
            else QBoxLayout.Direction.LeftToRight
        )
