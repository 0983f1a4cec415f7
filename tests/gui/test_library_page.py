"""The Library on the screen: the real articles, read and searched."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QLabel

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.person import Person
from altdesk.gui.disclosure import Disclosure
from altdesk.gui.finding import everything, find
from altdesk.gui.interpretation import InterpretationPage
from altdesk.gui.labels import Button
from altdesk.gui.library import LibraryPage
from altdesk.gui.main_window import MainWindow
from altdesk.logbook import Logbook
from altdesk.rules.guide import chapters
from altdesk.rules.library import library
from altdesk.store.log import Log


@pytest.fixture
def logbook():
    with Logbook(Log.in_memory(), today=lambda: date(2026, 11, 23)) as opened:
        yield opened


@pytest.fixture
def page(qtbot, logbook):
    made = LibraryPage(logbook)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    if made.library is None:
        with qtbot.waitSignal(made.filled, timeout=10_000):
            pass
    return made


def test_every_article_is_listed_in_its_group(page):
    titles = {item.text() for item in page._items()}

    for group in library().groups:
        assert group.title in titles
        assert {article.title for article in group.articles} <= titles


def test_every_article_shows_all_its_statements_and_sources(page):
    for identifier, article in library().by_id.items():
        page.open_at(identifier)

        assert page.article.article is article
        shown = page.article.text
        assert all(statement.text in shown for statement in article.statements)
        assert all(source.text in shown for source in article.sources)


def test_a_statement_that_was_not_checked_again_is_marked(page):
    page.open_at("alcohol")

    assert "* unverified" in page.article.text
    assert "*]" in page.article.text


def test_an_article_is_found_by_its_words(qtbot, page):
    qtbot.keyClicks(page.search, "fib-4")

    assert page._model.rowCount() > 0
    assert "FIB-4" in page.article.text


def test_what_is_not_there_is_said(qtbot, page):
    qtbot.keyClicks(page.search, "zzyzx")

    assert page._none.isVisible()
    assert "zzyzx" in page._none.text()
    assert page._model.rowCount() == 0


def test_the_list_is_read_by_keyboard(qtbot, page):
    first = page.article.article
    page.list.setFocus()

    qtbot.keyClick(page.list, Qt.Key.Key_Down)

    assert page.article.article is not first


def test_a_cause_of_the_interpretation_leads_to_its_article(qtbot, page, logbook):
    maria = logbook.record_person(Person("", "Maria"))
    results = (DraftResult("90", analyte="ALT", unit="U/L", high="41"),)
    logbook.record(maria, DraftPanel(date(2026, 11, 3), results))
    reading = InterpretationPage(logbook)
    qtbot.addWidget(reading)
    with qtbot.waitSignal(reading.filled):
        reading.show_person(maria)
    for opening in reading.findChildren(Disclosure):
        opening.open()
    more = next(b for b in reading.findChildren(Button) if b.text() == "Read about it")

    with qtbot.waitSignal(reading.asked) as asked:
        more.click()
    page.open_at(asked.args[0].partition(":")[2])

    assert asked.args[0].startswith("library:")
    assert page.article.article.cause is not None


def test_everything_is_plain_text_and_every_button_has_a_name(page):
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName()


def test_the_guide_is_read_in_the_library(page):
    titles = {item.text() for item in page._items()}

    assert "Help" in titles
    for chapter in chapters().articles:
        assert chapter.title in titles
        page.open_at(chapter.id)
        assert page.article.article is chapter
        assert all(s.text in page.article.text for s in chapter.statements)


def test_nothing_in_the_guide_is_a_link_or_markup(page):
    for chapter in chapters().articles:
        page.open_at(chapter.id)
        for label in page.article.widget().findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText
            assert not label.openExternalLinks()


def test_what_one_types_is_set_in_letters_of_one_width(page):
    page.open_at("guide.command-line")

    labels = page.article.widget().findChildren(QLabel)
    typed = [label for label in labels if label.text().startswith("$ altdesk")]
    assert typed
    assert all(
        QFontMetrics(label.font()).horizontalAdvance("iiii")
        == QFontMetrics(label.font()).horizontalAdvance("WWWW")
        for label in typed
    )


def test_a_search_finds_a_chapter_of_the_guide(page):
    page.search.setText("recovery sheet")

    found = [item.text() for item in page._items()]
    assert any(text.startswith("Backups and passwords") for text in found)


def test_help_is_one_key_and_one_search_away(qtbot, logbook):
    window = MainWindow(logbook)
    qtbot.addWidget(window)

    window.actions_by_wish["help"].trigger()

    assert window.page_id == "library"
    page = window.page
    qtbot.waitUntil(lambda: page.article.article is not None, timeout=10_000)
    assert page.article.article.id == "guide.first-panel"
    assert window.actions_by_wish["help"].shortcut().toString() == "F1"
    entries = find(everything(logbook, None), "first panel help")
    assert entries[0].wish == "library:guide.first-panel"


def test_a_letter_typed_builds_one_article_at_most(qtbot, page, monkeypatch):
    page.search.setText("alt")
    shown = []
    show = page.article.show_article
    monkeypatch.setattr(
        page.article, "show_article", lambda a: (shown.append(a.id), show(a))
    )

    qtbot.keyClicks(page.search, "x")
    qtbot.keyClick(page.search, Qt.Key.Key_Backspace)

    assert len(shown) <= 2
