"""Blue Button text: laboratory results only, none that is pending or told by heart."""

import pytest

from altdesk.errors import UnreadableFileError
from altdesk.importers import read, read_text
from altdesk.importers.answer import as_json

START = "-- MY HEALTHEVET PERSONAL INFORMATION REPORT --\n\n"
RESULT = """\
-------------------------- VA LABORATORY RESULTS ----------------------------

Lab Test: Liver Panel
Specimen: {specimen}
Ordering Location: DAYTON, OH VAMC
Date/Time Collected: {collected}

-----------------------------------------------------------------------------
Test Name: {name}
Result: {result}
Units: {units}
Reference Range: (8-63)
Interpretation: MALE RANGE PRIOR TO 9/26/00 = 21-72 U/L
FEMALE RANGE PRIOR TO 9/26/00 = 9-52 U/L
Status: {status}
"""


def text(**changed: str) -> str:
    entries = {
        "specimen": "Serum",
        "collected": "04 Jun 2010 @ 0900",
        "name": "ALANINE AMINOTRANSFERASE",
        "result": "78 High",
        "units": "U/L",
        "status": "Final",
    }
    return START + RESULT.format(**(entries | changed))


def results(content: str) -> list[tuple[object, ...]]:
    return [
        (
            r["analyte"],
            r["comparator"],
            r["value"],
            r["unit"],
            r["flag"],
            r["collected"],
        )
        for person in as_json(read_text(content))["people"]
        for r in person["results"]
    ]


def test_direct_bilirubin_is_known_by_its_long_name():
    name = "BILIRUBIN.GLUCURONIDATED+BILIRUBIN.ALBUMIN BOUND"
    content = text(name=name, result=".2", units="mg/dl")

    assert [found[:4] for found in results(content)] == [("DBIL", None, "0.2", "mg/dl")]


def test_sample_gives_its_results_and_its_person(samples):
    answer = as_json(read(samples / "portal" / "va_blue_button_12.txt"))

    person = answer["people"][0]
    assert (person["name"], person["sex"], person["born"]) == (
        "MHVVETERAN, ONE A",
        "M",
        "1948-03-01",
    )
    found = {
        (r["analyte"], r["value"], r["unit"], r["low"], r["high"], r["flag"])
        for r in person["results"]
    }
    assert found >= {
        ("INR", "0.7", None, "2", "3", None),
        ("PLT", "50", "t/cmm", "130", "400", "Low"),
        ("CREA", "63", "mg/dl", "0.5", "1.4", "High"),
        ("NA", "130", "mEq/L", "136", "145", "Low"),
    }
    assert not {"ALT", "AST", "ALP", "TBIL", "ALB"} & {analyte for analyte, *_ in found}


def test_result_is_read_with_flag_and_moment():
    assert results(text()) == [
        ("ALT", None, "78", "U/L", "High", "2010-06-04T09:00:00")
    ]


@pytest.mark.parametrize(
    ("printed", "comparator", "value", "flag"),
    [
        ("<5", "<", "5", None),
        (".7", None, "0.7", None),
        ("150 Critical High", None, "150", "Critical High"),
        (">1000 High", ">", "1000", "High"),
    ],
)
def test_spellings_of_a_result(printed, comparator, value, flag):
    assert results(text(result=printed))[0][1:5] == (comparator, value, "U/L", flag)


@pytest.mark.parametrize(
    "changed",
    [
        {"result": "", "status": "Pending"},
        {"result": "78", "status": "Pending"},
        {"result": "canc"},
        {"specimen": "Urine"},
    ],
)
def test_what_is_no_blood_result_is_listed_apart(changed):
    reading = read_text(text(**changed))

    assert reading.is_empty
    assert reading.other[0].name == "ALANINE AMINOTRANSFERASE"


def test_self_entered_test_is_listed_apart():
    title = "--------- LABS AND TESTS ---------"
    entered = f"{title}\n\nTest Name: ALT\nDate: 06 Jun 2010\n\nResults: 55\n"

    reading = read_text(text() + entered)

    assert reading.count == 1
    assert [(o.name, o.text) for o in reading.other] == [("ALT", "55")]


def test_text_without_laboratory_results_is_refused():
    with pytest.raises(UnreadableFileError, match="without laboratory results"):
        read_text(START + "Allergies: none\n")
