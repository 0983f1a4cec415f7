"""Which function computes which fact; what has none is what the person says."""

from collections.abc import Callable, Mapping
from functools import cache, partial

from altdesk.core.analyte import Analyte, Kind
from altdesk.core.catalogue import catalogue
from altdesk.core.history import History
from altdesk.rules.challenge_facts import CHALLENGE_FACTS
from altdesk.rules.clause import Clause
from altdesk.rules.course_facts import COURSE_FACTS
from altdesk.rules.event_facts import EVENT_FACTS
from altdesk.rules.facts import Facts, Said
from altdesk.rules.knowledge import Knowledge
from altdesk.rules.liver_facts import (
    FORMS,
    LIVER_FACTS,
    analyte_number,
    ordinal_value,
)
from altdesk.rules.personal_facts import PERSONAL_FACTS, answered, either
from altdesk.rules.product_facts import PRODUCT_FACTS
from altdesk.rules.score_facts import SCORE_FACTS

Compute = Callable[[Facts], Said]


def facts_of(history: History, knowledge: Knowledge) -> Facts:
    """Return the facts of a history, none of them computed yet."""
    return Facts(history, knowledge, functions(knowledge))


@cache
def functions(knowledge: Knowledge) -> Mapping[str, Compute]:
    """Return the function behind every name that clauses may use."""
    found: dict[str, Compute] = {}
    for analyte in catalogue():
        found.update(_forms(analyte))
    clauses = knowledge.fact_clauses.items()
    found.update({name: partial(_follows, clause) for name, clause in clauses})
    for facts in (LIVER_FACTS, PERSONAL_FACTS, COURSE_FACTS, SCORE_FACTS):
        found.update(facts)
    for name in knowledge.facts:
        computed = found.get(name)
        said = partial(answered, name)
        found[name] = partial(either, name, computed) if computed else said
    # These weigh log and answers themselves.
    return found | PRODUCT_FACTS | CHALLENGE_FACTS | EVENT_FACTS


def _follows(clause: Clause, facts: Facts) -> Said:
    return Said(clause.holds(facts.read))


def _forms(analyte: Analyte) -> dict[str, Compute]:
    is_ordinal = analyte.kind is Kind.ORDINAL
    itself = ordinal_value if is_ordinal else analyte_number
    forms = {form: partial(said, analyte.id) for form, said in FORMS.items()}
    return {
        analyte.id: partial(itself, analyte.id),
        **{analyte.id + form: said for form, said in forms.items()},
    }
