"""All that a log knows of one person, frozen."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import NamedTuple

from altdesk.core.event import Event
from altdesk.core.panel import Panel
from altdesk.core.person import Person
from altdesk.core.result import Result, day_of


@dataclass(frozen=True, slots=True)
class Answer:
    """What the person said of a fact of `facts.toml`, and when."""

    fact: str
    value: bool | Decimal | str
    answered_on: date | None = None


class Point(NamedTuple):
    """One result on the time axis, with the panel it belongs to."""

    collected: date | datetime
    result: Result
    panel: Panel

    @property
    def collected_on(self) -> date:
        return day_of(self.collected)


@dataclass(frozen=True, slots=True)
class Series:
    """The results of one analyte in the order of their draws."""

    analyte: str
    points: tuple[Point, ...]

    def __len__(self) -> int:
        return len(self.points)

    def __iter__(self) -> Iterator[Point]:
        return iter(self.points)

    @property
    def latest(self) -> Point | None:
        return self.points[-1] if self.points else None


@dataclass(frozen=True, slots=True)
class History:
    """A person's panels (oldest first), events and answers."""

    person: Person
    panels: tuple[Panel, ...] = ()
    events: tuple[Event, ...] = ()
    answers: tuple[Answer, ...] = ()
    _by_fact: dict[str, Answer] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )

    def __post_init__(self) -> None:
        ordered = tuple(sorted(self.panels, key=_order))
        object.__setattr__(self, "panels", ordered)
        self._by_fact.update({answer.fact: answer for answer in self.answers})

    @property
    def latest_panel(self) -> Panel | None:
        return self.panels[-1] if self.panels else None

    def answer(self, fact: str) -> bool | Decimal | str | None:
        """Return what the person said of `fact`; None: not asked or not known."""
        found = self._by_fact.get(fact)
        return None if found is None else found.value

    def answered_on(self, fact: str) -> date | None:
        """Return the day of the answer to `fact`; None: no answer, or no day of it."""
        found = self._by_fact.get(fact)
        return None if found is None else found.answered_on

    def series(self, analyte: str) -> Series:
        """Return the standing results of `analyte`, oldest first."""
        points = (
            Point(panel.collected, result, panel)
            for panel in self.panels
            if (result := panel.result(analyte)) is not None
        )
        return Series(analyte, tuple(points))

    def analytes(self) -> tuple[str, ...]:
        """Return the ids of all analytes that have a result, in order of first use."""
        seen = {
            result.analyte: None
            for panel in self.panels
            for result in panel.results
            if result.analyte is not None
        }
        return tuple(seen)

    def until(self, day: date) -> "History":
        """Return the history as it stood at the end of `day`."""
        return History(
            self.person,
            tuple(p for p in self.panels if p.collected_on <= day),
            tuple(e for e in self.events if e.started <= day),
            self.answers,
        )


def _order(panel: Panel) -> tuple[date, float, str]:
    """Order panels by day, then by moment; equal moments by id, so it is stable."""
    return (panel.collected_on, moment_of(panel.collected).timestamp(), panel.id)


def moment_of(collected: date | datetime) -> datetime:
    """Return a comparable moment: a bare date counts from its midnight, in UTC."""
    if isinstance(collected, datetime):
        return collected if collected.tzinfo else collected.replace(tzinfo=UTC)
    return datetime.combine(collected, time(), UTC)
