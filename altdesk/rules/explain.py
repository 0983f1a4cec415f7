"""Explanations: what was read to find something out, down to results and sources.

The tree follows the trace of `Facts`, so it cannot tell of anything that was not
computed: statement, clause, facts, formula with numbers put in, results, figures.
"""

from collections.abc import Callable, Iterable
from functools import partial
from threading import RLock
from typing import NamedTuple

from altdesk.core.number import write_number
from altdesk.rules.clause import Clause, Value
from altdesk.rules.entries import Rule, Support
from altdesk.rules.explanation import Explanation, Input, Parameter, SourceStatus
from altdesk.rules.facts import FIGURE, RESULT, Facts, Known
from altdesk.rules.vocabulary import (
    FORMS,
    KNOWN,
    NEGATIVE,
    POSITIVE,
    TIMES,
    analyte_of,
)
from altdesk.rules.wording import analyte_label, write_origin

_YES_NO = {True: "yes", False: "no"}
_FORM_WORDS = {
    TIMES: "as a multiple of its limit",
    KNOWN: "measured",
    NEGATIVE: "negative",
    POSITIVE: "positive",
}
_DESIGN = Support(("DESIGN",), SourceStatus.DESIGN)


class Ground(NamedTuple):
    """The rule behind a statement: its id, its clause, its formula with numbers."""

    rule: str = ""
    clause: str = ""
    formula: str = ""
    missing: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] | None = None
    """None: the figures that were read."""


NO_GROUND = Ground()


class Explainer:
    """Writes the explanations of one interpretation; each fact is written once."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._inputs: dict[str, Input] = {}
        self._trees: dict[str, Explanation] = {}
        self._looking = RLock()

    def of_rule(
        self, rule: Rule, statement: str, reads: Iterable[str], formula: str = ""
    ) -> Explanation:
        """Return why a rule of the knowledge files holds."""
        return self.later(self._of_rule, rule, statement, tuple(reads), formula)

    def _of_rule(
        self, rule: Rule, statement: str, reads: tuple[str, ...], formula: str
    ) -> Explanation:
        missing = self.missing(rule.clause)
        ground = Ground(rule.id, rule.clause.text, formula, missing)
        return self._of(statement, reads, rule.support, ground)

    def of(
        self,
        statement: str,
        reads: tuple[str, ...],
        support: Support,
        ground: Ground = NO_GROUND,
    ) -> Explanation:
        """Return why `statement` is made, from the facts, results and figures read."""
        return self.later(self._of, statement, reads, support, ground)

    def later(self, work: Callable[..., Explanation], *about: object) -> Explanation:
        """Return the explanation that `work` will give when it is looked into."""
        return Explanation.later(partial(self._work_out, work, *about))

    def _work_out(
        self, work: Callable[..., Explanation], *about: object
    ) -> Explanation:
        # Screen and sheet may look at once, and the trace has one reader.
        with self._looking:
            return work(*about)

    def _of(
        self,
        statement: str,
        reads: tuple[str, ...],
        support: Support,
        ground: Ground,
    ) -> Explanation:
        facts = [name for name in reads if name[0] not in (RESULT, FIGURE)]
        return Explanation(
            statement=statement,
            rule=ground.rule,
            clause=ground.clause,
            formula=ground.formula,
            inputs=tuple(self._input(name) for name in facts),
            parameters=self._parameters(reads)
            if ground.parameters is None
            else ground.parameters,
            sources=self._facts.knowledge.cite(support),
            status=support.status,
            missing=ground.missing,
            because=tuple(tree for name in facts if (tree := self.tree(name))),
        )

    def missing(self, clause: Clause) -> tuple[str, ...]:
        """Return the words for the unknown facts that could turn a clause."""
        names = clause.could_turn_on(self._facts.__getitem__)
        return tuple(dict.fromkeys(self.label(name) for name in names))

    def label(self, name: str) -> str:
        """Return the words for a name in a list of what is missing."""
        analyte = analyte_of(name)
        if analyte is None:
            return self._facts.knowledge.facts[name].label
        return analyte_label(analyte)

    def tree(self, name: str) -> Explanation | None:
        """Return how a fact follows from others; None for a plain result or answer."""
        known = self._facts.known(name)
        if not self._is_derived(known):
            return None
        found = self._trees.get(name)
        if found is None:
            found = self._trees[name] = self._derive(known)
        return found

    def _is_derived(self, known: Known) -> bool:
        return any(read[0] != RESULT for read in known.reads) or bool(
            known.said.formula
        )

    def _derive(self, known: Known) -> Explanation:
        meaning = self._meaning(known.name)
        value = self._words(known)
        word = self._facts.knowledge.facts.get(known.name)
        support = word.support if word else _DESIGN
        reads = tuple(
            read
            for read in known.reads
            if read[0] in (RESULT, FIGURE) or self._facts.read(read) is not None
        )
        return self._of(
            f"{meaning}: {value}", reads, support, Ground(formula=known.said.formula)
        )

    def _input(self, name: str) -> Input:
        found = self._inputs.get(name)
        if found is None:
            known = self._facts.known(name)
            found = Input(
                name, self._meaning(name), self._words(known), self._origin(known)
            )
            self._inputs[name] = found
        return found

    def _origin(self, known: Known) -> tuple[str, ...]:
        results = [
            write_origin(measured, self._facts.knowledge)
            for read in known.reads
            if read[0] == RESULT and (measured := self._facts.result(read[1:]))
        ]
        return (*results, *known.said.origin)

    def _words(self, known: Known) -> str:
        said = known.said
        if said.words:
            return said.words
        return write_value(said.value)

    def _meaning(self, name: str) -> str:
        word = self._facts.knowledge.facts.get(name)
        if word is not None:
            return word.label
        analyte = analyte_of(name)
        for form in FORMS:
            if analyte is not None and name == analyte + form:
                return f"{analyte_label(analyte)} {_FORM_WORDS[form]}"
        return analyte_label(analyte) if analyte else name

    def _parameters(self, reads: Iterable[str]) -> tuple[Parameter, ...]:
        return tuple(
            self._facts.knowledge.parameter(read[1:])
            for read in reads
            if read[0] == FIGURE
        )


def write_value(value: Value | None) -> str:
    """Return the value of a fact in words: "yes", "1.5", "not known"."""
    if value is None:
        return "not known"
    if isinstance(value, bool):
        return _YES_NO[value]
    if isinstance(value, str):
        return value.replace("_", " ")
    return write_number(value)
