"""Every page of every kind of log stands as it should: structure, not pixels.

The sample log of the pictures is covered page by page in test_window_fit; here stand
the logs that make a page long, wide or bare, in the sizes at the edges.
"""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from altdesk.gui.columns import Columns
from altdesk.gui.empty_state import EmptyState
from altdesk.gui.interpretation_parts import Part
from altdesk.gui.labels import Button, Card
from altdesk.gui.language import LANGUAGE
from altdesk.gui.pages import PAGES
from altdesk.gui.style import STYLE, Theme
from tests.gui.histories import NAMES, long_names, one_panel, thirty_years
from tests.gui.structure import (
    cut_texts,
    on_screen,
    overlapping,
    scrolled_sideways,
    settle,
    sticking_out,
)

IDS = [page.id for page in PAGES]
SMALL = (200, (1024, 640))
USUAL = (100, (1280, 800))


@pytest.fixture
def speaking():
    yield LANGUAGE.speak
    LANGUAGE.speak("en")


def faults(qtbot, window):
    """Return what is wrong on each page; a page without a fault is left out."""
    found = {}
    for page in IDS:
        window.show_page(page)
        settle(qtbot, window)
        wrong = {
            "cut": cut_texts(window),
            "overlapping": overlapping(window.page),
            "sticking out": sticking_out(window.page),
            "sideways": scrolled_sideways(window.page),
        }
        if any(wrong.values()):
            found[page] = {what: which for what, which in wrong.items() if which}
    return found


def opened(open_window, logbook, percent, size):
    STYLE.set_text_percent(percent)
    window = open_window(logbook)
    window.resize(*size)
    return window


@pytest.mark.parametrize(
    ("fill", "percent", "size"),
    [(one_panel, *USUAL), (thirty_years, *SMALL), (long_names, *SMALL)],
)
def test_no_page_of_any_log_is_cut_or_overlaps(
    qtbot, empty_logbook, open_window, fill, percent, size
):
    fill(empty_logbook)
    window = opened(open_window, empty_logbook, percent, size)

    assert faults(qtbot, window) == {}


def test_no_page_of_an_empty_log_is_cut_or_overlaps(qtbot, empty_logbook, open_window):
    window = opened(open_window, empty_logbook, *SMALL)

    assert faults(qtbot, window) == {}


ABOUT_A_PERSON = ("panels", "trends", "interpretation", "timeline", "report", "people")


@pytest.mark.parametrize("page", [*ABOUT_A_PERSON, "about_you"])
def test_a_page_without_a_person_offers_the_two_ways_in(
    qtbot, empty_logbook, open_window, page
):
    window = opened(open_window, empty_logbook, *USUAL)
    window.show_page(page)
    settle(qtbot, window)

    ways = [button.text() for button in on_screen(window.page, Button)]
    ways = [words for words in ways if words in {"Type a panel", "Import a file"}]
    assert ways == ["Type a panel", "Import a file"]
    (empty,) = on_screen(window.page, EmptyState)
    assert all(button.isEnabled() for button in on_screen(empty, Button))


def test_on_a_very_large_screen_no_card_stands_apart_from_its_words(
    qtbot, logbook, open_window
):
    window = opened(open_window, logbook, 100, (3840, 2160))
    window.show_page("settings")
    settle(qtbot, window)

    for part in on_screen(window.page, Part):
        assert part.height() <= part.minimumSizeHint().height() + 1


@pytest.mark.parametrize(("count", "rows"), [(5, (3, 2)), (4, (2, 2)), (3, (3,))])
def test_cards_break_into_rows_as_even_as_can_be(qtbot, count, rows):
    columns = Columns()
    qtbot.addWidget(columns)
    for _ in range(count):
        card = Card()
        card.setMinimumSize(200, 40)
        columns.add(card)

    # Of five there is room for four side by side, of fewer for three.
    columns.resize(216 * (4 if count > 4 else 3), 400)
    columns.show()
    QApplication.processEvents()

    heights = [card.y() for card in on_screen(columns, Card)]
    assert tuple(heights.count(y) for y in sorted(set(heights))) == rows


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_the_longer_words_of_other_languages_have_room(
    qtbot, logbook, open_window, speaking, language
):
    speaking(language)
    window = opened(open_window, logbook, *SMALL)

    assert faults(qtbot, window) == {}


@pytest.mark.parametrize("name", NAMES[1:3])
def test_a_name_in_any_script_has_room_in_the_header(
    qtbot, empty_logbook, open_window, name
):
    long_names(empty_logbook, name)
    window = opened(open_window, empty_logbook, *SMALL)
    settle(qtbot, window)

    assert cut_texts(window) == []
    assert overlapping(window.header) == []


def test_the_dark_and_contrast_looks_differ_only_in_colour(qtbot, logbook, open_window):
    window = opened(open_window, logbook, *USUAL)
    for page in ("panels", "interpretation"):
        window.show_page(page)
        settle(qtbot, window)
        places = []

        for theme in (Theme.LIGHT, Theme.DARK, Theme.CONTRAST):
            STYLE.set_theme(theme)
            settle(qtbot, window)
            places.append(
                [
                    (type(widget).__name__, widget.geometry().getRect())
                    for widget in on_screen(window.page, QWidget)
                ]
            )

        assert places[0] == places[1] == places[2]
