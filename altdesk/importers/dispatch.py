"""The common entry of all importers: the format is told by content, not by name."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from altdesk.core.draft import DraftPerson
from altdesk.core.limits_by_sex import limits_by_sex
from altdesk.core.own_limits import with_own_limits
from altdesk.core.problem import Level, Place, Problem
from altdesk.importers.choices import Choices
from altdesk.importers.reading import Reading
from altdesk.importers.source import SourceFile, Watch, from_bytes, from_path

PASTED = "pasted text"


class Format(Protocol):
    """What a format's module offers."""

    def sniff(self, head: bytes) -> bool: ...

    def read(self, source: SourceFile, choices: Choices) -> Reading: ...


def read(
    path: Path, choices: Choices | None = None, watch: Watch | None = None
) -> Reading:
    """Return what the file at `path` holds; `watch` is told how far it is.

    Raises:
        UnreadableFileError: the file cannot be read, or holds no laboratory results.
    """
    source = from_path(path)
    watched = source if watch is None else replace(source, watch=watch)
    return read_source(watched, choices)


def read_text(text: str, choices: Choices | None = None, name: str = PASTED) -> Reading:
    """Return what a pasted text holds."""
    return read_source(from_bytes(text.encode("utf-8", "replace"), name), choices)


def read_source(source: SourceFile, choices: Choices | None = None) -> Reading:
    """Return what a source holds, whatever its format."""
    given = choices or Choices()
    reader = next(found for found in _formats() if found.sniff(source.head))
    reading = reader.read(source, given)
    people = tuple(map(with_own_limits, reading.people))
    return replace(reading, people=people).with_problems(*_undecided_limits(people))


def _undecided_limits(people: Sequence[DraftPerson]) -> Iterator[Problem]:
    """Say where limits for men and women stand side by side, and the sex is unknown."""
    undecided = [
        result
        for person in people
        for panel in person.panels
        for result in panel.results
        if person.sex is None and limits_by_sex(result.interval)
    ]
    if undecided:
        names = ", ".join(dict.fromkeys(r.analyte or r.name for r in undecided))
        what = f"Limits of men and of women are printed, and no sex: {names}."
        do = "Say the person's sex under About you, then import again."
        yield Problem(Place(undecided[0].place.where, "low"), what, do, Level.NOTE)


def _formats() -> Iterator[Format]:
    """Yield the readers, the strict ones first; each is loaded when it is its turn.

    A table is what is left when nothing else claims the file.
    """
    from altdesk.importers import pdf, spreadsheet

    yield pdf
    yield spreadsheet
    from altdesk.importers import altdesk_json, apple_health, cda, fhir, hl7, ldt

    yield from (apple_health, hl7, ldt, altdesk_json, fhir, cda)
    from altdesk.importers import blue_button, table

    yield from (blue_button, table)
