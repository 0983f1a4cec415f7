"""The chart of the Overview, drawn with QPainter alone so that it is there at once."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from altdesk.core.result import Result
from altdesk.gui.chart_frame import Frame, build
from altdesk.gui.chart_paint import ChartPainter
from altdesk.gui.curves import Bar, Curve, Mark
from altdesk.gui.shown_units import UNITS
from altdesk.gui.style import STYLE, spacing
from altdesk.gui.wording import (
    as_printed,
    in_words,
    number,
    printed,
    say_count,
    say_known,
    times_in_words,
    unit_of,
    value_of,
)


class TrendChart(QWidget):
    """Curves over time with limits and events; a crosshair by mouse or arrow keys."""

    pointed = Signal(str)
    """The values under the crosshair, as text; empty when it has gone."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._curves: tuple[Curve, ...] = ()
        self._bars: tuple[Bar, ...] = ()
        self._frame: Frame | None = None
        self._moments: list[float] = []
        self._cursor: int | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        STYLE.changed.connect(self.update)

    @property
    def curves(self) -> tuple[Curve, ...]:
        """What is drawn."""
        return self._curves

    def show_curves(self, curves: tuple[Curve, ...], bars: tuple[Bar, ...]) -> None:
        """Draw these curves, the first with its limits as a band, and these events."""
        self._curves, self._bars, self._frame = curves, bars, None
        self._moments = sorted({mark.at for c in curves for mark in c.marks})
        self._cursor = None
        self.setAccessibleDescription(self.in_words())
        self.update()

    def in_words(self) -> str:
        """Return what the chart shows, for a screen reader."""
        said = []
        for curve in self._curves:
            first, last = curve.marks[0], curve.marks[-1]
            sentence = say_count(
                "{name}: %n results, {first} to {last}.", len(curve.marks)
            )
            said.append(
                sentence.format(
                    name=say_known(curve.analyte.name),
                    first=_mark_in_words(first),
                    last=_mark_in_words(last),
                )
            )
        if said:
            said.append(self.tr("Left and right arrow keys read each draw."))
        return " ".join(said)

    # The crosshair

    def point_at(self, index: int | None) -> None:
        """Put the crosshair on the index-th draw, or take it away."""
        if index is not None:
            index = min(max(index, 0), len(self._moments) - 1)
        if index == self._cursor or (index is not None and not self._moments):
            return
        self._cursor = index
        texts = [text for text, _ in self._read_out()]
        self.pointed.emit("; ".join(texts))
        self.setAccessibleDescription("; ".join(texts) or self.in_words())
        self.update()

    def _read_out(self) -> list[tuple[str, QColor]]:
        if self._cursor is None:
            return []
        at = self._moments[self._cursor]
        palette = STYLE.palette
        found = [
            (index, mark)
            for index, curve in enumerate(self._curves)
            for mark in curve.marks
            if mark.at == at
        ]
        lines = [(in_words(found[0][1].point.collected_on), palette.muted)]
        for index, mark in found:
            name = self._curves[index].analyte.id
            lines.append(
                (value_in_words(name, mark.point.result), palette.series(index))
            )
        return lines

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(spacing(70), spacing(50))

    def minimumSizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(height * 16, height * 15)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._frame = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self._frame = None
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        if self._curves:
            drawing = ChartPainter(painter, self._laid_out(), STYLE.palette)
            drawing.draw(self._curves)
            if self._cursor is not None:
                drawing.draw_cursor(self._moments[self._cursor], self._read_out())
        if self.hasFocus():
            painter.setPen(QPen(STYLE.palette.focus, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _laid_out(self) -> Frame:
        if self._frame is None:
            metrics = QFontMetricsF(self.font())
            area = QRectF(self.rect()).adjusted(4, 0, -4, -4)
            self._frame = build(area, metrics, self._curves, self._bars)
        return self._frame

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._curves:
            return
        at = self._laid_out().time.value(event.position().x())
        nearest = min(
            range(len(self._moments)), key=lambda i: abs(self._moments[i] - at)
        )
        self.point_at(nearest)

    def leaveEvent(self, event: QEvent) -> None:
        self.point_at(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._moments) - 1
        here = last + 1 if self._cursor is None else self._cursor
        wanted = {
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Right: min(here + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape and self._cursor is not None:
            self.point_at(None)
        elif key in wanted and last >= 0:
            self.point_at(wanted[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.point_at(None)
        self.update()
        super().focusOutEvent(event)


def value_in_words(name: str, result: Result) -> str:
    """Return "ALT 58 U/L, 1.4 × 41"."""
    shown = UNITS.shown(result)
    said = f"{name} {printed(shown)}"
    interval = shown.interval
    times = times_in_words(result)
    if times is not None and interval is not None:
        said += f", {times} × {number(interval.high or 0)}"
    return said if shown is result else f"{said} ({as_printed(result, shown)})"


def _mark_in_words(mark: Mark) -> str:
    result = UNITS.shown(mark.point.result)
    day = in_words(mark.point.collected_on)
    return f"{value_of(result)} {unit_of(result)} ({day})"
