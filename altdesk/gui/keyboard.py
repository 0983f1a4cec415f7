"""What the keyboard does everywhere in a window, beside Qt's own keys."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

if TYPE_CHECKING:
    from altdesk.gui.main_window import MainWindow

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def is_enter(event: QEvent) -> bool:
    """Tell whether Enter was pressed just now: a key held down presses nothing."""
    return (
        event.type() is QEvent.Type.KeyPress
        and isinstance(event, QKeyEvent)
        and Qt.Key(event.key()) in _ENTER
        and not event.isAutoRepeat()
    )


class EnterPresses(QObject):
    """Lets Enter press the buttons of a form, which Qt leaves to the space bar."""

    def watch(self, button: QAbstractButton) -> None:
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QAbstractButton) and is_enter(event):
            watched.click()
            return True
        return super().eventFilter(watched, event)


def go(window: "MainWindow", page_id: str) -> None:
    """Open a page by its key, and take the keyboard there."""
    window.carry_out(page_id)
    page, focused = window.page, window.focusWidget()
    if page is None or (focused is not None and page.isAncestorOf(focused)):
        return
    _first_stop(page).setFocus(Qt.FocusReason.TabFocusReason)


def _first_stop(page: QWidget) -> QWidget:
    """Return what Tab takes first in a page; itself, while it is still being filled."""
    part = page.nextInFocusChain()
    while part is not None and page.isAncestorOf(part):
        is_stop = bool(part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
        if is_stop and part.isVisible() and part.isEnabled():
            return part
        part = part.nextInFocusChain()
    return page
