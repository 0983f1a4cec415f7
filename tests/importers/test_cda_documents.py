"""CDA documents, made up, one trait at a time."""

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone

import pytest

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.person import Sex
from altdesk.errors import UnreadableFileError
from altdesk.importers import Choices, Reading
from altdesk.importers.cda import read, sniff
from altdesk.importers.safe_xml import MOST_ELEMENTS
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
        (HEAD + "<a/>" * (MOST_ELEMENTS + 1), "elements"),
        ("<section>urn:hl7-org:v3<a:b/>" + "<p{0}:a/>" * 9, "no whole XML document"),
        (HEAD + "<a>", "no whole XML document"),
        (HEAD + "</ClinicalDocument>", "no laboratory results"),
        ("<?xml version='1.0' encoding='klingon'?>" + HEAD, "character set"),
    ],
    ids=["dtd", "deep", "wide", "prefixes", "cut", "empty", "charset"],
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


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ('<value xsi:type="INT" value="52"/>', "52"),
        ('<value xsi:type="REAL" value="1.1"/>', "1.1"),
        (
            (
                '<value xsi:type="RTO_PQ_PQ"><numerator value="1"/>'
                '<denominator value="160"/></value>'
            ),
            "1:160",
        ),
        ('<value xsi:type="CD" code="1" displayName="Negative"/>', "Negative"),
        (
            (
                '<value xsi:type="CD" nullFlavor="OTH"><originalText>positive'
                "</originalText></value>"
            ),
            "positive",
        ),
        (
            '<value code="1"><translation displayName="Negative"/></value>',
            "Negative",
        ),
        ('<value xsi:type="ST">negative</value>', "negative"),
    ],
)
def test_values_of_every_type_are_read(value: str, text: str) -> None:
    code = ALT.replace("1742-6", "5195-3").replace("ALT", "HBsAg")

    assert only(document(observation(code, WHEN, value))).text == text


def test_a_value_between_two_limits_is_no_number() -> None:
    value = '<value xsi:type="IVL_PQ"><low value="5"/><high value="9"/></value>'

    reading = reading_of(document(observation(ALT, WHEN, value)))

    assert reading.is_empty
    assert "5 - 9" in str(reading.problems[0])


def ranges(*inside: str) -> str:
    return "".join(
        f"<referenceRange><observationRange>{one}</observationRange></referenceRange>"
        for one in inside
    )


def test_the_range_that_is_marked_normal_is_taken() -> None:
    marked = '<interpretationCode code="N"/>'
    both = ranges("<text>0-1000</text>", f"<text>7-56</text>{marked}")

    assert only(document(observation(ALT, WHEN, QUANTITY, both))).interval == "7-56"


def test_a_range_of_alarm_is_not_taken() -> None:
    alarm = ranges('<text>&gt;500</text><interpretationCode code="HH"/>')

    assert only(document(observation(ALT, WHEN, QUANTITY, alarm))).interval == ""


def test_several_ranges_are_told_and_none_is_taken() -> None:
    both = ranges("<text>&lt;41</text>", "<text>&lt;59</text>")

    result = only(document(observation(ALT, WHEN, QUANTITY, both)))

    assert result.interval == ""
    assert "<41; <59" in result.note


def test_limits_that_only_their_translations_hold_are_read() -> None:
    side = '<{0} nullFlavor="OTH"><translation value="{1}"/></{0}>'
    limits = ranges(f"<value>{side.format('low', 7)}{side.format('high', 56)}</value>")

    result = only(document(observation(ALT, WHEN, QUANTITY, limits)))

    assert (result.low, result.high) == ("7", "56")


def test_code_and_laboratory_are_found_beside() -> None:
    code = (
        '<code code="X1" displayName="Leberwert"><translation code="1742-6" '
        'codeSystem="2.16.840.1.113883.6.1" displayName="ALT"/></code>'
    )
    around = (
        "<performer><assignedEntity><representedOrganization><name>Acme</name>"
        "</representedOrganization></assignedEntity></performer>"
    )

    (panel,) = panels(
        reading_of(document(observation(code, WHEN, QUANTITY), around=around))
    )

    assert panel.laboratory == "Acme"
    assert panel.results[0].analyte == "ALT"


@pytest.mark.parametrize(
    "specimen",
    [
        '<code displayName="Urine"/>',
        "<name>Urine</name>",
        "<code><originalText>Urin</originalText></code>",
    ],
)
def test_a_specimen_of_urine_is_set_aside(specimen: str) -> None:
    inside = (
        "<specimen><specimenRole><specimenPlayingEntity>"
        f"{specimen}</specimenPlayingEntity></specimenRole></specimen>"
    )
    albumin = observation('<code displayName="Albumin"/>', WHEN, QUANTITY, inside)

    assert reading_of(document(albumin)).is_empty


def test_a_plan_is_no_result() -> None:
    plan = observation(ALT, WHEN, QUANTITY).replace('moodCode="EVN"', 'moodCode="INT"')

    with pytest.raises(UnreadableFileError, match="no laboratory results"):
        reading_of(document(plan))


def test_a_result_without_any_date_is_asked_about() -> None:
    (panel,) = panels(reading_of(document(observation(ALT, QUANTITY))))

    assert panel.collected is None


@pytest.mark.parametrize(
    "slip",
    [
        lambda text: "\n\n  <?xml version='1.0'?>" + text,
        lambda text: text + "\n\0\0",
        lambda text: text.replace("<section>", "<section><text>a&nbsp;&eacute;</text>"),
        lambda text: text.replace("<section>", "<section><x:y/><text>&deg;</text>"),
    ],
    ids=["blank lines in front", "bytes behind", "a blank of web pages", "a prefix"],
)
def test_slips_that_change_nothing_are_overlooked(slip: Callable[[str], str]) -> None:
    text = slip(document(observation(ALT, WHEN, QUANTITY)))

    assert only(text).text == "52"


def limits(high: str, sex: str) -> str:
    criterion = f'<criterion><value xsi:type="CD" code="{sex}"/></criterion>'
    value = f'<value xsi:type="IVL_PQ"><high value="{high}" unit="U/L"/></value>'
    who = f"<precondition>{criterion}</precondition>"
    inside = f"<observationRange>{who}{value}</observationRange>"
    return f"<referenceRange>{inside}</referenceRange>"


def test_of_ranges_for_each_sex_the_person_s_own_is_taken() -> None:
    both = limits("60", "M") + limits("40", "F")

    assert only(document(observation(ALT, WHEN, QUANTITY, both))).high == "40"


def test_an_earlier_result_without_a_day_does_not_take_the_new_one_s() -> None:
    inner = observation(ALT, '<value xsi:type="PQ" value="71" unit="U/L"/>')
    earlier = f'<entryRelationship typeCode="REFR">{inner}</entryRelationship>'

    found = panels(reading_of(document(observation(ALT, WHEN, QUANTITY, earlier))))

    days = {panel.results[0].text: panel.collected is None for panel in found}
    assert days == {"52": False, "71": True}


def test_the_title_of_a_section_tells_the_specimen() -> None:
    named = '<code code="X" displayName="Albumin"/>'
    value = '<value xsi:type="PQ" value="12" unit="mg/L"/>'
    text = document(observation(named, WHEN, value), section="18729-4")
    told = text.replace('"18729-4"/>', '"18729-4"/><title>Urinalysis</title>')

    assert not panels(reading_of(told))


@pytest.mark.parametrize(
    "pointing",
    [
        '<code nullFlavor="UNK"/><text><reference value="#row"/></text>',
        '<code><originalText><reference value="#row"/></originalText></code>',
        '<code nullFlavor="UNK"/><text>ALT</text>',
    ],
    ids=["text", "original text", "text itself"],
)
def test_a_name_that_only_the_readable_text_holds_is_found(pointing: str) -> None:
    row = '<text><table><tr ID="row"><td>ALT</td><td>52 U/L</td></tr></table></text>'
    made = document(observation(pointing, WHEN, QUANTITY))

    assert only(made.replace("<section>", f"<section>{row}")).analyte == "ALT"


def test_a_ratio_to_one_is_its_numerator() -> None:
    ratio = (
        '<value xsi:type="RTO_PQ_PQ"><numerator value="45" unit="U"/>'
        '<denominator value="1" unit="L"/></value>'
    )

    result = only(document(observation(ALT, WHEN, ratio)))

    assert (result.text, result.unit) == ("45", "U/L")
