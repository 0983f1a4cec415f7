"""Habits of portals and laboratories that the samples do not show."""

import json
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from altdesk.core.draft import DraftResult
from altdesk.core.interval import read_interval
from altdesk.core.naming import find_analytes
from altdesk.core.problem import Level
from altdesk.importers import Reading, read, read_text
from altdesk.importers.answer import as_json
from altdesk.importers.preamble import read_preamble
from altdesk.importers.printed_value import take_apart

_HL7 = "MSH|^~\\&|A|LAB|||20240601||ORU^R01|1|P|2.5\rPID|1||1||X^Y||19700101|F\r"


def _results(reading: Reading) -> dict[str, DraftResult]:
    return {
        draft.analyte or draft.name: draft
        for person in reading.people
        for panel in person.panels
        for draft in panel.results
    }


def _hl7(tmp_path: Path, text: str) -> Reading:
    path = tmp_path / "message.hl7"
    path.write_bytes(text.replace("\n", "\r").encode())
    return read(path)


def test_a_laboratory_code_in_every_row_is_no_name() -> None:
    text = (
        "Collected: 04/22/2024\n\n"
        "Test Name\tIn Range\tOut Of Range\tReference Range\tLab\n"
        "GLOBULIN\t2.8\t\t1.9-3.7 g/dL\tTP\n"
        "ALBUMIN\t4.3\t\t3.6-5.1 g/dL\tTP\n"
        "ALT\t\t71 H\t6-29 U/L\tTP\n"
    )
    reading = read_text(text)
    assert _results(reading).keys() == {"GLOBULIN", "ALB", "ALT"}
    assert not reading.at_level(Level.QUESTION)


@pytest.mark.parametrize("value", ["63", "0.9 U/L"])
def test_the_ends_of_a_drawn_scale_are_no_value(value: str) -> None:
    text = f"March 5, 2024\nALT\nNormal range: 0 - 55 U/L\n0\n55\n{value}\nAST\n41\n"
    found = _results(read_text(text))
    assert (found["ALT"].text, found["AST"].text) == (value.split(maxsplit=1)[0], "41")


@pytest.mark.parametrize(
    ("printed", "low", "high"),
    [
        ("-35", None, "35"),
        ("- 35 U/l", None, "35"),
        ("above >=3.5 g/dL", "3.5", None),
        ("below <=1.2 mg/dL", None, "1.2"),
        ("Normal: up to 50 U/L", None, "50"),
        ("Reference range: 7 - 56", "7", "56"),
        ("Inferior a 40", None, "40"),
        ("superiore a 60", "60", None),
    ],
)
def test_ranges_in_words(printed: str, low: str | None, high: str | None) -> None:
    found = read_interval(printed)
    assert found is not None
    limits = (found.interval.low, found.interval.high)
    assert tuple(None if x is None else str(x) for x in limits) == (low, high)


@pytest.mark.parametrize("printed", ["-35-40", "2024-35", "-", "- - 35"])
def test_a_dash_alone_makes_no_range(printed: str) -> None:
    found = read_interval(printed)
    assert found is None or found.interval.low is not None


@pytest.mark.parametrize(
    ("name", "analyte"),
    [
        ("Serum ALT level (XaJJD)", "ALT"),
        ("Platelet count (42P..)", "PLT"),
        ("Platelet count - observation", "PLT"),
        ("AST (SGOT) 01", "AST"),
        ("P—ALAT", "ALT"),
        ("Sg-Piastrine", "PLT"),
        ("Transaminases SGPT (ALAT)", "ALT"),
        ("Normotest (PTZ)", "PT"),
        ("Urine albumin level (XE2n3)", None),
        ("CK-MB 01", None),
        ("Albumin (urine)", None),
    ],
)
def test_names_with_a_code_behind(name: str, analyte: str | None) -> None:
    assert find_analytes(name).only == analyte


def test_a_day_in_front_of_a_panel_is_the_day_of_what_follows() -> None:
    text = (
        "25-Apr-2024  Liver function test (abnormal, contact patient)\n"
        "  Serum alanine aminotransferase level 49 u/L [0.0 - 50.0]\n"
        "12-Jan-2024  Liver function test\n"
        "  Serum alanine aminotransferase level 71 u/L [0.0 - 50.0]\n"
    )
    (person,) = read_text(text).people
    days = {str(p.collected): [r.text for r in p.results] for p in person.panels}
    assert days == {"2024-04-25": ["49"], "2024-01-12": ["71"]}


@pytest.mark.parametrize(
    ("printed", "sign"),
    [
        ("Inferior a 0,10", "<"),
        ("Inférieur à 5", "<"),
        ("menor que 5", "<"),
        ("superiore a 1000", ">"),
        ("Mayor de 90", ">"),
    ],
)
def test_comparators_in_romance_words(printed: str, sign: str) -> None:
    found = take_apart(printed)
    assert (found.comparator, found.text) == (sign, printed.rsplit(maxsplit=1)[-1])


def test_two_numbers_in_one_field_are_never_joined(tmp_path: Path) -> None:
    order = "OBR|1||1|CMP|||20240530\nOBX|1|NM|ALT^ALT^L||4~188|U/L|0-40||||F\n"
    more = "OBX|2|NM|AST^AST^L||44~44|U/L|0-40||||F\n"
    found = _results(_hl7(tmp_path, _HL7 + order + more))
    assert {name: draft.text for name, draft in found.items()} == {"AST": "44"}


def test_a_withdrawal_without_value_takes_the_earlier_result(tmp_path: Path) -> None:
    order = "OBR|1||1|CMP|||20240530\n"
    first = "OBX|1|NM|ALT^ALT^L||50|U/L|0-40||||F\nOBX|2|NM|AST^AST^L||44|U/L|||||F\n"
    second = "OBX|1|NM|AST^AST^L|||U/L|||||W\n"
    reading = _hl7(tmp_path, _HL7 + order + first + _HL7 + order + second)
    assert _results(reading).keys() == {"ALT"}


def test_a_result_after_a_withdrawal_stands(tmp_path: Path) -> None:
    order = "OBR|1||1|CMP|||20240530\n"
    first = "OBX|1|NM|AST^AST^L|||U/L|||||W\n"
    second = "OBX|1|NM|AST^AST^L||41|U/L|||||F\n"
    reading = _hl7(tmp_path, _HL7 + order + first + _HL7 + order + second)
    assert _results(reading)["AST"].text == "41"


def test_unit_and_range_behind_a_value_in_text(tmp_path: Path) -> None:
    order = "OBR|1||1|CMP|||20240530\nOBX|1|TX|ALB^Albumin||4.1 g/dL (3.5-5.0)||||||F\n"
    found = _results(_hl7(tmp_path, _HL7 + order))["ALB"]
    assert (found.text, found.unit, found.interval) == ("4.1", "g/dL", "3.5-5.0")


def _fhir(tmp_path: Path, **more: object) -> Reading:
    observation = {
        "resourceType": "Observation",
        "status": "final",
        "code": {"text": "Albumin"},
        "effectiveDateTime": "2024-03-11",
        "valueQuantity": {"value": 4.1, "unit": "g/dL"},
        **more,
    }
    path = tmp_path / "observation.json"
    path.write_text(json.dumps(observation), encoding="utf-8")
    return read(path)


def test_the_site_tells_the_specimen(tmp_path: Path) -> None:
    assert not _results(_fhir(tmp_path, bodySite={"text": "Urine"}))
    assert _results(_fhir(tmp_path, bodySite={"text": "Left arm"})).keys() == {"ALB"}


def test_a_modifier_is_asked_about(tmp_path: Path) -> None:
    modifier = [{"url": "http://example.org/negated", "valueBoolean": True}]
    reading = _fhir(tmp_path, modifierExtension=modifier)
    (question,) = reading.at_level(Level.QUESTION)
    assert "modifier" in question.what
    assert question.place.where in reading.asked_places


def test_the_event_of_a_timing_is_the_date(tmp_path: Path) -> None:
    timing = {"event": ["", "2024-03-12"]}
    reading = _fhir(tmp_path, effectiveDateTime=None, effectiveTiming=timing)
    (panel,) = reading.people[0].panels
    assert str(panel.collected) == "2024-03-12"


def test_a_nullified_organizer_takes_its_results_along(tmp_path: Path) -> None:
    result = (
        '<component><observation moodCode="EVN"><code code="{code}" '
        'codeSystem="2.16.840.1.113883.6.1"/><statusCode code="completed"/>'
        '<effectiveTime value="20240311"/><value value="71" unit="U/L"/>'
        "</observation></component>"
    )
    entry = '<entry><organizer><statusCode code="{status}"/>{inner}</organizer></entry>'
    entries = [
        entry.format(status="nullified", inner=result.format(code="1742-6")),
        entry.format(status="completed", inner=result.format(code="1920-8")),
    ]
    path = tmp_path / "section.xml"
    section = f'<section xmlns="urn:hl7-org:v3">{"".join(entries)}</section>'
    path.write_text(section, encoding="utf-8")
    assert _results(read(path)).keys() == {"AST"}


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("Patient: DOE, JANE DOB: 03/14/1966 Gender: F", ("DOE, JANE", "F")),
        (
            "Paziente: ROSSI MARIO Data di nascita: 14/03/1966 Sesso: M",
            ("ROSSI MARIO", "M"),
        ),
        (
            "Name: Mustermann, Erika geb. 14.03.1966 weiblich",
            ("Mustermann, Erika", "F"),
        ),
    ],
)
def test_a_person_on_one_line(line: str, person: tuple[str, str]) -> None:
    found = read_preamble([[line]])
    assert (found.name, found.sex and found.sex.value) == person
    assert "1966" in found.born


def test_a_stored_number_leaves_the_comma_of_its_printed_limits(tmp_path: Path) -> None:
    workbook = openpyxl.Workbook()
    sheet = workbook.worksheets[0]
    for row in (
        ["Datum", "GPT", "Bilirubin"],
        ["", "U/l", "mg/dl"],
        ["Norm", "<34", "<1,2"],
        [datetime(2024, 3, 12), 71, 0.48],  # noqa: DTZ001 - a day without a zone
        [datetime(2024, 6, 12), 61, "0,52"],  # noqa: DTZ001 - a day without a zone
    ):
        sheet.append(row)
    path = tmp_path / "leber.xlsx"
    workbook.save(path)
    found = as_json(read(path))["people"][0]["results"]
    assert {r["high"] for r in found if r["analyte"] == "TBIL"} == {"1.2"}


def test_many_values_of_one_draw_are_read_in_time(tmp_path: Path) -> None:
    lines = [f"OBX|{i}|NM|ALT^ALT^L||{i / 100}|U/L|0-40||||F" for i in range(1, 9001)]
    order = "OBR|1||1|CMP|||20240530\n"
    reading = _hl7(tmp_path, _HL7 + order + "\n".join([*lines, *lines]) + "\n")
    assert reading.count == len(lines)
