"""Every result of the sample tables is found, and nothing that is none."""

import json
from collections import Counter
from pathlib import Path

import pytest

from altdesk.core.catalogue import catalogue
from altdesk.importers import Choices, read
from altdesk.importers.answer import as_json

NAMES = {"BILT": "TBIL", "BILD": "DBIL", "PT_SEC": "PT", "PT_PCT": "PT"}
TABLES = (
    "made_de_labor.csv",
    "made_loinc_long.csv",
    "made_own_sheet.xlsx",
    "made_portal_paste_wide.txt",
    "made_uk_gp.csv",
    "made_us_long.csv",
    "made_wide_no_units.csv",
)


def expected(path: Path) -> Counter:
    answer = json.loads(path.with_name(path.name + ".expected.json").read_text())
    return Counter(
        (
            NAMES.get(r["analyte"], r["analyte"]),
            r.get("comparator"),
            float(r["value"]),
            r["unit"],
            r["date"],
            r.get("ref_low"),
            r.get("ref_high"),
            r.get("flag"),
        )
        for r in answer["results"]
        if NAMES.get(r["analyte"], r["analyte"]) in catalogue()
    )


def found(path: Path) -> Counter:
    """Return the results that have a number: the files expect no others."""
    answer = as_json(read(path))
    return Counter(
        (
            r["analyte"],
            r["comparator"],
            float(r["value"]),
            r["unit"],
            r["collected"][:10],
            None if r["low"] is None else float(r["low"]),
            None if r["high"] is None else float(r["high"]),
            r["flag"],
        )
        for person in answer["people"]
        for r in person["results"]
        if r["analyte"] != "AHCV"
    )


@pytest.mark.parametrize("name", TABLES)
def test_sample_table_gives_its_results_and_no_others(samples, name):
    path = samples / "portal" / name

    assert found(path) == expected(path)


def test_german_sample_names_its_person_and_moment(samples):
    reading = read(samples / "portal" / "made_de_labor.csv")

    person = reading.people[0]
    assert person.name == "Mustermann, Max"
    assert person.born.isoformat() == "1966-02-14"
    assert person.panels[0].collected.isoformat() == "2024-03-12T08:15:00"


def test_results_of_urine_are_listed_apart(samples):
    reading = read(samples / "portal" / "made_loinc_long.csv")

    assert [o.name for o in reading.other] == ["ALT", "Albumin urine"]
    assert "entered in error" in reading.other[0].text


def test_result_beyond_the_catalogue_is_kept_as_printed(samples):
    reading = read(samples / "portal" / "made_us_long.csv")

    drafts = [d for d in reading.people[0].panels[0].results if d.analyte is None]
    assert [(d.name, d.text, d.unit) for d in drafts] == [
        ("ALBUMIN/GLOBULIN RATIO", "1.5", "(calc)"),
        ("MPV", "9.8", "fL"),
        ("CK-MB", "4.9", "ng/mL"),
    ]


def test_repeated_row_is_taken_once_and_said(samples):
    reading = read(samples / "portal" / "made_us_long.csv")

    assert [p.place.where for p in reading.problems] == ["row 19"]


def test_column_without_unit_is_asked_about_once_with_a_likely_unit(samples):
    reading = read(samples / "portal" / "made_wide_no_units.csv")

    ready = {q.key: q.ready for q in reading.questions}
    assert ready["ALT"] == "U/L"
    assert ready["Bili"] == "mg/dL"
    assert ready["Alb"] == "g/dL"
    assert len(reading.questions) == 7


def test_value_that_jumps_out_of_its_column_is_asked_about(samples):
    reading = read(samples / "portal" / "made_wide_no_units.csv")

    jumps = [p.place.where for p in reading.problems if "far from" in p.what]
    assert jumps == ["row 5, column Bili", "row 5, column Alb"]


def test_chosen_units_leave_only_the_jumps_as_questions(samples):
    units = {"ALT": "U/L", "AST": "U/L", "ALP": "U/L", "GGT": "U/L"}
    units |= {"Bili": "mg/dL", "Alb": "g/dL", "Plt": "10*9/L"}
    choices = Choices(units=tuple(units.items()))

    answer = as_json(read(samples / "portal" / "made_wide_no_units.csv", choices), None)

    asked = [
        (r["analyte"], r["value"])
        for r in answer["people"][0]["results"]
        if r["verdict"] == "question"
    ]
    assert asked == [("TBIL", "12"), ("ALB", "43")]


def test_result_without_unit_is_listed_without_canonical_value(samples):
    answer = as_json(read(samples / "portal" / "made_wide_no_units.csv"))

    first = answer["people"][0]["results"][0]
    assert first["value"] == "41"
    assert first["canonical"] is None
    assert first["verdict"] == "question"


def test_several_people_of_a_study_stay_apart(samples):
    reading = read(samples / "cohorts" / "cdisc_four_people.csv")

    assert [p.file_number for p in reading.people] == [
        "01-701-1015",
        "01-701-1028",
        "01-701-1034",
        "01-708-1286",
    ]
    assert [p.sex for p in reading.people] == ["F", "M", "F", "F"]
    assert reading.people[0].age == 63
    assert reading.people[0].age_on.isoformat() == "2013-12-26"


def test_study_results_keep_unit_and_limits(samples):
    reading = read(samples / "cohorts" / "cdisc_four_people.csv")

    draft = reading.people[0].panels[0].results[0]
    shown = (draft.analyte, draft.text, draft.unit, draft.low, draft.high)
    assert shown == ("ALB", "38.0", "g/L", "33.0", "49.0")
    assert reading.problems == ()
