"""What a page shows while there is nothing to show: why, and the ways on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from altdesk.gui.labels import Button, Label
from altdesk.gui.style import spacing
from altdesk.gui.wording import say


class EmptyState(QWidget):
    """A title, a sentence, and the two ways in that every log begins with."""

    asked = Signal(str)

    def __init__(self, title: str, words: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(spacing(1.5))
        column.addStretch(2)
        for label in (
            Label(title, "headline", wraps=True),
            Label(words, "body", tone="muted", wraps=True),
        ):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addLayout(self._make_ways())
        column.addStretch(3)

    def _make_ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(spacing(1))
        row.addStretch()
        for words, wish, role in (
            (say("Type a panel"), "panel_entry", "primary"),
            (say("Import a file"), "import", "plain"),
        ):
            button = Button(words, role)
            button.clicked.connect(lambda _=False, w=wish: self.asked.emit(w))
            row.addWidget(button)
        row.addStretch()
        return row


class FilledOrEmpty(QStackedLayout):
    """The layout of a page: what it is for, or its empty state in place of it."""

    def __init__(self, page: QWidget, filled: QWidget, empty: EmptyState) -> None:
        super().__init__(page)
        self.empty = empty
        self.addWidget(filled)
        self.addWidget(empty)

    @property
    def is_empty(self) -> bool:
        return self.currentWidget() is self.empty

    def show_filled(self, *, is_filled: bool) -> None:
        """Show what the page is for, or that there is nothing to show yet."""
        self.setCurrentIndex(0 if is_filled else 1)
