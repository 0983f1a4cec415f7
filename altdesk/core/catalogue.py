"""The catalogue: all analytes, found by id, by LOINC code or by printed name."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from altdesk import bundled
from altdesk.core.analyte import Analyte, read_analyte
from altdesk.errors import KnowledgeError


@dataclass(frozen=True)
class Catalogue:
    """The analytes that AltDesk knows, in the order of the knowledge file."""

    analytes: dict[str, Analyte]
    by_loinc: dict[str, str]

    def __iter__(self) -> Iterator[Analyte]:
        return iter(self.analytes.values())

    def __contains__(self, identifier: str) -> bool:
        return identifier in self.analytes

    def get(self, identifier: str | None) -> Analyte | None:
        return self.analytes.get(identifier) if identifier else None

    def with_loinc(self, code: str) -> Analyte | None:
        """Return the analyte that a LOINC code names."""
        return self.get(self.by_loinc.get(code.strip()))


_ENTRY = "\n[[analyte]]\n"


@cache
def find_analyte(identifier: str) -> Analyte | None:
    """Return one analyte; only its own entry is read, so it is there at once.

    The first picture of the window needs two of the analytes, not all of them.
    """
    if catalogue.cache_info().currsize:
        return catalogue().get(identifier)
    text = bundled.read_text("resources", "knowledge", "analytes.toml")
    wanted = f'id = "{identifier}"\n'
    for entry in text.split(_ENTRY)[1:]:
        if entry.startswith(wanted):
            return read_analyte(bundled.parse_toml(_ENTRY + entry)["analyte"][0])
    return None


def _read(entry: Mapping[str, Any]) -> Analyte:
    try:
        return read_analyte(entry)
    except (KeyError, TypeError, ValueError, ArithmeticError) as error:
        name = entry.get("id", "without an id")
        message = f"analytes.toml, analyte {name}: it cannot be read ({error})."
        advice = "Restore AltDesk's own knowledge files."
        raise KnowledgeError(message, advice) from error


@cache
def catalogue() -> Catalogue:
    """Return the catalogue of `resources/knowledge/analytes.toml`.

    Raises:
        KnowledgeError: an entry cannot be read.
    """
    table = bundled.read_toml("resources", "knowledge", "analytes.toml")
    analytes = [_read(entry) for entry in table["analyte"]]
    more = bundled.read_toml("resources", "names.toml")["loinc"]
    codes = {**more, **{code: a.id for a in analytes for code in a.loinc}}
    return Catalogue({a.id: a for a in analytes}, codes)
