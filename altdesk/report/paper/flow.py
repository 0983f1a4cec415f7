"""Strips: what is set, cut into pieces that a page cannot break."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from altdesk.report.paper.frame import Frame
from altdesk.report.paper.ink import TEXT, Ink
from altdesk.report.paper.pen import Pen
from altdesk.report.paper.setting import set_runs
from altdesk.report.summary import Heading, Prose, Run

Draw = Callable[[Pen, float, float], None]

_FIRST_BASE = 0.76
"""Where a line's letters stand, as a part of its leading."""


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
    anchors: frozenset[str] = frozenset()
    """Where links of this document can lead."""
    cites: int = 0
    """The highest number of a source that it cites."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip at its place on a page."""

    strip: Strip
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Look:
    """How a short text is set, and what it is in the structure."""

    size: float
    kind: str = "P"
    is_strong: bool = False
    ink: Ink = TEXT


def height_of(strips: Sequence[Strip]) -> float:
    """Return the height of strips set one below the other."""
    return sum(strip.space + strip.height for strip in strips)


def draw_strips(pen: Pen, strips: Sequence[Strip], x: float, y: float) -> None:
    """Draw strips one below the other, from `y` on."""
    for i, strip in enumerate(strips):
        y += strip.space if i else 0.0
        strip.draw(pen, x, y)
        y += strip.height


def beside(columns: Sequence[Sequence[Strip]], lefts: Sequence[float]) -> list[Strip]:
    """Return columns side by side as one list that a page can break.

    Each strip of the highest column takes along those of the others that begin beside
    it; together they move to a further page.
    """
    highest = max(range(len(columns)), key=lambda i: height_of(columns[i]))
    others = [
        (y, lefts[i], strip)
        for i, strips in enumerate(columns)
        if i != highest
        for y, strip in zip(_tops(strips), strips, strict=True)
    ]
    merged, tops = [], [*_tops(columns[highest]), math.inf]
    for top, end, strip in zip(tops, tops[1:], columns[highest], strict=False):
        near = [(y - top, left, s) for y, left, s in others if top <= y < end]
        merged.append(_with(strip, lefts[highest], near))
    return merged


def _tops(strips: Sequence[Strip]) -> list[float]:
    """Return where each strip's own height begins, the first at 0."""
    ends = accumulate(strip.space + strip.height for strip in strips)
    first = strips[0].space if strips else 0.0
    return [e - s.height - first for e, s in zip(ends, strips, strict=True)]


def _with(
    strip: Strip, left: float, near: Sequence[tuple[float, float, Strip]]
) -> Strip:
    def draw(pen: Pen, x: float, y: float) -> None:
        strip.draw(pen, x + left, y)
        for below, its_left, other in near:
            other.draw(pen, x + its_left, y + below)

    every = [strip, *(other for _, _, other in near)]
    return replace(
        strip,
        draw=draw,
        anchors=frozenset(a for s in every for a in s.anchors),
        cites=max(s.cites for s in every),
    )


def lay_prose(prose: Prose, frame: Frame) -> list[Strip]:
    """Return a paragraph as strips of one line each, none of them left alone."""
    style = frame.style
    size = style.small if prose.is_small else style.size
    leading = style.leading * size / style.size
    hang = _hang(prose, size)
    left = prose.depth * size * 1.2 + hang
    lines = set_runs(prose.runs, (frame.room - left) / size)
    node = frame.node.add("P")
    mark = set_runs((Run(prose.mark, is_faint=True),), None)[0]

    anchor = "" if prose.anchor is None else f"source-{prose.anchor}"

    def drawer(index: int) -> Draw:
        def draw(pen: Pen, x: float, y: float) -> None:
            base = y + leading * _FIRST_BASE
            with pen.marked(node):
                if index == 0 and prose.mark:
                    pen.line(mark, x + left - hang, base, size)
                pen.line(lines[index], x + left, base, size)
            if index == 0 and anchor:
                pen.anchor(anchor, y)

        return draw

    last = len(lines) - 1
    return [
        Strip(
            leading,
            drawer(i),
            space=leading * 0.22 if i == 0 else 0.0,
            keeps_next=(last > 0 and i in {0, last - 1}) or prose.is_lead,
            anchors=frozenset({anchor} if anchor and i == 0 else ()),
            cites=max((p.source or 0 for p in lines[i].pieces), default=0),
        )
        for i in range(len(lines))
    ]


def _hang(prose: Prose, size: float) -> float:
    if not prose.mark:
        return 0.0
    return max(size * 1.35, size * (0.55 + 0.57 * len(prose.mark)))


def lay_heading(heading: Heading, frame: Frame, key: str = "") -> list[Strip]:
    """Return a heading, kept with what follows; with a key it is in the outline."""
    style = frame.style
    is_main = heading.level <= 2
    size = style.heading if is_main else style.size
    leading = size * 1.36
    lines = set_runs((Run(heading.text, is_strong=True),), frame.room / size)
    node = frame.node.add(f"H{heading.level}")

    def draw(pen: Pen, x: float, y: float) -> None:
        if key:
            pen.bookmark(heading.text, key, y)
        # Repeated overleaf, it is not read aloud again.
        with pen.marked(node) if node.is_empty() else pen.artifact():
            for i, line in enumerate(lines):
                pen.line(line, x, y + leading * (i + 0.74), size)

    space = style.leading * (1.1 if is_main else 0.6)
    height = leading * len(lines) + (size * 0.18 if is_main else 0)
    return [Strip(height, draw, space=space, keeps_next=True)]


def lay_text(text: str, frame: Frame, look: Look) -> Strip:
    """Return a short text in one strip, such as a headline."""
    size, leading = look.size, look.size * 1.34
    lines = set_runs((Run(text, is_strong=look.is_strong),), frame.room / size)
    node = frame.node.add(look.kind)

    def draw(pen: Pen, x: float, y: float) -> None:
        with pen.marked(node):
            for i, line in enumerate(lines):
                pen.line(line, x, y + leading * i + size * 1.02, size, look.ink)

    return Strip(leading * len(lines), draw)
