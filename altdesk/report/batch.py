"""What a batch of sheets is made of, and what comes of it."""

import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from altdesk.core.person import Person
from altdesk.report.summary import Summary

_LONGEST_NAME = 80
_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")


@dataclass(frozen=True, slots=True)
class Job:
    """One sheet of a batch: the name of its file, and what it says."""

    file_name: str
    summary: Summary


@dataclass(frozen=True, slots=True)
class Failure:
    """A sheet that was not written, and why."""

    file_name: str
    why: str


@dataclass(frozen=True, slots=True)
class Batch:
    """What came of a batch: the files that were written, and what failed."""

    written: tuple[Path, ...]
    failures: tuple[Failure, ...] = ()
    was_cancelled: bool = False


def sheet_name(person: Person) -> str:
    """Return a file name for a person's sheet that every system accepts."""
    said = " ".join(part for part in (person.name, person.file_number) if part.strip())
    plain = unicodedata.normalize("NFC", _UNSAFE.sub(" ", said))
    name = " ".join(plain.split()).strip(". ")[:_LONGEST_NAME].strip(". ")
    if not name or _RESERVED.match(name):
        name = f"sheet {person.id[:8]} {name}".strip()
    return f"{name}.pdf"
