"""Goal 1: kill -9 while writing loses nothing that was acknowledged."""

import random
import time
from pathlib import Path

import pytest

from altdesk.store.changes import PutPanel
from altdesk.store.log import Log

FULL, CUT = 1000, 50
KILLS_PER_LOG = 40


def write(path: Path, kit, tell, *, too_early: bool) -> None:
    """Record panels for ever; acknowledge each after (or wrongly before) its commit."""
    log = Log.open(path)
    person = log.people()[0].id
    number = 0
    while True:
        number += 1
        panel = kit.make_panel(number % 30 + 1, number)
        if too_early:
            tell(panel.id)
            time.sleep(0.2)  # longer than it takes until it is killed
        log.record("add", [PutPanel(person, panel)])
        if not too_early:
            tell(panel.id)


def kill(tmp_path, kit, kills, *, too_early=False):
    """Return how many panels were acknowledged, lost and torn, and bad files."""
    rnd = random.Random(7)  # noqa: S311
    acknowledged = lost = torn = bad = 0
    for number in range(kills):
        path = tmp_path / f"{number // KILLS_PER_LOG}.altdesk"
        if not path.exists():
            kit.make_log(path)
        child = kit.spawn(lambda tell: write(path, kit, tell, too_early=too_early))  # noqa: B023
        child.go()
        if too_early or number % 4:
            child.wait_for_the_first()
        time.sleep(0.01 + rnd.random() * 0.08)
        child.kill()
        _, told = child.wait()
        with Log.open(path) as log:
            found = kit.sizes(log)
            bad += bool(log.check()) if number % 10 == 9 else 0
        acknowledged += len(told)
        lost += sum(panel not in found for panel in told)
        torn += sum(is_there != must for is_there, must in found.values())
    return acknowledged, lost, torn, bad


@pytest.mark.parametrize("kills", [CUT, pytest.param(FULL, marks=pytest.mark.proof)])
def test_a_killed_process_loses_nothing_acknowledged(tmp_path, kit, figures, kills):
    acknowledged, lost, torn, bad = kill(tmp_path, kit, kills)

    control = kill_too_early(tmp_path, kit)
    figures(
        f"1 kill -9, {kills} times",
        f"{acknowledged} acknowledged, {lost} lost, {torn} torn, {bad} bad files",
        f"acknowledged before the commit: {control} lost",
    )
    assert acknowledged > kills // 2
    assert (lost, torn, bad) == (0, 0, 0)
    assert control > 0


def kill_too_early(tmp_path, kit):
    folder = tmp_path / "too early"
    folder.mkdir()
    return kill(folder, kit, 10, too_early=True)[1]
