"""The foot of the window: where the log is kept, and what was done last."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from altdesk.gui.background import Work
from altdesk.gui.elided import Elided
from altdesk.gui.labels import Button, Label
from altdesk.gui.language import LANGUAGE
from altdesk.gui.style import spacing
from altdesk.gui.wording import in_words, say, time_in_words

if TYPE_CHECKING:
    from altdesk.logbook import Logbook

_TOLD_FOR_MS = 10_000


class Footer(QWidget):
    """One quiet line; after a change it says what was done and offers to undo it."""

    undone = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept = ""
        self.words = Elided("small", tone="muted")
        self.undo = Button(self.tr("Undo"), "link")
        self.undo.clicked.connect(self.undone)
        self.knowledge = Label("", "small", tone="muted")
        told = QHBoxLayout()
        told.setSpacing(spacing(1))
        told.addWidget(self.words)
        told.addWidget(self.undo)
        told.addStretch(1)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addLayout(told, 1)
        self._rows.addWidget(self.knowledge)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TOLD_FOR_MS)
        self._timer.timeout.connect(self._rest)
        self.undo.hide()

    def show_kept(self, words: str) -> None:
        """Show where and how the log is kept."""
        self._kept = words
        if not self._timer.isActive():
            self._rest()

    def find_knowledge(self) -> None:
        """Show the version of the knowledge on a page that does not read it."""
        from altdesk.rules.knowledge import load

        work = Work(lambda _steps: load().version)
        work.done.connect(self.show_knowledge)
        work.start()

    def show_knowledge(self, version: str) -> None:
        words = self.tr("Knowledge {version}")
        if not LANGUAGE.is_english:
            words = self.tr("Knowledge {version}, partly in English")
        self.knowledge.setText(words.format(version=version))
        self._fit()

    def tell(self, words: str, *, can_undo: bool) -> None:
        """Say for some seconds what was done."""
        self.words.set_tone("")
        self.words.show_text(words)
        self.undo.setVisible(can_undo)
        self._fit()
        self._timer.start()

    def _rest(self) -> None:
        self.words.set_tone("muted")
        self.words.show_text(self._kept)
        self.undo.hide()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the version below where one line has no room for all."""
        needed = self.words.whole_width + self.knowledge.sizeHint().width() + spacing(2)
        if not self.undo.isHidden():
            needed += self.undo.sizeHint().width()
        is_narrow = needed > self.width()
        self._rows.setDirection(
            QBoxLayout.Direction.TopToBottom
            if is_narrow
            else QBoxLayout.Direction.LeftToRight
        )


def kept_in_words(logbook: "Logbook") -> str:
    """Return where the log is kept: "On this computer only · no password · …"."""
    words = [say("On this computer only")]
    if logbook.path is None:
        words = [say("In memory: gone when the window is closed")]
        return words[0]
    is_locked = logbook.log.is_protected
    words.append(say("encrypted") if is_locked else say("no password set"))
    if logbook.log.is_read_only:
        from altdesk.gui.in_use import writer_in_words

        words.append(writer_in_words(logbook.log.writer))
        return " · ".join(words)
    words.append(_backup_in_words(logbook.path))
    return " · ".join(words)


def _backup_in_words(path: Path) -> str:
    from altdesk.store.backup import folder_of

    folder = folder_of(path)
    copies = list(folder.glob("*.altdesk")) if folder.is_dir() else []
    if not copies:
        return say("no backup yet")
    at = max(datetime.fromtimestamp(c.stat().st_mtime).astimezone() for c in copies)
    if at.date() == date.today():  # noqa: DTZ011 - the person's own day
        return say("backed up today {time}").format(time=time_in_words(at))
    return say("backed up {day}").format(day=in_words(at.date()))
