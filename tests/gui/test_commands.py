"""Ctrl+K: people, panels, analytes, articles and commands by their names."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from altdesk.core.person import Person, Sex
from altdesk.gui import keeping, wishes
from altdesk.gui.commands import CommandPalette
from altdesk.gui.finding import everything, find, people
from altdesk.gui.menu import COMMANDS
from altdesk.gui.pages import PAGES
from altdesk.rules.library import library


def summon(qtbot, window):
    """Press Ctrl+K and return the palette."""
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(
        lambda: isinstance(QApplication.activeModalWidget(), CommandPalette)
    )
    return QApplication.activeModalWidget()


def lines(palette):
    model = palette.list.model()
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


def open_found(qtbot, window, text):
    """Type a text into Ctrl+K and take what is found first."""
    palette = summon(qtbot, window)
    qtbot.keyClicks(palette.field, text)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_control_k_stands_ready_to_be_typed_into(qtbot, open_window, logbook):
    window = open_window(logbook)

    palette = summon(qtbot, window)

    assert palette.focusWidget() is palette.field
    assert palette.field.accessibleName() == "Find anything"
    assert any(line.startswith("Panels") for line in lines(palette))
    palette.close()


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("trends", "trends"),
        ("set", "settings"),
        ("add panel", "panel_entry"),
        ("panel of 12 mar", "panel_entry"),
        ("2026-03-12", "panel_entry"),
        ("12.3.26", "panel_entry"),
        ("3/12/2026", "panel_entry"),
        ("chart", "trends"),
        ("dark", "settings"),
        ("weight illness", "timeline"),
        ("central lab 27 feb", "panel_entry"),
        ("aspartate", "trends"),
        ("sgpt", "trends"),
        ("daily life", "library"),
    ],
)
def test_what_is_named_is_opened(qtbot, open_window, logbook, text, page):
    window = open_window(logbook)

    open_found(qtbot, window, text)

    assert window.page_id == page


def test_a_panel_that_is_found_is_the_one_that_opens(qtbot, open_window, logbook):
    window = open_window(logbook)

    open_found(qtbot, window, "panel of 12 mar")

    panel = logbook.history(window.person_id).panels[4]
    assert panel.collected_on == date(2026, 3, 12)
    entries = find(everything(logbook, window.person_id), "panel of 12 mar")
    assert entries[0].wish == f"panel_entry:{panel.id}"


def test_a_person_is_found_by_a_part_of_the_name(qtbot, open_window, logbook):
    other = logbook.record_person(Person("", "Zoë Müller-Lüdenscheid", Sex.FEMALE))
    window = open_window(logbook)

    open_found(qtbot, window, "muller")

    assert window.person_id == other
    assert window.header.name.accessibleName() == "Zoë Müller-Lüdenscheid"


def test_a_person_is_found_by_number_and_birth(logbook):
    born = date(1950, 1, 2)
    other = logbook.record_person(Person("", "Zoë", None, born, "F-77"))

    for text in ("f-77", "zoe 1950", "2.1.50", "2 Jan 1950"):
        assert people(logbook, text)[0].wish == f"person:{other}"


def test_undo_is_found_with_what_it_would_undo(logbook):
    entry = find(everything(logbook, None), "undo")[0]

    assert (entry.title, entry.wish) == ("Undo: add Xanomeline", "undo")


def test_people_of_one_name_are_told_apart_by_their_birth(logbook):
    for born in (date(1950, 1, 2), date(1980, 3, 4)):
        logbook.record_person(Person("", "Ann Twin", Sex.FEMALE, born))

    titles = [entry.title for entry in people(logbook, "twin")]

    assert titles == ["Ann Twin · 2 Jan 1950", "Ann Twin · 4 Mar 1980"]


def test_the_arrow_keys_choose_while_the_field_keeps_the_focus(
    qtbot, open_window, logbook
):
    window = open_window(logbook)
    palette = summon(qtbot, window)
    qtbot.keyClicks(palette.field, "panel of")

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(palette.field, key)

    assert palette.list.currentIndex().row() == 1
    assert palette.focusWidget() is palette.field
    qtbot.keyClick(palette.field, Qt.Key.Key_PageDown)
    assert palette.list.currentIndex().row() == len(lines(palette)) - 1
    palette.close()


def test_escape_leaves_everything_as_it_was(qtbot, open_window, logbook):
    window = open_window(logbook)
    palette = summon(qtbot, window)
    qtbot.keyClicks(palette.field, "library")

    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert window.page_id == "overview"


@pytest.mark.parametrize("text", ["qqqq", "100%", "<b>", "'; DROP"])
def test_what_is_nowhere_is_said_to_be_nowhere(qtbot, open_window, logbook, text):
    window = open_window(logbook)
    palette = summon(qtbot, window)

    qtbot.keyClicks(palette.field, text)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    found = lines(palette)
    assert all("Maria <b>Example</b>" in line for line in found)
    assert palette._none.isVisible() is not bool(found)
    palette.close()


def test_a_palette_that_is_closed_leaves_nothing_behind(qtbot, open_window, logbook):
    window = open_window(logbook)

    for _ in range(3):
        summon(qtbot, window).close()
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)

    qtbot.waitUntil(lambda: window.findChildren(CommandPalette) == [])


def test_every_article_can_be_found_by_its_title(logbook):
    entries = everything(logbook, None)

    lost = [
        article.title
        for group in library().groups
        for article in group.articles
        if not any(
            e.wish in {f"library:{article.id}", f"library:{article.id.split('.')[-1]}"}
            for e in find(entries, article.title)
        )
    ]

    assert lost == []


def test_every_wish_is_one_that_the_window_can_carry_out(logbook):
    known = {page.id for page in PAGES} | {"quit", "person"}

    strange = [
        entry.wish
        for entry in everything(logbook, logbook.people()[0].id)
        for name in (entry.wish.partition(":")[0],)
        if name not in known and not (wishes.find(name) or keeping.find(name))
    ]

    assert strange == []


def test_every_command_of_the_menu_can_be_found(logbook):
    found = {entry.wish for entry in everything(logbook, None)}

    assert {c.wish for c in COMMANDS} - {"palette"} <= found
