"""Who is not interpreted, and what is read only with caution (clinical.md J)."""

from dataclasses import dataclass

from altdesk.rules.explain import Explainer
from altdesk.rules.facts import Facts
from altdesk.rules.findings import Note

_DECLINE = "decline."


@dataclass(frozen=True, slots=True)
class Limits:
    """What the population rules say of a person.

    `keep` are the flags that are still shown when results are not explained.
    """

    decline: Note | None
    keep: frozenset[str]
    cautions: tuple[Note, ...]


def find_limits(facts: Facts, explainer: Explainer) -> Limits:
    declines: list[Note] = []
    cautions: list[Note] = []
    keep: set[str] = set()
    for population in facts.knowledge.populations:
        holds, reads = facts.holds(population.rule.clause)
        if not holds:
            continue
        rule = population.rule
        note = Note(rule.id, rule.text, explainer.of_rule(rule, rule.text, reads))
        if rule.id.startswith(_DECLINE):
            declines.append(note)
            keep.update(population.keep)
        else:
            cautions.append(note)
    first = declines[0] if declines else None
    return Limits(first, frozenset(keep), () if first else tuple(cautions))
