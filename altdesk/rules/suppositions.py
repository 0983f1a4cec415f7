"""The answers to suppose for what is unknown: on both sides of every limit."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from math import inf, nextafter

from altdesk.core.analyte import Kind
from altdesk.rules.clause import Kind as WordKind
from altdesk.rules.clause import Value
from altdesk.rules.facts import RESULT, Facts
from altdesk.rules.knowledge import Knowledge
from altdesk.rules.measured import Limits, Measured
from altdesk.rules.vocabulary import TIMES

# A share is tried through the result that is missing for it.
_SHARES = {"DBIL": ("DBIL_FRAC", "TBIL")}


def answers_to(
    leaf: str, facts: Facts, *, is_alone: bool
) -> Iterable[Value | Measured]:
    """Return the answers to try for something that is unknown.

    A no changes nothing that does not count it (`is_alone`): unknown is no already.
    """
    if leaf[0] == RESULT:
        return _results(leaf[1:], facts)
    word = facts.knowledge.facts[leaf]
    if word.word.kind is WordKind.YES_NO:
        return (True,) if is_alone else (True, False)
    return word.tries if word.word.kind is WordKind.NUMBER else word.word.values


def _results(identifier: str, facts: Facts) -> Iterator[Measured]:
    analyte = facts.knowledge.analyte(identifier)
    usual = analyte.usual_interval(facts.history.person.sex) or next(
        iter(analyte.usual.values()), None
    )
    low = float(usual.low) if usual and usual.low is not None else None
    high = float(usual.high) if usual and usual.high is not None else None
    limits = Limits(low, high, is_usual=True)
    if analyte.kind is Kind.ORDINAL:
        for answer in (True, False):
            yield Measured(identifier, None, None, answer, limits)
        return
    for value in _values(identifier, limits, facts):
        times = value / high if high else None
        yield Measured(identifier, value, times, None, limits)


def _values(analyte: str, limits: Limits, facts: Facts) -> tuple[float, ...]:
    """Return values on both sides of every limit that a clause knows of."""
    turns = list(_turning_points(analyte, limits, facts.knowledge))
    share = _SHARES.get(analyte)
    whole = facts.number(share[1]) if share else None
    if share and whole:
        turns += [t * whole for t in _constants(facts.knowledge).get(share[0], ())]
    low, high = limits.low or 0.0, limits.high
    turns += () if high is None else (low, high, high + (high - low))
    lowest = nextafter(0.0, inf)
    return tuple(dict.fromkeys((lowest, *sorted(t for t in turns if t > 0))))


def _turning_points(
    analyte: str, limits: Limits, knowledge: Knowledge
) -> Iterator[float]:
    constants = _constants(knowledge)
    yield from constants.get(analyte, ())
    yield from (t * (limits.high or 0.0) for t in constants.get(analyte + TIMES, ()))


@cache
def _constants(knowledge: Knowledge) -> Mapping[str, tuple[float, ...]]:
    """Return the numbers that the evidence compares each name with."""
    found: dict[str, dict[float, None]] = {}
    for cause in knowledge.causes:
        for evidence in cause.evidence:
            for name, values in evidence.rule.clause.candidates.items():
                numbers = [v for v in values if isinstance(v, float)]
                found.setdefault(name, {}).update(dict.fromkeys(numbers))
    return {name: tuple(sorted(values)) for name, values in found.items()}
