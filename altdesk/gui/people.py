"""People: everyone in the log, who is overdue first; sheets for all of them."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from altdesk.core.person import Person
from altdesk.errors import AltDeskError
from altdesk.gui import choosing
from altdesk.gui.background import Progress, Steps, Work
from altdesk.gui.chooser import Chooser
from altdesk.gui.empty_state import EmptyState, FilledOrEmpty
from altdesk.gui.flow import FlowLayout
from altdesk.gui.labels import Button, Label
from altdesk.gui.list_table import ListTable
from altdesk.gui.menu_button import MenuButton
from altdesk.gui.people_model import PeopleModel, order_of
from altdesk.gui.people_query import asked_for
from altdesk.gui.people_sheets import (
    Written,
    write_sheets,
    write_volume,
    written_in_words,
)
from altdesk.gui.person_form import PersonForm
from altdesk.gui.problems import Banner, Sentence, Sign
from altdesk.gui.search_field import SearchField
from altdesk.gui.style import spacing
from altdesk.gui.wording import mark, say, say_count
from altdesk.logbook import Logbook
from altdesk.store.work_list import WorkOrder, WorkQuery

_SOON_MS = 120
_RENEWED_AT_ONCE = 25
_ORDERS = (
    (WorkOrder.DUE, mark("Overdue first")),
    (WorkOrder.URGENCY, mark("Most urgent first")),
    (WorkOrder.TIMES_LIMIT, mark("Highest ALT first")),
    (WorkOrder.NAME, mark("By name")),
)


class PeoplePage(QWidget):
    """The work list: search, order, open, add, change; batch sheets."""

    asked = Signal(str)
    renewed = Signal()
    """All stored standings are those of today's knowledge."""

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self.title = self.tr("People")
        self._logbook = logbook
        self._person: str | None = None
        self._form: PersonForm | None = None
        self._renewing: Work | None = None
        self._is_showing = self._has_chosen = False
        self.model = PeopleModel(logbook.log, logbook.today)
        self._build()
        self._soon = QTimer(self)
        self._soon.setInterval(_SOON_MS)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        self._connect()

    def _build(self) -> None:
        self._banner, self._progress = Banner(), Progress()
        self._count = Label("", "small", tone="muted")
        self.table = ListTable(self.model)
        self.table.choose_several()
        self.table.setAccessibleName(self.tr("Everyone in this log"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing(1.5))
        layout.addLayout(self._make_tools())
        layout.addWidget(self._banner)
        layout.addWidget(self._progress)
        words = self.tr("Everyone in this log will stand here, the overdue first.")
        nobody = EmptyState(self.tr("Nobody is in this log yet"), words)
        nobody.asked.connect(self.asked)
        everyone = QWidget()
        self._stack = FilledOrEmpty(everyone, self.table, nobody)
        layout.addWidget(everyone, 1)
        layout.addWidget(self._count)

    def _make_tools(self) -> FlowLayout:
        self.search = SearchField(self.tr("Find by name, birth date or number"))
        self.order = Chooser(self.tr("Order"))
        for order, words in _ORDERS:
            self.order.addItem(say(words), order.value)
        self.due = QCheckBox(self.tr("Only who is due"))
        self.due.setAccessibleName(self.due.text())
        self.open = Button(self.tr("Open"), "primary")
        self.add = Button(self.tr("Add person"))
        self.edit = Button(self.tr("Change"))
        self.sheets = MenuButton(self.tr("Sheets …"))
        self.sheets.setToolTip(self.tr("One sheet for each person of this list"))
        for words, deed in (
            (self.tr("All of this list, a file each …"), self.write_all),
            (self.tr("All of this list, one PDF …"), self.write_together),
            (self.tr("Selected people, a file each …"), self.write_chosen),
        ):
            self.sheets.offer(words, deed)
        row = FlowLayout()
        deeds = self.open, self.add, self.edit, self.sheets
        for widget in (self.search, self.order, self.due, *deeds):
            row.addWidget(widget)
        return row

    def _connect(self) -> None:
        self.search.textChanged.connect(self._soon.start)
        self.search.returnPressed.connect(self.table.setFocus)
        self.order.currentIndexChanged.connect(self.refresh)
        self.due.toggled.connect(self.refresh)
        self.table.horizontalHeader().sectionClicked.connect(self._order_by)
        self.table.activated.connect(self.open_person)
        self.open.clicked.connect(self.open_person)
        self.add.clicked.connect(self.add_person)
        self.edit.clicked.connect(self.change_person)
        selection = self.table.selectionModel()
        selection.currentRowChanged.connect(self._enable)
        self.model.modelReset.connect(self._enable)
        find = QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # The list

    def show_person(self, person_id: str | None) -> None:
        """Show the list; who is open in the window does not change it."""
        self._person = person_id
        self.refresh()
        self._renew()

    def _order_by(self, column: int) -> None:
        """Order the list by the column whose heading was clicked."""
        order = order_of(column)
        if order is not None:
            self.order.setCurrentIndex(self.order.findData(order.value))

    @property
    def query(self) -> WorkQuery:
        """What is asked for: the order, the search, and whether only who is due."""
        today = self._logbook.today
        return asked_for(self.search.text(), today)._replace(
            order=WorkOrder(self.order.currentData()),
            due_until=today if self.due.isChecked() else None,
        )

    def refresh(self) -> None:
        """Read the list again, as it is searched and ordered now."""
        self._soon.stop()
        chosen = self.chosen if self._has_chosen else None
        self._is_showing = True
        self.model.show_list(self.query)
        count = self.model.rowCount()
        self._count.setText(say_count("%n people", count))
        is_narrowed = bool(self.search.text()) or self.due.isChecked()
        self._stack.show_filled(is_filled=count > 0 or is_narrowed)
        if count and (chosen is None or count == 1 or self.search.text()):
            self.table.selectRow(0)
        elif chosen is not None:
            self._choose_again(chosen)
        self._is_showing = False
        self._has_chosen = chosen is not None

    def _choose_again(self, person: Person) -> None:
        """Keep the chosen person, if they still stand on the first page."""
        for row in range(min(self.model.rowCount(), 200)):
            line = self.model.row_at(row)
            if line is not None and line.person.id == person.id:
                self.table.selectRow(row)
                return

    @property
    def chosen(self) -> Person | None:
        row = self.model.row_at(self.table.currentIndex().row())
        return row.person if row else None

    def _enable(self) -> None:
        self._has_chosen = not self._is_showing
        is_chosen = self.chosen is not None
        self.open.setEnabled(is_chosen)
        self.edit.setEnabled(is_chosen)
        self.sheets.setEnabled(self.model.rowCount() > 0)

    def _renew(self) -> None:
        """Work out stale standings behind the list, some at a time."""
        if self._renewing is not None and self._renewing.is_running:
            return
        if self._logbook.log.is_read_only:
            self.renewed.emit()
            return
        logbook = self._logbook

        def deed(steps: Steps) -> int:
            done = 0
            while renewed := logbook.renew_standings(_RENEWED_AT_ONCE):
                done += renewed
                steps.tell(0, 0, say_count("%n worked out", done))
            return done

        work = Work(deed)
        work.done.connect(self._take_renewed)
        work.failed.connect(self._banner.say_error)
        self._progress.follow(work, self.tr("Working out who is due …"))
        self._renewing = work
        work.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for the list now; it goes on when the page is seen again."""
        if self._renewing is not None:
            self._renewing.cancel()
        super().hideEvent(event)

    def _take_renewed(self, count: int) -> None:
        if count:
            self.refresh()
        self.renewed.emit()

    # What can be done

    def open_person(self) -> None:
        """Show the chosen person on every page."""
        person = self.chosen
        if person is not None:
            self.asked.emit(f"person:{person.id}")

    def add_person(self) -> None:
        self._open_form(None)

    def change_person(self) -> None:
        person = self.chosen
        if person is not None:
            self._open_form(person)

    def _open_form(self, person: Person | None) -> None:
        form = PersonForm(self, self._logbook.today, person)
        form.accepted.connect(lambda: self._take_form(form, person))
        self._form = form
        form.open()

    def _take_form(self, form: PersonForm, before: Person | None) -> None:
        try:
            if form.wants_removal and before is not None:
                self._logbook.remove_person(before)
            else:
                identifier = self._logbook.record_person(form.person())
                if before is None:
                    # Who is added is opened: the next panel is meant for them.
                    self.asked.emit(f"person:{identifier}")
        except AltDeskError as error:
            self._banner.say_error(error)
            return
        self.refresh()

    def write_all(self) -> None:
        """Write a sheet for each person of the list into a folder."""
        folder = choosing.folder(self, self.tr("Folder for the sheets"))
        if folder is not None:
            self._write(write_sheets(self._logbook, self._listed(), folder))

    def write_together(self) -> None:
        """Write a sheet for each person of the list into one PDF."""
        name = f"AltDesk {self._logbook.today.isoformat()}.pdf"
        title, kinds = self.tr("One PDF for all"), self.tr("PDF (*.pdf)")
        path = choosing.save_as(self, title, name, kinds)
        if path is not None:
            self._write(write_volume(self._logbook, self._listed(), path))

    def write_chosen(self) -> None:
        """Write a sheet for each selected person into a folder."""
        folder = choosing.folder(self, self.tr("Folder for the sheets"))
        if folder is not None:
            self._write(write_sheets(self._logbook, self._selected(), folder))

    def _listed(self) -> list[Person]:
        rows = [self.model.row_at(row) for row in range(self.model.rowCount())]
        return [row.person for row in rows if row is not None and row.panels]

    def _selected(self) -> list[Person]:
        rows = [self.model.row_at(row) for row in self.table.chosen_rows()]
        return [row.person for row in rows if row is not None and row.panels]

    def _write(self, deed: Callable[[Steps], Written]) -> None:
        work = Work(deed)
        work.done.connect(self._tell_written)
        work.failed.connect(self._banner.say_error)
        work.cancelled.connect(self._tell_cancelled)
        self._progress.follow(work, self.tr("Writing the sheets …"))
        self.writing = work
        work.start()

    def _tell_written(self, written: Written) -> None:
        self._banner.say(written_in_words(written))

    def _tell_cancelled(self) -> None:
        words = self.tr("Stopped. The sheets written so far are whole.")
        self._banner.say(Sentence(Sign.NOTE, words))
