"""Trends of 11,000 points (30 years, daily) on three panes, and the own chart.

Goal: a frame of panning within 16 ms, offscreen, and no worse than twice the same
polylines drawn with QPainter alone (`floor`).
"""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QApplication

from altdesk.core.catalogue import catalogue
from altdesk.core.history import History
from altdesk.core.panel import Panel
from altdesk.core.person import Person
from altdesk.core.result import Result
from altdesk.gui.application import prepare
from altdesk.gui.chart import TrendChart
from altdesk.gui.curves import Curve, curve

POINTS = 11_000
ANALYTES = ("ALT", "AST", "GGT")
SIZE = (1060, 640)


def history() -> History:
    start = datetime(1996, 1, 1, 8, tzinfo=UTC)
    panels = []
    for number in range(POINTS):
        results = tuple(
            Result(name, name, "40", canonical=30.0 + (number * step) % 61,
                   canonical_low=7.0, canonical_high=41.0 if number < 5000 else 35.0)
            for name, step in zip(ANALYTES, (7, 11, 17), strict=True)
        )  # fmt: skip
        at = start + timedelta(days=number)
        panels.append(Panel(f"{number:032x}", at, results))
    return History(Person("p", "Ann"), tuple(panels))


@pytest.fixture(scope="module")
def curves() -> tuple[Curve, ...]:
    past = history()
    known = catalogue()
    return tuple(curve(past, known.analytes[name]) for name in ANALYTES)


@pytest.fixture
def plot(curves):
    from altdesk.gui.plot import TrendPlot

    prepare()
    made = TrendPlot()
    made.resize(*SIZE)
    made.show()
    made.show_curves(curves, (), {}, is_log=False)
    QApplication.processEvents()
    yield made
    made.hide()
    made.deleteLater()
    QApplication.processEvents()


# The platform without a screen says so.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)


def _pan(plot) -> None:
    """Move by a hundredth and paint; at the end turn round."""
    low, _high = plot.span
    first, last = plot.whole_span
    if not first - (last - first) * 0.3 < low < last - (last - first) * 0.5:
        plot.way = -plot.way
    plot.move(plot.way * 0.01)
    plot.viewport().repaint()


@pytest.mark.parametrize("years", [30, 5, 1])
def test_a_frame_of_panning_three_panes(benchmark, plot, years):
    first, last = plot.whole_span
    plot.set_span(last - (last - first) * years / 30, last)
    plot.way = -1

    benchmark(_pan, plot)


def test_the_floor_the_same_lines_with_qpainter_alone(benchmark, curves):
    image = QImage(*SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    width, height = SIZE[0], SIZE[1] / 3
    lines = []
    for number, one in enumerate(curves):
        first, last = one.marks[0].at, one.marks[-1].at
        places = [
            QPointF(
                (m.at - first) / (last - first) * width,
                height * (number + m.value / 100),
            )
            for m in one.marks
        ]
        lines.append([QLineF(a, b) for a, b in pairwise(places)])

    def draw() -> None:
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("black"), 1))
        for some in lines:
            painter.drawLines(some)
        painter.end()

    benchmark(draw)


def test_the_first_picture_of_the_own_chart(benchmark, curves):
    prepare()
    chart = TrendChart("ALT and AST over time")
    chart.resize(*SIZE)

    def draw() -> None:
        chart.show_curves(curves[:2], ())
        chart.grab()

    benchmark(draw)
    chart.deleteLater()
