"""The panes of Trends: one for each analyte, and one for the events below."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen
from PySide6.QtWidgets import QApplication

from altdesk.gui.chart_frame import MOST_ROWS
from altdesk.gui.courses import Course
from altdesk.gui.curves import Bar, Curve
from altdesk.gui.plot_axes import TimeAxis, ValueAxis
from altdesk.gui.plot_course import CourseItem
from altdesk.gui.plot_items import (
    ChanceItem,
    CursorItem,
    Floats,
    LanesItem,
    LimitsItem,
    MarksItem,
    NameItem,
    visible,
)
from altdesk.gui.style import STYLE, spacing

_WIDE_LINE, _THIN_LINE = 2, 1
_MOST_WIDE = 1500
"""More points than this are drawn one pixel wide: an antialiased wide line is slow."""


@dataclass(frozen=True, slots=True)
class Chance:
    """The fractions of a value beyond which a change is more than chance."""

    down: float
    up: float


@dataclass(slots=True)
class Pane:
    """One analyte: its pane, its line, and its points in the units of the axis."""

    curve: Curve
    plot: Any
    line: Any
    times: Floats
    values: Floats

    def thin(self, low: float, high: float, pixels: int, colour: QColor) -> None:
        """Draw what is seen between two moments, on so many columns of pixels."""
        times, values = visible(self.times, self.values, low, high, pixels)
        wide = _WIDE_LINE if len(times) <= _MOST_WIDE else _THIN_LINE
        pen = QPen(colour, wide)
        pen.setCosmetic(True)
        self.line.setData(times, values, pen=pen)


class PaneBuilder:
    """Adds panes to a layout; all share the first one's time axis."""

    def __init__(self, layout: Any, width: float, *, is_log: bool) -> None:
        self._layout = layout
        self._width = width
        self._is_log = is_log
        self._first: Any = None
        self._rows = 0
        self.cursors: list[CursorItem] = []

    def add_pane(
        self,
        index: int,
        curve: Curve,
        chance: Chance | None,
        courses: Sequence[Course] = (),
        *,
        is_last: bool,
    ) -> Pane:
        """Return a new pane: limits, chance, expected courses, curve, markers, name."""
        as_drawn = as_power if self._is_log else float
        values = np.array([mark.value for mark in curve.marks])
        times = np.array([mark.at for mark in curve.marks])
        drawn = np.array([as_drawn(value) for value in values])
        axis = ValueAxis(self._width)
        axis.is_log = self._is_log
        plot = self._add_plot(axis, is_last=is_last)
        line = pg.PlotCurveItem(antialias=True, connect="finite")
        line.setSegmentedLineMode("on")
        name = f"{curve.analyte.id}  {curve.unit}"
        items = [LimitsItem(curve, as_drawn)]
        if chance is not None:
            items.append(ChanceItem(times, values, (chance.down, chance.up), as_drawn))
        for row, course in enumerate(courses):
            items.append(CourseItem(course, index, row, as_drawn))
        items += [line, MarksItem(curve, index, times, drawn), NameItem(name, index)]
        self._fill(plot, items)
        reached = [as_drawn(value) for course in courses for value in course.values]
        spread = np.append(drawn, reached)
        plot.setYRange(*value_range(curve, spread, is_log=self._is_log), padding=0)
        return Pane(curve, plot, line, times, drawn)

    def add_lanes(self, bars: tuple[Bar, ...]) -> Any:
        """Return a new pane with the events, above the dates."""
        axis = ValueAxis(self._width)
        plot = self._add_plot(axis, is_last=True)
        plot.showGrid(x=False, y=False)
        axis.is_empty = True
        axis.setPen(QPen(Qt.PenStyle.NoPen))
        self._fill(plot, [LanesItem(bars)])
        plot.setYRange(0, 1, padding=0)
        text = QFontMetricsF(QApplication.font()).height()
        rows = min(MOST_ROWS, len(bars))
        height = (rows + 1) * (text + spacing(1.25)) + spacing(1)
        plot.setMaximumHeight(height)
        plot.setMinimumHeight(height)
        return plot

    def _add_plot(self, axis: pg.AxisItem, *, is_last: bool) -> Any:
        time = TimeAxis()
        axes = {"left": axis, "bottom": time}
        plot = self._layout.addPlot(row=self._rows, col=0, axisItems=axes)
        self._rows += 1
        plot.setMenuEnabled(False)
        plot.hideButtons()
        plot.vb.setMouseEnabled(x=True, y=False)
        plot.vb.disableAutoRange()
        plot.showAxis("bottom", is_last)
        if is_last:
            text = QFontMetricsF(QApplication.font()).height()
            time.setHeight(text + spacing(1.25))
        if self._first is None:
            self._first = plot
        else:
            plot.setXLink(self._first)
        for one in (axis, time):
            one.setPen(QPen(STYLE.palette.edge, 1))
            one.setTextPen(QPen(STYLE.palette.muted))
            one.setStyle(tickFont=QFont(QApplication.font()), tickLength=5)
        plot.showGrid(x=False, y=True, alpha=0.12)
        return plot

    def _fill(self, plot: Any, items: list[Any]) -> None:
        cursor = CursorItem()
        self.cursors.append(cursor)
        for item in (*items, cursor):
            plot.addItem(item, ignoreBounds=True)


def axis_width(curves: tuple[Curve, ...]) -> float:
    """Return the width that the numbers of all panes need."""
    digits = max(len(f"{max(m.value for m in c.marks):.0f}") for c in curves)
    metrics = QFontMetricsF(QApplication.font())
    return metrics.horizontalAdvance("0" * max(digits + 1, 4)) + spacing(1.5)


def as_power(value: float) -> float:
    """Return the power of ten; what is not above 0 has no place on that axis."""
    return float(np.log10(value)) if value > 0 else float("nan")


def value_range(curve: Curve, drawn: Floats, *, is_log: bool) -> tuple[float, float]:
    """Return the ends of a value axis: from 0, or a little around the powers."""
    highs = [step.high for step in curve.steps if step.high]
    if not is_log:
        bottom = min(0.0, float(drawn.min()))
        top = max([float(drawn.max()), *highs])
        return bottom, bottom + ((top - bottom) * 1.18 or 1.0)
    powers = drawn[np.isfinite(drawn)].tolist()
    powers += [as_power(high) for high in highs]
    low, high = (min(powers), max(powers)) if powers else (0.0, 1.0)
    pad = max((high - low) * 0.12, 0.05)
    return low - pad, high + 2 * pad
