"""A switch of persons: nothing of one stands under the name of the other."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.event import Event, EventKind
from altdesk.core.person import Person, Sex
from altdesk.gui.chooser import Chooser
from altdesk.gui.disclosure import Disclosure

ALT = Qt.KeyboardModifier.AltModifier


def draft(day, alt):
    results = (DraftResult(alt, analyte="ALT", unit="U/L", low="6", high="32"),)
    return DraftPanel(day, results, "Central laboratory")


@pytest.fixture
def maria(logbook):
    return logbook.people()[0].id


@pytest.fixture
def omar(logbook, maria):
    assert maria
    other = logbook.record_person(Person("", "Omar Zebra", Sex.MALE, date(1950, 1, 2)))
    assert logbook.record(other, draft(date(2026, 2, 2), "91")).is_done
    return other


@pytest.fixture
def window(open_window, logbook, maria, omar):
    assert omar
    made = open_window(logbook)
    made.carry_out(f"person:{maria}")
    return made


def switch(qtbot, window, wanted):
    focused = QApplication.focusWidget() or window
    qtbot.keyClick(focused, Qt.Key.Key_Down, ALT)
    assert window.person_id == wanted


def said(widget):
    labels = [x for x in widget.findChildren(QLabel) if x.isVisibleTo(widget)]
    return "\n".join(label.text() for label in labels)


def test_the_number_of_a_file_stands_beside_the_birth(window, logbook):
    other = logbook.record_person(Person("", "Omar Zebra", None, None, "F-77"))

    window.carry_out(f"person:{other}")

    assert "file F-77 · no panel yet" in said(window.header)


PAGES = [
    "overview", "panels", "trends", "interpretation", "timeline", "report",
    "library", "people", "settings", "panel_entry", "import_preview", "about_you",
]  # fmt: skip


@pytest.mark.parametrize("page", PAGES)
def test_name_and_birth_stand_over_every_page(window, page):
    window.carry_out(page)

    header = said(window.header)

    assert window.header.isVisible()
    assert window.header.name.accessibleName().startswith("Maria")
    assert "born 3 May 1980" in header


@pytest.mark.parametrize("page", PAGES)
def test_one_key_switches_the_person_on_every_page(qtbot, window, omar, maria, page):
    window.carry_out(page)

    switch(qtbot, window, omar)
    assert window.page_id == page
    assert window.header.name.accessibleName() == "Omar Zebra"
    assert "born 2 Jan 1950" in said(window.header)

    switch(qtbot, window, maria)
    assert "born 3 May 1980" in said(window.header)


def test_an_event_half_typed_waits_for_its_person(qtbot, window, omar, maria):
    window.carry_out("timeline")
    page = window.page
    page.new.click()
    qtbot.keyClicks(page.form.what, "atorva")
    page.form.started.set_text("1 Sep 2026")

    switch(qtbot, window, omar)
    assert (page.form.what.text(), page.form.started.text) == ("", "")

    switch(qtbot, window, maria)
    assert page.form.what.text() == "atorva"
    assert page.form.started.text == "1 Sep 2026"


def test_an_event_half_typed_waits_while_another_is_looked_at(qtbot, window):
    window.carry_out("timeline")
    page = window.page
    page.new.click()
    qtbot.keyClicks(page.form.what, "atorva")

    page.table.selectRow(0)
    assert page.form.what.text() == "Xanomeline"

    page.new.click()
    assert page.form.what.text() == "atorva"


def test_an_event_that_was_recorded_does_not_come_back(qtbot, window, logbook, maria):
    window.carry_out("timeline")
    page = window.page
    page.new.click()
    qtbot.keyClicks(page.form.what, "atorva")
    page.table.selectRow(0)
    page.new.click()
    page.form.started.set_text("1 Sep 2026")
    page.record()

    page.table.selectRow(0)
    page.new.click()

    assert page.form.what.text() == ""
    assert len(logbook.history(maria).events) == 2


def test_the_note_on_the_sheet_is_that_of_its_person(qtbot, window, omar, maria):
    window.carry_out("report")
    note = window.page.options.note
    note.setPlainText("Please look at the rash.")

    switch(qtbot, window, omar)
    assert note.toPlainText() == ""

    switch(qtbot, window, maria)
    assert note.toPlainText() == "Please look at the rash."


def test_the_note_on_the_sheet_outlives_the_window(window, open_window, logbook):
    window.carry_out("report")
    window.page.options.note.setPlainText("Please look at the rash.")
    window.close()

    again = open_window(logbook)
    again.carry_out("report")

    assert again.page.options.note.toPlainText() == "Please look at the rash."


def test_no_sheet_of_another_person_is_seen_or_saved(qtbot, window, omar):
    window.carry_out("report")
    page = window.page
    qtbot.waitUntil(page.save.isEnabled, timeout=20_000)

    switch(qtbot, window, omar)

    assert not page.save.isEnabled()
    assert page._pdf == b""
    qtbot.waitUntil(page.save.isEnabled, timeout=20_000)


def test_no_finding_of_another_person_is_seen(qtbot, window, omar):
    window.carry_out("interpretation")
    page = window.page
    qtbot.waitUntil(lambda: bool(page.findChildren(Disclosure)), timeout=20_000)

    switch(qtbot, window, omar)

    assert page._scroll.widget().findChildren(QLabel) == []
    qtbot.waitUntil(
        lambda: bool(page._scroll.widget().findChildren(Disclosure)), timeout=20_000
    )


def test_undo_says_whose_results_it_changed(window, logbook, omar):
    assert logbook.record(omar, draft(date(2026, 5, 2), "91")).is_done

    window._menu.aboutToShow.emit()
    offered = window.actions_by_wish["undo"].text()
    window.carry_out("undo")
    undone = window.footer.words.accessibleName()
    window.carry_out("redo")
    redone = window.footer.words.accessibleName()

    assert offered == "Undo: add panel of 2 May 2026 (Omar Zebra)"
    assert undone == "Undone: add panel of 2 May 2026 (Omar Zebra)"
    assert redone == "Done again: add panel of 2 May 2026 (Omar Zebra)"


def test_alone_in_a_log_nobody_is_named_by_undo(open_window, logbook, maria):
    window = open_window(logbook)
    event = Event("", EventKind.MEDICINE, "atorvastatin", date(2026, 9, 1))
    assert logbook.record_event(maria, event).is_done

    window.carry_out("undo")

    assert window.footer.words.accessibleName() == "Undone: add atorvastatin"


@pytest.mark.parametrize("page", ["timeline", "about_you"])
def test_without_anyone_a_page_leads_to_the_first_panel(
    qtbot, open_window, empty_logbook, page
):
    window = open_window(empty_logbook)
    window.carry_out(page)
    ways = [b for b in window.page.findChildren(QPushButton) if b.isVisible()]

    assert "Nobody is in this log yet" in said(window.page)
    assert [way.text() for way in ways] == ["Type a panel", "Import a file"]
    qtbot.mouseClick(ways[1], Qt.MouseButton.LeftButton)
    assert window.page_id == "import_preview"


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up])
@pytest.mark.parametrize("page", ["timeline", "report", "settings", "people"])
def test_in_a_list_to_choose_from_the_arrows_with_alt_open_it(
    qtbot, window, maria, page, key
):
    """So they do on every desktop: nobody is switched who only wanted the list."""
    window.show_page(page)
    box = next(b for b in window.page.findChildren(Chooser) if b.isVisible())
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    before = box.currentIndex()

    qtbot.keyClick(box, key, ALT)

    qtbot.waitUntil(box.view().isVisible)
    assert window.person_id == maria
    assert box.currentIndex() == before
    box.hidePopup()


def test_anywhere_else_the_arrows_with_alt_switch_the_person(
    qtbot, window, maria, omar
):
    window.show_page("timeline")
    window.page.form.what.setFocus()
    qtbot.waitUntil(window.page.form.what.hasFocus)

    switch(qtbot, window, omar)
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Up, ALT)

    assert window.person_id == maria
