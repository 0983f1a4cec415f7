"""The flags that fire, and how soon: the highest level of them all."""

from collections.abc import Iterable

from altdesk.rules.explain import Explainer
from altdesk.rules.facts import RESULT, Facts
from altdesk.rules.findings import Flag, Urgency
from altdesk.rules.vocabulary import analyte_of
from altdesk.rules.wording import write_measured

_ORDER = (Urgency.CARE_TODAY, Urgency.DOCTOR_SOON, Urgency.REPEAT, Urgency.ROUTINE)


def find_flags(facts: Facts, explainer: Explainer) -> tuple[Flag, ...]:
    """Return the flags that fire, the most urgent first."""
    found = []
    for flag in facts.knowledge.flags:
        holds, reads = facts.holds(flag.rule.clause)
        if holds:
            explanation = explainer.of_rule(flag.rule, flag.rule.text, reads)
            because = reasons(facts, reads)
            found.append(
                Flag(flag.rule.id, flag.level, flag.rule.text, because, explanation)
            )
    return tuple(sorted(found, key=lambda flag: _ORDER.index(flag.level)))


def reasons(facts: Facts, reads: Iterable[str]) -> tuple[str, ...]:
    """Return the results and facts that made a clause true, in words."""
    found: dict[str, None] = {}
    for name in reads:
        found |= dict.fromkeys(_reason(facts, name))
    return tuple(found)


def _reason(facts: Facts, name: str) -> tuple[str, ...]:
    known = facts.known(name)
    if known.said.value is None or known.said.value is False:
        return ()
    if analyte_of(name) is not None:
        return _results(facts, known.reads)
    word = facts.knowledge.facts[name]
    if known.said.value is True:
        words = known.said.words
        return (f"{word.label}: {words}" if words else word.label,)
    return _results(facts, known.reads) or (f"{word.label}: {known.said.words}",)


def _results(facts: Facts, reads: Iterable[str]) -> tuple[str, ...]:
    measured = (facts.result(read[1:]) for read in reads if read[0] == RESULT)
    return tuple(write_measured(found) for found in measured if found is not None)


def urgency_of(flags: Iterable[Flag]) -> Urgency:
    """Return the highest level that fires; routine if none does."""
    levels = {flag.level for flag in flags}
    return next((level for level in _ORDER if level in levels), Urgency.ROUTINE)
