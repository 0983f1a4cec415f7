"""Weighing the causes: the evidence that holds, and where each cause stands.

The score of a cause is the sum of the points of the evidence that holds. It decides
the standing and is never shown (clinical.md G).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from altdesk.rules.entries import CauseRule, EvidenceRule
from altdesk.rules.facts import Facts
from altdesk.rules.findings import Standing

_NORMAL = "normal"


@dataclass(frozen=True, slots=True)
class Weighed:
    """A cause with the evidence that holds for this history."""

    rule: CauseRule
    holds: tuple[bool, ...]

    @property
    def points(self) -> int:
        return sum(e.points for e in self.holding())

    @property
    def is_excluded(self) -> bool:
        return any(e.excludes for e in self.holding())

    @property
    def is_opposed(self) -> bool:
        return any(e.points < 0 for e in self.holding())

    def holding(self) -> Iterable[EvidenceRule]:
        pairs = zip(self.rule.evidence, self.holds, strict=True)
        return (evidence for evidence, holds in pairs if holds)


def weigh(facts: Facts) -> tuple[Weighed, ...]:
    """Return all causes with their evidence; none where no liver test is raised."""
    if facts.read("PATTERN") == _NORMAL:
        return ()
    return tuple(
        Weighed(cause, tuple(e.rule.clause.holds(facts.read) for e in cause.evidence))
        for cause in facts.knowledge.causes
    )


def stand(weighed: Iterable[Weighed], facts: Facts) -> dict[str, Standing | None]:
    """Return where each cause stands; None: it is not mentioned."""
    causes = tuple(weighed)
    listed_from = facts.knowledge.figure("listed_points")
    scores = [c.points for c in causes if not c.is_excluded]
    best = max(scores, default=0)
    leading_from = max(
        facts.knowledge.figure("leading_points"),
        best - facts.knowledge.figure("leading_distance"),
    )
    return {c.rule.id: _standing(c, listed_from, leading_from) for c in causes}


def _standing(
    cause: Weighed, listed_from: float, leading_from: float
) -> Standing | None:
    if cause.is_excluded:
        return Standing.LESS_LIKELY
    if cause.points >= leading_from:
        return Standing.LEADING
    if cause.points >= listed_from:
        return Standing.LISTED
    return Standing.LESS_LIKELY if cause.is_opposed else None


def tell_leading(standings: Mapping[str, Standing | None], facts: Facts) -> None:
    """Add the facts that say which causes lead, for the work-up and the windows."""
    leading = {c for c, standing in standings.items() if standing is Standing.LEADING}
    facts.tell("LEADING_NONE", value=not leading)
    for group in facts.knowledge.groups:
        facts.tell(group.fact, value=not leading.isdisjoint(group.causes))
