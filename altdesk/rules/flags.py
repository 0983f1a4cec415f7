"""The flags that fire, and how soon: the highest level of them all."""

from collections.abc import Iterable

from altdesk.rules.explain import Explainer
from altdesk.rules.facts import Facts
from altdesk.rules.findings import Flag, Urgency
from altdesk.rules.reasons import reasons

_ORDER = (Urgency.CARE_TODAY, Urgency.DOCTOR_SOON, Urgency.REPEAT, Urgency.ROUTINE)


def find_flags(facts: Facts, explainer: Explainer) -> tuple[Flag, ...]:
    """Return the flags that fire, the most urgent first."""
    found = []
    for flag in facts.knowledge.flags:
        if facts.holds(flag.rule.clause):
            reads = facts.reads(flag.rule.clause)
            explanation = explainer.of_rule(flag.rule, flag.rule.text, reads)
            because = reasons(facts, reads)
            found.append(
                Flag(flag.rule.id, flag.level, flag.rule.text, because, explanation)
            )
    return tuple(sorted(found, key=lambda flag: _ORDER.index(flag.level)))


def urgency_of(flags: Iterable[Flag]) -> Urgency:
    """Return the highest level that fires; routine if none does."""
    levels = {flag.level for flag in flags}
    return next((level for level in _ORDER if level in levels), Urgency.ROUTINE)
