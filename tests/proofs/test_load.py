"""Goal 19: a million results of 2,000 people, ten years of a busy clinic."""

import time
from collections.abc import Callable
from datetime import date

import pytest

from altdesk.core.person import Person
from altdesk.store import new_id
from altdesk.store.changes import PutPanel, PutPerson
from altdesk.store.log import Log
from altdesk.store.work_list import Standing, WorkQuery

PEOPLE, PANELS, SIZE = 2000, 50, 10


def milliseconds(work: Callable[[int], object], times: int = 21) -> float:
    """Return the median time of `work`."""
    found = []
    for number in range(times):
        start = time.perf_counter()
        work(number)
        found.append((time.perf_counter() - start) * 1000)
    return sorted(found)[times // 2]


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
    start = time.perf_counter()
    log = Log.open(path)
    opened = (time.perf_counter() - start) * 1000
    ids = [person.id for person in everyone]
    series = milliseconds(lambda n: log.series(ids[n * 7 % people], "ALT"))
    history = milliseconds(lambda n: log.history(ids[n * 11 % people]))
    save = milliseconds(
        lambda n: log.record(
            "add", [PutPanel(ids[n * 13 % people], kit.make_panel(SIZE, 5000 + n))]
        )
    )
    floor = milliseconds(lambda n: log.keep_setting("n", f"{n}"))
    search = milliseconds(lambda n: log.work_list(WorkQuery(search=f"{n}")))
    start = time.perf_counter()
    log._connection.execute("PRAGMA quick_check").fetchall()
    quick = time.perf_counter() - start
    start, used = time.perf_counter(), time.process_time()
    problems = log.check()
    checked, used = time.perf_counter() - start, time.process_time() - used
    scan = milliseconds(
        lambda _: log._connection.execute(
            "SELECT count(canonical) FROM current_result WHERE analyte = 'ALT'"
        ).fetchone(),
        3,
    )
    log.close()

    figures(
        f"19 load, {people * PANELS * SIZE:,} results, {path.stat().st_size >> 20} MB",
        f"built {built:.0f} s, open {opened:.1f}, series {series:.2f},"
        f" history {history:.2f}, save {save:.2f} beside {floor:.2f} for a"
        f" bare commit, search {search:.2f} ms,"
        f" quick_check {quick:.1f} s, whole check {checked:.0f} s"
        f" ({used:.0f} s of a processor)",
        f"the series without its index: {scan:.0f} ms",
    )
    assert problems == []
    assert opened < 1500
    assert series < 5
    # On a busy machine a commit alone takes longer than that.
    assert save < max(10, 3 * floor)
    assert search < 150
    assert scan > series
