"""Parts answer a screen reader as they answer the keyboard and the mouse."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from altdesk.gui.chooser import Chooser
from altdesk.gui.labels import Button
from altdesk.gui.resting import rest
from altdesk.gui.settled_field import SettledField
from altdesk.gui.trend_controls import Segments
from altdesk.logbook import Logbook
from altdesk.store.log import Log


@pytest.fixture
def chooser(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    made = Chooser("Order")
    made.setParent(holder)
    made.addItems(["first", "second", "third"])
    holder.show()
    yield made
    holder.close()


def test_a_toggled_button_of_the_rail_opens_its_page(logbook, open_window):
    window = open_window(logbook)

    window.rail.buttons["panels"].toggle()

    assert window.page_id == "panels"
    shown = [name for name, b in window.rail.buttons.items() if b.isChecked()]
    assert shown == ["panels"]


def test_the_button_of_the_open_page_stays_marked(logbook, open_window):
    window = open_window(logbook)

    window.rail.buttons["overview"].toggle()

    assert window.page_id == "overview"
    assert window.rail.buttons["overview"].isChecked()


def test_a_toggled_segment_is_chosen_once_and_told(qtbot):
    segments = Segments("View", ("Plot", "Table"))
    qtbot.addWidget(segments)
    told = []
    segments.chosen.connect(told.append)

    segments._group.button(1).toggle()
    segments.choose(0)

    assert told == [1]
    assert segments.index == 0


def test_a_text_put_into_a_field_is_read_at_once(logbook, open_window):
    window = open_window(logbook)
    window.show_page("panel_entry")
    field = next(
        f
        for f in window.page.findChildren(QLineEdit)
        if f.accessibleName() == "ALT, value"
    )

    field.setText("12x")

    said = [label.text() for label in window.page.findChildren(QLabel)]
    assert any("12x" in words for words in said), said


def test_a_line_selected_in_the_open_list_is_chosen(qtbot, chooser):
    chooser.showPopup()
    wanted = chooser.model().index(2, 0)

    with qtbot.waitSignal(chooser.activated):
        chooser.view().selectionModel().select(
            wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    assert chooser.currentText() == "third"
    assert not chooser.view().isVisible()


def test_arrows_in_the_open_list_choose_nothing_yet(qtbot, chooser):
    told = []
    chooser.activated.connect(told.append)
    chooser.showPopup()

    qtbot.keyClick(chooser.view(), Qt.Key.Key_Down)
    qtbot.wait(50)

    assert told == []
    assert chooser.currentText() == "first"
    qtbot.keyClick(chooser.view(), Qt.Key.Key_Return)
    assert chooser.currentText() == "second"
    assert told == [1]


def test_a_list_is_labelled_by_an_unseen_label_that_goes_with_it(qtbot, chooser):
    holder = chooser.parentWidget()
    label = next(x for x in holder.findChildren(QLabel) if x.buddy() is chooser)

    assert label.text() == "Order"
    assert not label.isVisible()
    chooser.deleteLater()
    qtbot.waitUntil(lambda: not holder.findChildren(QLabel))


def test_the_menu_opens_at_its_first_line_without_waiting(logbook, open_window):
    window = open_window(logbook)

    window.header.menu.click()

    assert window._menu.isVisible()
    assert window._menu.activeAction() is not None
    window._menu.close()


def test_words_typed_a_moment_before_closing_are_kept(qtbot, logbook, open_window):
    window = open_window(logbook)
    window.show_page("interpretation")
    qtbot.waitUntil(lambda: bool(window.page.findChildren(QPlainTextEdit)))
    edit = window.page.findChildren(QPlainTextEdit)[0]
    edit.setPlainText("Could it be the xanomeline?")

    window.close()

    kept = logbook.log.setting(window_key(window))
    assert kept == "Could it be the xanomeline?"


def window_key(window):
    return window.built_page("interpretation")._aside.questions._key


def test_no_timer_of_a_resting_page_is_due(qtbot):
    with Logbook(Log.in_memory()):
        page = QWidget()
        qtbot.addWidget(page)
        timer = QTimer(page)
        timer.start(1)

        rest([page])

        assert not timer.isActive()


def test_a_text_put_into_a_field_without_the_focus_is_meant(qtbot):
    field = SettledField()
    qtbot.addWidget(field)
    field.show()

    with qtbot.waitSignal(field.settled):
        field.setText("81")


def test_a_text_put_into_a_field_is_meant_before_its_page_goes(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    field = SettledField()
    field.setParent(page)
    told = []
    field.settled.connect(lambda: told.append(field.text()))
    field.setText("81")

    rest([page])

    assert told == ["81"]


def test_what_is_typed_by_hand_is_meant_when_the_field_is_left(qtbot):
    field = SettledField()
    qtbot.addWidget(field)
    field.show()
    qtbot.waitExposed(field)
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    told = []
    field.settled.connect(lambda: told.append(field.text()))

    qtbot.keyClicks(field, "81")
    qtbot.wait(400)
    assert told == []
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert told == ["81"]


def test_a_chosen_line_answers_before_its_dialog_is_closed(qtbot, logbook, open_window):
    window = open_window(logbook)
    closed = []

    def close():
        closed.append(QApplication.activeModalWidget().close())

    window.actions_by_wish["about"].trigger()
    assert QApplication.activeModalWidget() is None
    QTimer.singleShot(0, close)
    qtbot.waitUntil(lambda: closed == [True])


def test_another_text_of_a_button_is_its_name_too(qtbot):
    plain, named = Button("Open"), Button("Open")
    for button in (plain, named):
        qtbot.addWidget(button)
    named.setAccessibleName("Open the log")

    plain.setText("Show && tell")
    named.setText("Unlock")

    assert plain.accessibleName() == "Show & tell"
    assert named.accessibleName() == "Open the log"
