"""The date of a form: typed in any usual way, shown back in words, asked if unclear."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from altdesk.core.day import DayOrder, TwoDays, read_day
from altdesk.core.problem import Level
from altdesk.gui.problems import Sign, mark
from altdesk.gui.wording import in_words


def day_in_words(day: date) -> str:
    """Return the day with its weekday, in the person's language."""
    shown = QDate(day.year, day.month, day.day)
    return QLocale().toString(shown, QLocale.FormatType.LongFormat)


class DayField(QObject):
    """A date field with the words under it and the two buttons of an open order.

    A field that `is_optional` asks for nothing while it is empty.
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
        *,
        is_optional: bool = False,
    ) -> None:
        super().__init__(field)
        self._is_optional = is_optional
        self._field = field
        self._words = words
        self._buttons = buttons
        self._today = today
        self.order: DayOrder | None = None
        self._chosen: DayOrder | None = None
        field.textChanged.connect(self._typed)
        for button, order in zip(buttons, DayOrder, strict=True):
            button.clicked.connect(lambda _=False, o=order: self._choose(o))
        self._show()

    @property
    def text(self) -> str:
        return self._field.text()

    @property
    def day(self) -> date | None:
        """Return the day; None while it is missing, unreadable or open."""
        read = self._read()
        return None if isinstance(read, TwoDays) else read

    def set_text(self, text: str) -> None:
        self._field.setText(text)
        self._show()

    def ask(self) -> None:
        """Mark the field: the form cannot be recorded without its day."""
        self._show()
        if self.day is None and not isinstance(self._read(), TwoDays):
            mark(self._field, Level.REFUSED, self._words.text())
        self._field.setFocus()

    def _read(self) -> date | TwoDays | None:
        return read_day(self.text, self._today, self._chosen or self.order)

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
        mark(self._field, None, "" if read is None else day_in_words(read))
        if read is not None and read > self._today:
            words = self.tr("{day} lies in the future").format(day=day_in_words(read))
            self._say(Sign.QUESTION, words, "warn")
        elif read is not None:
            self._say(Sign.NONE, day_in_words(read), "muted")
        elif self.text.strip():
            words = self.tr("Not a date: type it as 3.11.26 or 2026-11-03")
            self._say(Sign.REFUSED, words, "urgent")
        else:
            words = self.tr("Type the date as 3.11.26, 11/3/2026 or 2026-11-03")
            self._say(Sign.NONE, "" if self._is_optional else words, "muted")

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
