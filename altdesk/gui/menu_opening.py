"""How a menu opens and its lines are carried out, for a screen reader and a mouse."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


def open_below(button: QWidget, menu: QMenu) -> None:
    """Open a menu below its button.

    Qt's own way for a menu of a button is closed to screen readers, or makes them
    wait until the menu is closed.
    """
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    # A screen reader learns of the menu by its first line.
    lines = [
        action for action in menu.actions() if action.isEnabled() and action.text()
    ]
    if lines:
        menu.setActiveAction(lines[0])


def connect(action: QAction, deed: Callable[[], None]) -> None:
    """Have a line of a menu do what may ask something in a dialog.

    The deed begins when the menu is closed: who chooses a line through a screen reader
    waits for its answer, which must not wait for that of the dialog.
    """
    action.triggered.connect(lambda *_: QTimer.singleShot(0, action, deed))
