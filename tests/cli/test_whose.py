"""Whose results a file holds that names nobody is given, asked, or refused."""

import io
import json

import pytest

from altdesk import folders
from altdesk.core.person import Person
from altdesk.store.log import Log


@pytest.fixture
def named(tmp_path):
    path = tmp_path / "named.csv"
    path.write_text("Patient,Date,Test,Result,Unit\nJoe Other,2026-11-01,ALT,40,U/L\n")
    return path


def people():
    with Log.open(folders.default_log()) as log:
        return [person.name for person in log.people()]


def results_of(name):
    with Log.open(folders.default_log()) as log:
        (person,) = (p for p in log.people() if p.name == name)
        return [r.text for p in log.history(person.id).panels for r in p.results]


class Terminal(io.StringIO):
    """Somebody who types at a terminal."""

    def isatty(self):
        return True


def test_a_file_without_a_name_is_refused_with_a_question(altdesk, table):
    code, out, err = altdesk("import", table)

    assert code == 2
    assert "? panel.csv: The file does not say whose results these are." in err
    assert "--new-person NAME" in err
    assert not folders.default_log().exists(), "no log is made for what is refused"
    assert "no name in the file" in out


def test_the_question_names_the_people_of_the_log(altdesk, table, named):
    altdesk("import", named)
    before = folders.default_log().read_bytes()

    code, out, _ = altdesk("import", table, "--json")

    (problem,) = json.loads(out)["problems"]
    assert code == 2
    assert problem["level"] == "question"
    assert "--person NAME (Joe Other) or --new-person NAME" in problem["do"]
    assert folders.default_log().read_bytes() == before


def test_a_dry_run_needs_no_person(altdesk, table):
    code, out, _ = altdesk("import", table, "--dry-run", "--json")

    answer = json.loads(out)
    assert code == 0
    assert [r["analyte"] for r in answer["people"][0]["results"]][:2] == ["ALT", "AST"]
    assert answer["problems"] == []


@pytest.mark.parametrize("option", ["--person", "--new-person"])
def test_in_an_empty_log_either_option_makes_the_person(altdesk, table, option):
    assert altdesk("import", table, option, "Maria Example")[0] == 0

    assert people() == ["Maria Example"]


def test_results_go_to_the_person_of_that_name_or_number(altdesk, table, named):
    altdesk("import", named)
    with Log.open(folders.default_log()) as log:
        from altdesk.logbook import Logbook

        Logbook(log).record_person(Person("", "Ann Third", file_number="A-7"))

    by_name = altdesk("import", table, "--person", "joe other")
    by_number = altdesk("import", table, "--person", "A-7")

    assert by_name[0] == by_number[0] == 0
    assert people() == ["Ann Third", "Joe Other"]
    assert results_of("Joe Other")[0] == "40"
    assert len(results_of("Ann Third")) == 4


def test_an_unknown_name_is_not_taken_for_a_new_person(altdesk, table, named):
    altdesk("import", named)

    code, _, err = altdesk("import", table, "--person", "Jo Other")

    assert code == 2
    assert "Nobody in the log is called Jo Other." in err
    assert "Joe Other" in err
    assert people() == ["Joe Other"]


def test_a_new_person_is_not_somebody_of_the_log(altdesk, table, named):
    altdesk("import", named)

    code, _, err = altdesk("import", table, "--new-person", "Joe Other")
    assert code == 2
    assert "The log has Joe Other already." in err
    assert altdesk("import", table, "--new-person", "Jo Other")[0] == 0
    assert people() == ["Jo Other", "Joe Other"]
    assert altdesk("import", table, "--person", "A", "--new-person", "B")[0] == 2


def test_two_people_of_one_name_are_told_apart_by_number(altdesk, table, tmp_path):
    path = tmp_path / "two.csv"
    row = "{},Ann Twin,2026-11-01,ALT,40,U/L\n"
    head = "Patient ID,Patient name,Date,Test,Result,Unit\n"
    path.write_text(head + row.format("P1") + row.format("P2"))
    altdesk("import", path)

    code, _, err = altdesk("import", table, "--person", "Ann Twin")
    assert code == 2
    assert "2 people in the log are called Ann Twin." in err
    assert altdesk("import", table, "--person", "P2")[0] == 0


def test_a_name_in_the_file_counts_without_any_option(altdesk, named):
    assert altdesk("import", named)[0] == 0

    assert people() == ["Joe Other"]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("1\n", ["Joe Other"]), ("Maria Example\n", ["Joe Other", "Maria Example"])],
    ids=["a number of the list", "a new name"],
)
def test_on_a_terminal_it_is_asked(altdesk, table, named, monkeypatch, typed, expected):
    altdesk("import", named)
    monkeypatch.setattr("sys.stdin", Terminal(typed))

    code, _, err = altdesk("import", table)

    assert code == 0
    assert "  1  Joe Other" in err
    assert people() == expected


def test_a_broken_file_makes_no_log(altdesk, tmp_path):
    path = tmp_path / "broken.json"
    path.write_text('{"resourceType": "Bundle", "entry": [')

    assert altdesk("import", path)[0] == 2

    assert not folders.default_log().exists()
