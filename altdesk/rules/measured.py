"""The results that count now: the latest of each analyte, with its limits.

What is read together belongs together: the liver tests come from the latest draw
that has one; others may be carried over from earlier draws for as long as
`parameters.toml` says.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import compress, count
from math import inf, isclose, nextafter
from operator import gt
from typing import Any, NamedTuple

from altdesk.core.analyte import Analyte, Kind
from altdesk.core.history import History, Point
from altdesk.core.number import LARGEST, SMALLEST, Comparator
from altdesk.core.person import Sex
from altdesk.core.result import Ordinal, Result, Status
from altdesk.rules.knowledge import Knowledge

LIVER_TESTS = ("ALT", "AST", "ALP", "GGT", "TBIL")

_GONE = frozenset({Status.ENTERED_IN_ERROR, Status.CANCELLED})
_BELOW = frozenset({Comparator.LESS})
_ABOVE = frozenset({Comparator.MORE})
# A multiple keeps more digits than a ratio of two multiples, see `settled`.
_TIMES = ".14g"
RATIO = ".12g"


class Numbers(NamedTuple):
    """The canonical values and the upper limits of results; None is unknown."""

    values: list[Any]
    limits: list[Any]
    is_bounded: bool
    """Whether any of the values is a bound, as in "<5"."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits in the canonical unit; `is_usual` where the laboratory printed none."""

    low: float | None
    high: float | None
    is_usual: bool


class Measured(NamedTuple):
    """One result as the engine reads it.

    `value` and `times` (the multiple of the upper limit) lie a hair beyond a printed
    bound: "<5" is less than 5. `point` is None for a result that is only supposed.
    """

    analyte: str
    value: float | None
    times: float | None
    is_positive: bool | None
    limits: Limits
    is_bound: bool = False
    point: Point | None = None

    @property
    def is_above(self) -> bool:
        return self.times is not None and self.times > 1

    @property
    def laboratory(self) -> str:
        """Return the laboratory, folded; results of one compare exactly."""
        return folded(self.point.panel.laboratory) if self.point else ""

    @property
    def is_below(self) -> bool:
        low = self.limits.low
        return self.value is not None and low is not None and self.value < low


@lru_cache
def folded(laboratory: str) -> str:
    """Return the name of a laboratory as names are compared."""
    return laboratory.strip().casefold()


def group(history: History) -> dict[str, list[Point]]:
    """Return the standing results of every analyte, oldest first, in one pass."""
    found: defaultdict[str, list[Point]] = defaultdict(list)
    make = tuple.__new__  # The constructor of `Point` without its detour.
    for panel in history.panels:
        collected = panel.collected
        for analyte, result in _standing(panel.results):
            found[analyte].append(make(Point, (collected, result, panel)))
    return found


def _standing(results: Sequence[Result]) -> Iterable[tuple[str, Result]]:
    """Return the result of every analyte of one panel that stands."""
    chosen = {r.analyte: r for r in results if r.status not in _GONE and r.analyte}
    if len(chosen) < len(results):
        for result in results:
            # As `Panel.result` chooses: a corrected result before others.
            if result.status is Status.CORRECTED and result.analyte:
                chosen[result.analyte] = result
    return chosen.items()


def _without_the_unmeasurable(result: Result) -> Result:
    """Return a result as one whose number or limit nobody can read."""
    value, high = result.canonical, result.canonical_high
    return replace(
        result,
        canonical=None if value and not SMALLEST < abs(value) < LARGEST else value,
        canonical_high=None if high and not SMALLEST < abs(high) < LARGEST else high,
    )


def latest_draw(series: Mapping[str, Sequence[Point]]) -> date | None:
    """Return the day of the latest draw with a liver test, or else of any draw."""
    liver = [series[a][-1].collected_on for a in LIVER_TESTS if a in series]
    every = [points[-1].collected_on for points in series.values()]
    return max(liver or every, default=None)


def current(
    series: Mapping[str, Sequence[Point]], knowledge: Knowledge, sex: Sex | None
) -> dict[str, Measured]:
    """Return the results that are read together, by analyte."""
    day = latest_draw(series)
    if day is None:
        return {}
    return {
        analyte: measure(points[-1], knowledge.analyte(analyte), sex)
        for analyte, points in series.items()
        if (day - points[-1].collected_on).days
        <= knowledge.carried_days.get(analyte, 0)
    }


def measure(point: Point, analyte: Analyte, sex: Sex | None) -> Measured:
    """Return a result with its multiple of the upper limit."""
    result = point.result
    if not (
        SMALLEST < (result.canonical or 1.0) < LARGEST
        and SMALLEST < (result.canonical_high or 1.0) < LARGEST
    ):
        result = _without_the_unmeasurable(result)
    value, bound = result.canonical, result.comparator
    limits = limits_of(result, analyte, sex)
    if value is not None and value < 0:
        # Below nothing is no measurement: it must not read as "in range".
        return Measured(analyte.id, None, None, None, limits, bound is not None, point)
    is_answer = result.ordinal is not None or analyte.kind is Kind.ORDINAL
    return Measured(
        analyte.id,
        value if value is None or bound is None else _beyond_bound(value, bound),
        None if value is None or not limits.high else _times(value, limits, result),
        _is_positive(result, analyte) if is_answer else None,
        limits,
        bound is not None,
        point,
    )


def sides_of(
    points: Sequence[Point], numbers: Numbers, analyte: Analyte, sex: Sex | None
) -> list[bool | None]:
    """Tell of each result whether it lies above its limit; None: nobody can tell.

    The same as `measure` says of it, which is asked only where numbers alone do not.
    """
    values, limits, is_bounded = numbers
    try:
        is_plain = (
            not is_bounded
            and min(values) > SMALLEST
            and max(values) < LARGEST
            and min(limits) > SMALLEST
            and max(limits) < LARGEST
        )
    except TypeError:  # One is unknown.
        is_plain = False
    if not is_plain:
        return [_is_above(point, analyte, sex) for point in points]
    sides: list[bool | None] = list(map(gt, values, limits))
    for place in compress(count(), map(isclose, values, limits)):
        sides[place] = _is_above(points[place], analyte, sex)
    return sides


def _is_above(point: Point, analyte: Analyte, sex: Sex | None) -> bool | None:
    times = measure(point, analyte, sex).times
    return None if times is None else times > 1


def numbers_of(points: Sequence[Point]) -> Numbers:
    results = [point.result for point in points]
    return Numbers(
        [r.canonical for r in results],
        [r.canonical_high for r in results],
        any([r.comparator for r in results]),  # noqa: C419 - quicker
    )


def limits_of(result: Result, analyte: Analyte, sex: Sex | None) -> Limits:
    """Return the laboratory's own limits; where it printed none, the usual ones."""
    low, high = result.canonical_low, result.canonical_high
    if high:
        return _printed_limits(low, high)
    usual = analyte.usual_interval(sex)
    if usual is None:
        return _limits_of_both(low, analyte, result.canonical)
    if low is None and usual.low is not None:
        low = float(usual.low)
    high = float(usual.high) if usual.high is not None else None
    return Limits(low, high, is_usual=True)


@lru_cache
def _printed_limits(low: float | None, high: float) -> Limits:
    return Limits(low, high, is_usual=False)


def _limits_of_both(low: float | None, analyte: Analyte, value: float | None) -> Limits:
    """Return the widest usual limits; none that would judge men and women apart.

    For a person whose sex is not on file.
    """
    usual = analyte.usual.values()
    lows = [float(i.low) for i in usual if i.low is not None]
    highs = [float(i.high) for i in usual if i.high is not None]
    if value is None or len({value > limit for limit in highs}) != 1:
        return Limits(low, None, is_usual=False)
    if low is None and len({value < limit for limit in lows}) == 1:
        low = min(lows)
    return Limits(low, max(highs), is_usual=True)


def _beyond_bound(value: float, comparator: Comparator) -> float:
    """Return a value a hair beyond its bound: "<5" is less than 5."""
    if comparator in _BELOW:
        return nextafter(value, -inf)
    return nextafter(value, inf) if comparator in _ABOVE else value


def _times(value: float, limits: Limits, result: Result) -> float:
    times = settled(value / (limits.high or 1), _TIMES)
    # "< 41" as a limit leaves 41 itself outside.
    if times == 1 and not limits.is_usual and result.is_above:
        return nextafter(times, inf)
    if result.comparator is None:
        return times
    return _beyond_bound(times, result.comparator)


def settled(quotient: float, digits: str) -> float:
    """Return a quotient without the noise of binary fractions: 0.3 / 1.5 is 0.2."""
    return float(format(quotient, digits))


def _is_positive(result: Result, analyte: Analyte) -> bool | None:
    if result.ordinal is not None:
        known = result.ordinal is not Ordinal.INDETERMINATE
        return result.ordinal is Ordinal.POSITIVE if known else None
    if analyte.kind is not Kind.ORDINAL or result.value is None:
        return None
    limit = result.interval.high if result.interval is not None else None
    if limit is not None and result.interval is not None:
        is_open = result.interval.high_is_open
        return result.value > limit or (is_open and result.value == limit)
    # A virus load is a number; "<15" may be none at all, or a little.
    return None if result.is_bound else result.value > 0
