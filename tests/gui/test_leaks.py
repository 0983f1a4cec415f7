"""Dialogs and pages that are opened again and again leave nothing behind."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from altdesk.gui.about_you import AboutYouPage
from altdesk.gui.disclosure import Disclosure
from altdesk.gui.interpretation import InterpretationPage
from altdesk.gui.panel_entry import PanelEntryPage
from altdesk.gui.panels import PanelsPage
from altdesk.gui.people import PeoplePage
from altdesk.gui.person_form import PersonForm
from altdesk.gui.timeline import TimelinePage

FEW, MANY = 10, 1_000
PAGES = (PanelsPage, PanelEntryPage, TimelinePage, AboutYouPage)


def settle():
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
    gc.collect()


def widgets():
    settle()
    return len(QApplication.allWidgets())


def open_and_close_forms(page, count):
    for _ in range(count):
        page.add_person()
        page._form.reject()
        page._form = None
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def people(qtbot, logbook):
    page = PeoplePage(logbook)
    qtbot.addWidget(page)
    page.show()
    return page


def test_a_dialog_leaves_no_widget_behind(people):
    open_and_close_forms(people, 2)
    before = widgets()

    open_and_close_forms(people, FEW)

    assert widgets() == before
    assert people.findChildren(PersonForm) == []


@pytest.mark.soak
def test_a_thousand_dialogs_leave_no_widget_behind(people):
    open_and_close_forms(people, 2)
    before = widgets()

    open_and_close_forms(people, MANY)

    assert widgets() == before


def test_a_dialog_that_is_not_deleted_is_noticed(people):
    """The planted fault: without WA_DeleteOnClose the count must grow."""
    before = widgets()
    kept = [PersonForm(people, people._logbook.today) for _ in range(FEW)]

    assert widgets() >= before + FEW
    for form in kept:
        form.deleteLater()
    assert widgets() == before


@pytest.mark.parametrize("kind", PAGES, ids=lambda kind: kind.__name__)
def test_a_page_shown_again_and_again_does_not_grow(qtbot, logbook, kind):
    person_id = logbook.people()[0].id
    page = kind(logbook)
    qtbot.addWidget(page)
    page.show()
    page.show_person(person_id)
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
