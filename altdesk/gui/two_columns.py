"""Two widgets side by side where both have room, one under the other elsewhere."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from altdesk.gui.style import spacing

_SIDE, _UNDER = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class TwoColumns(QWidget):
    """A wide part and a part beside it; `shares` divides the width between them."""

    def __init__(
        self, first: QWidget, second: QWidget, shares: tuple[int, int]
    ) -> None:
        super().__init__()
        self._parts = (first, second)
        self._box = QBoxLayout(_SIDE, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing(2))
        for part, share in zip(self._parts, shares, strict=True):
            self._box.addWidget(part, share)

    @property
    def is_wide(self) -> bool:
        return self._box.direction() is _SIDE

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the wider part: they can stand under each other."""
        needs = [_need(part) for part in self._parts]
        height = max(need.height() for need in needs)
        if not self.is_wide:
            height = sum(need.height() for need in needs) + self._box.spacing()
        return QSize(max(need.width() for need in needs), height)

    def event(self, event: QEvent) -> bool:
        """Look again where a part has come to need more room, or less."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange(self.width())
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange(event.size().width())
        super().resizeEvent(event)

    def _arrange(self, width: int) -> None:
        needs = sum(_need(part).width() for part in self._parts)
        fits = width >= needs + self._box.spacing()
        direction = _SIDE if fits else _UNDER
        if direction is not self._box.direction():
            self._box.setDirection(direction)
            self.updateGeometry()


def _need(part: QWidget) -> QSize:
    return part.minimumSizeHint().expandedTo(part.minimumSize())
