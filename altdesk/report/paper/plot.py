"""The trend as vectors: curves, stepped limits, bounds, labels at the lines' ends."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from altdesk.core.number import Comparator, write_number
from altdesk.report.paper import ink
from altdesk.report.paper.axes import Scale, day_scale, day_ticks, spread, value_scale
from altdesk.report.paper.flow import Strip, Style
from altdesk.report.paper.ink import Ink
from altdesk.report.paper.lanes import draw_lanes, lanes_height
from altdesk.report.paper.pen import Pen, Point
from altdesk.report.paper.setting import set_line, set_runs
from altdesk.report.paper.tags import Node
from altdesk.report.summary import Curve, Limits, Mark, Phrases, Plot, Run

_MARKED_UNTIL = 90
"""More results than these are drawn without a mark each."""

_MOST_POINTS = 600
_LESS = frozenset({Comparator.LESS, Comparator.AT_MOST})


@dataclass(frozen=True, slots=True)
class _Area:
    """The plot's rectangle with its two scales."""

    left: float
    right: float
    top: float
    bottom: float
    days: Scale
    values: Scale

    def place(self, mark: Mark) -> Point:
        return (self.days.at(mark.day), self.values.at(mark.value))


def lay_plot(
    plot: Plot, room: float, height: float, style: Style, parent: Node, phrases: Phrases
) -> list[Strip]:
    """Return the plot, its lanes and its notes as one strip."""
    node = parent.add("Figure", alternative=plot.alternative)
    days = _area(plot, 0.0, 0.0, room, height, style).days
    lanes = lanes_height(plot, days, style, room)
    notes = [
        line
        for note in plot.notes
        for line in set_runs((Run(note, is_faint=True),), room / style.small)
    ]
    leading = style.small * 1.36
    axis = style.small * 2.1
    total = height + axis + lanes + leading * len(notes)

    def draw(pen: Pen, x: float, y: float) -> None:
        with pen.marked(node):
            area = _area(plot, x, y, room, height, style)
            _draw_axes(pen, plot, area, style, phrases, x)
            _draw_band(pen, plot, area, style)
            for index, curve in reversed(list(enumerate(plot.curves))):
                _draw_curve(pen, curve, area, index)
            _draw_labels(pen, plot, area, style)
            draw_lanes(pen, plot, area.days, style, y + height + axis, x, room)
            base = y + height + axis + lanes
            for i, line in enumerate(notes):
                pen.line(line, x, base + leading * (i + 0.8), style.small)

    return [Strip(total, draw, space=style.leading * 0.5)]


def _area(
    plot: Plot, x: float, y: float, room: float, height: float, style: Style
) -> _Area:
    widest = max(
        (set_line(c.label, is_strong=True).width for c in plot.curves), default=0.0
    )
    top = y + style.small * 1.5
    values = value_scale(plot, y + height, top)
    ticks = max(set_line(write_number(t)).width for t in values.ticks)
    left = x + ticks * style.small + style.small * 0.8
    right = x + room - widest * style.size - style.size * 0.9
    return _Area(
        left,
        right,
        top,
        y + height,
        day_scale(plot, left, right),
        values,
    )


def _draw_axes(
    pen: Pen, plot: Plot, area: _Area, style: Style, phrases: Phrases, x: float
) -> None:
    size = style.small
    for tick in area.values.ticks:
        y = area.values.at(tick)
        pen.rule(area.left, y, area.right, y, ink.HAIR, 0.5)
        line = set_line(write_number(tick))
        left = area.left - size * 0.6 - line.width * size
        pen.line(line, left, y + size * 0.35, size, ink.FAINT)
    unit = set_line(plot.unit)
    pen.line(unit, x, area.top - size * 0.85, size, ink.FAINT)
    most = max(2, int((area.right - area.left) / (size * 6.4)))
    end = -math.inf
    for day in day_ticks(area.days, most):
        place = area.days.at(day.toordinal())
        pen.rule(place, area.bottom, place, area.bottom + 3, ink.RULE, 0.6)
        is_year = day.month == 1
        month = phrases.months[day.month - 1]
        text = f"{day.year}" if is_year else f"{month} {day.year}"
        if is_year:
            pen.rule(place, area.top, place, area.bottom, ink.HAIR, 0.5)
        line = set_line(text)
        half = line.width * size / 2
        left = min(max(place - half, area.left), area.right - 2 * half)
        if left > end + size * 0.5:
            pen.line(line, left, area.bottom + size * 1.5, size, ink.FAINT)
            end = left + 2 * half
    pen.rule(area.left, area.bottom, area.right, area.bottom, ink.RULE, 0.7)


def _draw_band(pen: Pen, plot: Plot, area: _Area, style: Style) -> None:
    if not plot.curves:
        return
    steps = [_place_step(step, area) for step in plot.curves[0].limits]
    for left, right, low, high in steps:
        pen.box(left, high, right - left, low - high, ink.BAND)
    for tick in area.values.ticks:
        y = area.values.at(tick)
        for left, right, low, high in steps:
            if high < y < low:
                pen.rule(left, y, right, y, ink.tint(ink.BAND_EDGE, 0.28), 0.5)
    for edge in _edges(plot.curves[0].limits, area):
        pen.polyline(edge, ink.BAND_EDGE, 0.7)
    for index, curve in enumerate(plot.curves[1:], start=1):
        if plot.second_limit_label:
            for edge in _edges(curve.limits, area):
                pen.polyline(edge, ink.CURVES[index], 0.7, (0.8, 2.2))
    if plot.band_label and steps:
        _draw_band_label(pen, plot, area, style, steps)


def _place_step(step: Limits, area: _Area) -> tuple[float, float, float, float]:
    left = area.left if step.since == -math.inf else area.days.at(step.since)
    right = area.right if step.until == math.inf else area.days.at(step.until)
    low = area.bottom if step.low is None else area.values.at(step.low)
    high = area.top if step.high is None else area.values.at(step.high)
    return left, right, low, high


def _edges(limits: Sequence[Limits], area: _Area) -> list[list[Point]]:
    """Return the stepped upper limit, as one line for each unbroken stretch."""
    edges: list[list[Point]] = []
    for step in limits:
        if step.high is None:
            continue
        left, right, _, high = _place_step(step, area)
        if edges and abs(edges[-1][-1][0] - left) < 0.01:
            edges[-1] += [(left, high), (right, high)]
        else:
            edges.append([(left, high), (right, high)])
    return edges


def _draw_band_label(
    pen: Pen,
    plot: Plot,
    area: _Area,
    style: Style,
    steps: list[tuple[float, float, float, float]],
) -> None:
    """Write what the band is where the curves leave most room."""
    size = style.small
    line = set_line(plot.band_label)
    wide, high = line.width * size, size * 1.1
    points = [area.place(m) for curve in plot.curves for m in curve.marks]
    lines = list(_dense([[area.place(m) for m in c.marks] for c in plot.curves]))
    choices = []
    for first in (0, -1):
        left, right, low, top = steps[first]
        start = left + 4 if first == 0 else max(right - wide - 4, area.left + 4)
        for y in (low - size * 0.55, top + size * 1.15, top - size * 0.5):
            hit = sum(
                start - 3 < px < start + wide + 3 and y - high < py < y + 2
                for px, py in (*points, *lines)
            )
            outside = y - high < area.top or y > area.bottom
            choices.append((hit + 1000 * outside, len(choices), start, y))
    _, _, start, y = min(choices)
    pen.line(line, start, y, size, ink.BAND_TEXT)


def _dense(curves: list[list[Point]]) -> list[Point]:
    found: list[Point] = []
    for points in curves:
        for (x1, y1), (x2, y2) in zip(points, points[1:], strict=False):
            count = max(2, min(40, int(abs(x2 - x1) / 4)))
            found += [
                (x1 + (x2 - x1) * i / count, y1 + (y2 - y1) * i / count)
                for i in range(count)
            ]
    return found


def _draw_curve(pen: Pen, curve: Curve, area: _Area, index: int) -> None:
    colour = ink.CURVES[index % len(ink.CURVES)]
    points = [area.place(mark) for mark in curve.marks]
    if len(points) > 1:
        dash = () if index == 0 else (4.5, 2.0)
        width = 1.5 if index == 0 else 1.15
        pen.polyline(_thinned(points), colour, width, dash)
    if len(curve.marks) <= _MARKED_UNTIL:
        for mark, (x, y) in zip(curve.marks, points, strict=True):
            _draw_mark(pen, mark, x, y, colour, index)


def _thinned(points: list[Point]) -> list[Point]:
    """Keep the lowest and highest of each narrow column, so that no peak is lost."""
    if len(points) <= _MOST_POINTS:
        return points
    columns: dict[int, list[Point]] = {}
    for point in points:
        columns.setdefault(int(point[0]), []).append(point)
    kept: list[Point] = []
    for members in columns.values():
        ends = {members[0], members[-1]}
        ends |= {min(members, key=lambda p: p[1]), max(members, key=lambda p: p[1])}
        kept += [p for p in members if p in ends]
    return kept


def _draw_mark(
    pen: Pen, mark: Mark, x: float, y: float, colour: Ink, index: int
) -> None:
    fill = ink.WHITE if mark.is_preliminary else colour
    if mark.bound is not None:
        way = 1.0 if mark.bound in _LESS else -1.0
        tip = (x, y + way * 6.0)
        pen.shape(((x - 3.2, y), (x + 3.2, y), tip), ink.WHITE, colour, 1.0)
    elif index == 0:
        pen.dot(x, y, 2.5, fill, colour)
    elif index == 1:
        pen.shape(_square(x, y, 2.2), fill, colour, 1.0)
    else:
        pen.shape(
            ((x, y - 3.2), (x + 3.2, y), (x, y + 3.2), (x - 3.2, y)), fill, colour
        )


def _square(x: float, y: float, half: float) -> tuple[Point, ...]:
    return (
        (x - half, y - half),
        (x + half, y - half),
        (x + half, y + half),
        (x - half, y + half),
    )


def _draw_labels(pen: Pen, plot: Plot, area: _Area, style: Style) -> None:
    curves = [c for c in plot.curves if c.marks]
    ends = [area.place(c.marks[-1]) for c in curves]
    size = style.size
    heights = spread(
        [y for _, y in ends], size * 1.25, area.top + 2, area.bottom - size * 0.3
    )
    for index, (curve, (x, y), height) in enumerate(
        zip(curves, ends, heights, strict=True)
    ):
        colour = ink.CURVES[index % len(ink.CURVES)]
        left = area.right + size * 0.5
        if left - x > 12 or abs(height - y) > 3:
            pen.polyline(
                ((x + 4, y), (left - 2.5, height)), ink.tint(colour, 0.45), 0.5
            )
        label = set_line(curve.label, is_strong=True)
        pen.line(label, left, height + size * 0.36, size, colour)
