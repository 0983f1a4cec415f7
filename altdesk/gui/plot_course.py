"""The line of an expected course in a pane of Trends, and its key."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from altdesk.gui.chart_marks import draw_text
from altdesk.gui.courses import Course
from altdesk.gui.plot_items import PixelItem, Sight
from altdesk.gui.style import STYLE, font, spacing

_CORNER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_DOT, _GAP = 1.5, 3.0
_WIDTH = 2


class CourseItem(PixelItem):
    """A dotted line down to what is expected, an open ring at its end, and its key."""

    def __init__(
        self, course: Course, index: int, row: int, as_drawn: Callable[[float], float]
    ) -> None:
        super().__init__()
        self._course, self._index, self._row = course, index, row
        self._as_drawn = as_drawn
        self.setZValue(5)

    def draw(self, painter: QPainter, sight: Sight) -> None:
        course = self._course
        places = [
            QPointF(sight.time.place(at), sight.value.place(self._as_drawn(value)))
            for at, value in zip(course.times, course.values, strict=True)
        ]
        painter.setPen(self._pen())
        painter.drawLines([QLineF(one, other) for one, other in pairwise(places)])
        painter.setPen(QPen(STYLE.palette.series(self._index), 1.5))
        painter.setBrush(STYLE.palette.card)
        painter.drawEllipse(places[-1], 4, 4)
        self._draw_key(painter, sight.box)

    def _pen(self) -> QPen:
        pen = QPen(STYLE.palette.series(self._index), _WIDTH)
        pen.setDashPattern([_DOT, _GAP])
        return pen

    def _draw_key(self, painter: QPainter, box: QRectF) -> None:
        """Say in the corner what the dotted line is."""
        painter.setFont(font("small"))
        metrics = painter.fontMetrics()
        words = self._course.words
        sample = spacing(3)
        width = min(metrics.horizontalAdvance(words), box.width() / 2)
        height = metrics.height() + 2
        top = box.top() + 2 + self._row * height
        line = QRectF(box.right() - width - spacing(1), top, width, height)
        ground = line.adjusted(-sample - spacing(1), 0, spacing(0.5), 0)
        painter.fillRect(ground, STYLE.palette.card)
        painter.setPen(STYLE.palette.muted)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(width) + 1)
        draw_text(painter, line, _CORNER, shown)
        painter.setPen(self._pen())
        middle = line.center().y()
        left = line.left() - sample - spacing(0.5)
        painter.drawLine(QLineF(left, middle, left + sample, middle))
