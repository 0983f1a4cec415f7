"""A button that opens a menu, for the mouse, the keyboard and a screen reader alike."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionButton

from altdesk.gui.labels import Button
from altdesk.gui.menu_opening import connect, open_below


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
