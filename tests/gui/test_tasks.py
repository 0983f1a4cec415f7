"""What a new user does, in one window over one file, from the first panel on."""

from datetime import date
from decimal import Decimal

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from altdesk.core.event import EventKind
from altdesk.gui import choosing, people
from altdesk.gui.disclosure import Disclosure
from altdesk.gui.first_person import PersonDialog
from altdesk.logbook import Logbook
from altdesk.store.log import Log

TODAY = date(2026, 11, 23)
FILE = """Date,Test,Result,Unit,Reference
2026-03-02,ALT,61,U/L,7-41
2026-03-02,AST,44,U/L,10-35
2026-03-02,ALP,90,U/L,40-115
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "my.altdesk"


@pytest.fixture
def window(path, open_window):
    with Logbook(Log.create(path), today=lambda: TODAY) as logbook:
        yield open_window(logbook)


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, modifier)


def type_in(qtbot, text):
    qtbot.keyClicks(QApplication.focusWidget(), text)


def said(widget):
    labels = [x for x in widget.findChildren(QLabel) if x.isVisibleTo(widget)]
    return "\n".join(label.text() for label in labels)


def introduce(qtbot):
    """Answer the dialog that asks whose results these are."""

    def fill():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PersonDialog)
        qtbot.keyClicks(dialog.name, "Maria Example")
        dialog.born.set_text("3.5.80")
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)

    QTimer.singleShot(0, fill)


def add_first_panel(qtbot, window):
    introduce(qtbot)
    window.carry_out("panel_entry")
    window.activateWindow()
    page = window.page
    qtbot.waitUntil(lambda: page.findChild(object, "date").hasFocus())
    type_in(qtbot, "3.11.26")
    press(qtbot, Qt.Key.Key_Return)
    type_in(qtbot, "Lab A")
    press(qtbot, Qt.Key.Key_Return)
    for text in ("580", "", "7", "41"):
        type_in(qtbot, text)
        press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def import_a_file(qtbot, window, tmp_path):
    place = tmp_path / "results.csv"
    place.write_text(FILE, encoding="utf-8")
    window.carry_out(f"import:{place}")
    page = window.page
    qtbot.waitUntil(page.record.isEnabled)
    page.record.click()


def correct_the_typo(qtbot, window):
    window.show_page("panels")
    page = window.page
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(0, 0))
    press(qtbot, Qt.Key.Key_Return)
    form = window.page
    assert window.page_id == "panel_entry"
    assert "Change panel of 3 Nov 2026" in said(form)
    type_in(qtbot, "58")
    press(qtbot, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def find_the_source(qtbot, window):
    window.show_page("interpretation")
    page = window.page
    qtbot.waitUntil(lambda: bool(page.findChildren(Disclosure)))
    opening = page.findChildren(Disclosure)[0]
    opening.button.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    return page, said(opening.body)


def log_a_medicine(qtbot, window):
    window.show_page("timeline")
    page = window.page
    page.new.click()
    type_in(qtbot, "atorvastatin")
    page.form.started.set_text("1 Sep 2026")
    press(qtbot, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def change_language(qtbot, window, name, title):
    """Choose a language by its name with the arrow keys, and see it spoken."""
    window.show_page("settings")
    names = [window.page.language.itemText(row) for row in range(5)]
    step = names.index(name) - window.page.language.currentIndex()
    for _ in range(abs(step)):
        box = window.page.language
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Down if step > 0 else Qt.Key.Key_Up)
        qtbot.wait(50)  # the window is built anew
    qtbot.waitUntil(lambda: window.page.title == title)
    return said(window)


def test_a_new_user_gets_from_the_first_panel_to_the_printed_sheet(
    qtbot, window, path, tmp_path, monkeypatch
):
    logbook = window.logbook

    add_first_panel(qtbot, window)
    import_a_file(qtbot, window, tmp_path)
    person_id = logbook.people()[0].id
    assert len(logbook.people()) == 1
    assert len(logbook.history(person_id).panels) == 2

    correct_the_typo(qtbot, window)
    alt = logbook.history(person_id).panels[-1].result("ALT")
    assert alt.value == Decimal(58)

    page, evidence = find_the_source(qtbot, window)
    headline = logbook.findings(person_id).headline
    assert headline in said(page)
    assert "Sources" in evidence or "Read from the log" in evidence

    log_a_medicine(qtbot, window)
    event = logbook.history(person_id).events[0]
    assert (event.kind, event.product) == (EventKind.MEDICINE, "atorvastatin")

    sheet = tmp_path / "sheet.pdf"
    monkeypatch.setattr(choosing, "save_as", lambda *_: sheet)
    window.show_page("report")
    report = window.page
    qtbot.waitUntil(report.save.isEnabled, timeout=20_000)
    report.save.click()
    document = pypdfium2.PdfDocument(sheet)
    words = "".join(p.get_textpage().get_text_range() for p in document)
    document.close()
    assert "Maria Example" in words
    assert "atorvastatin" in words

    window.show_page("people")
    crowd = window.page
    crowd.add_person()
    crowd._form.name.setText("Omar")
    crowd._form._finish()
    press_to_switch(qtbot, window, crowd)
    assert logbook.person(window.person_id).name == "Omar"
    assert isinstance(crowd, people.PeoplePage)

    words = change_language(qtbot, window, "Français", "Réglages")
    assert "Langue" in words
    assert "Language" not in words
    change_language(qtbot, window, "English", "Settings")

    window.close()
    logbook.close()
    with Log.open(path) as again:
        assert len(again.people()) == 2
        assert len(again.history(person_id).panels) == 2


def press_to_switch(qtbot, window, crowd):
    crowd.search.setText("omar")
    qtbot.waitUntil(lambda: crowd.model.rowCount() == 1)
    qtbot.keyClick(crowd.table, Qt.Key.Key_Return)
    assert window.page_id == "overview"
