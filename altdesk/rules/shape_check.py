"""Checking the shape of a knowledge file: known words, of the right kind, none missing.

What an entry means is checked where it is read; here a mistyped word, a text in place
of a number, or an entry without a source is refused before anything is read from it.
"""

from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import Any

from altdesk.errors import KnowledgeError
from altdesk.rules.explanation import SourceStatus
from altdesk.rules.table_shapes import SHAPES
from altdesk.rules.tables import Table, read_table

_ADVICE = "Restore AltDesk's own knowledge files."
_STATUSES = frozenset(status.value for status in SourceStatus)
_NAMES = ("id", "name", "product", "analyte", "fact", "flag", "strength", "code")
_LISTS = frozenset({"texts", "numbers", "entries"})
_PLAIN = (str, int, Decimal)


def _is_list(value: object, *kinds: type) -> bool:
    return isinstance(value, list) and all(isinstance(item, kinds) for item in value)


def _is_number(value: object) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def _is_amount(value: object) -> bool:
    return isinstance(value, int | Decimal) and _is_number(value) and value >= 0


_KINDS: Mapping[str, tuple[str, Callable[[object], bool]]] = {
    "text": ("a text", lambda v: isinstance(v, str) and bool(v.strip())),
    "maybe": ("a text", lambda v: isinstance(v, str)),
    "number": ("a number", _is_number),
    "amount": ("a number of at least 0", _is_amount),
    "yes_no": ("true or false", lambda v: isinstance(v, bool)),
    "texts": ("a list of texts", lambda v: _is_list(v, str)),
    "numbers": (
        "a list of numbers",
        lambda v: isinstance(v, list) and all(map(_is_number, v)),
    ),
    "entries": ("a list of entries", lambda v: _is_list(v, dict)),
}


@dataclass(frozen=True, slots=True)
class _Shape:
    """The words of a table: their kinds, and those that no entry may leave out."""

    kinds: Mapping[str, str]
    needed: frozenset[str]
    lists: tuple[str, ...]
    amounts: tuple[str, ...]
    unique: str | None
    known: set[tuple[object, ...]] = field(default_factory=set)
    """The words and types of entries that were found right: most are alike."""


@cache
def _shape(words: str) -> _Shape:
    kinds, needed = {"source": "texts", "status": "text"}, {"source", "status"}
    unique = None
    for word in words.split():
        name, _, kind = word.lstrip("?").partition(":")
        plain = name.rstrip("!#")
        kinds[plain] = kind or ("maybe" if name.endswith("!") else "text")
        unique = plain if name.endswith("#") else unique
        if not word.startswith("?"):
            needed.add(plain)
        else:
            needed.discard(plain)
    lists = tuple(w for w, kind in kinds.items() if kind in _LISTS and w != "source")
    amounts = tuple(w for w, kind in kinds.items() if kind == "amount")
    return _Shape(kinds, frozenset(needed), lists, amounts, unique)


def check_shape(table: Table, sources: Container[str]) -> None:
    """Refuse a knowledge file that is not written as its kind should be.

    `sources` are the ids that an entry may name.

    Raises:
        KnowledgeError: names file and entry.
    """
    shapes = SHAPES[table.name]
    tables = {name for name in shapes if "." not in name}
    for name, entries in table.content.items():
        if name not in tables and not isinstance(entries, _PLAIN):
            if not _is_list(entries, str):
                raise _refusal(f"{table.name}, {name}", "this table is unknown.")
        elif name in tables:
            _check_entries(f"{table.name}, {name}", name, entries, shapes, sources)
    if missing := sorted(tables - set(table.content)):
        raise _refusal(table.name, f"the table {missing[0]} is missing.")


def _refusal(place: str, why: str) -> KnowledgeError:
    return KnowledgeError(f"{place}: {why}", _ADVICE)


def _check_entries(
    place: str,
    name: str,
    entries: object,
    shapes: Mapping[str, str],
    sources: Container[str],
) -> None:
    if not isinstance(entries, list):
        raise _refusal(place, f"{name} should be a list of entries.")
    shape, seen = _shape(shapes[name]), set()
    for number, entry in enumerate(entries, start=1):
        if not isinstance(entry, dict):
            raise _refusal(f"{place} number {number}", "this is no entry.")
        for why in _faults(entry, shape, sources):
            raise _refusal(_place_of(place, number, entry), why)
        if shape.unique and entry[shape.unique] in seen:
            why = f"this {shape.unique} stands there twice."
            raise _refusal(_place_of(place, number, entry), why)
        seen.add(entry.get(shape.unique or ""))
        for word, kind in shape.kinds.items():
            if kind == "entries" and word in entry:
                inner = f"{_place_of(place, number, entry)}, {word}"
                _check_entries(inner, f"{name}.{word}", entry[word], shapes, sources)


def _place_of(place: str, number: int, entry: Mapping[str, Any]) -> str:
    named = (entry.get(name) for name in _NAMES)
    return f"{place} {next((n for n in named if n), f'number {number}')}"


def _faults(
    entry: Mapping[str, Any], shape: _Shape, sources: Container[str]
) -> Iterator[str]:
    """Say what is wrong with the words of an entry."""
    alike = (*entry, *map(type, entry.values()))
    if alike not in shape.known or "" in entry.values():
        yield from _wrong_words(entry, shape)
        shape.known.add(alike)
    for word in (*shape.lists, *shape.amounts):
        if word in entry and not _KINDS[shape.kinds[word]][1](entry[word]):
            yield f"“{word}” should be {_KINDS[shape.kinds[word]][0]}."
    if not entry["source"]:
        yield "it names no source."
    for source in entry["source"]:
        if source not in sources:
            yield f"the source {source} is not in sources.toml."
    if "status" in entry and entry["status"] not in _STATUSES:
        yield f"the status “{entry['status']}” is unknown."


def _wrong_words(entry: Mapping[str, Any], shape: _Shape) -> Iterator[str]:
    if unknown := sorted(entry.keys() - shape.kinds.keys()):
        yield f"the word “{unknown[0]}” is unknown."
    if missing := sorted(shape.needed - entry.keys()):
        yield f"it has no “{missing[0]}”."
    for word, value in entry.items():
        kind, fits = _KINDS[shape.kinds[word]]
        if not fits(value):
            yield f"“{word}” should be {kind}."


def read_with_sources(file: str) -> tuple[Mapping[str, Any], frozenset[str]]:
    """Return a knowledge file in its shape, and the ids of all sources.

    Raises:
        KnowledgeError: the file is missing, or is not written as it should be.
    """
    rows = read_table("sources.toml").rows("reference")
    table, sources = read_table(file), frozenset(row.id for row in rows)
    check_shape(table, sources)
    return table.content, sources
