"""A result as a clinical file states it, before anyone has understood it.

FHIR, HL7 v2, CDA and LDT say the same things in other places. Their readers fill in
these; `altdesk.importers.gathering` makes drafts of them.
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from altdesk.core.number import DecimalMark
from altdesk.core.person import Sex
from altdesk.core.result import Provenance, Status


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose results they are, as far as the file tells.

    Observations with the same `key` belong to one person; "" is nobody named.
    """

    key: str = ""
    name: str = ""
    sex: Sex | None = None
    born: date | None = None
    file_number: str = ""


@dataclass(frozen=True, slots=True)
class When:
    """A date or moment as precise as the file; `printed` where it is less than a day.

    `is_reported` marks the date of a report where no date of collection is given.
    """

    moment: date | datetime | None = None
    printed: str = ""
    is_reported: bool = False


@dataclass(frozen=True, slots=True)
class Observation:
    """One result: names and value as printed, codes, and what surrounds it.

    `names` are the names given, the one that people read first; `specimen` holds
    every word that says what was examined (specimen, section, long names).
    `is_machine_number` tells that the format itself writes the decimal point.
    """

    place: str
    names: tuple[str, ...]
    text: str
    subject: Subject = field(default_factory=Subject)
    when: When = field(default_factory=When)
    loinc: tuple[str, ...] = ()
    comparator: str = ""
    unit: str = ""
    interval: str = ""
    low: str = ""
    high: str = ""
    flag: str = ""
    status: Status = Status.FINAL
    specimen: tuple[str, ...] = ()
    laboratory: str = ""
    note: str = ""
    is_machine_number: bool = False
    mark: DecimalMark | None = None
    """The decimal mark of `text`, where the file tells it."""
    has_no_unit: bool = False
    """Whether the file says that no unit was printed: the range's is not taken."""
    provenance: Provenance | None = None
    """Where AltDesk had it from, in a file that AltDesk wrote."""

    @property
    def name(self) -> str:
        return self.names[0] if self.names else ""
