"""The sheet's preview: composed by the real report, drawn by the real PDF library."""

from datetime import date

import pypdfium2
import pytest
from PySide6.QtWidgets import QLabel

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.person import Person, Sex
from altdesk.gui import choosing
from altdesk.gui.letterhead import recall
from altdesk.gui.report import ReportPage
from altdesk.gui.report_letterhead import LetterheadFields
from altdesk.gui.report_options import years_before
from altdesk.gui.report_print import paint
from altdesk.logbook import Logbook
from altdesk.report.options import Paper, Part, Variant
from altdesk.store.log import Log


@pytest.fixture
def logbook():
    with Logbook(Log.in_memory(), today=lambda: date(2026, 11, 23)) as opened:
        yield opened


@pytest.fixture
def maria(logbook):
    born = date(1980, 5, 3)
    identifier = logbook.record_person(Person("", "Łukasz Źródło", Sex.MALE, born))
    for day, alt in ((date(2022, 5, 2), "60"), (date(2026, 11, 3), "58")):
        results = (
            DraftResult(alt, analyte="ALT", unit="U/L", high="41"),
            DraftResult(f"33.{day.year % 10}", analyte="GGT", unit="U/L", high="60"),
        )
        logbook.record(identifier, DraftPanel(day, results))
    return identifier


@pytest.fixture
def page(qtbot, logbook, maria):
    made = ReportPage(logbook)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    with qtbot.waitSignal(made.drawn, timeout=20_000):
        made.show_person(maria)
    return made


def text_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    words = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return words


def test_the_preview_shows_every_page_of_the_sheet(page):
    document = pypdfium2.PdfDocument(page._pdf)
    count = len(document)
    document.close()

    pictures = [p for p in page.pages.findChildren(QLabel) if not p.pixmap().isNull()]

    assert len(pictures) == page.pages.page_count == count
    assert "Łukasz Źródło" in text_of(page._pdf)
    colours = pictures[0].pixmap().toImage()
    assert colours.pixelColor(2, 2).name() == "#ffffff"


def test_a_choice_draws_the_sheet_again(qtbot, page):
    with qtbot.waitSignal(page.drawn, timeout=20_000):
        page.options.note.setPlainText("Please see me in spring.")

    assert "Please see me in spring." in text_of(page._pdf)


def test_the_period_leaves_older_panels_out(qtbot, page):
    with qtbot.waitSignal(page.drawn, timeout=20_000):
        for part in set(Part) - {Part.ALL_RESULTS}:
            page.options.parts[part].setChecked(False)
    before = text_of(page._pdf)
    with qtbot.waitSignal(page.drawn, timeout=20_000):
        page.options.years.setCurrentIndex(1)

    after = text_of(page._pdf)

    assert "33.2" in before
    assert "33.2" not in after
    assert "33.6" in after


def test_parts_can_be_left_out(page):
    page.options.parts[Part.SOURCES].setChecked(False)
    page.options.paper.setCurrentIndex(1)

    wanted = page.options.wanted

    assert Part.SOURCES not in wanted.parts
    assert wanted.paper is Paper.LETTER


def test_a_blank_sheet_has_no_parts_to_choose(page):
    page.options.variant.setCurrentIndex(4)

    assert page.options.wanted.variant is Variant.BLANK
    assert not page.options.parts[Part.TREND].isEnabled()


def test_zooming_draws_larger_pages(qtbot, page):
    width = page.pages.widget().findChild(QLabel).width()

    for _ in range(3):
        with qtbot.waitSignal(page.drawn, timeout=20_000):
            page.pages.step(1)

    assert page.pages.widget().findChild(QLabel).width() > width


def test_the_sheet_is_saved_as_it_is_shown(page, monkeypatch, tmp_path):
    place = tmp_path / "sheet.pdf"
    monkeypatch.setattr(choosing, "save_as", lambda *_: place)

    page.save_pdf()

    assert place.read_bytes() == page._pdf
    assert "sheet.pdf" in page._banner.text


def test_a_folder_that_cannot_be_written_is_told(page, monkeypatch, tmp_path):
    monkeypatch.setattr(choosing, "save_as", lambda *_: tmp_path / "no" / "sheet.pdf")

    page.save_pdf()

    assert page._banner.isVisible()
    assert list(tmp_path.iterdir()) == []


def test_the_sheet_speaks_the_language_that_is_chosen(qtbot, page):
    with qtbot.waitSignal(page.drawn, timeout=20_000):
        page.options.language.setCurrentIndex(page.options.language.findData("de"))

    assert "Übersicht der Leberwerte" in text_of(page._pdf)


def test_numbers_only_leaves_the_causes_out(qtbot, page):
    with qtbot.waitSignal(page.drawn, timeout=20_000):
        page.options.variant.setCurrentIndex(2)

    words = text_of(page._pdf)
    assert "Numbers only" in words
    assert "Could fit" not in words


def test_a_letterhead_is_printed_and_kept_for_the_next_sheet(qtbot, page):
    fields = page.options.letterhead
    with qtbot.waitSignal(page.drawn, timeout=20_000):
        fields.name.setText("Praxis am Markt")
        fields.name.settled.emit()

    assert "Praxis am Markt" in text_of(page._pdf)
    assert recall().name == "Praxis am Markt"
    again = LetterheadFields()
    qtbot.addWidget(again)
    assert again.letterhead == fields.letterhead

    with qtbot.waitSignal(page.drawn, timeout=20_000):
        fields.name.clear()
        fields.name.settled.emit()

    assert recall() is None


def test_a_logo_that_is_none_is_told(qtbot, page, monkeypatch, tmp_path):
    (tmp_path / "logo.png").write_bytes(b"no picture")
    monkeypatch.setattr(choosing, "open_file", lambda *_: tmp_path / "logo.png")

    page.options.letterhead.choose.click()
    qtbot.waitUntil(lambda: "logo cannot be read" in page._banner.text, timeout=20_000)
    page.options.letterhead.drop.click()

    assert page.options.wanted.letterhead is None


def test_pages_can_be_printed_apart(page, tmp_path):
    from PySide6.QtGui import QPageSize, QPdfWriter

    place = tmp_path / "printed.pdf"
    printer = QPdfWriter(str(place))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))

    paint(printer, page._pdf, range(1, 2))

    printed = pypdfium2.PdfDocument(place.read_bytes())
    assert len(printed) == 1
    printed.close()


def test_nobody_gives_nothing_to_print(page):
    page.show_person(None)

    assert not page.save.isEnabled()
    assert not page.print.isEnabled()


def test_the_sheet_is_painted_on_paper_page_by_page(page, tmp_path):
    from PySide6.QtGui import QPageSize, QPdfWriter

    place = tmp_path / "printed.pdf"
    printer = QPdfWriter(str(place))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))

    paint(printer, page._pdf)

    printed = pypdfium2.PdfDocument(place.read_bytes())
    assert len(printed) == page.pages.page_count
    printed.close()


@pytest.mark.parametrize(
    ("day", "years", "expected"),
    [
        (date(2026, 11, 23), 5, date(2021, 11, 23)),
        (date(2024, 2, 29), 1, date(2023, 2, 28)),
    ],
)
def test_the_same_day_some_years_earlier(day, years, expected):
    assert years_before(day, years) == expected
