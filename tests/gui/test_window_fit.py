"""Every page at every size: no text cut, no target too small, no nameless stop."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QWidget,
)

from altdesk.gui.pages import PAGES
from altdesk.gui.style import STYLE
from tests.gui.structure import cut_texts, on_screen, overlapping, settle

LEAST_TARGET = 24
IDS = [page.id for page in PAGES]


@pytest.mark.parametrize("page", IDS)
@pytest.mark.parametrize(
    ("percent", "size"), [(100, (1024, 640)), (200, (1280, 800)), (200, (1024, 640))]
)
def test_no_text_is_cut(qtbot, open_window, logbook, page, percent, size):
    STYLE.set_text_percent(percent)
    window = open_window(logbook)
    window.resize(*size)
    window.show_page(page)
    settle(qtbot, window)

    assert cut_texts(window) == []


@pytest.mark.parametrize("page", IDS)
def test_the_window_is_never_wider_than_the_screen(qtbot, open_window, logbook, page):
    STYLE.set_text_percent(200)
    window = open_window(logbook)
    window.resize(1024, 640)
    window.show_page(page)
    settle(qtbot, window)

    assert window.width() <= 1024
    assert window.height() <= 640


@pytest.mark.parametrize("page", IDS)
def test_no_widgets_of_a_page_lie_upon_each_other(qtbot, open_window, logbook, page):
    window = open_window(logbook)
    window.show_page(page)
    settle(qtbot, window)

    assert overlapping(window.page) == []


@pytest.mark.parametrize("page", IDS)
def test_targets_are_large_enough(qtbot, open_window, logbook, page):
    window = open_window(logbook)
    window.show_page(page)
    settle(qtbot, window)

    small = [
        (type(w).__name__, w.accessibleName() or w.text(), w.width(), w.height())
        for w in on_screen(window, QAbstractButton)
        if w.isEnabled() and min(w.width(), w.height()) < LEAST_TARGET
    ]

    assert small == []


@pytest.mark.parametrize("page", IDS)
def test_every_stop_of_the_keyboard_has_a_name(qtbot, open_window, logbook, page):
    window = open_window(logbook)
    window.show_page(page)
    settle(qtbot, window)

    nameless = [
        f"{type(w).__name__} {w.objectName()} in {type(w.parentWidget()).__name__}"
        for w in stops(window)
        if not (
            w.accessibleName()
            or (isinstance(w, QAbstractButton) and w.text())
            or labelled(window, w)
        )
    ]

    assert nameless == []


def labelled(window, widget):
    return any(label.buddy() is widget for label in window.findChildren(QLabel))


def stops(window):
    """Return the widgets where Tab may stop."""
    return [
        w
        for w in on_screen(window, QWidget)
        if w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.focusProxy() is None
    ]  # fmt: skip


@pytest.mark.parametrize("page", IDS)
def test_tab_walks_every_stop_and_comes_back_both_ways(
    qtbot, open_window, logbook, page
):
    window = open_window(logbook)
    window.show_page(page)
    settle(qtbot, window)
    first = window.rail.buttons["overview"]
    window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)

    forward = ring(Qt.Key.Key_Tab)
    backward = ring(Qt.Key.Key_Backtab)

    assert forward[-1] is first
    assert backward[-1] is first
    assert {id(w) for w in forward} == {id(w) for w in backward}


def ring(key):
    """Press a key until the focus is where it began; return the stops."""
    held = Qt.KeyboardModifier.NoModifier
    if key is Qt.Key.Key_Backtab:
        held = Qt.KeyboardModifier.ShiftModifier
    start = here = QApplication.focusWidget()
    walked = []
    for _ in range(400):
        # QTest.keyClick aborts the whole process when a stop has no focus.
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(here, QKeyEvent(kind, key, held))
        here = QApplication.focusWidget()
        if here is None:
            pytest.fail(f"The focus is lost after {walked[-1]}.")
        walked.append(here)
        if here is start:
            return walked
    names = [f"{type(w).__name__} {w.accessibleName()}" for w in walked[-6:]]
    pytest.fail(f"Tab never comes back; it ends with {names}")


@pytest.mark.parametrize("page", IDS)
def test_the_focus_is_seen_on_every_stop(qtbot, open_window, logbook, page):
    window = open_window(logbook)
    window.show_page(page)
    settle(qtbot, window)

    unseen = []
    for widget in stops(window):
        if isinstance(widget, QAbstractItemView) and widget.model() is None:
            continue
        window.setFocus()
        QApplication.processEvents()
        without = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if QApplication.focusWidget() is widget and widget.grab().toImage() == without:
            unseen.append(f"{type(widget).__name__} {widget.accessibleName()}")

    assert unseen == []
