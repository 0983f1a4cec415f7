"""Goal 14: killed at each step of a change of keys, exactly one password opens a log.

strace kills the process at its n-th call of each kind that touches the disk, while a
password is set, changed and removed and a recovery key is renewed.
"""

import random
import shutil
import time
from contextlib import suppress
from pathlib import Path

import pytest

from altdesk.errors import LogError, PasswordNeededError
from altdesk.store import header, keys
from altdesk.store.log import Log, Secrets

CALLS = ("write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "unlink")
MOST = 200
FULL, CUT = 200, 10
WAYS = (None, "first", "second")
EVERY, SAMPLE = 1, 7


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(keys, "_COST", 4)


def opened_by(path: Path) -> list[str | None]:
    """Return what opens a log: nothing at all (None), or which passwords."""
    found = []
    for way in WAYS:
        with suppress(PasswordNeededError), Log.open(path, secrets=Secrets(way)) as log:
            # An open log asks nobody; with a password only the right one counts.
            if log.is_protected == (way is not None):
                found.append(way)
    return found


def copies_opened_by(path: Path) -> list[str | None]:
    """Return what opens the log as it lies there, without changing it."""
    found = []
    for way in WAYS:
        with (
            suppress(PasswordNeededError),
            Log.open(path, read_only=True, secrets=Secrets(way)) as log,
        ):
            if log.is_protected == (way is not None):
                found.append(way)
    return found


def set_one(log: Log) -> None:
    log.protect("second")


def change_it(log: Log) -> None:
    log.change_password("second")


def remove_it(log: Log) -> None:
    log.unprotect()


DEEDS = {"set": (None, set_one), "change": ("first", change_it)}
DEEDS["remove"] = ("first", remove_it)


def kill_in(folder: Path, start: Path, kit, deed: str, call: str, number: int):
    """Return (was it killed, how many passwords open, is something lost)."""
    way, act = DEEDS[deed]
    path = folder / "my.altdesk"
    shutil.copy(start.with_name(f"{deed}.altdesk"), path)
    log = None

    def work(_tell) -> None:
        nonlocal log
        log = Log.open(path, secrets=Secrets(way))
        log.undo()
        act(log)
        log.close()

    child = kit.spawn(
        work,
        *("-e", f"trace={call}", "-e", f"inject={call}:signal=SIGKILL:when={number}"),
        *("-o", "/dev/null", "-s", "0"),
    )
    child.go()
    code, _ = child.wait()
    before = copies_opened_by(path)
    after = opened_by(path)
    is_lost = before != after
    for one in after:
        with Log.open(path, secrets=Secrets(one)) as opened:
            is_lost |= bool(opened.check()) or len(kit.sizes(opened)) not in {3, 4}
    for each in folder.iterdir():
        each.unlink()
    return code != 0, len(before), is_lost


def prepare(fast: Path, kit) -> Path:
    start = kit.make_log(fast / "start.altdesk", 4)
    for deed, (way, _) in DEEDS.items():
        copy = shutil.copy(start, fast / f"{deed}.altdesk")
        if way is not None:
            with Log.open(Path(copy)) as log:
                log.protect(way)
    (fast / "hurt").mkdir()
    return start


@pytest.mark.usefixtures("strace")
@pytest.mark.parametrize("step", [SAMPLE, pytest.param(EVERY, marks=pytest.mark.proof)])
def test_killed_at_any_step_exactly_one_password_opens(
    fast, kit, figures, monkeypatch, step
):
    start = prepare(fast, kit)
    points, wrong, lost = walk(fast, start, kit, step)

    monkeypatch.setattr(header.Header, "replaces", lambda *_: False)
    _, control, _ = walk(fast, start, kit, step, ("change",), ("fsync",))
    figures(
        f"14 killed at every {step}. step of a change of keys",
        f"{points} points, {points - len(wrong)} opened with exactly one password,"
        f" {len(lost)} lost",
        f"if each edition of the keys counted: {len(control)} opened with two",
    )
    assert points >= 10
    assert (wrong, lost) == ([], [])
    assert control


def walk(fast, start, kit, step, deeds=tuple(DEEDS), calls=CALLS):
    """Return how many points there were, and at which something was wrong."""
    points, wrong, lost = 0, [], []
    for deed in deeds:
        for call in calls:
            for number in range(1, MOST, step):
                at = (deed, call, number)
                was_killed, opens, is_lost = kill_in(fast / "hurt", start, kit, *at)
                wrong += [(*at, opens)] if opens != 1 else []
                lost += [at] if is_lost else []
                if not was_killed:
                    break
                points += 1
    return points, wrong, lost


@pytest.mark.parametrize("kills", [CUT, pytest.param(FULL, marks=pytest.mark.proof)])
def test_killed_at_any_moment_exactly_one_password_opens(fast, kit, figures, kills):
    path = kit.make_log(fast / "my.altdesk", 4)
    rnd = random.Random(14)  # noqa: S311
    exactly_one = 0
    for _ in range(kills):
        (way,) = opened_by(path)
        child = kit.spawn(lambda tell, w=way: change_for_ever(path, w, tell))
        child.go()
        child.wait_for_the_first()
        time.sleep(rnd.random() * 0.05)
        child.kill()
        child.wait()
        exactly_one += len(copies_opened_by(path)) == 1
    with Log.open(path, secrets=Secrets(*opened_by(path))) as log:
        found = log.check()
        count = len(kit.sizes(log))

    figures(
        f"14 killed while keys change and the log is written anew, {kills} times",
        f"{exactly_one} opened with exactly one password, {4 - count} lost",
        "see above",
    )
    assert exactly_one == kills
    assert (found, count) == ([], 4)


def change_for_ever(path: Path, way: str | None, tell) -> None:
    log = Log.open(path, secrets=Secrets(way))
    while True:
        with suppress(LogError):
            if not log.is_protected:
                log.protect("first")
        log.change_password("second")
        log.renew_recovery_key()
        tell("00" * 16)
        log.change_password("first")
        log.unprotect()
