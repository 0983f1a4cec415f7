"""A button that opens a menu, for the mouse, the keyboard and a screen reader alike."""

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionButton, QWidget

from altdesk.gui.labels import Button


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


class MenuButton(Button):
    """A button with the mark of a menu, which it opens below itself."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.lines = QMenu(self)
        self.clicked.connect(lambda: open_below(self, self.lines))

    def offer(self, words: str, deed: Callable[[], None]) -> None:
        """Add a line for something that asks in a dialog."""
        connect(self.lines.addAction(words.replace("&", "&&")), deed)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.features |= QStyleOptionButton.ButtonFeature.HasMenu

    def sizeHint(self) -> QSize:
        """Leave room for the mark."""
        mark = QStyle.PixelMetric.PM_MenuButtonIndicator
        own, room = super().sizeHint(), self.style().pixelMetric(mark, None, self)
        return QSize(own.width() + room, own.height())
