"""The command that writes the sheet: what it takes, refuses and leaves behind."""

import json
import os
import subprocess
import sys
from datetime import date
from functools import partial

import pytest

from altdesk import bundled
from altdesk.app import open_logbook
from altdesk.cli.period import read_period

_ON = ("--on", "2026-11-23")


@pytest.fixture
def report(altdesk):
    """Run `altdesk report`; return code, output and errors."""
    return partial(altdesk, "report")


@pytest.fixture
def people(samples):
    return samples / "cohorts" / "cdisc_four_people.csv"


@pytest.fixture
def case(samples):
    return samples / "cases" / "persistent.json"


@pytest.fixture
def namesakes(case, tmp_path):
    """Return a case file with two people of one id."""
    one = json.loads(case.read_text(encoding="utf-8"))
    both = tmp_path / "both.json"
    both.write_text(json.dumps({"vignettes": [one, one, {**one, "id": "other"}]}))
    return both


def _names(folder):
    return sorted(p.name for p in folder.iterdir())


@pytest.mark.parametrize(
    ("language", "paper"),
    [("en", "a4"), ("de-AT", "letter"), ("FR", "a4"), ("es", "letter")],
)
def test_the_whole_command_writes_one_whole_file(
    report, people, language, paper, tmp_path
):
    (first, *_) = _numbers(people)

    code, out, err = report(
        *(people, "--person", first, "--period", "2y", "--variant", "one-sheet"),
        *("--lang", language, "--paper", paper, *_ON, "-o", tmp_path / "a.pdf"),
    )

    assert (code, err) == (0, "")
    assert out.startswith("1 written")
    assert _names(tmp_path) == ["a.pdf"]
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")


def _numbers(people):
    from altdesk.logbook.cases import read_cases

    return [c.history.person.file_number for c in read_cases(people).cases]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--person", "Nobody"), "Nobody is called “Nobody” here."),
        (("--period", "two years"), "“two years” is no period. Write 2y"),
        (("--period", "0y"), "is no period"),
        (("--period", "2026-02-30.."), "is no period"),
        (("--period", "2026-05-01..2026-04-01"), "ends before it begins"),
        (("--lang", "xx"), "does not speak “xx”. It speaks de, en, es, fr."),
        (("--lang", ""), "does not speak"),
        (("--paper", "a5"), "a5"),
        (("--variant", "tiny"), "tiny"),
        (("--without", "head"), "head"),
        (("--on", "23.11.2026"), "is not a date"),
        (("--logo", "/nowhere/logo.png"), "cannot be read"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_written(
    report, case, arguments, said, tmp_path
):
    code, out, err = report(case, *arguments, "-o", tmp_path / "a.pdf")

    assert code == 2
    assert said in err
    assert out == ""
    assert _names(tmp_path) == []


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("missing/a.pdf", "does not exist"),
        ("folder", "is a folder"),
        ("file/a.pdf", "does not exist"),
    ],
)
def test_a_place_that_cannot_be_written_is_said(report, case, place, said, tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("x")

    code, out, err = report(case, "-o", tmp_path / place)

    assert code == 2
    assert said in err
    assert out == ""


def test_a_file_that_is_no_log_is_refused(report, tmp_path):
    (tmp_path / "noise.bin").write_bytes(bytes(range(256)) * 9)

    code, _, err = report(tmp_path / "noise.bin", "-o", tmp_path / "a.pdf")

    assert code == 2
    assert err
    assert _names(tmp_path) == ["noise.bin"]


def test_several_of_one_name_are_told_apart_by_their_numbers(
    report, namesakes, tmp_path
):
    code, _, err = report(namesakes, "--person", "persistent", "-o", tmp_path / "a.pdf")

    assert code == 2
    assert "2 people are called “persistent”." in err
    assert "file number" in err
    assert _names(tmp_path) == ["both.json"]


def test_people_get_a_folder_or_one_file(report, people, tmp_path):
    apart = report(people, *_ON, "--variant", "one-sheet", "-o", tmp_path / "a.pdf")
    one = report(people, *_ON, "--together", "-o", tmp_path / "b.pdf")

    assert (apart[0], one[0]) == (0, 0)
    assert len(_names(tmp_path / "a")) == 4
    assert "1 written" in one[1]
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF")


def test_people_s_folder_that_cannot_be_made_is_said(report, people, tmp_path):
    (tmp_path / "taken").write_text("x")

    code, _, err = report(people, "-o", tmp_path / "taken" / "sheets.pdf")

    assert code == 2
    assert "cannot be made" in err


def test_a_sheet_of_many_that_fails_is_listed(report, people, tmp_path):
    (tmp_path / "logo.png").write_bytes(b"no picture")

    code, out, err = report(
        *(people, *_ON, "--logo", tmp_path / "logo.png"),
        *("--together", "-o", tmp_path / "a.pdf"),
    )

    assert code == 1
    assert err.count("The clinic's logo cannot be read.") == 4
    assert "0 written" in out
    assert _names(tmp_path) == ["logo.png"]


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("all", None, None),
        ("2y", date(2024, 2, 28), None),
        ("18M", date(2024, 8, 28), None),
        ("2024-01-31..", date(2024, 1, 31), None),
        ("..2025-06-30", None, date(2025, 6, 30)),
        ("2024-01-31..2025-06-30", date(2024, 1, 31), date(2025, 6, 30)),
        ("999y", date(1027, 2, 28), None),
    ],
)
def test_a_period_is_read(text, since, until):
    assert read_period(text, date(2026, 2, 28)) == (since, until)


def test_the_same_command_gives_the_same_bytes_in_any_process(people, tmp_path):
    (first, *_) = _numbers(people)
    made = []
    for seed, zone in (("1", "UTC"), ("2", "Asia/Kathmandu")):
        place = tmp_path / f"{seed}.pdf"
        command = (
            *(sys.executable, "-m", "altdesk", "report", people, *_ON),
            *("--person", first, "--lang", "fr", "-o", place),
        )
        subprocess.run(
            list(map(str, command)),
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
        )
        made.append(place.read_bytes())

    assert made[0] == made[1]


_NEVER = (
    *("PySide6", "altdesk.gui", "altdesk.importers", "altdesk.exporters"),
    "uharfbuzz",
)
"""What a sheet of a log has no use for: loading it would delay the first one."""


@pytest.fixture
def log(tmp_path):
    """Return a log that holds the sample person."""
    place = tmp_path / "a.altdesk"
    sample = bundled.path("resources", "sample", "cdisc_pilot_01-709-1102.csv")
    with open_logbook(place) as logbook:
        logbook.accept(logbook.preview(sample))
    return place


def test_the_command_loads_only_what_a_sheet_needs(log, tmp_path):
    code = (
        "import sys\n"
        "from altdesk.__main__ import main\n"
        f"sys.argv = ['altdesk', 'report', {str(log)!r}, '-o', 'a.pdf']\n"
        "assert main() == 0\n"
        f"print([name for name in sys.modules if name.startswith({_NEVER})])\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.splitlines()[-1] == "[]"
