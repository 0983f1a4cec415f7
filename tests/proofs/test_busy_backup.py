"""Goal 7: a large log is backed up in seconds while another process writes to it."""

import shutil
import time
from pathlib import Path

import pytest

from altdesk.core.person import Person
from altdesk.errors import AltDeskError
from altdesk.store import cipher, new_id
from altdesk.store.changes import PutPanel, PutPerson
from altdesk.store.log import Log

FULL, CUT = 450, 20  # people, of whom each has 500 results
PANELS, SIZE = 50, 10
SECONDS = 3


def fill(path: Path, kit, people: int) -> Path:
    with Log.create(path) as log:
        for number in range(people):
            person = Person(new_id(), f"Person {number}")
            panels = [kit.make_panel(SIZE, 70 * n) for n in range(PANELS)]
            puts = [PutPanel(person.id, panel) for panel in panels]
            log.record("import", [PutPerson(person), *puts])
    return path


def write(path: Path, kit, tell) -> None:
    """Record panels for ever."""
    with Log.open(path) as log:
        person = log.people()[0].id
        number = 0
        while True:
            number += 1
            panel = kit.make_panel(SIZE, number)
            log.record("add", [PutPanel(person, panel)])
            tell(panel.id)


@pytest.mark.parametrize("people", [CUT, pytest.param(FULL, marks=pytest.mark.proof)])
def test_a_log_is_backed_up_while_another_process_writes(fast, kit, figures, people):
    path = fill(fast / "clinic.altdesk", kit, people)
    child = kit.spawn(lambda tell: write(path, kit, tell))
    child.go()
    child.wait_for_the_first()
    start, used = time.perf_counter(), time.process_time()
    with Log.open(path, read_only=True) as reader:
        least = panels(reader)
        copy = reader.backup(fast / "b")
        took, used = time.perf_counter() - start, time.process_time() - used
        bare = time.process_time()
        reader._connection.execute("VACUUM INTO ?", (str(fast / "bare"),))
        bare = time.process_time() - bare
    child.kill()
    _, told = child.wait()

    with Log.open(copy, read_only=True) as opened:
        problems, found = opened.check(), panels(opened)
    control = is_missed_by_a_plain_copy(path, kit)
    figures(
        f"7 backup of {copy.stat().st_size >> 20} MB while another process writes",
        f"{used:.1f} s of a processor, {took:.1f} s by the clock, verified;"
        f" VACUUM INTO alone {bare:.1f} s of a processor",
        f"a plain copy of the open file: {control} panels missing",
    )
    assert problems == []
    assert least <= found <= people * PANELS + len(told)
    assert found >= people * PANELS
    # A busy machine counts the same work as more of a processor's time.
    assert used < max(SECONDS, 4 * bare)
    assert control > 0


def is_missed_by_a_plain_copy(path: Path, kit) -> int:
    """Return how many panels cannot be read in a copy that lacks the WAL."""
    with Log.open(path) as log:
        log._connection.execute("PRAGMA wal_autocheckpoint = 0")
        log.record("add", [PutPanel(log.people()[0].id, kit.make_panel(SIZE, 7000))])
        naive = Path(shutil.copy(path, path.with_name("naive.altdesk")))
        count = panels(log)
    try:
        with Log.open(naive, read_only=True) as opened:
            return count - panels(opened)
    except (AltDeskError, cipher.Error):
        return count


def panels(log: Log) -> int:
    """Return how many panels a log shows."""
    rows = log._connection.execute(
        "SELECT count(*) FROM current_version WHERE kind = 'panel'"
    )
    return rows.fetchone()[0]
