"""A clinic's sheets from one command: real people of a published study."""

import subprocess
import sys

import pikepdf
import pytest

_ON = ("--on", "2026-11-23", "--variant", "one-sheet")


@pytest.fixture
def cohort(samples):
    """Return the table of the study, and how many people it holds."""
    place = samples / "cohorts" / "cdisc_20_people.csv"
    lines = place.read_text(encoding="utf-8").splitlines()[1:]
    return place, len({line.partition(",")[0] for line in lines})


def _report(case, *arguments):
    command = (sys.executable, "-m", "altdesk", "report", case, *_ON, *arguments)
    return subprocess.run(
        list(map(str, command)), capture_output=True, text=True, check=False
    )


def test_each_person_of_a_study_gets_one_sheet_of_paper(cohort, tmp_path):
    table, count = cohort

    done = _report(table, "-o", tmp_path / "sheets")

    assert (done.returncode, done.stderr) == (0, "")
    written = sorted((tmp_path / "sheets").iterdir())
    assert len(written) == count
    for place in written:
        assert place.stat().st_size < 150_000
        with pikepdf.open(place) as pdf:
            assert len(pdf.pages) == 2


def test_all_of_a_study_fit_in_one_file_with_a_bookmark_each(cohort, tmp_path):
    table, count = cohort
    place = tmp_path / "all.pdf"

    done = _report(table, "--together", "-o", place)

    assert (done.returncode, done.stderr) == (0, "")
    with pikepdf.open(place) as pdf:
        assert len(pdf.pages) == 2 * count
        with pdf.open_outline() as outline:
            assert len(outline.root) == count
