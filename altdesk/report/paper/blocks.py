"""From the Summary's blocks to strips."""

import math
from collections.abc import Iterable
from dataclasses import replace

from altdesk.report.paper.flow import Strip, height_of, lay_heading, lay_prose
from altdesk.report.paper.frame import Frame
from altdesk.report.paper.grid import lay_table
from altdesk.report.paper.plot import lay_plot
from altdesk.report.summary import Block, Heading, Plot, Prose, Section, Table

_BETWEEN_TABLES = 0.8


def lay_block(block: Block, frame: Frame) -> list[Strip]:
    """Return the strips of any block."""
    match block:
        case Heading():
            return lay_heading(block, frame)
        case Prose():
            return lay_prose(block, frame)
        case Table():
            return lay_table(block, frame)
        case Plot():
            return [lay_plot(block, frame, block.height)]


def lay_all(
    blocks: Iterable[Block], frame: Frame, room: float = math.inf
) -> list[Strip]:
    """Return the strips of several blocks; none behind the one that exceeds `room`."""
    strips: list[Strip] = []
    used = 0.0
    for block in blocks:
        if used > room:
            break
        first, *others = lay_block(block, frame)
        if strips and isinstance(block, Table):
            first = replace(first, space=frame.style.leading * _BETWEEN_TABLES)
        strips += [first, *others]
        used += height_of([first, *others])
    return strips


def lay_section(
    section: Section, frame: Frame, key: str = "", room: float = math.inf
) -> list[Strip]:
    """Return a section's heading and blocks as strips, in their own element.

    What is too much for `room` is laid until it exceeds it, and no further.
    """
    inside = frame.under("Sect")
    heading = lay_heading(Heading(section.title), inside, key)
    return heading + lay_all(section.blocks, inside, room)
