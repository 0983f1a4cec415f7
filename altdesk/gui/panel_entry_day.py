"""The date of a form: typed in any usual way, shown back in words, asked if unclear."""

from datetime import date
from enum import StrEnum

from PySide6.QtCore import QDate, QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from altdesk.core.day import DayOrder, TwoDays, read_day
from altdesk.core.problem import Level
from altdesk.gui.keyboard import EnterPresses
from altdesk.gui.problems import Sign, mark
from altdesk.gui.wording import in_words


def day_in_words(day: date) -> str:
    """Return the day with its weekday, in the person's language."""
    shown = QDate(day.year, day.month, day.day)
    return QLocale().toString(shown, QLocale.FormatType.LongFormat)


class DayKind(StrEnum):
    """Which day a field asks for."""

    NEEDED = "needed"
    OPTIONAL = "optional"
    BIRTH = "birth"


class DayField(QObject):
    """A date field with the words under it and the two buttons of an open order.

    An optional one asks for nothing while it is empty. A birth lies in the past: its
    short year is of the last hundred years, and the future is no answer.
    """

    changed = Signal()
    ordered = Signal(str)
    """The person has said which number comes first; to be remembered."""

    def __init__(
        self,
        field: QLineEdit,
        words: QLabel,
        buttons: tuple[QPushButton, QPushButton],
        today: date,
        kind: DayKind = DayKind.NEEDED,
    ) -> None:
        super().__init__(field)
        self._kind = kind
        self._field = field
        self._words = words
        self._buttons = buttons
        self._today = today
        self.order: DayOrder | None = None
        self._chosen: DayOrder | None = None
        self._born: date | None = None
        self._taken: frozenset[date] = frozenset()
        field.textChanged.connect(self._typed)
        enter = EnterPresses(self)
        for button, order in zip(buttons, DayOrder, strict=True):
            enter.watch(button)
            button.clicked.connect(lambda _=False, o=order: self._choose(o))
        self._show()

    @property
    def text(self) -> str:
        return self._field.text()

    @property
    def day(self) -> date | None:
        """Return the day; None while it is missing, unreadable or open."""
        read = self._read()
        if isinstance(read, TwoDays) or (read is not None and self._is_unborn(read)):
            return None
        return read

    @property
    def is_open(self) -> bool:
        """Tell whether the text can be two days, of which one is to be chosen."""
        return isinstance(self._read(), TwoDays)

    def know(self, born: date | None, taken: frozenset[date]) -> None:
        """Warn of a draw before the birth, or on a day that has a panel already."""
        self._born, self._taken = born, taken
        self._show()

    def _is_unborn(self, day: date) -> bool:
        return self._kind is DayKind.BIRTH and day > self._today

    def set_text(self, text: str) -> None:
        self._field.setText(text)
        self._show()

    def ask(self) -> None:
        """Mark the field: the form cannot be recorded without its day."""
        self._show()
        if self.day is None and not self.is_open:
            mark(self._field, Level.REFUSED, self._words.text())
        self._field.setFocus()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Return what takes the keyboard: the field, and the days of an open one."""
        return (self._field, *self._buttons)

    def step(self) -> bool:
        """Go to the two days to choose from; False where nothing is open."""
        if self.is_open:
            self._buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
        return self.is_open

    def _read(self) -> date | TwoDays | None:
        order, is_past = self._chosen or self.order, self._kind is DayKind.BIRTH
        return read_day(self.text, self._today, order, is_past=is_past)

    def _typed(self) -> None:
        self._chosen = None
        self._show()
        self.changed.emit()

    def _choose(self, order: DayOrder) -> None:
        self._chosen = order
        self._show()
        self._field.setFocus()
        self.ordered.emit(order.value)
        self.changed.emit()

    def _show(self) -> None:
        read = self._read()
        is_open = isinstance(read, TwoDays)
        for button in self._buttons:
            button.setVisible(is_open)
        if isinstance(read, TwoDays):
            self._offer(read)
            self._say(Sign.QUESTION, self.tr("Which day is it?"), "warn")
            mark(self._field, Level.QUESTION, self.tr("Which day is it?"))
            return
        mark(self._field, None)
        if read is not None:
            self._say_back(read)
        elif self.text.strip():
            words = self.tr("Not a date: type it as 3.11.26 or 2026-11-03")
            self._say(Sign.REFUSED, words, "urgent")
        else:
            words = self.tr("Type the date as 3.11.26, 11/3/2026 or 2026-11-03")
            is_optional = self._kind is DayKind.OPTIONAL
            self._say(Sign.NONE, "" if is_optional else words, "muted")

    def _say_back(self, day: date) -> None:
        """Say the day in words, and what is strange about it."""
        sign, tone, template = Sign.NONE, "muted", "{day}"
        if day > self._today:
            sign, tone = Sign.QUESTION, "warn"
            template = self.tr("{day} lies in the future")
        elif self._born is not None and day < self._born:
            sign, tone = Sign.QUESTION, "warn"
            template = self.tr("{day} lies before the birth")
        elif day in self._taken:
            sign, tone = Sign.NOTE, "info"
            template = self.tr("{day}: the log has a panel of this day already")
        words = template.format(day=day_in_words(day))
        self._say(sign, words, tone)
        mark(self._field, None, words)

    def _offer(self, both: TwoDays) -> None:
        days = (both.day_first, both.month_first)
        for button, day in zip(self._buttons, days, strict=True):
            button.setText(in_words(day))
            button.setAccessibleName(day_in_words(day))

    def _say(self, sign: Sign, words: str, tone: str) -> None:
        self._words.setText(f"{sign} {words}".strip())
        if self._words.property("tone") != tone:
            self._words.setProperty("tone", tone)
            self._words.style().unpolish(self._words)
            self._words.style().polish(self._words)
