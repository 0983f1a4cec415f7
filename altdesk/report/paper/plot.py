"""The trend as vectors: curves, bounds, labels at the lines' ends, events below."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from altdesk.core.number import Comparator
from altdesk.report.paper import ink
from altdesk.report.paper.axes import (
    calendar_days,
    day_scale,
    draw_days,
    spread,
    value_scale,
)
from altdesk.report.paper.band import draw_band
from altdesk.report.paper.field import Field
from altdesk.report.paper.flow import Strip
from altdesk.report.paper.frame import Frame, Style
from altdesk.report.paper.lanes import MOST_LANES, lay_lanes
from altdesk.report.paper.pen import Pen, Point
from altdesk.report.paper.setting import set_line, set_runs
from altdesk.report.paper.tags import Node
from altdesk.report.summary import Curve, Mark, Phrases, Plot, Run

_MARKED_UNTIL = 90
"""More results than these are drawn without a mark each."""

_LARGE_UNTIL = 40
_SMALL = 0.7
_MOST_POINTS = 600
_LESS = frozenset({Comparator.LESS, Comparator.AT_MOST})
_NEW_YEAR = (1, 1)
_DASHES = ((), (4.5, 2.0), (1.6, 1.6), (6.5, 1.6, 1.6, 1.6), (3.0, 3.0))


def lay_plot(
    plot: Plot, frame: Frame, height: float, lanes_at_most: int = MOST_LANES
) -> Strip:
    """Return the plot, its lanes and its notes as one strip."""
    style = frame.style
    node = frame.node.add("Figure", alternative=plot.alternative)
    axis = style.small * 2.1
    days = _field(plot, (0.0, 0.0), frame.room, height, style).days
    lanes = lay_lanes(plot, days, style, frame.room, lanes_at_most)
    notes = [
        line
        for note in plot.notes
        for line in set_runs((Run(note, is_faint=True),), frame.room / style.small)
    ]
    leading = style.small * 1.36

    def draw(pen: Pen, x: float, y: float) -> None:
        with pen.marked(node):
            _draw_plot(
                pen, plot, _field(plot, (x, y), frame.room, height, style), frame
            )
            lanes.draw(pen, x, y + height + axis)
            base = y + height + axis + lanes.height
            for i, line in enumerate(notes):
                pen.line(line, x, base + leading * (i + 0.8), style.small)

    total = height + axis + lanes.height + leading * len(notes)
    return Strip(total, draw, space=style.leading * 0.8)


def height_around(plot: Plot, frame: Frame, lanes: int) -> float:
    """Return how high the plot is without its field: axis, lanes, notes and space."""
    ghost = replace(frame, node=Node("Sect"))
    strip = lay_plot(plot, ghost, plot.height, lanes)
    return strip.space + strip.height - plot.height


def choose_lanes(plot: Plot, frame: Frame, room: float, choices: Sequence[int]) -> int:
    """Return how many lanes of events have `room` around the field; else the least."""
    for lanes in choices:
        if height_around(plot, frame, lanes) <= room:
            return lanes
    return choices[-1]


def _draw_plot(pen: Pen, plot: Plot, field: Field, frame: Frame) -> None:
    style = frame.style
    _draw_values(pen, plot, field, frame)
    draw_band(pen, plot, field, style)
    _draw_days(pen, plot, field, frame)
    for index, curve in reversed(list(enumerate(plot.curves))):
        _draw_curve(pen, curve, field, index)
    _draw_labels(pen, plot, field, style)


def _field(
    plot: Plot, corner: Point, room: float, height: float, style: Style
) -> Field:
    """Return the plot's rectangle: room for ticks at its left, for labels right."""
    x, y = corner
    labels = (set_line(c.label, is_strong=True).width for c in plot.curves)
    top, bottom = y + style.small * 1.5, y + height
    values = value_scale(plot, bottom, top)
    ticks = max(set_line(values.write(t)).width for t in values.ticks)
    left = x + ticks * style.small + style.small * 0.8
    right = x + room - max(labels, default=0.0) * style.size - style.size * 0.9
    return Field(x, left, right, top, bottom, day_scale(plot, left, right), values)


def _draw_values(pen: Pen, plot: Plot, field: Field, frame: Frame) -> None:
    size = frame.style.small
    for tick in field.values.ticks:
        y = field.values.at(tick)
        pen.rule((field.left, y), (field.right, y), ink.HAIR)
        written = field.values.write(tick).replace(".", frame.phrases.decimal)
        line = set_line(written)
        left = field.left - size * 0.6 - line.width * size
        pen.line(line, left, y + size * 0.35, size, ink.FAINT)
    unit = set_line(plot.unit)
    pen.line(unit, field.edge, field.top - size * 0.85, size, ink.FAINT)


def _draw_days(pen: Pen, plot: Plot, field: Field, frame: Frame) -> None:
    size = frame.style.small
    end = field.left - size
    for day, text in _day_ticks(plot, field, frame):
        place = field.days.at(day.toordinal())
        top = field.top if (day.day, day.month) == _NEW_YEAR else field.bottom
        pen.rule((place, top), (place, field.bottom), ink.HAIR)
        pen.rule((place, field.bottom), (place, field.bottom + 3), ink.RULE, 0.6)
        line = set_line(text)
        wide = line.width * size
        left = min(max(place - wide / 2, field.left), field.right - wide)
        if left > end + size * 0.5:
            pen.line(line, left, field.bottom + size * 1.5, size, ink.FAINT)
            end = left + wide
    pen.rule((field.left, field.bottom), (field.right, field.bottom), ink.RULE, 0.7)


def _day_ticks(plot: Plot, field: Field, frame: Frame) -> list[tuple[date, str]]:
    """Return the days below the plot, and how each is written."""
    most = max(2, int((field.right - field.left) / (frame.style.small * 6.4)))
    phrases = frame.phrases
    own = draw_days(plot, most)
    if own:
        return [(day, _in_words(phrases.day, day, phrases)) for day in own]
    return [
        (
            day,
            str(day.year)
            if (day.day, day.month) == _NEW_YEAR
            else _in_words(phrases.month, day, phrases),
        )
        for day in calendar_days(field.days, most)
    ]


def _in_words(pattern: str, day: date, phrases: Phrases) -> str:
    month = phrases.months[day.month - 1]
    return pattern.format(day=day.day, month=month, year=day.year)


def _draw_curve(pen: Pen, curve: Curve, field: Field, index: int) -> None:
    colour = ink.CURVES[index % len(ink.CURVES)]
    points = [field.place(mark) for mark in curve.marks]
    if len(points) > 1:
        dash = _DASHES[index % len(_DASHES)]
        pen.polyline(_thinned(points), colour, 1.15 if index else 1.5, dash)
    if len(curve.marks) <= _MARKED_UNTIL:
        part = 1.0 if len(points) <= _LARGE_UNTIL else _SMALL
        for mark, point in zip(curve.marks, points, strict=True):
            _draw_mark(pen, mark, point, (index, part))


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


def _draw_mark(pen: Pen, mark: Mark, point: Point, how: tuple[int, float]) -> None:
    """Draw a result; analytes differ in shape too, bounds point where they lead."""
    (x, y), (index, part) = point, how
    colour = ink.CURVES[index % len(ink.CURVES)]
    fill = ink.WHITE if mark.is_preliminary else colour
    if mark.bound is not None:
        tip = y + (6.0 if mark.bound in _LESS else -6.0)
        pen.shape(((x - 3.2, y), (x + 3.2, y), (x, tip)), ink.WHITE, colour, 1.0)
    elif index == 0:
        pen.dot(point, 2.5 * part, fill, colour)
    else:
        pen.shape(_SHAPES[min(index, len(_SHAPES)) - 1](x, y, part), fill, colour)


def _square(x: float, y: float, part: float) -> tuple[Point, ...]:
    half = 2.2 * part
    left, right, top, bottom = x - half, x + half, y - half, y + half
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def _diamond(x: float, y: float, part: float) -> tuple[Point, ...]:
    half = 3.2 * part
    return ((x, y - half), (x + half, y), (x, y + half), (x - half, y))


def _cross(x: float, y: float, part: float) -> tuple[Point, ...]:
    far, near = 3.2 * part, 0.9 * part
    return (
        *((x - near, y - far), (x + near, y - far), (x + near, y - near)),
        *((x + far, y - near), (x + far, y + near), (x + near, y + near)),
        *((x + near, y + far), (x - near, y + far), (x - near, y + near)),
        *((x - far, y + near), (x - far, y - near), (x - near, y - near)),
    )


def _stroke(x: float, y: float, part: float) -> tuple[Point, ...]:
    wide, high = 3.4 * part, 1.0 * part
    left, right, top, bottom = x - wide, x + wide, y - high, y + high
    return ((left, top), (right, top), (right, bottom), (left, bottom))


_SHAPES = (_square, _diamond, _cross, _stroke)


def _draw_labels(pen: Pen, plot: Plot, field: Field, style: Style) -> None:
    """Name each curve at its end; the names never overlap."""
    curves = [c for c in plot.curves if c.marks]
    ends = [field.place(c.marks[-1]) for c in curves]
    size = style.size
    lowest = field.bottom - size * 0.3
    heights = spread([y for _, y in ends], size * 1.25, (field.top + 2, lowest))
    left = field.right + size * 0.5
    for index, (curve, (x, y)) in enumerate(zip(curves, ends, strict=True)):
        colour = ink.CURVES[index % len(ink.CURVES)]
        height = heights[index]
        if left - x > 12 or abs(height - y) > 3:
            leader = ((x + 4, y), (left - 2.5, height))
            pen.polyline(leader, ink.tint(colour, 0.45), 0.5)
        label = set_line(curve.label, is_strong=True)
        pen.line(label, left, height + size * 0.36, size, colour)
