"""Where values and days stand on a plot, and which of them are written beside it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from altdesk.core.number import write_number
from altdesk.report.summary import Plot

_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200)
"""Months from one tick to the next."""

_SHORT = 120
_ALONE = 10
_AIR = 0.025


@dataclass(frozen=True, slots=True)
class Scale:
    """A mapping of values onto points of paper; `ticks` are what is written."""

    low: float
    high: float
    start: float
    end: float
    ticks: tuple[float, ...]
    is_logarithmic: bool = False

    def write(self, tick: float) -> str:
        """Return a tick with as many decimals as the finest of them needs."""
        written = [write_number(t, 4) for t in self.ticks]
        decimals = max(len(text.partition(".")[2]) for text in written)
        return write_number(tick, 4) if self.is_logarithmic else f"{tick:.{decimals}f}"

    def at(self, value: float) -> float:
        """Return the place of a value; what lies outside stands at the edge."""
        value = min(max(value, self.low), self.high)
        if self.is_logarithmic:
            part = math.log(value / self.low) / math.log(self.high / self.low)
        else:
            part = (value - self.low) / (self.high - self.low)
        return self.start + part * (self.end - self.start)


def value_scale(plot: Plot, bottom: float, top: float) -> Scale:
    """Return the value axis: from zero, unless that would hide all change."""
    values = [mark.value for curve in plot.curves for mark in curve.marks]
    limits = [
        limit
        for curve in plot.curves
        for step in curve.limits
        for limit in (step.low, step.high)
        if limit is not None
    ]
    highest = max([*values, *limits], default=1.0) or 1.0
    positive = [v for v in (*values, *limits) if v > 0]
    lowest = min(positive, default=highest / 2)
    if plot.is_logarithmic:
        return _logarithmic(lowest, highest, bottom, top)
    floor = 0.0 if plot.is_from_zero else lowest
    return _linear(floor, highest, bottom, top)


def _linear(lowest: float, highest: float, bottom: float, top: float) -> Scale:
    step = _nice((highest - lowest) / 4.2 or highest / 4.2)
    low = math.floor(lowest / step) * step
    high = math.ceil(highest * 1.001 / step) * step
    count = round((high - low) / step)
    ticks = tuple(low + step * i for i in range(count + 1))
    return Scale(low, high, bottom, top, ticks)


def _nice(rough: float) -> float:
    power = 10 ** math.floor(math.log10(rough))
    for factor in (1, 2, 2.5, 5, 10):
        if rough <= factor * power * 1.0001:
            return float(factor * power)
    return float(10 * power)


def _logarithmic(lowest: float, highest: float, bottom: float, top: float) -> Scale:
    steps = [
        factor * 10.0**power
        for power in range(math.floor(math.log10(lowest)) - 1, 8)
        for factor in (1, 2, 5)
    ]
    low = max(s for s in steps if s <= lowest)
    high = min(s for s in steps if s >= highest and s > low)
    inside = [s for s in steps if low <= s <= high]
    if len(inside) > 8:
        inside = [s for s in inside if _is_power_of_ten(s)]
    return Scale(low, high, bottom, top, tuple(inside), is_logarithmic=True)


def _is_power_of_ten(value: float) -> bool:
    power = math.log10(value)
    return abs(power - round(power)) < 1e-9


def day_scale(plot: Plot, left: float, right: float) -> Scale:
    """Return the time axis with a little air at both ends.

    A single day stands near the right, where its label is.
    """
    start, end = plot.start, plot.end
    if end - start < 1:
        return Scale(start - _ALONE * 6, end + _ALONE, left, right, ())
    air = (end - start) * _AIR
    return Scale(start - air, end + air, left, right, ())


def draw_days(plot: Plot, most: int) -> list[date]:
    """Return the draws' own days, where they say more than the calendar's."""
    days = sorted({int(mark.day) for curve in plot.curves for mark in curve.marks})
    if len(days) > most or days[-1] - days[0] >= _SHORT:
        return []
    return [date.fromordinal(day) for day in days]


def calendar_days(scale: Scale, most: int) -> list[date]:
    """Return first days of months or years, at most `most`."""
    first, last = date.fromordinal(int(scale.low)), date.fromordinal(int(scale.high))
    months = (last.year - first.year) * 12 + last.month - first.month
    step = next((s for s in _STEPS if months / s <= most), _STEPS[-1])
    found = [
        date(number // 12, number % 12 + 1, 1)
        for number in range(first.year * 12, last.year * 12 + 12)
        if number % step == 0
    ]
    return [day for day in found if first <= day <= last]


def spread(
    wanted: Sequence[float], gap: float, between: tuple[float, float]
) -> list[float]:
    """Return heights near the wanted ones that keep `gap` between neighbours."""
    top, bottom = between
    order = sorted(range(len(wanted)), key=wanted.__getitem__)
    placed = [min(max(wanted[i], top), bottom) for i in order]
    for _ in range(60):
        moved = False
        for i in range(1, len(placed)):
            lack = gap - (placed[i] - placed[i - 1])
            if lack > 0.01:
                placed[i - 1] = max(top, placed[i - 1] - lack / 2)
                placed[i] = min(bottom, placed[i] + lack / 2)
                moved = True
        if not moved:
            break
    heights = [0.0] * len(wanted)
    for place, index in enumerate(order):
        heights[index] = placed[place]
    return heights
