"""Which analyte a row is about, by code and name; what is not blood is left out."""

from dataclasses import dataclass
from functools import lru_cache

from altdesk.core.analyte import Analyte
from altdesk.core.catalogue import catalogue
from altdesk.core.naming import find_analytes, is_foreign_code
from altdesk.importers.specimen import Specimen, specimen_of

_LEADER = " .…·_\t"
_SHORTEST_LEADER = 3


@dataclass(frozen=True, slots=True)
class Identity:
    """What a row is about; `analyte` is None where it is kept as printed.

    `is_out` says that it is no blood result; `doubt` is what to ask about it.
    """

    name: str
    analyte: str | None = None
    is_out: bool = False
    doubt: str = ""


@lru_cache(maxsize=16_384)
def identify(
    names: tuple[str, ...], loinc: str = "", unit: str = "", around: str = ""
) -> Identity:
    """Return what a row is about.

    Args:
        names: what the row calls its analyte, the words for people first.
        loinc: its LOINC code, if there is one.
        unit: the unit, which settles names of two meanings.
        around: words about specimen and section.
    """
    names = tuple(map(_without_leader, names))
    name = next((n for n in names if n), loinc)
    if specimen_of(" ".join((*names, around))) is Specimen.OTHER:
        return Identity(name, is_out=True)
    code = loinc.strip()
    if code and is_foreign_code(code):
        return Identity(name, is_out=True)
    coded = catalogue().with_loinc(code) if code else None
    if coded is not None:
        return _settle(coded, name, names, unit, code)
    return _by_name(name, names, unit, code)


def _without_leader(name: str) -> str:
    """Take off the dots that lead the eye from a name to its value."""
    bare = name.rstrip(_LEADER)
    return bare if len(name) - len(bare) >= _SHORTEST_LEADER else name


def _settle(
    analyte: Analyte, name: str, names: tuple[str, ...], unit: str, code: str
) -> Identity:
    """Ask where the name, which people see, says another analyte than the code."""
    named = next((c for n in names if (c := find_analytes(n, unit).candidates)), ())
    if not named or analyte.id in named:
        return Identity(name, analyte.id)
    coded = analyte.id
    said = f"The code {code} means {coded}, the name “{name}” does not."
    return Identity(name, named[0] if len(named) == 1 else None, doubt=said)


def _by_name(name: str, names: tuple[str, ...], unit: str, code: str) -> Identity:
    for printed in names:
        candidates = find_analytes(printed, unit).candidates
        if len(candidates) == 1:
            doubt = f"The code {code} is unknown to AltDesk." if code else ""
            return Identity(name, candidates[0], doubt=doubt)
        if candidates:
            return Identity(printed)
    return Identity(name)
