"""The plot of Trends: aligned panes on one time axis, drawn by pyqtgraph.

This is the one way to pyqtgraph: its own menu and export (which need the network of
no one, but open files) stay off, and no text reaches it as markup.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent

from altdesk.gui.courses import Course
from altdesk.gui.curves import DAY, Bar, Curve
from altdesk.gui.plot_pane import Chance, Pane, PaneBuilder, axis_width
from altdesk.gui.style import STYLE, spacing

if TYPE_CHECKING:
    from altdesk.gui.plot_items import CursorItem, Floats

_LINES_OF_A_PANE = 7
_LEAST_SPAN = 7 * DAY


class TrendPlot(pg.GraphicsLayoutWidget):  # type: ignore[misc]
    """Panes over one time axis; wheel and keys zoom, drag and keys move."""

    pointed = Signal(object)
    """The moment under the crosshair (seconds), or None when it has gone."""

    def __init__(self) -> None:
        super().__init__()
        self.panes: list[Pane] = []
        self._lanes: Any = None
        self._cursors: list[CursorItem] = []
        self._moments: Floats = np.empty(0)
        self._here: int | None = None
        self._whole = (0.0, 1.0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ci.layout.setSpacing(spacing(0.5))
        self.ci.layout.setContentsMargins(spacing(1), spacing(1), spacing(1), 0)
        self.scene().sigMouseMoved.connect(self._follow)
        self._paint_ground()

    # What is drawn

    def show_curves(
        self,
        curves: tuple[Curve, ...],
        bars: tuple[Bar, ...],
        chance: Mapping[str, Chance],
        courses: Sequence[Course] = (),
        *,
        is_log: bool,
    ) -> None:
        """Draw one pane for each curve, and the events below."""
        # Who sees the whole goes on seeing the whole.
        span = None if self._sees_whole() else self.span
        self.clear()
        self.panes, self._cursors, self._lanes = [], [], None
        self._here = None
        self._paint_ground()
        if not curves:
            return
        builder = PaneBuilder(self, axis_width(curves), is_log=is_log)
        for index, curve in enumerate(curves):
            is_last = index == len(curves) - 1 and not bars
            own = chance.get(curve.analyte.id)
            ways = [c for c in courses if c.analyte == curve.analyte.id]
            pane = builder.add_pane(index, curve, own, ways, is_last=is_last)
            self.panes.append(pane)
        self._lanes = builder.add_lanes(bars) if bars else None
        self._cursors = builder.cursors
        self.setMinimumHeight(self._least_height())
        moments = {mark.at for curve in curves for mark in curve.marks}
        self._moments = np.array(sorted(moments))
        self._set_whole(courses)
        self.panes[0].plot.vb.sigXRangeChanged.connect(self._thin)
        self.set_span(*(span or self._whole))
        self._thin()

    def _least_height(self) -> int:
        """Return the height below which the panes could not be read."""
        lanes = 0 if self._lanes is None else self._lanes.minimumHeight()
        lines = len(self.panes) * _LINES_OF_A_PANE
        return int(lines * self.fontMetrics().height() + lanes + spacing(4))

    def sizeHint(self) -> QSize:
        """Ask for the room of all panes: a layout of lines that break looks here."""
        return cast("QSize", super().sizeHint()).expandedTo(self.minimumSize())

    def _paint_ground(self) -> None:
        self.setBackground(STYLE.palette.card)

    def _thin(self, *_: object) -> None:
        """Give each line the points that can be seen, and no more."""
        low, high = self.span
        for index, pane in enumerate(self.panes):
            pane.thin(low, high, max(self.width(), 100), STYLE.palette.series(index))

    # What is in sight

    @property
    def span(self) -> tuple[float, float]:
        """The first and last moment in sight."""
        if not self.panes:
            return self._whole
        low, high = self.panes[0].plot.vb.viewRange()[0]
        return float(low), float(high)

    def _sees_whole(self) -> bool:
        ends = zip(self.span, self._whole, strict=True)
        return not self.panes or all(abs(one - other) < 1 for one, other in ends)

    @property
    def whole_span(self) -> tuple[float, float]:
        return self._whole

    def _set_whole(self, courses: Sequence[Course]) -> None:
        first, last = float(self._moments[0]), float(self._moments[-1])
        last = max([last, *(course.times[-1] for course in courses)])
        pad = max((last - first) * 0.03, 10 * DAY)
        self._whole = (first - pad, last + pad)
        width = self._whole[1] - self._whole[0]
        for plot in self._plots():
            plot.vb.setLimits(
                xMin=self._whole[0] - width,
                xMax=self._whole[1] + width,
                minXRange=_LEAST_SPAN,
                maxXRange=2 * width,
            )

    def _plots(self) -> list[Any]:
        lanes = [self._lanes] if self._lanes is not None else []
        return [pane.plot for pane in self.panes] + lanes

    def set_span(self, first: float, last: float) -> None:
        """Show the time from `first` to `last`."""
        if self.panes:
            self.panes[0].plot.setXRange(first, last, padding=0)

    def zoom(self, factor: float) -> None:
        """Show a stretch `factor` times as long, around the crosshair or the middle."""
        low, high = self.span
        middle = (low + high) / 2
        if self._here is not None and low <= self._moments[self._here] <= high:
            middle = float(self._moments[self._here])
        self.set_span(
            middle - (middle - low) * factor, middle + (high - middle) * factor
        )

    def move(self, share: float) -> None:
        """Move the window in time by a share of its width."""
        low, high = self.span
        step = (high - low) * share
        self.set_span(low + step, high + step)

    # The crosshair

    def point_at(self, index: int | None) -> None:
        """Put the crosshair on the index-th draw, or take it away."""
        if not len(self._moments):
            return
        if index is not None:
            index = min(max(index, 0), len(self._moments) - 1)
        self._here = index
        at = None if index is None else float(self._moments[index])
        for cursor in self._cursors:
            cursor.at = at
            cursor.update()
        if at is not None:
            low, high = self.span
            if not low <= at <= high:
                self.set_span(at - (high - low) / 2, at + (high - low) / 2)
        self.pointed.emit(at)

    def _follow(self, place: Any) -> None:
        if not self.panes:
            return
        view = self.panes[0].plot.vb
        at = view.mapSceneToView(place).x()
        index = int(np.searchsorted(self._moments, at))
        nearest = min(
            (i for i in (index - 1, index) if 0 <= i < len(self._moments)),
            key=lambda i: abs(self._moments[i] - at),
        )
        if nearest != self._here:
            self.point_at(nearest)

    # Qt

    def leaveEvent(self, event: QEvent) -> None:
        self.point_at(None)
        super().leaveEvent(event)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        if getattr(self, "panes", None):
            self._thin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._press(Qt.Key(event.key()), event.modifiers()):
            event.ignore()

    def _press(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        last = len(self._moments) - 1
        here = last + 1 if self._here is None else self._here
        moves = bool(held & Qt.KeyboardModifier.ShiftModifier)
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            way = -1 if key is Qt.Key.Key_Left else 1
            if moves:
                self.move(way * 0.1)
            else:
                self.point_at(min(here + way, last))
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Up}:
            self.zoom(0.8)
        elif key in {Qt.Key.Key_Minus, Qt.Key.Key_Down}:
            self.zoom(1.25)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.point_at(0 if key is Qt.Key.Key_Home else last)
        elif key is Qt.Key.Key_Escape and self._here is not None:
            self.point_at(None)
        elif key is Qt.Key.Key_0:
            self.set_span(*self._whole)
        else:
            return False
        return True


__all__ = ["Chance", "TrendPlot"]
