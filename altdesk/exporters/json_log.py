"""Everything of a log as JSON: the way out of AltDesk. See docs/json.md."""

from decimal import Decimal
from typing import Any

from altdesk.core.event import Event
from altdesk.core.history import Answer, History
from altdesk.core.interval import ReferenceInterval
from altdesk.core.panel import Panel
from altdesk.core.person import Person
from altdesk.core.result import Provenance, Result
from altdesk.exporters.exact_json import dumps

VERSION = 1


def json_log(histories: tuple[History, ...]) -> bytes:
    """Return people, panels with results as printed, context, events and answers."""
    people = [_history(history) for history in histories]
    return dumps({"altdesk": "log", "version": VERSION, "people": people}).encode()


def _history(history: History) -> dict[str, Any]:
    return {
        "person": _person(history.person),
        "panels": [_panel(panel) for panel in history.panels],
        "events": [_event(event) for event in history.events],
        "answers": [_answer(answer) for answer in history.answers],
    }


def _person(person: Person) -> dict[str, Any]:
    return {
        "id": person.id,
        "name": person.name,
        "sex": person.sex,
        "born": person.born.isoformat() if person.born is not None else None,
        "file_number": person.file_number or None,
        "note": person.note or None,
    }


def _panel(panel: Panel) -> dict[str, Any]:
    return {
        "id": panel.id,
        "collected": panel.collected.isoformat(),
        "laboratory": panel.laboratory or None,
        "context": [[name, value] for name, value in panel.context.facts] or None,
        "note": panel.note or None,
        "results": [_result(result) for result in panel.results],
    }


def _result(result: Result) -> dict[str, Any]:
    return {
        "analyte": result.analyte,
        "name": result.name,
        "text": result.text,
        "value": _exact(result.value),
        "comparator": result.comparator,
        "unit": result.unit,
        "interval": None if result.interval is None else _interval(result.interval),
        "flag": result.flag or None,
        "status": result.status,
        "ordinal": result.ordinal,
        "canonical": result.canonical,
        "canonical_low": result.canonical_low,
        "canonical_high": result.canonical_high,
        "note": result.note or None,
        "provenance": _provenance(result.provenance),
    }


def _interval(interval: ReferenceInterval) -> dict[str, Any]:
    return {
        "low": _exact(interval.low),
        "high": _exact(interval.high),
        "low_is_open": interval.low_is_open or None,
        "high_is_open": interval.high_is_open or None,
        "text": interval.text or None,
    }


def _provenance(provenance: Provenance | None) -> dict[str, Any] | None:
    if provenance is None:
        return None
    return {
        "source": provenance.source,
        "file": provenance.file or None,
        "sha256": provenance.sha256 or None,
        "place": provenance.place or None,
    }


def _event(event: Event) -> dict[str, Any]:
    return {
        "id": event.id,
        "kind": event.kind,
        "what": event.what,
        "started": event.started.isoformat(),
        "ended": event.ended.isoformat() if event.ended is not None else None,
        "product": event.product,
        "amount": _exact(event.amount),
        "unit": event.unit or None,
        "note": event.note or None,
    }


def _answer(answer: Answer) -> dict[str, Any]:
    value = answer.value
    on = answer.answered_on
    return {
        "fact": answer.fact,
        "value": {"number": str(value)} if isinstance(value, Decimal) else value,
        "answered_on": on.isoformat() if on is not None else None,
    }


def _exact(value: Decimal | None) -> str | None:
    """Return a number as text, so that no reader rounds it."""
    return None if value is None else str(value)
