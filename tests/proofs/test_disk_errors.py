"""Goal 3: an error of the disk at every n-th call: told, and nothing is lost.

strace makes the n-th call of one kind fail, once or from then on, under the real
store: recording, checkpoints, closing, opening again.
"""

import os
import shutil
from pathlib import Path

import pytest

from altdesk.errors import AltDeskError
from altdesk.store.changes import PutPanel
from altdesk.store.log import Log

CALLS = ("pwrite64", "fdatasync", "fsync", "ftruncate", "unlink", "link")
FAULTS = ("EIO", "ENOSPC")
EVERY, SAMPLE = 1, 20
NOT_TOLD = 3
MOST = 2000


def work(path: Path, kit, tell) -> None:
    """Record ten panels in two sittings; go on after each error that is told."""
    for _ in range(2):
        try:
            log = Log.open(path)
        except AltDeskError:
            continue
        try:
            log._connection.execute("PRAGMA wal_autocheckpoint = 10")
            person = log.people()[0].id
            for number in range(5):
                panel = kit.make_panel(8, number)
                try:
                    log.record("add", [PutPanel(person, panel)])
                except AltDeskError:
                    continue
                tell(panel.id)
        except AltDeskError:
            pass
        finally:
            log.close()


def fail(folder: Path, start: Path, kit, call: str, fault: str, when: str):
    """Return (was the call made to fail, is the log bad, how many acts were lost)."""
    path = folder / "my.altdesk"
    shutil.copy(start, path)
    note = folder.parent / f"{folder.name}.note"
    child = kit.spawn(
        lambda tell: work(path, kit, tell),
        *("-e", f"trace={call}", "-e", f"inject={call}:error={fault}:when={when}"),
        *("-o", str(note), "-s", "0"),
    )
    child.go()
    code, told = child.wait()
    was_hit = "(INJECTED)" in note.read_text(encoding="ascii")
    with Log.open(path) as log:
        found = kit.sizes(log)
        bad = bool(log.check()) or any(a != b for a, b in found.values())
    lost = sum(panel not in found for panel in told)
    for each in folder.iterdir():
        each.unlink()
    return was_hit, bad + (code == NOT_TOLD), lost


@pytest.mark.usefixtures("strace")
@pytest.mark.parametrize("step", [SAMPLE, pytest.param(EVERY, marks=pytest.mark.proof)])
def test_a_disk_error_at_any_call_is_told_and_loses_nothing(fast, kit, figures, step):
    start = kit.make_log(fast / "start.altdesk", 3)
    folder = fast / "hurt"
    folder.mkdir()
    points = bad = lost = 0
    for call in CALLS:
        for fault in FAULTS[: 1 + (call == "pwrite64")]:
            for sticky in ("", "+"):
                for number in range(1, MOST, step):
                    was_hit, is_bad, were_lost = fail(
                        folder, start, kit, call, fault, f"{number}{sticky}"
                    )
                    bad, lost = bad + is_bad, lost + were_lost
                    if not was_hit:
                        break
                    points += 1

    control = lose_without_waiting(fast, kit)
    figures(
        f"3 disk error at every {step}. call",
        f"{points} points, {bad} bad or not told, {lost} lost",
        f"acknowledged whatever happens: {control} lost",
    )
    assert points >= 10
    assert (bad, lost) == (0, 0)
    assert control > 0


def lose_without_waiting(folder: Path, kit) -> int:
    """Return how many panels a store loses that takes an error for a success."""
    path = kit.make_log(folder / "control.altdesk")

    def careless(tell) -> None:
        with Log.open(path) as log:
            person = log.people()[0].id
            for number in range(5):
                panel = kit.make_panel(8, number)
                tell(panel.id)
                try:
                    log.record("add", [PutPanel(person, panel)])
                except AltDeskError:
                    continue

    child = kit.spawn(
        careless,
        *("-e", "trace=pwrite64", "-e", "inject=pwrite64:error=EIO:when=20+"),
        *("-o", os.devnull),
    )
    child.go()
    _, told = child.wait()
    with Log.open(path) as log:
        found = kit.sizes(log)
    return sum(panel not in found for panel in told)
