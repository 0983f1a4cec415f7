"""Another language is spoken at once, everywhere, and nothing typed is lost."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QWidget,
)

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.problem import Place
from altdesk.gui import remembered
from altdesk.gui.application import prepare
from altdesk.gui.language import LANGUAGE, LANGUAGES, _first_known, locale_for
from altdesk.gui.pages import PAGES
from altdesk.gui.panel_entry_day import day_in_words
from altdesk.gui.panel_entry_words import read_row
from altdesk.gui.wording import in_words, number, say, say_count, weeks_in_words

TODAY = date(2026, 11, 23)
SETTINGS = {"en": "Settings", "de": "Einstellungen", "fr": "Réglages", "es": "Ajustes"}


@pytest.fixture(autouse=True)
def back_to_english():
    LANGUAGE.speak("en")
    yield
    LANGUAGE.speak("")


def texts(window):
    """Return what the labels and buttons in sight say."""
    found = [*window.findChildren(QLabel), *window.findChildren(QPushButton)]
    return {w.text() for w in found if w.isVisible() and w.text()}


def press(key):
    """Press a key where the focus is, as a person does."""
    here = QApplication.focusWidget()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(here, event)


def test_the_language_is_changed_by_keyboard_and_back(qtbot, open_window, logbook):
    window = open_window(logbook)
    window.show_page("settings")
    window.page.language.setFocus()
    assert window.page.language.currentText() == "English"

    press(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.page.title == "Einstellungen")
    qtbot.waitUntil(window.page.language.hasFocus)

    qtbot.waitUntil(lambda: "Sprache" in texts(window))
    assert window.rail.buttons["overview"].text() == "Übersicht"
    assert remembered.recall().language == "de"

    press(Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: window.page.title == "Settings")

    qtbot.waitUntil(lambda: "Language" in texts(window))
    assert not texts(window) & {"Sprache", "Aussehen", "Übersicht"}


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_is_spoken_on_the_page_in_sight(open_window, logbook, code):
    window = open_window(logbook)
    window.show_page("settings")

    LANGUAGE.speak(code)

    assert window.page_id == "settings"
    assert window.page.title == SETTINGS[code]
    assert window.windowTitle().startswith(SETTINGS[code])
    assert window.page.language.currentData() in {code, ""}


def test_the_language_is_remembered_and_found_again(open_window, logbook):
    memory = remembered.recall()
    memory.language = "fr"
    remembered.remember(memory)

    prepare()
    window = open_window(logbook)

    assert LANGUAGE.wish == "fr"
    assert window.rail.buttons["settings"].text() == "Réglages"


def test_the_person_and_the_page_stay(open_window, logbook):
    window = open_window(logbook)
    window.show_page("panels")
    person_id = window.person_id

    LANGUAGE.speak("es")

    assert (window.page_id, window.person_id) == ("panels", person_id)
    assert window.page.title == "Análisis"


def test_the_keys_of_the_window_work_once_in_the_new_language(
    qtbot, open_window, logbook
):
    window = open_window(logbook)

    LANGUAGE.speak("de")
    LANGUAGE.speak("fr")
    qtbot.wait(50)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)

    assert window.page_id == "panels"
    assert logbook.undo_words == "add Xanomeline"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert logbook.undo_words != "add Xanomeline"


def test_no_part_is_a_window_of_its_own_while_all_is_built_anew(
    qtbot, open_window, logbook
):
    """It would flash, and take the keyboard away from the window."""
    window = open_window(logbook)
    for page in PAGES:
        window.show_page(page.id)
    watch = Watch()
    QApplication.instance().installEventFilter(watch)

    for code in ("de", "en"):
        LANGUAGE.speak(code)
        for page in PAGES:
            window.show_page(page.id)
    qtbot.wait(50)
    QApplication.instance().removeEventFilter(watch)

    assert watch.shown == []
    assert window.isActiveWindow()


class Watch(QObject):
    """Notes each widget that is shown as a window."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):
        is_shown = event.type() is QEvent.Type.Show and isinstance(watched, QWidget)
        if is_shown and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


# Nothing typed is lost


def test_a_panel_that_is_half_typed_is_carried_over(open_window, logbook):
    window = open_window(logbook)
    window.carry_out("panel_entry")
    form = window.page._form
    form.day.set_text("3.11.26")
    form.laboratory.setText("Nord")
    form.grid._rows[0].set_texts(value="38,5")
    form.context.note.setPlainText("nach dem Lauf")

    LANGUAGE.speak("de")

    again = window.page.texts
    assert (again.collected, again.laboratory) == ("3.11.26", "Nord")
    assert again.rows[0].value == "38,5"
    assert again.note == "nach dem Lauf"
    assert window.page._form._heading.text() == "Befund eingeben"


def test_an_old_panel_that_is_being_corrected_stays_open(open_window, logbook):
    window = open_window(logbook)
    panel = logbook.history(window.person_id).panels[-1]
    window.carry_out(f"panel_entry:{panel.id}")
    window.page._form.grid._rows[0].set_texts(value="49")

    LANGUAGE.speak("de")

    assert window.page.texts.panel_id == panel.id
    assert window.page.texts.rows[0].value == "49"
    assert window.page.texts.rows[0].original is not None
    assert window.page._form._heading.text().startswith("Befund vom 31. März 2026")


def test_an_event_and_a_note_that_are_half_typed_are_carried_over(open_window, logbook):
    window = open_window(logbook)
    window.show_page("timeline")
    window.page.form.what.setText("Ibuprofen")
    window.page.form.amount.setText("400")
    window.page.form.started.set_text("3.11.26")
    window.show_page("report")
    window.page.options.note.setPlainText("Bitte Ferritin")
    window.show_page("settings")

    LANGUAGE.speak("fr")

    form = window.built_page("timeline").form
    assert form.what.text() == "Ibuprofen"
    assert form.amount.text() == "400"
    assert form.started.day == date(2026, 11, 3)
    assert window.built_page("report").options.wanted.note == "Bitte Ferritin"


def test_a_file_that_is_being_looked_at_stays_open(qtbot, open_window, logbook):
    window = open_window(logbook)
    window.show_page("import_preview")
    with qtbot.waitSignal(window.page.shown):
        window.page.read_text("Date,Test,Result,Unit\n2026-04-02,ALT,44,U/L\n")

    LANGUAGE.speak("de")

    assert window.page.model.rowCount() == 1
    assert window.page.record.text() == "1 eintragen"


# Numbers, days and plurals


@pytest.mark.parametrize(
    ("code", "day", "value"),
    [
        ("en", "3 Nov 2026", "1.5"),
        ("de", "3. Nov. 2026", "1,5"),
        ("fr", "3 nov. 2026", "1,5"),
        ("es", "3 nov 2026", "1,5"),
    ],
)
def test_days_and_numbers_follow_the_language(code, day, value):
    LANGUAGE.speak(code)

    assert in_words(date(2026, 11, 3)) == day
    assert number(1.5) == value


@pytest.mark.parametrize(
    ("code", "none", "one", "two"),
    [
        ("en", "0 panels", "1 panel", "2 panels"),
        ("de", "0 Befunden", "1 Befund", "2 Befunden"),
        ("fr", "0 bilan", "1 bilan", "2 bilans"),
        ("es", "0 análisis", "1 análisis", "2 análisis"),
    ],
)
def test_a_count_takes_the_form_of_its_language(code, none, one, two):
    LANGUAGE.speak(code)

    assert [say_count("%n panels", n) for n in (0, 1, 2)] == [none, one, two]


def test_a_span_is_said_in_the_language():
    LANGUAGE.speak("de")

    assert weeks_in_words((4, 12)) == "in 4 bis 12 Wochen"
    assert weeks_in_words((1, 1)) == "in 7 Tagen"


@pytest.mark.parametrize(
    ("system", "code", "written"),
    [
        ("de_AT", "de", "de_AT"),
        ("de_CH", "de", "de_CH"),
        ("fr_CA", "fr", "fr_CA"),
        ("es_MX", "es", "es_MX"),
        ("de_DE", "fr", "fr_FR"),
        ("pt_BR", "es", "es_BR"),
        ("C", "en", "C"),
        ("C", "de", "de_DE"),
    ],
)
def test_numbers_are_written_as_the_country_does(system, code, written):
    assert locale_for(code, QLocale(system)).name() == written


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["de-AT", "en-US"], "de"),
        (["pt-BR", "fr_CA"], "fr"),
        (["pt-BR", "ja"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_computer_that_is_known_is_spoken(wanted, spoken):
    assert _first_known(wanted) == spoken


@pytest.mark.parametrize("code", ["de", "fr", "es"])
def test_the_buttons_of_qt_itself_are_translated(qtbot, code):
    LANGUAGE.speak(code)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)

    said = box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")

    assert said == say("Cancel")


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("typed", ["3.11.26", "2026-11-03"])
def test_a_typed_day_is_read_alike_and_shown_in_words(
    open_window, logbook, code, typed
):
    LANGUAGE.speak(code)
    window = open_window(logbook)
    window.carry_out("panel_entry")

    window.page._form.day.set_text(typed)

    day = date(2026, 11, 3)
    assert window.page._form.day.day == day
    assert day_in_words(day) in texts(window)


def test_the_limits_of_last_time_are_offered_with_the_mark_of_the_language(
    open_window, logbook
):
    person_id = logbook.people()[0].id
    results = (
        DraftResult("0.9", analyte="TBIL", unit="mg/dL", low="0.125", high="1.2"),
    )
    assert logbook.record(person_id, DraftPanel(TODAY, results)).is_done
    LANGUAGE.speak("de")
    window = open_window(logbook)

    window.carry_out("panel_entry")

    row = window.page.texts.rows[0]
    assert (row.low, row.high) == ("0,125", "1,2")
    assert read_row(replace(row, value="0,8").as_draft(Place("row 1"))).offers == ()


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("typed", ["38,5", "38.5"])
def test_a_typed_number_is_read_alike_in_every_language(
    open_window, logbook, code, typed
):
    """Qt's own spin box would make 385 of "38.5" in German."""
    LANGUAGE.speak(code)
    window = open_window(logbook)
    window.carry_out("panel_entry")
    form = window.page._form
    form.day.set_text("2026-11-03")
    form.grid._rows[0].set_texts(value=typed)

    window.page.save()

    latest = logbook.history(window.person_id).panels[-1]
    assert str(latest.results[0].value) == "38.5"
    mark = "." if code == "en" else ","
    assert window.page_id == "overview"
    assert window.page.cards["ALT"].value.text() == f"38{mark}5"
