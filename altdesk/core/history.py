"""All that a log knows of one person, frozen."""

from bisect import insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import NamedTuple

from altdesk.core.event import Event
from altdesk.core.panel import Panel
from altdesk.core.person import Person
from altdesk.core.result import Result, day_of

_EPOCH = date(1970, 1, 1).toordinal()
_SECONDS_A_DAY = 86_400.0


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
    _series: dict[str, Series] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )
    """What was asked for: thirty years of panels are looked through once."""

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
        known = self._series.get(analyte)
        if known is None:
            known = self._series[analyte] = self._find(analyte)
        return known

    def _find(self, analyte: str) -> Series:
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

    def with_panel(self, panel: Panel) -> "History":
        """Return the history with a panel added, or in the place of its old version."""
        panels = [p for p in self.panels if p.id != panel.id]
        insort(panels, panel, key=_order)
        known = (_without(s, panel.id) for s in tuple(self._series.values()))
        return _with_ordered(self, panels, [_with(s, panel) for s in known])

    def without_panel(self, identifier: str) -> "History":
        """Return the history without the panel of that id."""
        panels = [p for p in self.panels if p.id != identifier]
        known = tuple(self._series.values())
        return _with_ordered(self, panels, [_without(s, identifier) for s in known])

    def until(self, day: date) -> "History":
        """Return the history as it stood at the end of `day`."""
        return History(
            self.person,
            tuple(p for p in self.panels if p.collected_on <= day),
            tuple(e for e in self.events if e.started <= day),
            self.answers,
        )


def _with_ordered(
    history: History, panels: Sequence[Panel], known: Sequence[Series]
) -> History:
    """Return a history with other panels, in order already, and known series."""
    made = replace(history, panels=())
    object.__setattr__(made, "panels", tuple(panels))
    object.__setattr__(made, "_series", {series.analyte: series for series in known})
    return made


def _with(series: Series, panel: Panel) -> Series:
    result = panel.result(series.analyte)
    if result is None:
        return series
    points = list(series.points)
    point = Point(panel.collected, result, panel)
    insort(points, point, key=lambda p: _order(p.panel))
    return Series(series.analyte, tuple(points))


def _without(series: Series, identifier: str) -> Series:
    points = tuple(p for p in series.points if p.panel.id != identifier)
    return Series(series.analyte, points)


def _order(panel: Panel) -> tuple[date, float, str]:
    """Order panels by day, then by moment; equal moments by id, so it is stable."""
    return (panel.collected_on, seconds_of(panel.collected), panel.id)


def seconds_of(collected: date | datetime) -> float:
    """Return the seconds since 1970-01-01 UTC of a day's midnight, or of a moment."""
    if isinstance(collected, datetime):
        return moment_of(collected).timestamp()
    return (collected.toordinal() - _EPOCH) * _SECONDS_A_DAY


def moment_of(collected: date | datetime) -> datetime:
    """Return a comparable moment: a bare date counts from its midnight, in UTC."""
    if isinstance(collected, datetime):
        return collected if collected.tzinfo else collected.replace(tzinfo=UTC)
    return datetime.combine(collected, time(), UTC)
