"""What Ctrl+K finds, and in which order: slips of the finger are forgiven."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from altdesk.core.person import Person, Sex
from altdesk.gui.commands import CommandPalette
from altdesk.gui.finding import everything, search
from altdesk.gui.near_words import near

LETTERS = st.text("abcdefghijklmnop", min_size=4, max_size=12)


@pytest.fixture
def crowd(logbook):
    """Return the logbook with people whose names hold those of analytes and pages."""
    for name, born in (
        ("Zoë Müller-Lüdenscheid", date(1950, 1, 2)),
        ("Walter Alting", date(1961, 7, 8)),
        ("Anna Schmidt", date(1980, 5, 3)),
    ):
        logbook.record_person(Person("", name, Sex.FEMALE, born))
    return logbook


def first(logbook, text):
    entries = everything(logbook, logbook.people()[0].id)
    found = search(logbook, entries, text)
    return found[0].title if found else None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("schmit", "Anna Schmidt · 3 May 1980"),
        ("an sch", "Anna Schmidt · 3 May 1980"),
        ("3.5.80", "Anna Schmidt · 3 May 1980"),
        ("3 May 1980", "Anna Schmidt · 3 May 1980"),
        ("müler", "Zoë Müller-Lüdenscheid · 2 Jan 1950"),
        ("mueller", "Zoë Müller-Lüdenscheid · 2 Jan 1950"),
        ("platlets", "PLT · Platelets"),
        ("bilrubin", "Bilirubin"),
        ("alanin aminotranferase", "ALT · Alanine aminotransferase"),
        ("gamma gt", "GGT · Gamma-glutamyl transferase"),
        ("hepatits b", "hepatitis B"),
        ("fatty livr", "fatty liver linked to weight and sugar"),
        ("setings", "Settings"),
        ("tredns", "Trends"),
        ("bakcup", "Backups"),
        ("add panle", "Add panel"),
    ],
)
def test_a_slip_of_the_finger_finds_what_was_meant(crowd, text, title):
    assert first(crowd, text) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("alt", "ALT · Alanine aminotransferase"),
        ("ast", "AST · Aspartate aminotransferase"),
        ("ggt", "GGT · Gamma-glutamyl transferase"),
        ("walter", "Walter Alting · 8 Jul 1961"),
        ("trends", "Trends"),
        ("import", "Import a file"),
        ("panels", "Panels"),
    ],
)
def test_what_is_called_just_so_comes_first(crowd, text, title):
    assert first(crowd, text) == title


def test_a_person_comes_before_the_rest_that_begins_so(crowd):
    crowd.record_person(Person("", "Gilbert Reporter", Sex.MALE))

    entries = everything(crowd, None)
    kinds = [entry.kind for entry in search(crowd, entries, "reporte")]

    assert kinds[0] == "Person"


@pytest.mark.parametrize("text", ["qqqq", "xyzzy", "12345678", "al", "zz zz"])
def test_what_is_like_nothing_finds_no_word_for_it(crowd, text):
    entries = everything(crowd, None)

    for entry in search(crowd, entries, text):
        assert text.casefold() in entry.folded


def test_a_misspelt_name_is_typed_and_opened_by_the_keyboard(qtbot, open_window, crowd):
    window = open_window(crowd)
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: isinstance(QApplication.activeModalWidget(), CommandPalette)
    )
    palette = QApplication.activeModalWidget()

    qtbot.keyClicks(palette.focusWidget(), "mueler")
    qtbot.keyClick(palette.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)

    assert crowd.person(window.person_id).name == "Zoë Müller-Lüdenscheid"


def test_a_slip_costs_no_more_than_a_few_looks(crowd):
    entries = everything(crowd, None)

    def took(text):
        started = time.process_time()
        for _ in range(20):
            search(crowd, entries, text)
        return time.process_time() - started

    took("platelets")
    assert took("platlets") < 30 * took("platelets")


@given(LETTERS, st.data())
def test_one_letter_too_many_or_too_few_is_forgiven(word, data):
    at = data.draw(st.integers(2, len(word) - 1))
    shorter = word[:at] + word[at + 1 :]
    longer = f"{word[:at]}z{word[at:]}"

    for typed in (shorter, longer):
        is_begun_so = word.startswith(typed)
        assert is_begun_so or len(typed) < 4 or word in near(typed, [word])


@given(LETTERS, LETTERS)
def test_a_near_word_begins_with_the_same_two_letters(one, other):
    for word in near(one, [other]):
        assert sorted(word[:2]) == sorted(one[:2])
        assert not word.startswith(one)


@pytest.mark.parametrize("typed", ["alt", "ck", "12.3.26", "f-77", ""])
def test_short_words_and_numbers_are_taken_as_they_are(typed):
    assert near(typed, ["alto", "ast", "12.3.27", "f-78"]) == frozenset()
