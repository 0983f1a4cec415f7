"""Saving into a long log: off the screen's thread, and nothing is lost meanwhile.

Each test stops the work in the other thread, has something reach the window, and lets
the work go on: what happens in which order is certain on any machine.
"""

import threading
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.panel import Panel
from altdesk.core.person import Person, Sex
from altdesk.gui import background
from altdesk.gui.panel_entry_keep import KeptEntries
from altdesk.gui.panel_entry_ready import LONG
from altdesk.logbook import Logbook
from altdesk.store.changes import PutPanel
from altdesk.store.log import Log

TODAY = date(2026, 11, 23)
DAY = "2026-11-20"


def _panels(logbook, person_id, count):
    """Give so many panels, of which the first was checked as any other."""
    results = (DraftResult("58", analyte="ALT", unit="U/L", low="7", high="41"),)
    first = logbook.prepare(person_id, DraftPanel(TODAY, results)).panel
    for number in range(count):
        day = date(1990, 1, 1) + timedelta(days=number)
        yield Panel(f"{number:032x}", day, first.results, "Lab")


def _fill(logbook):
    """Record a person with a long log, and another one; return their ids."""
    ann = logbook.record_person(Person("", "Ann", Sex.FEMALE, date(1980, 5, 3)))
    bob = logbook.record_person(Person("", "Bob", Sex.MALE, date(1970, 5, 3)))
    changes = [PutPanel(ann, panel) for panel in _panels(logbook, ann, LONG)]
    logbook.log.record("fill", changes)
    return ann, bob


class Between(QObject):
    """Has something done in the screen's thread while the work is stopped."""

    reached = Signal()

    def __init__(self, logbook, deed):
        super().__init__()
        self.threads = []
        self._deed, self._prepare = deed, logbook.prepare
        self._is_done = threading.Event()
        self.reached.connect(self._do, Qt.ConnectionType.QueuedConnection)

    def prepare(self, *told):
        """Stand in the way of the real work; the first time, wait for the deed."""
        self.threads.append(threading.current_thread())
        if len(self.threads) == 1:
            self.reached.emit()
            assert self._is_done.wait(60)
        return self._prepare(*told)

    def _do(self):
        try:
            self._deed()
        finally:
            self._is_done.set()


@pytest.fixture
def long_log(empty_logbook):
    return (empty_logbook, *_fill(empty_logbook))


def _typed(open_window, logbook, ann, value="77"):
    """Return a window with a panel that is typed and not yet saved."""
    window = open_window(logbook)
    window.carry_out(f"person:{ann}")
    window.carry_out("panel_entry")
    page = window.page
    page._form.day.set_text(DAY)
    page._form.grid._rows[0].set_texts(value=value)
    return window, page


def _save(monkeypatch, logbook, page, deed=lambda: None):
    between = Between(logbook, deed)
    monkeypatch.setattr(logbook, "prepare", between.prepare)
    page.save()
    monkeypatch.undo()
    return between


def _saved(logbook, person_id):
    """Return the values of ALT that were typed in these tests."""
    panels = logbook.history(person_id).panels
    return [p.result("ALT").text for p in panels if p.collected_on.year == TODAY.year]


def test_a_long_log_is_interpreted_in_another_thread(
    open_window, long_log, monkeypatch
):
    logbook, ann, _bob = long_log
    window, page = _typed(open_window, logbook, ann)

    between = _save(monkeypatch, logbook, page)

    assert between.threads
    assert threading.main_thread() not in between.threads
    assert _saved(logbook, ann) == ["77"]
    assert window.page_id == "overview"
    (row,) = (r for r in logbook.log.work_list() if r.person.id == ann)
    assert row.standing.last_alt == "77"


def test_a_key_that_comes_while_it_is_worked_out_is_saved_too(
    open_window, long_log, monkeypatch
):
    logbook, ann, _bob = long_log
    _window, page = _typed(open_window, logbook, ann)

    between = _save(
        monkeypatch,
        logbook,
        page,
        lambda: page._form.grid._rows[0].set_texts(value="778"),
    )

    assert len(between.threads) == 2
    assert _saved(logbook, ann) == ["778"]


def test_a_second_press_of_save_records_one_panel(open_window, long_log, monkeypatch):
    logbook, ann, _bob = long_log
    _window, page = _typed(open_window, logbook, ann)

    _save(monkeypatch, logbook, page, page.save)

    assert _saved(logbook, ann) == ["77"]


def test_a_person_who_comes_meanwhile_gets_nothing_of_it(
    open_window, long_log, monkeypatch
):
    logbook, ann, bob = long_log
    window, page = _typed(open_window, logbook, ann)

    _save(monkeypatch, logbook, page, lambda: window.carry_out(f"person:{bob}"))

    assert window.person_id == bob
    assert (_saved(logbook, ann), _saved(logbook, bob)) == (["77"], [])
    assert page.texts.is_untyped
    assert KeptEntries(logbook).find(ann) is None


def test_a_page_that_is_opened_meanwhile_does_not_stop_it(
    open_window, long_log, monkeypatch
):
    logbook, ann, _bob = long_log
    window, page = _typed(open_window, logbook, ann)

    _save(monkeypatch, logbook, page, lambda: window.carry_out("panels"))

    assert _saved(logbook, ann) == ["77"]
    assert page.texts.is_untyped


def test_what_is_recorded_meanwhile_is_part_of_the_standing(
    open_window, long_log, monkeypatch
):
    logbook, ann, _bob = long_log
    _window, page = _typed(open_window, logbook, ann)
    results = (DraftResult("99", analyte="ALT", unit="U/L", low="7", high="41"),)
    newest = DraftPanel(date(2026, 11, 22), results)

    _save(monkeypatch, logbook, page, lambda: logbook.record(ann, newest))

    assert _saved(logbook, ann) == ["77", "99"]
    (row,) = (r for r in logbook.log.work_list() if r.person.id == ann)
    assert row.standing.last_alt == "99"


def test_a_log_that_is_closed_meanwhile_keeps_the_entry(
    open_window, tmp_path, monkeypatch
):
    path = tmp_path / "clinic.altdesk"
    with Logbook(Log.create(path), lambda: TODAY) as logbook:
        ann, _bob = _fill(logbook)
        _window, page = _typed(open_window, logbook, ann)

        _save(monkeypatch, logbook, page, logbook.close)

    with Logbook(Log.open(path), lambda: TODAY) as again:
        kept = KeptEntries(again).find(ann)
        assert _saved(again, ann) == ["77"] or kept.rows[0].value == "77"


def test_a_short_log_is_saved_at_once(open_window, logbook, monkeypatch):
    ann = logbook.people()[0].id
    _window, page = _typed(open_window, logbook, ann)
    between = Between(logbook, lambda: None)
    between._is_done.set()
    monkeypatch.setattr(logbook, "prepare", between.prepare)

    page.save()

    assert between.threads == [threading.main_thread()]


def _drawn(window):
    return [len(curve.marks) for curve in window.page.chart._curves]


def test_the_curves_of_a_long_log_follow_and_hold_the_new_panel(
    qtbot, open_window, long_log
):
    logbook, ann, _bob = long_log
    window, page = _typed(open_window, logbook, ann)

    page.save()

    assert window.page_id == "overview"
    qtbot.waitUntil(lambda: _drawn(window) == [LONG + 1], timeout=20_000)


def test_the_curves_of_a_long_log_never_come_under_another_name(
    qtbot, open_window, long_log
):
    logbook, ann, bob = long_log
    results = (DraftResult("33", analyte="ALT", unit="U/L", low="7", high="41"),)
    logbook.record(bob, DraftPanel(TODAY, results))
    window = open_window(logbook)

    window.carry_out(f"person:{ann}")
    window.carry_out(f"person:{bob}")

    assert _drawn(window) == [1]
    qtbot.waitUntil(lambda: not background._running, timeout=20_000)
    assert _drawn(window) == [1]
