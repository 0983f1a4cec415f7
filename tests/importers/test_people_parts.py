"""Several people in one report: no result joins another person's."""

import pytest

from altdesk.importers import read_text
from altdesk.importers.answer import as_json
from altdesk.importers.people_parts import split_text

ANN = "Patient: Ann One\nCollected: 11 Mar 2024\n"
BOB = "Patient: Bob Two\nCollected: 12 Mar 2024\n"


def whose(text):
    return {
        person["name"]: [(r["value"], r["collected"]) for r in person["results"]]
        for person in as_json(read_text(text))["people"]
    }


def test_each_persons_lines_are_their_own():
    found = whose(f"{ANN}ALT 62 U/L 7-56\n\n{BOB}ALT 33 U/L 7-56\n")

    assert found == {
        "Ann One": [("62", "2024-03-11")],
        "Bob Two": [("33", "2024-03-12")],
    }


def test_a_heading_that_stands_once_serves_all():
    rows = "Test,Result,Units\nPatient:,Ann One\nDate:,2024-03-11\nALT,62,U/L\n"

    found = whose(rows + "\nPatient:,Bob Two\nDate:,2024-03-12\nALT,33,U/L\n")

    assert found == {
        "Ann One": [("62", "2024-03-11")],
        "Bob Two": [("33", "2024-03-12")],
    }


def test_what_stands_above_a_name_belongs_to_it():
    text = f"{ANN}ALT 62 U/L 7-56\n\nCollected: 12 Mar 2024\nPatient: Bob Two\n"

    found = whose(text + "ALT 33 U/L 7-56\n")

    assert found["Bob Two"] == [("33", "2024-03-12")]


@pytest.mark.parametrize(
    "line",
    ["Patient: One, Ann B.", "Name: Dr. Eva Weber", "Name: ALT", "Patient: Ann One"],
    ids=["another spelling", "who ordered it", "an analyte", "on every page"],
)
def test_the_same_person_is_not_parted(line):
    text = f"{ANN}ALT 62 U/L 7-56\n{line}\nAST 33 U/L 7-56\n"

    assert len(split_text(text)) == 1


def test_a_heading_of_a_table_names_nobody():
    rows = "Patient,Date,Test,Result,Unit\nAnn One,2024-03-11,ALT,62,U/L\n"
    more = "Bob Two,2024-03-11 08:30,ALT,33,U/L\n"

    assert len(split_text(rows + more)) == 1
    assert set(whose(rows + more)) == {"Ann One", "Bob Two"}


def test_a_long_table_is_not_searched_for_people():
    text = "Patient: Ann One\n" + "x,1\n" * 5_000 + "Patient: Bob Two\n"

    assert split_text(text) == [text]


def test_people_are_told_apart_without_labels() -> None:
    text = (
        "ONE, ANN\t02/13/1949\tF\nCollected: 11 Mar 2024\nALT 62 U/L 7-56\n\n"
        "TWO, BOB\t02/14/1950\tM\nCollected: 12 Mar 2024\nALT 33 U/L 7-56\n"
    )

    assert whose(text) == {
        "ONE, ANN": [("62", "2024-03-11")],
        "TWO, BOB": [("33", "2024-03-12")],
    }


def test_a_comma_in_the_name_above_a_table_of_commas_stays_in_the_name():
    rows = "Patient: Roe, Ann\nCollected: 2024-03-11, 07:30\nTest,Result,Unit\n"

    found = whose(rows + "ALT,62,U/L\n")

    assert found == {"Roe, Ann": [("62", "2024-03-11T07:30:00")]}
