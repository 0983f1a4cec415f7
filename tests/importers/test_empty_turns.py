"""Turns where a file holds less than its format promises: nothing is made up."""

import json
import zipfile
from datetime import date
from pathlib import Path

import pytest
from reportlab.pdfgen import canvas

from altdesk.errors import UnreadableFileError
from altdesk.importers import Choices, ldt, read, read_source, read_text
from altdesk.importers.answer import as_json
from altdesk.importers.fhir import reader as fhir
from altdesk.importers.prose_lines import read_prose
from altdesk.importers.source import from_bytes
from altdesk.importers.wrapped_names import with_wrapped

MSH = "MSH|^~\\&|A|LAB|||20240609||ORU^R01|1|P|2.5"
PID = "PID|1||1||Roe^Ann||19700101|F"
OBX = "OBR|1|||PANEL|||20240608\rOBX|1|NM|1742-6^ALT^LN||52|U/L|7-56|N|||F"
RECORD = (
    '<ClinicalRecord type="HKClinicalTypeIdentifier{}" '
    'resourceFilePath="/clinical-records/{}"/>'
)


def found(content: str, name: str = "file") -> list[tuple[str, str]]:
    answer = as_json(read_source(from_bytes(content.encode(), name)))
    return [(r["name"], r["value"]) for p in answer["people"] for r in p["results"]]


def test_what_stands_before_the_first_message_is_passed_over():
    text = f"FHS|^~\\&\rNTE|1||sent again\r{MSH}\r{PID}\r{OBX}"

    assert found(text) == [("ALT", "52")]


def test_fields_before_the_first_record_of_ldt_belong_to_nobody():
    lines = ["8100Praxis", "3101Roe", "8410GPT", "842052"]
    numbered = "".join(f"{len(line) + 5:03}{line}\r\n" for line in lines)

    with pytest.raises(UnreadableFileError):
        ldt.read(from_bytes(numbered.encode(), "one.ldt"), Choices())


@pytest.mark.parametrize("document", ["12", '"ALT 52"', "null"])
def test_json_that_is_no_resource_is_refused(document):
    with pytest.raises(UnreadableFileError):
        fhir.read(from_bytes(document.encode(), "one.json"), Choices())


def test_a_report_that_names_a_missing_result_keeps_the_others():
    observation = {
        "resourceType": "Observation",
        "id": "1",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "1742-6"}]},
        "effectiveDateTime": "2024-05-02",
        "valueQuantity": {"value": 52, "unit": "U/L"},
    }
    report = {
        "resourceType": "DiagnosticReport",
        "status": "final",
        "code": {"text": "Liver"},
        "result": [{"reference": "#gone"}, {"reference": "Observation/1"}],
    }
    entries = [{"resource": report}, {"resource": observation}]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}

    assert [value for _, value in found(json.dumps(bundle))] == ["52"]


def test_records_of_another_kind_are_not_opened(tmp_path: Path):
    listed = RECORD.format("LabResultRecord", "a.json") + RECORD.format(
        "AllergyRecord", "b.json"
    )
    listed += '<ClinicalRecord type="HKClinicalTypeIdentifierLabResultRecord"/>'
    resource = {
        "resourceType": "Observation",
        "status": "final",
        "code": {"text": "ALT"},
        "effectiveDateTime": "2024-05-02",
        "valueQuantity": {"value": 52, "unit": "U/L"},
    }
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("apple_health_export/export.xml", f"<HealthData>{listed}")
        archive.writestr(
            "apple_health_export/clinical-records/a.json", json.dumps(resource)
        )
        archive.writestr(
            "apple_health_export/clinical-records/b.json", "not to be read"
        )

    answer = as_json(read(path))

    assert [r["value"] for p in answer["people"] for r in p["results"]] == ["52"]
    assert answer["problems"] == []


def test_a_remembered_analyte_that_is_unknown_today_is_not_read():
    choices = Choices(columns=(("GPTX", "analyte:NOPE"), ("GOTX", "analyte:AST")))

    answer = as_json(read_text("Datum;GPTX;GOTX\n11.03.2024;62;41\n", choices=choices))

    names = {r["analyte"] for p in answer["people"] for r in p["results"]}
    assert names == {"AST"}


def test_pages_parted_by_form_feeds_keep_their_headings():
    ann = "Acme Laboratories\nCollected: 11 Mar 2024\nPatient: Ann One\nALT 62 U/L 7-56"
    bob = "Acme Laboratories\nCollected: 12 Mar 2024\nPatient: Bob Two\nALT 33 U/L 7-56"

    answer = as_json(read_text(f"{ann}\nSeen and signed: yes\n\f{bob}\n"))

    got = {
        p["name"]: [(r["value"], r["collected"]) for r in p["results"]]
        for p in answer["people"]
    }
    assert got == {
        "Ann One": [("62", "2024-03-11")],
        "Bob Two": [("33", "2024-03-12")],
    }


@pytest.mark.parametrize(
    "rows",
    [
        "| Test | Result | Unit |\n|------|-------:|------|\n| ALT | 62 | U/L |\n",
        "| Test | 2024-03-11 |\n|------|-------:|\n| ALT | 62 U/L |\n",
        "Test\tResult\tUnit\nALT\t62\tU/L\nLast resulted: 11/26/24\t1:12 PM\n",
    ],
)
def test_drawn_lines_and_what_is_told_below_a_table_are_no_results(rows):
    reading = read_text("Collected: 11/25/24  8:30 AM\n" + rows)

    assert reading.other == ()
    (person,) = as_json(reading)["people"]
    assert [r["value"] for r in person["results"]] == ["62"]


def test_a_time_that_stands_apart_from_its_day_belongs_to_it():
    text = "Test\tResult\tUnit\nALT\t62\tU/L\nSpecimen collected: 11/25/24  8:30 AM\n"

    (person,) = as_json(read_text(text))["people"]

    assert [r["collected"] for r in person["results"]] == ["2024-11-25T08:30:00"]


def test_blank_lines_are_no_prose():
    assert list(read_prose([(1, ""), (2, "")])) == []


def test_limits_that_begin_beside_the_first_line_of_a_name_are_joined():
    rows = [
        (1, ["Test", "Result", "Unit", "Range"]),
        (2, ["GAMMA GLUTAMYL", "", "", "Up"]),
        (3, ["TRANSFERASE (GGT), SERUM", "88", "U/L", "to 40"]),
    ]
    joined = ["GAMMA GLUTAMYL TRANSFERASE (GGT), SERUM", "88", "U/L", "Up to 40"]

    assert with_wrapped(rows)[1:] == [(3, joined)]


@pytest.mark.parametrize(
    ("today", "collected"), [(None, None), (date(2026, 11, 3), "2024-03-11")]
)
def test_a_day_beside_a_name_is_recent_or_none(
    today: date | None, collected: str | None
):
    text = "Roe, Ann  11 Mar 2024\nTest\tResult\tUnit\nALT\t62\tU/L\n"

    (person,) = as_json(read_text(text, Choices(today=today)))["people"]

    assert [r["collected"] for r in person["results"]] == [collected]


def test_labels_in_a_row_of_a_page_are_kept_apart(tmp_path: Path):
    path = tmp_path / "one.pdf"
    page = canvas.Canvas(str(path))
    for x, text in ((50, "Ward:"), (150, "Collected:"), (250, "11 Mar 2024")):
        page.drawString(x, 780, text)
    page.drawString(50, 760, "ALT 62 U/L (7 - 56)")
    page.save()

    (person,) = as_json(read(path))["people"]

    assert [r["collected"] for r in person["results"]] == ["2024-03-11"]
