"""Import: real files through the real importers into a real log."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from altdesk.core.person import Person
from altdesk.gui.import_preview import ImportPreviewPage
from altdesk.gui.import_preview_drop import files_in
from altdesk.gui.main_window import MainWindow
from altdesk.logbook import Logbook
from altdesk.store.log import Log

LONG = """Date,Test,Result,Unit,Reference
2026-11-03,ALT,58,U/L,7-41
2026-11-03,AST,43,U/L,10-35
2026-09-01,ALT,61,U/L,7-41
"""
NO_UNITS = """Date,ALT,AST,Bili
2026-11-03,58,43,0.9
2026-09-01,61,44,0.8
"""
UNUSUAL = """Date,Test,Result,Unit,Reference
2026-11-03,ALT,20000,U/L,7-41
2026-11-03,AST,43,U/L,10-35
2026-09-01,ALT,21000,U/L,7-41
"""


@pytest.fixture
def logbook():
    with Logbook(Log.in_memory(), today=lambda: date(2026, 11, 23)) as opened:
        yield opened


@pytest.fixture
def maria(logbook):
    return logbook.record_person(Person("", "Maria"))


@pytest.fixture
def page(qtbot, logbook, maria):
    made = ImportPreviewPage(logbook)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show_person(maria)
    made.show()
    return made


@pytest.fixture
def give(qtbot, page, tmp_path):
    """Write a file, give it to the page, and wait for its preview."""

    def give(text, name="results.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        with qtbot.waitSignal(page.shown):
            page.open_at(str(path))
        return path

    return give


def lines(page):
    return [node.texts for node in page.model.nodes()]


def test_a_file_is_seen_by_date_before_anything_is_recorded(page, give, logbook, maria):
    give(LONG)

    assert [texts[:2] for texts in lines(page)] == [
        ("ALT", "58 U/L"),
        ("AST", "43 U/L"),
        ("ALT", "61 U/L"),
    ]
    assert {texts[3] for texts in lines(page)} == {"● new"}
    assert logbook.history(maria).panels == ()


def test_a_file_without_a_name_belongs_to_the_person_on_the_screen(
    page, give, logbook, maria
):
    give(LONG)

    page.accept()

    assert len(logbook.people()) == 1
    assert len(logbook.history(maria).panels) == 2


def test_one_undo_takes_the_whole_file_back(page, give, logbook, maria):
    give(LONG)
    page.accept()

    words = logbook.undo()

    assert words == "import results.csv"
    assert logbook.history(maria).panels == ()


def test_the_same_file_again_changes_nothing(page, give):
    give(LONG)
    page.accept()

    give(LONG, "again.csv")

    assert {texts[3] for texts in lines(page)} == {"already there"}
    assert not page.record.isEnabled()


def test_missing_units_are_asked_with_the_likely_one_ready(
    qtbot, page, give, logbook, maria
):
    give(NO_UNITS)
    before = page.record.isEnabled()

    with qtbot.waitSignal(page.shown):
        page.questions.take.click()
    page.accept()

    assert not before
    result = logbook.history(maria).panels[-1].result("ALT")
    assert (result.value, result.unit) == (Decimal(58), "U/L")


def test_answers_are_remembered_for_files_of_the_same_form(qtbot, page, give):
    give(NO_UNITS)
    with qtbot.waitSignal(page.shown):
        page.questions.take.click()
    page.accept()

    give(NO_UNITS.replace("2026-11-03,58", "2026-11-20,77"), "later.csv")

    assert page.record.isEnabled()
    assert ("ALT", "77 U/L") in [texts[:2] for texts in lines(page)]


def test_an_unusual_value_stays_out_until_it_is_confirmed(page, give, logbook, maria):
    give(UNUSUAL)
    page.accept()

    panels = logbook.history(maria).panels

    assert [r.analyte for p in panels for r in p.results] == ["AST"]
    assert "2 with open questions were left out" in page._banner.text


def test_all_alike_questions_are_confirmed_at_once(page, give, logbook, maria):
    give(UNUSUAL)
    first = next(n for n in page.model.nodes() if n.result.problems)
    page.tree.setCurrentIndex(page.model.index_of(first))

    page._answer_result("Yes to all 2")
    page.accept()

    values = {r.value for p in logbook.history(maria).panels for r in p.results}
    assert values == {Decimal(20000), Decimal(43), Decimal(21000)}


def test_only_questions_can_be_shown(page, give):
    give(UNUSUAL)

    page.only_questions.setChecked(True)

    assert [texts[1] for texts in lines(page)] == ["20000 U/L", "21000 U/L"]


def test_a_file_that_is_no_result_is_refused_in_words(qtbot, page, tmp_path):
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)) * 8)

    page.open_at(str(path))
    qtbot.waitUntil(page._banner.isVisible)

    assert "photo.jpg" in page._banner.text
    assert page._stack.currentIndex() == 0


def test_a_file_that_is_gone_is_told(qtbot, page, tmp_path):
    page.open_at(str(tmp_path / "gone.csv"))
    qtbot.waitUntil(page._banner.isVisible)

    assert "gone.csv" in page._banner.text


def test_files_wait_their_turn(qtbot, page, tmp_path, logbook, maria):
    for number in (1, 2):
        text = LONG.replace("2026-11-03", f"2026-11-0{number}")
        (tmp_path / f"{number}.csv").write_text(text, encoding="utf-8")

    with qtbot.waitSignal(page.shown):
        page.read_files(files_in([tmp_path]))
    with qtbot.waitSignal(page.shown):
        page.accept()
    page.accept()

    days = {p.collected_on for p in logbook.history(maria).panels}
    assert days == {date(2026, 9, 1), date(2026, 11, 1), date(2026, 11, 2)}


def test_a_dropped_file_is_read(qtbot, page, tmp_path):
    path = tmp_path / "dropped.csv"
    path.write_text(LONG, encoding="utf-8")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        dropped,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    with qtbot.waitSignal(page.shown):
        page.drop.dropEvent(event)

    assert len(lines(page)) == 3


def test_a_file_of_another_person_makes_a_new_one(page, give, logbook, maria):
    named = LONG.replace("Date,", "Name,Date,").replace("\n2026", "\nOmar,2026")
    give(named)

    page.accept()

    names = {person.name: person.id for person in logbook.people()}
    assert set(names) == {"Maria", "Omar"}
    assert len(logbook.history(names["Omar"]).panels) == 2
    assert logbook.history(maria).panels == ()


def test_in_an_empty_log_a_nameless_file_asks_for_the_name(qtbot, tmp_path):
    path = tmp_path / "results.csv"
    path.write_text(LONG, encoding="utf-8")
    with Logbook(Log.in_memory(), today=lambda: date(2026, 11, 23)) as logbook:
        page = ImportPreviewPage(logbook)
        qtbot.addWidget(page)
        page.show_person(None)
        with qtbot.waitSignal(page.shown):
            page.open_at(str(path))
        before = page.record.isEnabled()
        next(iter(page.whose._names.values())).setText("Łukasz")

        page.accept()

        assert not before
        assert [person.name for person in logbook.people()] == ["Łukasz"]


def test_import_begins_where_files_are_chosen_dropped_or_pasted(qtbot, logbook):
    window = MainWindow(logbook)
    qtbot.addWidget(window)
    window.show()

    window.actions_by_wish["import"].trigger()

    assert window.page_id == "import_preview"
    drop = window.page.drop
    assert drop.isVisible()
    assert window.focusWidget() is drop.choose
    assert drop.folder.isVisible()
    assert drop.paste.isVisible()


UNKNOWN = """Wann;Leber eins;Leber zwei;Laune
11.03.2024;58;41;gut
12.04.2024;49;40;mies
"""
MAPPED = {
    "Wann": "date",
    "Leber eins": "analyte:ALT",
    "Leber zwei": "analyte:AST",
    "Laune": "ignore",
}


def map_columns(qtbot, page):
    """Answer each question about a column, then take the units that are offered."""
    for question, box in page.questions._fields:
        box.setCurrentIndex(box.findData(MAPPED[question.key]))
    with qtbot.waitSignal(page.shown):
        page.questions.take.click()
    with qtbot.waitSignal(page.shown):
        page.questions.take.click()


def test_unknown_columns_are_asked_about_and_can_be_named(qtbot, page, give):
    give(UNKNOWN)
    assert lines(page) == []
    assert not page.record.isEnabled()

    map_columns(qtbot, page)

    assert [texts[:2] for texts in lines(page)] == [
        ("ALT (Leber eins)", "58 U/L"),
        ("AST (Leber zwei)", "41 U/L"),
        ("ALT (Leber eins)", "49 U/L"),
        ("AST (Leber zwei)", "40 U/L"),
    ]


def test_what_columns_hold_is_remembered_for_files_of_their_form(qtbot, page, give):
    give(UNKNOWN)
    map_columns(qtbot, page)
    page.accept()

    give(UNKNOWN.replace("58", "77"), "next.csv")

    assert not page.questions.isVisible()
    assert next(texts[1] for texts in lines(page)) == "77 U/L"


def test_an_empty_table_can_be_saved_and_comes_back_filled_in(
    page, tmp_path, monkeypatch, give
):
    path = tmp_path / "empty.csv"
    monkeypatch.setattr(
        "altdesk.gui.import_preview_drop.choosing.save_as", lambda *_: path
    )

    page.drop.template.click()

    heading = path.read_text("utf-8-sig")
    assert heading.startswith("Name,Date of birth,Date,")
    give(heading + "Maria,,2026-11-03,Acme,58\n", "filled.csv")
    assert [texts[:2] for texts in lines(page)] == [("ALT", "58 U/L")]


def test_a_table_that_cannot_be_saved_is_said(page, tmp_path, monkeypatch):
    path = tmp_path / "empty.doc"
    monkeypatch.setattr(
        "altdesk.gui.import_preview_drop.choosing.save_as", lambda *_: path
    )

    page.drop.template.click()

    assert "no kind of table" in page._banner.text
