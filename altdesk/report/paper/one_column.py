"""Everything in one column, as large print and the blank sheet have it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from altdesk.report.paper import ink
from altdesk.report.paper.blocks import lay_all, lay_section
from altdesk.report.paper.flow import Look, Strip, height_of, lay_text
from altdesk.report.paper.frame import Frame, Style
from altdesk.report.paper.masthead import lay_masthead
from altdesk.report.paper.pen import Area, Pen
from altdesk.report.paper.plot import choose_lanes, height_around, lay_plot
from altdesk.report.paper.tags import Node
from altdesk.report.summary import Alert, Front, Plot, Section, Summary

_LEAST_PLOT = 120.0
_LANES = (8, 6, 4, 3, 2, 1)
_BAR = 6.0
_INSET = 16.0
_PAD = 8.0


def lay_one_column(summary: Summary, frame: Frame, room: float) -> list[Strip]:
    """Return all strips; `room` is page one's height, into which the plot is fitted."""
    front, style = summary.front, frame.style
    strips = list(lay_masthead(summary.masthead, frame))
    if front.alert is not None:
        strips += _boxed(_lay_alert(front.alert, frame), frame)
    headline = Look(style.headline, "H2", is_strong=True)
    if front.headline:
        strips.append(_spaced(lay_text(front.headline, frame, headline), style))
    strips += [
        _apart(lay_text(text, frame, Look(style.size)), style)
        for text in (front.figures, *front.notices)
        if text
    ]
    if front.plot is not None:
        left = room - height_of(strips)
        strips.append(_lay_plot(front.plot, frame, left, _table_height(front, frame)))
    middle = [s for s in (front.table, *front.columns, front.own_note) if s]
    return strips + lay_sections([*middle, *summary.back], frame)


def lay_sections(sections: Sequence[Section], frame: Frame) -> list[Strip]:
    """Return sections as strips, each with its place in the outline."""
    return [
        strip
        for i, section in enumerate(sections)
        for strip in lay_section(section, frame, f"part-{i}")
    ]


def _table_height(front: Front, frame: Frame) -> float:
    if front.table is None:
        return 0.0
    return height_of(lay_section(front.table, replace(frame, node=Node("Sect"))))


def _lay_plot(plot: Plot, frame: Frame, room: float, table: float) -> Strip:
    """Return the plot as page one has room for it, or whole for the next page.

    The table has its place below it, if that leaves the plot high enough.
    """
    lanes = choose_lanes(plot, frame, room - table - _LEAST_PLOT, _LANES)
    left = room - height_around(plot, frame, lanes) - table
    if left < _LEAST_PLOT:
        lanes = choose_lanes(plot, frame, room - _LEAST_PLOT, _LANES)
        left = room - height_around(plot, frame, lanes)
    if left < _LEAST_PLOT:
        return lay_plot(plot, frame, plot.height)
    return lay_plot(plot, frame, min(plot.height, left), lanes)


def _lay_alert(alert: Alert, frame: Frame) -> Iterator[Strip]:
    style = frame.style
    inside = frame.under("Sect").narrowed(frame.room - _INSET - _PAD)
    look = Look(style.headline, "H2", is_strong=True, ink=ink.ALERT)
    yield replace(lay_text(alert.title, inside, look), keeps_next=True)
    yield from lay_all(alert.blocks, inside)
    yield lay_text(alert.closing, inside, Look(style.size, is_strong=True))


def _boxed(strips: Iterator[Strip], frame: Frame) -> Iterator[Strip]:
    """Yield strips on a tinted ground with a thick edge, over pages if need be."""
    every = list(strips)
    last = len(every) - 1
    for number, strip in enumerate(every):
        above = _PAD if number == 0 else strip.space
        below = _PAD if number == last else 0.0
        yield _on_ground(strip, frame.room, above, below)


def _on_ground(strip: Strip, room: float, above: float, below: float) -> Strip:
    height = above + strip.height + below

    def draw(pen: Pen, x: float, y: float) -> None:
        with pen.artifact():
            pen.box(Area(x, y, room, height), ink.ALERT_GROUND)
            pen.box(Area(x, y, _BAR, height), ink.ALERT)
        strip.draw(pen, x + _INSET, y + above)

    return replace(strip, height=height, draw=draw, space=0.0)


def _apart(strip: Strip, style: Style) -> Strip:
    return replace(strip, space=style.leading * 0.15)


def _spaced(strip: Strip, style: Style) -> Strip:
    return replace(strip, space=style.leading * 0.6, keeps_next=True)
