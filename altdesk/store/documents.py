"""Persons, panels, events and answers as JSON documents, and back, exactly.

Decimals are written as the text that was printed, a date stays a date and a moment
keeps its offset. What is absent is left out. Fields that this version does not know
are carried along (`carry_unknown`), so that an older AltDesk never loses what a newer
one has written.
"""

import json
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from altdesk.core.event import Event, EventKind
from altdesk.core.history import Answer
from altdesk.core.panel import DrawContext, Panel
from altdesk.core.person import Person, Sex
from altdesk.store.result_document import (
    KNOWN_OF_RESULT,
    read_decimal,
    read_result,
    write_result,
)

Document = dict[str, Any]

_KNOWN = {
    "person": {"name", "sex", "born", "file_number", "note"},
    "panel": {"collected", "laboratory", "context", "note", "sources", "results"},
    "event": {
        "kind",
        "what",
        "started",
        "ended",
        "product",
        "amount",
        "unit",
        "note",
    },
    "answer": {"fact", "value", "answered_on"},
}


MENDED = "\ufffd"
"""What stands for half a surrogate pair, which no file can hold."""


class DocumentError(ValueError):
    """A document that is not what this version of AltDesk writes."""


def dump(document: Document) -> str:
    """Return the text that the ledger keeps and hashes.

    Half a surrogate pair is no text that a file can hold; it becomes U+FFFD.
    """
    text = json.dumps(
        document, ensure_ascii=False, allow_nan=False, separators=(",", ":")
    )
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def load(text: str) -> Document:
    """Return the document that `dump` wrote.

    Raises:
        DocumentError: it is no JSON object.
    """
    try:
        document = _DECODER.decode(text)
    except (ValueError, RecursionError) as error:
        raise DocumentError("A document is no JSON.") from error
    if not isinstance(document, dict):
        raise DocumentError("A document is no JSON object.")
    return document


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant)


def write_person(person: Person) -> Document:
    return _without_absent(
        name=person.name,
        sex=person.sex,
        born=_write_day(person.born),
        file_number=person.file_number or None,
        note=person.note or None,
    )


def write_panel(panel: Panel) -> Document:
    sources: list[Document] = []
    results = [write_result(result, sources) for result in panel.results]
    return _without_absent(
        collected=panel.collected.isoformat(),
        laboratory=panel.laboratory or None,
        context=[list(pair) for pair in panel.context.facts] or None,
        note=panel.note or None,
        sources=sources or None,
        results=results,
    )


def write_event(event: Event) -> Document:
    return _without_absent(
        kind=event.kind,
        what=event.what,
        started=_write_day(event.started),
        ended=_write_day(event.ended),
        product=event.product,
        amount=None if event.amount is None else str(event.amount),
        unit=event.unit or None,
        note=event.note or None,
    )


def write_answer(answer: Answer) -> Document:
    value: object = answer.value
    if isinstance(value, Decimal):
        value = {"decimal": str(value)}
    return _without_absent(
        fact=answer.fact, value=value, answered_on=_write_day(answer.answered_on)
    )


def read_person(chain: str, document: Document) -> Person:
    """Return the person that a document describes; raises DocumentError."""
    with _Reading("person"):
        sex = document.get("sex")
        return Person(
            chain,
            _text(document["name"]),
            None if sex is None else Sex(sex),
            _read_day(document.get("born")),
            _text(document.get("file_number", "")),
            _text(document.get("note", "")),
        )


def read_panel(chain: str, document: Document) -> Panel:
    """Return the panel that a document describes; raises DocumentError."""
    with _Reading("panel"):
        sources = document.get("sources", [])
        return Panel(
            chain,
            read_collected(_text(document["collected"])),
            tuple(read_result(entry, sources) for entry in document["results"]),
            _text(document.get("laboratory", "")),
            DrawContext(tuple(_fact(pair) for pair in document.get("context", []))),
            _text(document.get("note", "")),
        )


def read_event(chain: str, document: Document) -> Event:
    """Return the event that a document describes; raises DocumentError."""
    with _Reading("event"):
        product = document.get("product")
        return Event(
            chain,
            EventKind(document["kind"]),
            _text(document["what"]),
            date.fromisoformat(document["started"]),
            _read_day(document.get("ended")),
            None if product is None else _text(product),
            read_decimal(document.get("amount")),
            _text(document.get("unit", "")),
            _text(document.get("note", "")),
        )


def read_answer(document: Document) -> Answer:
    """Return the answer that a document describes; raises DocumentError."""
    with _Reading("answer"):
        value = document["value"]
        if isinstance(value, Mapping):
            value = read_decimal(value["decimal"])
        elif not isinstance(value, bool | str):
            raise TypeError(value)
        day = _read_day(document.get("answered_on"))
        return Answer(_text(document["fact"]), value, day)


def read_collected(text: str) -> date | datetime:
    """Return the date or the moment, as precise as it was written."""
    if "T" in text:
        return datetime.fromisoformat(text)
    return date.fromisoformat(text)


def carry_unknown(kind: str, before: Document, after: Document) -> Document:
    """Return `after` with the fields of `before` that this version does not know."""
    unknown = {k: v for k, v in before.items() if k not in _KNOWN[kind]}
    if kind == "panel":
        _carry_results(before.get("results", []), after["results"])
    return after | unknown


def _carry_results(before: list[Document], after: list[Document]) -> None:
    left = list(before)
    for entry in after:
        same = next((b for b in left if _name_of(b) == _name_of(entry)), None)
        if same is not None:
            left.remove(same)
            unknown = {k: v for k, v in same.items() if k not in KNOWN_OF_RESULT}
            entry.update(unknown)


def _name_of(entry: Document) -> tuple[object, object]:
    return entry.get("analyte"), entry.get("name")


class _Reading:
    """Turn every way in which a document can be wrong into a DocumentError."""

    def __init__(self, kind: str) -> None:
        self._kind = kind

    def __enter__(self) -> None:
        return None

    def __exit__(self, _type: object, error: BaseException | None, _: object) -> None:
        wrong = (KeyError, TypeError, ValueError, AttributeError, IndexError)
        if isinstance(error, (*wrong, InvalidOperation)):
            message = f"The document of a {self._kind} cannot be read."
            raise DocumentError(message) from error


def _without_absent(**fields: object) -> Document:
    return {name: value for name, value in fields.items() if value is not None}


def _write_day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _read_day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _fact(pair: list[object]) -> tuple[str, bool]:
    name, value = pair
    if not isinstance(value, bool):
        raise TypeError(value)
    return _text(name), value
