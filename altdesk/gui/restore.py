"""Restoring a backup: what would differ is shown first, what stood there is kept."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from altdesk.errors import AltDeskError, LogError, PasswordNeededError
from altdesk.gui import faults, unlock
from altdesk.gui.dialog import Dialog
from altdesk.gui.text_list import TextList
from altdesk.gui.waiting import wait_for
from altdesk.gui.wording import say
from altdesk.store import restoring
from altdesk.store.log import Log
from altdesk.store.restoring import Differences
from altdesk.store.unlocking import NO_SECRETS, Secrets

if TYPE_CHECKING:
    from altdesk.gui.main_window import MainWindow

_MOST = 200


class RestoreDialog(Dialog):
    """What only the log holds, what only the backup holds, and the question."""

    def __init__(
        self, parent: QWidget | None, copy: Path, differences: Differences | None
    ) -> None:
        super().__init__(parent, "AltDesk")
        self.title.setText(self.tr("Restore {name}?").format(name=copy.name))
        if differences is None:
            self.say(self.tr("The log cannot be read, so that nothing is compared."))
        elif differences.are_none:
            self.say(self.tr("Backup and log hold the same: nothing would change."))
        else:
            self._compare(differences)
        if differences is not None:
            self._warn(differences)
        words = self.tr(
            "The log as it is now is kept in the folder of its backups, so that you "
            "can go back."
        )
        self.say(words, tone="muted")
        self.column.addStretch()
        self.offer(self.tr("Restore"), "primary").clicked.connect(self.accept)
        self.offer(self.tr("Cancel")).clicked.connect(self.reject)

    def _compare(self, differences: Differences) -> None:
        for words, acts, name in (
            (
                self.tr("No longer in the log after that: {count}"),
                differences.lost,
                self.tr("No longer in the log"),
            ),
            (
                self.tr("In the log again after that: {count}"),
                differences.regained,
                self.tr("In the log again"),
            ),
        ):
            if acts:
                self.say(words.format(count=len(acts)), "strong")
                self.add(TextList(name, acts[:_MOST]))

    def _warn(self, differences: Differences) -> None:
        """Say it where the log would open in another way than before."""
        if differences.loses_password:
            words = self.tr(
                "This backup has no password: everybody who has the file could then "
                "read the log, until you set one in Settings."
            )
            self.say(words, "strong", tone="warn")
        elif differences.gets_other_password:
            words = self.tr("From then on the log opens with the backup's password.")
            self.say(words, "strong", tone="warn")


def restore_newest(parent: QWidget | None, path: Path, secrets: Secrets) -> bool:
    """Put the newest backup in the place of a log that does not open; tell faults."""
    from altdesk.store import automatic

    newest = automatic.newest(path)
    if newest is None:
        return False
    try:
        compared = _compare(parent, newest, path, secrets)
        if compared is None:
            return False
        differences, secrets = compared
        if not _is_wanted(parent, newest, differences):
            return False
        wait_for(lambda: restoring.restore(newest, path, secrets))
    except AltDeskError as error:
        faults.ask(parent, error, (), say("Close"))
        return False
    return True


def restore(window: "MainWindow", copy: Path) -> bool:
    """Put a backup in the place of the open log, and open it; tell faults."""
    path = window.logbook.path
    if path is None or window.logbook.log.is_read_only:
        what = say("This log is open to read only: nothing can be restored.")
        raise LogError(what, say("Open it to write first."))
    compared = _compare(window, copy, path, NO_SECRETS, window.logbook.log)
    if compared is None:
        return False
    differences, secrets = compared
    if not _is_wanted(window, copy, differences):
        return False
    window.logbook.log.back_up_on_close(None)  # it is kept by the restore itself
    window.logbook.close()
    fault: AltDeskError | None = None
    try:
        wait_for(lambda: restoring.restore(copy, path, secrets))
    except AltDeskError as error:
        fault = error
    _open_again(window, path, secrets)
    if fault is not None:
        faults.ask(window, fault, (), say("Close"))
    return fault is None


def _open_again(window: "MainWindow", path: Path, secrets: Secrets) -> None:
    from altdesk.gui.opening import open_log
    from altdesk.logbook import Logbook
    from altdesk.logbook.signing import SignedLog

    try:
        log = wait_for(lambda: SignedLog.open(path, secrets=secrets))
    except LogError as error:
        logbook = open_log(window, path, error)
        if logbook is None:
            window.close()
            return
    else:
        logbook = Logbook(log)
    entry = window.built_page("panel_entry")
    if entry is not None:
        entry.keep_in(logbook, is_older=True)  # type: ignore[attr-defined]
    window.take(logbook)


def _is_wanted(
    parent: QWidget | None, copy: Path, differences: Differences | None
) -> bool:
    dialog = RestoreDialog(parent, copy, differences)
    is_wanted = bool(dialog.exec())
    dialog.deleteLater()
    return is_wanted


def _compare(
    parent: QWidget | None,
    copy: Path,
    path: Path,
    secrets: Secrets,
    log: Log | None = None,
) -> tuple[Differences | None, Secrets] | None:
    """Return what differs, and the secrets that it took; None: the person gave up."""

    def attempt(given: Secrets) -> Differences | None:
        try:
            return restoring.preview(copy, path, given, log=log)
        except PasswordNeededError:
            if log is None:
                _require_readable(copy, path, given)
                return None  # the log has another password than its backup
            raise
        except LogError:
            _require_readable(copy, path, given)
            return None

    def wrapped(given: Secrets) -> tuple[Differences | None]:
        return (attempt(given),)

    try:
        return wait_for(lambda: attempt(secrets)), secrets
    except PasswordNeededError:
        unlocked = unlock.ask(parent, copy.name, wrapped)
    if unlocked is None:
        return None
    if unlocked.error is not None:
        raise unlocked.error
    return (unlocked.answer or (None,))[0], unlocked.secrets


def _require_readable(copy: Path, path: Path, secrets: Secrets) -> None:
    """Raise what is wrong with the backup itself."""
    Log.open_backup(copy, path, secrets).close()
