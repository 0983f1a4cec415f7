"""The legend of a chart: marker and name, as in the chart itself."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from altdesk.gui.chart_marks import draw_mark, shape_of
from altdesk.gui.curves import Curve
from altdesk.gui.labels import Label
from altdesk.gui.style import STYLE, spacing


class Legend(QWidget):
    """Each curve's marker and name, and what the shaded band is."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, spacing(1), 0)
        self._row.setSpacing(spacing(0.75))

    def show_curves(self, curves: tuple[Curve, ...]) -> None:
        while self._row.count():
            item = self._row.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.deleteLater()
        self._row.addStretch(1)
        for index, curve in enumerate(curves):
            self._add(_Key(index), curve.analyte.id)
        for index, curve in enumerate(curves):
            if curve.steps:
                words = (
                    self.tr("{name} limits") if index == 0 else self.tr("{name} limit")
                )
                kind = _BAND if index == 0 else _LIMIT
                self._add(_Key(index, kind), words.format(name=curve.analyte.id))

    def _add(self, key: QWidget, text: str) -> None:
        if self._row.count() > 1:
            self._row.addSpacing(spacing(0.75))
        self._row.addWidget(key)
        self._row.addWidget(Label(text, "small", tone="muted"))


_CURVE, _BAND, _LIMIT = "curve", "band", "limit"


class _Key(QWidget):
    """A marker, a piece of the band, or a piece of a dashed limit."""

    def __init__(self, index: int, kind: str = _CURVE) -> None:
        super().__init__()
        self._index = index
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        STYLE.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(height if self._kind != _CURVE else round(height * 0.7), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, middle = STYLE.palette, self.height() / 2
        if self._kind == _BAND:
            painter.setPen(QPen(palette.band_edge, 1))
            painter.setBrush(palette.band)
            painter.drawRect(QRectF(0.5, middle - 4, self.width() - 1, 8))
        elif self._kind == _LIMIT:
            pen = QPen(palette.series(self._index), 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            y = round(middle) + 0.5
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.series(self._index))
            center = QPointF(self.width() / 2, middle)
            draw_mark(painter, shape_of(self._index), center, self.width() * 0.34)
        painter.end()
