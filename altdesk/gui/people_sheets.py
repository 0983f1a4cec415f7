"""Sheets for many people, one file each, into one folder."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from altdesk.core.person import Person
from altdesk.gui.background import Steps
from altdesk.gui.wording import say
from altdesk.logbook import Logbook
from altdesk.report.options import SheetOptions, Variant
from altdesk.report.writing import write_whole

_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*.\s]+')
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Written:
    """How many sheets were written, and where."""

    count: int
    folder: Path


def write_sheets(
    logbook: Logbook, people: Sequence[Person], folder: Path
) -> Callable[[Steps], Written]:
    """Return the deed that writes a one-sheet summary for each person.

    Each file is whole or not there; Cancel leaves the ones written so far.
    """
    options = SheetOptions(printed_on=logbook.today, variant=Variant.ONE_SHEET)

    def deed(steps: Steps) -> Written:
        for number, person in enumerate(people, start=1):
            words = say("Sheet {number} of {count}")
            shown = words.format(number=number, count=len(people))
            steps.tell(number - 1, len(people), shown)
            content = logbook.sheet(person.id, options)
            write_whole(folder / file_name(person), content)
        return Written(len(people), folder)

    return deed


def file_name(person: Person) -> str:
    """Return a name that every system can keep, and no two people share."""
    name = _UNSAFE.sub(" ", person.name).strip()[:_LONGEST] or "sheet"
    return f"{name} {person.id[:8]}.pdf"
