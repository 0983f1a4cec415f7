"""Panels: all results in one table, with what can be done to each panel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QSizePolicy,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from altdesk.core.panel import Panel
from altdesk.errors import AltDeskError
from altdesk.gui.elided import broken
from altdesk.gui.empty_state import EmptyState, FilledOrEmpty
from altdesk.gui.flow import FlowLayout
from altdesk.gui.labels import Button
from altdesk.gui.panels_detail import ResultDetail
from altdesk.gui.panels_model import PanelsModel, widest_texts
from altdesk.gui.problems import Banner
from altdesk.gui.scrolling import PageScroll
from altdesk.gui.search_field import SearchField
from altdesk.gui.style import STYLE, font, spacing
from altdesk.logbook import Logbook

_LINES_SEEN, _DETAIL_LINES_SEEN = 12, 6


class PanelsPage(QWidget):
    """Analytes down, dates across, newest first; details of the chosen value below."""

    asked = Signal(str)

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self.title = self.tr("Panels")
        self._logbook = logbook
        self._person: str | None = None
        self.model = PanelsModel()
        self._build()
        self._connect()
        self._enable()

    def _build(self) -> None:
        self._banner = Banner()
        self.table = _make_table(self.model)
        self.table.setAccessibleName(self.tr("All results, newest first"))
        self.detail = ResultDetail()
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.table)
        splitter.addWidget(self.detail)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([spacing(50), spacing(20)])
        splitter.setHandleWidth(spacing(2))
        splitter.setChildrenCollapsible(False)
        # In a low window both keep a height to read in, and the page scrolls.
        line = self.fontMetrics().height()
        self.table.setMinimumHeight(line * _LINES_SEEN)
        self.detail.setMinimumHeight(line * _DETAIL_LINES_SEEN)
        filled, empty = QWidget(), self._make_empty()
        layout = QVBoxLayout(filled)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing(1.5))
        layout.addLayout(self._make_tools())
        layout.addWidget(self._banner)
        layout.addWidget(PageScroll(splitter), 1)
        self._stack = FilledOrEmpty(self, filled, empty)

    def _make_tools(self) -> FlowLayout:
        self.search = SearchField(self.tr("Find an analyte"))
        self.flagged = QCheckBox(self.tr("Only high or low"))
        self.flagged.setAccessibleName(self.flagged.text())
        self.edit = Button(self.tr("Edit"))
        self.edit.setToolTip(self.tr("Edit the panel of the chosen date (Enter)"))
        self.delete = Button(self.tr("Delete"))
        self.delete.setToolTip(self.tr("Delete the panel of the chosen date (Del)"))
        self.copy = Button(self.tr("Copy table"))
        layout = FlowLayout()
        for tool in (self.search, self.flagged, self.edit, self.delete, self.copy):
            layout.addWidget(tool)
        return layout

    def _make_empty(self) -> EmptyState:
        words = self.tr("Type the results of a report, or import a file.")
        empty = EmptyState(self.tr("No panel yet"), words)
        empty.asked.connect(self.asked)
        return empty

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.flagged.toggled.connect(self._filter)
        self.edit.clicked.connect(self.edit_panel)
        self.delete.clicked.connect(self.delete_panel)
        self.copy.clicked.connect(self.copy_table)
        self.table.activated.connect(self.edit_panel)
        self.table.selectionModel().selectionChanged.connect(self._select)
        STYLE.changed.connect(self.table.viewport().update)
        for key, deed in (
            (QKeySequence.StandardKey.Delete, self.delete_panel),
            (QKeySequence.StandardKey.Copy, self.copy_table),
        ):
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(deed)

    # What is shown

    def show_person(self, person_id: str | None) -> None:
        """Show all panels of a person."""
        history = self._logbook.history(person_id) if person_id else None
        self._banner.clear()
        place = self._place() if person_id == self._person else None
        self._person = person_id
        self._fit()  # the headings are broken to the width of the columns
        self.model.show_history(history)
        self._stack.show_filled(is_filled=self.model.has_panels)
        self.detail.show_hint()
        self._enable()
        self._go_back_to(place)

    def _place(self) -> tuple[int, int, str] | None:
        """Return line, column and panel of the chosen cell."""
        here, panel = self.table.currentIndex(), self._chosen()
        return None if panel is None else (here.row(), here.column(), panel.id)

    def _go_back_to(self, place: tuple[int, int, str] | None) -> None:
        """Choose the cell again; after a deletion the one that took its place."""
        if place is None or not self.model.rowCount() or not self.model.columnCount():
            return
        row, column, panel_id = place
        found = self.model.column_of(panel_id)
        column = min(column, self.model.columnCount() - 1) if found is None else found
        row = min(row, self.model.rowCount() - 1)
        self.table.setCurrentIndex(self.model.index(row, column))

    def open_at(self, argument: str) -> None:
        """Choose the panel of that id, or the analyte of that name."""
        if self.model.column_of(argument) is None:
            self.flagged.setChecked(False)
            self.search.clear()
        column = self.model.column_of(argument)
        if column is not None and self.model.rowCount():
            row = max(self.table.currentIndex().row(), 0)
            self.table.setCurrentIndex(self.model.index(row, column))
        elif column is None:
            self.search.setText(argument)

    def _fit(self) -> None:
        """Give the columns their width once; measuring 11,000 of them is too slow."""
        header = self.table.horizontalHeader()
        letters = QFontMetrics(font("strong"))
        width = max(map(letters.horizontalAdvance, widest_texts()))
        header.setDefaultSectionSize(width + spacing(3))
        self.model.shorten = lambda text: broken(text, letters, width)
        rows = self.table.verticalHeader()
        needed = max(rows.sectionSizeHint(0), letters.height() + spacing(2))
        rows.setDefaultSectionSize(needed)

    def _filter(self) -> None:
        self.model.filter(self.search.text(), only_flagged=self.flagged.isChecked())
        self.detail.show_hint()
        self._enable()

    def _chosen(self) -> Panel | None:
        return self.model.panel(self.table.currentIndex().column())

    def _enable(self) -> None:
        is_chosen = self._chosen() is not None
        is_open = is_chosen and not self._logbook.log.is_read_only
        self.edit.setEnabled(is_open)
        self.delete.setEnabled(is_open)
        self.copy.setEnabled(self.model.columnCount() > 0)

    def _select(self) -> None:
        self._enable()
        selected = self.table.selectionModel().selectedIndexes()
        columns = sorted({index.column() for index in selected})
        if len(columns) == 2:
            self._compare(columns[0], columns[1])
        else:
            self._tell(self.table.currentIndex().row())

    def _compare(self, newer: int, older: int) -> None:
        new, old = self.model.panel(newer), self.model.panel(older)
        rows = [self.model.row(n) for n in range(self.model.rowCount())]
        if new is not None and old is not None:
            self.detail.show_comparison(old, new, (r for r in rows if r is not None))

    def _tell(self, row: int) -> None:
        panel, analyte = self._chosen(), self.model.row(row)
        if panel is None or analyte is None:
            self.detail.show_hint()
            return
        result = self.model.result(row, self.table.currentIndex().column())
        versions = self._logbook.log.versions(panel.id)
        self.detail.show_result(analyte, panel, result, versions)

    # What can be done

    def edit_panel(self) -> None:
        """Open the chosen panel in the form."""
        panel = self._chosen()
        if panel is not None:
            self.asked.emit(f"panel_entry:{panel.id}")

    def delete_panel(self) -> None:
        """Delete the chosen panel; the window offers to take it back."""
        panel = self._chosen()
        if panel is None or self._person is None:
            return
        try:
            self._logbook.remove_panel(self._person, panel)
        except AltDeskError as error:
            self._banner.say_error(error)
        else:
            self.show_person(self._person)

    def copy_table(self) -> None:
        """Put the table, or the chosen cells of it, on the clipboard."""
        QGuiApplication.clipboard().setText(self.as_text())

    def as_text(self) -> str:
        """Return the table with tabs between its columns, to paste into a sheet."""
        selected = self.table.selectionModel().selectedIndexes()
        columns = range(self.model.columnCount())
        rows = range(self.model.rowCount())
        if len(selected) > 1:
            columns = _span([index.column() for index in selected])
            rows = _span([index.row() for index in selected])
        lines = [["", *(self._heading(column) for column in columns)]]
        for row in rows:
            analyte = self.model.row(row)
            texts = [self._text(row, column) for column in columns]
            lines.append([analyte.title if analyte else "", *texts])
        return "\n".join("\t".join(line) for line in lines)

    def _heading(self, column: int) -> str:
        panel = self.model.panel(column)
        return panel.collected_on.isoformat() if panel else ""

    def _text(self, row: int, column: int) -> str:
        text = self.model.data(self.model.index(row, column))
        return str(text) if text is not None else ""


def _span(numbers: list[int]) -> range:
    return range(min(numbers), max(numbers) + 1)


def _make_table(model: PanelsModel) -> QTableView:
    """Return the view: dates as columns, the analytes' names frozen at the left."""
    table = QTableView()
    table.setModel(model)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setCornerButtonEnabled(False)
    table.setWordWrap(False)
    table.horizontalHeader().setHighlightSections(True)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
    return table
