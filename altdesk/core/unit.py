"""Units as UCUM writes them, and the many spellings that reports use.

A spelling is brought to UCUM by rules (`resources/units.toml`), never by guessing:
what the rules do not know stays unknown and is asked about.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from altdesk import bundled

_POWER = (
    r"^(?:x|\*)?\s*_?10(?:exp|[\^ˆ'*xe+\-_\s(²³⁴⁵⁶⁹])*(?P<power>[34569³⁴⁵⁶⁹])"
    r"\s*\)?\s*(?P<rest>/.*|[a-z].*)?$"
)
_SUPERSCRIPT = {"³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁹": "9"}
_COUNT = r"(?:^|[^0-9])(?:10\s*\^|[µμu]?m\s*\^\s*[23])"
_TEMPERATURE = r"\s*[(@]?\s*(?:at |bei |à )?37\s*°?\s*c\)?$"
_INVERSE = r"(?:(?<=[a-z%0-9])[\s.·*]+|^)(?P<volume>d?l|[num]l)\s*(?:[-−]1|⁻¹)$"
_SHORT_POWER = r"^1e(?=[3569])"
"""1e9/L"""
_NOISE = r"[\s.]+"
_ANNOTATION = r"(?<=[\w\])%])\{[^{}0-9]{0,40}\}"
"""UCUM lets remarks stand in braces: "10*3{cells}/uL"."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit by its UCUM code, such as `10*3/uL`."""

    code: str

    def __str__(self) -> str:
        return _rules().shown.get(self.code, self.code)


class _Rules(NamedTuple):
    spellings: dict[str, str]
    shown: dict[str, str]
    scales: dict[str, str]
    volumes: dict[str, str]


@cache
def _rules() -> _Rules:
    table = bundled.read_toml("resources", "units.toml")
    spellings = {
        fold_spelling(spelling): code
        for code, names in table["spellings"].items()
        for spelling in (code, *names)
    }
    return _Rules(spellings, table["shown"], table["counts"], table["volumes"])


@lru_cache(4096)
def fold_spelling(text: str) -> str:
    """Return the spelling without case, spaces, micro signs and HL7 leftovers."""
    text = text.split("^", maxsplit=1)[0] if _is_coded(text) else text
    text = text.replace("Âµ", "u").casefold().replace("µ", "u").replace("μ", "u")
    text = text.replace("\ufffd", "?").replace(" per ", "/")
    text = re.sub(_INVERSE, r"/\g<volume>", re.sub(_TEMPERATURE, "", text.strip()))
    text = text.replace("\u00b7", "*").replace("×", "x").replace("⁄", "/")
    return re.sub(_NOISE, "", re.sub(_ANNOTATION, "", text)).strip("()")


def _is_coded(text: str) -> bool:
    """Tell "U/l^^L" (an HL7 coded unit) from "10^9/L" (a power)."""
    return "^" in text and not re.search(_COUNT, text)


@lru_cache(4096)
def read_unit(text: str) -> Unit | None:
    """Return the unit that a report writes as `text`, or None if it is unknown."""
    folded = fold_spelling(text)
    if not folded:
        return None
    rules = _rules()
    code = rules.spellings.get(folded) or _count_per_volume(folded, rules)
    return Unit(code) if code else None


def _count_per_volume(folded: str, rules: _Rules) -> str | None:
    """Read cell counts: "10e9/l", "x10(3)/ul", "k/cmm", "thou/cumm", "10e3/mcl"."""
    if any(c.isdigit() for c in folded):
        folded = folded.replace("cells", "")
    found = re.match(_POWER, re.sub(_SHORT_POWER, "10e", folded))
    if found is not None:
        power = _SUPERSCRIPT.get(found["power"], found["power"])
        volume = rules.volumes.get((found["rest"] or "").strip("/"))
        return f"10*{power}/{volume}" if volume else None
    scale, slash, rest = folded.partition("/")
    volume = rules.volumes.get(rest)
    if slash and volume:
        factor = rules.scales.get(scale)
        if factor is not None:
            return f"{factor}/{volume}" if factor else f"/{volume}"
    return None
