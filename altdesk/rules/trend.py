"""How one analyte has moved: the trend word, the change and how long it is raised.

Rules of clinical.md F. Only results of the same laboratory are compared exactly;
between laboratories the multiples of the limits are, and the comparison is rough.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from altdesk.core.analyte import Analyte
from altdesk.core.history import Point
from altdesk.core.number import Comparator
from altdesk.core.person import Sex
from altdesk.rules.knowledge import Knowledge
from altdesk.rules.measured import (
    Measured,
    Numbers,
    folded,
    measure,
    numbers_of,
    sides_of,
)
from altdesk.rules.variation import ChangeLimits, change_limits

_AT_LEAST = frozenset({None, Comparator.MORE, Comparator.AT_LEAST})
_AT_MOST = frozenset({None, Comparator.LESS, Comparator.AT_MOST})


class Results:
    """The results of one analyte, oldest first; each is measured when looked at."""

    def __init__(
        self, points: Sequence[Point], analyte: Analyte, sex: Sex | None
    ) -> None:
        self._points, self._analyte, self._sex = points, analyte, sex
        self._measured: list[Measured | None] = [None] * len(points)

    def __len__(self) -> int:
        return len(self._points)

    def __getitem__(self, place: int) -> Measured:
        found = self._measured[place]
        if found is None:
            found = measure(self._points[place], self._analyte, self._sex)
            self._measured[place] = found
        return found

    def __iter__(self) -> Iterator[Measured]:
        return map(self.__getitem__, range(len(self._points)))

    @cached_property
    def numbers(self) -> Numbers:
        return numbers_of(self._points)

    @cached_property
    def sides(self) -> list[bool | None]:
        """Whether each lies above its limit; None: nobody can tell."""
        return sides_of(self._points, self.numbers, self._analyte, self._sex)

    def day(self, place: int) -> date:
        return self._points[place].collected_on

    def before_latest(self, laboratory: str) -> Measured | None:
        """Return the result before the latest one of the same laboratory."""
        for place in reversed(range(len(self._points) - 1)):
            if folded(self._points[place].panel.laboratory) == laboratory:
                return self[place]
        return None

    def places_of(self, laboratory: str) -> list[int]:
        """Return the places of those of one laboratory, which compare exactly."""
        return [
            place
            for place, point in enumerate(self._points)
            if folded(point.panel.laboratory) == laboratory
        ]


class Course(NamedTuple):
    """What the results of one analyte say together.

    `change` is a fraction of the result before. `direction` is the word of the latest
    change alone, where `word` may tell of the whole course. `run` are the days
    of the raised results of the present rise, oldest first.
    """

    analyte: str
    word: str
    direction: str
    change: float | None
    is_rough: bool
    is_significant: bool | None
    persistence: str
    is_doubled: bool
    is_confirmed: bool
    latest: Measured
    before: Measured | None
    run: tuple[date, ...]
    results: Results
    limits: ChangeLimits | None

    @property
    def raised_since(self) -> date | None:
        return self.run[0] if self.run else None


def day_of(measured: Measured) -> date:
    """Return the day of a result that stands in the log."""
    if measured.point is None:
        message = f"{measured.analyte} is only supposed."
        raise ValueError(message)
    return measured.point.collected_on


def read_course(results: Results, analyte: Analyte, knowledge: Knowledge) -> Course:
    """Return the course of one analyte's results, which are not empty."""
    latest = results[-1]
    before = results.before_latest(latest.laboratory)
    limits = change_limits(knowledge, analyte.id)
    change = _change(before, latest) if before is not None else None
    direction = _direction(change, limits, latest)
    run = _present_rise(results)
    rough = _rough_change(results) if before is None else None
    return Course(
        analyte.id,
        _word(results, limits, knowledge) or direction,
        direction,
        change if before is not None else rough,
        before is None and rough is not None,
        None if change is None or limits is None else _is_beyond(change, limits),
        _persistence(run, knowledge),
        _is_doubled(before, latest, knowledge),
        _is_confirmed(results, knowledge),
        latest,
        before if before is not None else (results[-1 - 1] if rough else None),
        run,
        results,
        limits,
    )


def _word(
    results: Results, limits: ChangeLimits | None, knowledge: Knowledge
) -> str | None:
    """Return the word for the whole course; None: the latest change decides."""
    is_raised = results.sides[-1]
    if is_raised is False and True in results.sides:
        return "normalised"
    if is_raised and _was_normalised(results):
        return "relapse"
    if limits is None or len(results) < knowledge.figure("fluctuating_results"):
        return None
    places = results.places_of(results[-1].laboratory)
    is_long = len(places) >= knowledge.figure("fluctuating_results")
    chain = (results[place] for place in places)
    return "fluctuating" if is_long and _fluctuates(chain, limits) else None


def _fluctuates(chain: Iterable[Measured], limits: ChangeLimits) -> bool:
    """Tell whether one change went up, and one down, by more than chance."""
    rose = fell = False
    for one, two in pairwise(chain):
        change = _change(one, two) or 0
        rose, fell = rose or change > limits.up, fell or change < limits.down
        if rose and fell:
            return True
    return False


def _was_normalised(results: Results) -> bool:
    """Tell whether a raised result was followed by one in range."""
    sides = results.sides
    return True in sides and False in sides[sides.index(True) :]


def _change(before: Measured, latest: Measured) -> float | None:
    """Return the change as a fraction; None where a bound or a zero forbids it."""
    if before.is_bound or latest.is_bound or latest.value is None or not before.value:
        return None
    return latest.value / before.value - 1


def _rough_change(results: Results) -> float | None:
    if len(results) == 1:
        return None
    before, latest = results[-1 - 1], results[-1]
    if before.is_bound or latest.is_bound or latest.times is None or not before.times:
        return None
    return latest.times / before.times - 1


def _is_beyond(change: float, limits: ChangeLimits) -> bool:
    return change > limits.up or change < limits.down


def _direction(
    change: float | None, limits: ChangeLimits | None, latest: Measured
) -> str:
    if change is None or limits is None:
        return "not_comparable"
    if change > limits.up:
        return "rising"
    if change < limits.down:
        return "improving" if latest.is_above else "falling"
    return "stable"


def _present_rise(results: Results) -> tuple[date, ...]:
    """Return the days of the raised results since the last one in range."""
    run: list[date] = []
    for place in reversed(range(len(results))):
        is_raised = results.sides[place]
        if is_raised:
            run.append(results.day(place))
        elif is_raised is False or not run:
            break
    return tuple(reversed(run))


def _persistence(run: Sequence[date], knowledge: Knowledge) -> str:
    if not run:
        return "none"
    span = (run[-1] - run[0]).days
    is_long = len(run) > 1 and span >= knowledge.figure("persistent_days")
    return "persistent_6m" if is_long else "persistent_unknown"


def _is_doubled(
    before: Measured | None, latest: Measured, knowledge: Knowledge
) -> bool:
    if before is None or not latest.is_above:
        return False
    if latest.value is None or not before.value:
        return False
    # ">1000" after "<400" has doubled for certain; "<1000" has not.
    if _comparator(latest) not in _AT_LEAST or _comparator(before) not in _AT_MOST:
        return False
    return latest.value >= knowledge.figure("doubled_times") * before.value


def _comparator(result: Measured) -> Comparator | None:
    return result.point.result.comparator if result.point else None


def _is_confirmed(results: Results, knowledge: Knowledge) -> bool:
    """Tell whether the last results in range span the time that confirms them."""
    longest = 0
    for is_raised in reversed(results.sides):
        if is_raised is not False:
            break
        longest += 1
    if longest <= 1:
        return False
    span = (results.day(-1) - results.day(-longest)).days
    return span >= knowledge.figure("confirmed_days")
