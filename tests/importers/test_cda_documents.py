"""CDA documents, made up, one trait at a time."""

from datetime import date, datetime, timedelta, timezone

import pytest

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.person import Sex
from altdesk.errors import UnreadableFileError
from altdesk.importers import Choices, Reading
from altdesk.importers.cda import read, sniff
from altdesk.importers.source import from_bytes

HEAD = (
    '<ClinicalDocument xmlns="urn:hl7-org:v3" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
)
PERSON = (
    '<recordTarget><patientRole><id extension="T1"/><patient><name><given>Alex</given>'
    '<family>Tester</family></name><administrativeGenderCode code="F"/>'
    '<birthTime value="19660214"/></patient></patientRole></recordTarget>'
)
ALT = '<code code="1742-6" codeSystem="2.16.840.1.113883.6.1" displayName="ALT"/>'
QUANTITY = '<value xsi:type="PQ" value="52" unit="U/L"/>'
WHEN = '<effectiveTime value="20240311083000-0500"/>'


def observation(*parts: str, status: str = "completed", more: str = "") -> str:
    inside = f'<statusCode code="{status}"/>' + "".join(parts)
    return f'<observation classCode="OBS" moodCode="EVN"{more}>{inside}</observation>'


def document(*entries: str, section: str = "30954-2", around: str = "") -> str:
    rows = "".join(f"<component>{entry}</component>" for entry in entries)
    organizer = f"<organizer>{around}{rows}</organizer>"
    return (
        f"{HEAD}{PERSON}<component><structuredBody><component><section>"
        f'<code code="{section}"/><entry>{organizer}</entry></section></component>'
        "</structuredBody></component></ClinicalDocument>"
    )


def reading_of(text: str) -> Reading:
    return read(from_bytes(text.encode(), "made.xml"), Choices())


def panels(reading: Reading) -> list[DraftPanel]:
    return [panel for person in reading.people for panel in person.panels]


def only(text: str) -> DraftResult:
    (panel,) = panels(reading_of(text))
    (result,) = panel.results
    return result


def test_a_result_is_read_with_its_person_and_moment() -> None:
    reading = reading_of(document(observation(ALT, WHEN, QUANTITY)))

    (person,) = reading.people
    assert (person.name, person.sex, person.file_number) == (
        "Alex Tester",
        Sex.FEMALE,
        "T1",
    )
    zone = timezone(timedelta(hours=-5))
    assert person.panels[0].collected == datetime(2024, 3, 11, 8, 30, tzinfo=zone)
    assert person.panels[0].results[0].analyte == "ALT"


@pytest.mark.parametrize(
    ("value", "comparator", "text"),
    [
        ('<high value="5" unit="U/L"/>', "<", "5"),
        ('<high value="5" unit="U/L" inclusive="true"/>', "<=", "5"),
        ('<low value="0"/><high value="5" unit="U/L"/>', "<", "5"),
        ('<low value="1000" unit="U/L"/>', ">", "1000"),
        ('<low value="1000" unit="U/L"/><high nullFlavor="PINF"/>', ">", "1000"),
    ],
)
def test_bounds_are_read_from_intervals(value: str, comparator: str, text: str) -> None:
    interval = f'<value xsi:type="IVL_PQ">{value}</value>'

    result = only(document(observation(ALT, WHEN, interval)))

    assert (result.comparator, result.text, result.unit) == (comparator, text, "U/L")


def test_a_value_that_only_its_translation_holds_is_read() -> None:
    value = (
        '<value xsi:type="PQ" nullFlavor="OTH"><translation value="179" '
        'nullFlavor="OTH"><originalText>U/L</originalText></translation></value>'
    )

    result = only(document(observation(ALT, WHEN, value)))

    assert (result.text, result.unit) == ("179", "U/L")


@pytest.mark.parametrize(
    "limits",
    [
        '<value><low value="7" unit="U/L"/><high value="56" unit="U/L"/></value>',
        "<text>7-56</text>",
        "<text>7 - 56 U/L</text>",
    ],
)
def test_limits_are_read_apart_and_as_text(limits: str) -> None:
    inside = f"<observationRange>{limits}</observationRange>"
    ranges = f"<referenceRange>{inside}</referenceRange>"

    result = only(document(observation(ALT, WHEN, QUANTITY, ranges)))

    assert "7" in (result.low or result.interval)
    assert "56" in (result.high or result.interval)


def test_a_result_without_a_date_takes_that_of_its_battery() -> None:
    around = '<effectiveTime><low value="20240310"/></effectiveTime>'

    (panel,) = panels(reading_of(document(observation(ALT, QUANTITY), around=around)))

    assert panel.collected == date(2024, 3, 10)


@pytest.mark.parametrize(
    "text",
    [
        observation(
            ALT, WHEN, '<value xsi:type="PQ" nullFlavor="NA"/>', status="active"
        ),
        observation(ALT, WHEN, QUANTITY, status="aborted"),
        observation(ALT, WHEN, QUANTITY, status="nullified"),
        observation(ALT, WHEN, '<value xsi:type="ST">pending</value>'),
    ],
    ids=["pending", "aborted", "nullified", "in words"],
)
def test_what_has_no_value_gives_no_result_and_is_said(text: str) -> None:
    reading = reading_of(document(text))

    assert reading.is_empty
    assert "ALT" in str(reading.problems[0])


@pytest.mark.parametrize("more", [' negationInd="true"'])
def test_a_denied_observation_is_no_result(more: str) -> None:
    denied = observation(ALT, WHEN, QUANTITY, more=more)
    ast = observation(ALT.replace("1742-6", "1920-8"), WHEN, QUANTITY)

    assert only(document(denied, ast.replace("ALT", "AST"))).analyte == "AST"


def test_vital_signs_are_passed_over() -> None:
    weight = observation('<code code="29463-7" displayName="Weight"/>', WHEN, QUANTITY)

    with pytest.raises(UnreadableFileError, match="no laboratory results"):
        reading_of(document(weight, section="8716-3"))


def test_one_of_ours_is_found_in_any_section() -> None:
    assert only(document(observation(ALT, WHEN, QUANTITY), section="99999-9"))


def test_urine_is_set_aside() -> None:
    around = '<code displayName="Urinalysis"/>'
    albumin = observation('<code displayName="Albumin"/>', WHEN, QUANTITY)

    assert reading_of(document(albumin, around=around)).is_empty


def test_a_section_without_its_document_is_read() -> None:
    section = (
        '<section><code code="30954-2"/><entry>'
        + observation(ALT, WHEN, QUANTITY)
        + "</entry></section>"
    )

    assert only(section).text == "52"


def test_a_name_is_found_in_the_readable_text() -> None:
    reference = '<originalText><reference value="#r1"/></originalText>'
    code = f'<code nullFlavor="UNK">{reference}</code>'
    entry = observation(code, WHEN, QUANTITY)
    text = document(entry).replace(
        "<entry>", '<text><td ID="r1">ALT (SGPT)</td></text><entry>'
    )

    assert only(text).analyte == "ALT"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "<!DOCTYPE x [<!ENTITY a 'b'>]>" + HEAD + "</ClinicalDocument>",
            "document type",
        ),
        (HEAD + "<a>" * 200, "levels deep"),
        (HEAD + "<a>", "no whole XML document"),
        (HEAD + "</ClinicalDocument>", "no laboratory results"),
        ("<?xml version='1.0' encoding='klingon'?>" + HEAD, "character set"),
    ],
    ids=["dtd", "deep", "cut", "empty", "charset"],
)
def test_a_file_that_cannot_be_read_is_refused_with_its_reason(
    text: str, reason: str
) -> None:
    with pytest.raises(UnreadableFileError, match=reason):
        reading_of(text)


@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "iso-8859-1"])
def test_the_declared_character_set_is_used(codec: str) -> None:
    text = document(observation(ALT, WHEN, QUANTITY)).replace("Tester", "Müßig")
    data = f'<?xml version="1.0" encoding="{codec}"?>{text}'.encode(codec)

    reading = read(from_bytes(data, "made.xml"), Choices())

    assert reading.people[0].name == "Alex Müßig"
    assert sniff(data)


@pytest.mark.parametrize("head", [b"<html>", b"{}", b"", b"urn:hl7-org:v3"])
def test_other_files_are_not_taken_for_cda(head: bytes) -> None:
    assert not sniff(head)
