"""What a chart draws of a history: curves, their limits and the bars of events.

Plain numbers without Qt: the own chart of the Overview and the plot of Trends draw
the same.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from altdesk.core.analyte import Analyte, Linear
from altdesk.core.catalogue import find_analyte
from altdesk.core.event import Event, EventKind
from altdesk.core.history import History, Point, seconds_of
from altdesk.core.number import Comparator
from altdesk.core.unit import Unit, read_unit
from altdesk.gui.event_words import amount_in_words, what_in_words
from altdesk.gui.wording import say

DAY = 86_400.0
"""Seconds of a day: times are seconds since 1970-01-01 UTC."""

_AS_IT_IS = Linear(Decimal(1))


def _printed_unit(analyte: Analyte, points: Sequence[Point]) -> str | None:
    """Return the unit that all results share, where it converts without a doubt."""
    conversions = {analyte.conversion(point.result.unit) for point in points}
    known = read_unit(points[-1].result.unit or "") if points else None
    if known is None or conversions != {analyte.conversion(known.code)}:
        return None
    return known.code


def _as_kept(_analyte: Analyte) -> Unit | None:
    return None


class Measure(StrEnum):
    """What the value axis counts."""

    VALUE = "value"
    TIMES_LIMIT = "times_limit"


@dataclass(frozen=True, slots=True)
class Mark:
    """One result where it is drawn: `value` in the curve's unit, or × the limit."""

    at: float
    value: float
    point: Point

    @property
    def bound(self) -> Comparator | None:
        """Which side the true value lies on, where the laboratory gave a bound."""
        return self.point.result.comparator


@dataclass(frozen=True, slots=True)
class Step:
    """The laboratory's limits from `start` to `end`, in the curve's unit."""

    start: float
    end: float
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Curve:
    """The results of one analyte as they are drawn.

    `left_out` counts the results that have no place on this axis: without a number,
    or, counted in × the limit, without a limit.
    """

    analyte: Analyte
    unit: str
    measure: Measure
    marks: tuple[Mark, ...]
    steps: tuple[Step, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Bar:
    """An event on the time axis; `end` is None while it goes on."""

    event: Event
    start: float
    end: float | None
    text: str


def curve(
    history: History,
    analyte: Analyte,
    measure: Measure = Measure.VALUE,
    unit: str | None = None,
) -> Curve:
    """Return the curve of an analyte in `unit`.

    Unless one is named it is the unit in which all results were printed, or the
    canonical one where they differ.
    """
    series = history.series(analyte.id)
    unit = unit or _printed_unit(analyte, series.points)
    scale = (analyte.conversion(unit) if unit else None) or _AS_IT_IS
    shown = Unit(unit) if unit else analyte.canonical_unit
    line = (float(scale.offset), float(scale.factor))
    marks, limits = [], []
    for point in series:
        found = _place(point, line, measure)
        if found is not None:
            marks.append(Mark(as_seconds(point.collected), found[0], point))
            limits.append(found[1:])
    return Curve(
        analyte,
        say("× upper limit") if measure is Measure.TIMES_LIMIT else str(shown),
        measure,
        tuple(marks),
        tuple(_steps(marks, limits)),
        len(series) - len(marks),
    )


def curves(
    history: History,
    identifiers: tuple[str, ...],
    unit_for: Callable[[Analyte], Unit | None] = _as_kept,
    measure: Measure = Measure.VALUE,
) -> tuple[Curve, ...]:
    """Return the curves of those analytes that have a result, in the wished units."""
    found = (find_analyte(identifier) for identifier in identifiers)
    drawn = (
        curve(history, analyte, measure, unit.code if unit else None)
        for analyte in found
        if analyte is not None
        for unit in (unit_for(analyte),)
    )
    return tuple(one for one in drawn if one.marks)


def as_seconds(collected: date) -> float:
    return seconds_of(collected)


def _place(
    point: Point, scale: tuple[float, float], measure: Measure
) -> tuple[float, float | None, float | None] | None:
    """Return value, lower and upper limit on the axis, or None without a place."""
    result = point.result
    if result.canonical is None:
        return None
    low, high = result.canonical_low, result.canonical_high
    if measure is Measure.TIMES_LIMIT:
        times = result.times_limit
        if times is None or not high:
            return None
        return times, low / high if low is not None else None, 1.0
    value = _convert(result.canonical, scale)
    return (
        value,
        None if low is None else _convert(low, scale),
        None if high is None else _convert(high, scale),
    )


def _convert(canonical: float, scale: tuple[float, float]) -> float:
    offset, factor = scale
    return (canonical - offset) / factor


def _steps(
    marks: list[Mark], limits: list[tuple[float | None, float | None]]
) -> list[Step]:
    """Return the limits as steps that change halfway between two draws.

    The day on which a laboratory changed its limits is not known; halfway, each
    result stands inside the limits that were printed beside it.
    """
    if not marks:
        return []
    middles = [(one.at + other.at) / 2 for one, other in pairwise(marks)]
    starts, ends = [marks[0].at, *middles], [*middles, marks[-1].at]
    steps: list[Step] = []
    for start, end, (low, high) in zip(starts, ends, limits, strict=True):
        last = steps[-1] if steps else None
        if last is not None and (last.low, last.high) == (low, high):
            steps[-1] = Step(last.start, end, low, high)
        else:
            steps.append(Step(start, end, low, high))
    return [step for step in steps if step.low is not None or step.high is not None]


_LASTS_A_DAY = frozenset({EventKind.WEIGHT, EventKind.PROCEDURE})


def bars(events: tuple[Event, ...]) -> tuple[Bar, ...]:
    """Return the events as bars, the earliest first."""
    found = []
    for event in sorted(events, key=lambda e: (e.started, e.id)):
        start, end = as_seconds(event.started), None
        if event.ended is not None:
            end = as_seconds(event.ended) + DAY
        elif event.kind in _LASTS_A_DAY:
            end = start + DAY
        found.append(Bar(event, start, end, describe(event)))
    return tuple(found)


def describe(event: Event) -> str:
    """Return an event in a few words: "atorvastatin 20 mg", "weight 92 kg"."""
    words = [what_in_words(event)]
    if event.amount is not None:
        amount = amount_in_words(event)
        if amount.casefold() not in words[0].casefold():
            words.append(amount)
    return " ".join(words)
