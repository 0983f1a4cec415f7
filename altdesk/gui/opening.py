"""Opening a log with every question that this can raise: password, writer, damage."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from altdesk.errors import LogError, LogInUseError, PasswordNeededError
from altdesk.gui.waiting import wait_for
from altdesk.gui.wording import say
from altdesk.logbook.signing import SignedLog
from altdesk.store.unlocking import NO_SECRETS, Secrets

if TYPE_CHECKING:
    from altdesk.logbook import Logbook


def open_log(
    parent: QWidget | None, path: Path, error: LogError | None = None
) -> "Logbook | None":
    """Return the log of a file, asking for what it takes; None: the person gave up.

    `error` is what a first attempt has met.
    """
    from altdesk.logbook import Logbook

    log = _Attempts(parent, path).run(error)
    return None if log is None else Logbook(log)


class _Attempts:
    """Tries to open a log; each fault asks one question and changes one thing."""

    def __init__(self, parent: QWidget | None, path: Path) -> None:
        self._parent = parent
        self._path: Path | None = path
        self._secrets = NO_SECRETS
        self._reads = False
        self._takes_over = False

    def run(self, error: LogError | None) -> SignedLog | None:
        while self._path is not None:
            found: SignedLog | LogError | None = error
            if error is None:
                found = self._attempt()
            if isinstance(found, PasswordNeededError):
                found = self._unlock(self._path)
            if isinstance(found, SignedLog):
                return found
            error = None
            if isinstance(found, LogInUseError):
                self._ask_about_writer(self._path, found)
            elif found is not None:
                self._ask_about_fault(self._path, found)
        return None

    def _attempt(self) -> SignedLog | LogError:
        try:
            if self._secrets == NO_SECRETS:
                return self._open(self._secrets)
            return wait_for(lambda: self._open(self._secrets))
        except LogError as error:
            return error

    def _open(self, secrets: Secrets) -> SignedLog:
        if self._path is None:
            raise LogError(say("No log was chosen."))
        return SignedLog.open(
            self._path,
            read_only=self._reads,
            secrets=secrets,
            take_over=self._takes_over,
        )

    def _unlock(self, path: Path) -> SignedLog | LogError | None:
        from altdesk.gui import unlock

        unlocked = unlock.ask(self._parent, path.name, self._open)
        if unlocked is None:
            self._path = None
            return None
        self._secrets = unlocked.secrets
        if isinstance(unlocked.error, LogError):
            return unlocked.error
        return unlocked.answer

    def _ask_about_writer(self, path: Path, error: LogInUseError) -> None:
        from altdesk.gui import in_use

        way = in_use.ask(self._parent, path.name, error)
        if way is None:
            self._path = None
        self._reads = way is in_use.Way.READ
        self._takes_over = way is in_use.Way.TAKE_OVER

    def _ask_about_fault(self, path: Path, error: LogError) -> None:
        from altdesk.gui import faults

        leave = say("Cancel") if self._parent is not None else say("Quit")
        way = faults.ask(self._parent, error, faults.offers_for(path, error), leave)
        match way:
            case None:
                self._path = None
            case faults.Way.READ:
                self._reads = True
            case faults.Way.OTHER:
                self._choose_other(path)
            case faults.Way.RESTORE:
                from altdesk.gui.restore import restore_newest

                restore_newest(self._parent, path, self._secrets)
            case faults.Way.SALVAGE:
                from altdesk.gui.salvaging import salvage

                self._path = salvage(self._parent, path, self._secrets) or path
            case _:
                pass

    def _choose_other(self, path: Path) -> None:
        from altdesk.gui import choosing

        kinds = say("AltDesk logs (*.altdesk)")
        title = say("Open a log")
        found = choosing.open_file(self._parent, title, kinds, path.parent)
        if found is not None:
            self._path, self._secrets = found, NO_SECRETS
            self._reads = self._takes_over = False
