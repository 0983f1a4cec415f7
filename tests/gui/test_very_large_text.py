"""At three times the size of the text nothing is cut: it wraps, or it scrolls."""

import pytest
from PySide6.QtWidgets import QApplication

from altdesk.gui.pages import PAGES
from altdesk.gui.style import STYLE
from tests.gui.dialogs import DIALOGS
from tests.gui.structure import cut_texts, overlapping, settle, sticking_out

PERCENT, SIZE = 300, (1920, 1080)


def wrong(root, window):
    found = {
        "cut": cut_texts(window),
        "overlapping": overlapping(root),
        "sticking out": sticking_out(root),
    }
    return {what: which for what, which in found.items() if which}


@pytest.fixture
def window(open_window, logbook):
    STYLE.set_text_percent(PERCENT)
    made = open_window(logbook)
    made.resize(*SIZE)
    return made


def test_no_page_is_cut_at_three_times_the_size(qtbot, window):
    found = {}
    for page in PAGES:
        window.show_page(page.id)
        settle(qtbot, window)
        assert window.size().toTuple() == SIZE, page.id
        if faults := wrong(window.page, window):
            found[page.id] = faults

    assert found == {}


def test_no_dialog_is_cut_at_three_times_the_size(window):
    found = {}
    for name, make in DIALOGS.items():
        dialog = make(window)
        dialog.show()
        for _ in range(4):
            QApplication.processEvents()
        if faults := wrong(dialog, dialog):
            found[name] = faults
        dialog.hide()
        dialog.deleteLater()

    assert found == {}
