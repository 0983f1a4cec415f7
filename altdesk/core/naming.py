"""From the name that a report prints to the analyte it means.

Names are folded (case, accents, spaces, dots, hyphens and brackets do not matter)
and then matched whole: a name that is only similar is never taken. Some names mean
two things in two languages ("TP", "FA"); the printed unit decides, or the person.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from altdesk import bundled
from altdesk.core.analyte import Analyte
from altdesk.core.catalogue import catalogue
from altdesk.core.unit import fold_spelling

_DROPPED = r"[\s.\-_()\[\],:;'’*]+"
_MOST_PARTS = 4
_LONGEST = 250
"""No name is longer, not even in LOINC; long texts would cost time."""
_MOST_SUFFIXES = 3
_PARTS = r"\s*[()\[\]/,;]+\s*|\s+[-–]\s+"
# "S-ALAT", "S Bilirubin", "S. ALT", "fP-Glukose", "Albumin (S)": serum, plasma, blood.
_SPECIMEN_LETTER = (
    r"^(?:[fd]?[SPBspb]|S/P|Ser|Pl|Sg)[-–—_]\s*(?=\w{2})|^[SPB]\s+(?=[A-Z][a-z]{3})"
    r"|^[SPBspb]\.\s*(?=\w{3})"
    r"|(?:[,;]\s*|\s*\()(?:S|P|B|Ser|Pl)\)?$"
)
# A code behind the name: Read codes "(XaJJD)", "(42P..)", the LabCorp site " 01".
_CODE_BEHIND = (
    r"\s+(?:[(\[](?=[^()\[\]]*[0-9.])[A-Za-z0-9.]{5}[)\]]|"
    r"[(\[](?=[A-Za-z]*[a-z][A-Z])[A-Za-z]{5}[)\]]|0[1-9])$"
)
INVISIBLE = dict.fromkeys((0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD))
"""Signs without width, which copied texts carry along."""


class Named(NamedTuple):
    """What a printed name can mean: one analyte, several, or none we know."""

    candidates: tuple[str, ...]

    @property
    def only(self) -> str | None:
        return self.candidates[0] if len(self.candidates) == 1 else None


@lru_cache(maxsize=8192)
def fold_name(text: str) -> str:
    """Return the name without case, accents, spaces, dots, hyphens and brackets."""
    text = text.translate(INVISIBLE).casefold()
    text = text.replace("γ", "gamma ").replace("ß", "ss").replace("α", "alpha")
    plain = unicodedata.normalize("NFKD", text)
    return re.sub(
        _DROPPED, "", "".join(c for c in plain if not unicodedata.combining(c))
    )


class _Names(NamedTuple):
    by_name: dict[str, tuple[str, ...]]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]
    never: frozenset[str]
    never_in: dict[str, frozenset[str]]
    foreign_codes: frozenset[str]


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
        {
            analyte: frozenset(map(fold_spelling, units))
            for analyte, units in more["never_in"].items()
        },
        frozenset(more["foreign_codes"]),
    )


def find_analytes(name: str, unit: str | None = None) -> Named:
    """Return the analytes that `name`, as printed, can mean.

    Where a name is ambiguous, those remain for which `unit` is a possible unit.
    """
    candidates = _match(name)
    if unit:
        candidates = tuple(c for c in candidates if not _is_other_kind(c, unit))
    if len(candidates) > 1 and unit:
        fitting = tuple(c for c in candidates if _fits(catalogue().get(c), unit))
        candidates = fitting or candidates
    return Named(candidates)


def is_foreign_code(code: str) -> bool:
    """Tell whether a LOINC code is known to mean something else (urine albumin)."""
    return code.strip() in _names().foreign_codes


def _is_other_kind(identifier: str, unit: str) -> bool:
    """Tell whether the unit shows something else: albumin in % is a fraction."""
    return fold_spelling(unit) in _names().never_in.get(identifier, frozenset())


def _fits(analyte: Analyte | None, unit: str) -> bool:
    return analyte is not None and analyte.conversion(unit) is not None


@lru_cache(maxsize=4096)
def _match(name: str) -> tuple[str, ...]:
    name = " ".join(name.split())
    if len(name) > _LONGEST or _is_lookalike(name):
        return ()
    found = _match_whole(name) or _match_parts(name)
    bare = _without_last(re.sub(_CODE_BEHIND, "", name))
    return found if found or bare == name else _match(bare)


def _without_last(name: str) -> str:
    """Take off a last word that says how it was measured: "ALT (SGPT) photometry"."""
    before, _, last = name.rpartition(" ")
    is_behind = before.endswith((")", "]")) and fold_name(last) in _names().suffixes
    return before if is_behind else name


def _is_lookalike(name: str) -> bool:
    names = _names()
    return any(form in names.never for form in _forms(name, names))


def _match_whole(name: str) -> tuple[str, ...]:
    names = _names()
    forms = _forms(name, names)
    if any(form in names.never for form in forms):
        return ()
    return next((found for f in forms if (found := names.by_name.get(f))), ())


def _forms(name: str, names: _Names) -> tuple[str, ...]:
    """Return the name folded, then without "serum", "level", "S-" and the like."""
    folded = fold_name(name)
    bare = fold_name(re.sub(_SPECIMEN_LETTER, "", name.strip()))
    forms = dict.fromkeys((folded, bare, *_without_suffixes(bare, names)))
    for prefix in names.prefixes:
        if bare.startswith(prefix):
            rest = bare.removeprefix(prefix)
            forms |= dict.fromkeys((rest, *_without_suffixes(rest, names)))
    return tuple(form for form in forms if form)


def _without_suffixes(folded: str, names: _Names) -> tuple[str, ...]:
    """Return what is left without suffixes, the shortest first.

    "albumin, blood" ends with "blood" and, by chance, with "in blood".
    """
    found: dict[str, None] = {}
    ends = [folded]
    for _ in range(_MOST_SUFFIXES):
        ends = [
            end.removesuffix(suffix)
            for end in ends
            if end.endswith(names.suffixes)
            for suffix in names.suffixes
            if end.endswith(suffix) and len(end) > len(suffix)
        ]
        found |= dict.fromkeys(ends)
    return tuple(sorted(found, key=len))


def _says_nothing(part: str) -> bool:
    """Tell whether a part of a name only says "serum", "kinetic" and the like."""
    names = _names()
    folded = fold_name(part)
    return folded in names.prefixes or folded in names.suffixes


def _match_parts(name: str) -> tuple[str, ...]:
    """Read "GPT (ALAT)", "ASAT / GOT" and "CK Creatin-Kinase".

    All parts must mean the same: "Albumin/Globulin" and "CK MB" mean nothing here.
    """
    split = [part for part in re.split(_PARTS, name.strip()) if part]
    parts = [part for part in split if not _says_nothing(part)]
    if len(split) < 2:
        parts = name.split(maxsplit=1)
    elif len(parts) == 1:
        return _match_whole(parts[0])
    if not 2 <= len(parts) <= _MOST_PARTS:
        return ()
    first, *others = (_match_whole(part) for part in parts)
    return tuple(c for c in first if all(c in found for found in others))
