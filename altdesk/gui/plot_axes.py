"""The axes of Trends: dates in words, round numbers, powers of a logarithmic axis.

The texts of marks are kept: while a plot is moved, none is made twice.
"""

import math
from functools import lru_cache

import pyqtgraph as pg
from PySide6.QtGui import QFontMetricsF

from altdesk.gui.chart_paint import tick_text
from altdesk.gui.chart_scale import TimeTick, time_ticks, value_ticks
from altdesk.gui.language import LANGUAGE
from altdesk.gui.wording import number

_ROUND = (1, 2, 5)


class TimeAxis(pg.AxisItem):  # type: ignore[misc]
    """A time axis in seconds since 1970 with marks at days, months or years."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.enableAutoSIPrefix(False)
        self._texts: dict[float, str] = {}

    def tickValues(
        self, low: float, high: float, size: float
    ) -> list[tuple[float, list[float]]]:
        font = self.style["tickFont"] or self.font()
        room = QFontMetricsF(font).horizontalAdvance("28 Mmm 2026")
        ticks = _time_ticks(round(low), round(high), int(size / room), LANGUAGE.code)
        self._texts = {tick.at: tick_text(tick) for tick in ticks}
        large = [tick.at for tick in ticks if tick.day is not None]
        small = [tick.at for tick in ticks if tick.day is None]
        return [(1.0, large), (0.5, small)]

    def tickStrings(
        self, values: list[float], _scale: float, _spacing: float
    ) -> list[str]:
        return [self._texts.get(value, "") for value in values]


@lru_cache(maxsize=64)
def _time_ticks(low: int, high: int, most: int, _language: str) -> list[TimeTick]:
    return time_ticks(low, high, most)


class ValueAxis(pg.AxisItem):  # type: ignore[misc]
    """A value axis; on a logarithmic one the plot holds powers of ten."""

    def __init__(self, width: float) -> None:
        super().__init__("left")
        self.enableAutoSIPrefix(False)
        self.setWidth(width)
        self.is_log = False
        self.is_empty = False

    def tickValues(
        self, low: float, high: float, size: float
    ) -> list[tuple[float, list[float]]]:
        if self.is_empty:
            return []
        font = self.style["tickFont"] or self.font()
        most = int(max(2, size / (QFontMetricsF(font).height() * 1.8)))
        ticks = (
            log_ticks(low, high, most) if self.is_log else value_ticks(low, high, most)
        )
        return [(1.0, ticks)]

    def tickStrings(
        self, values: list[float], _scale: float, _spacing: float
    ) -> list[str]:
        return [number(10**value if self.is_log else value) for value in values]


def log_ticks(low: float, high: float, most: int) -> list[float]:
    """Return the powers at 1, 2 and 5 (or fewer) of each decade from low to high."""
    decades = range(math.floor(low), math.ceil(high) + 1)
    for digits in (_ROUND, (1, 3), (1,)):
        ticks = [d + math.log10(n) for d in decades for n in digits]
        inside = [tick for tick in ticks if low <= tick <= high]
        if len(inside) <= most:
            return inside
    return inside
