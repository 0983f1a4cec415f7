"""Every page at every size: no text cut, no target too small, no nameless stop."""

import pytest
from PySide6.QtCore import Qt

from altdesk.gui.pages import PAGES
from altdesk.gui.style import STYLE
from tests.gui.stops import nameless, ring, small_targets, unseen
from tests.gui.structure import cut_texts, overlapping, settle

IDS = [page.id for page in PAGES]


@pytest.mark.parametrize("page", IDS)
@pytest.mark.parametrize(
    ("percent", "size"), [(100, (1024, 640)), (200, (1280, 800)), (200, (1024, 640))]
)
def test_no_text_is_cut(qtbot, open_window, logbook, page, percent, size):
    STYLE.set_text_percent(percent)
    window = open_window(logbook)
    window.resize(*size)
    window.show_page(page)
    settle(qtbot, window)

    assert cut_texts(window) == []


@pytest.mark.parametrize("page", IDS)
def test_the_window_is_never_wider_than_the_screen(qtbot, open_window, logbook, page):
    STYLE.set_text_percent(200)
    window = open_window(logbook)
    window.resize(1024, 640)
    window.show_page(page)
    settle(qtbot, window)

    assert window.width() <= 1024
    assert window.height() <= 640


@pytest.mark.parametrize("page", IDS)
def test_no_widgets_of_a_page_lie_upon_each_other(qtbot, open_window, logbook, page):
    window = open_window(logbook)
    window.show_page(page)
    settle(qtbot, window)

    assert overlapping(window.page) == []


@pytest.mark.parametrize("page", IDS)
def test_targets_are_large_enough(qtbot, open_window, logbook, page):
    window = open_window(logbook)
    window.show_page(page)
    settle(qtbot, window)

    assert small_targets(window) == []


@pytest.mark.parametrize("page", IDS)
def test_every_stop_of_the_keyboard_has_a_name(qtbot, open_window, logbook, page):
    window = open_window(logbook)
    window.show_page(page)
    settle(qtbot, window)

    assert nameless(window) == []


@pytest.mark.parametrize("page", IDS)
def test_tab_walks_every_stop_and_comes_back_both_ways(
    qtbot, open_window, logbook, page
):
    window = open_window(logbook)
    window.show_page(page)
    settle(qtbot, window)
    first = window.rail.buttons["overview"]
    window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)

    forward = ring(Qt.Key.Key_Tab)
    backward = ring(Qt.Key.Key_Backtab)

    assert forward[-1] is first
    assert backward[-1] is first
    assert {id(w) for w in forward} == {id(w) for w in backward}


@pytest.mark.parametrize("page", IDS)
def test_the_focus_is_seen_on_every_stop(qtbot, open_window, logbook, page):
    window = open_window(logbook)
    window.show_page(page)
    settle(qtbot, window)

    assert unseen(window) == []
