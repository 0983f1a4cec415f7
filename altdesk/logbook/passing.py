"""Logs passed on: one person's as a file of its own, a foreign one by value."""

from collections.abc import Iterable
from pathlib import Path

from altdesk.core.history import History
from altdesk.importers.reading import Reading
from altdesk.store.changes import (
    Change,
    PutAnswer,
    PutEvent,
    PutPanel,
    PutPerson,
)
from altdesk.store.log import Log

ENDING = ".altdesk"


def write_log(histories: Iterable[History], path: Path) -> Path:
    """Write histories as a log of their own, which any AltDesk opens; return its place.

    The new log has no password and begins its own ledger; the panels, events and
    people keep their ids, so that the two logs know what they share.

    Raises:
        LogError: something stands there already, or the place cannot be written.
    """
    with Log.create(path) as log:
        for history in histories:
            log.record(f"pass on {history.person.name}", list(_changes(history)))
    return path


def _changes(history: History) -> Iterable[Change]:
    person = history.person
    yield PutPerson(person)
    yield from (PutPanel(person.id, panel) for panel in history.panels)
    yield from (PutEvent(person.id, event) for event in history.events)
    yield from (PutAnswer(person.id, answer) for answer in history.answers)


def read_log(path: Path) -> Reading:
    """Return what a foreign log holds, as the ordinary import sees any other file.

    The log is read from a private copy, vetted and never opened for writing.

    Raises:
        LogError: it is no log, is damaged, or holds what AltDesk never made.
    """
    from altdesk.exporters.json_log import json_log
    from altdesk.importers import altdesk_json
    from altdesk.importers.choices import Choices
    from altdesk.importers.source import from_bytes
    from altdesk.store import foreign

    histories = foreign.read(path)
    source = from_bytes(json_log(histories), path.name)
    return altdesk_json.read(source, Choices(), "AltDesk log")
