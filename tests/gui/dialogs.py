"""Every dialog of the program with something in it, and the states it can be in.

`DIALOGS` is the one list: the measures of structure, the made-up language, the leak
proof and the pictures all take their dialogs from it. `doors.py` opens the same ones
through the program's own doors.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QDialog

from altdesk.gui import messages
from altdesk.gui.about import AboutDialog
from altdesk.gui.audit import AuditDialog
from altdesk.gui.backups import BackupsDialog
from altdesk.gui.commands import CommandPalette
from altdesk.gui.faults import FaultDialog, Offer, Way
from altdesk.gui.first_person import PersonDialog
from altdesk.gui.in_use import InUseDialog, TakeOverDialog
from altdesk.gui.locking import LockPrompt
from altdesk.gui.main_window import MainWindow
from altdesk.gui.password import (
    ChangePasswordDialog,
    ConfirmedDialog,
    SetPasswordDialog,
)
from altdesk.gui.person_form import PersonForm
from altdesk.gui.recovery_sheet import RecoveryDialog
from altdesk.gui.restore import RestoreDialog
from altdesk.gui.retelling import retell
from altdesk.gui.salvaging import SalvagedDialog
from altdesk.gui.unlock import UnlockDialog
from altdesk.gui.who import WhoDialog
from altdesk.gui.wording import say
from altdesk.store import faults
from altdesk.store.lock import Holder
from altdesk.store.restoring import Differences
from altdesk.store.salvage import Salvaged

TODAY = date(2026, 11, 23)
NAME = "clinic.altdesk"
KEY = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV"
HOLDER = Holder("ward", "mweber", 1, "2026-11-23T14:05:00+00:00")
FAULT = faults.full(NAME)
ACTS = tuple(f"add panel of {day} Nov 2026" for day in range(3, 23))
"""Acts of the ledger, as a restore tells them."""

Maker = Callable[[MainWindow], QDialog]


def _recovery_key_asked(window: MainWindow) -> QDialog:
    dialog = UnlockDialog(window, NAME, lambda _secrets: True)
    dialog.other.click()
    return dialog


def _wrong_password(window: MainWindow) -> QDialog:
    dialog = UnlockDialog(window, NAME, lambda _secrets: True)
    dialog._tell(dialog._wrong())
    return dialog


def _weak_password(window: MainWindow) -> QDialog:
    dialog = SetPasswordDialog(window, window.logbook.log)
    dialog.first.line.setText("alanine")
    dialog.again.line.setText("alanin")
    return dialog


def _key_not_kept(window: MainWindow) -> QDialog:
    dialog = RecoveryDialog(window, NAME, KEY)
    dialog.reject()
    return dialog


def _fault_with_ways(window: MainWindow) -> QDialog:
    offers = (
        Offer(Way.READ, say("Open to read")),
        Offer(Way.SALVAGE, say("Save what can be read …")),
        Offer(Way.AGAIN, say("Try again")),
        Offer(Way.OTHER, say("Open another log …")),
    )
    return FaultDialog(window, FAULT, offers, say("Close"))


def _day_to_choose(window: MainWindow) -> QDialog:
    dialog = PersonDialog(window, TODAY)
    dialog.name.setText("Maria")
    dialog.born.set_text("3/4/1980")
    return dialog


def _confirmed(window: MainWindow) -> QDialog:
    why = retell(FAULT.what)
    texts = (say("Remove the password"), why, say("Remove password"))
    return ConfirmedDialog(window, window.logbook.log, texts, list)


def _nothing_found(window: MainWindow) -> QDialog:
    dialog = CommandPalette(window, window.logbook, None)
    dialog.field.setText("qqqqq")
    return dialog


def _salvaged(window: MainWindow) -> QDialog:
    saved = Salvaged(Path(NAME), 1, 1, ("panel of 3 Nov 2026: ALT",))
    return SalvagedDialog(window, NAME, saved, was_protected=True)


def _message(window: MainWindow) -> QDialog:
    return messages._box(window, retell(FAULT.what), retell(FAULT.advice))


DIALOGS: dict[str, Maker] = {
    "about": lambda w: AboutDialog(w, "2026.11"),
    "audit": lambda w: AuditDialog(w, w.logbook.log),
    "backups": BackupsDialog,
    "change password": lambda w: ChangePasswordDialog(w, w.logbook.log),
    "confirmed": _confirmed,
    "fault": lambda w: FaultDialog(w, FAULT, (), say("Close")),
    "fault with ways": _fault_with_ways,
    "find": lambda w: CommandPalette(w, w.logbook, w.person_id),
    "find nothing": _nothing_found,
    "first person": lambda w: PersonDialog(w, TODAY),
    "first person, which day": _day_to_choose,
    "in use": lambda w: InUseDialog(w, NAME, HOLDER),
    "locked": lambda w: LockPrompt(w, w.logbook.log),
    "person": lambda w: PersonForm(w, TODAY, w.logbook.people()[0]),
    "person, new": lambda w: PersonForm(w, TODAY),
    "recovery": lambda w: RecoveryDialog(w, NAME, KEY),
    "recovery, not kept": _key_not_kept,
    "restore": lambda w: RestoreDialog(w, Path(NAME), Differences(ACTS, ACTS[:1])),
    "restore, nothing new": lambda w: RestoreDialog(w, Path(NAME), Differences((), ())),
    "salvaged": _salvaged,
    "set password": lambda w: SetPasswordDialog(w, w.logbook.log),
    "set password, weak": _weak_password,
    "take over": lambda w: TakeOverDialog(w, NAME, HOLDER),
    "unlock": lambda w: UnlockDialog(w, NAME, lambda _secrets: True),
    "unlock by recovery key": _recovery_key_asked,
    "unlock, wrong": _wrong_password,
    "who": lambda w: WhoDialog(w, (), ""),
    "who, known": lambda w: WhoDialog(w, ("MK", "AW"), "AW"),
}
"""Each dialog by a name, and how it is made for a window; a test deletes it."""
MESSAGE: dict[str, Maker] = {"message": _message}
"""Qt's own box, which Qt itself lays out."""
