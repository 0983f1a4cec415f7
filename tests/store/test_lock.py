"""One writer: a living one is never pushed aside, a dead one is never in the way."""

import json
import os
import signal
import subprocess
import sys

import pytest

from altdesk.errors import LogInUseError
from altdesk.store import lock
from altdesk.store.lock import WriterLock
from altdesk.store.log import Log

HOLD = """
import sys, time
from pathlib import Path
from altdesk.store.lock import WriterLock
held = WriterLock.acquire(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""
ELSEWHERE = {"host": "PRACTICE-2", "user": "kim", "process": 1, "since": "2026-11-23"}


@pytest.fixture
def log(tmp_path):
    return tmp_path / "my.altdesk"


@pytest.fixture
def other_process(log):
    started = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(log)], stdout=subprocess.PIPE, text=True
    )
    started.stdout.readline()
    yield started
    started.kill()
    started.wait()
    started.stdout.close()


def test_a_lock_says_who_holds_it_and_leaves_nothing_behind(log):
    held = WriterLock.acquire(log)

    assert lock.holder(log).process == os.getpid()
    held.release()
    held.release()
    assert lock.holder(log) is None
    assert list(log.parent.iterdir()) == []


def test_another_process_keeps_its_lock_even_from_a_take_over(log, other_process):
    for take_over in (False, True):
        with pytest.raises(LogInUseError) as caught:
            WriterLock.acquire(log, take_over=take_over)
        assert caught.value.holder.process == other_process.pid


def test_a_killed_process_is_not_in_the_way(log, other_process):
    other_process.send_signal(signal.SIGKILL)
    other_process.wait()

    assert lock.holder(log) is None
    WriterLock.acquire(log).release()


def test_another_computer_is_in_the_way_until_it_is_taken_over(log):
    lock.place(log).write_text(json.dumps(ELSEWHERE))

    assert lock.holder(log).host == "PRACTICE-2"
    with pytest.raises(LogInUseError, match="kim on PRACTICE-2"):
        WriterLock.acquire(log)
    WriterLock.acquire(log, take_over=True).release()
    WriterLock.acquire(log).release()


@pytest.mark.parametrize(
    "text",
    ["", "garbage", "[]", "{}", '{"host": 1}', "[" * 3000, "\0" * 100],
    ids=["empty", "garbage", "a list", "no fields", "too few", "deep", "zeros"],
)
def test_a_damaged_lock_file_of_nobody_is_not_in_the_way(log, text):
    lock.place(log).write_text(text)

    assert lock.holder(log) is None
    WriterLock.acquire(log).release()


def test_a_damaged_lock_file_of_a_living_process_still_locks(log, other_process):
    lock.place(log).write_text("garbage")

    assert lock.holder(log).user == "someone"
    with pytest.raises(LogInUseError, match="Another window or computer"):
        WriterLock.acquire(log)
    assert other_process.poll() is None


def test_a_lock_file_that_was_deleted_meanwhile_does_not_count(log, monkeypatch):
    """Whoever gets a lock on a file that was just unlinked has locked nothing."""
    claim, tries = lock._claim, []

    def claim_late(handle, path, *rest, **more):
        if not tries:
            path.unlink()
        tries.append(1)
        return claim(handle, path, *rest, **more)

    monkeypatch.setattr(lock, "_claim", claim_late)

    held = WriterLock.acquire(log)

    assert len(tries) == 2
    assert lock.holder(log).process == os.getpid()
    held.release()


@pytest.mark.parametrize("is_alive", [True, False])
def test_without_locks_of_the_file_system_the_process_decides(
    log, monkeypatch, other_process, is_alive
):
    def no_locks(_handle):
        raise OSError(37, "No locks available")

    monkeypatch.setattr(lock, "_lock", no_locks)
    if not is_alive:
        other_process.kill()
        other_process.wait()

    if is_alive:
        with pytest.raises(LogInUseError):
            WriterLock.acquire(log)
    else:
        WriterLock.acquire(log).release()


def test_a_log_is_free_again_after_a_refused_opening(filled):
    filled.write_bytes(filled.read_bytes()[:5000])
    for _ in range(2):
        with pytest.raises(Exception, match="damaged"):
            Log.open(filled)

    assert lock.holder(filled) is None
    assert not lock.place(filled).exists()
