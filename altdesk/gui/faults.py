"""A fault of the file or the disk, told with what to do, one click away."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from altdesk.errors import (
    AltDeskError,
    LogError,
    LogInUseError,
    NewerLogError,
    OnlyReadError,
)
from altdesk.gui.dialog import Dialog
from altdesk.gui.retelling import retell
from altdesk.gui.wording import say

if TYPE_CHECKING:
    from altdesk.gui.main_window import MainWindow


class Way(StrEnum):
    """What a person can do about a log that fails."""

    SAVE_ELSEWHERE = "save elsewhere"
    RESTORE = "restore"
    SALVAGE = "salvage"
    READ = "read"
    OTHER = "other"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class Offer:
    """A way out with the words of its button."""

    way: Way
    words: str


class FaultDialog(Dialog):
    """What happened, what to do, and a button for each way; `way` is the chosen."""

    def __init__(
        self,
        parent: QWidget | None,
        error: AltDeskError,
        offers: tuple[Offer, ...],
        leave: str,
    ) -> None:
        super().__init__(parent, "AltDesk")
        self.way: Way | None = None
        self.title.setText(retell(error.what))
        self.advice = self.say(retell(error.advice))
        self.advice.setVisible(bool(error.advice))
        self.column.addStretch()
        for number, offer in enumerate(offers):
            self._offer(offer, "plain" if number else "primary")
        leaving = self.offer(leave, "plain" if offers else "primary")
        leaving.clicked.connect(self.reject)

    def _offer(self, offer: Offer, role: str) -> None:
        def choose() -> None:
            self.way = offer.way
            self.accept()

        self.offer(offer.words, role).clicked.connect(choose)


def ask(
    parent: QWidget | None, error: AltDeskError, offers: tuple[Offer, ...], leave: str
) -> Way | None:
    """Return the way that the person took; None: none of them."""
    dialog = FaultDialog(parent, error, offers, leave)
    way = dialog.way if dialog.exec() else None
    dialog.deleteLater()
    return way


def tell(window: "MainWindow", error: AltDeskError) -> None:
    """Tell a fault in an open window; a log that fails can be saved elsewhere."""
    offers: tuple[Offer, ...] = ()
    is_of_the_log = isinstance(error, LogError) and not window.logbook.log.is_read_only
    if is_of_the_log and window.logbook.path is not None:
        offers = (Offer(Way.SAVE_ELSEWHERE, say("Save the log elsewhere …")),)
    if ask(window, error, offers, say("Close")) is Way.SAVE_ELSEWHERE:
        from altdesk.gui.elsewhere import save_elsewhere

        save_elsewhere(window)


def offers_for(path: Path, error: LogError) -> tuple[Offer, ...]:
    """Return the ways out for a log that does not open."""
    from altdesk.store import automatic

    again = Offer(Way.AGAIN, say("Try again"))
    other = Offer(Way.OTHER, say("Open another log …"))
    if isinstance(error, NewerLogError):
        return (other,)
    if isinstance(error, LogInUseError) or path.is_dir():
        return (again, other)
    found: list[Offer] = []
    is_log = _has_a_log_inside(path)
    is_whole = isinstance(error, OnlyReadError) or _is_whole(path)
    if is_log and is_whole:
        found.append(Offer(Way.READ, say("Open to read")))
    newest = automatic.newest(path)
    if newest is not None:
        found.append(Offer(Way.RESTORE, _restore_in_words(newest)))
    if is_log and not is_whole:
        found.append(Offer(Way.SALVAGE, say("Save what can be read …")))
    return (*found, again, other)


def _restore_in_words(backup: Path) -> str:
    from datetime import datetime

    from altdesk.gui.wording import moment_in_words

    at = datetime.fromtimestamp(backup.stat().st_mtime).astimezone()
    words = say("Restore the backup of {moment}")
    return words.format(moment=moment_in_words(at))


def _has_a_log_inside(path: Path) -> bool:
    """Tell whether the file begins as a log does."""
    from altdesk.store.unlocking import is_protected

    if not path.is_file() or not path.stat().st_size:
        return False
    try:
        is_protected(path)
    except LogError:
        return False
    return True


def _is_whole(path: Path) -> bool:
    """Tell whether the fault lies in the place, not in the file: it is read only."""
    import os

    is_writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    return not is_writable
