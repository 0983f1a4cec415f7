"""Names without a label are found where a report shows that they are names."""

import pytest

from altdesk.importers.preamble import read_preamble


def named(*lines: str) -> str:
    return read_preamble([line] for line in lines).name


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["Mme DURAND Sophie   Née le 14/05/1980"], "DURAND Sophie"),
        (["Sig.ra ROSSI MARIA"], "ROSSI MARIA"),
        (["SMITH, John (Mr)"], "SMITH, John"),
        (["Patient Information", "DOE, JANE A", "DOB: 05/14/1980"], "DOE, JANE A"),
        (["Doe, Jane A", "Specimen ID: 072-991", "DOB: 05/14/1980"], "Doe, Jane A"),
        (["Frau von der Au Anna"], "von der Au Anna"),
    ],
    ids=["French", "Italian", "British", "below a label", "above a birth", "particles"],
)
def test_a_name_without_a_label_is_found(lines, name):
    assert named(*lines) == name


@pytest.mark.parametrize(
    "lines",
    [
        ["Dr Anna Brown"],
        ["Ms Smith called about the results"],
        ["Bilirubin, Total"],
        ["Doe, Jane A", "one", "two", "three", "four", "DOB: 05/14/1980"],
        ["Specimen ID: 072-991-1234-0"],
    ],
    ids=["a doctor", "prose", "an analyte", "far above a birth", "a specimen"],
)
def test_other_lines_name_nobody(lines):
    assert named(*lines) == ""


def test_a_name_with_a_label_goes_before_one_without():
    assert named("Mr A. Surgeon", "Patient: Roe, Mary") == "Roe, Mary"


def test_the_number_of_a_specimen_is_no_persons():
    assert read_preamble([["Specimen ID: 072-991-1234-0"]]).number == ""
