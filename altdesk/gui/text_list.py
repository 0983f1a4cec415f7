"""A list of plain sentences that scrolls, can be walked by keys and copied."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListWidget

_MOST_LINES = 7


class TextList(QListWidget):
    """As high as its sentences, up to some lines."""

    def __init__(self, name: str, sentences: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.addItems(list(sentences))

    def sizeHint(self) -> QSize:
        lines = min(max(self.count(), 1), _MOST_LINES)
        high = (self.fontMetrics().height() + 10) * lines + 8
        return QSize(super().sizeHint().width(), high)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            texts = [item.text() for item in self.selectedItems()]
            QGuiApplication.clipboard().setText("\n".join(texts))
            return
        super().keyPressEvent(event)
