"""Dialogs and pages that are opened again and again leave nothing behind."""

import gc

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from altdesk.gui.about_you import AboutYouPage
from altdesk.gui.backups import folder_of
from altdesk.gui.disclosure import Disclosure
from altdesk.gui.in_use import InUseDialog
from altdesk.gui.interpretation import InterpretationPage
from altdesk.gui.panel_entry import PanelEntryPage
from altdesk.gui.panels import PanelsPage
from altdesk.gui.timeline import TimelinePage
from tests.gui.doors import (
    DOORS,
    IN_USE,
    NAME,
    PROTECTED,
    kinds_of_dialog,
    open_and_answer,
)
from tests.gui.structure import is_at_work

FEW, MANY = 5, 1_000
WARM = 20
MOST_BYTES = 5 * 1024
"""What a dialog that was opened and closed may leave in memory, on average."""
PAGES = (PanelsPage, PanelEntryPage, TimelinePage, AboutYouPage)
EVERY = DOORS | PROTECTED


def settle():
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
    gc.collect()


def widgets():
    settle()
    return len(QApplication.allWidgets())


@pytest.fixture
def window(request, open_window, kept_log):
    """Return a window on a log in a file, with a backup, at the page People."""
    log = kept_log.log
    log.backup(folder_of(kept_log.path))
    spec = getattr(request.node, "callspec", None)
    if spec is not None and spec.params["name"] in PROTECTED:
        log.protect("a long password")
    made = open_window(kept_log)
    made.show_page("people")
    made.page.refresh()
    settle()
    return made


def open_again_and_again(window, door, count):
    """Open a dialog many times; return how many widgets there are then."""
    for _ in range(count):
        open_and_answer(window, door)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return widgets()


def forget(window):
    """Show a dialog as the program must not: closed, it is never deleted."""
    InUseDialog(window, NAME, IN_USE.holder).exec()


@pytest.mark.parametrize("name", EVERY)
def test_a_dialog_leaves_no_widget_behind(window, name):
    before = open_again_and_again(window, EVERY[name], 2)

    assert open_again_and_again(window, EVERY[name], FEW) == before


@pytest.mark.soak
@pytest.mark.parametrize("name", EVERY)
def test_a_thousand_openings_of_a_dialog_leave_nothing_behind(window, name):
    process = psutil.Process()
    before = open_again_and_again(window, EVERY[name], WARM)
    files, memory = process.num_fds(), process.memory_info().rss

    after = open_again_and_again(window, EVERY[name], MANY)

    assert after == before
    assert process.num_fds() == files
    assert process.memory_info().rss - memory <= MANY * MOST_BYTES


def test_a_dialog_that_is_not_deleted_is_noticed(window):
    """The planted fault: closed but not deleted, each leaves its widgets."""
    before = open_again_and_again(window, forget, 1)

    assert open_again_and_again(window, forget, FEW) > before + FEW


def test_no_dialog_of_the_program_is_left_out(window):
    met = set()
    for door in DOORS.values():
        met |= open_and_answer(window, door)
    window.logbook.log.protect("a long password")
    for door in PROTECTED.values():
        met |= open_and_answer(window, door)

    kinds = kinds_of_dialog()
    assert len(kinds) > 10
    assert kinds - met == set()


@pytest.mark.parametrize("kind", PAGES, ids=lambda kind: kind.__name__)
def test_a_page_shown_again_and_again_does_not_grow(qtbot, logbook, kind):
    person_id = logbook.people()[0].id
    page = kind(logbook)
    qtbot.addWidget(page)
    page.show()
    page.show_person(person_id)
    # What follows after the first picture of a page is no growth.
    qtbot.waitUntil(lambda: not is_at_work(page), timeout=20_000)
    before = widgets()

    for _ in range(FEW):
        page.show_person(None)
        page.show_person(person_id)

    assert widgets() == before


def test_findings_read_again_and_again_do_not_grow(qtbot, logbook):
    person_id = logbook.people()[0].id
    page = InterpretationPage(logbook)
    qtbot.addWidget(page)
    page.show()

    counts = []
    for _ in range(4):
        with qtbot.waitSignal(page.filled):
            page.show_person(person_id)
        for opening in page.findChildren(Disclosure):
            opening.open()
        counts.append(widgets())

    assert counts[-1] == counts[1]


def test_a_page_that_is_deleted_is_gone(qtbot, logbook):
    person_id = logbook.people()[0].id
    holder = QWidget()
    qtbot.addWidget(holder)
    before = widgets()

    for kind in PAGES:
        page = kind(logbook)
        page.setParent(holder)
        page.show_person(person_id)
        page.deleteLater()
        del page

    assert widgets() <= before + 2
