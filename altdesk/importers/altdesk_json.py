"""AltDesk's own JSON (docs/json.md), read back.

`read` makes drafts, which the checker judges like any other import; `read_histories`
gives back the very histories that were written.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeVar

from altdesk.core.event import Event, EventKind
from altdesk.core.history import Answer, History
from altdesk.core.interval import ReferenceInterval
from altdesk.core.number import Comparator
from altdesk.core.panel import DrawContext, Panel
from altdesk.core.person import Person, Sex
from altdesk.core.result import Ordinal, Provenance, Result, Status
from altdesk.errors import UnreadableFileError
from altdesk.importers.altdesk_drafts import draft_person, other_results
from altdesk.importers.charset import decode
from altdesk.importers.choices import Choices
from altdesk.importers.reading import Reading
from altdesk.importers.source import SourceFile
from altdesk.importers.strict_json import load

FORMAT = "AltDesk JSON"
NEWEST = 1
_HEAD = re.compile(rb'\s*\{\s*"altdesk"\s*:\s*"log"')

T = TypeVar("T")
Node = dict[str, Any]


class _WrongShapeError(ValueError):
    """A field that is missing, or holds what it cannot."""


def sniff(head: bytes) -> bool:
    """Tell whether a file is AltDesk's own JSON."""
    return _HEAD.match(head.removeprefix(b"\xef\xbb\xbf")) is not None


def read(source: SourceFile, choices: Choices, form: str = FORMAT) -> Reading:
    """Return the drafts of all people of an AltDesk JSON file.

    `form` is what it was before it became JSON, where it was something else.

    Raises:
        UnreadableFileError: it is damaged, or written by a newer AltDesk.
    """
    histories = read_histories(source)
    return Reading(
        format=form,
        people=tuple(
            draft_person(history, source.provenance(form, "")) for history in histories
        ),
        other=tuple(other_results(histories)),
        source=source,
        choices=choices,
        layout=form,
    )


def read_histories(source: SourceFile) -> tuple[History, ...]:
    """Return the histories exactly as they were written.

    Raises:
        UnreadableFileError: it is damaged, or written by a newer AltDesk.
    """
    document = load(decode(source.read_bytes(), source.name), source.name)
    version = document.get("version") if isinstance(document, dict) else None
    if isinstance(version, int) and version > NEWEST:
        what = f"{source.name} was written by a newer AltDesk (form {version})."
        raise UnreadableFileError(what, "Install the newer AltDesk to read it.")
    people = document.get("people") if isinstance(document, dict) else None
    if not isinstance(people, list) or version != NEWEST:
        what = f"{source.name} is no whole AltDesk JSON file."
        raise UnreadableFileError(what, "Export it again.")
    found = []
    for number, node in enumerate(people, start=1):
        try:
            found.append(_history(_object(node)))
        except (_WrongShapeError, ValueError, ArithmeticError) as error:
            what = f"{source.name}, person {number}: {error}"
            raise UnreadableFileError(what, "Export it again.") from error
    return tuple(found)


def _history(node: Node) -> History:
    return History(
        _person(_object(node.get("person"))),
        tuple(_each(node, "panels", _panel)),
        tuple(_each(node, "events", _event)),
        tuple(_each(node, "answers", _answer)),
    )


def _each(node: Node, name: str, reader: Callable[[Node], T]) -> Iterator[T]:
    several = node.get(name, [])
    if not isinstance(several, list):
        raise _WrongShapeError(f"“{name}” is no list.")
    for number, one in enumerate(several, start=1):
        try:
            yield reader(_object(one))
        except (_WrongShapeError, ValueError, ArithmeticError) as error:
            raise _WrongShapeError(f"{name} {number}: {error}") from error


def _person(node: Node) -> Person:
    return Person(
        _text(node, "id"),
        _text(node, "name"),
        _maybe(node, "sex", Sex),
        _maybe(node, "born", date.fromisoformat),
        _text(node, "file_number"),
        _text(node, "note"),
    )


def _panel(node: Node) -> Panel:
    return Panel(
        _text(node, "id"),
        _moment(_text(node, "collected")),
        tuple(_each(node, "results", _result)),
        _text(node, "laboratory"),
        DrawContext(tuple(_facts(node.get("context", [])))),
        _text(node, "note"),
    )


def _facts(several: object) -> Iterator[tuple[str, bool]]:
    for fact in several if isinstance(several, list) else ():
        match fact:
            case [str(name), bool(value)]:
                yield name, value
            case _:
                raise _WrongShapeError("“context” holds what is no fact.")


def _result(node: Node) -> Result:
    interval = node.get("interval")
    provenance = node.get("provenance")
    return Result(
        analyte=_maybe(node, "analyte", str),
        name=_text(node, "name"),
        text=_text(node, "text"),
        value=_maybe(node, "value", Decimal),
        comparator=_maybe(node, "comparator", Comparator),
        unit=_maybe(node, "unit", str),
        interval=None if interval is None else _interval(_object(interval)),
        flag=_text(node, "flag"),
        status=Status(_text(node, "status") or Status.FINAL),
        ordinal=_maybe(node, "ordinal", Ordinal),
        canonical=_float(node, "canonical"),
        canonical_low=_float(node, "canonical_low"),
        canonical_high=_float(node, "canonical_high"),
        note=_text(node, "note"),
        provenance=None if provenance is None else _provenance(_object(provenance)),
    )


def _interval(node: Node) -> ReferenceInterval:
    return ReferenceInterval(
        _maybe(node, "low", Decimal),
        _maybe(node, "high", Decimal),
        low_is_open=node.get("low_is_open") is True,
        high_is_open=node.get("high_is_open") is True,
        text=_text(node, "text"),
    )


def _provenance(node: Node) -> Provenance:
    names = ("source", "file", "sha256", "place")
    return Provenance(*(_text(node, name) for name in names))


def _event(node: Node) -> Event:
    return Event(
        _text(node, "id"),
        EventKind(_text(node, "kind")),
        _text(node, "what"),
        date.fromisoformat(_text(node, "started")),
        _maybe(node, "ended", date.fromisoformat),
        _maybe(node, "product", str),
        _maybe(node, "amount", Decimal),
        _text(node, "unit"),
        _text(node, "note"),
    )


def _answer(node: Node) -> Answer:
    value = node.get("value")
    if isinstance(value, dict):
        value = Decimal(_text(value, "number"))
    if not isinstance(value, bool | str | Decimal):
        raise _WrongShapeError("“value” is no answer.")
    return Answer(
        _text(node, "fact"), value, _maybe(node, "answered_on", date.fromisoformat)
    )


def _object(node: object) -> Node:
    if not isinstance(node, dict):
        raise _WrongShapeError("an object was expected.")
    return node


def _text(node: Node, name: str) -> str:
    value = node.get(name, "")
    if not isinstance(value, str):
        raise _WrongShapeError(f"“{name}” is no text.")
    return value


def _maybe(node: Node, name: str, reader: Callable[[str], T]) -> T | None:
    if node.get(name) is None:
        return None
    try:
        return reader(_text(node, name))
    except (ValueError, ArithmeticError) as error:
        raise _WrongShapeError(f"“{name}” holds what it cannot.") from error


def _float(node: Node, name: str) -> float | None:
    value = node.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise _WrongShapeError(f"“{name}” is no number.")
    return float(value)


def _moment(text: str) -> date | datetime:
    day_only = len("2024-03-11")
    is_day = len(text) == day_only
    return date.fromisoformat(text) if is_day else datetime.fromisoformat(text)
