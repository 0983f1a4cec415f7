"""The sheet as a file: the same bytes each time, and nothing of this machine."""

import re
import subprocess
import sys
from dataclasses import replace
from datetime import date

import pikepdf
import pytest

from altdesk.report import Paper, Variant

_AGAIN = """
import sys
sys.path.insert(0, "tests/report")
from datetime import date
import conftest
from altdesk.report import SheetOptions, compose, render
options = SheetOptions(date(2026, 11, 22))
summary = compose(conftest._history(), conftest._findings(), options)
sys.stdout.buffer.write(render(summary))
"""


@pytest.mark.parametrize("variant", list(Variant))
@pytest.mark.parametrize("paper", list(Paper))
def test_the_same_sheet_has_the_same_bytes(history, options, sheet, variant, paper):
    chosen = replace(options, variant=variant, paper=paper)

    assert sheet(history(), its_options=chosen) == sheet(history(), its_options=chosen)


def test_another_process_makes_the_same_bytes(history, sheet, monkeypatch):
    monkeypatch.setenv("PYTHONHASHSEED", "77")
    monkeypatch.setenv("TZ", "Pacific/Auckland")

    done = subprocess.run(
        [sys.executable, "-c", _AGAIN], capture_output=True, check=True
    )

    assert done.stdout == sheet(history())


def test_shaped_names_do_not_change_the_bytes_of_later_sheets(history, sheet):
    first = sheet(history("محمد عبد الله"))
    sheet(history("नरेन्द्र"))
    sheet(history("فاطمة الزهراء"))

    assert sheet(history("محمد عبد الله")) == first


def test_the_file_names_the_sheet_and_nothing_of_the_machine(
    history, options, sheet, tmp_path
):
    place = tmp_path / "sheet.pdf"
    place.write_bytes(sheet(history()))

    with pikepdf.open(place) as pdf:
        told = {str(k): str(v) for k, v in pdf.docinfo.items()}
        root = pdf.Root
        assert str(root.Lang) == "en"
        assert bool(root.ViewerPreferences.DisplayDocTitle)
        assert "/Outlines" in root
    assert told["/Title"] == "Liver blood test summary of Maria Example"
    assert told["/Author"] == ""
    assert told["/Creator"] == told["/Producer"] == "AltDesk"
    assert told["/CreationDate"].startswith(f"D:{options.printed_on:%Y%m%d}")


@pytest.mark.usefixtures("poppler")
def test_every_typeface_is_embedded(history, sheet, tmp_path):
    place = tmp_path / "sheet.pdf"
    place.write_bytes(sheet(history("Łukasz Źródło 田中 محمد")))

    told = subprocess.run(
        ["pdffonts", str(place)], capture_output=True, text=True, check=True
    ).stdout

    rows = told.splitlines()[2:]
    assert rows
    assert all(re.search(r"yes yes (yes|no)", row) for row in rows)


@pytest.mark.usefixtures("poppler")
def test_poppler_finds_no_fault(history, sheet, tmp_path):
    place = tmp_path / "sheet.pdf"
    place.write_bytes(sheet(history()))

    done = subprocess.run(
        ["pdftoppm", "-r", "20", str(place), str(tmp_path / "page")],
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stderr == ""


def test_pikepdf_finds_no_fault(history, sheet, tmp_path):
    place = tmp_path / "sheet.pdf"
    place.write_bytes(sheet(history()))

    with pikepdf.open(place) as pdf:
        assert pdf.check_pdf_syntax() == []


def test_a_sheet_is_small(history, sheet):
    assert len(sheet(history())) < 150_000


def test_links_lead_only_within_the_document(history, sheet, tmp_path):
    place = tmp_path / "sheet.pdf"
    place.write_bytes(sheet(history()))

    with pikepdf.open(place) as pdf:
        notes = [n for page in pdf.pages for n in page.get("/Annots", [])]
        assert notes
        assert all("/A" not in note and "/Dest" in note for note in notes)


def test_the_print_date_is_told_not_taken(history, options, sheet):
    other = replace(options, printed_on=date(2027, 1, 1))

    assert sheet(history()) != sheet(history(), its_options=other)


def test_loading_the_report_does_not_load_the_pdf_library():
    code = "import altdesk.report, sys; print('reportlab' in sys.modules)"

    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "False"
