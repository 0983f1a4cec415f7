import gc
import json
import stat
import subprocess
import sys
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from altdesk import folders
from altdesk.core.person import Person
from altdesk.gui import remembered
from altdesk.gui.pages import PAGES, build, is_there, kind
from altdesk.store.log import Log

HEAVY = (
    "numpy",
    "pyqtgraph",
    "sqlite_utils",
    "reportlab",
    "click",
    "openpyxl",
    "PIL",
    "multiprocessing",
    "dateutil",
    "charset_normalizer",
    "pypdfium2",
    "PySide6.QtSvg",
    "PySide6.QtUiTools",
    "PySide6.QtNetwork",
    "sqlite3",
)

FIRST_PICTURE = """
import sys
from PySide6.QtCore import QTimer
from altdesk.gui import application
from altdesk.logbook import Logbook
from altdesk.store.log import Log
from altdesk.gui.main_window import MainWindow
app = application.prepare()
window = MainWindow(Logbook(Log.open(__import__("pathlib").Path(sys.argv[1]))))
window.show()
while not window.isVisible() or window.grab().isNull():
    app.processEvents()
loaded = [name for name in sys.argv[2:] if name in sys.modules]
print(",".join(loaded))
"""


def printed_by(program, folder, *further):
    """Return what a program prints that is started on a new log."""
    Log.create(folder / "my.altdesk").close()
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder / "my.altdesk"), *further],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return done.stdout.strip()


def test_the_first_picture_loads_nothing_heavy(tmp_path):
    assert printed_by(FIRST_PICTURE, tmp_path, *HEAVY) == ""


DRAWN_BEFORE = """
import os, sys
from pathlib import Path
from altdesk.gui import application, icons
from altdesk.gui.main_window import MainWindow
from altdesk.logbook import Logbook
from altdesk.store.log import Log
def tell(*_):
    print(icons._draw.cache_info().misses, flush=True)
    os._exit(0)
MainWindow.paintEvent = tell
application.run(Logbook(Log.open(Path(sys.argv[1]))))
"""


def test_the_first_picture_waits_for_no_icon(tmp_path):
    """The first icon loads Qt's reader of SVG, and takes as long as all the rest."""
    assert printed_by(DRAWN_BEFORE, tmp_path) == "0"


LOADED_AHEAD = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from altdesk.gui import application
from altdesk.gui.pages import PAGES
from altdesk.logbook import Logbook
from altdesk.store.log import Log
wanted = {f"altdesk.gui.{page.id}" for page in PAGES} | {"pyqtgraph"}
def look():
    if wanted <= set(sys.modules):
        print("all", flush=True)
        os._exit(0)
timer = QTimer()
timer.timeout.connect(look)
application.prepare()
timer.start(50)
application.run(Logbook(Log.open(Path(sys.argv[1]))))
"""


def test_the_other_pages_are_loaded_while_nobody_waits(tmp_path):
    assert printed_by(LOADED_AHEAD, tmp_path) == "all"


def test_the_window_opens_on_the_overview(open_window, logbook):
    window = open_window(logbook)

    assert window.page_id == "overview"
    assert window.rail.buttons["overview"].isChecked()


@pytest.mark.parametrize(
    ("number", "page"),
    [(i, p.id) for i, p in enumerate((p for p in PAGES if p.is_in_rail), start=1)],
)
def test_control_and_a_digit_open_a_page(qtbot, open_window, logbook, number, page):
    window = open_window(logbook)
    window.activateWindow()

    qtbot.keyClick(
        window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier
    )

    qtbot.waitUntil(lambda: window.page_id == page)


def test_a_page_is_built_on_its_first_visit_only(open_window, logbook):
    window = open_window(logbook)

    window.show_page("library")
    first = window.page
    window.show_page("overview")
    window.show_page("library")

    assert window.page is first


def test_a_page_that_is_not_there_says_so(logbook, qtbot):
    from altdesk.gui.pages import PageKind

    page = build(PageKind("not_there", "Not there"), logbook)
    qtbot.addWidget(page)

    assert not is_there("not_there")
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert "This copy of AltDesk has no such page." in texts


def test_an_unknown_page_changes_nothing(open_window, logbook):
    window = open_window(logbook)

    window.carry_out("no_such_page")

    assert window.page_id == "overview"
    assert kind("no_such_page") is None


def test_the_person_is_named_in_the_head(open_window, logbook):
    window = open_window(logbook)

    assert window.header.name.accessibleName() == "Maria <b>Example</b> & Co"
    details = window.header.details.text()
    assert "female" in details
    assert "born 3 May 1980" in details
    assert "last panel 31 Mar 2026" in details


def test_all_text_is_plain(open_window, logbook):
    window = open_window(logbook)

    labels = window.findChildren(QLabel)

    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_every_control_has_a_name(open_window, logbook):
    window = open_window(logbook)
    for page in window.rail.buttons:
        window.show_page(page)

    focusable = [
        w
        for w in window.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()
    ]
    nameless = [
        w
        for w in focusable
        if not (w.accessibleName() or getattr(w, "text", lambda: "")())
        and isinstance(w, QPushButton)
    ]

    assert focusable
    assert nameless == []


def test_a_change_is_told_and_can_be_undone(qtbot, open_window, logbook):
    window = open_window(logbook)
    person = logbook.people()[0]

    logbook.remove_panel(person.id, logbook.history(person.id).panels[-1])
    said = window.footer.words.accessibleName()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert said == "Delete panel of 31 Mar 2026"
    qtbot.waitUntil(lambda: len(logbook.history(person.id).panels) == 6)
    assert "last panel 31 Mar 2026" in window.header.details.text()


def test_redo_repeats_what_was_undone(open_window, logbook):
    window = open_window(logbook)
    person = logbook.people()[0]
    logbook.remove_panel(person.id, logbook.history(person.id).panels[-1])

    window.carry_out("undo")
    window.carry_out("redo")

    assert len(logbook.history(person.id).panels) == 5


def test_undo_with_nothing_to_undo_says_so(open_window, empty_logbook):
    window = open_window(empty_logbook)

    window.carry_out("undo")

    assert window.footer.words.accessibleName() == "Nothing to undo"


def test_the_menu_says_what_undo_would_do(open_window, logbook):
    window = open_window(logbook)

    window._menu.aboutToShow.emit()

    assert window.actions_by_wish["undo"].text() == "Undo: add Xanomeline"


def test_persons_are_switched_by_one_keystroke(qtbot, open_window, logbook):
    other = logbook.record_person(Person("", "Zoe Other"))
    window = open_window(logbook)
    first = window.person_id

    qtbot.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    qtbot.waitUntil(lambda: window.person_id == other)
    assert window.header.name.accessibleName() == "Zoe Other"
    qtbot.keyClick(window, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.person_id == first)


def test_the_switch_shows_with_several_persons_only(open_window, logbook):
    window = open_window(logbook)
    alone = window.header.switch.isVisible()

    logbook.record_person(Person("", "Zoe Other"))

    assert not alone
    assert window.header.switch.isVisible()


def test_the_window_comes_back_as_it_was_left(open_window, logbook):
    window = open_window(logbook)
    window.resize(700, 600)
    window.show_page("trends")
    window.close()

    again = open_window(logbook)

    assert again.page_id == "trends"
    assert (again.width(), again.height()) == (700, 600)


def test_the_memory_of_the_window_names_nobody_and_is_private(open_window, logbook):
    open_window(logbook).close()

    place = folders.settings() / "window.json"

    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    assert "Maria" not in place.read_text(encoding="utf-8")
    assert set(json.loads(place.read_text(encoding="utf-8"))) == {
        "geometry",
        "page",
        "person",
        "theme",
        "language",
        "text_percent",
    }


@pytest.mark.parametrize("content", ["", "{", "[]", '{"page": 3, "other": 1}', "\0"])
def test_a_damaged_memory_is_as_good_as_none(open_window, logbook, content):
    (folders.settings() / "window.json").write_text(content, encoding="utf-8")

    assert open_window(logbook).page_id == "overview"


def test_a_memory_that_cannot_be_written_is_let_be(tmp_path, monkeypatch):
    monkeypatch.setattr(folders, "settings", lambda: tmp_path / "missing")

    remembered.remember(remembered.Remembered(page="trends"))

    assert remembered.recall() == remembered.Remembered()


def test_the_sample_log_opens_beside_the_own_one(open_window, empty_logbook):
    window = open_window(empty_logbook)

    window.carry_out("sample")

    assert window.logbook is not empty_logbook
    assert window.header.name.accessibleName().startswith("Sample person")
    assert empty_logbook.people() == ()


def test_a_log_that_cannot_be_opened_is_told_and_the_old_one_stays(
    open_window, logbook, tmp_path, monkeypatch
):
    told = []
    monkeypatch.setattr(
        "altdesk.gui.faults.ask", lambda _w, error, *_: told.append(error)
    )
    (tmp_path / "broken.altdesk").write_bytes(b"no log at all" * 100)
    window = open_window(logbook)

    window.carry_out(f"open:{tmp_path / 'broken.altdesk'}")

    assert len(told) == 1
    assert window.logbook is logbook


def test_a_new_log_is_made_and_shown(open_window, logbook, tmp_path):
    window = open_window(logbook)

    window.carry_out(f"new_log:{tmp_path / 'clinic'}")

    assert (tmp_path / "clinic.altdesk").exists()
    assert window.logbook.people() == ()
    assert "clinic" in window.windowTitle()


def test_the_footer_says_where_the_log_is_kept(open_window, tmp_path):
    from altdesk.gui.logs import make_log

    with make_log(tmp_path / "mine") as book:
        window = open_window(book)
        window.show_kept()
        before = window.footer.words.accessibleName()
        book.log.backup(tmp_path / "mine backups")
        window.show_kept()

        assert before == "On this computer only · no password set · no backup yet"
        assert "backed up today" in window.footer.words.accessibleName()


def test_the_version_of_the_knowledge_stands_below_every_page(
    qtbot, open_window, logbook
):
    from altdesk.gui import application
    from altdesk.gui.language import LANGUAGE
    from altdesk.rules.knowledge import load

    window = open_window(logbook)
    window.footer.knowledge.setText("")
    window.show_page("timeline")
    application._finish(window)
    gc.unfreeze()
    qtbot.waitUntil(lambda: load().version in window.footer.knowledge.text())

    LANGUAGE.speak("de")
    try:
        qtbot.waitUntil(lambda: load().version in window.footer.knowledge.text())
        assert "englisch" in window.footer.knowledge.text().casefold()
    finally:
        LANGUAGE.speak("en")


def test_the_first_person_is_asked_for_with_reasons(qtbot):
    from altdesk.gui.first_person import PersonDialog

    dialog = PersonDialog(None, date(2026, 11, 23))
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.name, "Ann Smith")
    dialog.born.set_text("3 May 1980")
    dialog._finish()

    assert dialog.person() == Person("", "Ann Smith", None, date(1980, 5, 3))


def test_a_birth_date_that_cannot_be_read_is_asked_about(qtbot):
    from altdesk.gui.first_person import PersonDialog

    dialog = PersonDialog(None, date(2026, 11, 23))
    qtbot.addWidget(dialog)
    dialog.name.setText("Ann")
    dialog.born.set_text("31 February")
    accepted = []
    dialog.accepted.connect(lambda: accepted.append(1))
    dialog._finish()

    assert accepted == []


@pytest.mark.parametrize(
    ("typed", "accepted"), [("3.5.2080", 0), ("3.5.80", 1), ("", 1)]
)
def test_nobody_is_born_in_the_future(qtbot, typed, accepted):
    from altdesk.gui.first_person import PersonDialog

    dialog = PersonDialog(None, date(2026, 11, 23))
    qtbot.addWidget(dialog)
    dialog.name.setText("Ann")
    dialog.born.set_text(typed)
    told = []
    dialog.accepted.connect(lambda: told.append(1))
    dialog._finish()

    assert len(told) == accepted
