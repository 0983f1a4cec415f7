import json

import pytest

from altdesk.errors import LogError, UnreadableFileError
from altdesk.logbook import Logbook
from altdesk.logbook.cases import Case, Cases, choose, read_cases
from altdesk.store.log import Log


@pytest.fixture
def table(samples):
    return samples / "cases" / "panel.csv"


@pytest.fixture
def case(samples):
    return samples / "cases" / "persistent.json"


def test_a_case_file_gives_one_history(case):
    read = read_cases(case)

    assert [c.name for c in read.cases] == ["persistent"]
    assert len(read.cases[0].history.panels) == 2
    assert read.problems == ()


def test_a_list_of_cases_gives_one_history_each(case, tmp_path):
    one = json.loads(case.read_text(encoding="utf-8"))
    del one["id"]
    path = tmp_path / "list.json"
    path.write_text(json.dumps([one, {**one, "title": "second"}]))

    assert [c.name for c in read_cases(path).cases] == ["case 1", "second"]


def test_a_table_gives_what_is_settled_and_says_the_rest(tmp_path):
    path = tmp_path / "typo.csv"
    path.write_text(
        "Patient ID,Date,Test,Value,Unit\n"
        "7,2026-11-03,ALT,58,U/L\n7,2026-11-03,AST,43,U/K\n"
    )

    read = read_cases(path)

    (found,) = read.cases
    assert found.name == "7"
    alt, ast = found.history.panels[0].results
    assert alt.canonical == 58
    assert ast.canonical is None
    assert any("U/K" in p.what for p in read.problems)


def test_an_age_without_birth_date_is_an_answer(tmp_path):
    path = tmp_path / "aged.csv"
    path.write_text("Patient,Age,Date,Test,Value,Unit\nA,63,2026-11-03,ALT,58,U/L\n")

    (found,) = read_cases(path).cases

    assert found.history.person.born is None
    assert found.history.answer("AGE") == 63


def test_a_log_gives_everyone_in_it(table, tmp_path):
    place = tmp_path / "my.altdesk"
    with Logbook(Log.create(place)) as logbook:
        logbook.accept(logbook.preview(table))

    (found,) = read_cases(place).cases

    assert len(found.history.panels[0].results) == 4


def test_what_is_no_log_is_refused(tmp_path):
    (tmp_path / "fake.altdesk").write_bytes(b"x" * 5000)

    with pytest.raises(LogError):
        read_cases(tmp_path / "fake.altdesk")
    with pytest.raises(UnreadableFileError, match="no file"):
        read_cases(tmp_path / "none.csv")


@pytest.mark.parametrize(
    "content",
    [
        b'{"panels": [}',
        b'{"panels": 3}',
        b'{"panels": [{"date": "2026-13-99", "results": 4}]}',
        b"[" * 100_000,
        b'[{"resourceType": "Patient", "panels": []}]',
    ],
)
def test_a_broken_case_is_refused_not_guessed(tmp_path, content):
    path = tmp_path / "case.json"
    path.write_bytes(content)

    with pytest.raises(UnreadableFileError):
        read_cases(path)


def test_one_person_is_chosen_by_name_or_number(table):
    found = read_cases(table).cases[0]
    both = Cases((Case("Anna", found.history), Case("Bo", found.history)))

    assert choose(both, None) == both.cases
    assert choose(both, " anna ") == both.cases[:1]
    with pytest.raises(UnreadableFileError, match="Nobody is called"):
        choose(both, "Cy")
    with pytest.raises(UnreadableFileError, match="Nobody is in"):
        choose(Cases(()), None)
