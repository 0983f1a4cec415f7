"""Enter, undo and the keys of the pages do what a hand on the keyboard expects."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog

from altdesk.gui.dialog import Dialog
from altdesk.gui.person_form import PersonForm

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(open_window, logbook):
    return open_window(logbook)


def enter(qtbot, widget, key=Qt.Key.Key_Return):
    widget.setFocus()
    qtbot.keyClick(widget, key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_that_has_the_focus(qtbot, window, key):
    enter(qtbot, window.header.summary, key)
    assert window.page_id == "report"

    enter(qtbot, window.rail.buttons["trends"], key)
    assert window.page_id == "trends"

    enter(qtbot, window.header.menu, key)
    menu = QApplication.activePopupWidget()
    assert menu is window._menu
    menu.close()


def test_enter_presses_the_buttons_of_a_form(qtbot, window):
    window.carry_out("panel_entry")

    enter(qtbot, window.page.findChild(object, "cancel"))

    assert window.page_id == "panels"


def test_a_key_that_is_held_down_presses_nothing(window):
    button = window.header.summary
    button.setFocus()
    held = QKeyEvent(
        QEvent.Type.KeyPress,
        Qt.Key.Key_Return,
        Qt.KeyboardModifier.NoModifier,
        "",
        True,
    )

    QApplication.sendEvent(button, held)

    assert window.page_id == "overview"


def test_enter_in_a_dialog_presses_the_chosen_button_not_the_first(qtbot):
    dialog = Dialog(None, "Sure?")
    qtbot.addWidget(dialog)
    refuse = dialog.offer("No")
    refuse.clicked.connect(dialog.reject)
    agree = dialog.offer("Yes", "primary")
    agree.clicked.connect(dialog.accept)
    with qtbot.waitExposed(dialog):
        dialog.open()

    enter(qtbot, refuse)

    assert dialog.result() == QDialog.DialogCode.Rejected
    assert not dialog.isVisible()


@pytest.mark.parametrize("page", ["panels", "library", "people"])
def test_undo_is_that_of_the_log_from_an_empty_search(qtbot, window, logbook, page):
    window.carry_out(page)
    person_id = window.person_id
    logbook.remove_panel(person_id, logbook.history(person_id).panels[0])
    window.page.search.setFocus()

    qtbot.keyClick(window.page.search, Qt.Key.Key_Z, CTRL)
    assert len(logbook.history(person_id).panels) == 6
    qtbot.keyClick(window.page.search, Qt.Key.Key_Y, CTRL)
    assert len(logbook.history(person_id).panels) == 5


def test_undo_takes_typed_words_back_before_the_log(qtbot, window, logbook):
    window.carry_out("panels")
    person_id = window.person_id
    logbook.remove_panel(person_id, logbook.history(person_id).panels[0])
    window.page.search.setFocus()
    qtbot.keyClicks(window.page.search, "alt")

    qtbot.keyClick(window.page.search, Qt.Key.Key_Z, CTRL)

    assert window.page.search.text() == ""
    assert len(logbook.history(person_id).panels) == 5


@pytest.mark.parametrize("number", range(1, 10))
def test_the_key_of_a_page_takes_the_keyboard_there(qtbot, window, number):
    qtbot.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), CTRL)
    qtbot.waitUntil(lambda: window.page_id == list(window.rail.buttons)[number - 1])

    focused = QApplication.focusWidget()

    assert focused is window.page or window.page.isAncestorOf(focused)


def test_what_is_typed_after_add_panel_is_the_date_of_a_new_one(qtbot, window, logbook):
    old = logbook.history(window.person_id).panels[0]
    window.carry_out(f"panel_entry:{old.id}")

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_N, CTRL)
    qtbot.keyClicks(QApplication.focusWidget(), "3.11.26")

    assert window.page.texts.collected == "3.11.26"
    assert window.page.texts.panel_id is None


def walked(qtbot, start, most=20):
    """Return the names of what Tab takes from `start` on, once round."""
    start.setFocus()
    names = []
    for _ in range(most):
        focused = QApplication.focusWidget()
        name = focused.accessibleName() or focused.text()
        if names and focused is start:
            break
        names.append(name)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    return names


def test_tab_walks_the_form_of_a_person_as_it_is_read(qtbot, logbook):
    form = PersonForm(None, logbook.today, logbook.people()[0])
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()

    names = walked(qtbot, form.name)

    assert names[0] == "Name"
    wanted = ["Date of birth", "File number", "Cancel", "Save", "Delete this person"]
    assert names[-5:] == wanted


def test_tab_leads_from_a_product_to_what_it_may_be(qtbot, window):
    window.carry_out("timeline")
    form = window.page.form
    form.what.setText("Xanomeline")
    qtbot.waitUntil(form.product._buttons[0].isVisible)

    names = walked(qtbot, form.what, most=3)

    assert names[1].startswith("Did you mean ")
