"""Sheets for many people: a file each in one folder, or all in one PDF."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from altdesk.core.person import Person
from altdesk.gui.background import CancelledError, Steps
from altdesk.gui.language import LANGUAGE
from altdesk.gui.letterhead import recall
from altdesk.gui.problems import Sentence, Sign
from altdesk.gui.report_options import usual_paper
from altdesk.gui.wording import say, say_count
from altdesk.logbook import Logbook
from altdesk.report import Failure, Job, write_batch, write_together
from altdesk.report.options import SheetOptions, Variant

_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*.\s]+')
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Written:
    """How many sheets were written, where, and which could not be."""

    count: int
    folder: Path
    failures: tuple[Failure, ...] = ()


def write_sheets(
    logbook: Logbook, people: Sequence[Person], folder: Path
) -> Callable[[Steps], Written]:
    """Return the deed that writes a one-sheet summary for each person.

    The sheets are set in worker processes. Each file is whole or not there; Cancel
    leaves the ones written so far.
    """

    def deed(steps: Steps) -> Written:
        told = _Told(steps, len(people))
        batch = write_batch(
            _jobs(logbook, people), folder, told.tell, told.is_cancelled
        )
        told.stop_if(is_cancelled=batch.was_cancelled)
        return Written(len(batch.written), folder, batch.failures)

    return deed


def write_volume(
    logbook: Logbook, people: Sequence[Person], path: Path
) -> Callable[[Steps], Written]:
    """Return the deed that writes all one-sheet summaries into one PDF."""

    def deed(steps: Steps) -> Written:
        told = _Told(steps, len(people))
        batch = write_together(
            _jobs(logbook, people), path, told.tell, told.is_cancelled
        )
        told.stop_if(is_cancelled=batch.was_cancelled)
        is_whole = bool(batch.written)
        count = len(people) - len(batch.failures) if is_whole else 0
        return Written(count, path, batch.failures)

    return deed


@dataclass(frozen=True, slots=True)
class _Told:
    """Passes a batch's progress on, and the person's Cancel back."""

    steps: Steps
    total: int

    def tell(self, done: int, _begun: int) -> None:
        if not self.steps.is_cancelled:
            words = say("Sheet {number} of {count}")
            shown = words.format(number=done, count=self.total)
            self.steps.tell(done, self.total, shown)

    def is_cancelled(self) -> bool:
        return self.steps.is_cancelled

    def stop_if(self, *, is_cancelled: bool) -> None:
        if is_cancelled:
            raise CancelledError


def _jobs(logbook: Logbook, people: Sequence[Person]) -> Iterator[Job]:
    options = SheetOptions(
        printed_on=logbook.today,
        variant=Variant.ONE_SHEET,
        language=LANGUAGE.code or "en",
        paper=usual_paper(),
        letterhead=recall(),
    )
    options = replace(options, head_hash=logbook.log.head_hash)
    for person in people:
        yield Job(file_name(person), logbook.summary(person.id, options))


def written_in_words(written: Written) -> Sentence:
    """Say how many sheets were written, and which could not be."""
    words = say_count("%n sheets written to {folder}.", written.count)
    said = words.format(folder=written.folder)
    if not written.failures:
        return Sentence(Sign.WITHIN, said)
    failed = "; ".join(f"{f.file_name}: {f.why}" for f in written.failures)
    left = say_count("%n sheets were not written:", len(written.failures))
    return Sentence(Sign.NOTE, f"{said} {left} {failed}")


def file_name(person: Person) -> str:
    """Return a name that every system can keep, and no two people share."""
    name = _UNSAFE.sub(" ", person.name).strip()[:_LONGEST] or "sheet"
    return f"{name} {person.id[:8]}.pdf"
