"""The whole log is checked beside all other work, and only what is wrong is told."""

import os

import pytest

from altdesk.gui import faults, looking_through
from altdesk.store import opening


@pytest.fixture
def told(monkeypatch):
    """Return the faults that a person was told."""
    found = []
    monkeypatch.setattr(
        faults, "ask", lambda _parent, error, *_: found.append(str(error))
    )
    return found


def test_a_whole_log_is_checked_and_nobody_is_disturbed(
    qtbot, open_window, kept_log, told, monkeypatch
):
    checked = []
    check = kept_log.log.check
    monkeypatch.setattr(kept_log.log, "check", lambda tell: checked.append(check(tell)))
    window = open_window(kept_log)

    looking_through.look_soon(window, 0)

    qtbot.waitUntil(lambda: checked == [[]], timeout=10_000)
    assert told == []


def test_what_is_wrong_is_told_with_what_to_do(qtbot, open_window, kept_log, told):
    path = kept_log.path
    with kept_log.log._reading() as connection:
        connection.execute("UPDATE current_result SET canonical = 4000")
    window = open_window(kept_log)

    looking_through.look_soon(window, 0)

    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert "not as it was recorded" in told[0]
    assert "Results that are shown are not those" in told[0]
    assert "restore a backup" in told[0]
    assert path.exists()


def test_a_damaged_page_is_found(qtbot, open_window, kept_log, told):
    with kept_log.log._reading() as connection:
        opening.to_rest(connection)
        end = opening.size_of(connection)
    handle = os.open(kept_log.path, os.O_WRONLY)
    os.pwrite(handle, os.urandom(40), end - 2000)
    window = open_window(kept_log)

    looking_through.look_soon(window, 0)

    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    os.close(handle)
    assert "changed" in told[0] or "damaged" in told[0]


def test_a_window_that_closes_waits_for_no_check(qtbot, open_window, kept_log, told):
    window = open_window(kept_log)
    looking_through.look_soon(window, 0)

    window.close()
    kept_log.log.close()

    qtbot.wait(200)
    assert told == []
