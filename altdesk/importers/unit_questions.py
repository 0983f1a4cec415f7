"""Questions about units: which one a column is in, and where a value jumps out of it.

Nothing is converted here and no unit is filled in: a likely one is offered.
"""

import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from statistics import median

from altdesk.core.analyte import TIMES_LIMIT, Analyte, Kind
from altdesk.core.catalogue import catalogue
from altdesk.core.draft import DraftPerson, DraftResult
from altdesk.core.interval import ReferenceInterval
from altdesk.core.number import Number, read_number
from altdesk.core.person import Sex
from altdesk.core.plausibility import is_doubtful
from altdesk.core.problem import Level, Place, Problem
from altdesk.core.unit import Unit
from altdesk.importers.reading import Option, Question

_JUMP = 5
"""A value this many times off the others of its column is looked at."""
_NEAR = 3
"""In the other unit it must lie this near to them to be asked about."""
_SELDOM = frozenset({"nkat/L", "pmol/L"})
_FEWEST = 3


@dataclass(slots=True)
class _Column:
    """The results of one analyte, under one name, without a unit of their own."""

    name: str
    analyte: Analyte
    results: list[tuple[DraftResult, float]] = field(default_factory=list)


def ask_units(people: Iterable[DraftPerson]) -> tuple[Question, ...]:
    """Return one question for each analyte that the source prints no unit for."""
    return tuple(
        _question(column)
        for column in _unitless(people)
        if not _is_contradictory(column)
    )


def find_contradictions(people: Iterable[DraftPerson]) -> Iterator[Problem]:
    """Return a question for each result of a column that no single unit can be of.

    A unit for the whole of it would be a guess for some: each is asked about alone.
    """
    for column in _unitless(people):
        if not _is_contradictory(column):
            continue
        values = sorted(value for _, value in column.results)
        what = f"{column.name}: {values[0]:g} and {values[-1]:g} are not in one unit."
        do = "Give each its unit, in a column of units or behind its value."
        for result, _ in column.results:
            place = Place(result.place.where, "unit")
            yield Problem(place, what, do, Level.QUESTION)


def _unitless(people: Iterable[DraftPerson]) -> list[_Column]:
    return [
        column
        for column in _columns(_all(people))
        if column.analyte.kind is Kind.QUANTITY and not column.analyte.is_unitless
    ]


def _is_contradictory(column: _Column) -> bool:
    """Tell whether every unit leaves many values where no laboratory sees them."""
    analyte = column.analyte
    fitting = [
        {u for u in analyte.units() if not is_doubtful(analyte, Decimal(str(v)), u)}
        for _, v in column.results
    ]
    possible = [units for units in fitting if units]
    most = max((sum(u in f for f in possible) for u in analyte.units()), default=0)
    is_few = len(possible) < _FEWEST or most * 3 < len(possible) * 2
    return most < len(possible) and is_few


def _all(people: Iterable[DraftPerson]) -> Iterator[DraftResult]:
    for person in people:
        for panel in person.panels:
            for result in panel.results:
                if not result.unit:
                    yield result


def _columns(results: Iterable[DraftResult]) -> list[_Column]:
    found: dict[tuple[str, str], _Column] = {}
    for result in results:
        analyte = catalogue().get(result.analyte)
        value = _value(result)
        if analyte is None or value is None:
            continue
        key = (result.name, result.unit or "")
        column = found.setdefault(key, _Column(result.name, analyte))
        column.results.append((result, value))
    return list(found.values())


def _value(result: DraftResult) -> float | None:
    number = read_number(result.text, result.mark)
    if isinstance(number, Number) and number.value > 0:
        return float(number.value)
    return None


def _question(column: _Column) -> Question:
    analyte = column.analyte
    units = analyte.units()
    middle = median(value for _, value in column.results)
    ready = min(units, key=lambda unit: _distance(analyte, middle, unit))
    return Question(
        "units",
        f"{column.name} has no unit.",
        tuple(Option(unit, str(Unit(unit))) for unit in units),
        ready,
        key=column.name,
    )


def _distance(analyte: Analyte, value: float, unit: str) -> float:
    """Return how far a value in one of its units lies from the usual, in powers."""
    canonical = float(analyte.to_canonical(Decimal(value), unit) or math.inf)
    usual = analyte.usual.get(Sex.MALE) or ReferenceInterval()
    low, high = float(usual.low or 0), float(usual.high or math.inf)
    middle = math.sqrt(low * high) if low else high / 2
    seldom = 1.0 if unit in _SELDOM else 0.0
    return abs(math.log(canonical / middle)) + seldom


def find_jumps(
    people: Iterable[DraftPerson], from_heading: frozenset[int]
) -> tuple[Problem, ...]:
    """Return a question for each value that fits its column only in another unit.

    Only results whose unit is not printed beside them are looked at: `from_heading`
    holds the `id()` of their drafts.
    """
    problems: list[Problem] = []
    for person in people:
        drafts = [
            r for panel in person.panels for r in panel.results if id(r) in from_heading
        ]
        for column in _columns(drafts):
            problems.extend(_jumps(column))
    return tuple(problems)


def _jumps(column: _Column) -> Iterator[Problem]:
    if (
        len(column.results) < _FEWEST
        or column.analyte.canonical_unit.code == TIMES_LIMIT
    ):
        return
    ordered = sorted(value for _, value in column.results)
    for result, value in column.results:
        middle = _median_without(ordered, value)
        if max(value / middle, middle / value) < _JUMP:
            continue
        unit = _unit_that_fits(column.analyte, result.unit, value, middle)
        if unit is not None:
            yield _jump(column, result, middle, unit)


def _median_without(ordered: Sequence[float], value: float) -> float:
    """Return the median of sorted values without one of them."""
    gone = bisect_left(ordered, value)
    left = len(ordered) - 1
    at = {(left - 1) // 2, left // 2}
    middle = [ordered[i + (i >= gone)] for i in at]
    return sum(middle) / len(middle)


def _unit_that_fits(
    analyte: Analyte, printed: str | None, value: float, middle: float
) -> str | None:
    """Return the unit in which the value lies near the others."""
    units = [u for u in analyte.units() if u not in _SELDOM]
    own = printed or min(units, key=lambda unit: _distance(analyte, middle, unit))
    here = analyte.conversion(own)
    for unit in units:
        other = analyte.conversion(unit)
        if here is None or other is None or other == here:
            continue
        as_others = value * float(other.factor) / float(here.factor)
        if 1 / _NEAR <= as_others / middle <= _NEAR:
            return unit
    return None


def _jump(column: _Column, result: DraftResult, middle: float, unit: str) -> Problem:
    place = Place(result.place.where, "value.unit")
    shown = f"{middle:g}"
    what = f"{column.name} {result.text} is far from the others (about {shown})."
    do = f"If it is in {Unit(unit)}, give that unit; otherwise confirm it."
    return Problem(place, what, do, Level.QUESTION)
