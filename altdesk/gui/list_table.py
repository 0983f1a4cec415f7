"""A list of rows in columns, each as wide as what stands in it."""

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from altdesk.gui.style import spacing

_LOOKED_AT = 100
_SIDES = 1
_MOST_LETTERS = 40


class ListTable(QTableView):
    """One row is chosen at a time; columns grow with their texts, up to a limit.

    A column that a person has widened is never made narrower.
    """

    def __init__(self, model: QAbstractItemModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._fit_rows()
        model.modelReset.connect(self.fit_columns)

    def choose_several(self) -> None:
        """Let several rows be chosen, with Shift and Ctrl."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def chosen_rows(self) -> list[int]:
        """Return the numbers of the chosen rows, from top to bottom."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def fit_columns(self) -> None:
        """Give each column the room that its heading and first rows need."""
        if not self.isVisible():
            return  # they are fitted when they are shown
        header = self.horizontalHeader()
        most = self.fontMetrics().averageCharWidth() * _MOST_LETTERS
        widths = [self._width(c) for c in range(self.model().columnCount() - 1)]
        for column, texts in enumerate(widths):
            needed = max(min(texts, most), header.sectionSizeHint(column))
            if needed > self.columnWidth(column):
                header.resizeSection(column, needed)
        self._fill_up(widths[0])
        self._end()

    def _width(self, column: int) -> int:
        """Return the room that the first texts of a column need.

        Qt's own `sizeHintForColumn` asks for all roles of each cell: ten times slower.
        """
        model = self.model()
        shown = range(model.rowCount())[:_LOOKED_AT]
        rows = [model.index(row, column) for row in shown]
        if not rows:
            return 0
        font = rows[0].data(Qt.ItemDataRole.FontRole)
        measure = QFontMetrics(font) if isinstance(font, QFont) else self.fontMetrics()
        widths = [measure.horizontalAdvance(str(i.data() or "")) for i in rows]
        around = self.sizeHintForIndex(rows[0]).width() - widths[0]
        return max(widths) + around + spacing(_SIDES)

    def _fill_up(self, names: int) -> None:
        """Give the first column, where names stand, what the others leave free."""
        header = self.horizontalHeader()
        last = self.model().columnCount() - 1
        taken = sum(self.columnWidth(column) for column in range(last))
        free = self.viewport().width() - taken - header.sectionSizeHint(last)
        missing = names - self.columnWidth(0)
        if free > 0 and missing > 0:
            header.resizeSection(0, self.columnWidth(0) + min(free, missing))

    def _end(self) -> None:
        """Let the last column take what is free, but never less than its heading."""
        header = self.horizontalHeader()
        last = self.model().columnCount() - 1
        taken = sum(self.columnWidth(column) for column in range(last))
        needed = header.sectionSizeHint(last)
        has_room = self.viewport().width() >= taken + needed
        header.setStretchLastSection(has_room)
        if not has_room:
            header.resizeSection(last, needed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.model() is not None:
            self._end()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit_rows()
            self.fit_columns()

    def _fit_rows(self) -> None:
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + spacing(2))
