"""Where the parts of a chart stand: axes, rows of events, room for words."""

from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from altdesk.gui.chart_scale import Scale, value_top
from altdesk.gui.curves import DAY, Bar, Curve
from altdesk.gui.style import spacing

MOST_ROWS = 4
_TEXT_PAD = spacing(0.75)


@dataclass(frozen=True, slots=True)
class PlacedBar:
    """An event's bar in pixels; its text stands inside, or in `room` beside it."""

    bar: Bar
    box: QRectF
    room: QRectF
    is_inside: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """The parts of a chart in pixels, for one size and one stretch of time."""

    plot: QRectF
    lanes: QRectF
    time: Scale
    value: Scale
    bars: tuple[PlacedBar, ...]
    hidden_bars: int
    row_height: float
    _placed: dict[int, list[QPointF]] = field(
        default_factory=dict, repr=False, compare=False
    )

    def placed(self, curve: Curve, index: int) -> list[QPointF]:
        """Return the pixels of a curve; thirty years are gone through once a size."""
        known = self._placed.get(index)
        if known is None:
            seen = thin(curve, self.time)
            known = [QPointF(x, self.value.place(value)) for x, value in seen]
            self._placed[index] = known
        return known


def time_span(curves: tuple[Curve, ...]) -> tuple[float, float]:
    """Return the first and last moment that the curves have, a little apart."""
    moments = [
        mark.at for curve in curves for mark in (curve.marks[0], curve.marks[-1])
    ]
    first, last = min(moments), max(moments)
    pad = max((last - first) * 0.03, 10 * DAY)
    return first - pad, last + pad


def highest(curves: tuple[Curve, ...]) -> float:
    """Return the greatest value or upper limit of all curves."""
    values = [mark.value for curve in curves for mark in curve.marks]
    limits = [step.high for curve in curves for step in curve.steps if step.high]
    return max(values + limits)


def build(
    area: QRectF,
    metrics: QFontMetricsF,
    curves: tuple[Curve, ...],
    bars: tuple[Bar, ...],
) -> Frame:
    """Lay a chart out inside `area`."""
    start, end = time_span(curves)
    text = metrics.height()
    top = value_top(highest(curves), int(max(3, area.height() / (text * 3))))
    left = area.left() + metrics.horizontalAdvance(f"{top:.0f}00") + spacing(1)
    right = area.right() - _label_room(metrics, curves)
    time = Scale(start, end, left, right)
    row_height = text + spacing(0.75)
    placed, rows, hidden = place_bars(bars, time, metrics)
    lanes_height = rows * (row_height + spacing(0.5)) + (spacing(1) if rows else 0)
    bottom = area.bottom() - text - spacing(1.5)
    lanes = QRectF(left, bottom - lanes_height, right - left, lanes_height)
    plot = QRectF(left, area.top() + text * 1.75, right - left, 0)
    plot.setBottom(lanes.top() - spacing(0.5))
    moved = tuple(_move(bar, lanes.top() + spacing(1), row_height) for bar in placed)
    value = Scale(0, top, plot.bottom(), plot.top())
    return Frame(plot, lanes, time, value, moved, hidden, row_height)


def _label_room(metrics: QFontMetricsF, curves: tuple[Curve, ...]) -> float:
    widest = max(metrics.horizontalAdvance(c.analyte.id) for c in curves)
    return widest + spacing(1.5)


def _move(bar: PlacedBar, top: float, height: float) -> PlacedBar:
    """Turn the row number that a bar has as its top into pixels."""
    y = top + bar.box.top() * (height + spacing(0.5))
    box = QRectF(bar.box.left(), y, bar.box.width(), height)
    room = QRectF(bar.room.left(), y, bar.room.width(), height)
    return PlacedBar(bar.bar, box, room, bar.is_inside)


def place_bars(
    bars: tuple[Bar, ...], time: Scale, metrics: QFontMetricsF
) -> tuple[list[PlacedBar], int, int]:
    """Return the bars in as few rows as their texts allow, rows, and how many hid.

    The tops of the boxes are row numbers until the rows are placed.
    """
    ends: list[float] = []
    placed: list[PlacedBar] = []
    hidden = 0
    for bar in bars:
        found = _place_bar(bar, time, metrics)
        if found is None:
            continue
        left = min(found.box.left(), found.room.left())
        right = max(found.box.right(), found.room.right())
        row = next((i for i, end in enumerate(ends) if end <= left), len(ends))
        if row == MOST_ROWS:
            hidden += 1
            continue
        if row == len(ends):
            ends.append(0.0)
        ends[row] = right + _TEXT_PAD
        found.box.moveTop(row)
        placed.append(found)
    return placed, len(ends), hidden


def _place_bar(bar: Bar, time: Scale, metrics: QFontMetricsF) -> PlacedBar | None:
    """Return the bar within the axis, with room for its text; None outside of it."""
    ended = time.high if bar.end is None else bar.end
    if ended < time.low or bar.start > time.high:
        return None
    left = time.place(max(bar.start, time.low))
    right = max(time.place(min(ended, time.high)), left + spacing(0.5))
    box = QRectF(left, 0, right - left, 1)
    width = metrics.horizontalAdvance(bar.text) + 2 * _TEXT_PAD
    after, before = time.end - right, left - time.start
    # A text that fits nowhere is shortened where most of it can be read.
    if width <= box.width() or box.width() >= max(after, before):
        return PlacedBar(bar, box, box, is_inside=True)
    if after >= min(width, before):
        room = QRectF(right, 0, min(width, after), 1)
    else:
        room = QRectF(left - min(width, before), 0, min(width, before), 1)
    return PlacedBar(bar, box, room, is_inside=False)


def thin(curve: Curve, time: Scale) -> list[tuple[float, float]]:
    """Return pixel and value of what can be seen of a curve.

    Where several results fall on one column of pixels, the first, lowest, highest
    and last of them remain: the picture is the same.
    """
    places = [(time.place(mark.at), mark.value) for mark in curve.marks]
    if len(places) <= 2 * abs(time.end - time.start):
        return places
    kept: list[tuple[float, float]] = []
    column: list[tuple[float, float]] = []
    for here, after in pairwise([*places, (float("inf"), 0.0)]):
        column.append(here)
        if int(after[0] if after[0] != float("inf") else -1) != int(here[0]):
            kept += _extremes(column)
            column = []
    return kept


def _extremes(column: list[tuple[float, float]]) -> list[tuple[float, float]]:
    if len(column) <= 2:
        return column
    low = min(column, key=lambda place: place[1])
    high = max(column, key=lambda place: place[1])
    order = sorted({id(p): column.index(p) for p in (low, high)}.values())
    return [column[0], *(column[i] for i in order), column[-1]]
