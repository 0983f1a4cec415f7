"""A field to search with; its clear button has a name for the screen reader."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from altdesk.gui.style import spacing
from altdesk.gui.wording import say


class SearchField(QLineEdit):
    """A line to type into, with a button that empties it."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QAbstractButton):
            button.setAccessibleName(say("Clear"))

    def sizeHint(self) -> QSize:
        """Ask for the room of the words in the empty field, and of the button."""
        own = super().sizeHint()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(words + spacing(6), own.height())
