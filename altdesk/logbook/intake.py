"""From a file to a preview, and from a preview to what is recorded."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from altdesk.core.history import History
from altdesk.core.person import Person
from altdesk.logbook.garbage import search_paused
from altdesk.logbook.importing import (
    ImportPreview,
    changes_of,
    match_person,
    preview_person,
)
from altdesk.logbook.passing import ENDING, read_log
from altdesk.store.changes import Change

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
