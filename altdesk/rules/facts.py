"""The facts of one history: computed when first read, and every reading recorded.

A clause reads facts; a fact reads other facts, results and figures. What was read is
kept, so that an explanation shows exactly what was computed.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any, Final, NamedTuple, TypeVar

from altdesk.core.catalogue import catalogue
from altdesk.core.history import History, Point
from altdesk.rules.clause import Clause, Value
from altdesk.rules.knowledge import Knowledge
from altdesk.rules.measured import Measured, current, group, latest_draw
from altdesk.rules.trend import Course, Results, read_course

RESULT: Final = "@"
"""Marks a reading of a result: "@ALT"."""
FIGURE: Final = "#"
"""Marks a reading of a figure: "#persistent_days"."""


# Hundreds are made for one interpretation: named tuples, for their speed.
class Said(NamedTuple):
    """What a fact is: its value, in words, and the formula with numbers put in.

    `origin` names the events or answers it comes from.
    """

    value: Value | None
    words: str = ""
    formula: str = ""
    origin: tuple[str, ...] = ()


class Known(NamedTuple):
    """A fact as it was computed, with everything that was read for it."""

    name: str
    said: Said
    reads: tuple[str, ...] = ()


UNKNOWN = Said(None)
# The constructor without its detour: an interpretation makes more than a hundred.
_known = partial(tuple.__new__, Known)

_T = TypeVar("_T")


class Facts(dict[str, Value | None]):
    """The facts of one history: the value of each name, found when first asked for.

    `facts[name]` is the plain value, for a clause that is only weighed; `read` notes
    the reading for the explanation. `compute` holds the function of every fact.
    """

    def __init__(
        self,
        history: History,
        knowledge: Knowledge,
        compute: Mapping[str, Callable[["Facts"], Said]],
    ) -> None:
        self.history = history
        self.knowledge = knowledge
        self.series: Mapping[str, Sequence[Point]] = _in_order(group(history))
        self.day: date | None = latest_draw(self.series)
        self.at_draw = _said_at_draw(history, self.day)
        self._compute = compute
        self._results = current(self.series, knowledge, history.person.sex)
        self._known: dict[str, Known] = {}
        self._all_results: dict[str, Results] = {}
        self._courses: dict[str, Course] = {}
        self._frame: list[str] = []
        self._worked: dict[str, tuple[Any, tuple[str, ...]]] = {}

    def __missing__(self, name: str) -> Value | None:
        self._learn(name)
        return self[name]

    def read(self, name: str) -> Value | None:
        """Return the value of a fact, or None where it is unknown."""
        self._frame.append(name)
        return self[name]

    def number(self, name: str) -> float | None:
        found = self.read(name)
        return found if isinstance(found, float) else None

    def flag(self, name: str) -> bool:
        """Tell whether a yes/no fact is known to be true."""
        return self.read(name) is True

    def text(self, name: str) -> str | None:
        found = self.read(name)
        return found if isinstance(found, str) else None

    def result(self, analyte: str) -> Measured | None:
        """Return the result of an analyte that counts now."""
        self._frame.append(RESULT + analyte)
        return self._results.get(analyte)

    def results(self, analyte: str) -> Results:
        """Return all results of an analyte that is in `series`."""
        known = self._all_results.get(analyte)
        if known is None:
            word, sex = self.knowledge.analyte(analyte), self.history.person.sex
            known = Results(self.series[analyte], word, sex)
            self._all_results[analyte] = known
        return known

    def course(self, analyte: str) -> Course | None:
        """Return how an analyte has moved, or None without a result of it."""
        known = self._courses.get(analyte)
        if known is None and self.series.get(analyte):
            word = self.knowledge.analyte(analyte)
            known = read_course(self.results(analyte), word, self.knowledge)
            self._courses[analyte] = known
        return known

    def measured(self, analyte: str) -> Iterable[Measured]:
        """Return all results of an analyte, oldest first."""
        course = self.course(analyte)
        return course.results if course is not None else ()

    def figure(self, name: str) -> float:
        """Return a figure of the knowledge base."""
        self._frame.append(FIGURE + name)
        return self.knowledge.figures[name].value

    def known(self, name: str) -> Known:
        """Return a fact with all that was read for it."""
        return self._known.get(name) or self._learn(name)

    def holds(self, clause: Clause) -> bool:
        """Tell whether a clause is true."""
        return clause.holds(self.__getitem__)

    def reads(self, clause: Clause) -> tuple[str, ...]:
        """Return the names that are read to tell whether a clause is true."""
        outer, self._frame = self._frame, []
        try:
            clause.holds(self.read)
            return tuple(dict.fromkeys(self._frame))
        finally:
            self._frame = outer

    def once(self, name: str, work: Callable[["Facts"], _T]) -> _T:
        """Return what `work` finds, found once; each time it counts as read anew."""
        if name not in self._worked:
            outer, self._frame = self._frame, []
            try:
                found = work(self)
                self._worked[name] = found, tuple(dict.fromkeys(self._frame))
            finally:
                self._frame = outer
        known: _T
        known, reads = self._worked[name]
        self._frame += reads
        return known

    def tell(self, name: str, value: Value) -> None:
        """Add a fact that is found later than the others (which causes lead)."""
        self._known[name], self[name] = Known(name, Said(value)), value

    def _learn(self, name: str) -> Known:
        outer = self._frame
        frame: list[str] = []
        self._frame = frame
        try:
            said = self._compute[name](self)
        finally:
            self._frame = outer
        reads = tuple(dict.fromkeys(frame)) if len(frame) > 1 else tuple(frame)
        known = _known((name, said, reads))
        self._known[name], self[name] = known, said.value
        return known

    def resting_on(self) -> dict[str, list[str]]:
        """Return, for everything that was read, the facts that read it."""
        found: dict[str, list[str]] = {}
        for name, known in self._known.items():
            for read in known.reads:
                found.setdefault(read, []).append(name)
        return found

    def suppositions(self) -> "Suppositions":
        """Return a copy of these facts in which answers can be supposed."""
        return Suppositions(self)


class Suppositions(Facts):
    """Facts under one supposition after another: only values, no trace is kept."""

    def __init__(self, facts: Facts) -> None:
        self.update(facts)
        self.__dict__.update(facts.__dict__)
        self._real_results = self._results
        self._touched: frozenset[str] = frozenset()
        self._taken: dict[str, Value | None] = {}
        self._found: list[str] = []

    def suppose(
        self, leaf: str, answer: Value | Measured, touched: frozenset[str]
    ) -> None:
        """Take `answer` for `leaf`, and no longer what was supposed before.

        `touched` are the facts that rest on it; the others are taken as they are.
        """
        for name in self._found:
            del self[name]
        self._found = []
        if touched is not self._touched:  # Else the same leaf is tried once more.
            self.update(self._taken)
            self._touched = touched
            self._taken = {name: self.pop(name) for name in touched if name in self}
        self._results = self._real_results
        if isinstance(answer, Measured):
            self._results = {**self._results, answer.analyte: answer}
        else:
            self[leaf] = answer
            self._found.append(leaf)

    def __missing__(self, name: str) -> Value | None:
        value = self[name] = self._compute[name](self).value
        self._found.append(name)
        return value

    def once(self, name: str, work: Callable[[Facts], _T]) -> _T:
        worked = self._worked.get(name)
        if worked is None or not self._touched.isdisjoint(worked[1]):
            return work(self)
        known: _T = worked[0]
        return known

    def read(self, name: str) -> Value | None:
        return self[name]

    def number(self, name: str) -> float | None:
        found = self[name]
        return found if isinstance(found, float) else None

    def flag(self, name: str) -> bool:
        return self[name] is True

    def text(self, name: str) -> str | None:
        found = self[name]
        return found if isinstance(found, str) else None

    def result(self, analyte: str) -> Measured | None:
        return self._results.get(analyte)

    def figure(self, name: str) -> float:
        return self.knowledge.figures[name].value


def _said_at_draw(history: History, day: date | None) -> dict[str, bool]:
    """Return what was said at the draws of `day`; one yes outweighs a no."""
    found: dict[str, bool] = {}
    for panel in history.panels:
        if panel.context.facts and panel.collected_on == day:
            for name, said in panel.context.facts:
                found[name] = found.get(name, False) or said
    return found


def _in_order(series: Mapping[str, list[Point]]) -> dict[str, list[Point]]:
    """Return the series in the order of the catalogue, however they were imported."""
    return {a: series[a] for a in catalogue().analytes if a in series}
