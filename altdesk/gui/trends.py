"""Trends: any analytes on one time axis, as a plot or as a table."""

import os
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from altdesk.core.history import History
from altdesk.gui.background import Steps, Work
from altdesk.gui.chart import value_in_words
from altdesk.gui.courses import Course, courses
from altdesk.gui.curves import Curve, Measure, bars, curves
from altdesk.gui.elided import Lines
from altdesk.gui.empty_state import EmptyState, FilledOrEmpty
from altdesk.gui.labels import Card, Label, scrolling
from altdesk.gui.shown_units import UNITS
from altdesk.gui.style import STYLE, spacing
from altdesk.gui.trend_controls import TrendControls
from altdesk.gui.trend_table import TrendTable, expected_in_words
from altdesk.gui.wording import in_words, say_count, say_known

if TYPE_CHECKING:
    from altdesk.gui.plot import TrendPlot
    from altdesk.gui.plot_pane import Chance
    from altdesk.logbook import Logbook
    from altdesk.rules.findings import ExpectedCourse

_FIRST_SHOWN = ("ALT", "AST")
_YEAR = 365.25 * 86_400.0


class TrendsPage(QWidget):
    """The controls stand at once; the plot follows when pyqtgraph is loaded."""

    asked = Signal(str)
    drawn = Signal()
    """The plot is on the screen."""

    def __init__(self, logbook: "Logbook") -> None:
        super().__init__()
        self.title = self.tr("Trends")
        self._logbook = logbook
        self._history: History | None = None
        self._curves: tuple[Curve, ...] = ()
        self._courses: tuple[Course, ...] = ()
        self._expected: tuple[ExpectedCourse, ...] = ()
        self._chance: dict[str, Any] = {}
        self.plot: TrendPlot | None = None
        self._build()
        self._connect()
        self._load()

    def _build(self) -> None:
        self.controls = TrendControls()
        self.values = Lines("body")
        self.values.fill_row(is_filling=True)
        self.table = TrendTable()
        self._waiting = Label(self.tr("Preparing the plot …"), "body", tone="muted")
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._note = Label("", "small", tone="muted", wraps=True)
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(spacing(1), spacing(1.5), spacing(1), spacing(1))
        inside.setSpacing(spacing(0.5))
        self.values.setContentsMargins(spacing(1), 0, spacing(1), 0)
        inside.addWidget(self.values)
        self._panes = QStackedLayout()
        inside.addLayout(self._panes, 1)
        self._panes.addWidget(self._waiting)
        self._panes.addWidget(self.table)
        inside.addWidget(self._note)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing(1.5))
        column.addWidget(self.controls)
        column.addWidget(card, 1)
        words = self.tr(
            "Results with numbers are drawn here, over time and against their limits."
        )
        empty = EmptyState(self.tr("No curve yet"), words)
        empty.asked.connect(self.asked)
        self._stack = FilledOrEmpty(self, scrolling(whole), empty)

    def _connect(self) -> None:
        self.controls.changed.connect(self._draw)
        self.controls.spanned.connect(self._span)
        self.controls.turned.connect(self._turn)
        self.controls.copied.connect(self._copy)
        self.controls.saved.connect(self._save)
        STYLE.changed.connect(self._draw)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.activated.connect(self._copy)

    def _load(self) -> None:
        """Load numpy in another thread: the window stays awake meanwhile."""
        work = Work(load_numbers)
        work.done.connect(self._have_plot)
        work.start()

    def _have_plot(self, _answer: object) -> None:
        from altdesk.gui.plot import TrendPlot

        self.plot = TrendPlot()
        self.plot.setAccessibleName(self.tr("Trends as a plot"))
        self.plot.pointed.connect(self._read_out)
        self._panes.addWidget(self.plot)
        self._draw()
        self._turn()
        self.drawn.emit()

    # What is shown

    def show_person(self, person_id: str | None) -> None:
        """Show a person's results, ALT and AST first."""
        former = self._history.person.id if self._history else None
        self._history = self._logbook.history(person_id) if person_id else None
        known = self._history.analytes() if self._history else ()
        drawable = [a for a in known if self._is_drawable(a)]
        self._stack.show_filled(is_filled=bool(drawable))
        self.controls.offer(drawable, _FIRST_SHOWN, keeps=former == person_id)
        self._chance = {}
        self._expected = ()
        self._ask_what_is_expected()
        self._draw()
        if former != person_id:
            self.controls.show_whole()
            self._span(0)

    def _ask_what_is_expected(self) -> None:
        """Have the courses after a stop worked out; only an end can begin one."""
        if self._history is None or not self._history.events:
            return
        person_id = self._history.person.id
        work = Work(lambda _steps: self._logbook.findings(person_id).expected)
        work.done.connect(partial(self._take_expected, self._history))
        work.start()

    def _take_expected(
        self, history: History, found: "tuple[ExpectedCourse, ...]"
    ) -> None:
        if history is self._history and found:
            self._expected = found
            self._draw()

    def open_at(self, argument: str) -> None:
        """Show the analyte of that id, beside those that are shown."""
        self.controls.add(argument)

    def _is_drawable(self, identifier: str) -> bool:
        history = self._history
        return history is not None and any(
            point.result.canonical is not None for point in history.series(identifier)
        )

    def _draw(self) -> None:
        if self._history is None:
            self._curves = ()
        else:
            self._curves = self._wanted(self._history)
        self._courses = courses(self._curves, self._expected)
        self.table.show_curves(self._curves, self._courses)
        self._say_what_is_left_out()
        self._read_out(None)
        if self.plot is None or self._history is None:
            return
        chance = self._limits_of_chance() if self.controls.shows_chance else {}
        events = bars(self._history.events) if self._curves else ()
        is_log = self.controls.is_log
        self.plot.show_curves(
            self._curves, events, chance, self._courses, is_log=is_log
        )
        self.plot.setAccessibleDescription(self._in_words())

    def _wanted(self, history: History) -> tuple[Curve, ...]:
        chosen = tuple(self.controls.chosen)
        return curves(history, chosen, UNITS.unit_for, self.controls.measure)

    def _limits_of_chance(self) -> "dict[str, Chance]":
        from altdesk.gui.plot_pane import Chance
        from altdesk.rules.knowledge import load
        from altdesk.rules.variation import change_limits

        if not self._chance:
            for one in self._curves:
                found = change_limits(load(), one.analyte.id)
                if found is not None:
                    self._chance[one.analyte.id] = Chance(found.down, found.up)
        return self._chance

    def _say_what_is_left_out(self) -> None:
        left = [c for c in self._curves if c.left_out]
        if self.controls.measure is Measure.TIMES_LIMIT:
            words = [_without_limit(curve) for curve in left]
        else:
            words = [_without_place(curve) for curve in left]
        self._note.setText(" ".join(words))
        self._note.setVisible(bool(words))

    def _in_words(self) -> str:
        said = [f"{say_known(c.analyte.name)}: {len(c.marks)}" for c in self._curves]
        said += [f"{c.analyte}: {c.words}" for c in self._courses]
        keys = self.tr(
            "Arrow keys read each draw, Shift with arrows moves, plus and minus zoom. "
            "The table holds the same values."
        )
        return "; ".join(said) + ". " + keys

    def _read_out(self, at: float | None) -> None:
        """Say the values under the crosshair."""
        if not self._curves:
            self.values.show_text("")
            return
        if at is None:
            hint = self.tr("Point at the plot, or use the arrow keys, to read values.")
            self.values.set_tone("muted")
            self.values.show_text(hint)
            return
        said: list[str] = []
        for one in self._curves:
            for mark in one.marks:
                if mark.at == at:
                    if not said:
                        said.append(in_words(mark.point.collected_on))
                    words = value_in_words(one.analyte.id, mark.point.result)
                    expected = expected_in_words(self._courses, one.analyte.id, at)
                    said.append(f"{words} ({expected})" if expected else words)
        self.values.set_tone("")
        self.values.show_text("  ·  ".join(said))
        if self.plot is not None:
            self.plot.setAccessibleDescription("; ".join(said))

    # The controls

    def _span(self, years: int) -> None:
        """Show the last `years`; 0 shows all."""
        if self.plot is None:
            return
        first, last = self.plot.whole_span
        self.plot.set_span(last - years * _YEAR if years else first, last)

    def _turn(self) -> None:
        """Turn from the plot to the table, and back."""
        if self.controls.shows_table:
            self._panes.setCurrentWidget(self.table)
        else:
            self._panes.setCurrentWidget(self.plot or self._waiting)
        self.values.setVisible(not self.controls.shows_table)

    def _copy(self) -> None:
        from altdesk.gui import picture

        if self.controls.shows_table or self.plot is None:
            picture.copy_text(self.table.model_.as_text())
        else:
            picture.copy(self.plot)

    def _save(self) -> None:
        from altdesk.gui import picture

        if self.plot is not None:
            picture.ask_and_save(self, self.plot)


def load_numbers(_steps: Steps) -> None:
    """Load numpy in another thread; its sums need no threads of their own.

    pyqtgraph itself is loaded in the screen's thread: it copies all of Qt's classes,
    and PySide6 makes these when they are first touched, which two threads must not
    do at once (the process died of it).
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    import_module("numpy")


def _without_limit(curve: Curve) -> str:
    words = say_count("{name}: %n results came without an upper limit.", curve.left_out)
    return words.format(name=curve.analyte.id)


def _without_place(curve: Curve) -> str:
    words = say_count("{name}: %n results have no place on this axis.", curve.left_out)
    return words.format(name=curve.analyte.id)
