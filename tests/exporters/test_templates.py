"""Empty tables to fill in are read back once they are filled in."""

import csv
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

from altdesk.cli import altdesk
from altdesk.errors import AltDeskError, UnreadableFileError
from altdesk.exporters.templates import LONG, wide, write_template
from altdesk.importers import Reading, read


def found(reading: Reading) -> list[tuple[object, ...]]:
    assert not reading.problems
    return [
        (person.name, panel.collected, draft.analyte, draft.text)
        for person in reading.people
        for panel in person.panels
        for draft in panel.results
    ]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_filled_wide_template_is_read_without_a_question(
    ending: str, tmp_path: Path
) -> None:
    path = write_template(tmp_path / f"labs.{ending}")
    values = ["52", "41", "101", "88", "0.7", "4.1", "187", "1.1", "120"]
    append(path, ["Ann Doe", "1980-03-22", "2024-03-11", "Acme", *values])

    results = found(read(path))

    ids = [heading.split(" ")[0] for heading in wide()[4:]]
    when = ("Ann Doe", date(2024, 3, 11))
    assert results == [(*when, i, v) for i, v in zip(ids, values, strict=True)]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_filled_long_template_is_read_without_a_question(
    ending: str, tmp_path: Path
) -> None:
    path = write_template(tmp_path / f"labs.{ending}", is_wide=False)
    row = ["Ann Doe", "1980-03-22", "2024-03-11", "ALT", "<5", "U/L", "7", "56"]
    append(path, [*row, "Acme", "fasting"])

    reading = read(path)

    assert found(reading) == [("Ann Doe", date(2024, 3, 11), "ALT", "5")]
    panel = reading.people[0].panels[0]
    draft = panel.results[0]
    assert (draft.comparator, draft.low, draft.high) == ("<", "7", "56")
    assert (panel.laboratory, draft.note) == ("Acme", "fasting")
    assert len(LONG) == 10


def test_an_empty_template_says_that_it_holds_no_results(tmp_path: Path) -> None:
    path = write_template(tmp_path / "labs.csv")

    with pytest.raises(UnreadableFileError, match="no results"):
        read(path)


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AltDeskError, match="no kind of table"):
        write_template(tmp_path / "labs.doc")


@pytest.mark.parametrize("form", ["wide", "long"])
def test_the_command_line_writes_templates(form: str, tmp_path: Path) -> None:
    path = tmp_path / "labs.csv"

    run = CliRunner().invoke(altdesk, ["export", str(path), "--template", form])

    assert run.exit_code == 0
    assert path.read_text("utf-8-sig").startswith("Name,Date of birth,Date,")


def append(path: Path, row: list[str]) -> None:
    if path.suffix == ".csv":
        with path.open("a", newline="", encoding="utf-8") as stream:
            csv.writer(stream).writerow(row)
        return
    book = openpyxl.load_workbook(path)
    book.worksheets[0].append(row)
    book.save(path)
