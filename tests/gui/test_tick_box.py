"""A box to tick breaks its words in a narrow column, and grows with the text."""

import pytest
from PySide6.QtWidgets import QStyle, QStyleOptionButton

from altdesk.gui.style import STYLE
from altdesk.gui.tick_box import TickBox

WORDS = "Hard exercise or a muscle injury in the 7 days before"


@pytest.fixture
def box(qtbot):
    made = TickBox(WORDS)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_words_stand_in_one_line_where_they_fit(box):
    box.resize(box.sizeHint())

    assert box.text() == WORDS


def test_the_words_break_where_they_do_not_fit(box):
    box.resize(200, 100)

    lines = box.text().split("\n")
    assert len(lines) > 1
    assert " ".join(lines) == WORDS
    assert max(map(box.fontMetrics().horizontalAdvance, lines)) < 200


def test_a_narrow_box_asks_for_the_height_of_its_lines(box):
    line = box.fontMetrics().lineSpacing()
    assert box.heightForWidth(200) >= 2 * line > box.sizeHint().height()


def test_the_screen_reader_hears_the_words_without_breaks(box):
    box.resize(200, 100)

    assert box.accessibleName() == WORDS


def test_an_ampersand_is_a_letter(qtbot):
    made = TickBox("Fever & chills")
    qtbot.addWidget(made)

    assert made.text() == "Fever && chills"


def test_the_box_itself_grows_with_the_text(box):
    def side() -> int:
        box.ensurePolished()
        option = QStyleOptionButton()
        box.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        return box.style().subElementRect(part, option, box).width()

    before = side()
    STYLE.set_text_percent(200)

    assert side() >= 2 * before - 2
