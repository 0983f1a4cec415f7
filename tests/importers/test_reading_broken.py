"""Broken and foreign files are refused with the place and what to do."""

import contextlib
import io
import time
import zipfile
from pathlib import Path

import openpyxl
import pytest

from altdesk.core.problem import Level
from altdesk.errors import UnreadableFileError
from altdesk.importers import Choices, read, read_text

HEADING = "Date,Test,Result,Unit\n"
ROW = "2024-03-12,ALT,55,U/L\n"


def refusal(tmp_path: Path, content: bytes, name: str = "labs.csv") -> str:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UnreadableFileError) as caught:
        read(path)
    assert caught.value.advice, "a refusal says what to do"
    return str(caught.value)


def workbook(**sheets: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"   \n\n  ", "empty"),
        (HEADING.encode(), "heading"),
        (b"one,two\nthree,four\n", "no analyte"),
        (b"just a letter to a friend", "no results"),
        (
            (HEADING + ROW).encode() + b"2024-03-13,AL\x00T,5,U/L",
            "row 3: there is a NUL",
        ),
        ((HEADING + ROW + '2024-03-13,"ALT,5,U/L\n').encode(), "row 3: a quotation"),
        ((HEADING + ROW + '2024-03-13,"A"LT,5,U/L\n').encode(), "row 3: the quot"),
        ((HEADING + "x" * 70_000).encode(), "row 2 has more than"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "old Excel workbook"),
        (b"<!DOCTYPE html><html><table><tr><td>ALT</td></tr></table>", "web page"),
        (b"\n\n  <HTML><body>ALT 55</body></HTML>", "web page"),
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "picture"),
        (b"\xff\xd8\xff\xe0" + bytes(200), "photo"),
        (b"{\\rtf1 ALT 55}", "RTF"),
        (
            b"PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
            "ods",
        ),
        (b"PK\x03\x04....[Content_Types].xml....word/document.xml", "Word"),
        (b'<?xml version="1.0"?><Bundle xmlns="http://hl7.org/fhir"/>', "JSON"),
        (b"\x1f\x8b\x08" + bytes(30), "packed"),
        (b'{"rows": [1, 2]}', "JSON"),
        (bytes(i * i * i % 251 for i in range(5_000)), "NUL"),
        (bytes(range(1, 32)) * 20, "no text"),
    ],
)
def test_broken_file_is_refused_with_its_reason(tmp_path, content, said):
    assert said in refusal(tmp_path, content)


def test_name_of_a_file_does_not_decide_its_format(tmp_path):
    path = tmp_path / "labs.pdf"
    path.write_text(HEADING + ROW)

    assert read(path).format == "CSV"


def test_missing_file_and_folder_are_refused(tmp_path):
    for path, said in ((tmp_path / "none.csv", "cannot be read"), (tmp_path, "folder")):
        with pytest.raises(UnreadableFileError, match=said):
            read(path)


def test_truncated_workbook_is_refused(tmp_path):
    whole = workbook(Labs=[["Date", "ALT (U/L)"], ["2024-03-12", 55]])

    assert "damaged" in refusal(tmp_path, whole[: len(whole) // 2], "labs.xlsx")


def test_workbook_with_a_broken_sheet_is_refused(tmp_path):
    whole = io.BytesIO(workbook(Labs=[["Date", "ALT (U/L)"], ["2024-03-12", 55]]))
    out = io.BytesIO()
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(out, "w") as target:
        for member in source.infolist():
            data = source.read(member)
            is_sheet = member.filename.endswith("sheet1.xml")
            target.writestr(member.filename, data[:-60] if is_sheet else data)

    assert "damaged" in refusal(tmp_path, out.getvalue(), "labs.xlsx")


def test_zip_bomb_is_refused_at_once(tmp_path):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/worksheets/sheet1.xml", bytes(60_000_000))

    begun = time.monotonic()
    said = refusal(tmp_path, out.getvalue(), "labs.xlsx")

    assert "unpacks to more" in said
    assert time.monotonic() - begun < 2


def test_workbook_without_results_is_refused(tmp_path):
    content = workbook(Empty=[], Notes=[["nothing here"]])

    assert "no results" in refusal(tmp_path, content, "labs.xlsx")


def test_days_counted_from_a_start_are_no_dates(tmp_path):
    content = b"id,day,bili (mg/dL),albumin (g/dL)\n1,0,14.5,2.6\n1,192,21.3,2.9\n"

    assert "column day" in refusal(tmp_path, content)


def test_many_draws_without_date_are_refused(tmp_path):
    content = b"Age,Sex,ALT,AST\n32,m,7,22\n33,m,18,24\n"

    assert "no date" in refusal(tmp_path, content)


def test_single_draw_without_date_is_listed_and_asked_about():
    reading = read_text("Test,Result,Unit\nALT,55,U/L\nAST,48,U/L\n")

    assert reading.count == 2
    assert [p.what for p in reading.at_level(Level.QUESTION)] == [
        "The date of the draw is missing."
    ]


def test_chosen_date_answers_the_missing_one():
    from datetime import date

    day = date(2024, 3, 12)
    reading = read_text("Test,Result,Unit\nALT,55,U/L\n", Choices(collected=day))

    assert reading.people[0].panels[0].collected == day
    assert not reading.problems


def test_wrong_encoding_is_refused(tmp_path):
    path = tmp_path / "labs.csv"
    path.write_bytes((HEADING + ROW).encode() + "µ".encode("latin-1"))

    with pytest.raises(UnreadableFileError, match="encoding utf-8"):
        read(path, Choices(encoding="utf-8"))


@pytest.mark.parametrize(
    "content",
    [
        (b"ALT" + b" " * 60_000 + b"55\n") * 20,
        b"Date,Test,Result\n2024-03-12,ALT" + b"." * 60_000 + b"x,5\n",
        b"Date,ALT" + b"(" * 30_000 + b"\n2024-03-12,5\n",
        b"Date,Test,Result,Unit\n2024-03-12,ALT," + b"9" * 60_000 + b",U/L\n",
        b";" * 60_000 + b"\n" + (b";" * 200 + b"\n") * 2_000,
        b"Patient: " + b"a 1 " * 15_000 + b"\nDate,ALT\n2024-03-12,5\n",
    ],
    ids=["spaces", "dots", "brackets", "digits", "separators", "words"],
)
def test_long_runs_of_a_sign_cost_no_time(tmp_path, content):
    path = tmp_path / "labs.csv"
    path.write_bytes(content)
    begun = time.monotonic()

    with contextlib.suppress(UnreadableFileError):
        read(path)

    assert time.monotonic() - begun < 5
