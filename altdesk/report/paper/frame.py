"""What every block needs to be set: how wide, in which sizes, where in the tree."""

from dataclasses import dataclass, replace

from altdesk.report.paper.tags import Node
from altdesk.report.summary import Phrases


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
        """Return the style for larger print; titles and margins grow less."""
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
