"""Reading one knowledge file: its tables, with a place for every complaint."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeGuard, TypeVar

from altdesk import bundled
from altdesk.core.catalogue import catalogue
from altdesk.errors import KnowledgeError
from altdesk.rules.clause import Clause, Word, parse
from altdesk.rules.entries import Rule, Support
from altdesk.rules.explanation import SourceStatus

_Choice = TypeVar("_Choice", bound=StrEnum)

FOLDER = ("resources", "knowledge")


@dataclass(frozen=True, slots=True)
class Row:
    """One entry of a table, read field by field; every complaint names it."""

    file: str
    table: str
    id: str
    fields: Mapping[str, Any]

    @property
    def place(self) -> str:
        return f"{self.file}, {self.table} {self.id}"

    def refuse(self, why: str) -> KnowledgeError:
        advice = "Restore AltDesk's own knowledge files."
        return KnowledgeError(f"{self.place}: {why}", advice)

    def text(self, name: str, otherwise: str | None = None) -> str:
        found = self.fields.get(name, otherwise)
        if not isinstance(found, str) or (not found.strip() and otherwise is None):
            raise self.refuse(f"“{name}” should be a text.")
        return found

    def texts(self, name: str) -> tuple[str, ...]:
        found = self.fields.get(name, [])
        if not isinstance(found, list) or not all(isinstance(t, str) for t in found):
            raise self.refuse(f"“{name}” should be a list of texts.")
        return tuple(found)

    def number(self, name: str) -> float:
        found = self.fields.get(name)
        if not _is_number(found):
            raise self.refuse(f"“{name}” should be a number.")
        return float(found)

    def whole(self, name: str) -> int:
        found = self.number(name)
        if not found.is_integer():
            raise self.refuse(f"“{name}” should be a whole number.")
        return int(found)

    def numbers(self, name: str) -> tuple[float, ...]:
        found = self.fields.get(name, [])
        if not isinstance(found, list) or not all(map(_is_number, found)):
            raise self.refuse(f"“{name}” should be a list of numbers.")
        return tuple(float(number) for number in found)

    def pair(self, name: str) -> tuple[float, float]:
        """Return two rising numbers."""
        match self.numbers(name):
            case (low, high) if low <= high:
                return low, high
        raise self.refuse(f"“{name}” should be two rising numbers.")

    def choice(self, name: str, kind: type[_Choice]) -> _Choice:
        """Return one of a closed list of choices."""
        try:
            return kind(self.text(name))
        except ValueError:
            why = f"the {name} “{self.text(name)}” is unknown."
            raise self.refuse(why) from None

    def analytes(self, name: str) -> tuple[str, ...]:
        """Return ids of the catalogue."""
        found = self.texts(name)
        if unknown := next((a for a in found if a not in catalogue()), None):
            raise self.refuse(f"analytes.toml has no analyte “{unknown}”.")
        return found

    def support(self) -> Support:
        sources = self.texts("source")
        if not sources:
            raise self.refuse("it names no source.")
        return Support(sources, self.choice("status", SourceStatus))

    def clause(self, words: Mapping[str, Word]) -> Clause:
        """Return the machine-readable `clause`, or `when` where that is enough."""
        text = self.text("clause" if "clause" in self.fields else "when")
        return parse(text, words, self.place)

    def rule(self, words: Mapping[str, Word], text: str = "text") -> Rule:
        prose = self.text("rule", self.text("when", ""))
        return Rule(self.id, self.clause(words), self.text(text), self.support(), prose)


def _is_number(found: object) -> TypeGuard[int | Decimal]:
    return isinstance(found, int | Decimal) and not isinstance(found, bool)


@dataclass(frozen=True, slots=True)
class Table:
    """One knowledge file."""

    name: str
    content: Mapping[str, Any]

    def rows(self, table: str, key: str = "id") -> tuple[Row, ...]:
        """Return the entries of `[[table]]`.

        Raises:
            KnowledgeError: an entry has no id, or two have the same.
        """
        rows = tuple(self._read(table, key))
        if not rows:
            raise KnowledgeError(f"{self.name}: the table {table} is missing.")
        seen: set[str] = set()
        for row in rows:
            if row.id in seen:
                raise row.refuse("this id stands there twice.")
            seen.add(row.id)
        return rows

    def _read(self, table: str, key: str) -> Iterator[Row]:
        entries = self.content.get(table, [])
        if not isinstance(entries, list):
            raise KnowledgeError(f"{self.name}: {table} should be a list of entries.")
        for position, entry in enumerate(entries, start=1):
            name = entry.get(key) if isinstance(entry, dict) else None
            if not isinstance(name, str) or not name:
                where = f"{self.name}, {table} number {position}"
                raise KnowledgeError(f"{where}: it has no “{key}”.")
            yield Row(self.name, table, name, entry)


def read_table(name: str) -> Table:
    """Return the knowledge file `name`.

    Raises:
        KnowledgeError: the file is missing or is no TOML.
    """
    try:
        return Table(name, bundled.read_toml(*FOLDER, name))
    except FileNotFoundError as error:
        raise KnowledgeError(f"{name} is missing.", "Install AltDesk again.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{name} cannot be read: {error}.") from error
