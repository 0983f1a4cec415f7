"""FHIR as providers really export it: made up, one trait at a time."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.person import Sex
from altdesk.core.problem import Level
from altdesk.errors import UnreadableFileError
from altdesk.importers import Choices, Reading
from altdesk.importers.fhir import read, sniff
from altdesk.importers.source import from_bytes

LOINC = "http://loinc.org"
PATIENT = {
    "resourceType": "Patient",
    "id": "p1",
    "name": [{"family": "Tester", "given": ["Alex"]}],
    "gender": "female",
    "birthDate": "1966-02-14",
}


def alt(**changes: Any) -> dict[str, Any]:
    resource: dict[str, Any] = {
        "resourceType": "Observation",
        "id": "o1",
        "status": "final",
        "code": {"coding": [{"system": LOINC, "code": "1742-6"}], "text": "ALT"},
        "subject": {"reference": "Patient/p1"},
        "effectiveDateTime": "2024-03-11T08:30:00Z",
        "valueQuantity": {"value": 52, "unit": "U/L"},
        "referenceRange": [{"low": {"value": 7}, "high": {"value": 56}}],
    }
    resource.update(changes)
    return {key: value for key, value in resource.items() if value is not None}


def bundle(*resources: dict[str, Any]) -> dict[str, Any]:
    return {"resourceType": "Bundle", "entry": [{"resource": r} for r in resources]}


def reading_of(document: object) -> Reading:
    text = document if isinstance(document, str) else json.dumps(document)
    return read(from_bytes(text.encode(), "made.json"), Choices())


def panels(reading: Reading) -> list[DraftPanel]:
    return [panel for person in reading.people for panel in person.panels]


def only(reading: Reading) -> DraftResult:
    (panel,) = panels(reading)
    (result,) = panel.results
    return result


def said(reading: Reading) -> str:
    return " / ".join(str(problem) for problem in reading.problems)


@pytest.mark.parametrize(
    "head",
    [b'{"resourceType":"Bundle"', b'\xef\xbb\xbf { "id": 1, "resourceType" : "O"'],
)
def test_fhir_is_recognised(head: bytes) -> None:
    assert sniff(head)


@pytest.mark.parametrize("head", [b"{}", b'{"ALT": 5}', b"<xml/>", b"a,b", b""])
def test_other_files_are_not_taken_for_fhir(head: bytes) -> None:
    assert not sniff(head)


def test_a_bare_observation_is_read() -> None:
    reading = reading_of(alt())

    result = only(reading)
    assert (result.analyte, result.text, result.unit) == ("ALT", "52", "U/L")
    assert (result.low, result.high) == ("7", "56")
    assert panels(reading)[0].collected == datetime(2024, 3, 11, 8, 30, tzinfo=UTC)


@pytest.mark.parametrize("comparator", ["<", "<=", ">", ">="])
def test_a_comparator_is_kept(comparator: str) -> None:
    quantity = {"value": 5, "unit": "U/L", "comparator": comparator}

    assert only(reading_of(alt(valueQuantity=quantity))).comparator == comparator


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        ("<0.1 mg/dL", ("<", "0.1", "mg/dL")),
        ("58", ("", "58", None)),
        ("greater than 1000 U/L", (">", "1000", "U/L")),
        ("58 U/L (H)", ("", "58", "U/L")),
    ],
)
def test_a_value_in_words_is_taken_apart(
    value: str, parts: tuple[str, str, str | None]
) -> None:
    result = only(reading_of(alt(valueQuantity=None, valueString=value)))

    assert (result.comparator, result.text, result.unit) == parts


@pytest.mark.parametrize(
    "value",
    [
        {"valueString": "see comment"},
        {"valueString": ""},
        {"dataAbsentReason": {"text": "haemolysed"}},
        {"valueQuantity": {"unit": "U/L"}},
        {"valueQuantity": {"value": None, "unit": "U/L"}},
        {"valueQuantity": {"value": True}},
        {"valueQuantity": []},
        {"valueQuantity": {"value": 99999999, "unit": "U/L"}},
    ],
)
def test_what_is_no_number_gives_no_result_and_is_said(value: dict[str, Any]) -> None:
    reading = reading_of(alt(**{"valueQuantity": None, **value}))

    assert reading.is_empty
    assert "ALT" in said(reading)


def test_a_number_in_a_string_is_read() -> None:
    assert only(reading_of(alt(valueQuantity={"value": "52.5", "unit": "U/L"}))).text


def test_a_machine_number_is_never_a_grouped_one() -> None:
    document = json.dumps(alt()).replace('"value": 52', '"value": 1.234')

    assert only(reading_of(document)).mark == "."


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("final", "final"),
        ("amended", "corrected"),
        ("corrected", "corrected"),
        ("preliminary", "preliminary"),
        ("unknown", "final"),
        (None, "final"),
    ],
)
def test_the_status_is_kept(status: str | None, expected: str) -> None:
    assert only(reading_of(alt(status=status))).status == expected


@pytest.mark.parametrize("status", ["entered-in-error", "cancelled"])
def test_withdrawn_results_are_left_out_and_said(status: str) -> None:
    reading = reading_of(alt(status=status))

    assert reading.is_empty
    assert "ALT 52" in said(reading)


@pytest.mark.parametrize("order", [1, -1], ids=["before", "after"])
def test_a_correction_stands_wherever_it_is_in_the_file(order: int) -> None:
    wrong = alt(id="o2", valueQuantity={"value": 512, "unit": "U/L"})
    pair = [wrong, alt(status="corrected")][::order]

    result = only(reading_of(bundle(*pair)))

    assert result.text == "52"
    assert "512" in result.note


def test_components_are_results_of_their_own() -> None:
    panel = alt(
        code={"text": "Liver panel"},
        valueQuantity=None,
        component=[
            {
                "code": {"coding": [{"system": LOINC, "code": "1742-6"}]},
                "valueQuantity": {"value": 61, "unit": "U/L"},
            },
            {"code": {"text": "AST"}, "valueQuantity": {"value": 44, "unit": "U/L"}},
        ],
    )

    (draft,) = panels(reading_of(panel))
    assert [(r.analyte, r.text) for r in draft.results] == [
        ("ALT", "61"),
        ("AST", "44"),
    ]


def report(**changes: Any) -> dict[str, Any]:
    resource = {
        "resourceType": "DiagnosticReport",
        "id": "r1",
        "status": "final",
        "effectiveDateTime": "2024-09-30",
        "issued": "2024-10-02T00:00:00Z",
        "result": [{"reference": "Observation/o1"}],
    }
    resource.update(changes)
    return resource


def test_a_result_without_a_date_takes_that_of_its_report() -> None:
    reading = reading_of(bundle(report(), alt(effectiveDateTime=None)))

    assert panels(reading)[0].collected == date(2024, 9, 30)


def test_a_specimen_tells_the_date_before_the_report() -> None:
    specimen = {
        "resourceType": "Specimen",
        "id": "s1",
        "collection": {"collectedDateTime": "2024-09-29"},
    }
    result = alt(effectiveDateTime=None, specimen={"reference": "Specimen/s1"})

    reading = reading_of(bundle(report(), specimen, result))

    assert panels(reading)[0].collected == date(2024, 9, 29)


def test_the_date_of_issue_is_the_last_resort_and_said() -> None:
    reading = reading_of(alt(effectiveDateTime=None, issued="2024-10-02T10:00:00Z"))

    assert panels(reading)[0].collected == datetime(2024, 10, 2, 10, 0, tzinfo=UTC)
    assert "date of the report" in said(reading)


@pytest.mark.parametrize("written", ["2024-03", "2024", "2024-02-31", "soon"])
def test_a_date_without_a_day_is_asked_about(written: str) -> None:
    reading = reading_of(alt(effectiveDateTime=written))

    assert panels(reading)[0].collected is None
    assert panels(reading)[0].collected_text == written
    assert [p.level for p in reading.problems] == ["question"]


def test_a_report_in_error_takes_its_results_with_it() -> None:
    reading = reading_of(bundle(report(status="entered-in-error"), alt()))

    assert reading.is_empty


@pytest.mark.parametrize(
    "words",
    [
        {"code": {"text": "Albumin [Mass/volume] in Urine"}},
        {"specimen": {"display": "Urine, random"}},
        {"code": {"coding": [{"system": LOINC, "code": "1754-1"}], "text": "Albumin"}},
    ],
    ids=["name", "specimen", "code"],
)
def test_urine_is_set_aside(words: dict[str, Any]) -> None:
    reading = reading_of(alt(**{"code": {"text": "Albumin"}, **words}))

    assert reading.is_empty
    assert len(reading.other) == 1


def test_the_specimen_of_a_panel_holds_for_its_results() -> None:
    urine = {"resourceType": "Specimen", "id": "u", "type": {"text": "Urine"}}
    panel = alt(
        id="p",
        code={"text": "Urinalysis"},
        valueQuantity=None,
        specimen={"reference": "Specimen/u"},
        hasMember=[{"reference": "Observation/o1"}],
    )
    result = alt(code={"text": "Albumin"}, valueQuantity={"value": 12, "unit": "mg/L"})

    assert reading_of(bundle(urine, panel, result)).is_empty


@pytest.mark.parametrize("kind", ["vital-signs", "survey", "social-history", "imaging"])
def test_what_no_laboratory_measured_is_passed_over(kind: str) -> None:
    category = [{"coding": [{"code": kind}]}]
    weight = alt(category=category, code={"text": "Body weight"})

    reading = reading_of(bundle(weight, alt()))

    assert only(reading).analyte == "ALT"
    assert not reading.other


def test_a_person_is_found_by_reference() -> None:
    (person,) = reading_of(bundle(PATIENT, alt())).people

    assert (person.name, person.sex) == ("Alex Tester", Sex.FEMALE)
    assert person.born == date(1966, 2, 14)


def test_results_without_a_reference_belong_to_the_only_patient() -> None:
    (person,) = reading_of(bundle(PATIENT, alt(subject=None))).people

    assert person.name == "Alex Tester"


def test_several_people_are_kept_apart() -> None:
    other = {**PATIENT, "id": "p2", "name": [{"text": "Erika Muster"}]}
    hers = alt(subject={"reference": "Patient/p2"})

    people = reading_of(bundle(PATIENT, other, alt(), hers)).people

    assert [p.name for p in people] == ["Alex Tester", "Erika Muster"]


def test_bundles_inside_a_bundle_may_reuse_ids() -> None:
    one = bundle(report(), alt(effectiveDateTime=None))
    two = bundle(
        report(effectiveDateTime="2024-11-11"),
        alt(effectiveDateTime=None, valueQuantity={"value": 60, "unit": "U/L"}),
    )

    found = panels(reading_of(bundle(one, two)))

    assert [(p.collected, p.results[0].text) for p in found] == [
        (date(2024, 9, 30), "52"),
        (date(2024, 11, 11), "60"),
    ]


def test_contained_results_and_patients_are_found() -> None:
    inner = alt(effectiveDateTime=None, subject={"reference": "#p1"})
    document = report(contained=[PATIENT, inner], result=[{"reference": "#o1"}])

    (person,) = reading_of(document).people

    assert person.name == "Alex Tester"
    assert person.panels[0].collected == date(2024, 9, 30)


def test_references_in_a_circle_end() -> None:
    first = alt(id="a", hasMember=[{"reference": "Observation/b"}])
    second = alt(
        id="b", hasMember=[{"reference": "Observation/a"}], effectiveDateTime=None
    )

    assert reading_of(bundle(first, second)).count >= 1


def test_one_resource_a_line_is_read() -> None:
    lines = [json.dumps(alt()), json.dumps(PATIENT), ""]

    (person,) = reading_of("\n".join(lines)).people

    assert person.name == "Alex Tester"


def test_a_broken_line_is_said_and_the_others_are_kept() -> None:
    lines = [json.dumps(alt()), '{"resourceType": "Obs', json.dumps(PATIENT)]

    reading = reading_of("\n".join(lines))

    assert only(reading).text == "52"
    assert "line 2" in said(reading)


def test_limits_flag_and_name_are_read_where_objects_belong() -> None:
    one = alt(code="ALT", referenceRange=[{"low": 7, "high": 56}], interpretation="H")

    result = only(reading_of(one))

    assert (result.analyte, result.low, result.high, result.flag) == (
        "ALT",
        "7",
        "56",
        "H",
    )


@pytest.mark.parametrize(
    ("unit", "code", "asks"),
    [("ukat/L", "U/L", True), ("IU/L", "U/L", False), ("U/l", "u/L", False)],
)
def test_a_unit_that_contradicts_its_code_is_asked_about(
    unit: str, code: str, asks: bool
) -> None:
    reading = reading_of(alt(valueQuantity={"value": 52, "unit": unit, "code": code}))

    assert bool(reading.at_level(Level.QUESTION)) is asks


@pytest.mark.parametrize("years", ["x", "NaN", "1e999999999"])
def test_an_age_that_is_no_number_makes_no_range_the_person_s_own(years: str) -> None:
    ages = [{"low": {"value": years, "unit": "a"}}, {"high": {"value": 29}}]
    ranges = [{"high": {"value": 40}, "age": age} for age in ages]

    reading = reading_of(bundle(PATIENT, alt(referenceRange=ranges)))

    assert (only(reading).text, only(reading).high) == ("52", "")


def test_an_unknown_comparator_makes_no_value() -> None:
    quantity = {"value": 52, "unit": "U/L", "comparator": "ad"}

    assert not panels(reading_of(alt(valueQuantity=quantity)))


@pytest.mark.parametrize(
    "wrap",
    [
        lambda one: {"vc": {"subject": {"fhirBundle": bundle(one)}}},
        lambda one: {"labs": [one], "made": "2024"},
    ],
    ids=["a health card", "a list of labs"],
)
def test_resources_inside_an_object_of_another_program_are_read(
    wrap: Callable[[dict[str, Any]], dict[str, Any]],
) -> None:
    assert only(reading_of(wrap(alt()))).analyte == "ALT"


def test_a_file_of_broken_lines_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="More than 100 lines"):
        reading_of(json.dumps(alt()) + '\n{"a":' * 200)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"resourceType":"Observation","id":1,"id":2}', "twice"),
        ('{"resourceType":"Observation","value":NaN}', "NaN"),
        ('{"resourceType":"Observation","value":1e999}', "out of range"),
        ('{"resourceType":"Observation"', "not valid JSON"),
        ('{"resourceType":' * 100_000, "nested too deeply"),
        ('{"resourceType":"Patient"}', "no laboratory results"),
        ('{"resourceType":"Bundle","entry":[]}', "no laboratory results"),
    ],
    ids=["key", "nan", "huge", "cut", "deep", "patient", "empty"],
)
def test_a_file_that_cannot_be_read_is_refused_with_its_reason(
    text: str, reason: str
) -> None:
    with pytest.raises(UnreadableFileError, match=reason):
        reading_of(text)


@pytest.mark.parametrize(
    "changes",
    [
        {"code": "ALT"},
        {"code": None},
        {"code": {"coding": "x"}},
        {"subject": "p1"},
        {"referenceRange": {"text": "<36"}},
        {"referenceRange": "7-56"},
        {"effectiveDateTime": 2024},
        {"effectivePeriod": ["x"]},
        {"component": {"code": {"text": "AST"}}},
        {"category": "lab"},
        {"performer": "x"},
        {"interpretation": "H"},
        {"note": {"text": 5}},
        {"valueQuantity": "52"},
        {"contained": "x"},
        {"hasMember": ["x", None]},
        {"id": {"a": 1}},
    ],
)
def test_a_strange_shape_never_breaks_the_reader(changes: dict[str, Any]) -> None:
    assert isinstance(reading_of(bundle(alt(**changes), alt(id="z"))), Reading)


def test_lone_surrogates_are_replaced() -> None:
    document = json.dumps(alt()).replace('"text": "ALT"', '"text": "ALT\\ud800"')

    name = only(reading_of(document)).name

    name.encode("utf-8")


def test_a_range_of_the_other_sex_is_not_taken() -> None:
    ranges = [
        {"low": {"value": 9}, "high": {"value": 59}, "appliesTo": [{"text": "male"}]},
        {"low": {"value": 8}, "high": {"value": 41}, "appliesTo": [{"text": "female"}]},
    ]

    result = only(reading_of(bundle(PATIENT, alt(referenceRange=ranges))))

    assert (result.low, result.high) == ("8", "41")


def test_several_ranges_without_a_mark_are_told_and_none_is_taken() -> None:
    ranges = [{"text": "<41"}, {"text": "<59"}]

    result = only(reading_of(alt(referenceRange=ranges)))

    assert (result.interval, result.high) == ("", "")
    assert "<41; <59" in result.note


def test_a_range_in_another_unit_is_told_and_not_taken() -> None:
    albumin = alt(
        code={"text": "Albumin"},
        valueQuantity={"value": 4.1, "unit": "g/dL"},
        referenceRange=[
            {"low": {"value": 35, "unit": "g/L"}, "high": {"value": 50, "unit": "g/L"}}
        ],
    )

    result = only(reading_of(albumin))

    assert (result.low, result.high) == ("", "")
    assert "35 - 50 g/L" in result.note


def test_a_ratio_to_one_is_its_numerator() -> None:
    above = {"value": 45, "unit": "U", "comparator": "<"}
    below = {"value": 1, "unit": "L"}
    one = alt(valueQuantity=None, valueRatio={"numerator": above, "denominator": below})

    result = only(reading_of(one))

    assert (result.comparator, result.text, result.unit) == ("<", "45", "U/L")


def test_a_titre_is_read_from_a_ratio() -> None:
    titre = alt(
        code={"coding": [{"system": LOINC, "code": "5048-4"}], "text": "ANA"},
        valueQuantity=None,
        valueRatio={"numerator": {"value": 1}, "denominator": {"value": 160}},
        referenceRange=None,
    )

    assert only(reading_of(titre)).text == "1:160"


def test_a_yes_or_no_answer_is_read_from_its_words() -> None:
    antigen = alt(
        code={"coding": [{"system": LOINC, "code": "5195-3"}]},
        valueQuantity=None,
        valueCodeableConcept={"coding": [{"code": "260385009", "display": "Negative"}]},
        referenceRange=None,
    )

    assert (only(reading_of(antigen)).analyte, only(reading_of(antigen)).text) == (
        "HBSAG",
        "Negative",
    )


def test_an_unknown_printed_unit_gives_way_to_a_known_code() -> None:
    quantity = {"value": 52, "unit": "strange units", "code": "U/L"}

    assert only(reading_of(alt(valueQuantity=quantity))).unit == "U/L"


def test_code_and_name_that_both_fit_are_asked_about() -> None:
    code = {"coding": [{"system": LOINC, "code": "1920-8"}], "text": "ALT"}

    reading = reading_of(alt(code=code))

    assert only(reading).analyte is None
    assert [p.level for p in reading.problems] == ["question"]


def test_the_laboratory_is_an_organisation_and_not_a_physician() -> None:
    performer = [
        {"reference": "Practitioner/1", "display": "Dr Who"},
        {"reference": "Organization/1", "display": "Acme Laboratory"},
    ]

    assert (
        panels(reading_of(alt(performer=performer)))[0].laboratory == "Acme Laboratory"
    )


@pytest.mark.parametrize(
    ("traits", "name"),
    [
        ({"category": {"coding": [{"code": "laboratory"}]}}, "FHIR DSTU2"),
        ({"context": {"reference": "Encounter/1"}}, "FHIR STU3"),
        ({"interpretation": [{"coding": [{"code": "H"}]}]}, "FHIR R4"),
        ({}, "FHIR"),
    ],
)
def test_the_version_is_told_by_what_only_it_does(
    traits: dict[str, Any], name: str
) -> None:
    assert reading_of(alt(**traits)).format == name
