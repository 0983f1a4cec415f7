"""The laboratory's own limits behind the curves, stepping where they changed."""

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from altdesk.report.paper import ink
from altdesk.report.paper.field import Field
from altdesk.report.paper.frame import Style
from altdesk.report.paper.pen import Area, Pen, Point
from altdesk.report.paper.setting import fit_line
from altdesk.report.summary import Limits, Plot

_DOTTED = (0.8, 2.2)
_TOUCH = 0.01
_CLEAR = 3.5
"""Air between the label and what is drawn, marks included."""

_SAMPLES = 100
_LEAST_BAND = 1.7
"""How many lines of small print high a band must be to be written into."""

_Step = tuple[float, float, float, float]
"""Left, right, height of the lower limit, height of the upper one."""


def draw_band(pen: Pen, plot: Plot, field: Field, style: Style) -> None:
    """Draw the first curve's interval as a band, the other upper limits dotted."""
    if not plot.curves:
        return
    steps = [_place(step, field) for step in plot.curves[0].limits]
    for left, right, low, high in steps:
        pen.box(Area(left, high, right - left, low - high), ink.BAND)
        for tick in field.values.ticks:
            y = field.values.at(tick)
            if high < y < low:
                pen.rule((left, y), (right, y), ink.tint(ink.BAND_EDGE, 0.28))
    for edge in _edges(plot.curves[0].limits, field):
        pen.polyline(edge, ink.BAND_EDGE, 0.7)
    if plot.second_limit_label:
        _draw_other_limits(pen, plot, field)
    if plot.band_label and steps:
        _draw_label(pen, plot, field, style, steps)


def _draw_other_limits(pen: Pen, plot: Plot, field: Field) -> None:
    for index, curve in enumerate(plot.curves[1:], start=1):
        for edge in _edges(curve.limits, field):
            pen.polyline(edge, ink.CURVES[index], 0.7, _DOTTED)


def _place(step: Limits, field: Field) -> _Step:
    left = field.left if step.since == -math.inf else field.days.at(step.since)
    right = field.right if step.until == math.inf else field.days.at(step.until)
    low = field.bottom if step.low is None else field.values.at(step.low)
    high = field.top if step.high is None else field.values.at(step.high)
    return left, right, low, high


def _edges(limits: Sequence[Limits], field: Field) -> list[list[Point]]:
    """Return the stepped upper limit, as one line for each unbroken stretch."""
    edges: list[list[Point]] = []
    for step in limits:
        if step.high is None:
            continue
        left, right, _, high = _place(step, field)
        if edges and abs(edges[-1][-1][0] - left) < _TOUCH:
            edges[-1] += [(left, high), (right, high)]
        else:
            edges.append([(left, high), (right, high)])
    return edges


def _draw_label(
    pen: Pen, plot: Plot, field: Field, style: Style, steps: Sequence[_Step]
) -> None:
    """Write what the band is where the curves leave most room."""
    size = style.small
    room = (field.right - field.left - 8) / size
    line = fit_line(plot.band_label, room)
    wide, high = line.width * size, size * 1.1
    drawn = list(_dense(plot, field))
    choices: list[tuple[int, int, float, float]] = []
    for start, y in _choices(steps, field, wide, size):
        hit = sum(
            start - _CLEAR < px < start + wide + _CLEAR
            and y - high - _CLEAR < py < y + _CLEAR
            for px, py in drawn
        )
        choices.append((hit, len(choices), start, y))
    _, _, start, y = min(choices)
    pen.line(line, start, y, size, ink.BAND_TEXT)


def _choices(
    steps: Sequence[_Step], field: Field, wide: float, size: float
) -> Iterator[Point]:
    """Yield places in the band's corners, just above it, and above the plot."""
    last = max(steps[-1][1] - wide - 4, field.left + 4)
    first = max(min(steps[0][0] + 4, field.right - wide - 2), field.left)
    for start, (_, _, low, high) in ((first, steps[0]), (last, steps[-1])):
        inside = (low - size * 0.55, high + size * 1.15)
        has_room = low - high > size * _LEAST_BAND
        for y in (*(inside if has_room else ()), high - size * 0.5):
            if field.top + size < y < field.bottom:
                yield start, y
    yield field.right - wide, field.top - size * 0.85


def _dense(plot: Plot, field: Field) -> Iterator[Point]:
    """Yield points along curves, steps and dotted limits, to know what they cross."""
    for edge in _edges(plot.curves[0].limits, field):
        for (x1, y1), (x2, y2) in pairwise(edge):
            if x1 == x2:
                yield from _along([(x1, y1), (x2, y2)])
    if plot.second_limit_label:
        for curve in plot.curves[1:]:
            for edge in _edges(curve.limits, field):
                yield from _along(edge)
    for curve in plot.curves:
        points = [field.place(mark) for mark in curve.marks]
        yield from points
        yield from _along(points)


def _along(points: Sequence[Point]) -> Iterator[Point]:
    for (x1, y1), (x2, y2) in pairwise(points):
        count = max(2, min(_SAMPLES, int(max(abs(x2 - x1), abs(y2 - y1)) / 4)))
        for i in range(count):
            part = i / count
            yield x1 + (x2 - x1) * part, y1 + (y2 - y1) * part
