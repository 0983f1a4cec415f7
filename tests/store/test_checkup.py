"""The check says what is wrong in sentences, and nothing of a whole log."""

import os
import threading
import time
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from altdesk.core.number import Comparator
from altdesk.core.result import Status
from altdesk.errors import LogError
from altdesk.store import (
    checkup,
    checkup_current,
    checkup_watch,
    cipher,
    current,
    documents,
    opening,
)
from altdesk.store.changes import PutPanel, Remove
from altdesk.store.checks import CheckEndedError, Checks
from altdesk.store.log import Log


def tampered(path, *statements):
    """Do what somebody with the published key can do, and put the triggers back."""
    connection = cipher.connect(path, cipher.PUBLISHED)
    connection.execute("PRAGMA foreign_keys = OFF")
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
    ).fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        connection.execute(statement)
    for _, sql in triggers:
        connection.execute(sql)
    opening.to_rest(connection)
    connection.close()
    with Log.open(path, read_only=True) as log:
        return " ".join(log.check())


def test_a_whole_log_has_nothing_to_tell(filled):
    with Log.open(filled) as log:
        log.undo()
        log.redo()
        assert log.check() == []


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        (
            "UPDATE version SET document = replace(document, '58', '85')",
            "A panel in act 4 was changed",
        ),
        ("UPDATE act SET words = 'x' WHERE number = 2", "Act 2 (“x”) was changed"),
        (
            "DELETE FROM act WHERE number = 4",
            "newest acts of the log are missing",
        ),
        ("UPDATE device SET acts = 3", "newest acts of the log are missing"),
        ("DELETE FROM version WHERE number = 2", "refers to one that is missing"),
        (
            "UPDATE current_result SET canonical = 1",
            "Results that are shown are not those",
        ),
        ("UPDATE current_person SET name = 'Bo'", "A name that is listed"),
        ("UPDATE current_person SET is_removed = 1", "A name that is listed"),
        ("UPDATE current_person SET panels = 9", "Results that are shown"),
        ("UPDATE current_version SET moment = 5", "Results that are shown"),
        (
            "UPDATE current_version SET version = 2",
            "What is shown is not what was recorded last",
        ),
        ("UPDATE version SET document = '{'", "A name that is listed"),
    ],
)
def test_what_was_changed_behind_the_back_is_named(filled, statement, says):
    assert says in tampered(filled, statement)


def test_a_long_list_is_shortened(filled, new_panel):
    with Log.open(filled) as log:
        person = log.people()[0].id
        for _ in range(30):
            log.record("add", [PutPanel(person, new_panel())])

    found = tampered(filled, "UPDATE act SET author = 'x'")

    assert "… and" in found


def test_a_damaged_page_is_named(filled):
    with filled.open("r+b") as file:
        file.seek(filled.stat().st_size - 2000)
        file.write(os.urandom(50))

    with Log.open(filled, read_only=True) as log:
        try:
            found = log.check()
        except Exception as error:  # noqa: BLE001 -- both ways tell it
            found = [str(error)]

    assert "damaged" in found[0] or "changed or is missing" in found[0]


def test_a_removed_person_is_checked_too(filled):
    with Log.open(filled) as log:
        log.record("delete", [Remove(log.people()[0].id)])
        assert log.check() == []

    assert "A name" in tampered(filled, "UPDATE current_person SET is_removed = 0")


def test_while_another_window_writes_the_reader_checks_what_it_reads(filled):
    with Log.open(filled) as writer, Log.open(filled, read_only=True) as reader:
        writer.undo()

        assert reader.check() == []


def test_the_log_is_used_while_it_is_checked(filled, new_panel):
    with Log.open(filled) as log:
        person = log.people()[0].id
        recorded = []

        def tell(_done, _total):
            if not recorded:
                recorded.append(True)
                thread = threading.Thread(
                    target=log.record, args=("add", [PutPanel(person, new_panel())])
                )
                thread.start()
                thread.join(10)
                assert not thread.is_alive()

        assert log.check(tell) == []
        assert recorded
        assert len(log.history(person).panels) == 4


def test_a_check_ends_when_nobody_waits_for_it(filled):
    class NobodyWaitsError(Exception):
        pass

    def tell(_done, _total):
        raise NobodyWaitsError

    with Log.open(filled) as log:
        with pytest.raises(NobodyWaitsError):
            log.check(tell)
        assert log.check() == []


@pytest.mark.parametrize("end", ["close", "protect"])
def test_a_check_is_not_in_the_way_of_the_end(filled, end):
    with Log.open(filled) as log:
        begun, told = threading.Event(), []

        def tell(_done, _total):
            begun.set()
            time.sleep(0.02)

        def check():
            try:
                told.append(log.check(tell))
            except LogError as error:
                told.append(str(error))

        thread = threading.Thread(target=check)
        thread.start()
        assert begun.wait(10)
        log.close() if end == "close" else log.protect("a tall red house")
        thread.join(10)

    assert told in (
        ["The log was closed or written anew during its check. Check it again."],
        [[]],
    )
    assert [p.name for p in filled.parent.iterdir()] == [filled.name]


def test_a_closed_log_is_not_checked(filled):
    log = Log.open(filled)
    log.close()

    with pytest.raises(LogError, match="closed"):
        log.check()


def test_what_the_check_expects_is_what_is_written(new_panel, new_result):
    results = (
        replace(new_result("ALT", "58"), comparator=Comparator.LESS),
        replace(new_result(None, "7"), canonical=None, status=Status.CORRECTED),
        replace(new_result("AST", "40"), canonical=40, canonical_low=None),
    )
    moment = datetime(2026, 3, 1, 8, 30, tzinfo=timezone(timedelta(hours=1)))
    panel = replace(new_panel(), collected=moment, results=results)
    chain = bytes.fromhex(panel.id)
    document = documents.dump(documents.write_panel(panel))
    number = current.moment_number(moment)

    assert checkup_current._rows_of(7, chain, number, document) == list(
        current.result_rows(7, chain, panel)
    )
    assert checkup_current._rows_of(7, chain, number + 1, document) is None
    assert checkup_current._rows_of(7, chain, number, "[]") is None


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO current_version VALUES (1, 'panel', 5, randomblob(16), 999)",
        (
            "INSERT INTO current_version SELECT person, kind, moment, randomblob(16),"
            " version FROM current_version LIMIT 1"
        ),
        "DELETE FROM current_version WHERE version = 3",
        "UPDATE current_result SET person = 99",
        (
            "INSERT INTO current_result SELECT 99, analyte, moment, panel, position,"
            " collected, text, comparator, canonical, low, high, status"
            " FROM current_result LIMIT 1"
        ),
        "DELETE FROM current_result WHERE analyte = 'ALT'",
        "UPDATE current_person SET chain = randomblob(16)",
        "UPDATE act SET device = randomblob(16) WHERE number = 1",
    ],
)
def test_every_row_that_is_shown_is_accounted_for(filled, statement):
    assert tampered(filled, statement)


class EnoughError(Exception):
    """Nobody waits any more."""


def test_the_pages_are_read_no_further_when_the_rows_have_failed(filled, monkeypatch):
    monkeypatch.setattr(checkup_watch, "_SQL_STEPS", 1)
    has_failed, has_ended = threading.Event(), threading.Event()

    def read_for_ever(connection):
        has_failed.wait()
        try:
            while True:
                connection.execute("SELECT count(*) FROM version").fetchone()
        except cipher.Error:
            has_ended.set()
            raise

    def tell(_done, _total):
        has_failed.set()
        raise EnoughError

    monkeypatch.setattr(checkup, "_check_pages", read_for_ever)
    connections = [cipher.connect(filled, cipher.PUBLISHED) for _ in range(2)]

    with pytest.raises(EnoughError):
        checkup.check(connections[0], tell, connections[1])

    assert has_ended.is_set()
    for connection in connections:
        connection.close()


def test_a_statement_ends_when_nobody_waits_for_it(filled, monkeypatch):
    monkeypatch.setattr(checkup_watch, "_SQL_STEPS", 1)
    connection = cipher.connect(filled, cipher.PUBLISHED)

    def tell(_done, _total):
        raise EnoughError

    with pytest.raises(EnoughError), checkup_watch.Watch(connection, tell, 1000):
        connection.execute("SELECT count(*) FROM version").fetchone()
    assert connection.execute("SELECT 1").fetchone() == (1,)
    connection.close()


def test_a_check_that_is_in_the_way_is_told_to_end():
    checks = Checks()
    with checks.one(lambda *_: None) as watched:
        watched(0, 1)
        other = threading.Thread(target=lambda: checks.none().__enter__())
        other.start()
        assert checks._stop.wait(60)

        with pytest.raises(CheckEndedError, match="Check it again"):
            watched(0, 1)
    other.join()


def test_versions_of_an_act_that_is_missing_are_passed_over(filled):
    assert "missing" in tampered(filled, "DELETE FROM act WHERE number = 2")


def test_a_long_check_says_now_and_then_how_far_it_is(filled, monkeypatch):
    monkeypatch.setattr(checkup_watch, "_EVERY", 2)
    told = []
    with Log.open(filled) as log:
        log.check(lambda done, total: told.append((done, total)))

    steps = [done for done, total in told if total > 1]
    assert steps == sorted(steps)
    assert max(steps) > 2
