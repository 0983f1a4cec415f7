"""What was typed or imported, before anyone has judged it.

Drafts hold texts as they stand in the form or the file. Typed and imported meet
here, so there is one checker (`altdesk.core.check`).
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from altdesk.core.event import Event
from altdesk.core.history import Answer
from altdesk.core.number import DecimalMark
from altdesk.core.panel import DrawContext
from altdesk.core.person import Person, Sex
from altdesk.core.problem import Place
from altdesk.core.result import Provenance, Status


@dataclass(frozen=True, slots=True)
class DraftResult:
    """One result as it stands in a form or file.

    `analyte` is set where the form or a code has settled it; otherwise the checker
    finds it by `name`. `interval` is the printed range; `low` and `high` are for
    sources that keep them apart. `accepted` holds the questions that the person has
    answered with yes (the `Problem.place.field` of each).
    """

    text: str
    name: str = ""
    analyte: str | None = None
    unit: str | None = None
    interval: str = ""
    low: str = ""
    high: str = ""
    flag: str = ""
    status: Status = Status.FINAL
    comparator: str = ""
    note: str = ""
    place: Place = field(default_factory=lambda: Place(""))
    provenance: Provenance | None = None
    mark: DecimalMark | None = None
    accepted: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class DraftPanel:
    """The results of one draw, before they are checked.

    `collected` is None while the date is missing or undecided; the panel then cannot
    be recorded.
    """

    collected: date | datetime | None
    results: tuple[DraftResult, ...]
    laboratory: str = ""
    context: DrawContext = field(default_factory=DrawContext)
    note: str = ""
    place: Place = field(default_factory=lambda: Place("the panel", "collected"))
    id: str | None = None
    """The chain of the panel that this draft replaces; None for a new one."""
    collected_text: str = ""
    """The date as printed, where it is less than a day ("2024-03")."""


@dataclass(frozen=True, slots=True)
class DraftPerson:
    """Who a file says its results belong to, and the panels found."""

    name: str
    panels: tuple[DraftPanel, ...]
    sex: Sex | None = None
    born: date | None = None
    file_number: str = ""
    age: int | None = None
    """The age that the source tells where it gives no birth date."""
    age_on: date | None = None
    """The day on which `age` was true."""
    events: tuple[Event, ...] = ()
    answers: tuple[Answer, ...] = ()
    """Events and answers, which only AltDesk's own files bring along."""

    def as_person(self, identifier: str) -> Person:
        """Return the person to be recorded under the chain `identifier`.

        Where the source gives no name, the file number tells people apart.
        """
        name = self.name or self.file_number
        return Person(identifier, name, self.sex, self.born, self.file_number)
