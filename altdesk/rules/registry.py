"""Which function computes which fact; what has none is what the person says."""

from collections.abc import Callable, Mapping
from functools import cache, partial

from altdesk.core.analyte import Analyte, Kind
from altdesk.core.catalogue import catalogue
from altdesk.core.history import History
from altdesk.rules.course_facts import COURSE_FACTS
from altdesk.rules.facts import Facts, Said
from altdesk.rules.knowledge import Knowledge
from altdesk.rules.liver_facts import (
    FORMS,
    LIVER_FACTS,
    analyte_number,
    ordinal_value,
)
from altdesk.rules.personal_facts import PERSONAL_FACTS, answered
from altdesk.rules.score_facts import SCORE_FACTS

Compute = Callable[[Facts], Said]


def facts_of(history: History, knowledge: Knowledge) -> Facts:
    """Return the facts of a history, none of them computed yet."""
    return Facts(history, knowledge, functions(tuple(knowledge.facts)))


@cache
def functions(facts: tuple[str, ...]) -> Mapping[str, Compute]:
    """Return the function behind every name that clauses may use."""
    found: dict[str, Compute] = {}
    for analyte in catalogue():
        found.update(_forms(analyte))
    found.update({name: partial(answered, name) for name in facts})
    return found | LIVER_FACTS | PERSONAL_FACTS | COURSE_FACTS | SCORE_FACTS


def _forms(analyte: Analyte) -> dict[str, Compute]:
    is_ordinal = analyte.kind is Kind.ORDINAL
    itself = ordinal_value if is_ordinal else analyte_number
    forms = {form: partial(said, analyte.id) for form, said in FORMS.items()}
    return {
        analyte.id: partial(itself, analyte.id),
        **{analyte.id + form: said for form, said in forms.items()},
    }
