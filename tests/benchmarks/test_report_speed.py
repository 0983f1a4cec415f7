"""How long sheets take (`pytest --benchmark-only` on this file).

Goals: one sheet 120 ms after imports, first sheet of a process 1.2 s with its start,
500 one-sheets 45 s on two cores.
"""

import subprocess
import sys
from datetime import date, timedelta
from decimal import Decimal

import pytest

from altdesk.core.event import Event, EventKind
from altdesk.core.history import History
from altdesk.core.interval import ReferenceInterval
from altdesk.core.panel import Panel
from altdesk.core.person import Person, Sex
from altdesk.core.result import Result
from altdesk.report import Job, SheetOptions, Variant, compose, render, write_batch
from altdesk.rules.interpret import interpret
from altdesk.rules.knowledge import load

_ANALYTES = (
    ("ALT", 58, 41),
    ("AST", 43, 35),
    ("ALP", 84, 104),
    ("GGT", 44, 40),
    ("PLT", 240, 400),
)
_OPTIONS = SheetOptions(date(2026, 11, 22))
_ONE_SHEET = SheetOptions(date(2026, 11, 22), variant=Variant.ONE_SHEET)


def _history(panels: int, name: str = "Maria Example") -> History:
    person = Person("a" * 32, name, Sex.FEMALE, date(1980, 5, 14), "0042")
    medicine = Event("b" * 32, EventKind.MEDICINE, "atorvastatin", date(2020, 1, 1))
    drawn = tuple(
        Panel(f"{i:032x}", date(2012, 1, 9) + timedelta(days=90 * i), _results(i))
        for i in range(panels)
    )
    return History(person, drawn, (medicine,))


def _results(i: int) -> tuple[Result, ...]:
    return tuple(
        Result(
            analyte,
            analyte,
            str(value + i % 9),
            Decimal(value + i % 9),
            unit="10*9/L" if analyte == "PLT" else "U/L",
            interval=ReferenceInterval(None, Decimal(high)),
            canonical=float(value + i % 9),
            canonical_high=float(high),
        )
        for analyte, value, high in _ANALYTES
    )


@pytest.fixture(scope="module", params=[1, 30, 60], ids="{} panels".format)
def case(request):
    history = _history(request.param)
    return history, interpret(history, load())


def test_one_sheet(benchmark, case):
    history, findings = case
    render(compose(history, findings, _ONE_SHEET))

    pdf = benchmark(lambda: render(compose(history, findings, _ONE_SHEET)))

    assert len(pdf) < 150_000


def test_full_sheet(benchmark, case):
    history, findings = case
    render(compose(history, findings, _OPTIONS))

    assert benchmark(lambda: render(compose(history, findings, _OPTIONS)))


def test_first_sheet_of_a_process(benchmark):
    code = (
        "from datetime import date\n"
        "from altdesk.core.history import History\n"
        "from altdesk.core.person import Person\n"
        "from altdesk.report import SheetOptions, compose, render\n"
        "from altdesk.rules.interpret import interpret\n"
        "from altdesk.rules.knowledge import load\n"
        "history = History(Person('a' * 32, 'Ann'))\n"
        "options = SheetOptions(date(2026, 1, 1))\n"
        "render(compose(history, interpret(history, load()), options))\n"
    )

    def start() -> None:
        subprocess.run([sys.executable, "-c", code], check=True)

    benchmark.pedantic(start, rounds=5, warmup_rounds=1)


def test_500_one_sheets_in_workers(benchmark, tmp_path):
    history = _history(12)
    summary = compose(history, interpret(history, load()), _ONE_SHEET)

    def write() -> None:
        jobs = (Job(f"person {i}.pdf", summary) for i in range(500))
        assert len(write_batch(jobs, tmp_path).written) == 500

    benchmark.pedantic(write, rounds=1)
