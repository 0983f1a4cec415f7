"""From the start of a process to its window on the screen, beside others.

- the frozen program beside the installed one: no slower;
- AltDesk beside LibreOffice Calc, which opens the same 200 rows with a chart.

Each pair is started in turns on one Xvfb, so that the neighbours of this machine
disturb both alike; the medians and their ratio are kept in `extra_info`. The first
round, which fills caches and makes profiles, is not counted.

    pytest tests/benchmarks/test_start_beside.py --benchmark-only

Needs xvfb, xdotool, libreoffice-calc, and `python packaging/build.py folder`.
"""

import os
import shutil
import statistics
import subprocess
import sys
import time
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests" / "packaging"))
import x11  # noqa: E402 - beside the tests of the packages

from altdesk.core.draft import DraftPanel, DraftResult  # noqa: E402
from altdesk.core.person import Person, Sex  # noqa: E402
from altdesk.logbook import Logbook  # noqa: E402
from altdesk.store.log import Log  # noqa: E402

BUNDLE = Path(os.environ.get("ALTDESK_BUNDLE") or ROOT / "dist" / "altdesk")
ROUNDS = int(os.environ.get("ALTDESK_ROUNDS", "7"))
PANELS = 100
"""Two results each: 200 rows."""

pytestmark = pytest.mark.skipif(
    bool(x11.missing_tools()), reason="Xvfb or xdotool is missing"
)


def rows():
    """Give 200 rows: the day, the analyte, the value."""
    start = date(2016, 1, 4)
    for number in range(PANELS):
        day = start + timedelta(days=36 * number)
        yield day, "ALT", Decimal(30 + (number * 7) % 55)
        yield day, "AST", Decimal(25 + (number * 5) % 40)


@pytest.fixture
def log(tmp_path):
    path = tmp_path / "beside.altdesk"
    with Logbook(Log.create(path)) as logbook:
        person = logbook.record_person(Person("", "Person of the log", Sex.FEMALE))
        every = list(rows())
        for alt, ast in zip(every[::2], every[1::2], strict=True):
            results = tuple(
                DraftResult(str(value), analyte=analyte, unit="U/L", low="7", high="41")
                for _day, analyte, value in (alt, ast)
            )
            assert logbook.record(person, DraftPanel(alt[0], results)).is_done
    return path


@pytest.fixture
def workbook(tmp_path):
    """Write the same rows with a chart of both."""
    openpyxl = pytest.importorskip("openpyxl")
    chart_module = pytest.importorskip("openpyxl.chart")
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Day", "ALT", "AST", "Low", "High"])
    every = list(rows())
    for alt, ast in zip(every[::2], every[1::2], strict=True):
        sheet.append([alt[0], float(alt[2]), float(ast[2]), 7, 41])
    chart = chart_module.LineChart()
    last = sheet.max_row
    chart.add_data(
        chart_module.Reference(sheet, min_col=2, max_col=5, min_row=1, max_row=last),
        titles_from_data=True,
    )
    days = chart_module.Reference(sheet, min_col=1, min_row=2, max_row=last)
    chart.set_categories(days)
    sheet.add_chart(chart, "G2")
    path = tmp_path / "beside.xlsx"
    book.save(path)
    return path


def seconds_to_window(screen, command, title, home):
    """Return how long a program takes until its window is mapped; then end it."""
    surroundings = screen.surroundings | {"HOME": str(home)}
    started = time.perf_counter()
    window = subprocess.Popen(
        list(map(str, command)),
        env=surroundings,
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        screen.wait_for(title)
        return time.perf_counter() - started
    finally:
        os.killpg(window.pid, 9)
        window.wait()


def compare(benchmark, one, other, names):
    """Start two in turns and keep medians and ratio (one to other)."""
    first, second = [], []

    def both():
        first.append(one())
        second.append(other())

    benchmark.pedantic(both, rounds=ROUNDS, warmup_rounds=1)
    medians = [statistics.median(times[1:]) for times in (first, second)]
    for name, median in zip(names, medians, strict=True):
        benchmark.extra_info[f"{name}_s"] = round(median, 3)
    ratio = medians[0] / medians[1]
    benchmark.extra_info["ratio"] = round(ratio, 3)
    return ratio


def installed():
    return [sys.executable, "-m", "altdesk"]


def test_the_bundle_beside_the_environment(benchmark, log, tmp_path):
    if not (BUNDLE / "altdesk").is_file():
        pytest.skip("no program was frozen: python packaging/build.py folder")
    with x11.screen() as screen:
        ratio = compare(
            benchmark,
            lambda: seconds_to_window(
                screen, [BUNDLE / "altdesk", "open", log], "AltDesk", tmp_path
            ),
            lambda: seconds_to_window(
                screen, [*installed(), "open", log], "AltDesk", tmp_path
            ),
            ("bundle", "environment"),
        )

    assert ratio <= 1.15  # no slower, within what one run can tell


def test_altdesk_beside_libreoffice_calc(benchmark, log, workbook, tmp_path):
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is missing: apt-get install libreoffice-calc")
    calc = ["soffice", "--norestore", "--nologo", "--nofirststartwizard", "--calc"]
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    with x11.screen() as screen:
        ratio = compare(
            benchmark,
            lambda: seconds_to_window(
                screen, [*installed(), "open", log], "AltDesk", tmp_path
            ),
            lambda: seconds_to_window(
                screen, [*calc, profile, workbook], "LibreOffice Calc", tmp_path
            ),
            ("altdesk", "libreoffice_calc"),
        )

    assert ratio < 1
