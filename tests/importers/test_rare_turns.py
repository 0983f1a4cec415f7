"""Turns that files seldom take, each with what a careful person does there."""

import io
import json

import pytest
from reportlab.pdfgen import canvas

from altdesk.core.draft import DraftResult
from altdesk.core.problem import Level
from altdesk.errors import UnreadableFileError
from altdesk.importers import Reading, read_source, read_text
from altdesk.importers.cells import read_heading
from altdesk.importers.decoding import decode
from altdesk.importers.source import from_bytes

HL7 = "MSH|^~\\&|A|LAB|||20240609||ORU^R01|1|P|2.5\rPID|1||1||X^Y||19700101|F\r"
CDA = (
    '<ClinicalDocument xmlns="urn:hl7-org:v3" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><component><section>'
    '<code code="30954-2"/><entry><observation classCode="OBS" moodCode="EVN">{}'
    '<effectiveTime value="20240602"/><value xsi:type="PQ" value="52" unit="U/L"/>'
    "</observation></entry></section></component></ClinicalDocument>"
)


def results(reading: Reading) -> dict[str, DraftResult]:
    return {
        draft.analyte or draft.name: draft
        for person in reading.people
        for panel in person.panels
        for draft in panel.results
    }


def fhir(*ranges: dict[str, object], born: str | None = "1980-03-22") -> DraftResult:
    resource = {
        "resourceType": "Observation",
        "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "6768-6"}]},
        "subject": {"reference": "#p"},
        "contained": [{"resourceType": "Patient", "id": "p", "birthDate": born}],
        "effectiveDateTime": "2024-05-02",
        "valueQuantity": {"value": 90, "unit": "U/L"},
        "referenceRange": list(ranges),
    }
    reading = read_source(from_bytes(json.dumps(resource).encode(), "one.json"))
    return results(reading)["ALP"]


def of_age(upper: int, **limits: object) -> dict[str, object]:
    return {"high": {"value": upper, "unit": "U/L"}, "age": limits}


ADULT = of_age(105, low={"value": 18, "unit": "a"})
CHILD = of_age(350, high={"value": 17, "unit": "years"})
BABY = of_age(500, high={"value": 11, "unit": "mo"})
OLD = of_age(120, low={"value": 60, "code": "a"}, high={"unit": "a"})


def test_of_ranges_by_age_the_persons_own_is_taken():
    assert fhir(BABY, CHILD, ADULT, OLD).high == "105"


def test_without_a_birth_date_no_range_by_age_is_taken():
    draft = fhir(CHILD, ADULT, born=None)

    assert (draft.low, draft.high, draft.interval) == ("", "", "")
    assert "Several ranges" in draft.note


def test_a_range_for_a_sex_is_not_taken_where_the_sex_is_unknown():
    men = {"high": {"value": 115}, "appliesTo": [{"text": "male"}]}
    women = {"high": {"value": 105}, "appliesTo": [{"text": "female"}]}

    assert "Several ranges" in fhir(men, women).note


def test_a_cda_result_without_a_code_is_no_fault():
    with pytest.raises(UnreadableFileError, match=r"no result|holds no"):
        refuse_empty(read_source(from_bytes(CDA.format("").encode(), "a.xml")))


def refuse_empty(reading: Reading) -> None:
    if "ALT" not in results(reading):
        what = "It holds no result that is known."
        raise UnreadableFileError(what, "Look again.")


def test_xml_with_hundreds_of_unknown_prefixes_is_refused():
    many = "".join(f'<p{n}:x a="1"/>' for n in range(300))
    content = CDA.format(many).encode()

    with pytest.raises(UnreadableFileError, match="no whole XML"):
        read_source(from_bytes(content, "a.xml"))


def test_the_time_of_arrival_stands_where_a_result_has_none_of_its_own():
    obr = "OBR|1|||L^LFT||||||||||20240602101500\r"
    obx = "OBX|1|NM|1742-6^ALT^LN||44|U/L|0-40|H|||F\r"

    reading = read_source(from_bytes((HL7 + obr + obx).encode(), "a.hl7"))

    (panel,) = reading.people[0].panels
    assert panel.collected is not None
    assert panel.collected.isoformat() == "2024-06-02T10:15:00"


def test_a_heading_of_an_unknown_name_with_a_unit_is_no_analyte():
    assert read_heading("Frobnication (U/L)") is None


@pytest.mark.parametrize(
    ("heading", "name", "unit", "limits"),
    [
        ("ALT_U_L (7-56)", "ALT", "U/L", "7-56"),
        ("ALT [U/L] 7-56", "ALT", "U/L", "7-56"),
        ("ALT (7-56) in U/L", "ALT", "U/L", "7-56"),
        ("Ferritin (ng/mL) < 300", "Ferritin", "ng/mL", "< 300"),
    ],
)
def test_a_heading_tells_unit_and_limits_in_any_order(
    heading: str, name: str, unit: str, limits: str
) -> None:
    found = read_heading(heading)

    assert found is not None
    assert (found.name, found.unit, found.interval) == (name, unit, limits)


def test_the_letters_of_a_long_file_are_told_by_its_first_lines():
    line = "12.03.2024;GPT;55;U/l;nüchtern, Größe Nr. {}\n"
    text = "".join(map(line.format, range(3_000)))

    assert decode(text.encode("cp1252"), "labs.csv").text == text


def test_a_value_behind_unknown_words_is_asked_about():
    text = "Collected 03/15/2024\nALT\nBeyond all knowledge\n55 U/L\nAST\n41 U/L\n"

    reading = read_text(text)

    asked = [problem.place.where for problem in reading.at_level(Level.QUESTION)]
    assert asked == ["line 2"]
    assert results(reading)["ALT"].text == "55"


def test_an_unknown_name_ends_the_result_above_it():
    text = "Collected 03/15/2024\nALT\n55 U/L\nFrobnication level\n999 U/L\n"

    assert results(read_text(text))["ALT"].text == "55"


def test_a_zero_in_a_column_without_a_unit_does_not_hide_its_unit():
    text = "Date,ALT,Total bilirubin\n2024-01-02,55,0\n2024-02-03,41,14\n"

    reading = read_source(from_bytes(text.encode(), "wide.csv"))

    ready = {question.key: question.ready for question in reading.questions}
    assert ready == {"ALT": "U/L", "Total bilirubin": "umol/L"}


def pdf(*rows: tuple[str, str, str, str]) -> Reading:
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, invariant=1)
    page.drawString(40, 800, "Collected: 03/15/2024")
    for number, row in enumerate(rows):
        for left, text in zip((40, 250, 330, 420), row, strict=True):
            page.drawString(left, 760 - 16 * number, text)
    page.save()
    return read_source(from_bytes(buffer.getvalue(), "report.pdf"))


HEAD = ("Test", "Result", "Units", "Range")


def test_a_hyphen_at_the_end_of_a_name_joins_only_a_name_below_it():
    reading = pdf(
        HEAD,
        ("GAMMA-", "88", "U/L", "8 - 61"),
        ("GT", "", "", ""),
        ("Hepatitis-", "1", "U/L", ""),
        ("ALT", "62", "U/L", "7 - 35"),
        ("Frob-", "5", "U/L", "1 - 9"),
    )

    found = results(reading)
    assert (found["GGT"].text, found["ALT"].text) == ("88", "62")
    assert found["Frob-"].text == "5"


def test_the_right_one_of_two_tables_has_its_own_columns():
    buffer = io.BytesIO()
    page = canvas.Canvas(buffer, invariant=1)
    page.drawString(40, 800, "Collected: 03/15/2024")
    rows = [
        ("Test", "Result", "Units", "Test", "Result", "Range"),
        ("ALT", "62", "U/L", "INR", "1.1", "0.9 - 1.2"),
        ("AST", "41", "U/L", "Platelets", "187", "150 - 400"),
    ]
    for number, row in enumerate(rows):
        for left, text in zip((40, 130, 190, 300, 400, 470), row, strict=True):
            page.drawString(left, 760 - 16 * number, text)
    page.save()

    found = results(read_source(from_bytes(buffer.getvalue(), "report.pdf")))

    assert (found["ALT"].interval, found["INR"].interval) == ("", "0.9 - 1.2")
    assert found["PLT"].interval == "150 - 400"
