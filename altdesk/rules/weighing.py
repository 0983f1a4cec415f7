"""Weighing the causes: the evidence that holds, and where each cause stands.

The score of a cause is the sum of the points of the evidence that holds. It decides
the standing and is never shown (clinical.md G).
"""

from collections.abc import Iterable, Mapping
from functools import partial
from itertools import compress
from typing import NamedTuple

from altdesk.rules.entries import CauseRule, EvidenceRule
from altdesk.rules.facts import Facts
from altdesk.rules.findings import Standing
from altdesk.rules.knowledge import Knowledge

_NORMAL = "normal"


class Score(NamedTuple):
    """The sum of the evidence that holds; never shown."""

    points: int = 0
    is_excluded: bool = False
    is_opposed: bool = False

    def plus(self, holding: Iterable[EvidenceRule]) -> "Score":
        points, is_excluded, is_opposed = self
        for evidence in holding:
            points += evidence.points
            if evidence.points < 0:
                is_opposed = True
                is_excluded = is_excluded or evidence.excludes
        return _score((points, is_excluded, is_opposed))

    def and_also(self, other: "Score") -> "Score":
        """Return the score of this and the other evidence together."""
        points, is_excluded, is_opposed = self
        return _score(
            (
                points + other.points,
                is_excluded or other.is_excluded,
                is_opposed or other.is_opposed,
            )
        )


NOTHING = Score()
_score = partial(tuple.__new__, Score)


class Weighed(NamedTuple):
    """A cause with the evidence that holds for this history."""

    rule: CauseRule
    holds: tuple[bool, ...]
    score: Score

    def holding(self) -> Iterable[EvidenceRule]:
        return compress(self.rule.evidence, self.holds)


def weigh(facts: Facts) -> tuple[Weighed, ...]:
    """Return all causes with their evidence; none where no liver test is raised."""
    if facts.read("PATTERN") == _NORMAL:
        return ()
    return tuple(_weigh(cause, facts) for cause in facts.knowledge.causes)


def _weigh(cause: CauseRule, facts: Facts) -> Weighed:
    read = facts.__getitem__
    holds = tuple([holds(read) for holds in cause.tests])
    return Weighed(cause, holds, NOTHING.plus(compress(cause.evidence, holds)))


def best_of(causes: Iterable[Weighed]) -> int:
    """Return the most points that a cause has which is not excluded."""
    found = (c.score.points for c in causes if not c.score.is_excluded)
    return max(found, default=0)


def stand(
    causes: Iterable[Weighed], best: int, knowledge: Knowledge
) -> dict[str, Standing | None]:
    """Return where causes stand beside the best; None: it is not mentioned."""
    return {c.rule.id: standing_of(c.score, best, knowledge) for c in causes}


def standing_of(score: Score, best: int, knowledge: Knowledge) -> Standing | None:
    if score.is_excluded:
        return Standing.LESS_LIKELY
    points, (leading, distance, listed) = score.points, knowledge.standing_points
    if points >= leading and points >= best - distance:
        return Standing.LEADING
    if points >= listed:
        return Standing.LISTED
    return Standing.LESS_LIKELY if score.is_opposed else None


def tell_leading(standings: Mapping[str, Standing | None], facts: Facts) -> None:
    """Add the facts that say which causes lead, for the work-up and the windows."""
    leading = {c for c, standing in standings.items() if standing is Standing.LEADING}
    facts.tell("LEADING_NONE", value=not leading)
    for group in facts.knowledge.groups:
        facts.tell(group.fact, value=not leading.isdisjoint(group.causes))
