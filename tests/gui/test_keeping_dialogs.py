"""Every dialog that keeps a log whole: names, plain text, keys alone, large text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from altdesk.gui.about import AboutDialog
from altdesk.gui.audit import AuditDialog
from altdesk.gui.backups import BackupsDialog
from altdesk.gui.faults import FaultDialog, Offer, Way
from altdesk.gui.in_use import InUseDialog, TakeOverDialog
from altdesk.gui.password import ChangePasswordDialog, SetPasswordDialog
from altdesk.gui.recovery_sheet import RecoveryDialog
from altdesk.gui.restore import RestoreDialog
from altdesk.gui.salvaging import SalvagedDialog
from altdesk.gui.style import STYLE, Theme
from altdesk.gui.unlock import UnlockDialog
from altdesk.gui.who import WhoDialog
from altdesk.store import faults
from altdesk.store.lock import Holder
from altdesk.store.restoring import Differences
from altdesk.store.salvage import Salvaged

NAME = "<b>clinic</b> & co.altdesk"
HOLDER = Holder("praxis-pc-2", "anna", 1, "2026-11-23T14:05:00+00:00")
KEY = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345"

MAKERS = {
    "unlock": lambda w: UnlockDialog(w, NAME, lambda _s: True),
    "in use": lambda w: InUseDialog(w, NAME, HOLDER),
    "take over": lambda w: TakeOverDialog(w, NAME, HOLDER),
    "set": lambda w: SetPasswordDialog(w, w.logbook.log),
    "change": lambda w: ChangePasswordDialog(w, w.logbook.log),
    "recovery": lambda w: RecoveryDialog(w, NAME, KEY),
    "fault": lambda w: FaultDialog(
        w, faults.full(NAME), (Offer(Way.SAVE_ELSEWHERE, "Save elsewhere"),), "Close"
    ),
    "backups": BackupsDialog,
    "restore": lambda w: RestoreDialog(
        w, w.logbook.path, Differences(("add <b>panel</b>",), ("delete panel",))
    ),
    "salvaged": lambda w: SalvagedDialog(
        w, NAME, Salvaged(w.logbook.path, 1, 2, ("one",)), was_protected=True
    ),
    "who": lambda w: WhoDialog(w, ("MK",), ""),
    "audit": lambda w: AuditDialog(w, w.logbook.log),
    "about": lambda w: AboutDialog(w, "2026.11"),
}


@pytest.fixture(params=MAKERS)
def dialog(request, qtbot, open_window, kept_log):
    kept_log.log.backup(kept_log.path.with_name("clinic backups"))
    made = MAKERS[request.param](open_window(kept_log))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def stops(dialog):
    """Return what Tab should reach."""
    return [
        w
        for w in dialog.findChildren(QWidget)
        if w.isVisible()
        and w.isEnabled()
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        and w.focusProxy() is None
        and not (isinstance(w, QLineEdit) and w.parent().focusProxy() is None
                 and w.parent().inherits("QComboBox"))
    ]  # fmt: skip


def test_every_control_has_a_name(dialog):
    nameless = [
        w
        for w in stops(dialog)
        if not w.accessibleName() and not (isinstance(w, QAbstractButton) and w.text())
    ]

    assert nameless == []


def test_all_text_is_plain(dialog):
    formats = {label.textFormat() for label in dialog.findChildren(QLabel)}

    assert formats == {Qt.TextFormat.PlainText}


def test_tab_reaches_every_control_and_comes_back(qtbot, dialog):
    dialog.activateWindow()
    first = stops(dialog)[0]
    first.setFocus()
    reached = []
    for _ in range(40):
        here = QApplication.focusWidget()
        if here in reached:
            break
        reached.append(here)
        qtbot.keyClick(here, Qt.Key.Key_Tab)

    assert set(stops(dialog)) <= set(reached)


def test_one_button_is_pressed_by_enter(dialog):
    default = [b for b in dialog.findChildren(QPushButton) if b.isDefault()]

    assert len(default) == 1


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.CONTRAST])
def test_twice_the_text_fits_the_smallest_window(dialog, theme):
    STYLE.set_theme(theme)
    STYLE.set_text_percent(200)
    dialog.fit()
    QApplication.processEvents()

    inside = dialog.rect()
    buttons = [b for b in dialog.findChildren(QPushButton) if b.isVisible()]
    below = [b for b in buttons if b.parent() is dialog._foot]
    assert below
    for button in below:
        placed = button.rect().translated(button.mapTo(dialog, button.rect().topLeft()))
        assert inside.contains(placed), button.text()
        assert button.width() >= button.sizeHint().width()
        assert button.height() >= 24
    assert dialog.height() <= dialog.screen().availableGeometry().height()
