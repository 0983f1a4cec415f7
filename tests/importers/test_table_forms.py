"""How people and laboratories lay out their tables, and what must come of it."""

import io
from datetime import date, datetime

import openpyxl
import pytest

from altdesk.core.problem import Level
from altdesk.importers import read_source, read_text
from altdesk.importers.answer import as_json
from altdesk.importers.source import from_bytes

MARCH, APRIL = date(2024, 3, 12), date(2024, 4, 14)


def results(reading):
    return [
        (r["analyte"], r["comparator"], r["value"], r["unit"], r["collected"])
        for person in as_json(reading)["people"]
        for r in person["results"]
    ]


def limits(reading):
    return [
        (r["analyte"], r["low"], r["high"], r["flag"])
        for person in as_json(reading)["people"]
        for r in person["results"]
    ]


def short(reading):
    return [(a, v, day) for a, _, v, _, day in results(reading)]


def told(reading, level=Level.QUESTION):
    return [problem.what for problem in reading.at_level(level)]


def test_date_once_per_draw_is_carried_down_and_said():
    rows = "Date,Test,Result,Unit\n2024-03-12,ALT,55,U/L\n,AST,40,U/L\n"

    reading = read_text(rows)

    assert {p.collected for p in reading.people[0].panels} == {MARCH}
    assert told(reading, Level.NOTE) == ["There is no date; the date above is taken."]


def test_date_of_another_person_is_not_carried_down():
    rows = "Patient,Date,Test,Result,Unit\nP1,2024-03-12,ALT,55,U/L\nP2,,ALT,40,U/L\n"

    reading = read_text(rows)

    assert [p.panels[0].collected for p in reading.people] == [MARCH, None]
    assert told(reading) == ["The date of the draw is missing."]


def test_people_with_numbers_are_told_apart_even_with_one_row_each():
    rows = "Patient ID,{}Date,Test,Result,Unit\nP1,{}2024-03-12,ALT,55,U/L\n"
    other = "P2,{}2024-03-12,ALT,40,U/L\n"

    alone = read_text((rows + other).format("", "", ""))
    named = read_text((rows + other).format("Patient name,", "Ann Doe,", "Ann Doe,"))

    assert len(alone.people) == 2
    assert [(p.name, p.file_number) for p in named.people] == [
        ("Ann Doe", "P1"),
        ("Ann Doe", "P2"),
    ]


def test_unreadable_date_is_asked_about_and_not_replaced():
    rows = "Date,Test,Result,Unit\n2024-03-12,ALT,55,U/L\n2024-31-12,AST,40,U/L\n"

    reading = read_text(rows)

    assert [p.collected for p in reading.people[0].panels] == [MARCH, None]
    assert "“2024-31-12” is no date." in told(reading, Level.NOTE)


def test_days_as_rows_of_their_own_date_the_rows_below():
    rows = "12.03.2024;;;\nGPT;55;U/l;<50\n14.04.2024;;;\nGPT;51;U/l;<50\n"

    reading = read_text(rows)

    assert short(reading) == [
        ("ALT", "55", "2024-03-12"),
        ("ALT", "51", "2024-04-14"),
    ]
    assert limits(reading)[0][2] == "50"


def test_table_without_heading_is_read_by_its_cells():
    reading = read_text("2024-03-12,ALT,55,U/L,7-56\n2024-03-12,AST,48,U/L,10-40\n")

    assert limits(reading) == [("ALT", "7", "56", None), ("AST", "10", "40", None)]


def test_unknown_headings_are_told_by_what_stands_below():
    rows = (
        "採取日,検査項目,結果,単位\n2024/03/12,ALT(GPT),55,U/L\n2024/03/12,AST,32,U/L\n"
    )

    reading = read_source(from_bytes(rows.encode("shift_jis"), "labs.csv"))

    assert short(reading) == [("ALT", "55", "2024-03-12"), ("AST", "32", "2024-03-12")]


def test_rows_of_units_and_limits_below_a_heading():
    rows = (
        "Datum;GPT;GOT;Bilirubin\n;U/l;U/l;mg/dl\n;< 50;< 50;0,1 - 1,1\n"
        "12.03.2024;55;44;0,9\n"
    )

    reading = read_text(rows)

    assert results(reading)[2] == ("TBIL", None, "0.9", "mg/dl", "2024-03-12")
    assert [high.replace(",", ".") for _, _, high, _ in limits(reading)] == [
        "50",
        "50",
        "1.1",
    ]


def test_rows_named_low_and_high_are_limits():
    rows = "Date,ALT,AST\nUnits,U/L,U/L\nLow,7,10\nHigh,56,40\n2024-03-12,55,44\n"

    assert limits(read_text(rows)) == [
        ("ALT", "7", "56", None),
        ("AST", "10", "40", None),
    ]


@pytest.mark.parametrize("word", ["Average", "Mittelwert", "Target", "Reference range"])
def test_rows_that_sum_up_are_no_draws(word):
    rows = f"Date,ALT (U/L),AST (U/L)\n2024-03-12,55,44\n{word},55,44\n"

    assert len(results(read_text(rows))) == 2


def test_loinc_codes_may_be_headings():
    rows = "patient,date,1742-6 (U/L),777-3 (10*9/L)\nA1,2024-03-12,55,210\n"

    assert [(a, v) for a, _, v, *_ in results(read_text(rows))] == [
        ("ALT", "55"),
        ("PLT", "210"),
    ]


@pytest.mark.parametrize(
    ("sign", "comparator"),
    [("=", None), ("GT", ">"), (">", ">"), ("less than", "<"), ("≤", "<="), ("", None)],
)
def test_comparator_may_have_a_column(sign, comparator):
    rows = f"date,analyte,operator,value,unit\n2024-03-12,GGT,{sign},88,U/L\n"

    assert results(read_text(rows))[0][1:3] == (comparator, "88")


def test_section_of_urine_is_left_out():
    rows = "Test,Unit,12 Mar 2024\nSerum,,\nAlbumin,g/L,41\nUrine,,\nAlbumin,mg/L,12\n"

    reading = read_text(rows)

    assert short(reading) == [("ALB", "41", "2024-03-12")]
    assert [o.text for o in reading.other] == ["12 mg/L"]


def test_specimen_column_decides():
    rows = (
        "Specimen,Date,Test,Result,Unit\nSerum,2024-03-12,Glucose,5.1,mmol/L\n"
        "CSF,2024-03-12,Glucose,3.1,mmol/L\nUrine,2024-03-12,Albumin,12,mg/L\n"
    )

    assert short(read_text(rows)) == [("GLU", "5.1", "2024-03-12")]


def test_month_without_day_is_listed_and_asked_about():
    reading = read_text("Test;Unit;Mar 2024;Apr 2024\nALT;U/L;55;51\nAST;U/L;40;41\n")

    assert {day for *_, day in results(reading)} == {"2024-03", "2024-04"}
    assert told(reading)[0] == "“2024-03” names no day."


def test_collection_comes_before_report():
    rows = (
        "Result Date,Collection Date,Test,Result,Unit\n"
        "2024-04-14,2024-03-12,ALT,55,U/L\n"
    )

    assert short(read_text(rows)) == [("ALT", "55", "2024-03-12")]


def test_report_date_alone_is_taken_and_said():
    rows = "Reported,Test,Result,Unit\n2024-03-12,ALT,55,U/L\n"

    reading = read_text(rows)

    assert short(reading) == [("ALT", "55", "2024-03-12")]
    assert "Only the date of the report" in told(reading, Level.NOTE)[0]


def test_spreadsheet_day_numbers_are_read_and_said():
    reading = read_text("Date,ALT (U/L),AST (U/L)\n45363,55,40\n")

    assert short(reading)[0] == ("ALT", "55", "2024-03-12")
    assert "day number" in told(reading, Level.NOTE)[0]


def test_date_below_the_table_is_found():
    rows = "Test\tResult\tRange\nALT\t55 U/L\t7 - 56 U/L\nCollected on 03/15/2024\n"

    assert short(read_text(rows)) == [("ALT", "55", "2024-03-15")]


def test_time_zone_and_time_are_kept():
    rows = "Collected,Test,Result,Unit\n2024-03-11T23:30:00-05:00,ALT,55,U/L\n"

    assert results(read_text(rows))[0][-1] == "2024-03-11T23:30:00-05:00"


def test_time_column_completes_the_date():
    rows = "Datum;Uhrzeit;Test;Ergebnis;Einheit\n12.03.2024;08:15;GPT;55;U/l\n"

    assert results(read_text(rows))[0][-1] == "2024-03-12T08:15:00"


@pytest.mark.parametrize(
    ("status", "kept"),
    [("Final", 1), ("corrected", 1), ("preliminary", 1), ("entered-in-error", 0),
     ("Cancelled", 0), ("pending", 0), ("F", 1), ("vorläufig", 1)],
)  # fmt: skip
def test_status_decides_whether_a_result_stands(status, kept):
    rows = f"Date,Test,Result,Unit,Status\n2024-03-12,ALT,55,U/L,{status}\n"

    reading = read_text(rows)

    assert reading.count == kept
    assert len(reading.other) == 1 - kept


def test_corrected_result_supersedes_the_one_before():
    rows = (
        "Date,Test,Result,Unit,Status\n2024-03-12,ALT,512,U/L,Final\n"
        "2024-03-12,ALT,52,U/L,Corrected\n2024-03-12,AST,41,U/L,Preliminary\n"
        "2024-03-12,AST,40,U/L,Final\n"
    )

    reading = read_text(rows)

    assert [(a, v) for a, _, v, *_ in results(reading)] == [
        ("ALT", "52"),
        ("AST", "40"),
    ]
    assert ["superseded" in other.text for other in reading.other] == [True, True]


def test_two_values_of_one_draw_are_both_kept_and_said():
    rows = "Date,Test,Result,Unit\n2024-03-12,ALT,55,U/L\n2024-03-12,ALT,75,U/L\n"

    reading = read_text(rows)

    assert [v for _, v, _ in short(reading)] == ["55", "75"]
    assert "stands twice" in told(reading, Level.NOTE)[0]


def test_several_people_are_told_apart_by_name_and_birth():
    rows = (
        "Last Name,First Name,DOB,Sex,Date,ALT (U/L),AST (U/L)\n"
        "Doe,Jane,1/31/1980,F,3/12/2024,55,40\nDoe,Jane,1/31/1980,F,4/14/2024,51,41\n"
        "Doe,Jane,2/28/1955,F,3/12/2024,35,30\n"
    )

    reading = read_text(rows)

    assert [(p.name, p.born.year, len(p.panels)) for p in reading.people] == [
        ("Doe, Jane", 1980, 2),
        ("Doe, Jane", 1955, 1),
    ]


def test_numbers_of_rows_are_no_people():
    rows = (
        "id,Date,Test,Result,Unit\n1,2024-03-12,ALT,55,U/L\n2,2024-03-12,AST,44,U/L\n"
    )

    assert len(read_text(rows).people) == 1


def test_unknown_code_beside_a_known_name_is_asked_about():
    rows = "Date,LOINC,Test,Result,Unit\n2024-03-12,99999-9,ALT,55,U/L\n"

    answer = as_json(read_text(rows))

    assert answer["people"][0]["results"][0]["verdict"] == "question"
    assert "99999-9" in answer["problems"][0]["what"]


def test_code_of_urine_is_left_out_whatever_its_name():
    rows = "Date,LOINC,Test,Result,Unit\n2024-03-12,1754-1,Albumin,12,mg/L\n"

    assert read_text(rows).is_empty


def sheet_bytes(*sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_workbook_numbers_are_never_groups_of_thousands():
    content = sheet_bytes(
        ("Labs", [["Date", "CK (U/L)", "Bilirubin (mg/dL)"], [MARCH, 1.234, "0,9"]])
    )

    found = results(read_source(from_bytes(content, "labs.xlsx")))

    assert [(a, v) for a, _, v, *_ in found] == [("CK", "1.234"), ("TBIL", "0.9")]


def test_workbook_sheets_of_several_years_are_all_read():
    heading = ["Date", "ALT (U/L)", "AST (U/L)"]
    moment = datetime.fromisoformat("2024-04-14T08:15:00")
    content = sheet_bytes(
        ("2023", [["My labs"], heading, [MARCH, 55, 40]]),
        ("Notes", [["nothing here"]]),
        ("2024", [heading, [moment, "<5", "#N/A"]]),
    )

    reading = read_source(from_bytes(content, "labs.xlsx"))

    assert results(reading) == [
        ("ALT", None, "55", "U/L", "2024-03-12"),
        ("AST", None, "40", "U/L", "2024-03-12"),
        ("ALT", "<", "5", "U/L", "2024-04-14T08:15:00"),
    ]
    assert reading.people[0].panels[1].results[0].place.where == (
        "sheet 2024, row 2, column ALT (U/L)"
    )


def test_workbook_with_dates_across_is_read():
    content = sheet_bytes(
        ("Labs", [["Test", "Unit", MARCH, APRIL], ["ALT", "U/L", 5, 6]])
    )

    assert short(read_source(from_bytes(content, "labs.xlsx"))) == [
        ("ALT", "5", "2024-03-12"),
        ("ALT", "6", "2024-04-14"),
    ]


@pytest.mark.parametrize(
    "cell",
    ["TNP", "pending", "—", "Sample not received", "99999999", "see comment", "", "n/a",
     "hämolytisch", "muestra hemolizada", "QNS", "en cours", "#N/A", "folgt", "..."],
)  # fmt: skip
def test_cell_without_a_result_gives_none(cell):
    rows = f"Date;Test;Result;Unit\n2024-03-12;ALT;{cell};U/L\n2024-03-12;AST;5;U/L\n"

    assert [a for a, *_ in results(read_text(rows))] == ["AST"]


@pytest.mark.parametrize(
    ("cell", "value", "comparator", "flag"),
    [
        ("61 (H)", "61", None, "H"),
        ("H 61", "61", None, "H"),
        ("↑61", "61", None, "↑"),
        ("61 HIGH", "61", None, "HIGH"),
        ("50 Critical High", "50", None, "Critical High"),
        ("<0.2", "0.2", "<", None),
        ("less than 5", "5", "<", None),
        (">1000 H", "1000", ">", "H"),
        ("61++", "61", None, "++"),
        ("44*", "44", None, None),
        ("'61", "61", None, None),
        ("1 234", "1234", None, None),
    ],
)
def test_value_with_signs_around_it_is_read(cell, value, comparator, flag):
    rows = f"Date;Test;Result;Unit\n2024-03-12;ALT;{cell};U/L\n"

    result = as_json(read_text(rows))["people"][0]["results"][0]

    assert (result["value"], result["comparator"], result["flag"]) == (
        value,
        comparator,
        flag,
    )


def test_unit_and_range_may_stand_in_the_value():
    rows = "Date;Test;Result\n2024-03-12;Bilirubin;0.9 mg/dL (0.1-1.2) H\n"

    reading = read_text(rows)

    assert results(reading) == [("TBIL", None, "0.9", "mg/dL", "2024-03-12")]
    assert limits(reading) == [("TBIL", "0.1", "1.2", "H")]


def test_values_that_cannot_share_a_unit_are_asked_about_one_by_one():
    reading = read_text("Date,PLT\n2024-01-01,245\n2024-02-01,198000\n")

    results = as_json(reading)["people"][0]["results"]
    assert reading.questions == (), "no unit is offered for the whole column"
    assert [r["verdict"] for r in results] == ["question", "question"]
    assert told(reading) == ["PLT: 245 and 198000 are not in one unit."] * 2


def test_one_odd_value_of_many_leaves_the_question_for_the_column():
    rows = "".join(f"2024-0{month}-01,{240 + month}\n" for month in range(1, 7))

    reading = read_text(f"Date,PLT\n{rows}2024-08-01,198000\n")

    (question,) = reading.questions
    assert (question.choice, question.key) == ("units", "PLT")
    assert told(reading)[1:] == ["PLT 198000 is far from the others (about 243.5)."]
