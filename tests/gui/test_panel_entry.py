"""The panel form: a real window over a real log file, by keyboard alone."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.person import Person, Sex
from altdesk.gui.panel_entry import PanelEntryPage
from altdesk.logbook import Logbook
from altdesk.store.log import Log

TODAY = date(2026, 11, 23)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "my.altdesk"


@pytest.fixture
def logbook(path):
    with Logbook(Log.create(path), today=lambda: TODAY) as opened:
        yield opened


@pytest.fixture
def maria(logbook):
    born = date(1980, 5, 3)
    return logbook.record_person(Person("", "Maria Example", Sex.FEMALE, born))


@pytest.fixture
def earlier(logbook, maria):
    """A panel of September with units and limits, to be offered again."""
    results = (
        DraftResult("61", analyte="ALT", unit="U/L", low="7", high="41"),
        DraftResult("44", analyte="AST", unit="U/L", high="35"),
        DraftResult("0.9", analyte="TBIL", unit="mg/dL", low="0.2", high="1.2"),
    )
    draft = DraftPanel(date(2026, 9, 1), results, laboratory="Lab A")
    return logbook.record(maria, draft).id


@pytest.fixture
def page(qtbot, logbook):
    made = PanelEntryPage(logbook)
    qtbot.addWidget(made)
    made.resize(1092, 720)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.fixture
def form(page, maria, earlier):
    """The form of Maria, who has a panel of September."""
    assert earlier
    page.show_person(maria)
    return page


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def type_in(qtbot, text):
    qtbot.keyClicks(QApplication.focusWidget(), text)


def go_to_date(page):
    page.findChild(object, "date").setFocus(Qt.FocusReason.TabFocusReason)


def cells(page, number):
    return page._grid._rows[number].cells


def test_a_whole_panel_is_typed_by_keyboard_and_found_after_reopening(
    qtbot, form, logbook, maria, path
):
    go_to_date(form)

    type_in(qtbot, "3.11.26")
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)
    for value in ("58", "43", "0,8"):
        type_in(qtbot, value)
        press(qtbot, Qt.Key.Key_Return)
    type_in(qtbot, "CK")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(form._grid.rows) == 4)
    for text in ("180", "U/L", "", "170"):
        type_in(qtbot, text)
        press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    logbook.close()
    with Log.open(path) as again:
        panel = again.history(maria).panels[-1]
    assert panel.collected_on == date(2026, 11, 3)
    assert panel.laboratory == "Lab A"
    values = {r.analyte: (r.value, r.unit) for r in panel.results}
    assert values == {
        "ALT": (Decimal(58), "U/L"),
        "AST": (Decimal(43), "U/L"),
        "TBIL": (Decimal("0.8"), "mg/dL"),
        "CK": (Decimal(180), "U/L"),
    }
    alt, ck = panel.result("ALT"), panel.result("CK")
    assert alt is not None
    assert ck is not None
    assert (alt.interval.low, alt.interval.high) == (Decimal(7), Decimal(41))
    assert ck.interval.high == Decimal(170)


def test_what_is_typed_is_read_under_the_field(qtbot, form):
    cells(form, 0)["value"].setFocus()

    type_in(qtbot, "58")

    assert form._grid._rows[0].said.text() == "▲ 58 U/L is 1.4 × the limit 41"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("41", "● 41 U/L is within the limits"),
        ("<5", "▼ <5 U/L is below the lower limit 7"),
        (">30", "◆ >30 U/L cannot be compared with 41"),
        ("abc", "✕ ALT: “abc” is not a number."),
        ("60000", "✕ ALT: 60000 U/L is not possible."),
        ("20000", "? ALT: 20000 U/L is very unusual."),
    ],
)
def test_limits_bounds_and_nonsense_are_told_apart(qtbot, form, typed, said):
    cells(form, 0)["value"].setFocus()

    type_in(qtbot, typed)

    assert form._grid._rows[0].said.text().startswith(said)


def test_a_refused_panel_stays_in_the_form_with_its_mark(form, logbook, maria):
    form._day.set_text("3.11.26")
    cells(form, 0)["value"].setText("58")
    cells(form, 1)["value"].setText("4E")

    form.save()

    assert len(logbook.history(maria).panels) == 1
    assert cells(form, 1)["value"].property("state") == "refused"
    assert QApplication.focusWidget() is cells(form, 1)["value"]
    assert cells(form, 0)["value"].text() == "58"
    assert "not a number" in form._banner.text


def test_an_unusual_value_is_kept_once_it_is_confirmed(qtbot, form, logbook, maria):
    form._day.set_text("3.11.26")
    cells(form, 0)["value"].setFocus()
    type_in(qtbot, "20000")
    form.save()
    refused = len(logbook.history(maria).panels)

    yes = next(
        b for b in form.findChildren(QPushButton) if b.text() == "Yes, this is right"
    )
    yes.setFocus()
    qtbot.keyClick(yes, Qt.Key.Key_Space)
    form.save()

    assert refused == 1
    assert logbook.history(maria).panels[-1].result("ALT").value == Decimal(20000)


def test_a_confirmation_ends_when_the_number_changes(qtbot, form):
    row = form._grid._rows[0]
    row.cells["value"].setFocus()
    type_in(qtbot, "20000")
    row._take(row_offer())

    type_in(qtbot, "1")

    assert row.said.text().startswith("✕ ALT: 200001")


def row_offer():
    from altdesk.gui.panel_entry_words import Offer

    return Offer("yes", "accepted", "value")


def test_an_open_date_is_asked_about_and_the_answer_remembered(qtbot, form, logbook):
    go_to_date(form)
    type_in(qtbot, "11/3/2026")
    asked = form._day.day

    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    month_first = form.findChild(QPushButton, "monthFirst")
    month_first.setFocus()
    press(qtbot, Qt.Key.Key_Space)

    assert asked is None
    assert focused is not None
    assert month_first.text() == "3 Nov 2026"
    assert form._day.day == date(2026, 11, 3)
    form._day.set_text("10/4/2026")
    assert form._day.day == date(2026, 10, 4)
    assert logbook.log.setting("date_order") == "month first"


def test_a_panel_without_a_date_is_not_recorded(form, logbook, maria):
    cells(form, 0)["value"].setText("58")

    form.save()

    assert len(logbook.history(maria).panels) == 1
    assert form.findChild(object, "date").property("state") == "refused"


def test_an_unsaved_entry_comes_back_after_a_crash(qtbot, form, logbook, maria):
    form._day.set_text("3.11.26")
    cells(form, 0)["value"].setFocus()
    type_in(qtbot, "58")
    form.keep()

    again = PanelEntryPage(logbook)
    qtbot.addWidget(again)
    again.show_person(maria)

    assert again.texts.collected == "3.11.26"
    assert again.texts.rows[0].value == "58"
    assert "was not saved" in again._banner.text
    again._answer("Start afresh")
    assert again.texts.rows[0].value == ""
    third = PanelEntryPage(logbook)
    qtbot.addWidget(third)
    third.show_person(maria)
    assert third.texts.rows[0].value == ""


def test_a_saved_entry_does_not_come_back(qtbot, form, logbook, maria):
    form._day.set_text("3.11.26")
    cells(form, 0)["value"].setFocus()
    type_in(qtbot, "58")
    form.keep()
    form.save()

    again = PanelEntryPage(logbook)
    qtbot.addWidget(again)
    again.show_person(maria)

    assert again.texts.is_untyped
    assert logbook.history(maria).panels[-1].result("ALT").text == "58"


def test_another_person_never_sees_what_was_typed(form, logbook):
    other = logbook.record_person(Person("", "Omar"))
    cells(form, 0)["value"].setText("58")

    form.show_person(other)

    assert form.texts.is_untyped
    assert form.texts.laboratory == ""


def test_editing_keeps_what_was_not_touched(qtbot, page, logbook, maria):
    from altdesk.core.result import Provenance, Status

    source = Provenance("FHIR R4", "lab.json", "0" * 64, "entry 3")
    results = (
        DraftResult(
            "61",
            name="ALAT (GPT)",
            unit="U/L",
            interval="< 41",
            status=Status.CORRECTED,
            provenance=source,
            note="repeat",
        ),
        DraftResult(
            "44", name="AST", unit="U/L", interval="10 - 35", provenance=source
        ),
        DraftResult("yellow", name="Serum colour"),
    )
    old = logbook.record(maria, DraftPanel(date(2026, 9, 1), results)).id
    before = logbook.history(maria).panels[-1]
    page.show_person(maria)

    page.open_at(old)
    cells(page, 1)["value"].setFocus()
    cells(page, 1)["value"].selectAll()
    type_in(qtbot, "45")
    page.save()

    assert not page._banner.isVisible(), page._banner.text
    panels = logbook.history(maria).panels
    assert len(panels) == 1
    assert panels[0].id == old
    assert panels[0].results[0] == before.results[0]
    assert panels[0].results[2] == before.results[2]
    assert panels[0].results[1].value == Decimal(45)
    assert panels[0].results[1].interval == before.results[1].interval
    assert panels[0].results[1].provenance == Provenance("typed")


def test_a_pasted_table_fills_the_rows(qtbot, form):
    cells(form, 0)["value"].setFocus()
    table = (
        "Date\tTest\tResult\tUnit\tReference\n"
        "2026-11-03\tALT\t58\tU/L\t7-41\n"
        "2026-11-03\tGGT\t90\tU/L\t<60\n"
    )
    QGuiApplication.clipboard().setText(table)

    press(qtbot, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    rows = {row.analyte: row for row in form.texts.rows}
    assert rows["ALT"].value == "58"
    assert (rows["GGT"].value, rows["GGT"].high) == ("90", "60")
    assert form._day.day == date(2026, 11, 3)


def test_a_pasted_number_is_just_typed(qtbot, form):
    cells(form, 0)["value"].setFocus()
    QGuiApplication.clipboard().setText("58\n")

    press(qtbot, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert form.texts.rows[0].value.strip() == "58"


def test_ticked_boxes_are_facts_and_empty_ones_say_nothing(form, logbook, maria):
    form._day.set_text("3.11.26")
    cells(form, 0)["value"].setText("58")
    boxes = {box.accessibleName(): box for box in form.findChildren(QCheckBox)}
    boxes["Hard exercise or a muscle injury in the 7 days before"].setChecked(True)

    form.save()

    context = logbook.history(maria).panels[-1].context
    assert context.get("EXERCISE_7D") is True
    assert context.get("JAUNDICE") is None


def test_none_of_these_says_no_to_every_symptom(form, logbook, maria):
    form._day.set_text("3.11.26")
    cells(form, 0)["value"].setText("58")
    form._context._none.setChecked(True)

    form.save()

    context = logbook.history(maria).panels[-1].context
    assert context.get("JAUNDICE") is False
    assert context.get("EXERCISE_7D") is None


def test_a_lost_file_leaves_the_form_as_it_is(form, path):
    form._day.set_text("3.11.26")
    cells(form, 0)["value"].setText("58")
    path.unlink()

    form.save()

    assert form.texts.rows[0].value == "58"
    assert form._banner.isVisible()
    assert form._banner.text


def test_every_field_has_a_name(form):
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

    for kind in (QLineEdit, QPlainTextEdit, QAbstractButton):
        for widget in form.findChildren(kind):
            if widget.isVisible():
                assert widget.accessibleName(), widget


def test_a_correction_does_not_lose_the_new_panel_that_was_begun(
    qtbot, form, logbook, maria
):
    cells(form, 0)["value"].setFocus()
    type_in(qtbot, "58")
    old = logbook.history(maria).panels[0].id

    form.open_at(old)
    cells(form, 0)["value"].selectAll()
    type_in(qtbot, "62")
    form.save()

    assert logbook.history(maria).panels[0].result("ALT").text == "62"
    assert form.texts.panel_id is None
    assert form.texts.rows[0].value == "58"


def test_a_correction_comes_back_after_a_crash_with_its_results(
    qtbot, form, logbook, maria
):
    old = logbook.history(maria).panels[0].id
    form.open_at(old)
    cells(form, 0)["value"].selectAll()
    type_in(qtbot, "62")
    form.keep()

    again = PanelEntryPage(logbook)
    qtbot.addWidget(again)
    again.show_person(maria)
    fresh = again.texts
    again.open_at(old)

    assert fresh.is_untyped
    assert again.texts.rows[0].value == "62"
    assert again.texts.rows[0].original is not None
    again._answer("Start afresh")
    assert again.texts.rows[0].value == "61"
