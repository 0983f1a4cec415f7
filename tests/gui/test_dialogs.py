"""Every dialog is measured as the pages are: structure, keyboard, names, targets."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from altdesk.gui.commands import CommandPalette
from altdesk.gui.language import LANGUAGE
from altdesk.gui.locking import LockPrompt
from altdesk.gui.recovery_sheet import RecoveryDialog
from altdesk.gui.style import STYLE, Theme
from tests.gui.dialogs import DIALOGS, MESSAGE
from tests.gui.doors import kinds_of_dialog
from tests.gui.stops import (
    must_be_reached,
    nameless,
    ring,
    small_targets,
    told,
    unseen,
)
from tests.gui.structure import cut_texts, overlapping, scrolled_sideways, sticking_out

NOT_LEFT_BY_ESCAPE = (LockPrompt, RecoveryDialog)
"""A lock stays a lock, and a key that nobody kept would be lost."""
SIZES = (100, 200)


@pytest.fixture
def window(open_window, kept_log):
    """Return a window on a log in a file, with a backup to restore."""
    from altdesk.gui.backups import folder_of

    kept_log.log.backup(folder_of(kept_log.path))
    return open_window(kept_log)


@pytest.fixture
def speaking():
    yield LANGUAGE.speak
    LANGUAGE.speak("en")


def each(qtbot, window, makers=DIALOGS):
    """Give each dialog as it stands on the screen, and take it away again."""
    for name, make in makers.items():
        dialog = make(window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        with qtbot.waitActive(dialog):
            dialog.show()
        settle()
        yield name, dialog
        dialog.hide()
        dialog.deleteLater()
        settle()


def settle():
    for _ in range(4):
        QApplication.processEvents()


def faults(qtbot, window, measure, makers=DIALOGS):
    """Return what a measure finds on each dialog; none without a fault."""
    found = {name: measure(dialog) for name, dialog in each(qtbot, window, makers)}
    return {name: wrong for name, wrong in found.items() if wrong}


def structure(dialog):
    wrong = {
        "cut": cut_texts(dialog),
        "overlapping": overlapping(dialog),
        "sticking out": sticking_out(dialog),
        "sideways": scrolled_sideways(dialog),
        "too large": _too_large(dialog),
        "scrolled": _scrolled_for_nothing(dialog),
    }
    return {what: which for what, which in wrong.items() if which}


def _too_large(dialog):
    room = dialog.screen().availableGeometry().size()
    size = dialog.frameGeometry().size()
    fits = size.width() <= room.width() and size.height() <= room.height()
    return [] if fits else [size.toTuple()]


def _scrolled_for_nothing(dialog):
    """Return the hidden height of a dialog that could be taller on its screen."""
    area = getattr(dialog, "_area", None)
    if area is None or dialog.height() >= dialog.room.height() - 1:
        return []
    hidden = area.verticalScrollBar().maximum()
    return [hidden] if hidden else []


def keyboard(dialog):
    """Return the stops that Tab leaves out on one of its ways round."""
    forward, backward = ring(Qt.Key.Key_Tab), ring(Qt.Key.Key_Backtab)
    return [
        f"{way}: {told(stop)}"
        for way, walked in (("forward", forward), ("backward", backward))
        for stop in must_be_reached(dialog)
        if stop not in walked
    ]


def default_button(dialog):
    """Return what is wrong with what Enter presses."""
    buttons = [b for b in dialog.findChildren(QPushButton) if b.isDefault()]
    if isinstance(dialog, CommandPalette):
        return [told(b) for b in buttons]  # Enter opens what is chosen in the list
    if len(buttons) != 1:
        return [told(b) for b in buttons] or ["none"]
    return [f"danger: {told(b)}" for b in buttons if b.property("role") == "danger"]


def test_every_kind_of_dialog_is_on_the_list(qtbot, window):
    kinds = {type(dialog) for _name, dialog in each(qtbot, window)}

    assert kinds_of_dialog() - kinds == set()
    assert len(kinds) > 15


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
@pytest.mark.parametrize("percent", SIZES)
def test_no_dialog_is_cut_or_overlaps(qtbot, window, speaking, language, percent):
    speaking(language)
    STYLE.set_text_percent(percent)

    assert faults(qtbot, window, structure) == {}


def test_open_dialogs_grow_with_the_text(window):
    opened = {name: make(window) for name, make in DIALOGS.items()}
    for dialog in opened.values():
        dialog.show()
    settle()

    STYLE.set_text_percent(200)
    settle()

    wrong = {name: structure(dialog) for name, dialog in opened.items()}
    for dialog in opened.values():
        dialog.deleteLater()
    assert {name: found for name, found in wrong.items() if found} == {}


@pytest.mark.parametrize("percent", SIZES)
def test_tab_walks_every_control_of_a_dialog_both_ways(qtbot, window, percent):
    STYLE.set_text_percent(percent)

    assert faults(qtbot, window, keyboard) == {}


@pytest.mark.parametrize("measure", [nameless, small_targets, default_button])
def test_the_controls_of_a_dialog_are_named_and_large(qtbot, window, measure):
    assert faults(qtbot, window, measure, DIALOGS | MESSAGE) == {}


@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK, Theme.CONTRAST])
def test_the_focus_is_seen_on_every_control_of_a_dialog(qtbot, window, theme):
    STYLE.set_theme(theme)

    assert faults(qtbot, window, unseen) == {}


def test_a_dialog_begins_at_a_control_that_can_be_seen(qtbot, window):
    def lost(dialog):
        focused = dialog.focusWidget()
        is_there = focused is not None and focused.isVisible() and focused.isEnabled()
        return [] if is_there else ["no focus"]

    assert faults(qtbot, window, lost, DIALOGS | MESSAGE) == {}


def test_a_screen_reader_hears_what_a_dialog_is_about(qtbot, window):
    def unnamed(dialog):
        said = dialog.accessibleName() or dialog.windowTitle()
        return [] if said not in {"", "AltDesk"} else [said]

    assert faults(qtbot, window, unnamed) == {}


def test_escape_leaves_every_dialog_but_two(qtbot, window):
    def stays(dialog):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(dialog.focusWidget(), key)
        settle()
        may_stay = isinstance(dialog, NOT_LEFT_BY_ESCAPE)
        return [] if dialog.isVisible() is may_stay else ["wrong"]

    assert faults(qtbot, window, stays, DIALOGS | MESSAGE) == {}


def test_no_two_buttons_of_a_dialog_are_called_alike(qtbot, window):
    def alike(dialog):
        shown = [b for b in dialog.findChildren(QAbstractButton) if b.isVisible()]
        names = [b.accessibleName() or b.text() for b in shown]
        return sorted({name for name in names if names.count(name) > 1})

    assert faults(qtbot, window, alike, DIALOGS | MESSAGE) == {}
