"""Facts about alcohol, exercise, illness, food and conditions, from the events."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial

from altdesk.core.event import Event, EventKind
from altdesk.core.naming import fold_name
from altdesk.rules.facts import UNKNOWN, Facts, Said
from altdesk.rules.personal_facts import (
    diabetes_from_sugar,
    either,
    prediabetes_from_sugar,
    unless_the_log_denies,
)
from altdesk.rules.trend import day_of
from altdesk.rules.variation import change_limits
from altdesk.rules.wording import write_day

_NAMED_KINDS = frozenset({EventKind.CONDITION, EventKind.PROCEDURE, EventKind.ILLNESS})
_PLANS = frozenset({EventKind.DIET, EventKind.EXERCISE})
_FALL_AFTER_ALCOHOL = ("ALT", "AST", "GGT")


def _events(facts: Facts, *kinds: EventKind) -> Iterator[Event]:
    return (
        event
        for event in facts.history.events
        if event.kind in kinds and (facts.day is None or event.started <= facts.day)
    )


def alcohol_stops(facts: Facts) -> tuple[date, ...]:
    """Return the days on which alcohol was stopped or cut, oldest first."""
    events = sorted(_events(facts, EventKind.ALCOHOL), key=lambda e: (e.started, e.id))
    stops = {event.ended for event in events if event.ended is not None}
    amount = None
    for event in events:
        is_less = amount is not None and event.amount is not None
        is_none = event.amount is not None and event.amount == 0
        if is_none or (is_less and event.amount < amount):  # type: ignore[operator]
            stops.add(event.started)
        amount = event.amount if event.amount is not None else amount
    return tuple(sorted(day for day in stops if facts.day is None or day <= facts.day))


def _alcohol_stopped_and_fell(facts: Facts) -> Said:
    stops = alcohol_stops(facts)
    if not stops:
        return UNKNOWN
    longest = facts.figure("alcohol_fall_days")
    fell = [
        f"{analyte} after {write_day(stop, facts.knowledge)}"
        for stop in stops
        for analyte in _FALL_AFTER_ALCOHOL
        if _fell_after(analyte, stop, longest, facts)
    ]
    return Said(bool(fell), "; ".join(fell), origin=tuple(fell))


def _fell_after(analyte: str, day: date, longest: float | None, facts: Facts) -> bool:
    """Tell whether a result after `day` is lower than chance allows, same lab."""
    limits = change_limits(facts.knowledge, analyte)
    results = [r for r in facts.measured(analyte) if not r.is_bound and r.value]
    before = [r for r in results if day_of(r) <= day]
    after = [
        r
        for r in results
        if day_of(r) > day and (longest is None or (day_of(r) - day).days <= longest)
    ]
    # The first test may have come after the stop: then the fall is told from it.
    start = before[-1] if before else next(iter(after), None)
    if limits is None or start is None:
        return False
    return any(
        (r.value or 0) / (start.value or 1) - 1 < limits.down
        for r in after
        if r.laboratory == start.laboratory
    )


def _alcohol_cut(facts: Facts) -> Said:
    stops, day = alcohol_stops(facts), facts.day
    if not stops or day is None:
        return Said(False)
    return Said((day - stops[-1]).days <= facts.figure("alcohol_fall_days"))


def _exercised(days: float, facts: Facts) -> list[Event]:
    """Return the deeds of hard exercise in the days before the draw.

    Exercise that goes on since long before is a habit, not a deed.
    """
    day = facts.day
    if day is None:
        return []
    return [
        event
        for event in _events(facts, EventKind.EXERCISE)
        if (day - event.started).days <= days
        or (event.ended is not None and (day - event.ended).days <= days)
    ]


def _exercise(facts: Facts) -> Said:
    found = _exercised(facts.figure("exercise_days"), facts)
    return _told(found, facts) if found else UNKNOWN


def _not_rested(facts: Facts) -> Said:
    found = _exercised(facts.figure("rested_days"), facts)
    return Said(False) if found else UNKNOWN


def _told(events: Sequence[Event], facts: Facts) -> Said:
    words = [f"{e.what}, {write_day(e.started, facts.knowledge)}" for e in events]
    return Said(True, "; ".join(words), origin=tuple(words))


def _ill(facts: Facts) -> Said:
    day = facts.day
    if day is None:
        return UNKNOWN
    days = facts.figure("ill_days")
    found = [
        event
        for event in _events(facts, EventKind.ILLNESS)
        if (day - (event.ended or event.started)).days <= days
    ]
    return _told(found, facts) if found else UNKNOWN


def _gluten_free_and_fell(facts: Facts) -> Said:
    names = {fold_name(name) for name in facts.knowledge.facts["GFD_AND_FELL"].names}
    diets = [
        event
        for event in _events(facts, EventKind.DIET)
        if fold_name(event.what) in names
    ]
    if not diets:
        return UNKNOWN
    fell = [e for e in diets if _fell_after("ALT", e.started, None, facts)]
    return _told(fell, facts) if fell else Said(False)


def _named_condition(name: str, facts: Facts) -> Said:
    """Say yes where the log holds a condition that goes by a name of the fact."""
    if not facts.history.events:
        return UNKNOWN
    names = {fold_name(known) for known in facts.knowledge.facts[name].names}
    found = [
        event
        for event in _events(facts, *_NAMED_KINDS)
        if event.ended is None and fold_name(event.what) in names
    ]
    return _told(found, facts) if found else UNKNOWN


def _had_procedure(name: str, facts: Facts) -> Said:
    names = {fold_name(known) for known in facts.knowledge.facts[name].names}
    found = [
        event
        for event in _events(facts, *_NAMED_KINDS)
        if fold_name(event.what) in names
    ]
    return _told(found, facts) if found else UNKNOWN


def _pregnant(facts: Facts) -> Said:
    day = facts.day
    if day is None:
        return UNKNOWN
    longest = facts.figure("pregnancy_days")
    found = [
        event
        for event in _events(facts, EventKind.PREGNANCY)
        if event.is_on(day) and (day - event.started).days <= longest
    ]
    return _told(found, facts) if found else UNKNOWN


def _postpartum(facts: Facts) -> Said:
    day = facts.day
    if day is None:
        return UNKNOWN
    longest = facts.figure("postpartum_days")
    found = [
        event
        for event in _events(facts, EventKind.PREGNANCY)
        if event.ended is not None and 0 < (day - event.ended).days <= longest
    ]
    return _told(found, facts) if found else UNKNOWN


def _plan(facts: Facts) -> Said:
    day = facts.day
    if day is None:
        return UNKNOWN
    found = [e for e in _events(facts, *_PLANS) if e.ended is None and e.is_on(day)]
    return _told(found, facts) if found else Said(False)


def _diabetes(facts: Facts) -> Said:
    named = _named_condition("DIABETES", facts)
    return named if named.value is True else diabetes_from_sugar(facts)


def _prediabetes(facts: Facts) -> Said:
    named = _named_condition("PREDIABETES", facts)
    return named if named.value is True else prediabetes_from_sugar(facts)


_CONDITIONS = (
    "CIRRHOSIS",
    "HYPERTENSION",
    "STEATOSIS_US",
    "HEART_FAILURE",
    "IBD",
    "IRON_DEFICIENCY",
    "ALCOHOL_HEPATITIS",
    "AUTOIMMUNE_DX",
    "EARLY_EMPHYSEMA",
    "HFE_C282Y_HOM",
)

EVENT_FACTS: dict[str, Callable[[Facts], Said]] = {
    **{n: partial(either, n, partial(_named_condition, n)) for n in _CONDITIONS},
    "LIVER_TRANSPLANT": partial(
        either, "LIVER_TRANSPLANT", partial(_had_procedure, "LIVER_TRANSPLANT")
    ),
    "DIABETES": partial(either, "DIABETES", _diabetes),
    "PREDIABETES": partial(either, "PREDIABETES", _prediabetes),
    "ALCOHOL_STOPPED_AND_FELL": partial(
        either, "ALCOHOL_STOPPED_AND_FELL", _alcohol_stopped_and_fell
    ),
    "ALCOHOL_CUT": _alcohol_cut,
    "EXERCISE_7D": partial(either, "EXERCISE_7D", _exercise),
    "RESTED_14D": partial(unless_the_log_denies, "RESTED_14D", _not_rested),
    "FASTING_OR_ILL": partial(either, "FASTING_OR_ILL", _ill),
    "GFD_AND_FELL": partial(either, "GFD_AND_FELL", _gluten_free_and_fell),
    "PREGNANT": partial(either, "PREGNANT", _pregnant),
    "POSTPARTUM_12W": partial(either, "POSTPARTUM_12W", _postpartum),
    "LIFESTYLE_PLAN": _plan,
}
