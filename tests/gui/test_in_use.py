"""A log that another computer or window writes to."""

import json

import pytest
from PySide6.QtWidgets import QPushButton

from altdesk.errors import LogInUseError
from altdesk.gui import in_use, opening
from altdesk.gui.footer import kept_in_words
from altdesk.gui.in_use import InUseDialog, TakeOverDialog, Way
from altdesk.logbook import Logbook
from altdesk.store import device, lock
from altdesk.store.lock import Holder
from altdesk.store.log import Log

ELSEWHERE = Holder("praxis-pc-2", "anna", 4711, "2026-11-23T14:05:00+00:00")


def words_on(dialog):
    return [b.accessibleName() for b in dialog.findChildren(QPushButton)]


@pytest.fixture
def foreign(kept_log):
    """Return a closed log that another computer has locked."""
    path = kept_log.path
    kept_log.close()
    table = {"host": ELSEWHERE.host, "user": ELSEWHERE.user}
    table |= {"process": ELSEWHERE.process, "since": ELSEWHERE.since}
    lock.place(path).write_text(json.dumps(table))
    return path


def choosing(way):
    def ask(_parent, _name, error):
        assert isinstance(error, LogInUseError)
        return way

    return ask


def test_who_writes_and_since_when_is_said(qtbot):
    dialog = InUseDialog(None, "clinic.altdesk", ELSEWHERE)
    qtbot.addWidget(dialog)

    assert "anna on praxis-pc-2 writes to it since 23 Nov 2026" in dialog.who.text()


def test_a_window_of_this_computer_cannot_be_taken_over(qtbot):
    here = Holder(device.host(), "anna", 1, ELSEWHERE.since)
    for holder, offered in ((here, False), (ELSEWHERE, True), (None, False)):
        dialog = InUseDialog(None, "clinic.altdesk", holder)
        qtbot.addWidget(dialog)

        assert ("Take over …" in words_on(dialog)) is offered


def test_the_safe_way_is_the_default(qtbot):
    dialog = InUseDialog(None, "clinic.altdesk", ELSEWHERE)
    qtbot.addWidget(dialog)
    default = next(b for b in dialog.findChildren(QPushButton) if b.isDefault())
    assert default.accessibleName() == "Open to read"

    sure = TakeOverDialog(None, "clinic.altdesk", ELSEWHERE)
    qtbot.addWidget(sure)
    default = next(b for b in sure.findChildren(QPushButton) if b.isDefault())
    assert default.accessibleName() == "Back"


def test_a_take_over_is_asked_twice(monkeypatch):
    error = LogInUseError("in use")
    error.holder = ELSEWHERE
    shown = []

    def run(dialog):
        shown.append(type(dialog))
        if isinstance(dialog, InUseDialog):
            dialog.way = Way.TAKE_OVER if len(shown) == 1 else Way.READ
            return 1
        return 0

    monkeypatch.setattr(InUseDialog, "exec", run)
    monkeypatch.setattr(TakeOverDialog, "exec", run)

    way = in_use.ask(None, "clinic.altdesk", error)

    assert shown == [InUseDialog, TakeOverDialog, InUseDialog]
    assert way is Way.READ


def test_a_log_in_use_opens_to_read_and_the_window_says_who(
    open_window, foreign, monkeypatch
):
    monkeypatch.setattr(in_use, "ask", choosing(Way.READ))

    logbook = opening.open_log(None, foreign)
    window = open_window(logbook)

    assert logbook.log.is_read_only
    assert "read only" in window.windowTitle()
    assert "anna on praxis-pc-2 writes since" in kept_in_words(logbook)
    logbook.close()


def test_a_foreign_lock_is_taken_over_when_wanted(foreign, monkeypatch):
    monkeypatch.setattr(in_use, "ask", choosing(Way.TAKE_OVER))

    logbook = opening.open_log(None, foreign)

    assert not logbook.log.is_read_only
    logbook.close()


def test_leaving_it_opens_nothing(foreign, monkeypatch):
    monkeypatch.setattr(in_use, "ask", choosing(None))

    assert opening.open_log(None, foreign) is None


def test_a_second_window_reads_what_the_first_one_writes(kept_log, monkeypatch):
    monkeypatch.setattr(in_use, "ask", choosing(Way.READ))

    second = opening.open_log(None, kept_log.path)

    assert second.log.is_read_only
    assert second.people() == kept_log.people()
    second.close()
    assert not kept_log.log.is_read_only
    assert isinstance(kept_log, Logbook)
    assert isinstance(kept_log.log, Log)
