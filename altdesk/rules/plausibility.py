"""Results that are probably a typing or unit mistake: said, and still kept."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from altdesk.core.analyte import Analyte
from altdesk.core.history import Point
from altdesk.core.number import write_number
from altdesk.rules.facts import Facts
from altdesk.rules.findings import Implausible
from altdesk.rules.wording import write_day, write_result


def find_implausible(facts: Facts) -> tuple[Implausible, ...]:
    """Return what is implausible in any panel, the newest first."""
    found = [
        (point.collected_on, Implausible(analyte, problem))
        for analyte, points in facts.series.items()
        for point in points
        for problem in _problems(point, facts.knowledge.analyte(analyte), facts)
    ]
    found += list(_direct_above_total(facts))
    return tuple(item for _, item in sorted(found, key=_newest_first))


def _newest_first(item: tuple[date, Implausible]) -> tuple[int, str, str]:
    day, found = item
    return (-day.toordinal(), found.analyte, found.problem)


def _problems(point: Point, analyte: Analyte, facts: Facts) -> Iterator[str]:
    value, limits = point.result.canonical, analyte.plausible
    if value is not None:
        if _is_outside(value, limits.reject_below, limits.reject_above):
            yield _say("implausible.impossible", point, facts)
        elif _is_outside(value, limits.confirm_below, limits.confirm_above):
            yield _say("implausible.size", point, facts)
    yield from _limit_problem(point, analyte, facts)


def _is_outside(value: float, low: Decimal | None, high: Decimal | None) -> bool:
    below = low is not None and value < low
    above = high is not None and value > high
    return below or above


def _say(sentence: str, point: Point, facts: Facts) -> str:
    return facts.knowledge.sentence(
        sentence,
        value=write_result(point.result),
        day=write_day(point.collected_on, facts.knowledge),
    )


def _limit_problem(point: Point, analyte: Analyte, facts: Facts) -> Iterator[str]:
    """Notice a limit so far off the usual ones that the unit must be wrong."""
    high = point.result.canonical_high
    usual = [float(i.high) for i in analyte.usual.values() if i.high]
    if not high or not usual or point.result.interval is None:
        return
    factor = facts.knowledge.figure("unit_wrong_factor")
    if high > max(usual) * factor or high * factor < min(usual):
        yield facts.knowledge.sentence(
            "implausible.limit",
            day=write_day(point.collected_on, facts.knowledge),
            limit=f"{write_number(high)} {analyte.canonical_unit}",
            usual=f"{write_number(max(usual))} {analyte.canonical_unit}",
        )


def _direct_above_total(facts: Facts) -> Iterator[tuple[date, Implausible]]:
    totals = {id(p.panel): p.result.canonical for p in facts.series.get("TBIL", ())}
    for point in facts.series.get("DBIL", ()):
        total, direct = totals.get(id(point.panel)), point.result.canonical
        if total is not None and direct is not None and direct > total:
            day = write_day(point.collected_on, facts.knowledge)
            text = facts.knowledge.sentence("implausible.direct", day=day)
            yield point.collected_on, Implausible("DBIL", text)
