"""The lock of the screen: what is seen, what is kept, what opens it; the clipboard."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from altdesk.gui.clipboard import ClipboardWatch
from altdesk.gui.dialog import Dialog
from altdesk.gui.locking import SETTING, ScreenLock, minutes_of


class Clock:
    """A clock that a test sets."""

    def __init__(self):
        self.seconds = 1_000_000.0

    def __call__(self):
        return self.seconds


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def locked(open_window, kept_log, clock):
    """Return a window on a protected log, and its lock, which is still open."""
    kept_log.log.protect("correct horse")
    window = open_window(kept_log)
    screen = ScreenLock(window, clock)
    yield window, screen
    screen.unlock()
    QApplication.instance().removeEventFilter(screen)


def texts_in_sight(window):
    shown = [label for label in window.findChildren(QLabel) if label.isVisible()]
    name = window.header.name
    named = name.accessibleName() if name.isVisible() else ""
    return " ".join([named, *(label.text() for label in shown)])


def unlock(qtbot, screen, text):
    screen.prompt.field.line.setText(text)
    screen.prompt.attempt()
    qtbot.waitUntil(lambda: screen.prompt is None or screen.prompt._work is None)


def test_a_locked_window_shows_nobody(locked):
    window, screen = locked
    assert (
        "Zebrowska" in f"{texts_in_sight(window)} {window.header.name.accessibleName()}"
    )

    screen.lock()

    assert "Zebrowska" not in texts_in_sight(window)
    assert not window.header.isVisible()
    assert window.windowTitle() == "AltDesk"
    assert screen.prompt.isVisible()


def test_a_dialog_in_front_is_covered_too(locked):
    window, screen = locked
    dialog = Dialog(window, "Zebrowska")
    words = dialog.say("ALT of Zebrowska: 70 U/L")
    field = QLineEdit("typed and not saved")
    dialog.add(field)
    dialog.show()

    screen.lock()
    assert not words.isVisible()
    assert dialog.windowTitle() == "AltDesk"

    screen.unlock()
    assert words.isVisible()
    assert dialog.windowTitle() == "Zebrowska"
    assert field.text() == "typed and not saved"
    dialog.close()


def test_an_unsaved_entry_is_still_there(qtbot, locked):
    window, screen = locked
    window.show_page("panel_entry")
    page = window.built_page("panel_entry")
    page.findChildren(QLineEdit)[1].setText("Laboratory Nord")

    screen.lock()
    unlock(qtbot, screen, "correct horse")

    assert not screen.is_locked
    assert page.isVisible()
    assert page.findChildren(QLineEdit)[1].text() == "Laboratory Nord"


def test_a_wrong_password_opens_nothing(qtbot, locked):
    window, screen = locked
    screen.lock()

    unlock(qtbot, screen, "guess")

    assert screen.is_locked
    assert not window.centralWidget().isVisible()


def test_escape_opens_nothing(qtbot, locked):
    _window, screen = locked
    screen.lock()

    qtbot.keyClick(screen.prompt, Qt.Key.Key_Escape)
    screen.prompt.close()

    assert screen.is_locked


def test_quiet_minutes_lock(locked, clock):
    _window, screen = locked
    for _ in range(119):  # ten minutes less five seconds
        clock.seconds += 5
        screen.tick()
    assert not screen.is_locked

    clock.seconds += 5
    screen.tick()

    assert screen.is_locked


def test_a_key_starts_the_minutes_anew(locked, clock):
    window, screen = locked
    for _ in range(100):
        clock.seconds += 5
        screen.tick()
    modifiers = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, modifiers)
    QApplication.sendEvent(window, event)

    for _ in range(100):
        clock.seconds += 5
        screen.tick()

    assert not screen.is_locked


def test_sleep_locks_at_waking(locked, clock):
    _window, screen = locked

    clock.seconds += 120
    screen.tick()

    assert screen.is_locked


def test_never_is_never(locked, clock, kept_log):
    _window, screen = locked
    kept_log.log.keep_setting(SETTING, "0")

    clock.seconds += 100_000
    screen.tick()

    assert minutes_of(kept_log.log) == 0
    assert not screen.is_locked


def test_a_clock_set_back_does_not_keep_it_open(locked, clock):
    _window, screen = locked
    clock.seconds -= 86_400
    screen.tick()

    for _ in range(121):
        clock.seconds += 5
        screen.tick()

    assert screen.is_locked


def test_without_a_password_nothing_locks_by_itself(open_window, kept_log, clock):
    screen = ScreenLock(open_window(kept_log), clock)

    clock.seconds += 100_000
    screen.tick()

    assert not screen.is_locked


def test_without_a_password_the_cover_says_that_anybody_lifts_it(
    qtbot, open_window, kept_log
):
    window = open_window(kept_log)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    screen = window.findChild(ScreenLock)
    assert screen.is_locked
    assert "has no password" in screen.prompt.said.text()

    screen.prompt.open_button.click()

    assert not screen.is_locked


def test_locking_empties_the_clipboard(locked):
    _window, screen = locked
    QGuiApplication.clipboard().setText("ALT 70")

    screen.lock()

    assert QGuiApplication.clipboard().text() == ""


def test_what_was_copied_is_gone_after_a_while(qtbot, qapp):
    watch = ClipboardWatch(qapp, kept_ms=50)

    QGuiApplication.clipboard().setText("ALT 70")
    assert QGuiApplication.clipboard().text() == "ALT 70"

    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")
    watch.deleteLater()


def test_what_was_copied_is_gone_on_exit(qapp):
    watch = ClipboardWatch(qapp)
    QGuiApplication.clipboard().setText("ALT 70")

    qapp.aboutToQuit.emit()

    assert QGuiApplication.clipboard().text() == ""
    watch.deleteLater()
