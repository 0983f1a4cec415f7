"""The audit on the screen: who changed what, when, from what to what."""

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QTableView,
    QWidget,
)

from altdesk.errors import AltDeskError
from altdesk.gui import choosing, faults
from altdesk.gui.audit_model import TEXT, AuditModel
from altdesk.gui.dialog import Dialog
from altdesk.gui.labels import Label
from altdesk.gui.style import spacing
from altdesk.gui.text_list import TextList
from altdesk.gui.waiting import wait_for
from altdesk.gui.wording import mark, say_count
from altdesk.logbook import audit
from altdesk.logbook.audit import AuditEntry
from altdesk.store.log import Log

if TYPE_CHECKING:
    from altdesk.gui.main_window import MainWindow

_FIRST = 500
_MOST_OF_WINDOW = 0.85


class AuditDialog(Dialog):
    """A table of acts, a filter, the details of one act, and the way to a file."""

    def __init__(self, parent: QWidget | None, log: Log) -> None:
        super().__init__(parent, "AltDesk")
        self._log = log
        self.title.setText(self.tr("Who changed what"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find a person, an analyte, initials"))
        self.filter.setAccessibleName(self.tr("Find in the audit"))
        self.filter.setClearButtonEnabled(True)
        self.add(self.filter)
        self._build_table()
        self.add(self.table)
        self.said = Label("", "small", tone="muted", wraps=True)
        self.add(self.said)
        self.add(Label(self.tr("What this act changed"), "strong"))
        self.details = TextList(self.tr("What this act changed"), ())
        self.add(self.details)
        self.more = self.offer(self.tr("Show older acts too"))
        self.more.clicked.connect(self.show_all)
        self.export_button = self.offer(self.tr("Export as CSV …"))
        self.export_button.clicked.connect(self.export)
        close = self.offer(self.tr("Close"), "primary")
        close.clicked.connect(self.reject)
        self.filter.textChanged.connect(self._filter)
        self.show_entries(tuple(islice(audit.entries(log, _FIRST), _FIRST)))
        self.filter.setFocus()

    def _build_table(self) -> None:
        self.model = AuditModel()
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.model)
        self._sorted.setFilterRole(TEXT)
        self._sorted.setFilterKeyColumn(0)
        table = self.table = QTableView()
        table.setModel(self._sorted)
        table.setAccessibleName(self.tr("All changes, the newest first"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        high = table.fontMetrics().height() + 14
        table.verticalHeader().setDefaultSectionSize(high)
        table.setMinimumSize(spacing(60), high * 9)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.selectionModel().currentRowChanged.connect(self._show_details)

    def show_entries(self, entries: tuple[AuditEntry, ...]) -> None:
        """Fill the table."""
        self.model.show_entries(entries)
        self.more.setVisible(len(entries) == _FIRST)
        self.table.selectRow(0)
        self._count()

    def show_all(self) -> None:
        """Read the whole ledger."""
        self.show_entries(wait_for(lambda: tuple(audit.entries(self._log))))
        self.more.hide()

    def _filter(self, text: str) -> None:
        self._sorted.setFilterFixedString(text.casefold().strip())
        self.table.selectRow(0)
        self._count()
        self._show_details()

    def _count(self) -> None:
        words = self.tr("{shown} of {all} acts")
        shown, every = self._sorted.rowCount(), self.model.rowCount()
        self.said.setText(words.format(shown=shown, all=every))

    @property
    def shown(self) -> int:
        return self._sorted.rowCount()

    def chosen(self) -> AuditEntry | None:
        index = self._sorted.mapToSource(self.table.currentIndex())
        return self.model.entry(index.row()) if index.isValid() else None

    def _show_details(self, *_: object) -> None:
        self.details.clear()
        entry = self.chosen()
        if entry is not None:
            told = [str(difference) for difference in entry.differences]
            self.details.addItems(told or [self.tr("Nothing that a person sees.")])

    def export(self, place: object = None) -> None:
        """Write the whole audit to a file."""
        path = place if isinstance(place, Path) else self._ask_place()
        if path is None:
            return
        try:
            count = wait_for(lambda: audit.write_csv(self._log, path))
        except AltDeskError as error:
            faults.ask(self, error, (), self.tr("Close"))
            return
        told = mark("%n acts written to {path}. The file is not protected.")
        words = say_count(told, count)
        self.said.setText(words.format(path=path))

    def _ask_place(self) -> Path | None:
        name, kinds = self.tr("AltDesk audit.csv"), self.tr("Table (*.csv)")
        return choosing.save_as(self, self.tr("Export the audit"), name, kinds)

    def fit(self) -> None:
        """Take most of the window, but of the screen no more: tables like room."""
        super().fit()
        parent = self.parentWidget()
        if parent is not None:
            size = self.size().expandedTo(parent.size() * _MOST_OF_WINDOW)
            self.resize(size.boundedTo(self.room))


def show(window: "MainWindow", _argument: str = "") -> None:
    """Open the audit of the log."""
    dialog = AuditDialog(window, window.logbook.log)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.exec()
    dialog.deleteLater()
