"""Another window or computer writes to the log: who, since when, and what now."""

from datetime import datetime
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from altdesk.errors import LogInUseError
from altdesk.gui.dialog import Dialog
from altdesk.gui.wording import moment_in_words, say
from altdesk.store import device
from altdesk.store.lock import Holder


class Way(StrEnum):
    """What a person can do about a log that somebody else writes to."""

    READ = "read"
    AGAIN = "again"
    TAKE_OVER = "take over"


class InUseDialog(Dialog):
    """Says who writes; opens to read, tries again, or asks about a take-over."""

    def __init__(
        self, parent: QWidget | None, name: str, holder: Holder | None
    ) -> None:
        super().__init__(parent, "AltDesk")
        self.way: Way | None = None
        self.title.setText(self.tr("{name} is in use").format(name=name))
        self.who = self.say(_who(holder))
        self.say(
            self.tr(
                "Two who write at once would overwrite each other. You can look at "
                "everything, print and export meanwhile."
            ),
            tone="muted",
        )
        self.column.addStretch()
        self._offer(Way.READ, self.tr("Open to read"), "primary")
        self._offer(Way.AGAIN, self.tr("Try again"))
        if holder is not None and holder.host != device.host():
            self._offer(Way.TAKE_OVER, self.tr("Take over …"))
        self.offer(self.tr("Cancel")).clicked.connect(self.reject)

    def _offer(self, way: Way, text: str, role: str = "plain") -> None:
        button = self.offer(text, role)

        def choose() -> None:
            self.way = way
            self.accept()

        button.clicked.connect(choose)


class TakeOverDialog(Dialog):
    """Asks once more, with what can go wrong, before a foreign lock is ended."""

    def __init__(self, parent: QWidget | None, name: str, holder: Holder) -> None:
        super().__init__(parent, "AltDesk")
        self.title.setText(self.tr("Take over {name}?").format(name=name))
        self.say(_who(holder))
        self.say(
            self.tr(
                "Do this only if AltDesk is closed there, for instance after a crash "
                "or a lost connection. If it is still open there, what both of you "
                "record from now on can damage the log."
            ),
            tone="warn",
        )
        self.column.addStretch()
        words = self.tr("It is closed there: take over")
        self.offer(words, "danger").clicked.connect(self.accept)
        back = self.offer(self.tr("Back"), "primary")
        back.clicked.connect(self.reject)
        back.setFocus()


def _who(holder: Holder | None) -> str:
    if holder is None or not holder.since:
        return say("Another window or computer writes to it.")
    words = say("{user} on {host} writes to it since {moment}.")
    return words.format(
        user=holder.user, host=_host(holder), moment=since_in_words(holder.since)
    )


def _host(holder: Holder) -> str:
    if holder.host == device.host():
        return say("this computer (another AltDesk window)")
    return holder.host


def since_in_words(since: str) -> str:
    """Return "3 Nov 2026 14:05" for the moment that a lock names."""
    try:
        at = datetime.fromisoformat(since).astimezone()
    except ValueError:
        return since
    return moment_in_words(at)


def writer_in_words(holder: Holder | None) -> str:
    """Return why an open log can only be read."""
    if holder is None:
        return say("read only")
    words = say("read only: {user} on {host} writes since {moment}")
    return words.format(
        user=holder.user, host=_host(holder), moment=since_in_words(holder.since)
    )


def ask(parent: QWidget | None, name: str, error: LogInUseError) -> Way | None:
    """Return what to do about a log in use; None: leave it.

    A take-over is only returned after its holder and the danger were shown.
    """
    holder = error.holder if isinstance(error.holder, Holder) else None
    while True:
        dialog = InUseDialog(parent, name, holder)
        way = dialog.way if dialog.exec() else None
        dialog.deleteLater()
        if way is not Way.TAKE_OVER or holder is None:
            return way
        sure = TakeOverDialog(parent, name, holder)
        is_sure = bool(sure.exec())
        sure.deleteLater()
        if is_sure:
            return way
