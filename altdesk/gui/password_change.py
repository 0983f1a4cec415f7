"""Set, change and remove the password of a log, and make a new recovery key."""

from typing import TYPE_CHECKING

from altdesk.errors import AltDeskError
from altdesk.gui import faults
from altdesk.gui.password import (
    ChangePasswordDialog,
    ConfirmedDialog,
    SecretDialog,
    SetPasswordDialog,
)
from altdesk.gui.wording import say

if TYPE_CHECKING:
    from altdesk.gui.main_window import MainWindow


def set_password(window: "MainWindow", _argument: str = "") -> None:
    """Set a password, or change the one there is."""
    log = window.logbook.log
    if not _can_change(window):
        return
    if log.is_protected:
        dialog: SecretDialog = ChangePasswordDialog(window, log)
    else:
        dialog = SetPasswordDialog(window, log)
    is_done = bool(dialog.exec())
    key = dialog.answer
    dialog.deleteLater()
    if is_done:
        window.footer.tell(say("The password is set"), can_undo=False)
        window.show_kept()
    if is_done and isinstance(key, str):
        from altdesk.gui.recovery_sheet import show_key

        show_key(window, key)


def remove_password(window: "MainWindow", _argument: str = "") -> None:
    """Take the password away, after it was typed once more."""
    log = window.logbook.log
    if not _can_change(window) or not log.is_protected:
        return
    texts = (
        say("Remove the password"),
        say(
            "Anybody who has the file can then read it: everyone at this computer, and "
            "whoever finds a copy or a backup from then on."
        ),
        say("Remove password"),
    )
    dialog = ConfirmedDialog(window, log, texts, log.unprotect)
    is_done = bool(dialog.exec())
    dialog.deleteLater()
    if is_done:
        window.footer.tell(say("The password is removed"), can_undo=False)
        window.show_kept()


def renew_recovery_key(window: "MainWindow", _argument: str = "") -> None:
    """Make a new recovery key and show it; the old sheet opens nothing any more."""
    log = window.logbook.log
    if not _can_change(window) or not log.is_protected:
        return
    texts = (
        say("Print a new recovery sheet"),
        say(
            "The key of the old sheet will no longer open this log. Do this if the "
            "sheet was lost or seen by others. Backups from before keep the old key."
        ),
        say("Make a new key"),
    )
    dialog = ConfirmedDialog(window, log, texts, log.renew_recovery_key)
    is_done = bool(dialog.exec())
    key = dialog.answer
    dialog.deleteLater()
    if is_done and isinstance(key, str):
        from altdesk.gui.recovery_sheet import show_key

        show_key(window, key)


def _can_change(window: "MainWindow") -> bool:
    """Tell whether the log can be written; say it where it cannot."""
    log = window.logbook.log
    if log.path is not None and not log.is_read_only:
        return True
    error = AltDeskError(
        say("Only a log that can be written can have its password changed."),
        say("Save it in a folder of your own, and open it there."),
    )
    faults.ask(window, error, (), say("Close"))
    return False
