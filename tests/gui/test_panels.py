"""The table of all results: real window, real log."""

from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.panel import DrawContext
from altdesk.core.person import Person, Sex
from altdesk.core.result import Provenance
from altdesk.gui.panels import PanelsPage
from altdesk.gui.style import STYLE
from altdesk.logbook import Logbook
from altdesk.store.log import Log

SOURCE = Provenance("FHIR R4", "lab.json", "0" * 64, "entry 3")


@pytest.fixture
def logbook():
    with Logbook(Log.in_memory(), today=lambda: date(2026, 11, 23)) as opened:
        yield opened


@pytest.fixture
def maria(logbook):
    return logbook.record_person(Person("", "Maria", Sex.FEMALE, date(1980, 5, 3)))


@pytest.fixture
def page(qtbot, logbook, maria):
    autumn = (
        DraftResult("61", analyte="ALT", unit="U/L", high="41", provenance=SOURCE),
        DraftResult("4.1", analyte="ALB", unit="g/dL", low="3.5"),
        DraftResult("yellow", name="Serum colour"),
    )
    winter = (
        DraftResult("58", analyte="ALT", unit="U/L", low="7", high="41"),
        DraftResult("31", analyte="ALB", unit="g/L", low="35"),
        DraftResult("<5", analyte="GGT", unit="U/L", high="60"),
    )
    logbook.record(maria, DraftPanel(date(2026, 9, 1), autumn, "Lab A"))
    logbook.record(maria, DraftPanel(date(2026, 11, 3), winter, "Lab B", note="calm"))
    made = PanelsPage(logbook)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show_person(maria)
    made.show()
    return made


def texts(page):
    model = page.model
    return {
        model.headerData(row, Qt.Orientation.Vertical): [
            model.data(model.index(row, column))
            for column in range(model.columnCount())
        ]
        for row in range(model.rowCount())
    }


def test_dates_run_from_the_newest_and_flags_stand_in_words(page):
    heading = page.model.headerData(0, Qt.Orientation.Horizontal)

    assert heading == "3 Nov 2026\nLab B"
    assert texts(page) == {
        "ALT  U/L": ["58 ▲ high", "61 ▲ high"],
        "GGT  U/L": ["<5", None],
        "albumin  g/L": ["31 ▼ low", "4.1 g/dL"],
        "Serum colour": [None, "yellow"],
    }


def test_a_reader_of_the_screen_is_told_the_whole_cell(page):
    index = page.model.index(0, 0)

    words = page.model.data(index, Qt.ItemDataRole.AccessibleTextRole)

    assert words == "ALT, 3 Nov 2026: 58 U/L, high, 1.4 × the upper limit"


@pytest.mark.parametrize(
    ("search", "lines"),
    [
        ("alanine", ["ALT  U/L"]),
        ("GPT", ["ALT  U/L"]),
        ("γ-GT", ["GGT  U/L"]),
        ("Serum col", ["Serum colour"]),
        ("zzz", []),
    ],
)
def test_lines_are_found_by_any_name(page, search, lines):
    page.search.setText(search)

    assert list(texts(page)) == lines


def test_only_what_was_ever_outside_its_limits_can_be_shown(page):
    page.flagged.setChecked(True)

    assert list(texts(page)) == ["ALT  U/L", "albumin  g/L"]


def test_dates_without_a_result_of_the_lines_in_sight_are_hidden(page):
    page.search.setText("ggt")
    assert texts(page) == {"GGT  U/L": ["<5"]}
    assert "3 Nov 2026" in page.model.headerData(0, Qt.Orientation.Horizontal)

    page.search.setText("")
    assert page.model.columnCount() == 2


def test_a_date_is_shown_when_it_is_asked_for_by_name(page, logbook, maria):
    autumn = logbook.history(maria).panels[0]
    page.search.setText("ggt")

    page.open_at(autumn.id)

    assert page._chosen() == autumn


def test_the_chosen_value_tells_where_it_comes_from(page):
    page.table.setCurrentIndex(page.model.index(0, 1))

    assert "FHIR R4, lab.json, entry 3" in page.detail.text
    assert "Limits of the laboratory: ≤ 41" in page.detail.text


def test_a_corrected_value_shows_its_history(page, logbook, maria):
    panel = logbook.history(maria).panels[-1]
    changed = (DraftResult("85", analyte="ALT", unit="U/L", low="7", high="41"),)
    logbook.record(maria, DraftPanel(date(2026, 11, 3), changed, id=panel.id))
    page.show_person(maria)

    page.table.setCurrentIndex(page.model.index(0, 0))

    assert "58 U/L – add panel of 3 Nov 2026" in page.detail.text
    assert "85 U/L – change panel of 3 Nov 2026" in page.detail.text


@pytest.mark.parametrize("percent", [100, 200])
def test_the_names_of_the_lines_have_the_height_they_need(page, maria, percent):
    STYLE.set_text_percent(percent)
    page.show_person(maria)

    names = page.table.verticalHeader()

    for row in range(page.model.rowCount()):
        needed = names.sectionSizeFromContents(row).height()
        assert names.sectionSize(row) >= needed


def test_two_dates_are_compared(page):
    page.table.setCurrentIndex(page.model.index(0, 0))
    page.table.selectionModel().select(
        page.model.index(0, 1), QItemSelectionModel.SelectionFlag.Select
    )

    assert "ALT  U/L:  61 → 58, −4.9 %" in page.detail.text
    assert "albumin  g/L:  4.1 g/dL → 31 g/L, −24 %" in page.detail.text
    assert "GGT: <5 U/L, measured on 3 Nov 2026 only" in page.detail.text
    assert "Serum colour: yellow, measured on 1 Sep 2026 only" in page.detail.text


def test_two_dates_are_compared_by_keyboard(qtbot, page):
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(0, 0))

    qtbot.keyClick(page.table, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

    assert "Compared: 1 Sep 2026 → 3 Nov 2026" in page.detail.text


def test_what_was_said_around_the_draw_stands_with_its_values(page, logbook, maria):
    symptoms = "JAUNDICE DARK_URINE PALE_STOOL ITCH FEVER RUQ_PAIN MUSCLE_SYMPTOMS"
    denied = [(f, False) for f in f"{symptoms} CONFUSION BLEEDING ASCITES".split()]
    context = DrawContext((("EXERCISE_7D", True), *denied))
    results = (DraftResult("70", analyte="ALT", unit="U/L", high="41"),)
    logbook.record(maria, DraftPanel(date(2026, 11, 9), results, context=context))
    page.show_person(maria)

    page.table.setCurrentIndex(page.model.index(0, 0))

    said = "Hard exercise or a muscle injury in the 7 days before; no symptoms"
    assert f"Around the draw: {said}" in page.detail.text


def test_the_table_is_copied_with_tabs(page):
    page.copy_table()

    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "\t2026-11-03\t2026-09-01"
    assert lines[1] == "ALT  U/L\t58 ▲ high\t61 ▲ high"


def test_a_deleted_panel_is_gone_and_can_be_taken_back(page, logbook, maria):
    page.table.setCurrentIndex(page.model.index(0, 0))

    page.delete_panel()

    assert page.model.columnCount() == 1
    assert page._chosen() == logbook.history(maria).panels[0]
    assert logbook.undo_words == "delete panel of 3 Nov 2026"
    logbook.undo()
    page.show_person(maria)
    assert page.model.columnCount() == 2


def test_editing_asks_for_the_form_of_that_panel(qtbot, page, logbook, maria):
    page.table.setCurrentIndex(page.model.index(0, 1))
    oldest = logbook.history(maria).panels[0].id

    with qtbot.waitSignal(page.asked) as asked:
        page.edit_panel()

    assert asked.args == [f"panel_entry:{oldest}"]


def test_someone_without_panels_is_offered_the_two_ways_in(page, logbook):
    new = logbook.record_person(Person("", "Omar"))

    page.show_person(new)

    assert page._stack.currentIndex() == 1


def test_every_name_is_plain_text(page, logbook, maria):
    hostile = "<img src='file:///etc/passwd'>&x"
    results = (DraftResult("5", name=hostile),)
    logbook.record(maria, DraftPanel(date(2026, 11, 5), results, hostile))

    page.show_person(maria)
    row = list(texts(page)).index(hostile)
    page.table.setCurrentIndex(page.model.index(row, 0))

    assert hostile in texts(page)
    assert hostile in page.detail.text
