"""Where the keyboard and a finger stop in a window, and what is wrong with a stop."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QRadioButton,
    QWidget,
)

from tests.gui.structure import on_screen

LEAST_TARGET = 24
MOST_STOPS = 400


def stops(window):
    """Return the widgets where Tab may stop."""
    return [
        w
        for w in on_screen(window, QWidget)
        if w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.focusProxy() is None
    ]  # fmt: skip


def must_be_reached(window):
    """Return the stops that Tab must come by: of a choice only the chosen one."""
    return [
        w for w in stops(window) if not isinstance(w, QRadioButton) or w.isChecked()
    ]


def told(widget):
    """Return a stop as a failing test names it."""
    text = getattr(widget, "text", str)
    words = widget.accessibleName() or (text() if callable(text) else "")
    return f"{type(widget).__name__} {words or widget.objectName()}"


def nameless(window):
    """Return the stops that a screen reader could not name."""
    buddies = {label.buddy() for label in window.findChildren(QLabel)}
    return [
        f"{told(w)} in {type(w.parentWidget()).__name__}"
        for w in stops(window)
        if not (
            w.accessibleName()
            or (isinstance(w, QAbstractButton) and w.text())
            or w in buddies
        )
    ]


def small_targets(window):
    """Return the buttons that a shaking hand would miss."""
    return [
        (told(w), w.width(), w.height())
        for w in on_screen(window, QAbstractButton)
        if w.isEnabled() and min(w.width(), w.height()) < LEAST_TARGET
    ]


def ring(key):
    """Press a key until the focus is where it began; return the stops."""
    held = Qt.KeyboardModifier.NoModifier
    if key is Qt.Key.Key_Backtab:
        held = Qt.KeyboardModifier.ShiftModifier
    start = here = QApplication.focusWidget()
    walked = []
    for _ in range(MOST_STOPS):
        # QTest.keyClick aborts the whole process when a stop has no focus.
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(here, QKeyEvent(kind, key, held))
        here = QApplication.focusWidget()
        if here is None:
            pytest.fail(f"The focus is lost after {told(walked[-1])}.")
        walked.append(here)
        if here is start:
            return walked
    pytest.fail(f"Tab never comes back; it ends with {[told(w) for w in walked[-6:]]}")


def unseen(window):
    """Return the stops that look the same with the focus and without it."""
    found = []
    for widget in stops(window):
        if isinstance(widget, QAbstractItemView) and widget.model() is None:
            continue
        QApplication.focusWidget() and QApplication.focusWidget().clearFocus()
        QApplication.processEvents()
        without = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if QApplication.focusWidget() is widget and widget.grab().toImage() == without:
            found.append(told(widget))
    return found
