"""Whom a range is for: FHIR's `appliesTo` and `age`."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from altdesk.core.person import Sex, whole_years
from altdesk.core.result import day_of
from altdesk.importers.fhir.shape import Resource, codes, first, number, words
from altdesk.importers.observation import Subject, When

_SEXES = {
    Sex.FEMALE: frozenset(("female", "f", "248152002")),
    Sex.MALE: frozenset(("male", "m", "248153007")),
}
_YEARS = frozenset(("", "a", "yr", "year", "years", "ann"))


@dataclass(frozen=True, slots=True)
class Whose:
    """The sex and the age at the draw of the person, as far as the file tells them."""

    sex: Sex | None = None
    age: int | None = None


def whose(subject: Subject, when: When) -> Whose:
    """Return whose limits are to be taken."""
    if subject.born is None or when.moment is None:
        return Whose(subject.sex)
    return Whose(subject.sex, whole_years(subject.born, day_of(when.moment)))


def is_for(one: Resource, person: Whose) -> bool:
    """Tell whether a range is said to be the person's own, or everybody's."""
    said = words(one.get("appliesTo")) + codes(one.get("appliesTo"))
    told = {word.casefold() for text in said for word in text.split()}
    if told and not (person.sex and told & _SEXES[person.sex]):
        return False
    return "age" not in one or _is_of_age(first(one.get("age")), person.age)


def _is_of_age(limits: Resource, age: int | None) -> bool:
    if age is None:
        return False
    for side in ("low", "high"):
        limit = first(limits.get(side))
        text, unit = number(limit.get("value")), limit.get("code") or limit.get("unit")
        if not text:
            continue
        if str(unit or "").casefold() not in _YEARS:
            return False
        years = _decimal(text)
        if years is None or ((years > age) if side == "low" else (years < age)):
            return False
    return True


def _decimal(text: str) -> Decimal | None:
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None
