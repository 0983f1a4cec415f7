"""Goal 19: a million results of 2,000 people, ten years of a busy clinic.

What is claimed is the time of a processor: the clock on a busy machine counts its
neighbours too, and both are told.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from altdesk.core.person import Person
from altdesk.store import checkup, cipher, new_id
from altdesk.store.changes import PutPanel, PutPerson
from altdesk.store.log import Log
from altdesk.store.work_list import Standing, WorkQuery

PEOPLE, PANELS, SIZE = 2000, 50, 10


@dataclass(frozen=True, slots=True)
class Cost:
    """The median milliseconds of a deed, by the clock and of a processor."""

    clock: float
    processor: float

    def __str__(self) -> str:
        return f"{self.clock:.2f} ({self.processor:.2f})"


def cost(work: Callable[[int], object], times: int = 21) -> Cost:
    """Return what `work` takes."""
    clock, processor = [], []
    for number in range(times):
        start, used = time.perf_counter(), time.process_time()
        work(number)
        clock.append((time.perf_counter() - start) * 1000)
        processor.append((time.process_time() - used) * 1000)
    return Cost(sorted(clock)[times // 2], sorted(processor)[times // 2])


@pytest.mark.parametrize("people", [100, pytest.param(PEOPLE, marks=pytest.mark.proof)])
def test_a_million_results_stay_quick(tmp_path, kit, figures, people):
    path = tmp_path / "clinic.altdesk"
    everyone = [Person(new_id(), f"Person {number}") for number in range(people)]
    start = time.perf_counter()
    with Log.create(path) as log:
        log.record("import", [PutPerson(person) for person in everyone])
        for person in everyone:
            panels = [kit.make_panel(SIZE, 70 * n) for n in range(PANELS)]
            log.record("import", [PutPanel(person.id, panel) for panel in panels])
        log.keep_standings(
            [(p.id, Standing("2026.11", next_due=date(2026, 1, 1))) for p in everyone]
        )
    built = time.perf_counter() - start
    opened = cost(lambda _: Log.open(path).close(), 3)
    log = Log.open(path)
    ids = [person.id for person in everyone]
    series = cost(lambda n: log.series(ids[n * 7 % people], "ALT"))
    history = cost(lambda n: log.history(ids[n * 11 % people]))
    save = cost(
        lambda n: log.record(
            "add", [PutPanel(ids[n * 13 % people], kit.make_panel(SIZE, 5000 + n))]
        )
    )
    floor = cost(lambda n: log.keep_setting("n", f"{n}"))
    search = cost(lambda n: log.work_list(WorkQuery(search=f"{n}")))
    quick = quick_check(path)
    start, used = time.perf_counter(), time.process_time()
    problems = log.check()
    checked, used = time.perf_counter() - start, time.process_time() - used
    scan = cost(
        lambda _: log._connection.execute(
            "SELECT count(canonical) FROM current_result WHERE analyte = 'ALT'"
        ).fetchone(),
        3,
    )
    log.close()

    figures(
        f"19 load, {people * PANELS * SIZE:,} results, {path.stat().st_size >> 20} MB",
        f"built {built:.0f} s; ms by the clock (of a processor): open {opened}, series"
        f" {series}, history {history}, save {save} beside {floor} for a bare commit,"
        f" search {search};"
        f" quick_check {quick} ms, whole check {checked:.0f} s"
        f" ({used:.0f} s of a processor)",
        f"the series without its index: {scan.processor:.0f} ms",
    )
    assert problems == []
    assert opened.processor < 1500
    assert series.processor < 5
    assert save.processor < 10
    assert search.processor < 150
    # Five seconds where the machine is quiet; a busy one counts the same as more.
    assert quick.processor < 10_000
    assert scan.processor > series.processor


def quick_check(path: Path) -> Cost:
    """Return what SQLite's own short check takes, with the memory that ours has."""
    connection = cipher.connect(path, cipher.PUBLISHED, read_only=True)
    connection.execute(f"PRAGMA cache_size = -{checkup._CACHE_KIB}")
    found = cost(lambda _: connection.execute("PRAGMA quick_check").fetchall(), 1)
    connection.close()
    return found
