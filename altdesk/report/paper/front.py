"""Page one: everything in its place, and what has no room goes overleaf."""

from collections import defaultdict
from dataclasses import dataclass, replace
from enum import Enum, auto

from altdesk.report.paper import ink
from altdesk.report.paper.blocks import lay_all, lay_section
from altdesk.report.paper.flow import (
    Look,
    Placed,
    Strip,
    beside,
    draw_strips,
    height_of,
    lay_heading,
    lay_text,
)
from altdesk.report.paper.frame import Frame
from altdesk.report.paper.masthead import lay_masthead
from altdesk.report.paper.pen import Area, Pen
from altdesk.report.paper.plot import choose_lanes, height_around, lay_plot
from altdesk.report.paper.tags import Node
from altdesk.report.summary import Alert, Heading, Summary

_TOP = 40.0
_FOOT = 58.0
_LEAST_PLOT = 104.0
_GOOD_PLOT = 150.0
_LEAST_LOWER = 270.0
"""Room for table and columns, below which the plot goes overleaf."""

_LANES = (8, 6, 4, 3)
_GUTTER = 22.0
_ALERT_PART = 0.27
_NOTE_PART = 0.15
_NOTICES_PART = 0.12
_COLUMN_PARTS = (0.5, 0.57, 0.63)
"""How much of the room the first of two columns may take."""

_COLUMNS_PART = 0.34
_LEAST_NOTE = 52.0


@dataclass(frozen=True, slots=True)
class FrontPage:
    """Page one as it will be drawn, and the strips that go on overleaf."""

    placed: tuple[Placed, ...]
    overleaf: tuple[Strip, ...]


class _Rank(Enum):
    """What page one had no room for, in the order in which it goes on overleaf."""

    ALERT = auto()
    COLUMNS = auto()
    NOTE = auto()
    PLOT = auto()
    NOTICES = auto()


@dataclass(slots=True)
class _Lower:
    """What stands below the plot, while it is fitted."""

    table: list[Strip]
    columns: list[list[Strip]]
    note: list[Strip]

    @property
    def height(self) -> float:
        columns = max(map(height_of, self.columns), default=0.0)
        return height_of(self.table) + columns + height_of(self.note)


def set_front(summary: Summary, frame: Frame, page_height: float) -> FrontPage:
    """Return page one with everything placed.

    Rules of selection, in this order: the plot may shrink to half its best height;
    then the person's note, the columns and last the table's rows go on overleaf.
    Nothing is left out without being counted.
    """
    return _Front(summary, frame.under("Sect"), page_height).set()


class _Front:
    """Works out the heights of page one from top to bottom."""

    def __init__(self, summary: Summary, frame: Frame, page_height: float) -> None:
        self._summary = summary
        self._front = summary.front
        self._frame = frame
        self._style = frame.style
        self._bottom = page_height - _FOOT
        self._placed: list[Placed] = []
        self._overleaf: dict[_Rank, list[Strip]] = defaultdict(list)
        self._widths: list[float] = []
        self._y = _TOP

    def set(self) -> FrontPage:
        self._put_head()
        if self._front.alert is not None:
            self._put_alert(self._front.alert)
        self._put_headline()
        # The figure comes before the table in the structure, as on the page; its
        # height is only known after what follows has been measured.
        figure = self._frame.under("Sect")
        lower = self._lay_lower()
        room = self._bottom - self._y
        plot = self._front.plot
        lanes, fixed = self._choose_lanes(figure, room - lower.height)
        has_plot = plot is not None and room - fixed - _LEAST_PLOT >= _LEAST_LOWER
        self._fit(lower, room - fixed - _LEAST_PLOT if has_plot else room)
        if plot is not None and has_plot:
            tall = min(plot.height, room - lower.height - fixed)
            self._put(lay_plot(plot, figure, max(_LEAST_PLOT, tall), lanes))
        elif plot is not None:
            self._overleaf[_Rank.PLOT].append(lay_plot(plot, figure, plot.height))
        self._put_all(lower.table)
        self._put_columns(lower.columns)
        self._put_all(lower.note)
        over = [strip for rank in _Rank for strip in self._overleaf[rank]]
        return FrontPage(tuple(self._placed), tuple(over))

    def _put(self, strip: Strip, x: float | None = None) -> None:
        self._y += strip.space
        left = self._style.margin if x is None else x
        self._placed.append(Placed(strip, left, self._y))
        self._y += strip.height

    def _put_all(self, strips: list[Strip]) -> None:
        for strip in strips:
            self._put(strip)

    def _put_head(self) -> None:
        for strip in lay_masthead(self._summary.masthead, self._frame):
            self._put(strip)
        self._y += self._style.leading * 0.75

    def _put_headline(self) -> None:
        front, style, frame = self._front, self._style, self._frame
        if front.headline:
            look = Look(style.headline, "H2", is_strong=True)
            self._put(lay_text(front.headline, frame, look))
        if front.figures:
            self._y += 2.0
            self._put(lay_text(front.figures, frame, Look(style.size * 1.04)))
        notices = [lay_text(text, frame, Look(style.size)) for text in front.notices]
        notices = [replace(strip, space=2.5) for strip in notices]
        kept, left = _cut(notices, self._bottom * _NOTICES_PART)
        self._put_all(kept)
        self._overleaf[_Rank.NOTICES] += left

    def _put_alert(self, alert: Alert) -> None:
        """Frame what must not wait; a thick edge shows it in grey print too."""
        strips = self._lay_alert(alert)
        height = height_of(strips) + 15
        room = self._frame.room

        def draw(pen: Pen, x: float, y: float) -> None:
            with pen.artifact():
                box = Area(x, y, room, height)
                pen.box(box, ink.ALERT_GROUND, ink.ALERT, 1.4)
                pen.box(box._replace(wide=5), ink.ALERT)
            draw_strips(pen, strips, x + 15, y + 6)

        self._put(Strip(height, draw))
        self._y += self._style.leading * 0.8

    def _lay_alert(self, alert: Alert) -> list[Strip]:
        style = self._style
        frame = self._frame.under("Sect").narrowed(self._frame.room - 24)
        look = Look(style.headline * 0.95, "H2", is_strong=True, ink=ink.ALERT)
        title = lay_text(alert.title, frame, look)
        lines, left = _cut(lay_all(alert.blocks, frame), self._bottom * _ALERT_PART)
        self._overleaf[_Rank.ALERT] += left
        strips = [title, *lines]
        if left:
            look = Look(style.small, is_strong=True)
            strips.append(lay_text(self._summary.phrases.continued, frame, look))
        if alert.closing:
            look = Look(style.size, is_strong=True)
            closing = lay_text(alert.closing, frame, look)
            strips.append(replace(closing, space=style.leading * 0.4))
        return strips

    def _choose_lanes(self, figure: Frame, room: float) -> tuple[int, float]:
        """Return how many lanes leave the plot a good height, and what is around it."""
        plot = self._front.plot
        if plot is None:
            return 0, 0.0
        lanes = choose_lanes(plot, figure, room - _GOOD_PLOT, _LANES)
        return lanes, height_around(plot, figure, lanes)

    def _lay_lower(self) -> _Lower:
        front, frame = self._front, self._frame
        table = lay_section(front.table, frame) if front.table else []
        self._widths = self._best_widths()
        columns = [
            lay_section(section, frame.narrowed(wide))
            for section, wide in zip(front.columns, self._widths, strict=True)
        ]
        note = lay_section(front.own_note, frame) if front.own_note else []
        return _Lower(table, columns, note)

    def _best_widths(self) -> list[float]:
        """Return the columns' widths with which they are least high."""
        sections, room = self._front.columns, self._frame.room
        if len(sections) != 2:
            return [room] * len(sections)
        choices: list[tuple[float, int, list[float]]] = []
        for part in _COLUMN_PARTS:
            first = (room - _GUTTER) * part
            widths = [first, room - _GUTTER - first]
            ghost = replace(self._frame, node=Node("Sect"))
            heights = [
                height_of(lay_section(section, ghost.narrowed(wide)))
                for section, wide in zip(sections, widths, strict=True)
            ]
            choices.append((max(heights), len(choices), widths))
        return min(choices)[2]

    def _fit(self, lower: _Lower, room: float) -> None:
        if lower.height <= room:
            return
        if lower.note:
            most = max(_NOTE_PART * room, _LEAST_NOTE)
            rest: list[list[Strip]] = []
            lower.note = self._shorten(lower.note, most, rest)
            self._overleaf[_Rank.NOTE] += [strip for strips in rest for strip in strips]
        columns = max(map(height_of, lower.columns), default=0.0)
        least = min(columns, _COLUMNS_PART * room)
        for_table = room - height_of(lower.note) - least
        if height_of(lower.table) > for_table:
            lower.table = self._shorten_table(lower.table, for_table)
        left = room - height_of(lower.note) - height_of(lower.table)
        over: list[list[Strip]] = []
        lower.columns = [self._shorten(c, left, over) for c in lower.columns]
        lefts = [0.0, *(wide + _GUTTER for wide in self._widths)]
        if over:
            self._overleaf[_Rank.COLUMNS] += beside(over, lefts[: len(over)])

    def _shorten(
        self, strips: list[Strip], room: float, overleaf: list[list[Strip]]
    ) -> list[Strip]:
        """Keep what fits and say that it goes on; the rest follows its title again."""
        if height_of(strips) <= room:
            return strips
        style, phrases = self._style, self._summary.phrases
        kept, left = _cut(strips, room - style.leading * 1.2)
        overleaf.append([strips[0], *left] if kept else left)
        look = Look(style.small, ink=ink.FAINT)
        return [*kept, lay_text(phrases.continued, self._frame, look)]

    def _shorten_table(self, strips: list[Strip], room: float) -> list[Strip]:
        """Keep the first rows; all results stand overleaf, so the rest is counted."""
        rows = [strip for strip in strips if strip.head is not None]
        style, phrases = self._style, self._summary.phrases
        over = height_of(strips) + style.leading - room
        count = min(len(rows) - 1, int(over / style.row) + 1)
        gone = {id(strip) for strip in rows[len(rows) - count :]}
        kept = [strip for strip in strips if id(strip) not in gone]
        text = phrases.more_rows.format(count=count)
        return [*kept, lay_text(text, self._frame, Look(style.small))]

    def _put_columns(self, columns: list[list[Strip]]) -> None:
        top, lowest, left = self._y, self._y, self._style.margin
        for strips, wide in zip(columns, self._widths, strict=True):
            self._y = top
            for strip in strips:
                self._put(strip, left)
            lowest = max(lowest, self._y)
            left += wide + _GUTTER
        self._y = lowest


def _cut(strips: list[Strip], room: float) -> tuple[list[Strip], list[Strip]]:
    """Part strips where `room` ends, never behind one that keeps its next."""
    used, end = 0.0, 0
    for i, strip in enumerate(strips):
        used += strip.space + strip.height
        if used > room:
            break
        if not strip.keeps_next:
            end = i + 1
    else:
        end = len(strips)
    return strips[:end], strips[end:]


def lay_continued(page: FrontPage, title: str, frame: Frame) -> list[Strip]:
    """Return what page one had no room for, under its own heading."""
    if not page.overleaf:
        return []
    return [*lay_heading(Heading(title), frame, "continued"), *page.overleaf]
