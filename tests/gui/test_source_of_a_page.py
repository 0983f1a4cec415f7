"""Each page names its source: whose log, born when, read with which knowledge.

In every language, and where room is scarcest: a small window with letters twice as
large. The numbers of one person must never be taken for those of another.
"""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from altdesk.gui.language import LANGUAGE
from altdesk.gui.pages import PAGES
from altdesk.gui.style import STYLE
from altdesk.rules.knowledge import load

NAME = "Maria <b>Example</b> & Co"
BORN = {"en": "3 May 1980", "de": "3. Mai 1980", "fr": "3 mai 1980", "es": "3 may 1980"}


@pytest.fixture(autouse=True)
def back_to_english():
    LANGUAGE.speak("en")
    yield
    LANGUAGE.speak("en")


def _in_sight(window, widget):
    """Tell whether all of a widget lies in the window."""
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return widget.isVisible() and window.rect().contains(place) and not place.isEmpty()


def _open(qtbot, open_window, logbook):
    window = open_window(logbook)
    window.resize(1024, 640)
    window.footer.find_knowledge()
    qtbot.waitUntil(lambda: load().version in window.footer.knowledge.text())
    return window


def _missing(window, born):
    """Return what of a page's source is not in sight."""
    header, footer = window.header, window.footer
    details = header.details
    told = {
        "name": header.name.accessibleName() == NAME,
        "birth": born in details.text(),
        "knowledge": load().version in footer.knowledge.text(),
        "name in sight": _in_sight(window, header.name),
        "birth in sight": _in_sight(window, details),
        "knowledge in sight": _in_sight(window, footer.knowledge),
        "whole": details.height() >= details.heightForWidth(details.width()),
    }
    return [what for what, is_so in told.items() if not is_so]


def _all_missing(window, born):
    found = {}
    for page in PAGES:
        window.show_page(page.id)
        QApplication.processEvents()
        if missing := _missing(window, born):
            found[page.id] = missing
    return found


@pytest.mark.parametrize(
    ("language", "percent"), [("en", 100), *((language, 200) for language in BORN)]
)
def test_every_page_names_its_source(qtbot, open_window, logbook, percent, language):
    STYLE.set_text_percent(percent)
    LANGUAGE.speak(language)
    window = _open(qtbot, open_window, logbook)

    assert _all_missing(window, BORN[language]) == {}


def test_the_source_is_told_in_another_language_while_a_page_is_open(
    qtbot, open_window, logbook
):
    window = _open(qtbot, open_window, logbook)
    window.show_page("timeline")

    LANGUAGE.speak("de")

    qtbot.waitUntil(lambda: _missing(window, BORN["de"]) == [])


def test_a_page_that_hides_whose_it_is_would_be_found(qtbot, open_window, logbook):
    """The planted fault: the check above is not blind."""
    window = _open(qtbot, open_window, logbook)
    window.header.details.hide()

    assert set(_all_missing(window, BORN["en"])) == {page.id for page in PAGES}
