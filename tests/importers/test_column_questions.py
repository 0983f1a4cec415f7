"""A table with unknown headings is asked about, column by column."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from altdesk.cli import altdesk
from altdesk.errors import UnreadableFileError
from altdesk.importers import (
    Choices,
    UnmappedTableError,
    layout_key,
    read,
    read_text,
)

LONG = "Wann;Was da;Zahl;Einh X\n11.03.2024;GPTx;58;U/l\n12.04.2024;GPTx;49;U/l\n"
WIDE = "When,Liver one,Liver two\n2024-03-11,58,41\n2024-04-12,49,40\n"


def asked(text: str) -> UnmappedTableError:
    with pytest.raises(UnmappedTableError) as found:
        read_text(text)
    return found.value


def test_each_column_is_asked_about_with_a_likely_answer() -> None:
    questions = asked(LONG).reading.questions

    ready = {question.key: question.ready for question in questions}
    assert ready == {
        "Wann": "date",
        "Was da": "ignore",
        "Zahl": "value",
        "Einh X": "unit",
    }
    assert {question.choice for question in questions} == {"columns"}
    values = {option.value for option in questions[0].options}
    assert {"ignore", "date", "name", "value", "analyte:ALT"} <= values


def test_the_answers_make_a_long_table_readable() -> None:
    columns = (("Wann", "date"), ("Was da", "name"), ("Zahl", "value"))

    reading = read_text(LONG, Choices(columns=columns))

    drafts = [d for p in reading.people[0].panels for d in p.results]
    assert [(d.name, d.text, d.unit) for d in drafts] == [
        ("GPTx", "58", "U/l"),
        ("GPTx", "49", "U/l"),
    ]


def test_the_answers_make_a_wide_table_readable() -> None:
    columns = (
        ("When", "date"),
        ("Liver one", "analyte:ALT"),
        ("Liver two", "analyte:AST"),
    )

    reading = read_text(WIDE, Choices(columns=columns))

    panels = reading.people[0].panels
    assert [[(d.analyte, d.text) for d in p.results] for p in panels] == [
        [("ALT", "58"), ("AST", "41")],
        [("ALT", "49"), ("AST", "40")],
    ]


def test_the_answers_are_kept_under_the_same_key_before_and_after() -> None:
    columns = (("Wann", "date"), ("Was da", "name"), ("Zahl", "value"))

    after = read_text(LONG, Choices(columns=columns))

    assert layout_key(asked(LONG).reading) == layout_key(after)


@pytest.mark.parametrize(
    "text",
    [
        "The quick brown fox\njumps over the lazy dog\n",
        "1;2;3\n4;5;6\n",
        "a;a\nb;c\n",
        "word\n",
        "x" * 70 + ";y\nb;c\n",
        ";".join(f"c{n}" for n in range(70)) + "\n" + ";".join("z" * 70) + "\n",
    ],
    ids=["prose", "numbers", "twice the same", "one word", "long words", "too wide"],
)
def test_what_is_no_table_with_headings_is_refused(text: str) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        read_text(text)

    assert not isinstance(refused.value, UnmappedTableError)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "labs.csv"
    found.write_text(WIDE, "utf-8")
    return found


def dry_run(path: Path, *words: str) -> tuple[int, str]:
    given = ["import", "--dry-run", str(path), *words]
    run = CliRunner().invoke(altdesk, given, standalone_mode=False)
    code = run.return_value if run.exception is None else 2
    return code, run.output + str(run.exception or "")


def test_the_command_line_says_how_to_name_the_columns(path: Path) -> None:
    code, said = dry_run(path)

    assert code == 2
    assert '--column "When=date"' in said


def test_the_command_line_takes_what_the_columns_hold(path: Path) -> None:
    columns = ["--column", "When=date", "--column", "Liver one=ALT"]

    code, said = dry_run(path, *columns, "--unit", "ALT=U/L")

    assert (code, "2 new" in said) == (0, True)
    assert read(path, Choices(columns=(("When", "date"), ("Liver one", "analyte:ALT"))))


@pytest.mark.parametrize("given", ["When", "=date", "When=nonsense"])
def test_the_command_line_refuses_another_word(given: str, path: Path) -> None:
    code, said = dry_run(path, "--column", given)

    assert (code, "--column wants a heading" in said) == (2, True)
