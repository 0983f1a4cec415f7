"""What reports seldom hold is read as carefully as the rest."""

from altdesk.importers import read_source, read_text
from altdesk.importers.answer import as_json
from altdesk.importers.cells import read_cell, read_heading
from altdesk.importers.preamble import read_preamble
from altdesk.importers.source import from_bytes

CDA = """<?xml version="1.0"?>
<ClinicalDocument xmlns="urn:hl7-org:v3"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<effectiveTime value="20240313"/><component><structuredBody><component><section>
<entry><organizer classCode="BATTERY" moodCode="EVN"><statusCode code="completed"/>
{}
</organizer></entry></section></component></structuredBody></component>
</ClinicalDocument>"""
ONE = """<component><observation classCode="OBS" moodCode="EVN">{}
<statusCode code="completed"/><effectiveTime value="20240312"/>{}
</observation></component>"""
ALT = '<code code="1742-6" codeSystem="2.16.840.1.113883.6.1" displayName="ALT"/>'
VALUE = '<value xsi:type="PQ" value="62" unit="U/L"/>'


def results(reading):
    people = as_json(reading)["people"]
    return [(r["analyte"], r["text"]) for p in people for r in p["results"]]


def test_an_observation_without_value_or_code_gives_nothing_and_hides_nothing():
    body = ONE.format(ALT, "") + ONE.format("", VALUE) + ONE.format(ALT, VALUE)
    reading = read_source(from_bytes(CDA.format(body).encode(), "x.xml"))

    assert [found for found in results(reading) if found[0]] == [("ALT", "62")]


def test_a_sentinel_with_its_unit_is_no_value():
    assert read_cell("999999 U/L") is None


def test_a_heading_that_is_only_a_unit_and_a_stranger_names_no_analyte():
    assert read_heading("Mood (U/L)") is None


def test_a_result_of_one_below_a_birth_date_is_no_sex():
    rows = [["DOE, ANN", "DOB: 03/01/1980"], ["INR"], ["1.0"], ["Age: 44"]]

    assert read_preamble(rows).sex is None
    assert read_preamble(rows).name == "DOE, ANN"


def test_the_age_beside_the_sex_is_no_part_of_the_name():
    told = read_preamble([["NAME : ANN DOE (38Y/F)"]])

    assert (told.name, told.sex) == ("ANN DOE", "F")


def test_the_sex_in_brackets_behind_a_labelled_name_is_kept():
    assert read_preamble([["Patient: Roe, Mary (F)"]]).sex == "F"


def test_sexo_m_is_mujer_or_masculino_and_is_not_guessed():
    assert read_preamble([["Nombre: LÓPEZ RUIZ, ANA", "Sexo: M"]]).sex is None
    assert read_preamble([["Nombre: LÓPEZ RUIZ, ANA", "Sexo: Mujer"]]).sex == "F"
    assert read_preamble([["Paziente: ROSSI MARIO", "Sesso: M"]]).sex == "M"


def test_a_new_page_begins_the_report_of_the_next_person():
    text = (
        "Patient: Doe, John\nCollected: 2024-03-12\nALT 62 U/L 0-40\n"
        "\fNorth Laboratory\nPatient: Roe, Mary\nCollected: 2024-03-13\n"
        "ALT 33 U/L 0-40\n"
    )

    people = as_json(read_text(text))["people"]

    assert [(p["name"], p["results"][0]["text"]) for p in people] == [
        ("Doe, John", "62"),
        ("Roe, Mary", "33"),
    ]


def test_a_value_of_nought_without_a_unit_is_still_asked_about():
    text = "Date,ALT,Bili\n2024-03-12,62,0\n2024-03-13,60,0\n"

    asked = [p["what"] for p in as_json(read_text(text))["problems"]]

    assert asked == ["ALT has no unit.", "TBIL has no unit."]


def test_a_result_before_its_arrival_has_its_own_time():
    message = (
        "MSH|^~\\&|L|X|||20240313||ORU^R01|1|P|2.5\rPID|1||1||DOE^ANN\r"
        "OBR|1|||LFT||||||||||202403121200\r"
        "OBX|1|NM|1742-6^ALT^LN||62|U/L|0-40||||F|||202403120815\r"
    )

    (person,) = as_json(read_source(from_bytes(message.encode(), "x.hl7")))["people"]

    assert person["results"][0]["collected"] == "2024-03-12T08:15:00"
