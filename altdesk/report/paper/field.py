"""The rectangle that a plot is drawn in."""

from dataclasses import dataclass

from altdesk.report.paper.axes import Scale
from altdesk.report.paper.pen import Point
from altdesk.report.summary import Mark


@dataclass(frozen=True, slots=True)
class Field:
    """A plot's rectangle with its two scales; `edge` is the paper's text edge."""

    edge: float
    left: float
    right: float
    top: float
    bottom: float
    days: Scale
    values: Scale

    def place(self, mark: Mark) -> Point:
        return (self.days.at(mark.day), self.values.at(mark.value))
