"""What tables, workbooks, archives and PDFs seldom hold, and no sample does."""

import io
import zipfile
from datetime import date, time
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from reportlab.pdfgen.canvas import Canvas

from altdesk.core.person import Sex
from altdesk.core.problem import Level
from altdesk.errors import UnreadableFileError
from altdesk.importers import (
    Choices,
    Reading,
    ldt,
    read,
    read_source,
    read_text,
    separated,
    spreadsheet,
    zip_members,
)
from altdesk.importers.answer import as_json
from altdesk.importers.source import SourceFile, from_bytes


def results(reading: Reading) -> list[dict[str, Any]]:
    return [r for p in as_json(reading)["people"] for r in p["results"]]


def pairs(reading: Reading) -> list[tuple[str, str]]:
    return [(r["analyte"], r["value"]) for r in results(reading)]


def test_the_separator_that_a_file_declares_is_taken() -> None:
    reading = read_text("sep=;\nDate;Test;Result;Unit\n2024-03-11;ALT;52,5;U/L\n")

    assert pairs(reading) == [("ALT", "52.5")]


def test_an_empty_paste_is_refused() -> None:
    with pytest.raises(UnreadableFileError):
        read_text("  \n ")


def test_a_source_of_nothing_but_its_head_is_read() -> None:
    source = SourceFile("head", "", 3, b"a,b")

    assert source.open().read() == b"a,b"


def test_a_chosen_encoding_that_makes_nul_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="NUL"):
        read_source(
            from_bytes("Date,ALT\n2024-03-11,5\x00".encode("utf-16-le"), "labs.csv"),
            Choices(encoding="utf-16-le"),
        )


def test_a_chosen_sheet_alone_is_read() -> None:
    book = openpyxl.Workbook()
    book.active.title = "Old"
    book.active.append(["Date", "ALT (U/L)"])
    book.active.append([date(2023, 3, 11), 31])
    new = book.create_sheet("New")
    new.append(["Date", "ALT (U/L)"])
    new.append([date(2024, 3, 11), 52])
    stored = io.BytesIO()
    book.save(stored)
    source = from_bytes(stored.getvalue(), "labs.xlsx")

    assert pairs(read_source(source, Choices(sheet="New"))) == [("ALT", "52")]


def test_a_workbook_with_a_locked_part_is_refused() -> None:
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w") as archive:
        archive.writestr("[Content_Types].xml", "x")
    packed = bytearray(stored.getvalue())
    at = packed.index(b"PK\x01\x02")
    packed[at + 8] |= 1  # the bit that says "encrypted"

    with pytest.raises(UnreadableFileError, match="password"):
        read_source(from_bytes(bytes(packed), "labs.xlsx"), Choices())


def test_limits_are_read_with_their_own_decimal_mark() -> None:
    rows = "Date;Test;Result;Unit;Low;High\n11.03.2024;Bili total;1,1;mg/dL;0.2;1.25\n"
    more = "11.03.2024;Albumin;4,12;g/dL;3.5;5.25\n"

    assert [(r["low"], r["high"]) for r in results(read_text(rows + more))] == [
        ("0.2", "1.25"),
        ("3.5", "5.25"),
    ]


def test_a_unit_chosen_for_an_analyte_serves_all_its_names() -> None:
    rows = "Date,Test,Result\n2024-03-11,GPT,52\n2024-03-12,ALAT,48\n"

    reading = read_text(rows, Choices(units=(("ALT", "U/L"),)))

    assert {r["unit"] for r in results(reading)} == {"U/L"}
    assert not reading.at_level(Level.QUESTION)


def test_a_row_of_a_day_and_words_heads_the_rows_below() -> None:
    rows = "Date,Test,Result,Unit\n2024-03-11,Liver panel,,\n,ALT,52,U/L\n"

    assert [r["collected"] for r in results(read_text(rows))] == ["2024-03-11"]


def test_a_row_without_a_person_is_the_persons_above_the_table() -> None:
    head = "Name: Ann Doe\n\nPatient ID,Date,Test,Result,Unit\n"
    rows = ",2024-03-11,ALT,52,U/L\n,2024-03-11,AST,41,U/L\n"

    (person,) = read_text(head + rows).people

    assert person.name == "Ann Doe"


def test_a_birth_with_a_time_is_a_day() -> None:
    rows = (
        "Name,DOB,Date,Test,Result,Unit\nAnn,1980-05-14 00:00,2024-03-11,ALT,52,U/L\n"
    )

    assert read_text(rows).people[0].born == date(1980, 5, 14)


def test_a_name_that_means_two_tests_is_asked_about() -> None:
    rows = "Date,Test,Result,Unit\n2024-03-11,TP,7,\n2024-03-11,ALT,52,U/L\n"

    asked = [r["name"] for r in results(read_text(rows)) if r["verdict"] == "question"]

    assert asked == ["TP"]


def test_prose_above_a_table_is_passed_over() -> None:
    prose = " ".join(["These are the results that you asked us for:"] * 6)

    reading = read_text(f"{prose}\nDate,Test,Result,Unit\n2024-03-11,ALT,52,U/L\n")

    assert pairs(reading) == [("ALT", "52")]


def test_a_card_tells_day_and_range_without_labels() -> None:
    card = "ALT\n52 U/L\n7 - 56\n11 March 2024\n"

    (result,) = results(read_text(card))

    assert (result["value"], result["low"], result["high"], result["collected"]) == (
        "52",
        "7",
        "56",
        "2024-03-11",
    )


def test_a_scale_that_is_not_the_range_leaves_the_first_number() -> None:
    card = "11 March 2024\nALT\nNormal range: 7 - 56 U/L\n52\n10\n60\n"

    assert pairs(read_text(card)) == [("ALT", "52")]


def test_an_analyte_of_many_units_is_asked_about_also_without_usual_limits() -> None:
    reading = read_text("Date,HbA1c,Ferritin\n2024-03-11,5.4,120\n2024-06-11,5.5,99\n")

    assert {q.key for q in reading.questions} == {"HbA1c", "Ferritin"}


def pages(*texts: list[tuple[float, float, str]]) -> bytes:
    written = io.BytesIO()
    canvas = Canvas(written)
    for page in texts:
        for x, y, text in page:
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


HEADING = [(50, 700, "Test"), (150, 700, "Result"), (250, 700, "Units")]


def page_of(name: str, value: str, y: float = 740) -> list[tuple[float, float, str]]:
    row = [(50, 680, "ALT"), (150, 680, value), (250, 680, "U/L")]
    top = [(50, 780, "North Laboratory"), (50, y, f"Patient name: {name}")]
    return [*top, (50, 720, "Collected: 11 Mar 2024"), *HEADING, *row]


def test_each_page_of_a_pdf_belongs_to_the_person_it_names() -> None:
    made = pages(page_of("Ann One", "52"), page_of("Bob Two", "33"))

    reading = read_source(from_bytes(made, "two.pdf"), Choices())

    found = {p.name: p.panels[0].results[0].text for p in reading.people}
    assert found == {"Ann One": "52", "Bob Two": "33"}


def test_two_people_on_one_page_are_parted_at_the_name() -> None:
    lower = [(50, 600, "Patient name: Bob Two"), (50, 580, "ALT 33 U/L 7 - 56")]
    upper = [(50, 780, "Patient name: Ann One"), (50, 760, "ALT 52 U/L 7 - 56")]
    made = pages([(50, 800, "Collected: 11 Mar 2024"), *upper, *lower])

    reading = read_source(from_bytes(made, "two.pdf"), Choices())

    found = {p.name: p.panels[0].results[0].text for p in reading.people}
    assert found == {"Ann One": "52", "Bob Two": "33"}


def test_a_pdf_of_too_many_pages_is_refused() -> None:
    made = pages(*[[(50, 700, "ALT 52 U/L")]] * 301)

    with pytest.raises(UnreadableFileError, match="300 pages"):
        read_source(from_bytes(made, "long.pdf"), Choices())


class Swelling(zipfile.ZipFile):
    """An archive whose members give more than they declare."""

    def open(self, *_: Any, **__: Any) -> Any:
        return io.BytesIO(b"x" * 100)


def test_what_unpacks_to_more_than_it_declares_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a", b"x" * 10)

    with Swelling(path) as archive, pytest.raises(UnreadableFileError):
        zip_members.content(archive, archive.infolist()[0], 1_000)


def test_xml_of_another_kind_is_said_to_be_so(tmp_path: Path) -> None:
    path = tmp_path / "other.xml"
    path.write_text('<?xml version="1.0"?><invoice/>')

    with pytest.raises(UnreadableFileError, match="XML"):
        read(path)


def test_a_heading_without_a_day_of_its_own_is_lent_to_the_next_person() -> None:
    head = "Test,Date,Result,Units,Flag\nPatient:,Ann One\nALT,2024-03-11,62,U/L,H\n"
    other = "\nPatient:,Bob Two\nALT,2024-03-12,33,U/L,\nAST,2024-03-12,90,U/L,H\n"

    reading = read_text(head + other)

    found = {p.name: [r.flag for r in p.panels[0].results] for p in reading.people}
    assert found == {"Ann One": ["H"], "Bob Two": ["", "H"]}


def test_what_stands_on_a_new_page_above_a_name_belongs_to_it() -> None:
    first = "Patient: Ann One\nCollected: 11 Mar 2024\nALT 52 U/L 7-56\n"
    second = "\fPage 2: more\nCollected: 12 Mar 2024\nPatient: Bob Two\n"

    reading = read_text(f"{first}{second}ALT 33 U/L 7-56\n")

    days = {p.name: p.panels[0].collected for p in reading.people}
    assert days == {"Ann One": date(2024, 3, 11), "Bob Two": date(2024, 3, 12)}


def test_only_the_lines_near_a_name_are_looked_at() -> None:
    lines = "".join(f"Remark {letter}: none\n" for letter in "abcdefghijklmnop")
    first = "Patient: Ann One\nCollected: 11 Mar 2024\nALT 52 U/L 7-56\n"
    last = "Patient: Bob Two\nCollected: 12 Mar 2024\nALT 33 U/L 7-56\n"

    assert [p.name for p in read_text(first + lines + last).people] == [
        "Ann One",
        "Bob Two",
    ]


def test_a_wide_table_of_units_alone_holds_no_results() -> None:
    with pytest.raises(UnreadableFileError):
        read_text("Date,ALT,AST\n,U/L,U/L\n")


def test_a_row_across_without_a_name_is_passed_over() -> None:
    rows = "Test,11.03.2024,12.06.2024\n,fasting,fed\nALT,52,48\nAST,31,30\n"

    assert len(results(read_text(rows))) == 4


def test_a_column_whose_name_means_two_tests_is_asked_about() -> None:
    reading = read_text("Date,TP,ALT (U/L),AST (U/L)\n2024-03-11,7,52,41\n")

    asked = [r["name"] for r in results(reading) if r["verdict"] == "question"]

    assert asked == ["TP"]


def test_an_empty_workbook_is_refused() -> None:
    stored = io.BytesIO()
    openpyxl.Workbook().save(stored)

    with pytest.raises(UnreadableFileError, match="holds no rows"):
        read_source(from_bytes(stored.getvalue(), "labs.xlsx"), Choices())


def test_a_clock_stored_in_a_workbook_is_the_time_of_the_draw() -> None:
    book = openpyxl.Workbook()
    book.active.append(["Date", "Time", "Test", "Result", "Unit"])
    book.active.append([date(2024, 3, 11), time(8, 30), "ALT", 52, "U/L"])
    stored = io.BytesIO()
    book.save(stored)

    reading = read_source(from_bytes(stored.getvalue(), "labs.xlsx"), Choices())

    assert results(reading)[0]["collected"] == "2024-03-11T08:30:00"


@pytest.mark.parametrize(
    ("module", "limit", "name", "content"),
    [
        (separated, "_MOST_ROWS", "a.csv", b"Date,ALT\n2024-03-11,5\n2024-03-12,6\n"),
        (ldt, "_MOST_LINES", "a.ldt", b"01380008201\r\n0128410GPT\r\n0118420\r\n"),
    ],
    ids=["rows", "lines"],
)
def test_more_than_any_report_holds_is_refused(
    monkeypatch: pytest.MonkeyPatch,
    module: Any,
    limit: str,
    name: str,
    content: bytes,
) -> None:
    monkeypatch.setattr(module, limit, 2)

    with pytest.raises(UnreadableFileError, match="more than 2"):
        read_source(from_bytes(content, name), Choices())


def test_a_workbook_of_too_many_cells_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Date", "ALT"])
    stored = io.BytesIO()
    book.save(stored)
    monkeypatch.setattr(spreadsheet, "_MOST_CELLS", 2)

    with pytest.raises(UnreadableFileError, match="more than 2 cells"):
        read_source(from_bytes(stored.getvalue(), "labs.xlsx"), Choices())


def test_an_archive_of_too_many_files_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stored = io.BytesIO()
    with zipfile.ZipFile(stored, "w") as archive:
        archive.writestr("apple_health_export/export.xml", "x")
        archive.writestr("apple_health_export/more.xml", "x")
    monkeypatch.setattr(zip_members, "MOST_MEMBERS", 1)

    with pytest.raises(UnreadableFileError, match="more than 1 files"):
        read_source(from_bytes(stored.getvalue(), "export.zip"), Choices())


@pytest.mark.parametrize(
    ("line", "unit", "day"),
    [
        ("ALT 52 U/L (11.03.2024)", "U/L", "2024-03-11"),
        ("ALT 52 flurbs", "flurbs", None),
    ],
)
def test_what_stands_behind_a_value_is_its_day_or_its_unit(
    line: str, unit: str, day: str | None
) -> None:
    (result,) = results(read_text(line))

    assert (result["unit"], result["collected"]) == (unit, day)


def test_a_cell_of_too_many_marks_is_no_result() -> None:
    rows = "Date,Test,Result,Unit\n2024-03-11,ALT,52 * + ↑ ! U/L,U/L\n"

    assert pairs(read_text(rows + "2024-03-11,AST,41,U/L\n")) == [("AST", "41")]


def test_the_sex_in_brackets_behind_a_name_is_read() -> None:
    text = "Name: Ann Doe\nVisit (F)\nCollected: 11 Mar 2024\nALT 52 U/L 7-56\n"

    assert as_json(read_text(text))["people"][0]["sex"] == "F"


def test_a_code_that_contradicts_the_name_is_asked_about() -> None:
    rows = "Date,LOINC,Test,Result,Unit\n2024-03-11,2324-2,ALT,55,U/L\n"
    more = "2024-03-11,1920-8,GOT,41,U/L\n2024-03-11,777-3,Count,187,10*9/L\n"

    found = [(r["analyte"], r["verdict"]) for r in results(read_text(rows + more))]

    assert found == [("ALT", "question"), ("AST", "new"), ("PLT", "new")]


def test_numbered_rows_of_different_people_are_not_one_person() -> None:
    rows = "id,age,sex,date,ALT (U/L)\n1,45,M,2024-03-11,62\n2,50,F,2024-03-11,33\n"

    assert [p.sex for p in read_text(rows).people] == [Sex.MALE, Sex.FEMALE]


def test_a_column_that_counts_the_rows_names_nobody() -> None:
    rows = "id,date,ALT (U/L)\n1,2024-03-11,62\n2,2024-06-02,48\n"

    assert [len(p.panels) for p in read_text(rows).people] == [2]
