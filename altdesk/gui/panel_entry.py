"""Panel entry: one keyboard grid for a new panel, or for an old one to correct."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from altdesk.core.day import DayOrder
from altdesk.core.draft import DraftPanel
from altdesk.core.problem import Level
from altdesk.errors import AltDeskError
from altdesk.gui import forms
from altdesk.gui.labels import Label
from altdesk.gui.panel_entry_context import DrawContextBoxes
from altdesk.gui.panel_entry_day import DayField
from altdesk.gui.panel_entry_grid import EntryGrid
from altdesk.gui.panel_entry_keep import KeptEntries
from altdesk.gui.panel_entry_paste import PastedTable
from altdesk.gui.panel_entry_texts import (
    EntryTexts,
    edited_entry,
    new_entry,
    number_of,
    restored,
)
from altdesk.gui.problems import Banner, Sentence, Sign, sentence_of
from altdesk.gui.settings_units import OfferedUnits
from altdesk.gui.wording import in_words
from altdesk.logbook import Logbook, Outcome

if TYPE_CHECKING:
    from altdesk.core.history import History
    from altdesk.core.panel import Panel

_KEPT_AFTER_MS = 800
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
        self._build()
        self._connect()
        self._set(EntryTexts())

    # The form

    def _build(self) -> None:
        self._form = forms.load("panel_entry", self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._form)
        self._heading = forms.part(self._form, QLabel, "title")
        self._laboratory = forms.part(self._form, QLineEdit, "laboratory")
        self._save = forms.part(self._form, QPushButton, "save")
        self._cancel = forms.part(self._form, QPushButton, "cancel")
        self._scroll = forms.part(self._form, QScrollArea, "scroll")
        self._day = DayField(
            forms.part(self._form, QLineEdit, "date"),
            forms.part(self._form, QLabel, "day"),
            (
                forms.part(self._form, QPushButton, "dayFirst"),
                forms.part(self._form, QPushButton, "monthFirst"),
            ),
            self._logbook.today,
        )
        self._banner = Banner()
        self._grid = EntryGrid()
        self._context = DrawContextBoxes()
        self._put_in()

    def _put_in(self) -> None:
        outer = forms.part(self._form, QVBoxLayout, "outer")
        outer.insertWidget(1, self._banner)
        results = forms.part(self._form, QVBoxLayout, "resultsLayout")
        results.addWidget(Label(self.tr("Results"), "heading"))
        results.addWidget(self._grid)
        forms.part(self._form, QVBoxLayout, "contextLayout").addWidget(self._context)
        self._columns = forms.part(self._form, QHBoxLayout, "columns")

    def _connect(self) -> None:
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_KEPT_AFTER_MS)
        self._soon.timeout.connect(self.keep)
        for changed in (self._grid.changed, self._context.changed, self._day.changed):
            changed.connect(self._soon.start)
        self._laboratory.textEdited.connect(self._soon.start)
        self._laboratory.returnPressed.connect(self._grid.start)
        date = forms.part(self._form, QLineEdit, "date")
        date.returnPressed.connect(self._laboratory.setFocus)
        self._grid.reached.connect(self._scroll_to)
        self._grid.left.connect(self._save.setFocus)
        self._pasted = PastedTable(self._banner, self._logbook.today)
        self._pasted.chosen.connect(self._fill)
        self._grid.pasted.connect(self._pasted.read)
        self._day.ordered.connect(self._remember_order)
        self._save.clicked.connect(self.save)
        # A button's own shortcut waits until it has shown itself pressed.
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.save)
        self._cancel.clicked.connect(self._leave)
        self._banner.chosen.connect(self._answer)

    def _scroll_to(self, field: QWidget) -> None:
        self._scroll.ensureWidgetVisible(field)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard where a panel begins, once the page is in sight."""
        super().showEvent(event)
        QTimer.singleShot(0, self._focus_first)

    def _focus_first(self) -> None:
        focused = self.focusWidget()
        is_inside = focused is not None and focused.hasFocus()
        if self._panel is None and not is_inside:
            forms.part(self._form, QLineEdit, "date").setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self._grid.minimumSizeHint().width() + self._context.sizeHint().width()
        is_wide = self.width() > needed * 5 / 4
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight
            if is_wide
            else QBoxLayout.Direction.TopToBottom
        )

    # Whose panel, and which

    def show_person(self, person_id: str | None) -> None:
        """Show the form of a person; what they had typed and not saved is back."""
        if person_id == self._person and self._person is not None:
            self._history = self._logbook.history(self._person)
            return
        self.keep()
        self._person = person_id
        self._panel = None
        self._history = self._logbook.history(person_id) if person_id else None
        self._banner.clear()
        self._read_order()
        kept = self._kept.find(person_id) if person_id else None
        if kept is not None:
            self._restore(kept)
        else:
            self._start()

    def open_at(self, argument: str) -> None:
        """Show the recorded panel of that id, to be corrected."""
        panels = self._history.panels if self._history else ()
        panel = next((p for p in panels if p.id == argument), None)
        if panel is None:
            self._start()
            return
        self._panel = panel
        self._banner.clear()
        self._set(edited_entry(panel))
        self._grid.start()

    def _restore(self, kept: EntryTexts) -> None:
        panels = self._history.panels if self._history else ()
        self._panel = next((p for p in panels if p.id == kept.panel_id), None)
        self._set(restored(kept, self._panel))
        words = self.tr("This entry was not saved; here it is again.")
        self._banner.say(Sentence(Sign.NOTE, words), self.tr("Start afresh"))

    def _start(self) -> None:
        self._panel = None
        offered = OfferedUnits.read(self._logbook.log)
        self._grid.offered = offered
        history = self._history
        self._set(new_entry(history, offered) if history else EntryTexts())

    def _set(self, texts: EntryTexts) -> None:
        self._shown = texts
        self._day.set_text(texts.collected)
        self._laboratory.setText(texts.laboratory)
        self._grid.show_rows(texts.rows, self._history)
        self._context.set_facts(texts.facts)
        self._context.note.setPlainText(texts.note)
        self._complete_laboratories()
        if self._panel is None:
            self._heading.setText(self.tr("Add panel"))
        else:
            words = self.tr("Change panel of {day}")
            day = in_words(self._panel.collected_on)
            self._heading.setText(words.format(day=day))
        self._soon.stop()

    def _complete_laboratories(self) -> None:
        panels = self._history.panels if self._history else ()
        names = list(dict.fromkeys(p.laboratory for p in panels if p.laboratory))
        completer = QCompleter(names, self._laboratory)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._laboratory.setCompleter(completer)

    @property
    def texts(self) -> EntryTexts:
        """Return the form as it stands."""
        return replace(
            self._shown,
            collected=self._day.text,
            laboratory=self._laboratory.text(),
            rows=self._grid.rows,
            facts=self._context.facts,
            note=self._context.note.toPlainText(),
        )

    def _read_order(self) -> None:
        kept = self._logbook.log.setting(_DATE_ORDER)
        self._day.order = DayOrder(kept) if kept in set(DayOrder) else None

    def _remember_order(self, order: str) -> None:
        self._day.order = DayOrder(order)
        if not self._logbook.log.is_read_only:
            self._logbook.log.keep_setting(_DATE_ORDER, order)

    def keep(self) -> None:
        """Keep what is typed, so that a crash does not lose it."""
        self._soon.stop()
        texts = self.texts
        if self._person is not None and texts != self._shown:
            self._kept.keep(self._person, texts)

    def keep_in(self, logbook: Logbook) -> bool:
        """Keep what is typed in another log, where this one cannot be written.

        Return False where nothing is typed, or where that log already holds it: a
        file that was deleted while it was open is written to all the same.
        """
        texts, history = self.texts, self._history
        person = self._person and logbook.person(self._person)
        if history is None or not person or texts == self._shown:
            return False
        if logbook.history(person.id).panels != history.panels:
            return False
        KeptEntries(logbook).keep(person.id, texts)
        return True

    # Recording

    def save(self) -> None:
        """Record the panel as typed, or mark what to correct."""
        if self._person is None:
            return
        if self._day.day is None:
            self._day.ask()
            words = self.tr("The date of the draw is missing.")
            self._banner.say(Sentence(Sign.REFUSED, words, Level.REFUSED))
            return
        try:
            outcome = self._logbook.record(
                self._person, self.texts.as_draft(self._day.day)
            )
        except AltDeskError as error:
            # A full disk or a lost file: the form stays as it is.
            self._banner.say_error(error, self.tr("Save the log elsewhere"))
            return
        self._answer_for(outcome)

    def _answer_for(self, outcome: Outcome) -> None:
        if outcome.id is None:
            self._show_problems(outcome)
            return
        if self._person is not None:
            self._kept.drop(self._person)
            self._history = self._logbook.history(self._person)
        self._banner.clear()
        self._start()
        self.recorded.emit(outcome.id)
        self.asked.emit("overview")

    def _show_problems(self, outcome: Outcome) -> None:
        serious = [p for p in outcome.problems if p.level is not Level.NOTE]
        first = sentence_of(serious[0]) if serious else None
        count = len(serious)
        if first is not None:
            words = first.words
            if count > 1:
                more = self.tr("{count} things to settle. First: {words}")
                words = more.format(count=count, words=first.words)
            self._banner.say(Sentence(first.sign, words, first.level))
        if any(p.place.field == "collected" for p in serious):
            self._day.ask()
        self._grid.show_problems(p for p in serious if number_of(p.place) is not None)

    def _leave(self) -> None:
        """Go back; the entry is forgotten only here and by "start afresh"."""
        if self._person is not None:
            self._kept.drop(self._person)
        self._banner.clear()
        self._start()
        self.asked.emit("panels")

    def _answer(self, word: str) -> None:
        if word == self.tr("Save the log elsewhere"):
            self.asked.emit("save_elsewhere")
            return
        if word == self.tr("Start afresh") and self._person is not None:
            self._kept.drop(self._person)
            self._banner.clear()
            self._start()

    def _fill(self, panel: DraftPanel) -> None:
        """Put a pasted panel into the form; what is typed already stays."""
        self._grid.fill(panel.results)
        if panel.collected is not None and not self._day.text.strip():
            self._day.set_text(panel.collected.isoformat()[:10])
        if panel.laboratory and not self._laboratory.text().strip():
            self._laboratory.setText(panel.laboratory)
        self._soon.start()
