"""The answers to suppose for what is unknown: on both sides of every limit."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from math import inf, nextafter

from altdesk.core.analyte import Kind
from altdesk.core.person import Sex
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


def _results(identifier: str, facts: Facts) -> tuple[Measured, ...]:
    share = _SHARES.get(identifier)
    turns: tuple[float, ...] = ()
    if share is not None and (whole := facts.number(share[1])):
        constants = _constants(facts.knowledge).get(share[0], ())
        turns = tuple(constant * whole for constant in constants)
    return _measured(identifier, turns, facts.history.person.sex, facts.knowledge)


@lru_cache
def _measured(
    identifier: str, turns: tuple[float, ...], sex: Sex | None, knowledge: Knowledge
) -> tuple[Measured, ...]:
    """Return results on both sides of `turns` and of every limit a clause knows of."""
    analyte = knowledge.analyte(identifier)
    usual = analyte.usual_interval(sex) or next(iter(analyte.usual.values()), None)
    low = float(usual.low) if usual and usual.low is not None else None
    high = float(usual.high) if usual and usual.high is not None else None
    limits = Limits(low, high, is_usual=True)
    if analyte.kind is Kind.ORDINAL:
        both = (True, False)
        return tuple(Measured(identifier, None, None, one, limits) for one in both)
    sides = () if high is None else (low or 0.0, high, high + (high - (low or 0.0)))
    known = (*_turning_points(identifier, limits, knowledge), *turns, *sides)
    lowest = nextafter(0.0, inf)
    values = dict.fromkeys((lowest, *sorted(t for t in known if t > 0)))
    return tuple(
        Measured(identifier, value, value / high if high else None, None, limits)
        for value in values
    )


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
