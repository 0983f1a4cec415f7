"""Goal 21: dialogs and windows that were opened and closed leave nothing behind."""

import gc
import os
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from altdesk.core.person import Person
from altdesk.gui.about import AboutDialog
from altdesk.gui.audit import AuditDialog
from altdesk.gui.backups import BackupsDialog
from altdesk.gui.commands import CommandPalette
from altdesk.gui.faults import FaultDialog
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
from altdesk.gui.salvaging import SalvagedDialog
from altdesk.gui.unlock import UnlockDialog
from altdesk.gui.who import WhoDialog
from altdesk.logbook import Logbook
from altdesk.logbook.signing import SignedLog
from altdesk.store import faults
from altdesk.store.lock import Holder
from altdesk.store.restoring import Differences
from altdesk.store.salvage import Salvaged

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
FULL, CUT = 1000, 25
MOST_KB = 5
HOLDER = Holder("praxis-pc-2", "anna", 1, "2026-11-23T14:05:00+00:00")
MAKERS = {
    "unlock": lambda w: UnlockDialog(w, "a", lambda _s: True),
    "in use": lambda w: InUseDialog(w, "a", HOLDER),
    "take over": lambda w: TakeOverDialog(w, "a", HOLDER),
    "set password": lambda w: SetPasswordDialog(w, w.logbook.log),
    "change password": lambda w: ChangePasswordDialog(w, w.logbook.log),
    "recovery": lambda w: RecoveryDialog(w, "a", "ABCD-EFGH"),
    "fault": lambda w: FaultDialog(w, faults.full("a"), (), "Close"),
    "backups": BackupsDialog,
    "restore": lambda w: RestoreDialog(w, Path("a"), Differences(("x",), ("y",))),
    "salvaged": lambda w: SalvagedDialog(
        w, "a", Salvaged(Path("a"), 1, 2, ("one",)), was_protected=True
    ),
    "who": lambda w: WhoDialog(w, ("MK",), ""),
    "audit": lambda w: AuditDialog(w, w.logbook.log),
    "person": lambda w: PersonForm(w, w.logbook.today),
    "confirmed": lambda w: ConfirmedDialog(w, w.logbook.log, ("a", "b", "c"), list),
    "locked": lambda w: LockPrompt(w, w.logbook.log),
    "find": lambda w: CommandPalette(w, w.logbook, None),
    "about": lambda w: AboutDialog(w, "2026.11"),
}


@pytest.fixture
def logbook(tmp_path):
    with Logbook(SignedLog.create(tmp_path / "clinic.altdesk")) as book:
        book.record_person(Person("", "Ann"))
        yield book


@pytest.fixture
def window(qtbot, logbook):
    made = MainWindow(logbook)
    qtbot.addWidget(made)
    made.show()
    return made


def settle() -> None:
    for _ in range(2):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()


def held() -> tuple[int, int, int]:
    """Return how many widgets, open files and kilobytes this process holds."""
    settle()
    gc.collect()
    process = psutil.Process()
    files = process.num_fds() if os.name == "posix" else process.num_handles()
    return len(QApplication.allWidgets()), files, process.memory_info().rss >> 10


def open_and_close(window, name: str, times: int, *, delete: bool = True) -> None:
    kept = []
    for _ in range(times):
        dialog = MAKERS[name](window)
        dialog.show()
        dialog.close()
        if delete:
            dialog.deleteLater()
        else:
            kept.append(dialog)
        settle()


@pytest.mark.parametrize("times", [CUT, pytest.param(FULL, marks=pytest.mark.proof)])
def test_dialogs_opened_and_closed_leave_nothing(window, figures, times):
    grown: dict[str, tuple[int, int, float]] = {}
    for name in MAKERS:
        open_and_close(window, name, 10)
        before = held()
        open_and_close(window, name, times)
        after = held()
        widgets, files, kilobytes = (a - b for a, b in zip(after, before, strict=True))
        grown[name] = (widgets, files, kilobytes / times)
    before = held()
    open_and_close(window, "unlock", CUT, delete=False)
    control = held()[0] - before[0]

    figures(
        f"21 leaks, {len(MAKERS)} dialogs opened and closed {times:,} times each",
        f"{sum(w for w, _, _ in grown.values())} widgets,"
        f" {sum(f for _, f, _ in grown.values())} files, at most"
        f" {max(k for _, _, k in grown.values()):.1f} KB each",
        f"not deleted: {control} widgets after {CUT}",
    )
    assert {name: g for name, g in grown.items() if g[0] > 0 or g[1] > 0} == {}
    # What the allocator keeps for itself hides small numbers of a short run.
    if times >= FULL:
        assert {name: g for name, g in grown.items() if g[2] > MOST_KB} == {}
    assert control > CUT
