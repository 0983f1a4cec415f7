"""Panel entry: one keyboard grid for a new panel, or for an old one to correct."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from altdesk.core.day import DayOrder
from altdesk.core.problem import Level
from altdesk.errors import AltDeskError
from altdesk.gui.panel_entry_form import PanelEntryForm
from altdesk.gui.panel_entry_keep import KeptEntries, keep_in
from altdesk.gui.panel_entry_paste import PastedTable
from altdesk.gui.panel_entry_ready import made_ready
from altdesk.gui.panel_entry_texts import (
    EntryTexts,
    edited_entry,
    new_entry,
    number_of,
    restored,
)
from altdesk.gui.panel_entry_words import first_of
from altdesk.gui.problems import Sentence, Sign
from altdesk.gui.settings_units import OfferedUnits
from altdesk.gui.wording import in_words
from altdesk.logbook import Logbook, Outcome

if TYPE_CHECKING:
    from altdesk.core.draft import DraftPanel
    from altdesk.core.history import History
    from altdesk.core.panel import Panel

_KEPT_AFTER_MS = 800
_KEPT_AT_LEAST_MS = 2000
_DATE_ORDER = "date_order"


class PanelEntryPage(QWidget):
    """The form of a panel; what is typed is never lost, and nothing is guessed."""

    asked = Signal(str)
    recorded = Signal(str)
    """A panel was recorded: its id."""

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self.title = self.tr("Add panel")
        self._logbook = logbook
        self._kept = KeptEntries(logbook)
        self._person: str | None = None
        self._history: History | None = None
        self._panel: Panel | None = None
        self._is_saving = False
        self._form = PanelEntryForm(logbook.today)
        self._banner, self._grid = self._form.banner, self._form.grid
        self._day, self._context = self._form.day, self._form.context
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._form)
        self._connect()
        self._show(EntryTexts())

    def _connect(self) -> None:
        self._typing = QElapsedTimer()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_KEPT_AFTER_MS)
        self._soon.timeout.connect(self.keep)
        self._form.changed.connect(self._keep_soon)
        self._form.save_wanted.connect(self.save)
        self._form.cancel_wanted.connect(self._leave)
        self._pasted = PastedTable(self._banner, self._logbook.today)
        self._pasted.chosen.connect(self._form.fill)
        self._grid.pasted.connect(self._pasted.read)
        self._form.watch.pasted.connect(self._pasted.read)
        self._day.ordered.connect(self._remember_order)
        self._banner.chosen.connect(self._answer)
        self._context.medicine_wanted.connect(lambda: self.asked.emit("timeline:new"))

    # Whose panel, and which

    def show_person(self, person_id: str | None) -> None:
        """Show the form of a person; what they had typed and not saved is back."""
        if person_id == self._person and self._person is not None:
            self._show_again(self._person)
            return
        self.keep()
        self._person = person_id
        self._history = self._logbook.history(person_id) if person_id else None
        self._banner.clear()
        self._read_order()
        focused = self.focusWidget()
        had_keyboard = focused is not None and focused.hasFocus()
        self._start()
        if had_keyboard:
            # The field that had the keyboard may be another person's now.
            self._form.begin()

    def _show_again(self, person_id: str) -> None:
        """Go on with the form; where nothing was typed, offer what is new."""
        before, self._history = self._history, self._logbook.history(person_id)
        is_new_panel = self._panel is None and not self._form.is_changed
        if is_new_panel and self._history != before:
            self._start()

    def open_new(self) -> None:
        """Show the form of a new panel, also where an old one was being changed."""
        if self._panel is not None:
            self.keep()
            self._banner.clear()
            self._start()
            self._form.begin()

    def open_at(self, argument: str) -> None:
        """Show the recorded panel of that id, to be corrected."""
        self.keep()
        self._banner.clear()
        self._panel = self._recorded(argument)
        if self._panel is None or self._person is None:
            self._start()
            return
        kept = self._kept.find(self._person, self._panel.id)
        self._show(restored(kept, self._panel) if kept else edited_entry(self._panel))
        if kept is not None:
            self._say_restored()
        self._grid.start()

    def _recorded(self, identifier: str | None) -> "Panel | None":
        panels = self._history.panels if self._history else ()
        return next((p for p in panels if p.id == identifier), None)

    def _start(self) -> None:
        """Begin a new panel, or go on with the one that was not saved."""
        self._panel = None
        self._grid.offered = OfferedUnits.read(self._logbook.log)
        kept = self._kept.find(self._person) if self._person else None
        if kept is not None:
            self._show(restored(kept, None))
            self._say_restored()
        elif self._history is None:
            self._show(EntryTexts())
        else:
            self._show(new_entry(self._history, self._grid.offered))

    def _say_restored(self) -> None:
        words = self.tr("This entry was not saved; here it is again.")
        self._banner.say(Sentence(Sign.NOTE, words), self.tr("Start afresh"))

    def _show(self, texts: EntryTexts) -> None:
        heading = self.tr("Add panel")
        if self._panel is not None:
            words = self.tr("Change panel of {day}")
            heading = words.format(day=in_words(self._panel.collected_on))
        self._form.show_texts(texts, self._history, heading)
        self._soon.stop()

    @property
    def texts(self) -> EntryTexts:
        """Return the form as it stands."""
        return self._form.texts

    def _read_order(self) -> None:
        kept = self._logbook.log.setting(_DATE_ORDER)
        self._day.order = DayOrder(kept) if kept in set(DayOrder) else None

    def _remember_order(self, order: str) -> None:
        self._day.order = DayOrder(order)
        if not self._logbook.log.is_read_only:
            self._logbook.log.keep_setting(_DATE_ORDER, order)

    # What is typed and not saved

    def _keep_soon(self) -> None:
        """Keep the entry at the next pause, or while someone types on and on."""
        if not self._soon.isActive():
            self._typing.start()
        if self._typing.elapsed() < _KEPT_AT_LEAST_MS:
            self._soon.start()

    def keep(self) -> None:
        """Keep what is typed, so that a crash does not lose it."""
        self._soon.stop()
        if self._person is not None and self._form.is_changed:
            self._kept.keep(self._person, self.texts)

    def typed(self) -> EntryTexts | None:
        """Return the form as it stands; None where nothing is typed."""
        self.keep()
        return None if self.texts.is_untyped else self.texts

    def type_again(self, typed: EntryTexts) -> None:
        """Show what stood in the form of another language."""
        self._panel = self._recorded(typed.panel_id)
        self._banner.clear()
        self._show(restored(typed, self._panel))

    def keep_in(self, logbook: Logbook, *, is_older: bool = False) -> bool:
        """Keep what is typed in another log, where this one cannot be written."""
        if self._history is None or not self._form.is_changed:
            return False
        return keep_in(logbook, self._history, self.texts, is_older=is_older)

    def _forget(self) -> None:
        """Forget what is typed in this form: it is saved, or not wanted."""
        self._soon.stop()
        if self._person is not None:
            self._kept.drop(self._person, self._panel.id if self._panel else None)
        self._banner.clear()

    # Recording

    def save(self) -> None:
        """Record the panel as typed, or mark what to correct."""
        if self._person is None:
            return
        self._grid.tidy()
        if self._day.day is None:
            self._ask_day()
            return
        if self._is_saving:
            return
        self._is_saving = True
        try:
            self._record(self._person)
        finally:
            self._is_saving = False

    def _record(self, person: str) -> None:
        panel = self._panel
        try:
            draft, ready = made_ready(self, self._logbook, self._history)
            outcome = self._logbook.record(person, draft, ready)
        except AltDeskError as error:
            # A full disk or a lost file: the form stays as it is.
            self._banner.say_error(error, self.tr("Save the log elsewhere"))
            return
        if self._person != person:
            # Another person came while it was worked out: nothing is left unsaved.
            if outcome.is_done:
                self._kept.drop(person, panel.id if panel else None)
        elif outcome.id is None:
            self._show_problems(outcome)
        else:
            self._take_recorded(outcome.id)

    @property
    def person(self) -> str | None:
        return self._person

    def draft(self) -> "DraftPanel":
        """Return the form as a draft, to be checked and recorded."""
        return self.texts.as_draft(self._day.day)

    def _ask_day(self) -> None:
        self._day.ask()
        if self._day.is_open:
            words = self.tr("Which day was the draw? Choose one under the date.")
            self._banner.say(Sentence(Sign.QUESTION, words, Level.QUESTION))
            self._day.step()
            return
        words = self.tr("The date of the draw is missing.")
        if self._day.text.strip():
            words = self.tr("The date of the draw cannot be read.")
        self._banner.say(Sentence(Sign.REFUSED, words, Level.REFUSED))

    def _take_recorded(self, panel_id: str) -> None:
        back = f"panels:{panel_id}" if self._panel else "overview"
        if self._person is not None:
            self._forget()
            self._history = self._logbook.history(self._person)
        self._start()
        self.recorded.emit(panel_id)
        self.asked.emit(back)

    def _show_problems(self, outcome: Outcome) -> None:
        serious = [p for p in outcome.problems if p.level is not Level.NOTE]
        if serious:
            self._banner.say(first_of(serious))
        if any(p.place.field == "collected" for p in serious):
            self._day.ask()
        self._grid.show_problems(p for p in serious if number_of(p.place) is not None)

    def _leave(self) -> None:
        """Go back; an entry is forgotten only here and by "start afresh"."""
        self._forget()
        self._start()
        self.asked.emit("panels")

    def _answer(self, word: str) -> None:
        if word == self.tr("Save the log elsewhere"):
            self.asked.emit("save_elsewhere")
        elif word == self.tr("Start afresh"):
            panel = self._panel
            self._forget()
            if panel is None:
                self._start()
            else:
                self._show(edited_entry(panel))
