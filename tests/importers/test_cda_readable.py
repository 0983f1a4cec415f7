"""C-CDA whose results stand in the readable text, and rare turns of coded ones."""

import pytest

from altdesk.errors import UnreadableFileError
from altdesk.importers import read_source
from altdesk.importers.answer import as_json
from altdesk.importers.source import from_bytes

HEAD = (
    '<ClinicalDocument xmlns="urn:hl7-org:v3" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><component><section>'
    '<code code="30954-2" codeSystem="2.16.840.1.113883.6.1"/>'
)
END = "</section></component></ClinicalDocument>"
ALT = (
    '<code code="1742-6" codeSystem="2.16.840.1.113883.6.1" displayName="ALT"/>'
    '<statusCode code="completed"/><effectiveTime value="20240311"/>'
)


def found(
    inside: str, encoding: str = "utf-8"
) -> list[tuple[str, str, str | None, str]]:
    source = from_bytes((HEAD + inside + END).encode(encoding), "one.xml")
    return [
        (r["analyte"], r["value"], r["unit"], r["collected"])
        for person in as_json(read_source(source))["people"]
        for r in person["results"]
    ]


def coded(inside: str) -> str:
    return (
        '<entry><observation classCode="OBS" moodCode="EVN">'
        f"{ALT}{inside}</observation></entry>"
    )


def test_results_in_a_list_are_read():
    text = (
        "<text>Seen on the ward.<br/>Collected: 11 Mar 2024<list>"
        "<item>ALT <content>62</content> U/L (7-56)</item><item>AST 41 U/L</item>"
        "</list></text>"
    )

    assert found(text) == [
        ("ALT", "62", "U/L", "2024-03-11"),
        ("AST", "41", "U/L", "2024-03-11"),
    ]


def test_a_table_tells_and_words_beside_it_do_not():
    table = (
        "<text><paragraph>ALT 99 U/L</paragraph><table><tr><caption/><th>Date</th>"
        "<th>Test</th><th>Result</th><th>Unit</th></tr><tr><td>2024-03-11</td><td>ALT</td>"
        "<td>62</td><td>U/L</td></tr></table></text>"
    )

    assert found(table) == [("ALT", "62", "U/L", "2024-03-11")]


def test_what_stands_beside_a_value_is_asked_for_its_unit_only():
    beside = (
        '<value xsi:type="PQ" value="62"/>'
        '<entryRelationship typeCode="COMP"><observation><code code="48767-8"/>'
        '<value xsi:type="ST">fasting</value></observation></entryRelationship>'
        '<entryRelationship typeCode="COMP"><observation><code code="246514001"/>'
        '<value xsi:type="CD" code="U/L"/></observation></entryRelationship>'
    )

    assert found(coded(beside))[0][:3] == ("ALT", "62", "U/L")


def test_a_limit_without_a_unit_leaves_it_to_the_other():
    limits = (
        '<value xsi:type="PQ" value="62"/><referenceRange><observationRange>'
        '<value xsi:type="IVL_PQ"><low value="7"/><high value="56" unit="U/L"/></value>'
        "</observationRange></referenceRange>"
    )

    assert found(coded(limits))[0][:3] == ("ALT", "62", "U/L")


def test_only_a_specimen_among_the_participants_tells_what_was_tested():
    device = (
        '<value xsi:type="PQ" value="62" unit="U/L"/><participant typeCode="DEV">'
        '<participantRole classCode="MANU"><playingEntity><code displayName="Urine '
        'analyser"/></playingEntity></participantRole></participant>'
    )

    assert found(coded(device)) == [("ALT", "62", "U/L", "2024-03-11")]


def test_what_cannot_be_mended_is_refused_with_its_place():
    value = '<value xsi:type="PQ" value="62" unit="U/L"/><sdtc:mark/>'

    assert found(coded(value)) == [("ALT", "62", "U/L", "2024-03-11")]
    with pytest.raises(UnreadableFileError, match="line 1, column 405"):
        found(coded(value), "utf-16")


def test_readable_text_without_results_gives_none():
    with pytest.raises(UnreadableFileError):
        found("<text>Nothing was tested.</text>")
