"""What is expected after something was stopped, as a line beside the results.

The rules say the way down (`rules.expected`); here it is put on the axis of a curve.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import inf, isfinite
from typing import TYPE_CHECKING

from altdesk.gui.curves import Curve, Measure, as_seconds
from altdesk.gui.wording import number, say

if TYPE_CHECKING:
    from altdesk.rules.findings import ExpectedCourse


@dataclass(frozen=True, slots=True)
class Course:
    """The way down of one analyte after one event, in the units of its curve."""

    analyte: str
    event: str
    until: date
    times: tuple[float, ...]
    values: tuple[float, ...]
    unit: str

    @property
    def words(self) -> str:
        """What the line is: "expected after Xanomeline"."""
        return say("expected after {event}").format(event=self.event)

    def value_at(self, at: float) -> float | None:
        """Return what is expected at a moment; None before and after the course."""
        places = zip(self.times, self.values, strict=True)
        for (start, high), (end, low) in pairwise(places):
            if start <= at <= end:
                return high + (low - high) * (at - start) / (end - start)
        return None

    def expected_at(self, at: float) -> str:
        """Return "expected 45 U/L", or nothing outside the course."""
        value = self.value_at(at)
        if value is None:
            return ""
        shown = f"{number(value)} {self.unit}".strip()
        return say("expected {value}").format(value=shown)


def courses(
    drawn: Sequence[Curve], found: "Sequence[ExpectedCourse]"
) -> tuple[Course, ...]:
    """Return the courses that have a line on the axes of these curves."""
    made = (
        _course(curve, one)
        for curve in drawn
        for one in found
        if one.analyte == curve.analyte.id
    )
    return tuple(course for course in made if course is not None)


def _course(curve: Curve, found: "ExpectedCourse") -> Course | None:
    times = tuple(as_seconds(day) for day, _value in found.points)
    if not times:
        return None
    scaled = _on_axis(curve, [value for _day, value in found.points], times[0])
    if scaled is None:
        return None
    until = found.points[-1][0]
    unit = "×" if curve.measure is Measure.TIMES_LIMIT else curve.unit
    return Course(curve.analyte.id, found.event, until, times, tuple(scaled), unit)


def _on_axis(curve: Curve, values: list[float], since: float) -> list[float] | None:
    """Return canonical values in the curve's unit, or × the limit they began from."""
    if curve.measure is Measure.VALUE:
        scale = curve.analyte.conversion(curve.unit)
        if scale is None:
            return values
        return [(v - float(scale.offset)) / float(scale.factor) for v in values]
    before = [mark for mark in curve.marks if mark.at <= since]
    limit = before[-1].point.result.canonical_high if before else None
    times = [value / limit for value in values] if limit else [inf]
    return times if all(isfinite(time) for time in times) else None
