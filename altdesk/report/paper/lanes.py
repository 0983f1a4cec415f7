"""The events below a plot: bars on its time axis, in as few lanes as they need."""

from dataclasses import dataclass

from altdesk.report.paper import ink
from altdesk.report.paper.axes import Scale
from altdesk.report.paper.flow import Style
from altdesk.report.paper.pen import Pen
from altdesk.report.paper.setting import Line, fit_line, set_line
from altdesk.report.summary import Bar, Plot

MOST_LANES = 5
_STEP = 1.95
"""From one lane to the next, in small letters' heights."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """A bar with its label; all places are at the final scale."""

    bar: Bar
    lane: int
    left: float
    right: float
    label: Line
    label_left: float
    is_inside: bool


def lanes_height(plot: Plot, days: Scale, style: Style, edge: float) -> float:
    """Return how high the lanes of a plot are that ends at `edge`."""
    if not plot.bars:
        return 0.0
    placed, left_out = _place(plot, days, style, edge)
    lanes = 1 + max((p.lane for p in placed), default=-1)
    return style.small * (_STEP * (lanes + bool(left_out)) + 0.6)


def draw_lanes(
    pen: Pen, plot: Plot, days: Scale, style: Style, y: float, x: float, room: float
) -> None:
    """Draw the events; those without room are counted in words."""
    placed, left_out = _place(plot, days, style, x + room)
    high = style.small * 1.62
    for item in placed:
        _draw_bar(pen, item, y + item.lane * style.small * _STEP, high, style)
    if left_out:
        lanes = 1 + max((p.lane for p in placed), default=-1)
        text = plot.more_events.format(count=left_out)
        base = y + lanes * style.small * _STEP + style.small * 1.2
        pen.line(set_line(text, is_faint=True), days.start, base, style.small)


def _place(
    plot: Plot, days: Scale, style: Style, edge: float
) -> tuple[list[_Placed], int]:
    """Return the bars in lanes, the last started first kept, and the number left out."""
    ends: list[list[tuple[float, float]]] = []
    placed: list[_Placed] = []
    left_out = 0
    for bar in plot.bars:
        shape = _shape(bar, days, style, edge)
        span = (
            min(shape.left, shape.label_left) - 3,
            max(shape.right, shape.label_left + shape.label.width * style.small) + 3,
        )
        lane = next(
            (
                i
                for i, taken in enumerate(ends)
                if all(span[1] <= a or span[0] >= b for a, b in taken)
            ),
            len(ends),
        )
        if lane >= MOST_LANES:
            left_out += 1
            continue
        if lane == len(ends):
            ends.append([])
        ends[lane].append(span)
        placed.append(
            _Placed(
                bar,
                lane,
                shape.left,
                shape.right,
                shape.label,
                shape.label_left,
                shape.is_inside,
            )
        )
    return placed, left_out


def _shape(bar: Bar, days: Scale, style: Style, edge: float) -> _Placed:
    size = style.small
    left = days.at(bar.since)
    right = days.at(bar.until if bar.until is not None else days.high)
    if bar.is_moment:
        right = left
    label = set_line(bar.label)
    inside = right - left - size * 1.1
    if not bar.is_moment and label.width * size <= inside:
        return _Placed(bar, 0, left, right, label, left + size * 0.7, is_inside=True)
    right = max(right, left + (0 if bar.is_moment else 3))
    room_right = edge - right - size * 0.8
    room_left = left - days.start - size * 0.8
    if label.width * size <= room_right or room_right >= max(room_left, inside):
        label = fit_line(bar.label, room_right / size)
        return _Placed(bar, 0, left, right, label, right + size * 0.6, is_inside=False)
    if label.width * size <= room_left or room_left >= inside:
        label = fit_line(bar.label, room_left / size)
        start = left - size * 0.6 - label.width * size
        return _Placed(bar, 0, left, right, label, start, is_inside=False)
    label = fit_line(bar.label, inside / size)
    return _Placed(bar, 0, left, right, label, left + size * 0.7, is_inside=True)


def _draw_bar(pen: Pen, item: _Placed, y: float, high: float, style: Style) -> None:
    colour = ink.EVENTS.get(item.bar.kind.value, ink.EVENTS["other"])
    middle = y + high / 2
    if item.bar.is_moment:
        half = high * 0.3
        points = (
            (item.left, middle - half),
            (item.left + half, middle),
            (item.left, middle + half),
            (item.left - half, middle),
        )
        pen.shape(points, colour)
    else:
        wide = item.right - item.left
        goes_on = item.bar.until is None
        fill = ink.tint(colour, 0.16)
        if goes_on and wide > 8:
            tip = min(5.0, wide / 3)
            points = (
                (item.left, y),
                (item.right - tip, y),
                (item.right, middle),
                (item.right - tip, y + high),
                (item.left, y + high),
            )
            pen.shape(points, fill, ink.tint(colour, 0.6), 0.5)
        else:
            pen.box(item.left, y, wide, high, fill, ink.tint(colour, 0.6), 0.5)
        pen.box(item.left, y, min(2.4, wide), high, colour)
    base = middle + style.small * 0.35
    pen.line(item.label, item.label_left, base, style.small, ink.TEXT)
