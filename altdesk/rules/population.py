"""Who is not interpreted, and what is read only with caution (clinical.md J)."""

from dataclasses import dataclass

from altdesk.rules.explain import Explainer
from altdesk.rules.explanation import Explanation
from altdesk.rules.facts import Facts
from altdesk.rules.findings import Note
from altdesk.rules.product_facts import products_of, taken
from altdesk.rules.products import describe

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
        rule = population.rule
        if not facts.holds(rule.clause):
            continue
        reads = facts.reads(rule.clause)
        note = Note(rule.id, rule.text, explainer.of_rule(rule, rule.text, reads))
        if rule.id.startswith(_DECLINE):
            declines.append(note)
            keep.update(population.keep)
        else:
            cautions.append(note)
    first = declines[0] if declines else None
    return Limits(first, frozenset(keep), () if first else tuple(cautions))


def find_unknown_products(facts: Facts) -> tuple[Note, ...]:
    """Say of each product that is taken and not on the list that it is unknown."""
    word = facts.knowledge.facts["NO_PRODUCTS"]
    explanation = Explanation(word.meaning, sources=facts.knowledge.cite(word.support))
    names = {event.what: None for event in taken(facts) if not products_of(event)}
    return tuple(
        Note("caution.unknown_product", describe(name), explanation) for name in names
    )
