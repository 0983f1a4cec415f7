"""One import under way: what was read, whose it is, and what would be recorded."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from altdesk.core.person import Person
from altdesk.gui.background import Steps
from altdesk.gui.import_preview_answers import remembered
from altdesk.gui.report_pages import pdf_turn
from altdesk.gui.wording import mark, say, say_count
from altdesk.importers import (
    Choices,
    Reading,
    UnmappedTableError,
    layout_key,
    read,
    read_text,
)
from altdesk.importers.choices import read_choices
from altdesk.logbook import Logbook, Outcome
from altdesk.logbook.importing import (
    ImportPreview,
    PersonPreview,
    Verdict,
    preview_person,
)


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file or text as it was read, with the answers given so far."""

    source: Path | str
    reading: Reading
    choices: Choices


class Shown(NamedTuple):
    """A file on the screen, what was answered about it, and those behind it."""

    read: ReadFile
    answers: dict[int, str]
    waiting: list[Path]


@dataclass(frozen=True, slots=True)
class Who:
    """Who a person of a file is: someone of the log, or a new one of that name."""

    person: Person | None
    name: str


def read_first(logbook: Logbook, source: Path | str) -> Callable[[Steps], ReadFile]:
    """Return the deed that reads a source, with the answers given for its like."""
    choices = Choices(today=logbook.today)

    def deed(steps: Steps) -> ReadFile:
        reading = _read(source, choices, steps)
        kept = logbook.log.setting(layout_key(reading)) if reading.layout else None
        if not kept:
            return ReadFile(source, reading, choices)
        better = remembered(choices, read_choices(kept))
        return ReadFile(source, _read(source, better, steps), better)

    return deed


def read_again(file: ReadFile, choices: Choices) -> Callable[[Steps], ReadFile]:
    """Return the deed that reads a source again with other answers."""

    def deed(steps: Steps) -> ReadFile:
        return ReadFile(file.source, _read(file.source, choices, steps), choices)

    return deed


def _read(source: Path | str, choices: Choices, steps: Steps) -> Reading:
    # A PDF is read by the library that draws the sheet's preview, in its turn.
    with pdf_turn:
        try:
            if isinstance(source, Path):
                return read(source, choices, steps.tell)
            return read_text(source, choices)
        except UnmappedTableError as error:
            # Its questions, one for each column, come before any result.
            return error.reading


class Import:
    """A read file beside the log: previewed anew whenever an answer changes."""

    def __init__(self, file: ReadFile, logbook: Logbook) -> None:
        self.read = file
        self._logbook = logbook
        self.preview: ImportPreview = logbook.preview_reading(file.reading)

    def choose(self, who: dict[int, Who]) -> None:
        """Say who some of the file's people are (by their number in the file)."""
        people = list(self.preview.people)
        for number, chosen in who.items():
            people[number] = self._as(people[number], chosen)
        self.preview = replace(self.preview, people=tuple(people))

    def _as(self, before: PersonPreview, chosen: Who) -> PersonPreview:
        draft = replace(before.draft, name=chosen.name)
        if chosen.person is None:
            return preview_person(draft, None, None, self.read.reading)
        history = self._logbook.history(chosen.person.id)
        return preview_person(draft, chosen.person, history, self.read.reading)

    @property
    def name(self) -> str:
        source = self.read.reading.source
        return source.name if source else say("Pasted text")

    @property
    def to_record(self) -> int:
        """Return how many results would be recorded now."""
        return self._count(Verdict.NEW) + self._count(Verdict.SUPERSEDES)

    @property
    def has_questions(self) -> bool:
        return self._count(Verdict.QUESTION) > 0

    def _count(self, verdict: Verdict) -> int:
        return sum(person.count(verdict) for person in self.preview.people)

    def in_words(self) -> str:
        """Return "CSV · 3 people · 40 new, 2 already there, 1 question"."""
        people = len(self.preview.people)
        parts = [self.read.reading.format]
        parts.append(say_count("%n people", people))
        parts.append(", ".join(self._counts()) or say("no result"))
        other = len(self.read.reading.other)
        if other:
            parts.append(say_count("%n lines are no blood results", other))
        return " · ".join(parts)

    def _counts(self) -> Sequence[str]:
        counted = (
            (self._count(Verdict.NEW), mark("%n new")),
            (self._count(Verdict.SUPERSEDES), mark("%n corrected")),
            (self._count(Verdict.ALREADY), mark("%n already there")),
            (self._count(Verdict.QUESTION), mark("%n with a question")),
        )
        return [say_count(words, count) for count, words in counted if count]

    def record(self) -> Outcome:
        """Record what is settled, and remember the answers for files like this."""
        outcome = self._logbook.accept(self.preview)
        reading = self.read.reading
        kept = self.read.choices.as_json()
        if outcome.is_done and reading.layout and kept != Choices().as_json():
            self._logbook.log.keep_setting(layout_key(reading), kept)
        return outcome
