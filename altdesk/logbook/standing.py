"""Where a person stands, for one line of the work list."""

from typing import TYPE_CHECKING

from altdesk.core.history import History
from altdesk.store.work_list import Standing

if TYPE_CHECKING:
    from altdesk.rules.findings import Findings


def standing_of(history: History, findings: "Findings") -> Standing:
    """Return the standing that the findings of a history give."""
    latest = history.series("ALT").latest
    result = None if latest is None else latest.result
    return Standing(
        knowledge=findings.knowledge,
        last_alt=None if result is None else result.text,
        last_alt_unit=None if result is None else result.unit,
        last_alt_on=None if latest is None else latest.collected_on,
        times_limit=None if result is None else result.times_limit,
        urgency=None if findings.urgency is None else findings.urgency.value,
        next_due=None if findings.retest is None else findings.retest.on[0],
        headline=findings.headline,
    )
