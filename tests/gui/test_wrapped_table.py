"""A list in a narrow window breaks its texts instead of scrolling sideways."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractTableModel, Qt

from altdesk.gui.wrapped_table import WrappedTable, shares

HEADS = ("What", "Amount", "When", "Note")
LONG = "High dose green tea extract with milk thistle and artichoke, capsules"


class Words(QAbstractTableModel):
    def __init__(self, rows):
        super().__init__()
        self.rows = rows

    def rowCount(self, _parent=None):
        return len(self.rows)

    def columnCount(self, _parent=None):
        return len(HEADS)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        is_text = role == Qt.ItemDataRole.DisplayRole
        return self.rows[index.row()][index.column()] if is_text else None

    def headerData(self, section, _orientation, role=Qt.ItemDataRole.DisplayRole):
        return HEADS[section] if role == Qt.ItemDataRole.DisplayRole else None


@pytest.fixture
def made(qtbot):
    def make(rows, width):
        model = Words(rows)
        table = WrappedTable(model)
        table.kept = model
        qtbot.addWidget(table)
        table.resize(width, 300)
        table.show()
        return table

    return make


def whole_width(table):
    return table.horizontalHeader().length()


@pytest.mark.parametrize("width", [900, 500, 330])
def test_the_columns_fill_the_width_and_no_more(made, width):
    table = made([(LONG, "900 mg", "15 Jan 2026 – 27 Mar 2026", "")], width)

    assert whole_width(table) == table.viewport().width()


def test_a_long_text_gets_more_lines_in_a_narrow_window(made):
    wide = made([(LONG, "", "", "")], 1200)
    narrow = made([(LONG, "", "", "")], 330)

    line = wide.fontMetrics().lineSpacing()
    assert wide.rowHeight(0) < 3 * line
    assert narrow.rowHeight(0) > wide.rowHeight(0) + line / 2


def test_an_empty_column_gives_its_room_away_where_there_is_little(made):
    table = made([(LONG, "", "15 Jan 2026 – 27 Mar 2026", "")], 330)

    assert [table.isColumnHidden(n) for n in range(4)] == [False, True, False, True]


def test_an_empty_column_stays_where_there_is_room(made):
    table = made([("Tea", "", "15 Jan 2026", "")], 900)

    assert not any(table.isColumnHidden(n) for n in range(4))


def test_columns_come_back_when_the_window_grows(made):
    table = made([(LONG, "", "15 Jan 2026 – 27 Mar 2026", "")], 330)

    table.resize(1400, 300)

    assert not any(table.isColumnHidden(n) for n in range(4))


@given(
    columns=st.lists(
        st.tuples(st.integers(20, 400), st.integers(20, 400)), min_size=1, max_size=7
    ),
    room=st.integers(0, 2000),
)
def test_the_shares_never_need_more_than_there_is(columns, room):
    wanted, least = (list(parts) for parts in zip(*columns, strict=True))

    widths = shares(wanted, least, room)

    assert len(widths) == len(columns)
    assert sum(widths) <= room
    assert min(widths) >= 0
