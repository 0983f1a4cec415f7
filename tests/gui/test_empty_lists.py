"""A list without entries says what will stand there, and how the first comes about."""

from datetime import date

import pytest

from altdesk.core.event import Event, EventKind
from altdesk.gui.backups import BackupsDialog
from altdesk.gui.labels import Button, Label
from altdesk.gui.style import STYLE


def _said(widget):
    return [x.text() for x in widget.findChildren(Label) if x.isVisible()]


@pytest.fixture
def page(open_window, logbook):
    """Return the Timeline of a person who has no events yet."""
    person_id = logbook.people()[0].id
    for event in logbook.history(person_id).events:
        logbook.remove_event(person_id, event)
    window = open_window(logbook)
    window.show_page("timeline")
    return window.page


def test_a_timeline_without_events_offers_the_first(qtbot, page):
    assert page.events.is_empty
    assert not page.table.isVisible()
    assert "No event yet" in _said(page.events.empty)
    (way,) = page.events.empty.findChildren(Button)

    way.click()

    qtbot.waitUntil(page.form.what.hasFocus)


def test_the_first_event_takes_the_place_of_the_empty_state(page, logbook):
    person_id = logbook.people()[0].id

    logbook.record_event(
        person_id, Event("", EventKind.ILLNESS, "flu", date(2026, 11, 3))
    )
    page.show_person(person_id)

    assert page.table.isVisible()
    assert not page.events.empty.isVisible()


def test_no_event_of_one_kind_is_not_no_event(page, logbook):
    person_id = logbook.people()[0].id
    logbook.record_event(
        person_id, Event("", EventKind.ILLNESS, "flu", date(2026, 11, 3))
    )
    page.show_person(person_id)

    page.kinds.setCurrentIndex(page.kinds.findData(EventKind.WEIGHT.value))

    assert page.events.is_empty
    assert "No event of this kind" in _said(page.events.empty)
    page.kinds.setCurrentIndex(0)
    assert not page.events.is_empty


@pytest.mark.parametrize("percent", [100, 200])
def test_backups_without_a_copy_say_when_the_first_is_made(
    open_window, kept_log, percent
):
    STYLE.set_text_percent(percent)
    dialog = BackupsDialog(open_window(kept_log))
    dialog.show()

    assert dialog.listed.is_empty
    assert not dialog.table.isVisible()
    assert "No backup yet" in _said(dialog)
    assert any("Back up now" in words for words in _said(dialog))

    dialog.back_up()

    assert dialog.table.isVisible()
    assert "No backup yet" not in _said(dialog)
    dialog.close()


def test_a_log_in_memory_has_no_backups_yet(open_window, logbook):
    dialog = BackupsDialog(open_window(logbook))
    dialog.show()

    said = " ".join(_said(dialog))

    assert dialog.listed.is_empty
    assert "Once the log is saved" in said
    dialog.close()
