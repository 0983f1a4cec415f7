"""Draws a chart with QPainter: bands, curves, events, axes, crosshair.

Curves are drawn with single lines, never as one polyline: an antialiased polyline
wider than one pixel is 18 to 95 times slower in Qt.
"""

from itertools import pairwise

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen

from altdesk.core.event import EventKind
from altdesk.core.number import Comparator
from altdesk.gui.chart_frame import Frame, PlacedBar
from altdesk.gui.chart_marks import draw_bound, draw_mark, draw_text, shape_of
from altdesk.gui.chart_scale import TimeTick, time_ticks, value_ticks
from altdesk.gui.curves import Curve
from altdesk.gui.style import Palette, spacing
from altdesk.gui.wording import in_words, month_in_words, number, short_day, short_month

MARK_SIZE = 3.5
_ROOM_PER_MARK = 9
"""Pixels that a result needs to get a marker of its own."""
_LANES = {
    EventKind.MEDICINE: "lane_medicine",
    EventKind.SUPPLEMENT: "lane_medicine",
    EventKind.ALCOHOL: "lane_alcohol",
    EventKind.ILLNESS: "lane_illness",
    EventKind.PROCEDURE: "lane_illness",
    EventKind.PREGNANCY: "lane_illness",
    EventKind.CONDITION: "lane_illness",
}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTER = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


def lane_colour(kind: EventKind, palette: Palette) -> QColor:
    """Return the colour of the lane of an event."""
    return palette.named(_LANES.get(kind, "lane_body"))


class ChartPainter:
    """Draws one frame of a chart; made for one painter and thrown away."""

    def __init__(self, painter: QPainter, frame: Frame, palette: Palette) -> None:
        self._painter = painter
        self._frame = frame
        self._palette = palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def draw(self, curves: tuple[Curve, ...]) -> None:
        """Draw everything but the crosshair."""
        self.draw_band(curves[0])
        self.draw_grid(curves[0].unit)
        for index, curve in enumerate(curves[1:], start=1):
            self.draw_limit(curve, index)
        for index in reversed(range(len(curves))):
            self.draw_curve(curves[index], index)
        self.draw_labels(curves)
        self.draw_lanes()
        self.draw_time_axis()

    def draw_band(self, curve: Curve) -> None:
        """Fill the laboratory's limits of the first curve, step by step."""
        frame, painter = self._frame, self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._palette.band)
        edges = []
        for index, step in enumerate(curve.steps):
            is_first, is_last = index == 0, index == len(curve.steps) - 1
            left = frame.plot.left() if is_first else frame.time.place(step.start)
            right = frame.plot.right() if is_last else frame.time.place(step.end)
            high = frame.value.high if step.high is None else step.high
            top, bottom = frame.value.place(high), frame.value.place(step.low or 0)
            painter.drawRect(QRectF(left, top, right - left, bottom - top))
            if step.high is not None:
                edges.append(QLineF(left, top, right, top))
        painter.setPen(QPen(self._palette.band_edge, 1))
        painter.drawLines(edges)

    def draw_limit(self, curve: Curve, index: int) -> None:
        """Draw the upper limit of a further curve as a dashed line in its colour."""
        frame = self._frame
        pen = QPen(self._palette.series(index), 1, Qt.PenStyle.DashLine)
        self._painter.setPen(pen)
        lines = []
        for number_, step in enumerate(curve.steps):
            if step.high is None:
                continue
            is_last = number_ == len(curve.steps) - 1
            left = frame.plot.left() if number_ == 0 else frame.time.place(step.start)
            right = frame.plot.right() if is_last else frame.time.place(step.end)
            y = round(frame.value.place(step.high)) + 0.5
            lines.append(QLineF(left, y, right, y))
        self._painter.drawLines(lines)

    def draw_grid(self, unit: str) -> None:
        frame, painter = self._frame, self._painter
        text = painter.fontMetrics().height()
        most = int(max(2, frame.plot.height() / (text * 2.2)))
        ticks = value_ticks(0, frame.value.high, most)
        lines = []
        for tick in ticks:
            y = round(frame.value.place(tick)) + 0.5
            lines.append(QLineF(frame.plot.left(), y, frame.plot.right(), y))
            box = QRectF(0, y - text, frame.plot.left() - spacing(1), 2 * text)
            painter.setPen(self._palette.muted)
            draw_text(painter, box, _RIGHT, number(tick))
        painter.setPen(QPen(self._palette.grid, 1))
        painter.drawLines(lines)
        painter.setPen(self._palette.muted)
        box = QRectF(0, frame.plot.top() - 1.75 * text, frame.plot.left(), text)
        draw_text(painter, box.adjusted(0, 0, -spacing(1), 0), _RIGHT, unit)

    def draw_curve(self, curve: Curve, index: int) -> None:
        frame, painter = self._frame, self._painter
        colour = self._palette.series(index)
        places = frame.placed(curve, index)
        painter.setPen(QPen(colour, 1.75))
        painter.drawLines([QLineF(a, b) for a, b in pairwise(places)])
        if len(curve.marks) * _ROOM_PER_MARK > frame.plot.width():
            return
        for mark, place in zip(curve.marks, places, strict=True):
            if mark.bound is None:
                shape = shape_of(index)
                painter.setPen(QPen(self._palette.card, 1))
                painter.setBrush(colour)
                draw_mark(painter, shape, place, MARK_SIZE)
            else:
                is_down = mark.bound in {Comparator.LESS, Comparator.AT_MOST}
                draw_bound(painter, place, MARK_SIZE, colour, is_down=is_down)

    def draw_labels(self, curves: tuple[Curve, ...]) -> None:
        """Name each curve at its end; names never lie upon each other."""
        frame, painter = self._frame, self._painter
        height = painter.fontMetrics().height()
        wanted = sorted(
            (frame.value.place(curve.marks[-1].value), index)
            for index, curve in enumerate(curves)
        )
        bold = QFont(painter.font())
        bold.setWeight(QFont.Weight.DemiBold)
        plain = QFont(painter.font())
        painter.setFont(bold)
        below = frame.plot.top() - height
        for height_wanted, index in wanted:
            y = below = max(height_wanted, below + height)
            curve = curves[index]
            x = frame.time.place(curve.marks[-1].at) + spacing(1)
            box = QRectF(x, y - height / 2, 200, height)
            painter.setPen(self._palette.series(index))
            draw_text(painter, box, _LEFT, curve.analyte.id)
        painter.setFont(plain)

    def draw_lanes(self) -> None:
        painter, frame = self._painter, self._frame
        for placed in frame.bars:
            colour = lane_colour(placed.bar.event.kind, self._palette)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(colour))
            painter.drawRoundedRect(placed.box, 3, 3)
            inside = self._palette.on_lane if placed.is_inside else self._palette.text
            painter.setPen(inside)
            draw_text(painter, _inner(placed), _LEFT, placed.bar.text)
        if frame.hidden_bars:
            painter.setPen(self._palette.muted)
            box = QRectF(0, frame.lanes.top(), frame.plot.left(), frame.row_height)
            draw_text(painter, box, _CENTER, f"+{frame.hidden_bars}")

    def draw_time_axis(self) -> None:
        frame, painter = self._frame, self._painter
        height = painter.fontMetrics().height()
        y = round(frame.lanes.bottom()) + 0.5
        painter.setPen(QPen(self._palette.axis, 1))
        painter.drawLine(QLineF(frame.plot.left(), y, frame.plot.right(), y))
        room = painter.fontMetrics().horizontalAdvance("28 Mmm 2026")
        most = int(frame.plot.width() / room)
        for tick in time_ticks(frame.time.low, frame.time.high, most):
            x = round(frame.time.place(tick.at)) + 0.5
            painter.setPen(QPen(self._palette.axis, 1))
            painter.drawLine(QLineF(x, y, x, y + (5 if tick.day else 3)))
            if tick.day is not None:
                painter.setPen(self._palette.muted)
                box = QRectF(x - room / 2, y + 5, room, height)
                draw_text(painter, box, _CENTER, tick_text(tick))

    def draw_cursor(self, at: float, lines: list[tuple[str, QColor]]) -> None:
        """Draw the crosshair at a moment, with the values there in a small box."""
        frame, painter = self._frame, self._painter
        x = round(frame.time.place(at)) + 0.5
        painter.setPen(QPen(self._palette.axis, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, frame.plot.top(), x, frame.lanes.bottom()))
        metrics = painter.fontMetrics()
        width = max(metrics.horizontalAdvance(text) for text, _ in lines) + spacing(2)
        height = len(lines) * metrics.height() + spacing(1.5)
        left = x + spacing(1.5)
        if left + width > frame.plot.right() + spacing(6):
            left = x - spacing(1.5) - width
        box = QRectF(left, frame.plot.top() + spacing(0.5), width, height)
        painter.setPen(QPen(self._palette.edge, 1))
        painter.setBrush(self._palette.card)
        painter.drawRoundedRect(box, 6, 6)
        for index, (text, colour) in enumerate(lines):
            painter.setPen(colour)
            y = box.top() + spacing(0.75) + index * metrics.height()
            line = QRectF(left + spacing(1), y, width, metrics.height())
            draw_text(painter, line, _LEFT, text)


def tick_text(tick: TimeTick) -> str:
    """Return the label of a mark on the time axis; a small mark has none."""
    if tick.day is None:
        return ""
    if tick.form == "year":
        return str(tick.day.year)
    if tick.form == "month":
        is_short = tick.day.month == 1 or not tick.is_first
        return short_month(tick.day) if is_short else month_in_words(tick.day)
    says_year = tick.is_first or tick.day.timetuple().tm_yday == 1
    return in_words(tick.day) if says_year else short_day(tick.day)


def _inner(placed: PlacedBar) -> QRectF:
    pad = spacing(0.75)
    return placed.room.adjusted(pad, 0, -pad if placed.is_inside else 0, 0)
