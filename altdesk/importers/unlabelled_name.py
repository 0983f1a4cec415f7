"""Names that stand on reports without a label: "Mme DURAND Sophie", "SMITH, John (Mr)".

Names below "Patient information" and "Doe, Jane A" above the birth date are among them.
A name with a label always goes before them.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from altdesk.importers.table_words import Above, above_of

_TITLED = re.compile(
    r"(?:Mr|Mrs|Ms|Miss|Mme|Mlle|Madame|Monsieur|Herrn?|Frau|Sig|Sig\.?ra|Sra?|"
    r"Don|Doña|Dña)\b\.?\s+(?P<name>[^\W\d_][^\d:;=]{3,60})"
)
"""A line that begins with a form of address; doctors are none."""
_ADDRESSED = re.compile(
    r"(?P<name>[^\W\d_][^\d:;=,()]{1,40},\s*[^\W\d_][^\d:;=,()]{1,40}?)"
    r"\s*\((?:Mr|Mrs|Ms|Miss|Mstr|Master|Mx)\.?\)"
)
"""British: the form of address stands behind."""
_WITH_COMMA = re.compile(r"[^\W\d_][\w'’ -]{1,30},\s*[^\W\d_]\w+(?: [^\W\d_]\w*\.?)?")
_PARTICLES = frozenset(
    {"de", "da", "do", "dos", "del", "di", "du", "la", "van", "von", "der"}
)
_MOST_WORDS = 5
_NEAR = 3
"""Lines between "Doe, Jane A" and the birth date below it."""


@dataclass(slots=True)
class UnlabelledName:
    """The first name that lines without a label tell; "" until then."""

    name: str = ""
    _above: str = ""
    _lines_since: int = 0
    _is_next: bool = False

    def see(self, parts: Sequence[str]) -> None:
        """Look at the next line, in its parts."""
        first = parts[0] if parts else ""
        if self.name or not first:
            return
        label = above_of(first.partition(":")[0].strip())
        beside = above_of(parts[1].partition(":")[0].strip()) if parts[1:] else None
        if (self._is_next and _may_be_name(first)) or (
            beside is Above.BORN and is_turned_name(first)
        ):
            self.name = first
        elif label is Above.BORN and self._lines_since <= _NEAR:
            self.name = self._above
        else:
            self.name = _addressed(first)
        self._lines_since += 1
        if _WITH_COMMA.fullmatch(first):
            self._above, self._lines_since = first, 0
        self._is_next = len(parts) == 1 and above_of(first.rstrip(" :")) is Above.NAME


def is_turned_name(text: str) -> bool:
    """Tell a name whose family name stands first: "DOE, JANE A"."""
    return _WITH_COMMA.fullmatch(text) is not None and _may_be_name(text)


def _addressed(text: str) -> str:
    found = _TITLED.fullmatch(text) or _ADDRESSED.fullmatch(text)
    name = found["name"] if found is not None else ""
    return name if _may_be_name(name, fewest=1) else ""


def _may_be_name(text: str, fewest: int = 2) -> bool:
    """Tell whether a text is a name and nothing else."""
    words = text.replace(",", " ").split()
    return fewest <= len(words) <= _MOST_WORDS and all(map(_is_named, words))


def _is_named(word: str) -> bool:
    return word[:1].isupper() or word in _PARTICLES
