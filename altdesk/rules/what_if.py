"""Which missing answer could change where a cause stands: every one is tried.

For each fact or test that is unknown, its possible answers are supposed one after the
other, and the evidence that rests on it is weighed again.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import compress
from math import inf, nextafter
from operator import gt
from typing import NamedTuple

from altdesk.core.analyte import Kind
from altdesk.rules.clause import Kind as WordKind
from altdesk.rules.clause import Value
from altdesk.rules.entries import CauseRule, EvidenceRule
from altdesk.rules.facts import FIGURE, RESULT, Facts
from altdesk.rules.knowledge import Knowledge
from altdesk.rules.measured import Limits, Measured
from altdesk.rules.vocabulary import TIMES, analyte_of
from altdesk.rules.weighing import (
    NOTHING,
    Score,
    Weighed,
    best_of,
    stand,
    standing_of,
)
from altdesk.rules.wording import analyte_label

_STRONG = "strong"
# A share is tried through the result that is missing for it.
_SHARES = {"DBIL": ("DBIL_FRAC", "TBIL")}


@dataclass(frozen=True, slots=True)
class Gap:
    """A missing answer, and the most points that it could move a cause by."""

    leaf: str
    weight: int


class _Split(NamedTuple):
    """Which evidence of a cause can still change, and the most that it could do."""

    is_open: tuple[bool, ...]
    open: tuple[EvidenceRule, ...]
    gain: Score
    loss: Score
    can_exclude: bool


class _Open(NamedTuple):
    """A cause of which some evidence can still change; `fixed` is the rest's sum."""

    id: str
    now: Score
    fixed: Score
    split: _Split

    def weigh_again(self, facts: Facts) -> Score:
        read = facts.__getitem__
        return self.fixed.plus(
            [e for e in self.split.open if e.rule.clause.holds(read)]
        )

    @property
    def can_be_excluded(self) -> bool:
        return self.fixed.is_excluded or self.split.can_exclude

    @property
    def most(self) -> Score:
        """Return the score if all that speaks for the cause held, and no more."""
        return self.fixed.and_also(self.split.gain)

    @property
    def least(self) -> Score:
        """Return the score if all that speaks against the cause held, and no more."""
        return self.fixed.and_also(self.split.loss)


class WhatIf:
    """Tries the answers that are missing."""

    def __init__(self, weighed: tuple[Weighed, ...], facts: Facts) -> None:
        self._facts = facts
        self._weighed = weighed
        self._roots: dict[str, frozenset[str]] = {}
        self._gaps: dict[str, list[Gap]] = {}
        self._causes = _causes_of_names(facts.knowledge)
        self._evidence = _evidence(facts.knowledge)
        best = best_of(weighed)
        self._before = stand(weighed, best, facts.knowledge)
        self._order = sorted(
            (
                (cause.score.points, place)
                for place, cause in enumerate(weighed)
                if not cause.score.is_excluded
            ),
            reverse=True,
        )
        if weighed:
            self._try_all()

    def missing(self, cause: str) -> tuple[str, ...]:
        """Return the words for what could change a cause's standing, in order."""
        labels = (self.label(gap.leaf) for gap in self._gaps.get(cause, ()))
        return tuple(dict.fromkeys(labels))

    def first_test(self, cause: str) -> str | None:
        """Return the missing test that says most about a cause, if it says much."""
        much = self._facts.knowledge.strengths[_STRONG]
        gaps = (gap for gap in self._gaps.get(cause, ()) if gap.weight >= much)
        tests = (self.label(gap.leaf) for gap in gaps if gap.leaf[0] == RESULT)
        return next(tests, None)

    def label(self, leaf: str) -> str:
        if leaf[0] == RESULT:
            return analyte_label(leaf[1:])
        return self._facts.knowledge.facts[leaf].label

    def _try_all(self) -> None:
        leaves: dict[str, None] = {}
        # A cause that is not mentioned has nothing missing.
        mentioned = {
            place
            for place, cause in enumerate(self._weighed)
            if self._before[cause.rule.id] is not None
        }
        for name, places in self._causes.items():
            self._facts.known(name)
            if not mentioned.isdisjoint(places):
                leaves |= dict.fromkeys(sorted(self._leaves(name)))
        self._above = self._facts.resting_on()
        for leaf in leaves:
            self._try(leaf)
        for gaps in self._gaps.values():
            gaps.sort(key=lambda gap: -gap.weight)

    def _leaves(self, name: str) -> frozenset[str]:
        """Return the unknown answers and tests that a name rests on."""
        known = self._roots.get(name)
        if known is None:
            known = self._roots[name] = frozenset(self._find_leaves(name))
        return known

    def _find_leaves(self, name: str) -> Iterator[str]:
        if name[0] == FIGURE:
            return
        if name[0] == RESULT:
            if self._facts.result(name[1:]) is None:
                yield name
            return
        analyte = analyte_of(name)
        if analyte is not None:
            if self._facts.read(analyte) is None:
                yield RESULT + analyte
            return
        said, reads = self._facts.known(name).said, self._facts.known(name).reads
        if self._is_asked(name) or not reads:
            if said.value is None:
                yield name
            return
        for read in reads:
            yield from self._leaves(read)

    def _is_asked(self, name: str) -> bool:
        word = self._facts.knowledge.facts.get(name)
        return word is not None and bool(word.question)

    def _try(self, leaf: str) -> None:
        touched = self._touched(leaf)
        places = {p for name in touched for p in self._causes.get(name, ())}
        opened = [
            self._evidence[p].open(self._weighed[p], touched) for p in sorted(places)
        ]
        # So has one that is excluded for good.
        movable = frozenset(
            cause.id
            for cause in opened
            if self._before[cause.id] is not None and not cause.fixed.is_excluded
        )
        others = self._best_without(places)
        if not movable or not self._could_move(opened, movable, others):
            return
        # Others count only where they could become the best.
        opened = [c for c in opened if c.id in movable or c.most.points > others]
        for answer in _answers(leaf, self._facts, is_alone=len(touched) == 1):
            other = self._facts.supposing(leaf, answer, touched)
            changed = [(cause, cause.weigh_again(other)) for cause in opened]
            best = max([others, *(n.points for _, n in changed if not n.is_excluded)])
            for cause, now in changed:
                if cause.id in movable and now != cause.now:
                    after = standing_of(now, best, self._facts.knowledge)
                    if after is not self._before[cause.id]:
                        gap = Gap(leaf, abs(now.points - cause.now.points))
                        self._note(cause.id, gap)

    def _best_without(self, places: set[int]) -> int:
        """Return the points of the best cause that is none of these."""
        return next((points for points, p in self._order if p not in places), 0)

    def _could_move(
        self, causes: Sequence[_Open], movable: frozenset[str], others: int
    ) -> bool:
        """Tell whether a cause would change at one end of its reach.

        A standing rises with the cause's own points and falls with those of the
        best, so what changes at neither end changes nowhere between.
        """
        ends = [(c, c.least, c.most) for c in causes]
        best = max([others, *(most.points for *_, most in ends)])
        sure = (low.points for c, low, _ in ends if not c.can_be_excluded)
        least = max([others, *sure])
        for cause, worst, most in ends:
            for score, beside in ((worst, best), (most, least)):
                after = standing_of(score, beside, self._facts.knowledge)
                if cause.id in movable and after is not self._before[cause.id]:
                    return True
        return any(c.can_be_excluded for c in causes if c.id in movable)

    def _note(self, cause: str, gap: Gap) -> None:
        gaps = self._gaps.setdefault(cause, [])
        for place, known in enumerate(gaps):
            if known.leaf == gap.leaf:
                gaps[place] = max(known, gap, key=lambda g: g.weight)
                return
        gaps.append(gap)

    def _touched(self, leaf: str) -> frozenset[str]:
        found, queue = {leaf}, [leaf]
        while queue:
            for name in self._above.get(queue.pop(), ()):
                if name not in found:
                    found.add(name)
                    queue.append(name)
        return frozenset(found)


class _Evidence:
    """The evidence of one cause, split by the names that can change it.

    Histories miss much the same answers, so each split is made once.
    """

    def __init__(self, rule: CauseRule) -> None:
        self._evidence = rule.evidence
        self._names = frozenset().union(*(e.rule.clause.names for e in rule.evidence))
        self._splits: dict[frozenset[str], _Split] = {}

    def open(self, cause: Weighed, touched: frozenset[str]) -> _Open:
        """Return the cause with what rests on any of `touched` still open."""
        named = touched & self._names
        split = self._splits.get(named)
        if split is None:
            split = self._splits[named] = self._split(named)
        # "Greater" for yes and no: what holds and is not open.
        closed = compress(self._evidence, map(gt, cause.holds, split.is_open))
        return _Open(cause.rule.id, cause.score, NOTHING.plus(closed), split)

    def _split(self, named: frozenset[str]) -> _Split:
        is_open = tuple(
            not named.isdisjoint(e.rule.clause.names) for e in self._evidence
        )
        found = tuple(compress(self._evidence, is_open))
        return _Split(
            is_open,
            found,
            NOTHING.plus(e for e in found if e.points > 0),
            NOTHING.plus(e for e in found if e.points < 0),
            any(e.excludes for e in found),
        )


@cache
def _evidence(knowledge: Knowledge) -> tuple[_Evidence, ...]:
    return tuple(_Evidence(cause) for cause in knowledge.causes)


def _answers(leaf: str, facts: Facts, *, is_alone: bool) -> Iterable[Value | Measured]:
    """Return the answers to try for something that is unknown.

    A no changes nothing that does not count it (`is_alone`): unknown is no already.
    """
    if leaf[0] == RESULT:
        return _results(leaf[1:], facts)
    word = facts.knowledge.facts[leaf]
    if word.word.kind is WordKind.YES_NO:
        return (True,) if is_alone else (True, False)
    return word.tries if word.word.kind is WordKind.NUMBER else word.word.values


def _results(identifier: str, facts: Facts) -> Iterator[Measured]:
    analyte = facts.knowledge.analyte(identifier)
    usual = analyte.usual_interval(facts.history.person.sex) or next(
        iter(analyte.usual.values()), None
    )
    low = float(usual.low) if usual and usual.low is not None else None
    high = float(usual.high) if usual and usual.high is not None else None
    limits = Limits(low, high, is_usual=True)
    if analyte.kind is Kind.ORDINAL:
        for answer in (True, False):
            yield Measured(identifier, None, None, answer, limits)
        return
    for value in _values(identifier, limits, facts):
        times = value / high if high else None
        yield Measured(identifier, value, times, None, limits)


def _values(analyte: str, limits: Limits, facts: Facts) -> tuple[float, ...]:
    """Return values on both sides of every limit that a clause knows of."""
    turns = list(_turning_points(analyte, limits, facts.knowledge))
    share = _SHARES.get(analyte)
    whole = facts.number(share[1]) if share else None
    if share and whole:
        turns += [t * whole for t in _constants(facts.knowledge).get(share[0], ())]
    low, high = limits.low or 0.0, limits.high
    turns += () if high is None else (low, high, high + (high - low))
    lowest = nextafter(0.0, inf)
    return tuple(dict.fromkeys((lowest, *sorted(t for t in turns if t > 0))))


def _turning_points(
    analyte: str, limits: Limits, knowledge: Knowledge
) -> Iterator[float]:
    constants = _constants(knowledge)
    yield from constants.get(analyte, ())
    yield from (t * (limits.high or 0.0) for t in constants.get(analyte + TIMES, ()))


@cache
def _causes_of_names(knowledge: Knowledge) -> Mapping[str, tuple[int, ...]]:
    """Return the places of the causes whose evidence names a fact."""
    found: dict[str, dict[int, None]] = {}
    for place, cause in enumerate(knowledge.causes):
        for evidence in cause.evidence:
            for name in evidence.rule.clause.names:
                found.setdefault(name, {})[place] = None
    return {name: tuple(places) for name, places in found.items()}


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
