"""The form of one event: what, how much, from when to when."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from altdesk.core.event import Event, EventKind
from altdesk.core.problem import Level
from altdesk.gui.chooser import Chooser
from altdesk.gui.event_product import ProductLine
from altdesk.gui.event_words import (
    KINDS,
    NEEDS_AMOUNT,
    PRODUCTS,
    kind_in_words,
    lasts,
    question_of,
    read_amount,
    units_of,
    what_in_words,
)
from altdesk.gui.labels import Label
from altdesk.gui.panel_entry_day import DayField, DayKind
from altdesk.gui.problems import mark
from altdesk.gui.style import spacing
from altdesk.gui.wording import number, say

_MOST_COMPLETED = 12


@dataclass(frozen=True, slots=True)
class TypedEvent:
    """What stands in the form, before anyone has judged it."""

    event: Event | None
    kind: EventKind
    what: str
    amount: str
    unit: int
    started: str
    ended: str
    note: str

    @property
    def is_empty(self) -> bool:
        texts = (self.what, self.amount, self.started, self.ended, self.note)
        return self.event is None and not any(texts)


class EventForm(QWidget):
    """Fields of an event; what is wrong is marked where it stands."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._event: Event | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, spacing(1), 0)
        self._layout.setSpacing(spacing(0.5))
        self._build_what()
        self._build_amount()
        self.started, _rows = self._build_day(say("From"), today)
        self.ended, self._end_rows = self._build_day(
            say("Until (empty: it goes on)"), today, is_optional=True
        )
        self._title(say("Note"))
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(say("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(spacing(8))
        self._layout.addWidget(self.note)
        self._layout.addStretch()
        self._fit_kind()

    # The fields

    def _title(self, words: str) -> Label:
        label = Label(words, "small", tone="muted", wraps=True)
        self._layout.addSpacing(spacing(0.5))
        self._layout.addWidget(label)
        return label

    def _build_what(self) -> None:
        self._title(say("Kind"))
        self.kind = Chooser(say("Kind of event"))
        for kind in KINDS:
            self.kind.addItem(kind_in_words(kind), kind.value)
        self.kind.currentIndexChanged.connect(self._fit_kind)
        self._layout.addWidget(self.kind)
        self._what_title = self._title("")
        self.what = QLineEdit()
        self._names = QStringListModel([], self.what)
        completer = QCompleter(self._names, self.what)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.what.setCompleter(completer)
        self.what.textEdited.connect(self._complete)
        self.what.textChanged.connect(self._describe)
        self._layout.addWidget(self.what)
        self.product = ProductLine(self.what)
        self.product.chosen.connect(self.what.setText)
        self._layout.addWidget(self.product)

    def _build_amount(self) -> None:
        self._amount_title = self._title(say("Amount"))
        self.amount = QLineEdit()
        self.amount.setAccessibleName(say("Amount"))
        self.unit = Chooser(say("Unit"))
        self.unit.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.unit.setMinimumContentsLength(10)
        row = QHBoxLayout()
        row.setSpacing(spacing(1))
        row.addWidget(self.amount, 1)
        row.addWidget(self.unit, 1)
        self._layout.addLayout(row)

    def _build_day(
        self, title: str, today: date, *, is_optional: bool = False
    ) -> tuple[DayField, list[QWidget]]:
        label = self._title(title)
        field = QLineEdit()
        field.setAccessibleName(title)
        words = Label("", "small", tone="muted", wraps=True)
        buttons = (QPushButton(), QPushButton())
        for button in buttons:
            button.setProperty("role", "link")
        kind = DayKind.OPTIONAL if is_optional else DayKind.NEEDED
        day = DayField(field, words, buttons, today, kind)
        row = QHBoxLayout()
        row.setSpacing(spacing(1))
        row.addWidget(words, 1)
        for button in buttons:
            row.addWidget(button)
        self._layout.addWidget(field)
        self._layout.addLayout(row)
        return day, [label, field, words]

    def _fit_kind(self) -> None:
        """Ask only what an event of this kind can have."""
        kind = self.chosen_kind
        self._what_title.setText(question_of(kind))
        self.what.setAccessibleName(question_of(kind))
        units = units_of(kind)
        self.unit.clear()
        for unit in units:
            self.unit.addItem(say(unit.words), unit.unit)
        for widget in (self._amount_title, self.amount, self.unit):
            widget.setVisible(bool(units))
        for row in self._end_rows:
            row.setVisible(lasts(kind))
        is_named = kind not in NEEDS_AMOUNT
        self._what_title.setVisible(is_named)
        self.what.setVisible(is_named)
        self._describe()

    def _complete(self, text: str) -> None:
        if self.chosen_kind not in PRODUCTS:
            self._names.setStringList([])
            return
        from altdesk.rules.products import complete

        self._names.setStringList(list(complete(text, _MOST_COMPLETED)))

    def _describe(self) -> None:
        is_product = self.chosen_kind in PRODUCTS
        self.product.describe(self.what.text() if is_product else "")

    @property
    def chosen_kind(self) -> EventKind:
        return EventKind(self.kind.currentData())

    # The event

    def show_event(self, event: Event | None) -> None:
        """Show an event to be changed; None: an empty form for a new one."""
        self._event = event
        kind = event.kind if event else self.chosen_kind
        self.kind.setCurrentIndex(max(self.kind.findData(kind.value), 0))
        self.what.setText(what_in_words(event) if event else "")
        amount = event.amount if event else None
        self.amount.setText("" if amount is None else number(amount, 6))
        self.started.set_text(event.started.isoformat() if event else "")
        ended = event.ended if event else None
        self.ended.set_text(ended.isoformat() if ended else "")
        self.note.setPlainText(event.note if event else "")
        for field in (self.what, self.amount):
            mark(field, None)

    def typed(self) -> TypedEvent:
        """Return the form as it stands."""
        return TypedEvent(
            event=self._event,
            kind=self.chosen_kind,
            what=self.what.text(),
            amount=self.amount.text(),
            unit=self.unit.currentIndex(),
            started=self.started.text,
            ended=self.ended.text,
            note=self.note.toPlainText(),
        )

    def type_again(self, typed: TypedEvent) -> None:
        """Show the form as it stood in another language."""
        self.show_event(typed.event)
        self.kind.setCurrentIndex(self.kind.findData(typed.kind.value))
        self.what.setText(typed.what)
        self.amount.setText(typed.amount)
        self.unit.setCurrentIndex(typed.unit)
        self.started.set_text(typed.started)
        self.ended.set_text(typed.ended)
        self.note.setPlainText(typed.note)

    def read(self) -> Event | None:
        """Return the event as typed; None when something is marked to be corrected."""
        kind, what = self.chosen_kind, self.what.text().strip()
        unit = units_of(kind)[self.unit.currentIndex()] if units_of(kind) else None
        typed = self.amount.text().strip() if unit else ""
        amount = read_amount(typed, unit) if typed and unit else None
        started, ended = self.started.day, self.ended.day if lasts(kind) else None
        is_sound = self._check(kind, what, typed, has_amount=amount is not None)
        if started is None:
            self.started.ask()
            return None
        if lasts(kind) and self.ended.text.strip() and ended is None:
            self.ended.ask()
            return None
        if not is_sound:
            return None
        return Event(
            id=self._event.id if self._event else "",
            kind=kind,
            what=what or KINDS[kind],
            started=started,
            ended=ended,
            product=self.product.identifier if kind in PRODUCTS else None,
            amount=amount,
            unit=unit.unit if unit and amount is not None else "",
            note=self.note.toPlainText().strip(),
        )

    def _check(
        self, kind: EventKind, what: str, typed: str, *, has_amount: bool
    ) -> bool:
        """Mark a missing name and an amount that is no number."""
        needs = kind in NEEDS_AMOUNT
        no_name = not what and not needs and kind is not EventKind.PREGNANCY
        no_number = (bool(typed) or needs) and not has_amount
        mark(self.what, Level.REFUSED if no_name else None, say("Give it a name."))
        words = say("Type a number, such as 20.")
        mark(self.amount, Level.REFUSED if no_number else None, words)
        if no_number:
            self.amount.setFocus()
        if no_name:
            self.what.setFocus()
        return not (no_name or no_number)
