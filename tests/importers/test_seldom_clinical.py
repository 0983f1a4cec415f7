"""What clinical files seldom hold, and no file of the samples does."""

import json
from datetime import date, datetime
from typing import Any

import pytest

from altdesk.core.problem import Level
from altdesk.errors import UnreadableFileError
from altdesk.importers import Choices, Reading, read_source
from altdesk.importers.answer import as_json
from altdesk.importers.source import from_bytes

LOINC = "http://loinc.org"
DAY = "2024-03-11"
HL7 = "MSH|^~\\&|LAB|HOSP|||20240312||ORU^R01|1|P|2.5\r"


def read(content: str | bytes, name: str = "file") -> Reading:
    data = content.encode() if isinstance(content, str) else content
    return read_source(from_bytes(data, name), Choices(today=date(2026, 11, 28)))


def results(reading: Reading) -> list[dict[str, Any]]:
    return [r for p in as_json(reading)["people"] for r in p["results"]]


def observation(name: str = "ALT", **more: Any) -> dict[str, Any]:
    return {
        "resourceType": "Observation",
        "status": "final",
        "code": {"text": name},
        "effectiveDateTime": DAY,
        "valueQuantity": {"value": 52, "unit": "U/L"},
        **more,
    }


def fhir(*resources: Any) -> Reading:
    entries = [{"resource": one} for one in resources]
    return read(json.dumps({"resourceType": "Bundle", "entry": entries}))


def test_bundles_nested_too_deep_are_passed_over() -> None:
    inner: dict[str, Any] = observation("AST")
    for _ in range(12):
        inner = {"resourceType": "Bundle", "entry": [{"resource": inner}]}

    reading = fhir(observation(), inner, None, "text")

    assert [r["analyte"] for r in results(reading)] == ["ALT"]


def test_what_refers_to_nothing_is_read_without_it() -> None:
    odd = observation(
        subject={"type": "Patient"},
        specimen=[{"reference": "Specimen/none"}, "urine"],
        performer=["the laboratory", {"actor": "x"}],
        hasMember=[None, "Observation/2"],
    )

    (result,) = results(fhir(odd))

    assert (result["value"], result["laboratory"]) == ("52", None)


def test_the_organisation_in_the_file_is_the_laboratory() -> None:
    measured_by = {"performer": [{"reference": "Organization/1"}]}
    organisation = {"resourceType": "Organization", "id": "1", "name": "North Lab"}

    (result,) = results(fhir(observation(**measured_by), organisation))

    assert result["laboratory"] == "North Lab"


def test_the_specimen_tells_when_it_was_taken() -> None:
    taken = {"collection": {"collectedPeriod": {"start": DAY}}}
    specimen = {"resourceType": "Specimen", "id": "1", **taken}
    empty = {"resourceType": "Specimen", "id": "2", "collection": {}}
    both = [{"reference": "Specimen/2"}, {"reference": "Specimen/1"}]
    undated = observation(specimen=both, effectiveDateTime=None)

    (result,) = results(fhir(undated, specimen, empty))

    assert result["collected"] == DAY


@pytest.mark.parametrize(("answer", "said"), [(True, "positive"), (False, "negative")])
def test_a_truth_value_answers_a_test(answer: bool, said: str) -> None:
    named = observation("HBsAg", valueQuantity=None, valueBoolean=answer)

    (result,) = results(fhir(named))

    assert result["value"] == said


@pytest.mark.parametrize("document", ["[1, 2]", "5", '["x"]'])
def test_json_without_objects_is_refused(document: str) -> None:
    with pytest.raises(UnreadableFileError):
        read(document)


def test_a_line_that_is_no_object_is_passed_over() -> None:
    lines = [json.dumps(observation()), json.dumps(observation("AST")), "[]"]

    reading = read("\n".join(lines))

    assert [r["analyte"] for r in results(reading)] == ["ALT", "AST"]


def test_the_list_of_interpretations_tells_the_version() -> None:
    old = observation(interpretation={"coding": [{"code": "H"}]})

    assert fhir(old).format == "FHIR STU3"


def own(**parts: str) -> dict[str, Any]:
    """Return the extension in which AltDesk's export keeps the printed report."""
    told = [{"url": name, "valueString": text} for name, text in parts.items()]
    return {"extension": [{"url": "urn:altdesk:as-printed", "extension": told}]}


@pytest.mark.parametrize(
    ("text", "kept"), [("52.0", "52.0"), ("53", "52"), ("1.234", "52"), ("high", "52")]
)
def test_own_words_count_only_while_they_say_the_number(text: str, kept: str) -> None:
    (result,) = results(fhir(observation(**own(text=text, collected="in spring"))))

    assert (result["text"], result["collected"]) == (kept, DAY)


def test_own_words_beside_an_answer_in_words_change_nothing() -> None:
    answered = observation("HBsAg", valueQuantity=None, valueString="negative")

    (result,) = results(fhir({**answered, **own(text="5")}))

    assert result["value"] == "negative"


def test_a_patient_without_any_number_is_read() -> None:
    reading = read(
        f"{HL7}PID|1||||Doe^Ann\rOBR|1|||L|||20240311\rOBX|1|NM|ALT||52|U/L|<41\r"
    )

    (person,) = reading.people
    assert (person.name, person.file_number) == ("Ann Doe", "")


def test_a_moment_that_no_clock_shows_is_a_question_of_the_day() -> None:
    reading = read(f"{HL7}PID|1\rOBR|1|||L|||202403119999\rOBX|1|NM|ALT||52|U/L|<41\r")

    collected = reading.people[0].panels[0].collected
    assert collected is None or not isinstance(collected, datetime)


CDA = (
    '<ClinicalDocument xmlns="urn:hl7-org:v3" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><component>'
    "<structuredBody><component><section><entry>"
    '<organizer><effectiveTime value="20240311"/>{}</organizer>'
    "</entry></section></component></structuredBody></component></ClinicalDocument>"
)
ALT = (
    '<code code="1742-6" codeSystem="2.16.840.1.113883.6.1"/>'
    '<value xsi:type="PQ" value="52" unit="U/L"/>'
)


def test_an_observation_without_code_or_value_is_no_result() -> None:
    empty = "<observation/><observation><code/></observation>"
    reading = read(CDA.format(f"{empty}<observation>{ALT}</observation>"))

    assert [r["analyte"] for r in results(reading)] == ["ALT"]


def test_a_comment_without_an_end_is_refused_with_its_place() -> None:
    with pytest.raises(UnreadableFileError) as refused:
        read(CDA.format("<sdtc:x/><!-- never ends"))

    assert "breaks at line 1" in refused.value.what


def test_a_document_of_prefixes_alone_is_refused() -> None:
    many = "".join(f"<p{n}:x/>" for n in range(60))

    with pytest.raises(UnreadableFileError):
        read(CDA.format(many))


def test_a_code_of_another_test_is_not_kept_under_our_name() -> None:
    ck_mb = {"coding": [{"system": LOINC, "code": "13969-1"}], "text": "CK"}

    reading = fhir(observation(code=ck_mb), observation("AST"))

    assert [r["analyte"] for r in results(reading)] == ["AST"]
    assert [other.name for other in reading.other] == ["CK"]


def test_albumin_in_percent_is_a_fraction() -> None:
    share = observation("Albumin", valueQuantity={"value": 61, "unit": "%"})

    assert results(fhir(share, observation()))[0]["analyte"] == "ALT"


def ldt(*fields: tuple[str, str]) -> bytes:
    lines = (f"{len(c) + 9:03}{f}{c}\r\n" for f, c in fields)
    return "".join(lines).encode("cp437")


def test_an_ldt_of_which_too_much_is_unreadable_is_refused() -> None:
    begin = ldt(("8000", "8201"), ("8410", "GPT"))

    with pytest.raises(UnreadableFileError) as refused:
        read(begin + b"no field\r\n" * 101, "a.ldt")

    assert "unreadable" in refused.value.what


BLUE = "MY HEALTHEVET\n---------- VA LABORATORY RESULTS ----------\n"


def test_blue_button_passes_over_what_is_too_long_and_asks_for_the_day() -> None:
    test = "Test Name: ALT\nResult: 52\nUnits: U/L\n"
    reading = read(
        f"{BLUE}Lab Test: LFT\nCollected: {'x' * 600}\n"
        f"Date/Time Collected: Mar 2024\n{test}"
    )

    (result,) = results(reading)
    assert (result["value"], result["verdict"]) == ("52", "question")


def test_a_birth_with_a_time_is_a_day() -> None:
    head = "Name: DOE, ANN        Date of Birth: 14 May 1980 @ 1200\n"
    day = "Date/Time Collected: 11 Mar 2024 @ 0830\n"
    test = f"{day}Test Name: ALT\nResult: 52\nUnits: U/L\n"
    reading = read(f"MY HEALTHEVET\n{head}{BLUE}Lab Test: LFT\n{test}")

    assert reading.people[0].born == date(1980, 5, 14)


def test_a_frame_without_a_message_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="holds no message"):
        read("FHS|^~\\&|LAB\rBHS|^~\\&|LAB\r")


def test_results_without_a_patient_belong_to_nobody() -> None:
    reading = read(f"{HL7}OBR|1|||L|||20240311\rOBX|1|NM|ALT||52|U/L|<41\r")

    assert [p.name for p in reading.people] == [""]


def test_the_only_laboratory_of_a_draw_is_that_of_all_its_results() -> None:
    measured_by = {"performer": [{"display": "North Lab", "type": "Organization"}]}

    reading = fhir(observation(**measured_by), observation("AST"))

    assert {r["laboratory"] for r in results(reading)} == {"North Lab"}


def test_a_result_without_any_day_is_asked_about() -> None:
    (result,) = results(fhir(observation(effectiveDateTime=None)))

    assert (result["collected"], result["verdict"]) == (None, "question")


def test_a_blue_button_result_without_a_day_is_asked_about() -> None:
    reading = read(f"{BLUE}Lab Test: LFT\nTest Name: ALT\nResult: 52\nUnits: U/L\n")

    assert [p.what for p in reading.at_level(Level.QUESTION)] == [
        "The date of the draw is missing."
    ]


def test_a_broken_line_is_said_and_the_others_are_read() -> None:
    lines = [json.dumps(observation()), json.dumps(observation("AST")), '{"cut']

    reading = read("\n".join(lines))

    assert [r["analyte"] for r in results(reading)] == ["ALT", "AST"]
    assert [p.place.where for p in reading.at_level(Level.REFUSED)] == ["line 3"]


def test_own_words_tell_the_decimal_mark() -> None:
    thousand = {"value": 1234, "unit": "U/L"}

    (result,) = results(fhir(observation(valueQuantity=thousand, **own(text="1,234"))))

    assert (result["text"], result["value"]) == ("1,234", "1234")


def test_sodium_in_percent_is_something_else() -> None:
    share = observation("Sodium", valueQuantity={"value": 61, "unit": "%"})

    assert [r["analyte"] for r in results(fhir(share, observation()))] == ["ALT"]


def test_an_ldt_without_any_day_is_asked_about() -> None:
    head = (("8000", "8201"), ("3101", "Doe"))
    test = (("8410", "GPT"), ("8420", "52"), ("8421", "U/l"))

    (result,) = results(read(ldt(*head, *test), "a.ldt"))

    assert (result["collected"], result["verdict"]) == (None, "question")


def test_a_message_without_any_time_is_asked_about() -> None:
    timeless = HL7.replace("20240312", "")

    (result,) = results(read(f"{timeless}PID|1\rOBR|1\rOBX|1|NM|ALT||52|U/L|<41\r"))

    assert (result["collected"], result["verdict"]) == (None, "question")
