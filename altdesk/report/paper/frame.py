"""What every block needs to be set: how wide, in which sizes, where in the tree."""

from dataclasses import dataclass, replace

from altdesk.report.paper.tags import Node
from altdesk.report.summary import Phrases


@dataclass(frozen=True, slots=True)
class Style:
    """Sizes in points; `raised` is the size of a note's sign beside its number's."""

    size: float = 9.0
    leading: float = 12.4
    small: float = 7.4
    heading: float = 11.2
    title: float = 16.5
    headline: float = 13.2
    margin: float = 51.0
    row: float = 14.6
    head: float = 8.0
    """A column's heading."""
    raised: float = 0.72
    is_large: bool = False


LARGE = Style(
    size=16.0,
    leading=21.6,
    small=16.0,
    heading=20.0,
    title=25.0,
    headline=21.0,
    margin=42.0,
    row=26.0,
    head=16.0,
    raised=1.0,
    is_large=True,
)
"""A caregiver's sheet: nothing on it is smaller than 16 points."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The place that blocks are set into: `room` wide, under `node` of the tree."""

    room: float
    style: Style
    node: Node
    phrases: Phrases

    def under(self, kind: str) -> "Frame":
        """Return the same place inside a new element of the structure."""
        return replace(self, node=self.node.add(kind))

    def narrowed(self, room: float) -> "Frame":
        return replace(self, room=room)
