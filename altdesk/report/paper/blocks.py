"""From the Summary's blocks to strips."""

from collections.abc import Iterable

from altdesk.report.paper.flow import Strip, Style, lay_heading, lay_prose
from altdesk.report.paper.grid import lay_table
from altdesk.report.paper.plot import lay_plot
from altdesk.report.paper.tags import Node
from altdesk.report.summary import Block, Heading, Phrases, Plot, Prose, Section, Table


def lay_block(
    block: Block, room: float, style: Style, parent: Node, phrases: Phrases
) -> list[Strip]:
    """Return the strips of any block."""
    match block:
        case Heading():
            return lay_heading(block, room, style, parent)
        case Prose():
            return lay_prose(block, room, style, parent)
        case Table():
            return lay_table(block, room, style, parent)
        case Plot():
            return lay_plot(block, room, block.height, style, parent, phrases)


def lay_section(
    section: Section,
    room: float,
    style: Style,
    parent: Node,
    phrases: Phrases,
    key: str = "",
) -> list[Strip]:
    """Return a section's heading and blocks as strips, in their own element."""
    node = parent.add("Sect")
    strips = lay_heading(Heading(section.title), room, style, node, key)
    for block in section.blocks:
        strips += lay_block(block, room, style, node, phrases)
    return strips


def lay_all(
    blocks: Iterable[Block], room: float, style: Style, parent: Node, phrases: Phrases
) -> list[Strip]:
    """Return the strips of several blocks."""
    return [s for b in blocks for s in lay_block(b, room, style, parent, phrases)]
