"""A name in any script is written on a screen that has no font of its own for it."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from altdesk.core.person import Person
from altdesk.gui import scripts
from altdesk.gui.labels import Label

NAMES = {
    "Japanese": "山田 太郎 やまだ",
    "Arabic": "محمد بن عبد الله",
    "Hindi": "प्रिया शर्मा",
    "Thai": "สมชาย ใจดี",
    "Hebrew": "אברהם",
    "Korean": "김민준",
    "Georgian": "ნინო",
    "Tamil": "அருண்",
}


def has_all(text):
    metrics = QFontMetrics(QApplication.font())
    return all(metrics.inFontUcs4(ord(one)) for one in text if not one.isspace())


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_label_has_a_letter_for_every_script(qtbot, name):
    label = Label(name)
    qtbot.addWidget(label)

    assert has_all(name)


def test_the_work_list_has_letters_for_its_names(empty_logbook, open_window):
    for name in NAMES.values():
        empty_logbook.record_person(Person("", name))
    window = open_window(empty_logbook)

    window.show_page("people")

    assert all(has_all(name) for name in NAMES.values())


@pytest.mark.parametrize("text", ["Müller", "Ελένη", "Анна", "Open …", "▲ 1.4 ×"])
def test_no_font_is_brought_for_letters_that_are_there(text):
    before = set(scripts._brought)

    scripts.bring_fonts(text)

    assert scripts._brought == before
