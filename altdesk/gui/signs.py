"""Small signs that say a status by their shape; a word always stands beside them."""

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from altdesk.gui.style import STYLE

if TYPE_CHECKING:
    from altdesk.rules.findings import Urgency


class Sign(StrEnum):
    """What a sign says; the value is its colour in the palette."""

    URGENT = "urgent"
    RAISED = "warn"
    GOOD = "good"
    INFO = "info"
    UNKNOWN = "muted"


_BY_URGENCY = {
    "care_today": Sign.URGENT,
    "doctor_soon": Sign.RAISED,
    "repeat": Sign.INFO,
    "routine": Sign.GOOD,
}


def sign_of(urgency: "Urgency") -> Sign:
    """Return the sign of a level of urgency."""
    return _BY_URGENCY[urgency.value]


class SignMark(QWidget):
    """A sign: triangle raised, disc good, diamond information, octagon urgent."""

    def __init__(self, sign: Sign = Sign.UNKNOWN) -> None:
        super().__init__()
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        STYLE.changed.connect(self.update)

    def show_sign(self, sign: Sign) -> None:
        self._sign = sign
        self.update()

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(round(height * 0.75), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        center = QPointF(self.width() / 2, self.height() / 2)
        size = min(self.width(), self.height()) * 0.46
        draw_sign(painter, self._sign, center, size)
        painter.end()


def draw_sign(painter: QPainter, sign: Sign, center: QPointF, size: float) -> None:
    """Draw a sign of half the height `size` around a point."""
    colour = STYLE.palette.named(sign.value)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if sign is Sign.GOOD:
        painter.drawEllipse(center, size * 0.85, size * 0.85)
    elif sign is Sign.UNKNOWN:
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(center, size * 0.7, size * 0.7)
    else:
        corners = [QPointF(x * size, y * size) + center for x, y in _CORNERS[sign]]
        painter.drawPolygon(QPolygonF(corners))
    if sign is Sign.URGENT:
        _draw_exclamation(painter, center, size, STYLE.palette.card)


def _draw_exclamation(
    painter: QPainter, center: QPointF, size: float, colour: QColor
) -> None:
    painter.setPen(
        QPen(colour, size * 0.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    )
    painter.drawLine(center + QPointF(0, -size * 0.5), center + QPointF(0, size * 0.1))
    painter.drawPoint(center + QPointF(0, size * 0.52))


_CORNERS = {
    Sign.RAISED: ((0, -0.9), (0.95, 0.8), (-0.95, 0.8)),
    Sign.INFO: ((0, -0.95), (0.95, 0), (0, 0.95), (-0.95, 0)),
    Sign.URGENT: (
        (-0.41, -1),
        (0.41, -1),
        (1, -0.41),
        (1, 0.41),
        (0.41, 1),
        (-0.41, 1),
        (-1, 0.41),
        (-1, -0.41),
    ),
}
