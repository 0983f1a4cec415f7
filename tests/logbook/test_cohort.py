import json

import pytest

from altdesk.logbook.cases import read_cases
from altdesk.logbook.cohort import count


@pytest.fixture
def table(tmp_path):
    rows = ["Patient ID,Date,Test,Value,Unit,Low,High"]
    for person, alt, bilirubin in (
        ("hy", (200, 40), (0.8, 3.0)),
        ("temple", (200, 30), (0.8, 0.9)),
        ("stone", (30, 35), (4.0, 1.0)),
        ("well", (30, 35), (0.8, 0.9)),
    ):
        for day, a, b in zip(("2026-01-05", "2026-02-05"), alt, bilirubin, strict=True):
            rows.append(f"{person},{day},ALT,{a},U/L,0,40")
            rows.append(f"{person},{day},Total bilirubin,{b},mg/dL,0.2,1.2")
    path = tmp_path / "cohort.csv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def test_everyone_counts_once_and_peaks_name_the_quadrant(table):
    counts = count(read_cases(table).cases)

    assert (counts["people"], counts["panels"]) == (4, 8)
    assert sum(counts["urgency"].values()) == 4
    assert counts["quadrants_by_peak"] == {
        "hys_law": ["hy"],
        "temples": ["temple"],
        "cholestasis": ["stone"],
    }


def test_hys_law_wants_both_on_one_day(table):
    assert count(read_cases(table).cases)["hys_law_ever"] == []

    same_day = table.read_text(encoding="utf-8").replace(
        "hy,2026-01-05,Total bilirubin,0.8", "hy,2026-01-05,Total bilirubin,3.0"
    )
    table.write_text(same_day, encoding="utf-8")

    assert count(read_cases(table).cases)["hys_law_ever"] == ["hy"]


def test_the_counts_are_plain_data(table):
    counts = count(read_cases(table).cases)

    assert json.loads(json.dumps(counts)) == counts
