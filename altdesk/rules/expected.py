"""What should happen after alcohol, a medicine or hard exercise was stopped.

The expected value beside the observed one. By the half-life, value(t) = limit +
(value0 - limit) x half^(t / half-life); real recovery is slower (clinical.md F).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from altdesk.core.event import Event, EventKind
from altdesk.core.naming import fold_name
from altdesk.core.number import write_number
from altdesk.rules.challenge_facts import is_suspect
from altdesk.rules.entries import Course, Fall, Trigger
from altdesk.rules.event_facts import alcohol_stops
from altdesk.rules.explain import Explainer, Ground
from altdesk.rules.facts import FIGURE, Facts
from altdesk.rules.findings import ExpectedCourse
from altdesk.rules.measured import Measured
from altdesk.rules.product_facts import overdoses, product_events
from altdesk.rules.trend import day_of
from altdesk.rules.wording import (
    analyte_label,
    in_printed_unit,
    write_day,
    write_result,
)

# These raise the value themselves, so a result from before them says nothing.
_RAISING = frozenset({Trigger.EXERCISE, Trigger.OVERDOSE})


@dataclass(frozen=True, slots=True)
class _Trigger:
    """What began a course: the day, and the words of the log."""

    day: date
    words: str


def find_expected(facts: Facts, explainer: Explainer) -> tuple[ExpectedCourse, ...]:
    """Return the courses that are under way, or just over, at the latest draw."""
    found = []
    for course in facts.knowledge.courses.values():
        find = _TRIGGERS[course.trigger]
        trigger = max(find(course, facts), key=lambda t: t.day, default=None)
        if trigger is not None and _is_under_way(course, trigger, facts):
            found += list(_follow(course, trigger, facts, explainer))
    return tuple(found)


def _is_under_way(course: Course, trigger: _Trigger, facts: Facts) -> bool:
    """Tell whether the course ended at most its own length before the latest draw."""
    if facts.day is None:
        return False
    length = course.days[1]
    return (facts.day - trigger.day).days <= length + length


def _follow(
    course: Course, trigger: _Trigger, facts: Facts, explainer: Explainer
) -> Iterator[ExpectedCourse]:
    for analyte in course.analytes:
        start = _start(analyte, course, trigger, facts)
        if start is not None:
            yield _expect(course, trigger, start, facts, explainer)


def _start(
    analyte: str, course: Course, trigger: _Trigger, facts: Facts
) -> Measured | None:
    """Return the raised result from which the course goes down.

    The last one before the event; without one, or where the event itself raises the
    value, the first (of an overdose: the highest) one after it.
    """
    longest = course.days[1]
    waits = [(r, (day_of(r) - trigger.day).days) for r in facts.measured(analyte)]
    before = [r for r, days in waits if -longest <= days <= 0]
    after = [r for r, days in waits if 0 < days <= longest and _can_start(r)]
    if before and _can_start(before[-1]) and course.trigger is not Trigger.OVERDOSE:
        return before[-1]
    if not after or (before and course.trigger not in _RAISING):
        return None
    if course.trigger is Trigger.OVERDOSE:
        return max(after, key=lambda r: r.times or 0)
    return after[0]


def _can_start(result: Measured) -> bool:
    return result.is_above and not result.is_bound


def _expect(
    course: Course,
    trigger: _Trigger,
    start: Measured,
    facts: Facts,
    explainer: Explainer,
) -> ExpectedCourse:
    by = trigger.day + timedelta(days=course.days[1])
    expected, formula = _value_at_end(course, start, facts)
    begun = max(trigger.day, day_of(start))
    after = [r for r in facts.measured(start.analyte) if day_of(r) > begun]
    observed = after[-1] if after else None
    text = _text(course, start, expected, by, facts)
    if observed is not None:
        text = f"{text} {_beside(observed, expected, by, facts)}"
    text = f"{text} {course.text}"
    reads = (start.analyte, *((f"{FIGURE}half",) if formula else ()))
    explanation = explainer.of(
        text, reads, course.support, Ground(course.id, course.window, formula)
    )
    seen = observed.value if observed is not None else None
    return ExpectedCourse(
        course.id,
        trigger.words,
        start.analyte,
        text,
        expected,
        seen,
        by,
        explanation,
        _points(course, trigger.day, start, expected, facts),
    )


def _points(
    course: Course, since: date, start: Measured, expected: float | None, facts: Facts
) -> tuple[tuple[date, float], ...]:
    """Return the way from the event down to what is expected at the last day.

    By the half-life it bends; else only its end is published, and it is straight.
    """
    value = start.value
    if expected is None or value is None:
        return ()
    length = course.days[1]
    if course.fall is not Fall.HALF_LIFE:
        return (since, value), (since + timedelta(days=length), expected)
    limit = start.limits.high or 0.0
    return tuple(
        (
            since + timedelta(days=days),
            limit + (value - limit) * _left_after(days, start.analyte, facts),
        )
        for days in range(length + 1)
    )


def _value_at_end(
    course: Course, start: Measured, facts: Facts
) -> tuple[float | None, str]:
    limit, value = start.limits.high or 0.0, start.value or 0.0
    if course.fall is Fall.OPEN:
        return None, ""
    if course.fall is Fall.LIMIT:
        return limit, ""
    left = _share_left(course, start, facts)
    expected = limit + (value - limit) * left
    one, other = write_number(limit), write_number(value)
    formula = (
        f"{one} + ({other} − {one}) × {write_number(left)} = {write_number(expected)}"
    )
    return expected, formula


def _share_left(course: Course, start: Measured, facts: Facts) -> float:
    """Return which share of the excess is left: half, or by the analyte's half-life."""
    half = facts.figure("half")
    if course.fall is Fall.HALF:
        return half
    return _left_after(course.days[1], start.analyte, facts)


def _left_after(days: int, analyte: str, facts: Facts) -> float:
    """Return which share of an excess is left when the half-life has worked."""
    life = facts.knowledge.half_lives[analyte]
    time = timedelta(days=days) / timedelta(hours=life.hours)
    return float(facts.figure("half") ** time)


def _printed(canonical: float, start: Measured) -> str:
    """Return a canonical value with the unit of the report."""
    if start.point is None:
        return write_number(canonical)
    result = start.point.result
    printed = write_number(in_printed_unit(canonical, result))
    return f"{printed} {result.unit or ''}".strip()


def _text(
    course: Course, start: Measured, expected: float | None, by: date, facts: Facts
) -> str:
    known = facts.knowledge
    values = {
        "analyte": analyte_label(start.analyte),
        "before": write_result(start.point.result) if start.point else "",
        "day": write_day(day_of(start), known),
        "by": write_day(by, known),
    }
    if expected is None or course.fall is Fall.OPEN:
        return known.sentence("expected.open", **values)
    return known.sentence("expected.near", expected=_printed(expected, start), **values)


def _beside(observed: Measured, expected: float | None, by: date, facts: Facts) -> str:
    """Say how the latest result compares with what was expected."""
    is_there = (
        expected is None
        or (observed.value is not None and observed.value <= expected)
        or not observed.is_above
    )
    is_early = day_of(observed) < by
    known = (
        "expected.as_expected"
        if is_there
        else ("expected.early" if is_early else "expected.higher")
    )
    return facts.knowledge.sentence(
        known,
        day=write_day(day_of(observed), facts.knowledge),
        value=write_result(observed.point.result) if observed.point else "",
    )


def _alcohol(_course: Course, facts: Facts) -> Iterator[_Trigger]:
    return (_Trigger(day, "alcohol stopped or cut") for day in alcohol_stops(facts))


def _products(_course: Course, facts: Facts) -> Iterator[_Trigger]:
    for event in product_events(facts):
        if event.ended is not None and is_suspect(event, facts):
            yield _Trigger(event.ended, event.what)


def _of_kind(kind: EventKind, facts: Facts) -> Iterator[Event]:
    day = facts.day
    return (
        event
        for event in facts.history.events
        if event.kind is kind and day is not None and event.started <= day
    )


def _exercise(_course: Course, facts: Facts) -> Iterator[_Trigger]:
    """Return deeds of exercise that are over; a habit that goes on is none."""
    for event in _of_kind(EventKind.EXERCISE, facts):
        if event.ended is not None:
            yield _Trigger(event.ended, event.what)


def _gluten_free(_course: Course, facts: Facts) -> Iterator[_Trigger]:
    names = {fold_name(name) for name in facts.knowledge.facts["GFD_AND_FELL"].names}
    for event in _of_kind(EventKind.DIET, facts):
        if fold_name(event.what) in names:
            yield _Trigger(event.started, event.what)


def _plan(_course: Course, facts: Facts) -> Iterator[_Trigger]:
    """Return the start of a fall of weight that counts."""
    weights = sorted(
        (e for e in _of_kind(EventKind.WEIGHT, facts) if e.amount),
        key=lambda event: (event.started, event.id),
    )
    if not weights:
        return
    first, last = weights[0], weights[-1]
    loss = 1 - float(last.amount or 0) / float(first.amount or 1)
    percent = facts.knowledge.figure("percent")
    if loss * percent >= facts.knowledge.figure("weight_loss_percent"):
        yield _Trigger(first.started, f"weight: {write_number(loss * percent)} % less")


def _named(course: Course, facts: Facts) -> Iterator[_Trigger]:
    """Return the start of a product that goes by a name of the course."""
    names = {fold_name(name) for name in course.names}
    for event in product_events(facts):
        if fold_name(event.what) in names:
            yield _Trigger(event.started, event.what)


def _overdoses(_course: Course, facts: Facts) -> Iterator[_Trigger]:
    for event in overdoses(facts):
        yield _Trigger(event.ended or event.started, event.what)


_TRIGGERS: Mapping[Trigger, Callable[[Course, Facts], Iterator[_Trigger]]] = {
    Trigger.ALCOHOL: _alcohol,
    Trigger.PRODUCT: _products,
    Trigger.EXERCISE: _exercise,
    Trigger.GLUTEN_FREE: _gluten_free,
    Trigger.PLAN: _plan,
    Trigger.NAMED: _named,
    Trigger.OVERDOSE: _overdoses,
}
