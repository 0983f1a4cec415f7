"""Who of a log a file speaks of."""

from collections.abc import Iterable

from altdesk.core.draft import DraftPerson
from altdesk.core.naming import fold_name
from altdesk.core.person import Person

_TITLES = frozenset(
    (
        *("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "herr", "frau"),
        *("m", "mme", "mlle", "sr", "sra", "sig", "sigra", "dhr", "mevr"),
    )
)

_FEWEST_WORDS = 2
"""A first name and a family name."""


def match_person(draft: DraftPerson, people: Iterable[Person]) -> Person | None:
    """Return who in the log a file's person is: same file number, or name and birth.

    A name alone matches only where one of the two has no birth date and no other
    person of that name is in the log. With the same birth date, one may leave out
    further names: "Roe, Ann" is "Ann B. Roe".
    """
    people = tuple(people)
    if draft.file_number:
        found = [p for p in people if p.file_number == draft.file_number]
        if len(found) == 1:
            return found[0]
    name = _parts_of(draft.name)
    named = [p for p in people if _parts_of(p.name) == name]
    exact = [p for p in named if p.born == draft.born]
    if len(exact) == 1 and (draft.born or len(named) == 1):
        return exact[0]
    shorter = [p for p in people if p.born == draft.born and _is_shorter(p.name, name)]
    if draft.born and not exact and len(shorter) == 1:
        return shorter[0]
    loose = [p for p in named if p.born is None or draft.born is None]
    return loose[0] if draft.name and len(loose) == len(named) == 1 else None


def _is_shorter(known: str, name: list[str]) -> bool:
    """Tell whether of two names one only leaves out some words of the other."""
    one, other = set(_parts_of(known)), set(name)
    return len(one & other) >= _FEWEST_WORDS and (one <= other or other <= one)


def _parts_of(name: str) -> list[str]:
    """Return the words of a name in one order: "Doe, Ann" is "Mrs Ann Doe"."""
    words = [fold_name(word) for word in name.replace(",", " ").split()]
    return sorted(word for word in words if word and word not in _TITLES)
