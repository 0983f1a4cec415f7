"""Every dialog of the program, opened through the program's own door and answered.

`DOORS` says how each is opened; `answer` closes whatever stands open as a person
would who changed their mind.
"""

import importlib
import pkgutil

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from altdesk import gui
from altdesk.errors import AltDeskError, LogInUseError
from altdesk.gui import (
    about,
    audit,
    backups,
    choosing,
    commands,
    faults,
    first_person,
    in_use,
    locking,
    messages,
    password_change,
    recovery_sheet,
    restore,
    salvaging,
    unlock,
    who,
)
from altdesk.gui.dialog import Dialog
from altdesk.gui.in_use import InUseDialog, TakeOverDialog, Way
from altdesk.gui.locking import LockPrompt
from altdesk.gui.password import SecretDialog, _NewPassword
from altdesk.gui.recovery_sheet import RecoveryDialog
from altdesk.store.lock import Holder
from altdesk.store.unlocking import NO_SECRETS

NAME = "clinic.altdesk"
KEY = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345"
ERROR = AltDeskError("It did not work.", "Try again.")
IN_USE = LogInUseError("It is in use.", "Wait.")
IN_USE.holder = Holder("praxis-pc-2", "anna", 1, "2026-11-23T14:05:00+00:00")
NEVER_SHOWN = {Dialog, SecretDialog, _NewPassword}
"""What the dialogs are made of."""


def _restore(window):
    folder = backups.folder_of(window.logbook.path)
    restore.restore(window, next(folder.glob("*.altdesk")))


def _salvage(window):
    saved = salvaging.salvage(window, window.logbook.path, NO_SECRETS)
    saved.unlink()


def _change_person(window):
    window.page.refresh()
    window.page.change_person()


DOORS = {
    "about": about.show,
    "add a person": lambda window: window.page.add_person(),
    "audit": audit.show,
    "backups": backups.show,
    "change a person": _change_person,
    "choose a file": lambda window: choosing.open_file(window, "Open", ""),
    "fault": lambda window: faults.tell(window, ERROR),
    "find anything": commands.open_palette,
    "first person": lambda w: first_person.ask_person(w, w.logbook),
    "in use": lambda window: in_use.ask(window, NAME, IN_USE),
    "lock": locking.lock,
    "message": lambda window: messages.tell(window, ERROR),
    "recovery key": lambda window: recovery_sheet.show_key(window, KEY),
    "restore": _restore,
    "salvage": _salvage,
    "set a password": password_change.set_password,
    "unexpected": lambda window: messages.tell_unexpected(window, "at line 3"),
    "unlock": lambda window: unlock.ask(window, NAME, lambda _secrets: True),
    "who": who.ask,
}
PROTECTED = {
    "change the password": password_change.set_password,
    "new recovery key": password_change.renew_recovery_key,
    "remove the password": password_change.remove_password,
    "unlock the screen": locking.lock,
}
"""Those of a log that has a password."""


def answer():
    """Close the dialog in front and return its kind; None: there is none."""
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, QDialog):
        return None
    kind = type(dialog)
    if isinstance(dialog, InUseDialog):
        dialog.way = Way.TAKE_OVER  # the question that follows is answered too
        dialog.accept()
    elif isinstance(dialog, (TakeOverDialog, LockPrompt)):
        dialog.accept()
    else:
        if isinstance(dialog, RecoveryDialog):
            dialog.kept.setChecked(True)
        dialog.reject()
    return kind


def open_and_answer(window, door):
    """Go through a door; return the kinds of dialog that were met behind it."""
    met = set()
    timer = QTimer(window)
    timer.timeout.connect(lambda: met.add(answer()))
    timer.start(0)
    door(window)
    while not met - {None}:
        QApplication.processEvents()
    timer.stop()
    timer.deleteLater()
    return met - {None}


def kinds_of_dialog():
    """Return every class of dialog that the program can show."""
    for module in pkgutil.iter_modules(gui.__path__):
        importlib.import_module(f"altdesk.gui.{module.name}")
    found, waiting = set(), [QDialog]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            waiting.append(kind)
            if kind.__module__.startswith("altdesk.") and "[" not in kind.__name__:
                found.add(kind)
    return found - NEVER_SHOWN
