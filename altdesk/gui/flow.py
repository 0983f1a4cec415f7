"""A row of small controls that breaks like words in a line."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from altdesk.gui.style import spacing


class FlowLayout(QLayout):
    """Places its widgets from left to right, and below where the line is full.

    `is_centred` sets each line in the middle of the width instead of at its beginning.
    """

    def __init__(
        self, parent: QWidget | None = None, *, is_centred: bool = False
    ) -> None:
        super().__init__(parent)
        self._is_centred = is_centred
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        """By width: Qt asks for the same one many times while a page is built."""

        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing(1.5))

    def addItem(self, item: QLayoutItem) -> None:
        self._heights.clear()
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            height = self._place(QRect(0, 0, width, 0), moves=False)
            self._heights[width] = height
        return height

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    @property
    def whole_width(self) -> int:
        """Return the width that all would need side by side."""
        shown = [item for item in self._items if not item.isEmpty()]
        gaps = self.spacing() * max(len(shown) - 1, 0)
        return sum(item.sizeHint().width() for item in shown) + gaps

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        self._place(box, moves=True)

    def _place(self, box: QRect, *, moves: bool) -> int:
        """Return the height that the lines need; move the widgets if asked to."""
        gap = self.spacing()
        tallest = max((item.sizeHint().height() for item in self._items), default=0)
        y = box.y()
        for line in self._lines(box.width()):
            if y > box.y():
                y += gap
            hints = [_hint(item, box.width()) for item in line]
            left = box.width() - sum(h.width() + gap for h in hints) + gap
            x = box.x() + (left // 2 if self._is_centred else 0)
            for item, hint in zip(line, hints, strict=True):
                if moves:
                    drop = (tallest - hint.height()) // 2
                    item.setGeometry(QRect(QPoint(x, y + drop), hint))
                x += hint.width() + gap
            y += tallest
        return y - box.y()

    def _lines(self, width: int) -> Iterator[list[QLayoutItem]]:
        """Return the widgets that are shown, line by line."""
        line: list[QLayoutItem] = []
        taken = 0
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            needed = _hint(item, width).width()
            if line and taken + needed > width:
                yield line
                line, taken = [], 0
            line.append(item)
            taken += needed + self.spacing()
        if line:
            yield line


def _hint(item: QLayoutItem, width: int) -> QSize:
    """Return the size that a widget wants, no wider than the line."""
    hint = item.sizeHint()
    least = item.minimumSize().width()
    return QSize(max(min(hint.width(), width), least), hint.height())
