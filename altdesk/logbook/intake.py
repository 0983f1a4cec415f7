"""From a file to a preview, and from a preview to what is recorded."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from altdesk.core.garbage import search_paused
from altdesk.core.history import History
from altdesk.core.panel import Panel
from altdesk.core.person import Person
from altdesk.logbook.importing import (
    ImportPreview,
    PanelPreview,
    PersonPreview,
    ResultPreview,
    Verdict,
    merged,
    preview_person,
)
from altdesk.logbook.matching import match_person
from altdesk.logbook.passing import ENDING, read_log
from altdesk.store import new_id
from altdesk.store.changes import Change, PutAnswer, PutEvent, PutPanel, PutPerson

if TYPE_CHECKING:
    from altdesk.importers import Choices, Reading


def read_file(path: Path, choices: "Choices | None" = None) -> "Reading":
    """Return what a file holds; a log of somebody else is a file like any other.

    Raises:
        UnreadableFileError: nothing could be read.
        LogError: the log is damaged, or no log.
    """
    if path.suffix == ENDING:
        return read_log(path)
    from altdesk.importers import read

    with search_paused():
        return read(path, choices)


def preview(
    reading: "Reading", people: Sequence[Person], history: Callable[[str], History]
) -> ImportPreview:
    """Return what recording a reading would do for these people's histories."""
    previews = []
    with search_paused():
        for draft in reading.people:
            person = match_person(draft, people)
            known = history(person.id) if person else None
            previews.append(preview_person(draft, person, known, reading))
    return ImportPreview(reading, tuple(previews))


def settled(previewed: ImportPreview) -> tuple[str, list[Change]]:
    """Return the words of the act, and everything of a file that is settled."""
    changes = [c for person in previewed.people for c in changes_of(person)]
    source = previewed.reading.source
    name = source.name if source else previewed.reading.format
    return f"import {name}", changes


def changes_of(preview: PersonPreview) -> Sequence[Change]:
    """Return what a file adds: the person (when new), panels, events and answers."""
    changes: list[Change] = []
    person = preview.person or preview.draft.as_person(new_id())
    for panel in preview.panels:
        settled = [
            r
            for r in panel.results
            if r.verdict in {Verdict.NEW, Verdict.SUPERSEDES} and r.result is not None
        ]
        if settled and panel.draft.collected is not None:
            changes.append(PutPanel(person.id, _panel_of(panel, settled)))
    changes += [
        PutEvent(person.id, replace(event, id=new_id())) for event in preview.events
    ]
    changes += [PutAnswer(person.id, answer) for answer in preview.answers]
    if changes and preview.person is None:
        return [PutPerson(person), *changes]
    return changes


def people_in(changes: Iterable[Change]) -> set[str]:
    """Return the ids of everyone whom the changes concern."""
    kinds = (PutPanel, PutEvent, PutAnswer)
    return {change.person_id for change in changes if isinstance(change, kinds)}


def _panel_of(preview: PanelPreview, settled: Sequence[ResultPreview]) -> Panel:
    """Return the log's panel of this draw, or a new one, with the results in it."""
    draft = preview.draft
    if preview.completes is not None:
        return merged(preview.completes, settled)
    if draft.collected is None:
        message = "A panel without a date cannot be recorded."
        raise ValueError(message)
    empty = Panel(
        new_id(), draft.collected, (), draft.laboratory, draft.context, draft.note
    )
    return merged(empty, settled)
