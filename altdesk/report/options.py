"""What a person may choose about a sheet."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Paper(StrEnum):
    """The paper that the printer holds."""

    A4 = "a4"
    LETTER = "letter"


class Variant(StrEnum):
    """How much is printed, and for whom."""

    FULL = "full"
    ONE_SHEET = "one-sheet"
    """Front and back of one sheet of paper."""
    NUMBERS = "numbers"
    """The log, printed limits and published formulas; no causes, no urgency."""
    LARGE = "large"
    """A caregiver's sheet in 16 points."""
    BLANK = "blank"
    """A log sheet to fill in by hand."""


class Part(StrEnum):
    """The parts of a sheet that can be left out."""

    TREND = "trend"
    RESULTS = "results"
    READING = "reading"
    QUESTIONS = "questions"
    ALL_RESULTS = "all-results"
    FURTHER_TRENDS = "further-trends"
    SCORES = "scores"
    EVIDENCE = "evidence"
    EVENTS = "events"
    SOURCES = "sources"


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What a clinic prints above its papers; `logo` is a PNG or JPEG file's bytes."""

    name: str
    address: str = ""
    logo: bytes | None = None


@dataclass(frozen=True, slots=True)
class SheetOptions:
    """How a sheet is to be made.

    `printed_on` is told, never read from a clock, so that the same log prints the
    same bytes. `since` and `until` bound the results and events that are shown (both
    days count); findings are always those of the whole history. `head_hash` is the
    ledger's, printed on the last page when given.
    """

    printed_on: date
    paper: Paper = Paper.A4
    variant: Variant = Variant.FULL
    language: str = "en"
    since: date | None = None
    until: date | None = None
    parts: frozenset[Part] = field(default_factory=lambda: frozenset(Part))
    own_note: str = ""
    letterhead: Letterhead | None = None
    head_hash: str = ""

    def __post_init__(self) -> None:
        if self.since and self.until and self.since > self.until:
            message = f"The period ends {self.until} before it begins {self.since}."
            raise ValueError(message)

    def shows(self, part: Part) -> bool:
        return part in self.parts
