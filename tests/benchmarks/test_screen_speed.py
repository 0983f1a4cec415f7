"""Switching a page, a keystroke in a panel's form, and the work list of 10,000 people.

Goals: a page that was opened before is on the screen in 50 ms, a key in 16 ms, the
work list in 300 ms. The pages are those of thirty years: 120 panels of 25 analytes.
"""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from altdesk.core.person import Person
from altdesk.gui.application import prepare
from altdesk.gui.main_window import MainWindow
from altdesk.gui.panel_entry_row import Cell
from altdesk.logbook import Logbook
from altdesk.store.log import Log
from tests.gui.histories import thirty_years

PEOPLE = 10_000
SWITCHES = 20
KEYS = 40

# The platform without a screen says so.
pytestmark = [
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
]


@pytest.fixture(scope="module")
def window():
    prepare()
    with Logbook(Log.in_memory(), lambda: date(2026, 11, 28)) as book:
        thirty_years(book)
        made = MainWindow(book)
        made.resize(1280, 800)
        made.show()
        QApplication.processEvents()
        yield made
        made.close()
        made.deleteLater()
        QApplication.processEvents()


@pytest.mark.parametrize(
    "page", ["overview", "panels", "trends", "interpretation", "timeline", "library"]
)
def test_a_switch_to_a_page(benchmark, window, page):
    window.show_page(page)
    QTest.qWait(500)

    def away() -> None:
        window.show_page("settings")
        QTest.qWait(50)

    def switch() -> None:
        window.show_page(page)
        window.repaint()

    benchmark.pedantic(switch, setup=away, rounds=SWITCHES, warmup_rounds=1)


def test_a_keystroke_in_the_form_of_a_panel(benchmark, window):
    window.show_page("panel_entry")
    QTest.qWait(300)
    cell = window.page.findChild(Cell, "value")
    cell.setFocus()

    def key() -> None:
        QTest.keyClick(cell, Qt.Key.Key_7)
        window.repaint()

    benchmark.pedantic(key, setup=cell.clear, rounds=KEYS, warmup_rounds=2)

    assert cell.text() == "7"


def test_the_work_list_of_ten_thousand_people_opens(benchmark):
    prepare()
    with Logbook(Log.in_memory(), lambda: date(2026, 11, 28)) as book:
        for number in range(PEOPLE):
            book.record_person(Person("", f"Person {number:05}"))

        windows = []

        def make() -> None:
            made = MainWindow(book)
            made.resize(1280, 800)
            made.show()
            QTest.qWait(300)
            windows.append(made)

        def open_list() -> None:
            windows[-1].show_page("people")
            table = windows[-1].page.table
            while table.model().rowCount() == 0:
                QApplication.processEvents()
            windows[-1].repaint()

        benchmark.pedantic(open_list, setup=make, rounds=5)

        assert windows[-1].page.table.model().rowCount() > 0
        for made in windows:
            made.close()
            made.deleteLater()
        QApplication.processEvents()
