"""The limits that are a person's own, where a report prints those of both sexes."""

from dataclasses import replace

from altdesk.core.draft import DraftPerson, DraftResult
from altdesk.core.interval import read_interval
from altdesk.core.limits_by_sex import limits_by_sex
from altdesk.core.person import Sex


def settled_for(draft: DraftResult, sex: Sex | None) -> DraftResult:
    """Return `draft` with the limits of `sex`, where its range parts men from women."""
    if sex is None or draft.low or draft.high or not draft.interval:
        return draft
    own = limits_by_sex(draft.interval).get(sex)
    found = read_interval(own, draft.mark) if own else None
    if found is None:
        return draft
    limits = found.interval
    low = "" if limits.low is None else f"{'>' * limits.low_is_open}{limits.low:f}"
    high = "" if limits.high is None else f"{'<' * limits.high_is_open}{limits.high:f}"
    return replace(draft, low=low, high=high)


def with_own_limits(person: DraftPerson) -> DraftPerson:
    """Return a file's person with the limits of their sex, where the file tells it."""
    if person.sex is None:
        return person
    panels = tuple(
        replace(panel, results=tuple(settled_for(r, person.sex) for r in panel.results))
        for panel in person.panels
    )
    return replace(person, panels=panels)
