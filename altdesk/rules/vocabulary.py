"""The names that clauses may use: facts, and the forms of the analytes."""

from collections.abc import Iterable
from functools import cache

from altdesk.core.analyte import Analyte, Kind
from altdesk.core.catalogue import catalogue
from altdesk.rules.clause import Kind as WordKind
from altdesk.rules.clause import Word
from altdesk.rules.entries import FactWord

TIMES = "_X"
KNOWN = "_KNOWN"
NEGATIVE = "_NEG"
POSITIVE = "_POS"
FORMS = (TIMES, KNOWN, NEGATIVE, POSITIVE)

# In the clauses of grades and bands, which speak of one value.
GRADE_WORDS = {name: Word(name, WordKind.NUMBER) for name in ("X", "VALUE", "HEALTHY")}


@cache
def analyte_of(name: str) -> str | None:
    """Return the analyte that a name is a form of: ALT of ALT_X; None: a fact."""
    analytes = catalogue().analytes
    if name in analytes:
        return name
    for form in FORMS:
        stem = name.removesuffix(form)
        if stem != name and stem in analytes:
            return stem
    return None


def vocabulary(facts: Iterable[FactWord]) -> dict[str, Word]:
    """Return every name that a clause may use."""
    words = {word.name: word for analyte in catalogue() for word in _words_of(analyte)}
    words.update({fact.word.name: fact.word for fact in facts})
    return words


def _words_of(analyte: Analyte) -> Iterable[Word]:
    is_ordinal = analyte.kind is Kind.ORDINAL
    yield Word(analyte.id, WordKind.YES_NO if is_ordinal else WordKind.NUMBER)
    if not is_ordinal:
        yield Word(analyte.id + TIMES, WordKind.NUMBER)
    yield Word(analyte.id + KNOWN, WordKind.YES_NO)
    yield Word(analyte.id + NEGATIVE, WordKind.YES_NO)
    yield Word(analyte.id + POSITIVE, WordKind.YES_NO)
