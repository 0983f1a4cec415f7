"""Lists give their columns the room that their texts need."""

import pytest
from PySide6.QtCore import QAbstractTableModel, Qt

from altdesk.gui.list_table import ListTable


class Words(QAbstractTableModel):
    def __init__(self, rows):
        super().__init__()
        self.rows = rows

    def rowCount(self, _parent=None):
        return len(self.rows)

    def columnCount(self, _parent=None):
        return 3

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if role == Qt.ItemDataRole.DisplayRole:
            return self.rows[index.row()][index.column()]
        return None

    def headerData(self, section, _orientation, role=Qt.ItemDataRole.DisplayRole):
        heads = ("Name", "The upper limit, in U/L", "Last")
        return heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def show(self, rows):
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


@pytest.fixture
def table(qtbot):
    model = Words([("Ann", "1", "")])
    view = ListTable(model)
    view.model_ = model
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    return view


def text_width(table, text):
    return table.fontMetrics().horizontalAdvance(text)


def test_a_column_is_as_wide_as_its_heading_and_its_longest_text(table):
    table.model_.show([("See a doctor within days", "1", "")])

    assert table.columnWidth(0) > text_width(table, "See a doctor within days")
    assert table.columnWidth(1) > text_width(table, "The upper limit, in U/L")


def test_a_very_long_text_leaves_room_for_the_others(table):
    table.model_.show([("x" * 500, "1", "")])

    assert table.columnWidth(0) < text_width(table, "x" * 100)


def test_a_column_that_was_widened_stays_wide(table):
    table.horizontalHeader().resizeSection(0, 400)

    table.model_.show([("Bo", "2", "")])

    assert table.columnWidth(0) == 400


def test_larger_letters_get_more_room(table):
    table.model_.show([("See a doctor within days", "1", "")])
    before = table.verticalHeader().defaultSectionSize()
    font = table.font()
    font.setPointSizeF(font.pointSizeF() * 2)

    table.setFont(font)

    assert table.columnWidth(0) > text_width(table, "See a doctor within days")
    assert table.verticalHeader().defaultSectionSize() > before


def test_names_take_the_room_that_the_other_columns_leave(table):
    table.resize(1600, 300)

    table.model_.show(
        [("Maria-Theresia von und zu Hohenzollern-Sigmaringen " * 2, "1", "")]
    )

    assert table.columnWidth(0) > table.fontMetrics().averageCharWidth() * 60
    assert table.horizontalHeader().length() <= table.viewport().width()


def test_no_text_of_a_work_list_is_cut(qtbot, open_window, logbook):
    window = open_window(logbook)
    window.resize(1400, 800)
    window.show_page("people")
    table = window.page.table
    qtbot.waitUntil(lambda: table.model().rowCount() > 0)

    narrow = [
        column
        for column in range(table.model().columnCount() - 1)
        if table.sizeHintForColumn(column) > table.columnWidth(column)
    ]

    assert narrow == []
