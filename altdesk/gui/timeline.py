"""Timeline: medicines, alcohol, exercise, weight, illness beside the blood tests."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from altdesk.core.event import Event, EventKind
from altdesk.core.problem import Problem
from altdesk.errors import AltDeskError
from altdesk.gui.background import Work
from altdesk.gui.chooser import Chooser
from altdesk.gui.empty_state import EmptyState, FilledOrEmpty, Way
from altdesk.gui.event_form import EventForm, TypedEvent
from altdesk.gui.event_words import KINDS, kind_in_words, what_in_words
from altdesk.gui.labels import Button, Card, Label
from altdesk.gui.problems import Banner, sentence_of
from altdesk.gui.scrolling import PageScroll, SideScroll
from altdesk.gui.style import spacing
from altdesk.gui.timeline_model import TimelineModel
from altdesk.gui.two_columns import TwoColumns
from altdesk.gui.wrapped_table import WrappedTable
from altdesk.logbook import Logbook

_LINES_SEEN, _FORM_LINES_SEEN = 7, 16
_ADJUST = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class TimelinePage(QWidget):
    """All events in a table; the form beside it adds one or changes the chosen one."""

    asked = Signal(str)

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self.title = self.tr("Timeline")
        self._logbook = logbook
        self._person: str | None = None
        self._chosen: Event | None = None
        self._begun: dict[str, TypedEvent] = {}
        """New events that are half typed, by the id of their person."""
        self.model = TimelineModel()
        self._build()
        self._connect()
        self._choose(None)
        # The list of products is read while the page is looked at, not at a key.
        self._loading = Work(lambda _steps: _load_products())
        self._loading.start()

    def _build(self) -> None:
        self._banner = Banner()
        self.table = WrappedTable(self.model)
        self.table.setAccessibleName(self.tr("Events, newest first"))
        listed = QWidget()
        self.events = FilledOrEmpty(listed, self.table, self._make_empty())
        first = QWidget()
        left = QVBoxLayout(first)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(spacing(1.5))
        left.addLayout(self._make_tools())
        left.addWidget(listed, 1)
        words = self.tr("Type a panel or import a file; then its events can be logged.")
        nobody = EmptyState(self.tr("Nobody is in this log yet"), words)
        nobody.asked.connect(self.asked)
        filled = QWidget()
        self._stack = FilledOrEmpty(self, filled, nobody)
        outer = QVBoxLayout(filled)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(spacing(1))
        outer.addWidget(self._banner)
        # Where the two stand under each other, both keep a height to work in.
        listed.setMinimumHeight(self.fontMetrics().height() * _LINES_SEEN)
        side = self._make_side()
        side.setMinimumHeight(self.fontMetrics().height() * _FORM_LINES_SEEN)
        outer.addWidget(PageScroll(TwoColumns(first, side, (5, 2))), 1)

    def _make_empty(self) -> EmptyState:
        way = Way(self.tr("Log an event"), "new")
        empty = EmptyState("", "", (way,))
        empty.asked.connect(self._begin)
        return empty

    def _nothing(self) -> tuple[str, str]:
        """Return title and sentence for a list without events."""
        if not self.model.is_empty:
            words = self.tr("Other events are listed under “Everything”.")
            return self.tr("No event of this kind"), words
        words = self.tr(
            "Log what you take and what happened: it can explain a rise, or a "
            "fall, that no test can."
        )
        return self.tr("No event yet"), words

    def _make_tools(self) -> QHBoxLayout:
        self.kinds = Chooser(self.tr("Show"))
        self.kinds.setMinimumContentsLength(8)
        self.kinds.setSizeAdjustPolicy(_ADJUST)
        self.kinds.addItem(self.tr("Everything"), None)
        for kind in KINDS:
            self.kinds.addItem(kind_in_words(kind), kind.value)
        self.new = Button(self.tr("New event"))
        row = QHBoxLayout()
        row.addWidget(self.kinds)
        row.addStretch()
        row.addWidget(self.new)
        return row

    def _make_side(self) -> QWidget:
        side = Card()
        self._heading = Label("", "heading", wraps=True)
        self.form = EventForm(self._logbook.today)
        scroll = SideScroll(self.form)
        self.save = Button(self.tr("Save"), "primary")
        self.delete = Button(self.tr("Delete"), "danger")
        buttons = QHBoxLayout()
        buttons.setSpacing(spacing(1))
        buttons.addWidget(self.save)
        buttons.addWidget(self.delete)
        buttons.addStretch()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(spacing(2), spacing(1.5), spacing(1), spacing(2))
        layout.setSpacing(spacing(1))
        layout.addWidget(self._heading)
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)
        return side

    def _connect(self) -> None:
        self.kinds.currentIndexChanged.connect(self._show)
        self.new.clicked.connect(self._begin)
        self.save.clicked.connect(self.record)
        self.delete.clicked.connect(self.remove)
        self.table.selectionModel().currentRowChanged.connect(
            lambda now, _before: self._choose(self.model.event_at(now.row()))
        )
        for keys, deed, owner in (
            (QKeySequence.StandardKey.Save, self.record, self),
            (QKeySequence.StandardKey.Delete, self.remove, self.table),
        ):
            shortcut = QShortcut(QKeySequence(keys), owner)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    # What is shown

    def show_person(self, person_id: str | None) -> None:
        """Show the events of a person."""
        is_other = person_id != self._person
        if is_other:
            self._put_aside()
        self._person = person_id
        self._stack.show_filled(is_filled=person_id is not None)
        self._show()
        if is_other:
            self._banner.clear()
            self.start(keeps_focus=True)
            self._take_up()

    def open_at(self, argument: str) -> None:
        """Choose the event of that id; "new" starts another one."""
        row = self.model.row_of(argument)
        if row is None:
            self.start()
        else:
            self.table.selectRow(row)

    def _show(self) -> None:
        history = self._logbook.history(self._person) if self._person else None
        chosen = self.kinds.currentData()
        kind = EventKind(chosen) if chosen else None
        self.model.show_history(history, kind)
        self.events.empty.tell(*self._nothing())
        self.events.show_filled(is_filled=self.model.rowCount() > 0)

    def _put_aside(self) -> None:
        """Keep a new event that is half typed, for when its person is here again."""
        typed = self.typed()
        if self._person is not None and typed is not None and typed.event is None:
            self._begun[self._person] = typed

    def _take_up(self) -> None:
        """Go on with the new event that was put aside."""
        begun = self._begun.pop(self._person or "", None)
        if begun is not None:
            self.form.type_again(begun)

    def _choose(self, event: Event | None) -> None:
        if self._chosen is None and event is not None:
            self._put_aside()
        self._chosen = event
        self.form.show_event(event)
        self.delete.setVisible(event is not None)
        if event is None:
            self._heading.setText(self.tr("New event"))
        else:
            words = self.tr("Change {what}")
            self._heading.setText(words.format(what=what_in_words(event)))

    def start(self, *, keeps_focus: bool = False) -> None:
        """Empty the form for a new event."""
        self.table.clearSelection()
        self._choose(None)
        if not keeps_focus:
            self.form.what.setFocus()

    def _begin(self) -> None:
        """Go back to a new event that was begun, or begin one."""
        was_changing = self._chosen is not None
        self.start()
        if was_changing:
            self._take_up()

    # In another language

    def typed(self) -> TypedEvent | None:
        """Return what stands in the form; None for an empty one."""
        typed = self.form.typed()
        return None if typed.is_empty else typed

    def type_again(self, typed: TypedEvent) -> None:
        """Show what stood in the form of another language."""
        self._choose(typed.event)
        self.form.type_again(typed)

    # What can be done

    def record(self) -> None:
        """Record the event as typed, or mark what to correct."""
        event = self.form.read()
        if event is None or self._person is None:
            return
        try:
            outcome = self._logbook.record_event(self._person, event)
        except AltDeskError as error:
            self._banner.say_error(error)
            return
        if outcome.is_done:
            self._banner.clear()
            self._show()
            self.start()
        else:
            self._mark(outcome.problems)

    def _mark(self, problems: tuple[Problem, ...]) -> None:
        for problem in problems:
            self._banner.say(sentence_of(problem))
            if problem.place.field == "ended":
                self.form.ended.ask()

    def remove(self) -> None:
        """Delete the chosen event; the window offers to take it back."""
        if self._chosen is None or self._person is None:
            return
        try:
            self._logbook.remove_event(self._person, self._chosen)
        except AltDeskError as error:
            self._banner.say_error(error)
        else:
            self._show()
            self.start()


def _load_products() -> None:
    from altdesk.rules.products import products

    products()
