"""What an importer found in a file: drafts, what was left out, and questions."""

from dataclasses import dataclass, field, replace

from altdesk.core.draft import DraftPerson
from altdesk.core.problem import Level, Problem
from altdesk.importers.choices import Choices
from altdesk.importers.source import SourceFile

__all__ = [
    "Choices",
    "Option",
    "OtherResult",
    "Question",
    "Reading",
    "SourceFile",
]


BIRTHS = "date of birth"
"""The key of a question about dates that only dates of birth leave open."""


@dataclass(frozen=True, slots=True)
class OtherResult:
    """A result that is not imported as one of ours, as the file prints it."""

    place: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to a question: what it changes in the Choices, and its words."""

    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question about the whole file, with a sensible answer ready.

    `choice` names the field of Choices that takes the answer; for "units" and
    "columns" `key` is the header or analyte that it is about.
    """

    choice: str
    what: str
    options: tuple[Option, ...]
    ready: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything an importer read from one source.

    `people` holds all results with a name of their own, also those beyond AltDesk's
    analytes (their `analyte` is None); `other` lists what is not kept as a blood
    result: urine tests, look-alikes, lines without a result. `layout` is a
    fingerprint of the file's form, the key under which choices are remembered.
    """

    format: str
    people: tuple[DraftPerson, ...] = ()
    other: tuple[OtherResult, ...] = ()
    problems: tuple[Problem, ...] = ()
    questions: tuple[Question, ...] = ()
    source: SourceFile | None = None
    choices: Choices = field(default_factory=Choices)
    layout: str = ""

    @property
    def is_empty(self) -> bool:
        """Tell whether no result at all was found."""
        return not any(panel.results for p in self.people for panel in p.panels)

    @property
    def count(self) -> int:
        """Return how many results were found."""
        return sum(len(panel.results) for p in self.people for panel in p.panels)

    @property
    def is_undated(self) -> bool:
        """Tell whether the order of day and month is still to be answered."""
        return any(
            question.choice == "date_order" and question.key != BIRTHS
            for question in self.questions
        )

    @property
    def asked_places(self) -> frozenset[str]:
        """Return the places of all results that the reader itself asks about."""
        return frozenset(
            problem.place.where
            for problem in self.problems
            if problem.level is not Level.NOTE
        )

    def at_level(self, level: Level) -> tuple[Problem, ...]:
        return tuple(p for p in self.problems if p.level is level)

    def with_problems(self, *more: Problem) -> "Reading":
        return replace(self, problems=(*self.problems, *more))


def layout_key(reading: Reading) -> str:
    """Return the key under which the choices for files of this form are kept.

    Two laboratories may write 3/4/2026 under the same headings and mean two days: a
    file that names its laboratory shares the answers of that laboratory alone.
    """
    named = {
        panel.laboratory.strip().casefold()
        for person in reading.people
        for panel in person.panels
    } - {""}
    laboratory = f":{min(named)}" if len(named) == 1 else ""
    return f"layout:{reading.format}:{reading.layout}{laboratory}"
