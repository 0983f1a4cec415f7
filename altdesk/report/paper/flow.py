"""Strips: what is set, cut into pieces that a page cannot break."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from altdesk.report.paper.ink import TEXT, Ink
from altdesk.report.paper.pen import Pen
from altdesk.report.paper.setting import set_runs
from altdesk.report.paper.tags import Node
from altdesk.report.summary import Heading, Prose, Run

Draw = Callable[[Pen, float, float], None]


@dataclass(frozen=True, slots=True)
class Style:
    """Sizes in points; `scaled` keeps their proportions."""

    size: float = 9.0
    leading: float = 12.4
    small: float = 7.4
    heading: float = 11.2
    title: float = 16.5
    headline: float = 13.2
    margin: float = 51.0
    row: float = 14.6

    def scaled(self, factor: float) -> "Style":
        """Return the style for larger print; margins stay."""
        return Style(
            size=self.size * factor,
            leading=self.leading * factor,
            small=self.small * factor,
            heading=self.heading * factor,
            title=self.title * min(factor, 1.5),
            headline=self.headline * min(factor, 1.6),
            margin=min(self.margin, 42.0),
            row=self.row * factor,
        )


@dataclass(frozen=True, slots=True)
class Strip:
    """An unbreakable piece; `space` before it falls away at the top of a page.

    `head` is drawn again where the strip begins a page (a table's heading).
    """

    height: float
    draw: Draw
    space: float = 0.0
    keeps_next: bool = False
    head: "Strip | None" = None


def height_of(strips: Sequence[Strip]) -> float:
    """Return the height of strips set one below the other."""
    return sum(strip.space + strip.height for strip in strips)


def draw_strips(
    pen: Pen, strips: Sequence[Strip], x: float, y: float, *, at_top: bool = True
) -> float:
    """Draw strips one below the other and return where they end."""
    for i, strip in enumerate(strips):
        y += 0.0 if at_top and i == 0 else strip.space
        strip.draw(pen, x, y)
        y += strip.height
    return y


def lay_prose(prose: Prose, room: float, style: Style, parent: Node) -> list[Strip]:
    """Return a paragraph as strips of one line each, its first two kept together."""
    size = style.small if prose.is_small else style.size
    leading = style.leading * size / style.size
    hang = _hang(prose, size)
    left = prose.depth * size * 1.2 + hang
    lines = set_runs(prose.runs, (room - left) / size)
    node = parent.add("P")

    def drawer(index: int) -> Draw:
        def draw(pen: Pen, x: float, y: float) -> None:
            base = y + leading * 0.76
            with pen.marked(node):
                if index == 0 and prose.mark:
                    mark = set_runs((Run(prose.mark, is_faint=True),), None)[0]
                    pen.line(mark, x + left - hang, base, size)
                pen.line(lines[index], x + left, base, size)
            if index == 0 and prose.anchor is not None:
                pen.anchor(f"source-{prose.anchor}", y)

        return draw

    last = len(lines) - 1
    return [
        Strip(
            leading,
            drawer(i),
            space=leading * 0.22 if i == 0 else 0.0,
            keeps_next=last > 0 and i in {0, last - 1},
        )
        for i in range(len(lines))
    ]


def _hang(prose: Prose, size: float) -> float:
    if not prose.mark:
        return 0.0
    return max(size * 1.35, size * (0.55 + 0.57 * len(prose.mark)))


def lay_heading(
    heading: Heading, room: float, style: Style, parent: Node, key: str = ""
) -> list[Strip]:
    """Return a heading, kept with what follows; with a key it is in the outline."""
    is_main = heading.level <= 2
    size = style.heading if is_main else style.size
    leading = size * 1.36
    lines = set_runs((Run(heading.text, is_strong=True),), room / size)
    node = parent.add(f"H{heading.level}")

    def draw(pen: Pen, x: float, y: float) -> None:
        if key:
            pen.bookmark(heading.text, key, y)
        with pen.marked(node):
            for i, line in enumerate(lines):
                pen.line(line, x, y + leading * (i + 0.74), size)

    space = style.leading * (1.1 if is_main else 0.6)
    height = leading * len(lines) + (size * 0.18 if is_main else 0)
    return [Strip(height, draw, space=space, keeps_next=True)]


def lay_text(
    text: str,
    room: float,
    size: float,
    parent: Node,
    *,
    kind: str = "P",
    is_strong: bool = False,
    ink: Ink = TEXT,
    leading: float = 1.34,
) -> Strip:
    """Return a short text in one strip, such as a headline."""
    lines = set_runs((Run(text, is_strong=is_strong),), room / size)
    node = parent.add(kind)

    def draw(pen: Pen, x: float, y: float) -> None:
        with pen.marked(node):
            for i, line in enumerate(lines):
                pen.line(line, x, y + size * (leading * i + 1.02), size, ink)

    return Strip(size * leading * len(lines), draw)
