"""Which missing answer could change where a cause stands: every one is tried.

For each fact or test that is unknown, its possible answers are supposed one after the
other, and the evidence that rests on it is weighed again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from altdesk.rules.facts import FIGURE, RESULT, Facts
from altdesk.rules.knowledge import Knowledge
from altdesk.rules.open_evidence import Open, evidence_of
from altdesk.rules.suppositions import answers_to
from altdesk.rules.vocabulary import analyte_of
from altdesk.rules.weighing import Weighed, best_of, stand, standing_of
from altdesk.rules.wording import analyte_label

_STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Gap:
    """A missing answer, and the most points that it could move a cause by."""

    leaf: str
    weight: int


class WhatIf:
    """Tries the answers that are missing."""

    def __init__(self, weighed: tuple[Weighed, ...], facts: Facts) -> None:
        self._facts = facts
        self._weighed = weighed
        self._roots: dict[str, tuple[str, ...]] = {}
        self._gaps: dict[str, list[Gap]] = {}
        self._causes = _causes_of_names(facts.knowledge)
        self._evidence = evidence_of(facts.knowledge)
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
                for leaf in self._leaves(name):
                    leaves[leaf] = None
        self._above = self._facts.resting_on()
        self._supposed = self._facts.suppositions()
        for leaf in leaves:
            self._try(leaf)
        for gaps in self._gaps.values():
            gaps.sort(key=lambda gap: -gap.weight)

    def _leaves(self, name: str) -> tuple[str, ...]:
        """Return the unknown answers and tests that a name rests on, in order."""
        known = self._roots.get(name)
        if known is None:
            found = self._find_leaves(name)
            known = tuple(sorted(set(found)) if len(found) > 1 else found)
            self._roots[name] = known
        return known

    def _find_leaves(self, name: str) -> list[str]:
        if name[0] == FIGURE:
            return []
        if name[0] == RESULT:
            return [name] if self._facts.result(name[1:]) is None else []
        analyte = analyte_of(name)
        if analyte is not None:
            return [RESULT + analyte] if self._facts.read(analyte) is None else []
        known = self._facts.known(name)
        if self._is_asked(name) or not known.reads:
            return [name] if known.said.value is None else []
        return [leaf for read in known.reads for leaf in self._leaves(read)]

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
        opened = [c for c in opened if c.id in movable or c.most_points > others]
        named = tuple(frozenset().union(*[c.split.named for c in opened]))
        seen = {tuple([self._facts[name] for name in named])}
        for answer in answers_to(leaf, self._facts, is_alone=len(touched) == 1):
            self._supposed.suppose(leaf, answer, touched)
            told = tuple([self._supposed[name] for name in named])
            if told in seen:  # The evidence hears nothing new.
                continue
            seen.add(told)
            changed = [(c, c.weigh_again(self._supposed)) for c in opened]
            best = max([others, *[n.points for _, n in changed if not n.is_excluded]])
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
        self, causes: Sequence[Open], movable: frozenset[str], others: int
    ) -> bool:
        """Tell whether a cause would change at one end of its reach.

        A standing rises with the cause's own points and falls with those of the
        best, so what changes at neither end changes nowhere between.
        """
        best = max([others, *[c.most_points for c in causes]])
        least = max(
            [others, *[c.least_points for c in causes if not c.can_be_excluded]]
        )
        for cause in causes:
            if cause.id in movable:
                if cause.can_be_excluded:
                    return True
                before = self._before[cause.id]
                for score, beside in ((cause.least, best), (cause.most, least)):
                    after = standing_of(score, beside, self._facts.knowledge)
                    if after is not before:
                        return True
        return False

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


@cache
def _causes_of_names(knowledge: Knowledge) -> Mapping[str, tuple[int, ...]]:
    """Return the places of the causes whose evidence names a fact."""
    found: dict[str, dict[int, None]] = {}
    for place, cause in enumerate(knowledge.causes):
        for evidence in cause.evidence:
            for name in evidence.rule.clause.names:
                found.setdefault(name, {})[place] = None
    return {name: tuple(places) for name, places in found.items()}
