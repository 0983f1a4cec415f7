"""The form of a panel on the screen: date, laboratory, grid, draw context."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

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

from altdesk.core.draft import DraftPanel
from altdesk.core.history import History
from altdesk.gui import forms
from altdesk.gui.labels import Label
from altdesk.gui.panel_entry_context import DrawContextBoxes
from altdesk.gui.panel_entry_day import DayField
from altdesk.gui.panel_entry_grid import EntryGrid
from altdesk.gui.panel_entry_paste import PasteWatch
from altdesk.gui.panel_entry_texts import EntryTexts
from altdesk.gui.problems import Banner


class PanelEntryForm(QWidget):
    """Shows the texts of an entry and gives them back as they stand."""

    changed = Signal()
    save_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._shown = EntryTexts()
        self._form = forms.load("panel_entry", self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._form)
        self._heading = forms.part(self._form, QLabel, "title")
        self._date = forms.part(self._form, QLineEdit, "date")
        self.laboratory = forms.part(self._form, QLineEdit, "laboratory")
        self._save = forms.part(self._form, QPushButton, "save")
        self._scroll = forms.part(self._form, QScrollArea, "scroll")
        self.day = DayField(
            self._date,
            forms.part(self._form, QLabel, "day"),
            (
                forms.part(self._form, QPushButton, "dayFirst"),
                forms.part(self._form, QPushButton, "monthFirst"),
            ),
            today,
        )
        self.banner = Banner()
        self.grid = EntryGrid()
        self.watch = PasteWatch()
        self.context = DrawContextBoxes()
        self._put_in()
        self._connect()

    def _put_in(self) -> None:
        forms.part(self._form, QVBoxLayout, "outer").insertWidget(1, self.banner)
        results = forms.part(self._form, QVBoxLayout, "resultsLayout")
        results.addWidget(Label(self.tr("Results"), "heading"))
        results.addWidget(self.grid)
        keys = self.tr(
            "Enter: next value. Tab: next field. Ctrl+V: paste a whole table."
        )
        results.addWidget(Label(keys, "small", tone="muted", wraps=True))
        forms.part(self._form, QVBoxLayout, "contextLayout").addWidget(self.context)
        self._columns = forms.part(self._form, QHBoxLayout, "columns")
        for field in (self._date, self.laboratory, self.grid.adder):
            self.watch.watch(field)

    def _connect(self) -> None:
        for changed in (self.grid.changed, self.context.changed, self.day.changed):
            changed.connect(self.changed)
        self.laboratory.textChanged.connect(self.changed)
        self._date.returnPressed.connect(self._leave_date)
        self.laboratory.returnPressed.connect(self.grid.start)
        self.grid.reached.connect(self._scroll_to)
        self.grid.left.connect(self._save.setFocus)
        self._save.clicked.connect(self.save_wanted)
        # A button's own shortcut waits until it has shown itself pressed.
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.save_wanted)
        cancel = forms.part(self._form, QPushButton, "cancel")
        cancel.clicked.connect(self.cancel_wanted)

    def _order_tabs(self) -> None:
        """Let Tab walk the form as it is read, from the date down to the buttons."""
        last = (
            forms.part(self._form, QPushButton, name) for name in ("cancel", "save")
        )
        stops: list[QWidget] = [*self.day.stops, self.laboratory]
        stops += [*self.grid.stops, *self.context.stops, *last]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def _leave_date(self) -> None:
        if not self.day.step():
            self.laboratory.setFocus()

    def _scroll_to(self, field: QWidget) -> None:
        self._scroll.ensureWidgetVisible(field)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard where a panel begins, once the form is in sight."""
        super().showEvent(event)
        QTimer.singleShot(0, self._focus_first)

    def _focus_first(self) -> None:
        focused = self.focusWidget()
        is_inside = focused is not None and focused.hasFocus()
        if self._shown.panel_id is None and not is_inside:
            self._date.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the draw context beside the grid where both have room."""
        super().resizeEvent(event)
        needed = self.grid.minimumSizeHint().width() + self.context.sizeHint().width()
        is_wide = self.width() > needed * 5 / 4
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight
            if is_wide
            else QBoxLayout.Direction.TopToBottom
        )

    def show_texts(
        self, texts: EntryTexts, history: History | None, heading: str
    ) -> None:
        """Show an entry; `history` completes laboratories and further analytes."""
        self._shown = texts
        self._heading.setText(heading)
        self.day.set_text(texts.collected)
        self.laboratory.setText(texts.laboratory)
        self.grid.show_rows(texts.rows, history)
        self.context.set_facts(texts.facts)
        self.context.note.setPlainText(texts.note)
        self._know_days(texts, history)
        self._complete_laboratories(history)
        self._order_tabs()

    def _know_days(self, texts: EntryTexts, history: History | None) -> None:
        panels = history.panels if history else ()
        taken = {p.collected_on for p in panels if p.id != texts.panel_id}
        self.day.know(history.person.born if history else None, frozenset(taken))

    def _complete_laboratories(self, history: History | None) -> None:
        panels = history.panels if history else ()
        names = list(dict.fromkeys(p.laboratory for p in panels if p.laboratory))
        completer = QCompleter(names, self.laboratory)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.laboratory.setCompleter(completer)

    def begin(self) -> None:
        """Put the keyboard where a new panel begins."""
        self._date.setFocus()

    @property
    def texts(self) -> EntryTexts:
        """Return the form as it stands."""
        return replace(
            self._shown,
            collected=self.day.text,
            laboratory=self.laboratory.text(),
            rows=self.grid.rows,
            facts=self.context.facts,
            note=self.context.note.toPlainText(),
        )

    @property
    def is_changed(self) -> bool:
        """Tell whether anything differs from what was shown."""
        return self.texts != self._shown

    def fill(self, panel: DraftPanel) -> None:
        """Put a pasted panel into the form; what is typed already stays."""
        self.grid.fill(panel.results)
        if panel.collected is not None and not self.day.text.strip():
            self.day.set_text(panel.collected.isoformat()[:10])
        if panel.laboratory and not self.laboratory.text().strip():
            self.laboratory.setText(panel.laboratory)
        self.changed.emit()
