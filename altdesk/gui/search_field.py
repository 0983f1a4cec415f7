"""A field to search with; its clear button has a name for the screen reader."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from altdesk.gui.style import spacing
from altdesk.gui.wording import say


class SearchField(QLineEdit):
    """A line to type into, with a button that empties it.

    Undo and redo are those of the log where nothing was typed that they could change.
    """

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QAbstractButton):
            button.setAccessibleName(say("Clear"))

    def event(self, event: QEvent) -> bool:
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and self._is_for_the_log(event):
            event.ignore()
            return True
        return super().event(event)

    def _is_for_the_log(self, event: QKeyEvent) -> bool:
        keys = QKeySequence.StandardKey
        if event.matches(keys.Undo):
            return not self.isUndoAvailable()
        return event.matches(keys.Redo) and not self.isRedoAvailable()

    def sizeHint(self) -> QSize:
        """Ask for the room of the words in the empty field, and of the button."""
        own = super().sizeHint()
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return QSize(words + spacing(6), own.height())
