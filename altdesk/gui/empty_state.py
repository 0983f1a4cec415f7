"""What a page shows while there is nothing to show: why, and the ways on."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from altdesk.gui.labels import Button, Label
from altdesk.gui.style import spacing
from altdesk.gui.wording import say


class Way(NamedTuple):
    """A way on: what its button says, and what is asked for."""

    words: str
    wish: str
    role: str = "primary"


class EmptyState(QWidget):
    """A title, a sentence, and the ways on; without any given, the two ways in."""

    asked = Signal(str)

    def __init__(
        self, title: str, words: str, ways: tuple[Way, ...] | None = None
    ) -> None:
        super().__init__()
        self._title = Label(title, "headline", wraps=True)
        self._words = Label(words, "body", tone="muted", wraps=True)
        column = QVBoxLayout(self)
        column.setSpacing(spacing(1.5))
        column.addStretch(2)
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addLayout(self._make_ways(_ways_in() if ways is None else ways))
        column.addStretch(3)

    def tell(self, title: str, words: str) -> None:
        """Say something else of what is missing."""
        self._title.setText(title)
        self._words.setText(words)

    def _make_ways(self, ways: tuple[Way, ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(spacing(1))
        row.addStretch()
        for words, wish, role in ways:
            button = Button(words, role)
            button.clicked.connect(lambda _=False, w=wish: self.asked.emit(w))
            row.addWidget(button)
        row.addStretch()
        return row


def _ways_in() -> tuple[Way, ...]:
    """Return the ways in that every log begins with."""
    return (
        Way(say("Type a panel"), "panel_entry"),
        Way(say("Import a file"), "import", "plain"),
    )


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
