"""Axes: where a moment and a value stand, and which of them get a mark."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from altdesk.gui.curves import DAY

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MONTH = 30.44 * DAY
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class Scale:
    """A stretch of an axis: `low` stands at pixel `start`, `high` at `end`."""

    low: float
    high: float
    start: float
    end: float

    def place(self, value: float) -> float:
        """Return the pixel of a value."""
        share = (value - self.low) / (self.high - self.low)
        return self.start + share * (self.end - self.start)

    def value(self, pixel: float) -> float:
        """Return the value at a pixel."""
        share = (pixel - self.start) / (self.end - self.start)
        return self.low + share * (self.high - self.low)


@dataclass(frozen=True, slots=True)
class TimeTick:
    """A mark on the time axis; `day` carries the label, None is a small mark."""

    at: float
    day: date | None
    form: str = ""
    """How `day` is written: "year", "month" or "day"."""
    is_first: bool = False
    """The first label of an axis says the year too."""


def value_ticks(low: float, high: float, most: int) -> list[float]:
    """Return at most `most` + 1 round numbers from `low` to `high`."""
    if not high > low or most < 1:
        return [low]
    raw = (high - low) / most
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(s * power for s in _STEPS if s * power >= raw * (1 - 1e-9))
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [round(i * step, 10) for i in range(first, last + 1)]


def value_top(highest: float, most: int) -> float:
    """Return the round end of an axis that begins at 0 and holds `highest`."""
    if highest <= 0:
        return 1.0
    ticks = value_ticks(0, highest * 1.02, most)
    step = ticks[1] - ticks[0] if len(ticks) > 1 else highest
    return math.ceil(highest * 1.02 / step) * step


def as_moment(seconds: float) -> datetime:
    """Return the moment; years before 1970 work on every system."""
    return _EPOCH + timedelta(seconds=seconds)


def time_ticks(start: float, end: float, most: int) -> list[TimeTick]:
    """Return the marks of a time axis with room for `most` labels.

    Years, quarters, months, weeks or days: the finest that fits.
    """
    ticks = _finest(start, end, most)
    first = next((n for n, tick in enumerate(ticks) if tick.day is not None), None)
    if first is not None:
        ticks[first] = replace(ticks[first], is_first=True)
    return ticks


def _finest(start: float, end: float, most: int) -> list[TimeTick]:
    span, most = max(end - start, DAY), max(most, 1)
    for months, small in ((1, 0), (2, 1), (3, 1), (6, 1)):
        if span / (months * _MONTH) <= most:
            if months == 1 and span / most <= 0.5 * _MONTH:
                return _days(start, end, most)
            return _months(start, end, months, small)
    years = next(
        y
        for y in (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 10_000)
        if span / (y * 12 * _MONTH) <= most or y == 10_000
    )
    small = {1: 3, 2: 12, 5: 12}.get(years, 0)
    return _months(start, end, years * 12, small)


def _days(start: float, end: float, most: int) -> list[TimeTick]:
    fitting = (s for s in (1, 2, 3, 7, 14) if (end - start) / DAY / s <= most)
    step = next(fitting, 28)
    first = math.ceil(start / DAY - 1e-9)
    first += -first % step
    return [
        TimeTick(n * DAY, as_moment(n * DAY).date(), "day")
        for n in range(first, math.floor(end / DAY) + 1, step)
    ]


def _months(start: float, end: float, step: int, small: int) -> list[TimeTick]:
    form = "year" if step % 12 == 0 else "month"
    ticks = []
    for count, at in _month_starts(start, end, small or step):
        is_labelled = count % step == 0
        day = as_moment(at).date() if is_labelled else None
        ticks.append(TimeTick(at, day, form))
    return ticks


def _month_starts(start: float, end: float, step: int) -> Iterator[tuple[int, float]]:
    """Give the first days of every step-th month: months since year 0, seconds."""
    first = as_moment(start)
    count = (first.year * 12 + first.month - 1) // step * step
    while True:
        year, month = divmod(count, 12)
        if not 1 <= year <= 9999:
            return
        at = (datetime(year, month + 1, 1, tzinfo=UTC) - _EPOCH).total_seconds()
        if at > end:
            return
        if at >= start:
            yield count, at
        count += step
