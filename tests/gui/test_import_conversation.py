"""Import as a conversation: a window, a folder dropped on it, and what comes of it."""

from hashlib import sha256

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from altdesk.core.person import Person
from altdesk.gui.main_window import MainWindow
from altdesk.logbook.importing import Verdict

TABLE = """Date,Test,Result,Unit,Reference
2026-11-03,ALT,58,U/L,7-41
2026-11-03,AST,43,U/L,10-35
"""
MESSAGE = (
    "MSH|^~\\&|LAB|NORTH|X|Y|20261103||ORU^R01|1|P|2.5\rPID|1||||Maria\r"
    "OBR|1|||LFT|||20261103\r"
    "OBX|1|NM|1742-6^ALT^LN||58|U/L|7-41||||F\r"
    "OBX|2|NM|1920-8^AST^LN||44|U/L|10-35||||C\r"
)


@pytest.fixture
def logbook(empty_logbook):
    return empty_logbook


@pytest.fixture
def maria(logbook):
    return logbook.record_person(Person("", "Maria"))


@pytest.fixture
def window(qtbot, logbook, maria):
    made = MainWindow(logbook)
    qtbot.addWidget(made)
    made.show_person(maria)
    made.show()
    return made


def dropped(*paths):
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return given


def drop(window, given):
    """Drop on the middle of the window, as the window system does."""
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    area = window.centralWidget()
    entered = QDragEnterEvent(area.rect().center(), copy, given, left, plain)
    area.dragEnterEvent(entered)
    if entered.isAccepted():
        place = QPointF(area.rect().center())
        area.dropEvent(QDropEvent(place, copy, given, left, plain))
    return entered.isAccepted()


def import_page(window):
    window.carry_out("import")
    return window.page


def test_a_folder_dropped_on_any_page_comes_to_the_import(qtbot, window, tmp_path):
    (tmp_path / "labs.csv").write_text(TABLE, encoding="utf-8")
    page = import_page(window)
    window.show_page("panels")

    with qtbot.waitSignal(page.shown):
        assert drop(window, dropped(tmp_path))

    assert window.page_id == "import_preview"
    assert "labs.csv" in page._title.text()
    assert page.record.isEnabled()


def test_text_dragged_over_the_window_is_left_to_its_fields(window):
    text = QMimeData()
    text.setText("58")

    assert not drop(window, text)


def test_a_refused_file_of_a_folder_is_told_beside_the_others(
    qtbot, window, tmp_path, logbook, maria
):
    (tmp_path / "a_broken.json").write_text('{"resourceType": ', encoding="utf-8")
    (tmp_path / "b_labs.csv").write_text(TABLE, encoding="utf-8")
    page = import_page(window)

    with qtbot.waitSignal(page.shown):
        drop(window, dropped(tmp_path))

    assert "a_broken.json" in page._note.text()

    page.record.click()

    assert "a_broken.json" in page._banner.text
    assert len(logbook.history(maria).panels) == 1


def test_of_many_refused_files_three_are_named_and_the_rest_counted(
    qtbot, window, tmp_path
):
    for number in range(5):
        (tmp_path / f"{number}.json").write_text("{", encoding="utf-8")
    (tmp_path / "labs.csv").write_text(TABLE, encoding="utf-8")
    page = import_page(window)

    with qtbot.waitSignal(page.shown):
        drop(window, dropped(tmp_path))

    assert "2.json" in page._note.text()
    assert "2 more files were not read." in page._note.text()


def test_files_dropped_beside_a_preview_wait_behind_it(qtbot, window, tmp_path):
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    for path in (first, second):
        path.write_text(TABLE, encoding="utf-8")
    page = import_page(window)
    with qtbot.waitSignal(page.shown):
        drop(window, dropped(first))

    drop(window, dropped(second))

    assert "first.csv" in page._title.text()
    assert "1 more file waits." in page._note.text()


def test_cancel_leaves_the_log_untouched_and_the_other_files_unread(
    qtbot, window, tmp_path, logbook, maria
):
    rows = "".join(f"2020-01-{d:02},ALT,{n},U/L,\n" for n in range(999) for d in (1, 2))
    for name in ("first.csv", "second.csv"):
        (tmp_path / name).write_text(TABLE + rows, encoding="utf-8")
    page = import_page(window)
    page.read_files(sorted(tmp_path.iterdir()))
    work = page._work

    with qtbot.assertNotEmitted(page.shown), qtbot.waitSignal(work.cancelled):
        page._progress.cancel.click()

    assert page._waiting == []
    assert logbook.history(maria).panels == ()
    assert page.drop.isVisible()


def test_what_is_there_from_another_format_is_known_and_a_correction_supersedes(
    qtbot, window, tmp_path, logbook, maria
):
    table, message = tmp_path / "labs.csv", tmp_path / "labs.hl7"
    table.write_text(TABLE, encoding="utf-8")
    message.write_text(MESSAGE, encoding="utf-8")
    page = import_page(window)
    with qtbot.waitSignal(page.shown):
        drop(window, dropped(table))
    page.record.click()

    with qtbot.waitSignal(import_page(window).shown):
        drop(window, dropped(message))

    counted = page._import.preview.people[0]
    assert counted.count(Verdict.ALREADY) == 1
    assert counted.count(Verdict.SUPERSEDES) == 1

    page.record.click()
    window.carry_out("undo")

    (panel,) = logbook.history(maria).panels
    assert {r.text for r in panel.results} == {"58", "43"}


def test_every_result_keeps_the_hash_the_name_and_the_place_of_its_file(
    qtbot, window, tmp_path, logbook, maria
):
    path = tmp_path / "labs.csv"
    path.write_text(TABLE, encoding="utf-8")
    page = import_page(window)
    with qtbot.waitSignal(page.shown):
        drop(window, dropped(path))
    page.record.click()

    (panel,) = logbook.history(maria).panels
    places = [r.provenance.place for r in panel.results]
    assert places == ["row 2", "row 3"]
    assert {r.provenance.file for r in panel.results} == {"labs.csv"}
    told = sha256(path.read_bytes()).hexdigest()
    assert {r.provenance.sha256 for r in panel.results} == {told}
