"""Widgets side by side as long as each has its room, else in more rows."""

from math import ceil, lcm

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from altdesk.gui.style import spacing


class Columns(QWidget):
    """A row of widgets that breaks into several where the window is narrow.

    `shares` tells how the width is divided while all stand side by side.
    """

    def __init__(self, *, shares: tuple[int, ...] = ()) -> None:
        super().__init__()
        self._widgets: list[QWidget] = []
        self._shares = shares
        self._count = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing(2))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        self._widgets.append(widget)
        self._arrange(max(self._count, 1))

    def fit(self) -> None:
        """Look again how many widgets fit; their contents have changed."""
        self._arrange(self._fitting(self.width()))

    def minimumSizeHint(self) -> QSize:
        widest = max((self._need(w) for w in self._widgets), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(self._fitting(event.size().width()))
        super().resizeEvent(event)

    def _fitting(self, width: int) -> int:
        """Return how many columns there is room for, in rows as even as can be.

        Five of which four have room stand as three and two, not as four and one.
        """
        gap = self._grid.spacing()
        needs = [self._need(widget) for widget in self._widgets]
        for count in range(len(needs), 1, -1):
            if self._shares and count == len(needs):
                whole = sum(self._shares)
                rooms = [(width - gap * (count - 1)) * s / whole for s in self._shares]
                if all(n <= r for n, r in zip(needs, rooms, strict=True)):
                    return count
            elif count * max(needs) + gap * (count - 1) <= width:
                return ceil(len(needs) / ceil(len(needs) / count))
        return 1

    def _need(self, widget: QWidget) -> int:
        return max(widget.minimumSizeHint().width(), widget.minimumWidth())

    def _arrange(self, count: int) -> None:
        if count == self._count and self._grid.count() == len(self._widgets):
            return
        self._count = count
        rows = [
            self._widgets[i : i + count] for i in range(0, len(self._widgets), count)
        ]
        # Each row fills the whole width: five in rows of three stand as 3 and 2.
        whole = lcm(*(len(row) for row in rows))
        is_shared = bool(self._shares) and len(rows) == 1
        for column in range(max(self._grid.columnCount(), whole)):
            share = self._shares[column] if is_shared else int(column < whole)
            self._grid.setColumnStretch(column, share)
        for number, row in enumerate(rows):
            span = whole // len(row)
            for index, widget in enumerate(row):
                self._grid.addWidget(widget, number, index * span, 1, span)
