"""Overview: the latest panel as cards, the trend, and what this panel says."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from altdesk.core.history import History
from altdesk.errors import AltDeskError
from altdesk.gui.background import Steps, Work
from altdesk.gui.cards import ValueCard
from altdesk.gui.chart import TrendChart
from altdesk.gui.chart_legend import Legend
from altdesk.gui.columns import Columns
from altdesk.gui.curves import Curve, bars, curves
from altdesk.gui.labels import Card, Label, scrolling
from altdesk.gui.panel_says import PanelSays
from altdesk.gui.readings import (
    add_trend,
    fill_next,
    fill_ratio,
    fill_score,
    fill_value,
)
from altdesk.gui.retelling import retell_error
from altdesk.gui.shown_units import UNITS, note_on_units
from altdesk.gui.style import spacing

if TYPE_CHECKING:
    from altdesk.gui.welcome import Welcome
    from altdesk.logbook import Logbook
    from altdesk.rules.findings import Findings

_ANALYTES = ("ALT", "AST")
_LONG = 500
"""Panels whose curves are not worked out while the screen waits."""


class OverviewPage(QWidget):
    """Values and chart are painted first; the findings follow from another thread."""

    asked = Signal(str)
    filled = Signal(object)
    """The findings are on the screen."""

    def __init__(self, logbook: "Logbook") -> None:
        super().__init__()
        self.title = self.tr("Overview")
        self._logbook = logbook
        self._person_id: str | None = None
        self._history: History | None = None
        self._work: Work | None = None
        # A timer waits for the picture, other than QTimer.singleShot(0).
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.timeout.connect(self._ask)
        self.cards = {
            "ALT": ValueCard("ALT"),
            "AST": ValueCard("AST"),
            "ast_alt": ValueCard(self.tr("AST / ALT")),
            "fib4": ValueCard("FIB-4"),
            "next": ValueCard(self.tr("Next test")),
        }
        self.chart = TrendChart(self.tr("ALT and AST over time"))
        self.legend = Legend()
        self.says = PanelSays()
        self.says.why.clicked.connect(partial(self.asked.emit, "interpretation"))
        self.welcome: Welcome | None = None
        # Of its own already: a stack shows its first widget at once, as a window else.
        self._panes = QStackedLayout(self)
        self._panes.addWidget(scrolling(self._build_panel()))

    def _build_panel(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing(2))
        self._cards = Columns()
        for card in self.cards.values():
            self._cards.add(card)
        column.addWidget(self._cards)
        self._lower = Columns(shares=(3, 2))
        self._lower.add(self._chart_card())
        self._lower.add(self.says)
        column.addWidget(self._lower, 1)
        return page

    def _chart_card(self) -> Card:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(spacing(2), spacing(2), spacing(1), spacing(1))
        column.setSpacing(spacing(1))
        head = Columns(shares=(2, 3))
        head.add(Label(self.tr("ALT and AST over time"), "heading"))
        head.add(self.legend)
        column.addWidget(head)
        column.addWidget(self.chart, 1)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return card

    # What is shown

    @property
    def is_welcoming(self) -> bool:
        """Whether the ways in are shown: nothing is worked out then."""
        return self._panes.currentIndex() == 1

    def show_person(self, person_id: str | None) -> None:
        """Show a person's latest panel; without a person or panel, the ways in."""
        if person_id != self._person_id:
            # The curves of a long history come later: not those of another person.
            self.chart.show_curves((), ())
        self._person_id, self._history = person_id, None
        self._painted.stop()
        if self._work is not None:
            self._work.cancel()
        history = None if person_id is None else self._logbook.history(person_id)
        if history is None or not history.panels:
            self._show_welcome("" if history is None else history.person.name)
            return
        self._panes.setCurrentIndex(0)
        self._show_values(history)
        self._wait()
        self._painted.start()

    def _show_welcome(self, name: str) -> None:
        """Show the ways in; they are built when they are needed first."""
        if self.welcome is None:
            from altdesk.gui.welcome import Welcome

            self.welcome = Welcome()
            self.welcome.asked.connect(self.asked)
            self._panes.addWidget(scrolling(self.welcome))
        self.welcome.welcome(name)
        self._panes.setCurrentIndex(1)

    def _show_values(self, history: History) -> None:
        for analyte in _ANALYTES:
            fill_value(self.cards[analyte], history, analyte)
        self._history = history
        if len(history.panels) < _LONG:
            self._show_curves(history, _curves(history))
        else:
            drawing = Work(lambda _steps: _curves(history))
            drawing.done.connect(partial(self._show_curves, history))
            drawing.start()
        self.says.show_note(note_on_units(history))

    def _show_curves(self, history: History, drawn: tuple[Curve, ...]) -> None:
        """Draw the curves, unless they are those of a history before."""
        if history is self._history:
            self.chart.show_curves(drawn, bars(history.events))
            self.legend.show_curves(drawn)

    def _wait(self) -> None:
        for name in ("ast_alt", "fib4", "next"):
            self.cards[name].show_nothing("")
        self.says.show_waiting()
        self._cards.fit()

    def _ask(self) -> None:
        """Have the findings of the person worked out."""
        if self._person_id is None:
            return
        # A page that is gone is told nothing: its own methods are cut off with it.
        self._work = Work(partial(_find, self._logbook, self._person_id))
        self._work.done.connect(self._show_findings)
        self._work.failed.connect(self._tell)
        self._work.start()

    def _show_findings(self, findings: "Findings") -> None:
        for analyte in _ANALYTES:
            add_trend(self.cards[analyte], findings.trend(analyte))
        fill_ratio(self.cards["ast_alt"], findings)
        fill_score(self.cards["fib4"], findings, "fib4")
        fill_next(self.cards["next"], findings.retest, self._logbook.today)
        self.says.show_findings(findings)
        self._cards.fit()
        self._lower.fit()
        self.filled.emit(findings)

    def _tell(self, error: AltDeskError) -> None:
        self.says.show_fault(retell_error(error))


def _curves(history: History) -> tuple[Curve, ...]:
    return curves(history, _ANALYTES, UNITS.unit_for)


def _find(logbook: "Logbook", person_id: str, _steps: Steps) -> "Findings":
    # The rules are not yet loaded when the window opens.
    from altdesk.gui.told_numbers import told_in_language

    return told_in_language(logbook.findings(person_id), logbook.history(person_id))
