"""When to repeat: the shortest window that applies, as days of the calendar."""

from collections.abc import Iterable
from datetime import date, timedelta

from altdesk.rules.entries import Window
from altdesk.rules.explain import Explainer
from altdesk.rules.explanation import Explanation
from altdesk.rules.facts import Facts
from altdesk.rules.findings import Flag, Retest, Urgency
from altdesk.rules.wording import write_day


def find_retest(
    facts: Facts, flags: Iterable[Flag], urgency: Urgency, explainer: Explainer
) -> Retest | None:
    """Return the shortest window that applies; None when help is needed today."""
    latest = facts.history.latest_panel
    if latest is None or urgency is Urgency.CARE_TODAY:
        return None
    fired = {flag.id: flag for flag in flags}
    windows = [
        window for window in facts.knowledge.windows if _applies(window, fired, facts)
    ]
    if not windows:
        return None
    shortest = min(windows, key=lambda window: window.weeks)
    on = days_of(shortest.weeks, latest.collected_on)
    text = _text(shortest, on, facts)
    explanation = _explain(shortest, text, fired, facts, explainer)
    return Retest(shortest.weeks, on, text, explanation)


def _applies(window: Window, fired: dict[str, Flag], facts: Facts) -> bool:
    if window.rule is None:
        return window.flag in fired
    return facts.holds(window.rule.clause)


def days_of(weeks: tuple[float, float], day: date) -> tuple[date, date]:
    """Return the days that lie so many weeks after `day`."""
    first, last = (timedelta(days=timedelta(weeks=w).days) for w in weeks)
    # A mistyped year may be the last that a calendar has.
    room = date.max - day
    return day + min(first, room), day + min(last, room)


def _text(window: Window, on: tuple[date, date], facts: Facts) -> str:
    if window.rule is not None:
        return window.rule.text
    first, last = (write_day(day, facts.knowledge) for day in on)
    return facts.knowledge.sentence("retest.window", first=first, last=last)


def _explain(
    window: Window,
    text: str,
    fired: dict[str, Flag],
    facts: Facts,
    explainer: Explainer,
) -> Explanation:
    if window.rule is not None:
        rule = window.rule
        return explainer.of_rule(rule, text, facts.reads(rule.clause))
    return Explanation(
        statement=text,
        rule=window.flag,
        sources=facts.knowledge.cite(window.support),
        status=window.support.status,
        because=(fired[window.flag].explanation,),
    )
