"""What of a cause's evidence a missing answer can still change, and the rest's sum."""

from functools import cache
from itertools import compress
from operator import gt
from typing import NamedTuple

from altdesk.rules.clause import Test
from altdesk.rules.entries import CauseRule, EvidenceRule
from altdesk.rules.facts import Facts
from altdesk.rules.knowledge import Knowledge
from altdesk.rules.weighing import NOTHING, Score, Weighed


class _Split(NamedTuple):
    """Which evidence of a cause can still change, and the most that it could do."""

    named: frozenset[str]
    is_open: tuple[bool, ...]
    open: tuple[EvidenceRule, ...]
    tests: tuple[Test, ...]
    gain: Score
    loss: Score
    can_exclude: bool


class Open(NamedTuple):
    """A cause of which some evidence can still change; `fixed` is the rest's sum."""

    id: str
    now: Score
    fixed: Score
    split: _Split

    def weigh_again(self, facts: Facts) -> Score:
        read = facts.__getitem__
        split = self.split
        return self.fixed.plus(
            compress(split.open, [holds(read) for holds in split.tests])
        )

    @property
    def can_be_excluded(self) -> bool:
        return self.fixed.is_excluded or self.split.can_exclude

    @property
    def most_points(self) -> int:
        return self.fixed.points + self.split.gain.points

    @property
    def least_points(self) -> int:
        return self.fixed.points + self.split.loss.points

    @property
    def most(self) -> Score:
        """Return the score if all that speaks for the cause held, and no more."""
        return self.fixed.and_also(self.split.gain)

    @property
    def least(self) -> Score:
        """Return the score if all that speaks against the cause held, and no more."""
        return self.fixed.and_also(self.split.loss)


class Evidence:
    """The evidence of one cause, split by the names that can change it.

    Histories miss much the same answers, so each split is made once.
    """

    def __init__(self, rule: CauseRule) -> None:
        self._evidence = rule.evidence
        self._names = frozenset().union(*(e.rule.clause.names for e in rule.evidence))
        self._splits: dict[frozenset[str], _Split] = {}

    def open(self, cause: Weighed, touched: frozenset[str]) -> Open:
        """Return the cause with what rests on any of `touched` still open."""
        named = touched & self._names
        split = self._splits.get(named)
        if split is None:
            split = self._splits[named] = self._split(named)
        # "Greater" for yes and no: what holds and is not open.
        closed = compress(self._evidence, map(gt, cause.holds, split.is_open))
        return Open(cause.rule.id, cause.score, NOTHING.plus(closed), split)

    def _split(self, named: frozenset[str]) -> _Split:
        is_open = tuple(
            not named.isdisjoint(e.rule.clause.names) for e in self._evidence
        )
        found = tuple(compress(self._evidence, is_open))
        return _Split(
            named,
            is_open,
            found,
            tuple(e.rule.clause.holds for e in found),
            NOTHING.plus(e for e in found if e.points > 0),
            NOTHING.plus(e for e in found if e.points < 0),
            any(e.excludes for e in found),
        )


@cache
def evidence_of(knowledge: Knowledge) -> tuple[Evidence, ...]:
    return tuple(Evidence(cause) for cause in knowledge.causes)
