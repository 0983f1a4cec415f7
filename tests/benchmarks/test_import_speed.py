"""How long tables take to import: `pytest --benchmark-only tests/benchmarks`.

Goal: 100,000 rows in under 6 seconds (ARCHITECTURE.md, speed).
"""

from datetime import date, timedelta
from pathlib import Path

import pytest

from altdesk.importers import Reading, read

ROWS = 100_000
ANALYTES = (
    ("ALT", "U/L", "7-56"),
    ("AST", "U/L", "10-40"),
    ("Bilirubin total", "mg/dL", "0.1-1.2"),
    ("Platelets", "10*9/L", "150-400"),
    ("Albumin", "g/L", "35-52"),
    ("C-reactive protein", "mg/L", "<5"),
)


@pytest.fixture(scope="module")
def many_rows(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a long table of 334 people with 300 results each."""
    path = tmp_path_factory.mktemp("import") / "many.csv"
    rows = ["Patient ID,Date,Test,Result,Unit,Reference range,Flag"]
    for at in range(ROWS):
        name, unit, limits = ANALYTES[at % len(ANALYTES)]
        day = date(2015, 1, 1) + timedelta(days=at // len(ANALYTES) % 3000)
        value = f"{(at * 7919 % 3000) / 10:.1f}"
        rows.append(f"P{at // 300},{day},{name},{value},{unit},{limits},")
    path.write_text("\n".join(rows))
    return path


def test_100_000_rows(benchmark, many_rows):
    reading: Reading = benchmark.pedantic(read, (many_rows,), rounds=3)

    assert reading.count == ROWS


def test_study_of_four_people(benchmark, samples):
    reading: Reading = benchmark(read, samples / "cohorts" / "cdisc_four_people.csv")

    assert reading.count == 385
