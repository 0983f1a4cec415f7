"""From the name that a report prints to the analyte it means.

Names are folded (case, accents, spaces, dots, hyphens and brackets do not matter)
and then matched whole: a name that is only similar is never taken. Some names mean
two things in two languages ("TP", "FA"); the printed unit decides, or the person.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from altdesk import bundled
from altdesk.core.analyte import Analyte
from altdesk.core.catalogue import catalogue

_DROPPED = re.compile(r"[\s.\-_()\[\],:;'’*]+")
_BRACKETED = re.compile(r"^(?P<outer>[^()\[\]]+)[(\[](?P<inner>[^()\[\]]+)[)\]]\s*$")


@dataclass(frozen=True, slots=True)
class Named:
    """What a printed name can mean: one analyte, several, or none we know."""

    candidates: tuple[str, ...]

    @property
    def only(self) -> str | None:
        return self.candidates[0] if len(self.candidates) == 1 else None


def fold_name(text: str) -> str:
    """Return the name without case, accents, spaces, dots, hyphens and brackets."""
    text = text.replace("γ", "gamma ").replace("ß", "ss").replace("α", "alpha")
    plain = unicodedata.normalize("NFKD", text.casefold())
    return _DROPPED.sub("", "".join(c for c in plain if not unicodedata.combining(c)))


@dataclass(frozen=True, slots=True)
class _Names:
    by_name: dict[str, tuple[str, ...]]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]
    never: frozenset[str]


@cache
def _names() -> _Names:
    more = bundled.read_toml("resources", "names.toml")
    found: dict[str, dict[str, None]] = {}
    for analyte in catalogue():
        own = [analyte.name, *(n for s in analyte.synonyms for n in s.names)]
        for name in (*own, *more["names"].get(analyte.id, ())):
            found.setdefault(fold_name(name), {})[analyte.id] = None
    return _Names(
        {name: tuple(ids) for name, ids in found.items()},
        tuple(sorted(map(fold_name, more["prefixes"]), key=len, reverse=True)),
        tuple(sorted(map(fold_name, more["suffixes"]), key=len, reverse=True)),
        frozenset(map(fold_name, more["never"])),
    )


def find_analytes(name: str, unit: str | None = None) -> Named:
    """Return the analytes that `name`, as printed, can mean.

    Where a name is ambiguous, those remain for which `unit` is a possible unit.
    """
    candidates = _match(name)
    if len(candidates) > 1 and unit:
        fitting = tuple(c for c in candidates if _fits(catalogue().get(c), unit))
        candidates = fitting or candidates
    return Named(candidates)


def _fits(analyte: Analyte | None, unit: str) -> bool:
    return analyte is not None and analyte.conversion(unit) is not None


def _match(name: str) -> tuple[str, ...]:
    names = _names()
    folded = fold_name(name)
    if not folded or folded in names.never:
        return ()
    bare = _strip(folded, names)
    for form in (folded, bare):
        if form in names.by_name and form not in names.never:
            return names.by_name[form]
    return () if bare in names.never else _match_brackets(name)


def _strip(folded: str, names: _Names) -> str:
    """Take off "serum", "level", "plasma" and the like around a name."""
    for prefix in names.prefixes:
        if folded.startswith(prefix) and len(folded) > len(prefix):
            folded = folded.removeprefix(prefix)
            break
    for suffix in names.suffixes:
        if folded.endswith(suffix) and len(folded) > len(suffix):
            return folded.removesuffix(suffix)
    return folded


def _match_brackets(name: str) -> tuple[str, ...]:
    """Read "GPT (ALAT)" and "ALT [SGPT]": both parts must mean the same."""
    found = _BRACKETED.match(name.strip())
    if found is None:
        return ()
    outer, inner = _match(found["outer"]), _match(found["inner"])
    return tuple(c for c in outer if c in inner)
