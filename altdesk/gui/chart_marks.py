"""The shapes that tell curves apart without colour, and the arrows of bounds."""

from enum import IntEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF


class Shape(IntEnum):
    """The marker of a curve, in the order of the curves."""

    CIRCLE = 0
    SQUARE = 1
    TRIANGLE = 2
    DIAMOND = 3
    CROSS = 4


def shape_of(index: int) -> Shape:
    """Return the marker of the index-th curve."""
    return Shape(index % len(Shape))


def outline(shape: Shape, size: float) -> QPolygonF:
    """Return the corners of a shape around 0, 0; a circle has none."""
    s = size
    corners = {
        Shape.CIRCLE: [],
        Shape.SQUARE: [(-s, -s), (s, -s), (s, s), (-s, s)],
        Shape.TRIANGLE: [(0, -1.25 * s), (1.15 * s, s), (-1.15 * s, s)],
        Shape.DIAMOND: [(0, -1.35 * s), (1.35 * s, 0), (0, 1.35 * s), (-1.35 * s, 0)],
        Shape.CROSS: [(-s, -0.4 * s), (s, -0.4 * s), (s, 0.4 * s), (-s, 0.4 * s)],
    }
    return QPolygonF([QPointF(x, y) for x, y in corners[shape]])


def draw_mark(painter: QPainter, shape: Shape, at: QPointF, size: float) -> None:
    """Draw a marker with the painter's pen and brush."""
    if shape is Shape.CIRCLE:
        painter.drawEllipse(at, size * 1.1, size * 1.1)
        return
    painter.drawPolygon(outline(shape, size).translated(at))


def draw_bound(
    painter: QPainter, at: QPointF, size: float, colour: QColor, *, is_down: bool
) -> None:
    """Draw an open arrow: the value lies beyond, the laboratory gave only a bound."""
    way = 1 if is_down else -1
    tip = QPointF(at.x(), at.y() + way * size * 2.4)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLine(QPointF(at.x() - size, at.y()), QPointF(at.x() + size, at.y()))
    painter.drawLine(at, tip)
    painter.drawLine(tip, tip - QPointF(size * 0.8, way * size))
    painter.drawLine(tip, tip - QPointF(-size * 0.8, way * size))


def draw_text(
    painter: QPainter, box: QRectF, flags: Qt.AlignmentFlag, text: str
) -> None:
    """Draw one line of plain text, shortened with … where the box is too narrow."""
    elided = painter.fontMetrics().elidedText(
        text, Qt.TextElideMode.ElideRight, int(box.width()) + 1
    )
    painter.drawText(box, int(flags) | int(Qt.TextFlag.TextSingleLine), elided)
