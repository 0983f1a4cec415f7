"""What happened after a product was stopped, and after it was taken again."""

from collections.abc import Callable
from datetime import date
from functools import partial

from altdesk.core.event import Event
from altdesk.rules.facts import UNKNOWN, Facts, Said
from altdesk.rules.measured import Measured
from altdesk.rules.personal_facts import either
from altdesk.rules.product_facts import (
    in_categories,
    named_events,
    product_events,
    products_of,
    same_product,
)
from altdesk.rules.trend import day_of

_LIVER_CELL = ("ALT",)
_BILE_FLOW = ("ALP", "TBIL")


def is_suspect(event: Event, facts: Facts) -> bool:
    """Tell whether a product can be the culprit; the unknown can."""
    categories = facts.knowledge.facts["DRUG_DECHALLENGE"].categories
    return not products_of(event) or in_categories(event, categories)


def _dechallenge(facts: Facts) -> Said:
    """Say whether half of the excess was gone in time after a product was stopped."""
    events = product_events(facts)
    if not events:
        return UNKNOWN
    found = [
        event
        for event in events
        if event.ended is not None
        and is_suspect(event, facts)
        and _fell_by_half(event, event.ended, facts)
    ]
    return named_events(found, facts)


def _fell_by_half(event: Event, stopped: date, facts: Facts) -> bool:
    days = {
        **dict.fromkeys(_LIVER_CELL, facts.figure("dechallenge_days")),
        **dict.fromkeys(_BILE_FLOW, facts.figure("dechallenge_bile_days")),
    }
    return any(
        _excess_fell(analyte, event.started, stopped, span, facts)
        for analyte, span in days.items()
    )


def _excess_fell(
    analyte: str, started: date, stopped: date, days: float, facts: Facts
) -> bool:
    """Compare the height at the stop with the results in the days after it."""
    results = facts.measured(analyte)
    during = [r for r in results if started <= day_of(r) <= stopped]
    after = [r for r in results if 0 < (day_of(r) - stopped).days <= days]
    top = during[-1] if during else (after[0] if after else None)
    if top is None or not top.is_above:
        return False
    limit = facts.figure("half") * _excess(top)
    return any(_excess(r) <= limit for r in after if r is not top)


def _excess(result: Measured) -> float:
    """Return how far a result lies above its limit, in multiples of it."""
    return max((result.times or 0) - 1, 0)


def _rechallenge(facts: Facts) -> Said:
    """Say whether the value rose again after the same product was taken again."""
    events = product_events(facts)
    if not events:
        return UNKNOWN
    found = [
        again
        for first in events
        for again in events
        if first.ended is not None
        and first.ended < again.started
        and same_product(first, again)
        and _rose_again(first, again, facts)
    ]
    return named_events(found, facts)


def _rose_again(first: Event, again: Event, facts: Facts) -> bool:
    longest = facts.figure("drug_start_max_days")
    for analyte in (*_LIVER_CELL, *_BILE_FLOW):
        results = facts.measured(analyte)
        before = [r for r in results if first.started <= day_of(r) <= again.started]
        waited = [(r, (day_of(r) - again.started).days) for r in results]
        after = [r for r, days in waited if 0 < days <= longest]
        was_raised = any(r.is_above for r in before)
        was_normal = bool(before) and not before[-1].is_above
        if was_raised and was_normal and any(r.is_above for r in after):
            return True
    return False


CHALLENGE_FACTS: dict[str, Callable[[Facts], Said]] = {
    "DRUG_DECHALLENGE": partial(either, "DRUG_DECHALLENGE", _dechallenge),
    "DRUG_RECHALLENGE": partial(either, "DRUG_RECHALLENGE", _rechallenge),
}
