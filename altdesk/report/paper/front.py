"""Page one: everything in its place, and what has no room goes overleaf."""

from dataclasses import dataclass, replace

from altdesk.report.paper import ink
from altdesk.report.paper.blocks import lay_all, lay_section
from altdesk.report.paper.flow import (
    Strip,
    Style,
    draw_strips,
    height_of,
    lay_heading,
    lay_text,
)
from altdesk.report.paper.masthead import lay_masthead
from altdesk.report.paper.pen import Pen
from altdesk.report.paper.plot import lay_plot
from altdesk.report.paper.tags import Node
from altdesk.report.summary import Alert, Heading, Section, Summary

_TOP = 40.0
_FOOT = 58.0
_LEAST_PLOT = 104.0
_BEST_PLOT = 205.0
_GUTTER = 22.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip at its place on a page."""

    strip: Strip
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class FrontPage:
    """Page one as it will be drawn, and the strips that go on overleaf."""

    placed: tuple[Placed, ...]
    overleaf: tuple[Strip, ...]


def set_front(
    summary: Summary, width: float, height: float, style: Style, root: Node
) -> FrontPage:
    """Return page one with everything placed.

    Rules of selection, in this order: the plot may shrink to a third of its best
    height; then the person's note, the columns and last the table's rows go on
    overleaf. Nothing is left out without being counted.
    """
    return _Front(summary, width, height, style, root).set()


class _Front:
    """Works out the heights of page one from top to bottom."""

    def __init__(
        self, summary: Summary, width: float, height: float, style: Style, root: Node
    ) -> None:
        self._summary = summary
        self._style = style
        self._node = root.add("Sect")
        self._room = width - 2 * style.margin
        self._bottom = height - _FOOT
        self._placed: list[Placed] = []
        self._overleaf: list[Strip] = []
        self._y = _TOP

    def set(self) -> FrontPage:
        front, style = self._summary.front, self._style
        self._put_head()
        if front.alert is not None:
            self._put_alert(front.alert)
        self._put_headline()
        # Laid in reading order, so that the structure has it too.
        plot_at = self._y
        plot = self._lay_plot(_BEST_PLOT)
        table = self._lay_table()
        columns = [self._lay_column(s, len(front.columns)) for s in front.columns]
        note = self._lay_note()
        least = self._least_plot(plot)
        room = self._bottom - plot_at - least
        table, columns, note = self._fit(room, table, columns, note)
        rest = room + least - sum(map(self._tall, (table, note)))
        rest -= max(map(self._tall, columns), default=0.0)
        if plot:
            self._put_plot(plot, rest)
        self._put_all(table)
        self._put_columns(columns)
        self._y += style.leading * 0.2
        self._put_all(note)
        return FrontPage(tuple(self._placed), tuple(self._overleaf))

    @staticmethod
    def _tall(strips: list[Strip]) -> float:
        return height_of(strips)

    def _put(self, strip: Strip, x: float | None = None) -> None:
        self._y += strip.space
        self._placed.append(
            Placed(strip, self._style.margin if x is None else x, self._y)
        )
        self._y += strip.height

    def _put_all(self, strips: list[Strip]) -> None:
        for strip in strips:
            self._put(strip)

    def _put_head(self) -> None:
        head = self._summary.masthead
        for strip in lay_masthead(head, self._room, self._style, self._node):
            self._put(strip)
        self._y += self._style.leading * 0.75

    def _put_headline(self) -> None:
        front, style = self._summary.front, self._style
        if front.headline:
            line = lay_text(
                front.headline,
                self._room,
                style.headline,
                self._node,
                kind="H2",
                is_strong=True,
            )
            self._put(line)
        if front.figures:
            self._y += 2.0
            self._put(
                lay_text(front.figures, self._room, style.size * 1.04, self._node)
            )
        for notice in front.notices:
            self._y += 2.5
            self._put(lay_text(notice, self._room, style.size, self._node))

    def _put_alert(self, alert: Alert) -> None:
        style = self._style
        inner = self._room - 24
        node = self._node.add("Sect")
        strips = [
            lay_text(
                alert.title,
                inner,
                style.headline * 0.95,
                node,
                kind="H2",
                is_strong=True,
                ink=ink.ALERT,
            )
        ]
        lines = lay_all(alert.blocks, inner, style, node, self._summary.phrases)
        lines, left = _cut(lines, self._bottom * 0.3)
        self._overleaf += left
        strips += lines
        if alert.closing:
            strips.append(
                lay_text(alert.closing, inner, style.size, node, is_strong=True)
            )
        height = height_of(strips) + 15

        def draw(pen: Pen, x: float, y: float) -> None:
            with pen.artifact():
                pen.box(x, y, self._room, height, ink.ALERT_GROUND, ink.ALERT, 1.4)
                pen.box(x, y, 5, height, ink.ALERT)
            draw_strips(pen, strips, x + 15, y + 6)

        self._put(Strip(height, draw))
        self._y += style.leading * 0.8

    def _lay_plot(self, tall: float) -> list[Strip]:
        plot = self._summary.front.plot
        if plot is None:
            return []
        phrases = self._summary.phrases
        return lay_plot(plot, self._room, tall, self._style, self._node, phrases)

    def _least_plot(self, strips: list[Strip]) -> float:
        return height_of(strips) - _BEST_PLOT + _LEAST_PLOT if strips else 0.0

    def _put_plot(self, strips: list[Strip], rest: float) -> None:
        """Give the plot what the page leaves it, and no more than looks well."""
        fixed = height_of(strips) - _BEST_PLOT
        tall = max(_LEAST_PLOT, min(_BEST_PLOT, rest - fixed))
        plot = self._summary.front.plot
        if plot is None:
            return
        ghost = Node("Sect")
        laid = lay_plot(
            plot, self._room, tall, self._style, ghost, self._summary.phrases
        )
        _adopt(self._node, ghost)
        self._put_all(laid)

    def _lay_table(self) -> list[Strip]:
        section = self._summary.front.table
        if section is None:
            return []
        phrases = self._summary.phrases
        return lay_section(section, self._room, self._style, self._node, phrases)

    def _lay_column(self, section: Section, count: int) -> list[Strip]:
        wide = (self._room - _GUTTER * (count - 1)) / count
        phrases = self._summary.phrases
        return lay_section(section, wide, self._style, self._node, phrases)

    def _lay_note(self) -> list[Strip]:
        section = self._summary.front.own_note
        if section is None:
            return []
        return self._lay_column(section, 1)

    def _fit(
        self,
        room: float,
        table: list[Strip],
        columns: list[list[Strip]],
        note: list[Strip],
    ) -> tuple[list[Strip], list[list[Strip]], list[Strip]]:
        used = sum(map(self._tall, (table, note)))
        used += max(map(self._tall, columns), default=0.0)
        if used <= room:
            return table, columns, note
        note = self._shorten(note, max(0.15 * room, 52.0))
        least = min(max(map(self._tall, columns), default=0.0), 0.34 * room)
        for_table = room - self._tall(note) - least
        if self._tall(table) > for_table:
            table = self._shorten_table(table, for_table)
        left = room - self._tall(note) - self._tall(table)
        return table, [self._shorten(c, left) for c in columns], note

    def _shorten(self, strips: list[Strip], room: float) -> list[Strip]:
        if height_of(strips) <= room:
            return strips
        style, phrases = self._style, self._summary.phrases
        kept, left = _cut(strips, room - style.leading * 1.2)
        title = kept[0] if kept else strips[0]
        self._overleaf += [replace(title, head=None), *left]
        said = lay_text(
            phrases.continued, self._room / 2.2, style.small, self._node, ink=ink.FAINT
        )
        return [*kept, said]

    def _shorten_table(self, strips: list[Strip], room: float) -> list[Strip]:
        """Keep the first rows; all results stand overleaf, so the rest is counted."""
        rows = [s for s in strips if s.head is not None]
        style, phrases = self._style, self._summary.phrases
        over = height_of(strips) + style.leading - room
        count = min(len(rows) - 1, int(over / style.row) + 1)
        gone = {id(s) for s in rows[len(rows) - count :]}
        kept = [s for s in strips if id(s) not in gone]
        text = phrases.more_rows.format(count=count)
        return [*kept, lay_text(text, self._room, style.small, self._node)]

    def _put_columns(self, columns: list[list[Strip]]) -> None:
        top, lowest = self._y, self._y
        step = (self._room + _GUTTER) / max(1, len(columns))
        for i, strips in enumerate(columns):
            self._y = top
            for strip in strips:
                self._put(strip, self._style.margin + step * i)
            lowest = max(lowest, self._y)
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


def _adopt(parent: Node, ghost: Node) -> None:
    """Let the figure that is drawn take the place of the one that was measured."""
    index = next(
        i
        for i, child in enumerate(parent.children)
        if isinstance(child, Node) and child.kind == "Figure"
    )
    parent.children[index] = ghost.children[0]


def lay_continued(
    page: FrontPage, title: str, room: float, style: Style, root: Node
) -> list[Strip]:
    """Return what page one had no room for, under its own heading."""
    if not page.overleaf:
        return []
    return [
        *lay_heading(Heading(title), room, style, root, "continued"),
        *page.overleaf,
    ]
