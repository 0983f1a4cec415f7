"""What is wrong with something that was typed or imported, where, and what to do."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much a problem weighs."""

    QUESTION = "question"
    """The person decides; a sensible answer is offered."""
    REFUSED = "refused"
    """Cannot be kept as it stands."""
    NOTE = "note"
    """Worth knowing; nothing has to be done."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in what was typed or imported.

    `where` is for people ("row 7, column Result"); `field` is for the form:
    the analyte or field name that gets the mark.
    """

    where: str
    field: str = ""

    def __str__(self) -> str:
        return self.where


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to correct, answer or know."""

    place: Place
    what: str
    do: str
    level: Level = Level.REFUSED

    def __str__(self) -> str:
        return f"{self.place}: {self.what} {self.do}".strip()
