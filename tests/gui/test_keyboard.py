"""Twelve tasks of everyday use by the keyboard alone: no click, no page's method."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from altdesk.core.event import EventKind
from altdesk.core.person import Person, Sex
from altdesk.gui import choosing
from altdesk.gui.first_person import PersonDialog
from altdesk.gui.plot import TrendPlot
from altdesk.gui.style import STYLE, Theme
from altdesk.gui.trend_table import TrendTable

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


class Hands:
    """Ten fingers on the keyboard: they reach what has the focus, and nothing else."""

    def __init__(self, qtbot, window):
        self.qtbot = qtbot
        self.window = window

    @property
    def here(self):
        found = QApplication.focusWidget()
        modal = QApplication.activeModalWidget()
        if modal is not None and (found is None or found.window() is not modal):
            found = modal.focusWidget() or modal
        # After a dialog the window may still wait to be active again.
        return found or self.window.focusWidget() or self.window

    def press(self, key, held=NONE, text=""):
        if held & CTRL or held & ALT:
            self.qtbot.keyClick(self.here, key, held)
        else:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.here, QKeyEvent(kind, key, held, text))
        QApplication.processEvents()

    def write(self, text):
        for letter in text:
            self.press(Qt.Key(0), NONE, letter)

    def tab_to(self, wanted, most=300):
        """Press Tab until the focus stands on what `wanted` describes."""
        for _ in range(most):
            if wanted(self.here):
                return self.here
            self.press(Qt.Key.Key_Tab)
        pytest.fail("Tab never reached it.")

    def tab_to_button(self, name):
        return self.tab_to(
            lambda w: isinstance(w, QAbstractButton) and named(w).startswith(name)
        )

    def go(self, number, page):
        self.press(Qt.Key(Qt.Key.Key_0 + number), CTRL)
        self.wait(lambda: self.window.page_id == page)

    def wait(self, condition):
        self.qtbot.waitUntil(condition, timeout=20_000)


def named(widget):
    return widget.accessibleName() or getattr(widget, "text", str)()


def said(widget):
    labels = [x for x in widget.findChildren(QLabel) if x.isVisibleTo(widget)]
    return "\n".join(label.text() for label in labels)


@pytest.fixture
def hands(qtbot, open_window, logbook):
    window = open_window(logbook)
    window.activateWindow()
    return Hands(qtbot, window)


def test_a_first_panel_for_a_new_person(qtbot, open_window, empty_logbook):
    hands = Hands(qtbot, open_window(empty_logbook))

    def introduce():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PersonDialog):
            QTimer.singleShot(20, introduce)
            return
        hands.tab_to(lambda w: w is dialog.name)
        hands.write("Maria Example")
        hands.press(Qt.Key.Key_Return)

    QTimer.singleShot(20, introduce)
    hands.press(Qt.Key.Key_N, CTRL)
    hands.wait(lambda: hands.window.page_id == "panel_entry")
    hands.window.activateWindow()
    hands.wait(hands.window.isActiveWindow)
    hands.wait(lambda: hands.here.objectName() == "date")

    hands.write("3.11.26")
    hands.press(Qt.Key.Key_Return)
    hands.write("Lab A")
    hands.press(Qt.Key.Key_Return)
    for text in ("58", "", "7", "41"):
        hands.write(text)
        hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_S, CTRL)

    assert empty_logbook.history(empty_logbook.people()[0].id).panels, said(
        hands.window
    )
    (panel,) = empty_logbook.history(empty_logbook.people()[0].id).panels
    assert panel.collected_on == date(2026, 11, 3)
    assert panel.result("ALT").value == Decimal(58)


def test_a_next_panel_with_the_last_units_and_limits(hands, logbook):
    hands.press(Qt.Key.Key_N, CTRL)
    hands.wait(lambda: hands.here.objectName() == "date")
    hands.write("2026-04-20")
    hands.press(Qt.Key.Key_Return)
    hands.tab_to(lambda w: isinstance(w, QLineEdit) and "ALT" in w.accessibleName())
    hands.write("45")
    hands.press(Qt.Key.Key_S, CTRL)

    alt = logbook.history(hands.window.person_id).panels[-1].result("ALT")
    assert (alt.text, alt.unit, alt.interval.high) == ("45", "U/L", Decimal(32))


def test_a_typing_error_is_corrected(hands, logbook):
    open_the_last_panel(hands)

    hands.tab_to(lambda w: isinstance(w, QLineEdit) and w.text() == "48")
    hands.press(Qt.Key.Key_A, CTRL)
    hands.write("47")
    hands.press(Qt.Key.Key_S, CTRL)

    panels = logbook.history(hands.window.person_id).panels
    assert len(panels) == 6
    assert panels[-1].result("ALT").value == Decimal(47)


def open_the_last_panel(hands):
    hands.go(2, "panels")
    hands.tab_to(lambda w: w is hands.window.page.table)
    hands.press(Qt.Key.Key_Home, CTRL)
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: hands.window.page_id == "panel_entry")


def test_a_panel_is_deleted_and_taken_back_and_deleted_again(hands, logbook):
    def panels():
        return len(logbook.history(hands.window.person_id).panels)

    hands.go(2, "panels")
    hands.tab_to(lambda w: w is hands.window.page.table)
    hands.press(Qt.Key.Key_Home, CTRL)
    hands.press(Qt.Key.Key_Delete)
    hands.wait(lambda: panels() == 5)

    hands.press(Qt.Key.Key_Z, CTRL)
    assert panels() == 6
    assert "Undone: delete panel of 31 Mar 2026" in said(hands.window.footer)
    hands.press(Qt.Key.Key_Y, CTRL)
    assert panels() == 5


def test_the_values_of_the_trend_are_read(hands):
    hands.go(3, "trends")
    hands.wait(lambda: hands.window.page.plot is not None)
    hands.tab_to(lambda w: isinstance(w, TrendPlot))

    hands.press(Qt.Key.Key_Home)

    assert hands.window.page.values.accessibleName().startswith("7 Jan 2026")
    span = hands.window.page.plot.span
    hands.press(Qt.Key.Key_Plus, NONE, "+")
    assert hands.window.page.plot.span != span


def test_the_trend_is_read_as_a_table(hands):
    hands.go(3, "trends")
    hands.wait(lambda: hands.window.page.plot is not None)
    hands.tab_to_button("View: Plot")
    hands.press(Qt.Key.Key_Right)

    table = hands.tab_to(lambda w: isinstance(w, TrendTable))

    assert table.isVisible()


def test_the_source_of_a_sentence_is_found(hands):
    hands.go(4, "interpretation")
    hands.wait(lambda: hands.window.page.findChildren(QAbstractButton) != [])
    button = hands.tab_to(lambda w: named(w).startswith("Why"))
    before = said(hands.window.page)

    hands.press(Qt.Key.Key_Space)

    assert button.isChecked()
    opened = said(hands.window.page)
    assert len(opened) > len(before)
    assert "Sources" in opened or "Read from the log" in opened


def test_a_medicine_is_logged(hands, logbook):
    hands.go(5, "timeline")
    hands.tab_to_button("New event")
    hands.press(Qt.Key.Key_Space)
    hands.write("atorvastatin")
    hands.press(Qt.Key.Key_Tab)
    hands.tab_to(lambda w: isinstance(w, QLineEdit) and named(w).startswith("From"))
    hands.press(Qt.Key.Key_A, CTRL)
    hands.write("1 Sep 2026")
    hands.press(Qt.Key.Key_S, CTRL)

    events = logbook.history(hands.window.person_id).events
    assert {e.product for e in events if e.kind is EventKind.MEDICINE} >= {
        "atorvastatin"
    }


def test_a_sheet_is_saved(hands, tmp_path, monkeypatch):
    sheet = tmp_path / "sheet.pdf"
    monkeypatch.setattr(choosing, "save_as", lambda *_: sheet)
    hands.go(6, "report")
    hands.wait(hands.window.page.save.isEnabled)

    hands.tab_to_button("Save as PDF")
    hands.press(Qt.Key.Key_Space)

    hands.wait(sheet.exists)
    assert sheet.read_bytes().startswith(b"%PDF")


def test_an_article_is_looked_up(hands):
    hands.go(7, "library")
    page = hands.window.page
    hands.wait(lambda: page.library is not None)
    hands.tab_to(lambda w: w is page.search)

    hands.write("muscle")
    hands.tab_to(lambda w: w is page.list)
    first = page.article.article
    hands.press(Qt.Key.Key_Down)

    assert page.article.article is not None
    assert page.article.article is not first


def test_another_person_is_chosen_with_one_key(hands, logbook):
    other = logbook.record_person(Person("", "Zoe Other", Sex.FEMALE, date(1990, 2, 3)))
    here = hands.window.person_id

    hands.press(Qt.Key.Key_Down, ALT)

    assert hands.window.person_id == other
    assert hands.window.header.name.accessibleName() == "Zoe Other"
    assert "3 Feb 1990" in hands.window.header.details.text()
    hands.press(Qt.Key.Key_Up, ALT)
    assert hands.window.person_id == here


def test_the_colours_are_changed(hands):
    hands.go(9, "settings")
    hands.tab_to(lambda w: w is hands.window.page.theme)
    hands.press(Qt.Key.Key_Down)

    assert STYLE.theme is Theme.DARK
