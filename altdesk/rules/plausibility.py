"""Results that are probably a typing or unit mistake: said, and still kept."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from math import inf
from typing import Any

from altdesk.core.catalogue import catalogue
from altdesk.core.history import Point
from altdesk.core.number import write_number
from altdesk.core.person import Sex
from altdesk.rules.facts import Facts
from altdesk.rules.findings import Implausible
from altdesk.rules.measured import Numbers
from altdesk.rules.wording import write_day, write_result


def find_implausible(facts: Facts) -> tuple[Implausible, ...]:
    """Return what is implausible in any panel, the newest first."""
    sex = facts.history.person.sex
    found: list[tuple[date, Implausible]] = []
    for analyte, points in facts.series.items():
        bounds = _bounds(analyte, sex, facts.knowledge.figure("unit_wrong_factor"))
        found += [
            (point.collected_on, Implausible(analyte, problem))
            for point in bounds.questionable(points, facts.results(analyte).numbers)
            for problem in _problems(point, bounds, facts)
        ]
    found += _direct_above_total(facts)
    return tuple(item for _, item in sorted(found, key=_newest_first))


def _newest_first(item: tuple[date, Implausible]) -> tuple[int, str, str]:
    day, found = item
    return (-day.toordinal(), found.analyte, found.problem)


@dataclass(frozen=True, slots=True)
class _Bounds:
    """The limits of an analyte as plain numbers; infinite where there is none.

    `high` bounds the upper limit that a laboratory prints; `usual_high` is the usual.
    """

    impossible: tuple[float, float]
    unusual: tuple[float, float]
    high: tuple[float, float]
    usual_high: float

    def questionable(
        self, points: Sequence[Point], numbers: Numbers
    ) -> Iterator[Point]:
        """Return those of which value or limit is to be asked about."""
        low = max(self.impossible[0], self.unusual[0])
        high = min(self.impossible[1], self.unusual[1])
        # Nearly always all is well: told at once, before one after the other is.
        is_usual = _lie_within(numbers.values, low, high)
        if is_usual and _lie_within(numbers.limits, *self.high):
            return
        for point in points:
            value, limit = point.result.canonical, point.result.canonical_high
            is_odd = value is not None and not low <= value <= high
            if is_odd or (limit and not self.high[0] <= limit <= self.high[1]):
                yield point


def _lie_within(numbers: list[Any], low: float, high: float) -> bool:
    """Tell whether all are known and within the bounds, which is most often so."""
    try:
        return bool(low <= min(numbers) and max(numbers) <= high)
    except TypeError:  # One is unknown.
        return False


@cache
def _bounds(analyte: str, sex: Sex | None, factor: float) -> _Bounds:
    """Return the bounds; a limit off by more than `factor` is of another unit."""
    known = catalogue().analytes[analyte]
    limits = known.plausible
    own = known.usual_interval(sex)
    usual = (own,) if own else known.usual.values()
    highs = [float(i.high) for i in usual if i.high]
    return _Bounds(
        (_number(limits.reject_below, -inf), _number(limits.reject_above, inf)),
        (_number(limits.confirm_below, -inf), _number(limits.confirm_above, inf)),
        (min(highs) / factor, max(highs) * factor) if highs else (-inf, inf),
        max(highs, default=0.0),
    )


def _number(limit: Decimal | None, otherwise: float) -> float:
    return otherwise if limit is None else float(limit)


def _problems(point: Point, bounds: _Bounds, facts: Facts) -> Iterator[str]:
    value = point.result.canonical
    if value is not None:
        if not bounds.impossible[0] <= value <= bounds.impossible[1]:
            yield _say("implausible.impossible", point, facts)
        elif not bounds.unusual[0] <= value <= bounds.unusual[1]:
            yield _say("implausible.size", point, facts)
    high = point.result.canonical_high
    if high and not bounds.high[0] <= high <= bounds.high[1]:
        yield _limit_problem(point, high, bounds.usual_high, facts)


def _say(sentence: str, point: Point, facts: Facts) -> str:
    return facts.knowledge.sentence(
        sentence,
        value=write_result(point.result),
        day=write_day(point.collected_on, facts.knowledge),
    )


def _limit_problem(point: Point, high: float, usual: float, facts: Facts) -> str:
    """Say that a limit is so far off the usual one that the unit must be wrong."""
    unit = facts.knowledge.analyte(point.result.analyte or "").canonical_unit
    return facts.knowledge.sentence(
        "implausible.limit",
        day=write_day(point.collected_on, facts.knowledge),
        limit=f"{write_number(high)} {unit}",
        usual=f"{write_number(usual)} {unit}",
    )


def _direct_above_total(facts: Facts) -> Iterator[tuple[date, Implausible]]:
    totals = {id(p.panel): p.result.canonical for p in facts.series.get("TBIL", ())}
    for point in facts.series.get("DBIL", ()):
        total, direct = totals.get(id(point.panel)), point.result.canonical
        if total is not None and direct is not None and direct > total:
            day = write_day(point.collected_on, facts.knowledge)
            text = facts.knowledge.sentence("implausible.direct", day=day)
            yield point.collected_on, Implausible("DBIL", text)
