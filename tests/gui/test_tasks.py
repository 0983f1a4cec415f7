"""What a new user does, in one window over one file, from the first panel on.

Everything is clicked, typed or chosen in the real window and its real dialogs; only
the question for a file, which is the system's own, is answered in its place.
"""

from datetime import date
from decimal import Decimal

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
)

from altdesk.core.event import EventKind
from altdesk.gui import choosing
from altdesk.gui.disclosure import Disclosure
from altdesk.gui.first_person import PersonDialog
from altdesk.gui.person_form import PersonForm
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


def click(qtbot, button):
    """Press a button with the mouse; it must be there to be pressed."""
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def click_words(qtbot, parent, words):
    (button,) = [
        b
        for b in parent.findChildren(QAbstractButton)
        if b.isVisible() and (b.accessibleName() or b.text()).startswith(words)
    ]
    click(qtbot, button)


def go(qtbot, window, page):
    click(qtbot, window.rail.buttons[page])
    qtbot.waitUntil(lambda: window.page_id == page)


def field(parent, name):
    """Return the field of a name, as a screen reader would find it."""
    (found,) = [
        line
        for line in parent.findChildren(QLineEdit)
        if line.isVisible() and line.accessibleName() == name
    ]
    return found


def when_asked(kind, answer):
    """Answer the dialog of a kind as soon as it stands on the screen."""

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind) and dialog.isVisible():
            answer(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def introduce(qtbot):
    """Answer the dialog that asks whose results these are."""

    def fill(dialog):
        qtbot.keyClicks(dialog.name, "Maria Example")
        qtbot.keyClicks(field(dialog, "Date of birth"), "3.5.80")
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)

    when_asked(PersonDialog, fill)


def add_first_panel(qtbot, window):
    introduce(qtbot)
    click(qtbot, window.header.add)
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


def import_a_file(qtbot, window, tmp_path, monkeypatch):
    place = tmp_path / "results.csv"
    place.write_text(FILE, encoding="utf-8")
    monkeypatch.setattr(choosing, "open_files", lambda *_: (place,))
    press(qtbot, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    page = window.page
    click_words(qtbot, page, "Choose files")
    qtbot.waitUntil(page.record.isEnabled)
    click(qtbot, page.record)


def correct_the_typo(qtbot, window):
    go(qtbot, window, "panels")
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
    go(qtbot, window, "interpretation")
    page = window.page
    qtbot.waitUntil(lambda: bool(page.findChildren(Disclosure)))
    opening = page.findChildren(Disclosure)[0]
    click(qtbot, opening.button)
    return page, said(opening.body)


def log_a_medicine(qtbot, window):
    go(qtbot, window, "timeline")
    page = window.page
    click(qtbot, page.new)
    type_in(qtbot, "atorvastatin")
    begin = field(page, "From")
    click(qtbot, begin)
    qtbot.keyClicks(begin, "1 Sep 2026")
    press(qtbot, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def change_language(qtbot, window, name, title):
    """Choose a language by its name with the arrow keys, and see it spoken."""
    go(qtbot, window, "settings")
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
    import_a_file(qtbot, window, tmp_path, monkeypatch)
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
    go(qtbot, window, "report")
    report = window.page
    qtbot.waitUntil(report.save.isEnabled, timeout=20_000)
    monkeypatch.setattr(choosing, "save_as", lambda *_: sheet)
    click(qtbot, report.save)
    qtbot.waitUntil(sheet.exists)
    document = pypdfium2.PdfDocument(sheet)
    words = "".join(p.get_textpage().get_text_range() for p in document)
    document.close()
    assert "Maria Example" in words
    assert "atorvastatin" in words

    go(qtbot, window, "people")
    crowd = window.page
    click_words(qtbot, crowd, "Add person")
    add_omar(qtbot)
    for typed, name in (("maria", "Maria Example"), ("omar", "Omar")):
        switch_person(qtbot, window, typed, name)
        assert window.header.name.accessibleName() == name

    words = change_language(qtbot, window, "Français", "Réglages")
    assert "Langue" in words
    assert "Language" not in words
    change_language(qtbot, window, "English", "Settings")

    window.close()
    logbook.close()
    with Log.open(path) as again:
        assert len(again.people()) == 2
        assert len(again.history(person_id).panels) == 2


def add_omar(qtbot):
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PersonForm))
    form = QApplication.activeModalWidget()
    qtbot.keyClicks(form.name, "Omar")
    click(qtbot, form.finish)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def names_on(crowd):
    """Return the names that the work list shows."""
    rows = range(crowd.model.rowCount())
    return [crowd.model.index(row, 0).data() for row in rows]


def switch_person(qtbot, window, typed, name):
    """Find a person on the work list by a part of the name, and open them."""
    go(qtbot, window, "people")
    crowd = window.page
    click(qtbot, crowd.search)
    qtbot.keyClick(crowd.search, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(crowd.search, typed)
    qtbot.waitUntil(lambda: names_on(crowd) == [name])
    qtbot.keyClick(crowd.table, Qt.Key.Key_Return)
    assert window.page_id == "overview"
