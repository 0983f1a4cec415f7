"""What lies in a pane of Trends: limits, chance, curve with markers, lanes of events.

Each is one item, whatever the number of results: a frame costs the pixels that are
seen, not the years that are kept.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from altdesk.core.number import Comparator
from altdesk.gui.chart_frame import MOST_ROWS, place_bars
from altdesk.gui.chart_marks import Shape, draw_bound, draw_mark, draw_text
from altdesk.gui.chart_paint import MARK_SIZE, lane_colour
from altdesk.gui.chart_scale import Scale
from altdesk.gui.curves import Bar, Curve, Step
from altdesk.gui.style import STYLE, font, spacing

Floats = NDArray[np.float64]

MOST_MARKERS = 300
"""More results than this in sight are drawn without markers."""


def visible(
    times: Floats, values: Floats, low: float, high: float, pixels: int
) -> tuple[Floats, Floats]:
    """Return what is seen of a curve between two moments.

    One result beyond each edge stays, so that lines run on. Where more results than
    pixels are in sight, the lowest and highest of each column remain, in order.
    """
    first = max(int(np.searchsorted(times, low)) - 1, 0)
    last = min(int(np.searchsorted(times, high)) + 1, len(times))
    width = (last - first) // pixels + 1
    if width > 1:  # columns that do not shift while the plot is moved
        first -= first % width
    times, values = times[first:last], values[first:last]
    count = len(times)
    if width == 1:
        return times, values
    whole = count // width * width
    columns = values[:whole].reshape(-1, width)
    start = np.arange(0, whole, width)
    ends = np.sort(
        np.stack([start + columns.argmin(axis=1), start + columns.argmax(axis=1)]),
        axis=0,
    )
    kept = np.concatenate(([0], ends.T.ravel(), np.arange(whole, count), [count - 1]))
    kept.sort()
    kept = kept[np.concatenate(([True], np.diff(kept) > 0))]
    return times[kept], values[kept]


@dataclass(frozen=True, slots=True)
class Sight:
    """What a pane shows: its box in pixels, and where moments and values stand."""

    box: QRectF
    time: Scale
    value: Scale


class PixelItem(pg.GraphicsObject):  # type: ignore[misc]
    """An item that fills its pane and draws in pixels of the screen."""

    def boundingRect(self) -> QRectF:
        view = self.getViewBox()
        return QRectF() if view is None else QRectF(view.viewRect())

    def viewTransformChanged(self) -> None:
        self.prepareGeometryChange()
        self.update()

    def paint(self, painter: QPainter, *_: Any) -> None:
        view = self.getViewBox()
        if view is None:
            return
        box, seen = view.rect(), view.viewRect()
        painter.save()
        painter.setTransform(view.sceneTransform() * _device(painter, self))
        time = Scale(seen.left(), seen.right(), box.left(), box.right())
        value = Scale(seen.top(), seen.bottom(), box.bottom(), box.top())
        painter.setClipRect(box)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, Sight(box, time, value))
        painter.restore()

    def draw(self, painter: QPainter, sight: Sight) -> None:
        """Draw what is in sight, in pixels."""
        raise NotImplementedError


def _device(painter: QPainter, item: pg.GraphicsObject) -> Any:
    """Return how the scene stands on what is painted: the screen or a picture."""
    inverse, _ok = item.sceneTransform().inverted()
    return inverse * painter.transform()


class LimitsItem(PixelItem):
    """The laboratory's own limits as a band that steps."""

    def __init__(self, curve: Curve, as_drawn: Callable[[float], float]) -> None:
        super().__init__()
        self._steps = curve.steps
        self._as_drawn = as_drawn
        self.setZValue(-20)

    def draw(self, painter: QPainter, sight: Sight) -> None:
        palette = STYLE.palette
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(palette.band))
        edges: list[QLineF] = []
        for index, step in enumerate(self._steps):
            left, right = self._sides(index, step, sight.box, sight.time)
            if right < sight.box.left() or left > sight.box.right():
                continue
            top = (
                sight.box.top()
                if step.high is None
                else sight.value.place(self._as_drawn(step.high))
            )
            bottom = (
                sight.value.place(self._as_drawn(step.low))
                if step.low
                else sight.box.bottom()
            )
            painter.drawRect(QRectF(left, top, right - left, bottom - top))
            if step.high is not None:
                edges.append(QLineF(left, top, right, top))
        painter.setPen(QPen(palette.band_edge, 1))
        painter.drawLines(edges)

    def _sides(
        self, index: int, step: Step, box: QRectF, time: Scale
    ) -> tuple[float, float]:
        """Return left and right; the first and the last step run to the edges."""
        left = box.left() if index == 0 else time.place(step.start)
        is_last = index == len(self._steps) - 1
        right = box.right() if is_last else time.place(step.end)
        return max(left, box.left()), min(right, box.right())


class ChanceItem(PixelItem):
    """How far each result could move by chance until the next one."""

    def __init__(
        self,
        times: Floats,
        values: Floats,
        limits: tuple[float, float],
        as_drawn: Callable[[float], float],
    ) -> None:
        super().__init__()
        self._times, self._values = times, values
        self._down, self._up = limits
        self._as_drawn = as_drawn
        self.setZValue(-10)

    def draw(self, painter: QPainter, sight: Sight) -> None:
        low, high = sight.time.low, sight.time.high
        first = max(int(np.searchsorted(self._times, low)) - 1, 0)
        last = int(np.searchsorted(self._times, high)) + 1
        if last - first > MOST_MARKERS:
            return
        colour = QColor(STYLE.palette.chance)
        colour.setAlpha(150)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        places = list(
            zip(self._times[first:last], self._values[first:last], strict=True)
        )
        for (start, level), (end, _next) in pairwise(places):
            top = sight.value.place(self._as_drawn(level * (1 + self._up)))
            bottom = sight.value.place(self._as_drawn(level * (1 + self._down)))
            left, right = sight.time.place(start), sight.time.place(end)
            painter.drawRect(QRectF(left, top, right - left, bottom - top))


class MarksItem(PixelItem):
    """The markers of a curve, and the open arrows of bounds."""

    def __init__(self, curve: Curve, index: int, times: Floats, values: Floats) -> None:
        super().__init__()
        self._curve = curve
        self._index = index
        self._times, self._values = times, values
        self.setZValue(10)

    def draw(self, painter: QPainter, sight: Sight) -> None:
        first = int(np.searchsorted(self._times, sight.time.low))
        last = int(np.searchsorted(self._times, sight.time.high))
        if last - first > MOST_MARKERS:
            return
        palette = STYLE.palette
        colour = palette.series(self._index)
        for number in range(first, last):
            at = QPointF(
                sight.time.place(float(self._times[number])),
                sight.value.place(float(self._values[number])),
            )
            bound = self._curve.marks[number].bound
            if bound is not None:
                is_down = bound in {Comparator.LESS, Comparator.AT_MOST}
                draw_bound(painter, at, MARK_SIZE, colour, is_down=is_down)
                continue
            painter.setPen(QPen(palette.card, 1))
            painter.setBrush(colour)
            draw_mark(painter, Shape(self._index % len(Shape)), at, MARK_SIZE)


class LanesItem(PixelItem):
    """All events, each as a bar with its words; the view counts rows downwards."""

    def __init__(self, bars: tuple[Bar, ...]) -> None:
        super().__init__()
        self._bars = bars

    def draw(self, painter: QPainter, sight: Sight) -> None:
        painter.setFont(pg.QtWidgets.QApplication.font())
        metrics = pg.QtGui.QFontMetricsF(painter.font())
        placed, _rows, hidden = place_bars(self._bars, sight.time, metrics)
        palette = STYLE.palette
        height = sight.box.height() / min(MOST_ROWS, len(self._bars))
        gap = spacing(0.5)
        for one in placed:
            top = sight.box.top() + one.box.top() * height
            bar = QRectF(one.box.left(), top, one.box.width(), height - gap)
            room = QRectF(one.room.left(), top, one.room.width(), height - gap)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(lane_colour(one.bar.event.kind, palette))
            painter.drawRoundedRect(bar, 3, 3)
            painter.setPen(palette.on_lane if one.is_inside else palette.text)
            pad = spacing(0.75)
            inner = room.adjusted(pad, 0, -pad if one.is_inside else 0, 0)
            draw_text(painter, inner, _MIDDLE, one.bar.text)
        if hidden:
            self._tell_hidden(painter, sight, hidden)

    def _tell_hidden(self, painter: QPainter, sight: Sight, hidden: int) -> None:
        """Say in the corner, on a ground of its own, how many find no row."""
        palette = STYLE.palette
        words = f"+{hidden}"
        metrics = painter.fontMetrics()
        size = QSizeF(metrics.horizontalAdvance(words) + spacing(1), metrics.height())
        corner = sight.box.bottomRight() - QPointF(size.width(), size.height())
        ground = QRectF(corner, size)
        painter.setPen(QPen(palette.line, 1))
        painter.setBrush(palette.card)
        painter.drawRoundedRect(ground, 3, 3)
        painter.setPen(palette.muted)
        draw_text(painter, ground, Qt.AlignmentFlag.AlignCenter, words)


class NameItem(PixelItem):
    """The name and unit of a pane, in the colour of its curve."""

    def __init__(self, text: str, index: int) -> None:
        super().__init__()
        self._text, self._index = text, index
        self.setZValue(20)

    def draw(self, painter: QPainter, sight: Sight) -> None:
        painter.setFont(font("strong"))
        painter.setPen(STYLE.palette.series(self._index))
        line = sight.box.adjusted(spacing(1), 2, 0, 0)
        width = painter.fontMetrics().horizontalAdvance(self._text)
        ground = QRectF(line.left(), line.top(), width, painter.fontMetrics().height())
        painter.fillRect(ground.adjusted(-2, 0, 2, 0), STYLE.palette.card)
        draw_text(painter, line, _TOP_LEFT, self._text)


class CursorItem(PixelItem):
    """The crosshair: a line through every pane at the draw that is read."""

    def __init__(self) -> None:
        super().__init__()
        self.at: float | None = None
        self.setZValue(15)

    def draw(self, painter: QPainter, sight: Sight) -> None:
        if self.at is None:
            return
        x = round(sight.time.place(self.at)) + 0.5
        painter.setPen(QPen(STYLE.palette.axis, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, sight.box.top(), x, sight.box.bottom()))


_TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
