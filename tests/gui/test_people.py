"""The work list over a real log, from one person to ten thousand."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.person import Person, Sex
from altdesk.gui import choosing
from altdesk.gui.people import PeoplePage
from altdesk.gui.people_model import PAGE
from altdesk.gui.people_sheets import file_name
from altdesk.gui.person_form import PersonForm
from altdesk.logbook import Logbook
from altdesk.store import new_id
from altdesk.store.changes import PutPerson
from altdesk.store.log import Log


@pytest.fixture
def logbook():
    with Logbook(Log.in_memory(), today=lambda: date(2026, 11, 23)) as opened:
        yield opened


def add(logbook, name, alt, day=date(2026, 11, 3), **known):
    identifier = logbook.record_person(Person("", name, **known))
    results = (DraftResult(alt, analyte="ALT", unit="U/L", high="41"),)
    logbook.record(identifier, DraftPanel(day, results))
    return identifier


@pytest.fixture
def family(logbook):
    return {
        "Anna": add(logbook, "Anna", "30"),
        "Omar": add(logbook, "Omar", "90", date(2026, 2, 1), born=date(1980, 5, 3)),
        "Łukasz": add(logbook, "Łukasz", "70"),
    }


@pytest.fixture
def page(qtbot, logbook, family):
    assert family
    made = PeoplePage(logbook)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    with qtbot.waitSignal(made.renewed):
        made.show_person(None)
    return made


def names(page):
    return [page.model.row_at(n).person.name for n in range(page.model.rowCount())]


def cells(page, row):
    model = page.model
    return [model.data(model.index(row, column)) for column in range(7)]


def test_who_is_overdue_stands_first_and_is_called_so(page):
    assert names(page)[0] == "Omar"
    assert cells(page, 0)[5].startswith("▲ overdue, ")
    assert cells(page, 0)[2:4] == ["90 U/L, 1 Feb 2026", "2.2 ▲"]


def test_the_list_is_ordered_as_asked(page):
    page.order.setCurrentIndex(2)
    by_alt = names(page)
    page.order.setCurrentIndex(3)

    assert by_alt == ["Omar", "Łukasz", "Anna"]
    assert names(page) == ["Anna", "Łukasz", "Omar"]


def test_someone_is_found_without_the_accents_of_the_name(qtbot, page):
    page.search.setText("lukasz")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)

    assert names(page) == ["Łukasz"]
    assert page.chosen.name == "Łukasz"


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("Omar", ["Omar"]),
        ("1980", ["Omar"]),
        ("omar 1980", ["Omar"]),
        ("1980 OM", ["Omar"]),
        ("3 May 1980", ["Omar"]),
        ("3.5.80", ["Omar"]),
        ("5/3/1980", ["Omar"]),
        ("1980-05-03", ["Omar"]),
        ("1981", []),
        ("anna 1980", []),
        ("4.5.80", []),
        ("%", []),
    ],
)
def test_a_person_is_found_by_name_and_birth(qtbot, page, search, found):
    page.search.setText(search)
    qtbot.waitUntil(lambda: not page._soon.isActive())

    assert names(page) == found


def test_words_of_a_name_are_found_in_any_order(qtbot, page, logbook):
    add(logbook, "María José Núñez", "30", file_number="F-77")
    for search in ("nunez maria", "jose 77", "F-77"):
        page.search.setText(search)
        qtbot.waitUntil(lambda: not page._soon.isActive())
        assert names(page) == ["María José Núñez"]


def test_only_who_is_due_can_be_shown(page):
    page.due.setChecked(True)
    assert names(page) == ["Omar"]
    assert "1 person" in page._count.text()

    page.due.setChecked(False)
    assert len(names(page)) == 3


@pytest.mark.parametrize(
    ("column", "first"), [(0, "Anna"), (2, "Omar"), (3, "Omar"), (5, "Omar")]
)
def test_a_click_on_a_heading_orders_the_list(qtbot, page, column, first):
    page.order.setCurrentIndex(3 if column else 0)
    heads = page.table.horizontalHeader()
    place = QPoint(heads.sectionViewportPosition(column) + 9, heads.height() // 2)

    qtbot.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert names(page)[0] == first
    assert page.order.currentIndex() == (3, 0, 2, 2, 1, 0)[column]


def test_a_person_is_opened_by_one_key(qtbot, page, family):
    page.table.setFocus()
    page.table.selectRow(0)

    with qtbot.waitSignal(page.asked) as asked:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)

    assert asked.args == [f"person:{family['Omar']}"]


def test_a_person_is_added_with_the_form(qtbot, page, logbook):
    asked = []
    page.asked.connect(asked.append)
    page.add_person()
    form = page._form
    form.name.setText("Zoë")
    form.sexes[Sex.FEMALE].setChecked(True)
    form.born.set_text("14.5.80")
    form.file_number.setText("A-17")

    form._finish()
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)

    added = next(p for p in logbook.people() if p.name == "Zoë")
    assert asked == [f"person:{added.id}"]
    assert (added.sex, added.born, added.file_number) == (
        Sex.FEMALE,
        date(1980, 5, 14),
        "A-17",
    )


def test_a_person_is_corrected_in_place(page, logbook, family):
    page.table.selectRow(names(page).index("Anna"))
    page.change_person()
    page._form.name.setText("Anna Maria")

    page._form._finish()

    assert logbook.person(family["Anna"]).name == "Anna Maria"
    assert len(logbook.people()) == 3


def test_a_person_is_taken_out_and_back(page, logbook):
    page.table.selectRow(names(page).index("Anna"))
    page.change_person()

    page._form._remove()

    assert names(page) == ["Omar", "Łukasz"]
    logbook.undo()
    page.refresh()
    assert len(names(page)) == 3


def test_sheets_for_all_are_written_into_one_folder(qtbot, page, monkeypatch, tmp_path):
    monkeypatch.setattr(choosing, "folder", lambda *_: tmp_path)

    page.write_all()
    qtbot.waitUntil(lambda: "3 sheets written" in page._banner.text, timeout=30_000)

    written = sorted(path.name[:4] for path in tmp_path.iterdir())
    assert written == ["Anna", "Omar", "Łuka"]
    assert all(p.read_bytes().startswith(b"%PDF") for p in tmp_path.iterdir())


def test_all_sheets_go_into_one_pdf(qtbot, page, monkeypatch, tmp_path):
    place = tmp_path / "all.pdf"
    monkeypatch.setattr(choosing, "save_as", lambda *_: place)

    page.write_together()
    qtbot.waitUntil(lambda: "3 sheets written" in page._banner.text, timeout=30_000)

    assert place.read_bytes().startswith(b"%PDF")
    assert [p.name for p in tmp_path.iterdir()] == ["all.pdf"]


def test_only_selected_people_get_a_sheet(qtbot, page, monkeypatch, tmp_path):
    monkeypatch.setattr(choosing, "folder", lambda *_: tmp_path)
    page.table.selectRow(1)

    page.write_chosen()
    qtbot.waitUntil(lambda: "1 sheet" in page._banner.text, timeout=30_000)

    assert len(list(tmp_path.iterdir())) == 1


def test_sheets_that_cannot_be_written_are_listed(qtbot, page, monkeypatch, tmp_path):
    monkeypatch.setattr(choosing, "folder", lambda *_: tmp_path / "gone")

    page.write_all()
    qtbot.waitUntil(lambda: "not written" in page._banner.text, timeout=30_000)

    assert page._banner.text.count("does not exist") == 3


def test_cancelled_sheets_leave_whole_files(qtbot, page, monkeypatch, tmp_path):
    monkeypatch.setattr(choosing, "folder", lambda *_: tmp_path)

    page.write_all()
    page.writing.cancel()
    qtbot.waitUntil(lambda: "Stopped" in page._banner.text, timeout=30_000)

    assert all(p.read_bytes().startswith(b"%PDF") for p in tmp_path.iterdir())
    assert [p for p in tmp_path.iterdir() if p.suffix != ".pdf"] == []


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "a/b\\c:d", "", ".hidden", "x" * 300, "Zoë O’Neil"]
)
def test_no_name_leads_out_of_the_folder(name):
    made = file_name(Person("0" * 32, name))

    assert made.endswith(" 00000000.pdf")
    assert not set(made) & set('/\\:<>"|?*\n')
    assert not made.startswith(".")
    assert len(made) < 100


def test_ten_thousand_people_are_read_a_page_at_a_time(qtbot, logbook):
    people = [
        PutPerson(Person(new_id(), f"Person {number:05}")) for number in range(10_000)
    ]
    logbook.log.record("add many", people)
    page = PeoplePage(logbook)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.order.setCurrentIndex(3)
    page.show()
    page.refresh()
    QApplication.processEvents()
    read = len(page.model._pages)

    page.table.scrollToBottom()
    QApplication.processEvents()

    assert page.model.rowCount() == 10_000
    assert read * PAGE <= 400
    assert len(page.model._pages) <= 4
    assert page.model.row_at(9_999).person.name == "Person 09999"


def test_a_form_is_gone_when_it_is_closed(page):
    def count():
        return len(page.findChildren(PersonForm))

    for _ in range(20):
        page.add_person()
        page._form.reject()
        QApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    QApplication.processEvents()

    assert count() == 0
