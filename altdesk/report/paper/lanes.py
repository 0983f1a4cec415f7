"""The events below a plot: bars on its time axis, in as few lanes as they need."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from altdesk.report.paper import ink
from altdesk.report.paper.axes import Scale
from altdesk.report.paper.frame import Style
from altdesk.report.paper.ink import Ink
from altdesk.report.paper.pen import Area, Pen, Point
from altdesk.report.paper.setting import Line, fit_line, set_line
from altdesk.report.summary import Bar, Plot

MOST_LANES = 8
_STEP = 1.95
"""From one lane to the next, in small letters' heights."""

_HIGH = 1.62
_MOMENT = 0.3
"""Half a moment's mark, as a part of its lane's height."""

_AIR = 3.0


@dataclass(frozen=True, slots=True)
class _Placed:
    """A bar with its label; places count from the plot's text edge."""

    bar: Bar
    left: float
    right: float
    label: Line
    label_left: float
    label_right: float
    lane: int = 0

    @property
    def span(self) -> tuple[float, float]:
        left = min(self.left, self.label_left) - _AIR
        return left, max(self.right, self.label_right) + _AIR


@dataclass(frozen=True, slots=True)
class Lanes:
    """The bars of a plot, placed; those without room are counted in `left_out`."""

    placed: tuple[_Placed, ...]
    left_out: str
    start: float
    size: float
    height: float

    def draw(self, pen: Pen, x: float, y: float) -> None:
        """Draw the lanes with their upper left corner at `x`, `y`."""
        for item in self.placed:
            _draw_bar(pen, item, (x, y + item.lane * self.size * _STEP), self.size)
        if self.left_out:
            base = y + self.height - self.size * 1.2
            line = set_line(self.left_out, is_faint=True)
            pen.line(line, x + self.start, base, self.size)


def lay_lanes(
    plot: Plot, days: Scale, style: Style, room: float, most: int = MOST_LANES
) -> Lanes:
    """Return the plot's events in lanes; the days' scale counts from the text edge."""
    size = style.small
    shapes = [_shape(bar, days, size, room) for bar in plot.bars]
    placed, left_out = _assign(shapes, most)
    lanes = 1 + max((item.lane for item in placed), default=-1)
    said = plot.more_events.format(count=left_out) if left_out else ""
    rows = lanes + bool(said)
    height = size * (_STEP * rows + 0.6) if rows else 0.0
    return Lanes(tuple(placed), said, days.start, size, height)


def _assign(shapes: Sequence[_Placed], most: int) -> tuple[list[_Placed], int]:
    """Put each bar into the first free lane; return also how many found none."""
    taken: list[list[tuple[float, float]]] = []
    placed: list[_Placed] = []
    for shape in shapes:
        start, end = shape.span
        lane = next(
            (
                number
                for number, spans in enumerate(taken)
                if all(end <= a or start >= b for a, b in spans)
            ),
            len(taken),
        )
        if lane >= most:
            continue
        if lane == len(taken):
            taken.append([])
        taken[lane].append((start, end))
        placed.append(replace(shape, lane=lane))
    return placed, len(shapes) - len(placed)


def _shape(bar: Bar, days: Scale, size: float, edge: float) -> _Placed:
    """Place a bar and its label: inside it, else to its right, else to its left."""
    left = days.at(bar.since)
    until = days.high if bar.until is None else bar.until
    half = size * _HIGH * _MOMENT
    right = left + half if bar.is_moment else max(days.at(until), left + 3)
    inside = 0.0 if bar.is_moment else right - left - size * 1.1
    at_right = edge - right - size * 0.8
    at_left = left - days.start - size * 0.8
    wide = set_line(bar.label).width * size
    rooms = (inside, at_right, at_left)
    best = next((i for i, room in enumerate(rooms) if wide <= room), None)
    if best is None:
        best = rooms.index(max(rooms))
    label = fit_line(bar.label, rooms[best] / size)
    wide = label.width * size
    starts = (left + size * 0.7, right + size * 0.6, left - size * 0.6 - wide)
    return _Placed(bar, left, right, label, starts[best], starts[best] + wide)


def _draw_bar(pen: Pen, item: _Placed, corner: Point, size: float) -> None:
    x, y = corner
    colour = ink.EVENTS.get(item.bar.kind.value, ink.EVENTS["other"])
    high = size * _HIGH
    if item.bar.is_moment:
        _draw_moment(pen, (x + item.left, y + high / 2), high * _MOMENT, colour)
    else:
        area = Area(x + item.left, y, item.right - item.left, high)
        _draw_span(pen, area, colour, goes_on=item.bar.until is None)
    pen.line(item.label, x + item.label_left, y + high / 2 + size * 0.35, size)


def _draw_moment(pen: Pen, point: Point, half: float, colour: Ink) -> None:
    x, y = point
    pen.shape(((x, y - half), (x + half, y), (x, y + half), (x - half, y)), colour)


def _draw_span(pen: Pen, area: Area, colour: Ink, *, goes_on: bool) -> None:
    """Draw a bar with a strong left edge; what goes on ends in a point."""
    fill, edge = ink.tint(colour, 0.16), ink.tint(colour, 0.6)
    right, bottom = area.x + area.wide, area.y + area.high
    if goes_on and area.wide > area.high:
        tip = right - area.high * 0.4
        middle = (area.y + bottom) / 2
        points: tuple[Point, ...] = (
            (area.x, area.y),
            (tip, area.y),
            (right, middle),
            (tip, bottom),
            (area.x, bottom),
        )
        pen.shape(points, fill, edge, 0.5)
    else:
        pen.box(area, fill, edge, 0.5)
    pen.box(Area(area.x, area.y, min(2.4, area.wide), area.high), colour)
