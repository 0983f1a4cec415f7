"""How people really fill in the panel form: half, twice, pasted, interrupted."""

import os
import signal
import subprocess
import sys
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.person import Person
from altdesk.gui.panel_entry_day import day_in_words
from altdesk.logbook import Logbook
from altdesk.store.log import Log

TODAY = date(2026, 11, 23)
NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(qtbot, key, modifier=NONE):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def type_in(qtbot, text):
    qtbot.keyClicks(QApplication.focusWidget(), text)


def paste(qtbot, field, text):
    field.setFocus()
    QGuiApplication.clipboard().setText(text)
    press(qtbot, Qt.Key.Key_V, CTRL)


def cell(page, number, column="value"):
    return page._grid._rows[number].cells[column]


def values(page):
    return {row.analyte: row.value for row in page.texts.rows if row.value}


def here():
    return QApplication.focusWidget().objectName()


@pytest.fixture
def window(qtbot, open_window, logbook):
    made = open_window(logbook)
    made.carry_out("panel_entry")
    qtbot.waitUntil(lambda: here() == "date")
    return made


@pytest.fixture
def page(window):
    return window.page


# The date


@pytest.mark.parametrize("language", ["en_GB", "en_US", "de_DE", "fr_FR", "es_ES"])
def test_the_words_of_a_day_can_be_typed_back(page, language):
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        for month in range(1, 12):
            day = date(2026, month, 3)
            page._day.set_text(day_in_words(day))
            assert page._day.day == day
    finally:
        QLocale.setDefault(before)


def test_enter_on_an_open_date_leads_to_its_two_days(qtbot, page):
    type_in(qtbot, "11/3/2026")
    press(qtbot, Qt.Key.Key_Return)
    assert (here(), page._day.day) == ("dayFirst", None)

    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Return)

    assert page._day.day == date(2026, 11, 3)
    assert here() == "date"
    assert page.findChild(QLabel, "day").text() == "Tuesday, 3 November 2026"


def test_a_panel_with_an_open_date_waits_for_the_choice(qtbot, page, logbook):
    type_in(qtbot, "11/3/2026")
    cell(page, 0).setText("58")
    press(qtbot, Qt.Key.Key_S, CTRL)

    assert "Which day was the draw?" in page._banner.text
    assert here() == "dayFirst"
    assert len(logbook.history(logbook.people()[0].id).panels) == 6


def test_a_draw_before_the_birth_is_noticed_and_not_recorded(page, logbook):
    page._day.set_text("3.11.62")
    said = page.findChild(QLabel, "day").text()
    cell(page, 0).setText("58")
    page.save()

    assert said == "? Saturday, 3 November 1962 lies before the birth"
    assert "before the birth of the person" in page._banner.text
    assert len(logbook.history(logbook.people()[0].id).panels) == 6


def test_a_second_panel_of_a_day_is_noticed_and_allowed(page, logbook):
    page._day.set_text("31.3.26")
    said = page.findChild(QLabel, "day").text()
    cell(page, 0).setText("58")
    page.save()

    assert said.endswith("the log has a panel of this day already")
    assert len(logbook.history(logbook.people()[0].id).panels) == 7


def test_the_panel_that_is_changed_is_no_second_one(page, logbook):
    old = logbook.history(logbook.people()[0].id).panels[-1]

    page.open_at(old.id)

    assert page.findChild(QLabel, "day").text() == "Tuesday, 31 March 2026"


# The keyboard


@pytest.mark.usefixtures("page")
def test_a_panel_is_saved_by_enter_alone(qtbot, logbook):
    type_in(qtbot, "3.11.26")
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    for value in ("58", "43"):
        type_in(qtbot, value)
        press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    assert here() == "save"
    assert len(logbook.history(logbook.people()[0].id).panels) == 6

    press(qtbot, Qt.Key.Key_Return)

    panel = logbook.history(logbook.people()[0].id).panels[-1]
    assert [r.text for r in panel.results] == ["58", "43"]


def test_tab_walks_the_form_as_it_is_read(qtbot, page):
    page._grid.add("CK")
    page._day._field.setFocus()
    walked = []
    for _ in range(50):
        focused = QApplication.focusWidget()
        if not page.isAncestorOf(focused):
            break
        walked.append(focused.accessibleName())
        press(qtbot, Qt.Key.Key_Tab)

    columns = ("value", "unit", "lower limit", "upper limit")
    rows = [f"{name}, {c}" for name in ("ALT", "AST", "CK") for c in columns]
    assert walked[:2] == ["Date of the draw", "Laboratory"]
    assert walked[2:14] == rows
    assert walked[14] == page._grid.adder.accessibleName()
    assert walked[15].startswith("Fasting")
    assert walked[-3:] == ["Note", "Cancel", "Save panel"]


def test_add_panel_after_a_correction_is_a_new_panel(qtbot, window, page, logbook):
    old = logbook.history(window.person_id).panels[0]
    window.carry_out(f"panel_entry:{old.id}")
    cell(page, 0).setText("71")

    press(qtbot, Qt.Key.Key_N, CTRL)
    type_in(qtbot, "3.11.26")
    cell(page, 0).setText("58")
    press(qtbot, Qt.Key.Key_S, CTRL)

    panels = logbook.history(window.person_id).panels
    assert len(panels) == 7
    assert panels[0] == old
    window.carry_out(f"panel_entry:{old.id}")
    assert cell(page, 0).text() == "71"


def test_a_correction_leads_back_to_its_value(qtbot, window, logbook):
    old = logbook.history(window.person_id).panels[0]
    window.carry_out("panels")
    table, model = window.page.table, window.page.model
    table.setFocus()
    table.setCurrentIndex(model.index(1, model.column_of(old.id)))
    press(qtbot, Qt.Key.Key_Return)
    cell(window.page, 1).setText("51")

    press(qtbot, Qt.Key.Key_S, CTRL)

    assert window.page_id == "panels"
    here = table.currentIndex()
    assert (here.row(), model.panel(here.column()).id) == (1, old.id)
    assert "51 U/L" in window.page.detail.text


def test_add_panel_keeps_a_new_panel_that_was_begun(qtbot, window, page):
    cell(page, 0).setFocus()
    type_in(qtbot, "58")
    window.carry_out("trends")

    window.carry_out("panel_entry")

    assert cell(page, 0).text() == "58"


def test_an_untouched_form_offers_what_came_meanwhile(window, page, logbook):
    window.carry_out("trends")
    result = DraftResult("90", analyte="GGT", unit="U/L", high="60")
    logbook.record(window.person_id, DraftPanel(date(2026, 10, 1), (result,), "Lab B"))

    window.carry_out("panel_entry")

    assert [(r.analyte, r.high) for r in page.texts.rows] == [("GGT", "60")]
    assert page.texts.laboratory == "Lab B"


# Pasted


TABLE = "Test\tResult\tUnit\tReference\nALT\t58\tU/L\t7-41\nGGT\t90\tU/L\t<60\n"


@pytest.mark.parametrize("by_mouse", [False, True], ids=["keys", "mouse"])
@pytest.mark.parametrize("name", ["date", "laboratory", "adder", "value"])
def test_a_table_can_be_pasted_into_any_field(qtbot, page, name, by_mouse):
    field = {
        "date": page._form._date,
        "laboratory": page._form.laboratory,
        "adder": page._grid.adder,
        "value": cell(page, 1),
    }[name]
    before = field.text()

    if by_mouse:
        QGuiApplication.clipboard().setText(TABLE)
        field.paste()  # what the menu of the field does
    else:
        paste(qtbot, field, TABLE)

    assert values(page) == {"ALT": "58", "GGT": "90"}
    assert field.text() == before


def test_pasted_limits_are_never_mixed_with_those_of_the_last_report(qtbot, page):
    paste(qtbot, cell(page, 0), "Test\tResult\tUnit\tRange\nALT\t58\tU/L\t<41\n")

    assert (cell(page, 0, "low").text(), cell(page, 0, "high").text()) == ("", "41")


def test_limits_of_another_unit_are_not_kept_with_a_pasted_one(qtbot, page):
    paste(qtbot, cell(page, 0), "Test\tResult\tUnit\nALT\t0.97\tukat/L\nAST\t44\tU/L\n")

    assert (cell(page, 0, "low").text(), cell(page, 0, "high").text()) == ("", "")
    assert cell(page, 1, "high").text() == "34"


def test_a_line_of_a_report_is_pasted_into_its_row(qtbot, page):
    paste(qtbot, cell(page, 1), "ALT 58 U/L (7-41)")

    assert values(page) == {"ALT": "58"}
    assert cell(page, 0, "high").text() == "41"


def test_a_pasted_column_of_numbers_goes_down_the_rows(qtbot, page):
    paste(qtbot, cell(page, 0), "58\n44\n")

    assert values(page) == {"ALT": "58", "AST": "44"}


def test_more_numbers_than_rows_fill_nothing(qtbot, page):
    paste(qtbot, cell(page, 0), "58\n44\n90\n")

    assert values(page) == {}
    assert page._banner.isVisible()


@pytest.mark.parametrize(
    ("typed", "value", "unit"),
    [
        ("58 U/L", "58", "U/L"),
        ("58H", "58", "U/L"),
        ("<5 *", "<5", "U/L"),
        ("0,97 µkat/L", "0,97", "µkat/L"),
        ("58 (repeated)", "58 (repeated)", "U/L"),
        ("pending", "pending", "U/L"),
    ],
)
def test_unit_and_flag_behind_a_value_are_taken_apart(qtbot, page, typed, value, unit):
    cell(page, 0).setFocus()
    type_in(qtbot, typed)

    press(qtbot, Qt.Key.Key_Tab)

    assert (cell(page, 0).text(), cell(page, 0, "unit").text()) == (value, unit)


def test_a_range_typed_into_one_limit_fills_both(qtbot, page):
    cell(page, 0, "low").setText("")
    cell(page, 0, "low").setFocus()
    type_in(qtbot, "10-35")

    press(qtbot, Qt.Key.Key_Tab)

    assert (cell(page, 0, "low").text(), cell(page, 0, "high").text()) == ("10", "35")


def test_an_analyte_that_has_a_row_gets_no_second_one(qtbot, page):
    page._grid.adder.setFocus()
    type_in(qtbot, "SGPT")
    press(qtbot, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: QApplication.focusWidget() is cell(page, 0))
    assert [row.analyte for row in page.texts.rows] == ["ALT", "AST"]


def test_tab_leads_from_a_value_to_the_answers_about_it(qtbot, page, logbook):
    cell(page, 0).setFocus()
    type_in(qtbot, "20000")
    press(qtbot, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "ALT: Yes, this is right"
    press(qtbot, Qt.Key.Key_Return)

    assert QApplication.focusWidget() is cell(page, 0)
    page._day.set_text("3.11.26")
    press(qtbot, Qt.Key.Key_S, CTRL)
    assert len(logbook.history(logbook.people()[0].id).panels) == 7


# Interrupted


def test_a_switch_of_persons_takes_nothing_along(qtbot, window, page, logbook):
    maria = window.person_id
    logbook.record_person(Person("", "Omar"))
    cell(page, 0).setFocus()
    type_in(qtbot, "58")
    page._grid.adder.setText("CK")

    press(qtbot, Qt.Key.Key_Down, ALT)
    type_in(qtbot, "3.11.26")

    assert window.person_id != maria
    assert "Omar" in window.header.name.text()
    assert (values(page), page._grid.adder.text()) == ({}, "")
    assert page._day.day == date(2026, 11, 3)
    press(qtbot, Qt.Key.Key_Down, ALT)
    assert (window.person_id, values(page), page._day.text) == (
        maria,
        {"ALT": "58"},
        "",
    )
    assert "was not saved" in page._banner.text


def test_what_was_not_saved_is_said_when_the_log_is_opened_again(tmp_path, open_window):
    from altdesk.gui import keeping

    path = tmp_path / "my.altdesk"
    said = []
    with Logbook(Log.create(path), lambda: TODAY) as logbook:
        results = (DraftResult("58", analyte="ALT", unit="U/L", high="41"),)
        maria = logbook.record_person(Person("", "Maria"))
        old = logbook.record(maria, DraftPanel(date(2026, 9, 1), results)).id
        for wish in ("panel_entry", f"panel_entry:{old}"):
            window = open_window(logbook)
            keeping.begin(window)
            said.append(window.footer.words.accessibleName())
            window.carry_out(wish)
            cell(window.page, 0).setText("77")
            window.close()
        window = open_window(logbook)
        keeping.begin(window)
        said.append(window.footer.words.accessibleName())

    assert "not saved" not in said[0]
    assert said[1] == "A panel was begun and not saved: Maria."
    assert said[2] == "Panels were begun and not saved: Maria; Maria, 1 Sep 2026."


def test_a_new_medicine_is_logged_from_the_form_and_the_panel_goes_on(
    qtbot, window, page, logbook
):
    cell(page, 0).setFocus()
    type_in(qtbot, "58")
    page._context.medicine.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert window.page_id == "timeline"
    type_in(qtbot, "atorvastatin")
    window.page.form.started.set_text("1 Sep 2026")
    press(qtbot, Qt.Key.Key_S, CTRL)

    press(qtbot, Qt.Key.Key_N, CTRL)

    assert values(page) == {"ALT": "58"}
    events = logbook.history(window.person_id).events
    assert "atorvastatin" in {event.what for event in events}


WORK = """
import sys, time
from datetime import date
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from altdesk.gui.application import prepare
from altdesk.gui.main_window import MainWindow
from altdesk.logbook import Logbook
from altdesk.store.log import Log

app = prepare()
logbook = Logbook(Log.open(Path(sys.argv[1])), lambda: date(2026, 11, 23))
window = MainWindow(logbook)
window.show()
window.carry_out("panel_entry")
cell = window.page._grid._rows[0].cells["value"]
cell.setFocus()

def type_on():
    # Never a pause as long as the form would wait for.
    text = cell.text()
    cell.setText("581" if text == "58" else "58")
    kept = logbook.log.setting("entry:" + window.person_id)
    if kept and '"value": "58' in kept:
        print("kept", flush=True)

timer = QTimer()
timer.timeout.connect(type_on)
timer.start(50)
app.exec()
"""


def test_an_entry_outlives_the_sudden_end_of_the_program(tmp_path, open_window):
    path = tmp_path / "my.altdesk"
    with Logbook(Log.create(path), lambda: TODAY) as logbook:
        logbook.record_person(Person("", "Maria"))
    command = [sys.executable, "-c", WORK, str(path)]
    own = {"QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": str(tmp_path)}

    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=os.environ | own
    ) as work:
        said = work.stdout.readline()
        work.send_signal(signal.SIGKILL)

    assert said == "kept\n"
    with Logbook(Log.open(path), lambda: TODAY) as again:
        window = open_window(again)
        window.carry_out("panel_entry")
        assert values(window.page)["ALT"].startswith("58")
        assert "was not saved" in window.page._banner.text
        afresh = window.page._banner.findChild(QPushButton)
        assert afresh.text() == "Start afresh"
