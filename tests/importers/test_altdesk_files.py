"""AltDesk's own JSON and tables, read back, also when they were changed."""

import csv
import io
import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from altdesk.core.check import check, check_result
from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.history import History
from altdesk.core.number import DecimalMark
from altdesk.core.person import Person, Sex
from altdesk.errors import UnreadableFileError
from altdesk.exporters import write
from altdesk.importers import Choices, Reading, read
from altdesk.importers.altdesk_json import read as read_json
from altdesk.importers.altdesk_json import read_histories, sniff
from altdesk.importers.own_values import mark_that_gives
from altdesk.importers.source import from_bytes, from_path

SAMPLE = Path(__file__).parents[1] / "samples" / "altdesk_json" / "made_log.json"


def document() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(SAMPLE.read_text(encoding="utf-8"))
    return found


def reading_of(changed: object) -> Reading:
    return read_json(from_bytes(json.dumps(changed).encode(), "made.json"), Choices())


def test_the_sample_is_recognised_and_read() -> None:
    reading = read(SAMPLE)

    (person,) = reading.people
    assert reading.format == "AltDesk JSON"
    assert (person.name, person.sex, person.born) == (
        "Alex Tester",
        Sex.MALE,
        date(1966, 2, 14),
    )
    assert [r.analyte for r in person.panels[0].results] == ["ALT", "TBIL", None]
    assert [o.name for o in reading.other] == ["Lipase"]
    assert len(person.events) == 1
    assert {a.fact for a in person.answers} == {"DIABETES", "WAIST", "DIET"}


def test_a_printed_comma_is_the_same_number_again() -> None:
    bilirubin = read(SAMPLE).people[0].panels[0].results[1]

    checked = check_result(bilirubin)

    assert checked.result is not None
    assert (checked.result.text, checked.result.value) == ("14,7", Decimal("14.7"))


@pytest.mark.parametrize("head", [b"{}", b'{"people": []}', b"", b'{"resourceType":'])
def test_other_json_is_not_taken_for_a_log(head: bytes) -> None:
    assert not sniff(head)


def test_a_newer_form_is_refused_kindly() -> None:
    newer = {**document(), "version": 2}

    with pytest.raises(UnreadableFileError, match="newer AltDesk"):
        reading_of(newer)


def change(path: str, value: object) -> Callable[[dict[str, Any]], None]:
    """Return what puts `value` at `path` ("panels 0 results 0 value") of the person."""

    def apply(node: dict[str, Any]) -> None:
        *steps, last = path.split()
        inner: Any = node["people"][0]
        for step in steps:
            inner = inner[int(step) if step.isdigit() else step]
        inner[last] = value

    return apply


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("person", None),
        ("person", "Alex"),
        ("person born", "1966-02-31"),
        ("person sex", "X"),
        ("panels", "none"),
        ("panels", ["none"]),
        ("panels 0 collected", "soon"),
        ("panels 0 collected", 5),
        ("panels 0 context", [["EXERCISE_7D", "maybe"]]),
        ("panels 0 results", {"ALT": 52}),
        ("panels 0 results 0 value", "12x"),
        ("panels 0 results 0 comparator", "~"),
        ("panels 0 results 0 status", "lost"),
        ("panels 0 results 0 canonical", "52"),
        ("panels 0 results 0 canonical", True),
        ("panels 0 results 0 text", 52),
        ("panels 0 results 0 interval", {"low": "9", "high": "1"}),
        ("events 0 kind", "party"),
        ("events 0 started", ""),
        ("answers 0 value", None),
        ("answers 0 value", {"number": "many"}),
    ],
)
def test_a_wrong_field_is_refused_with_its_place(path: str, value: object) -> None:
    changed = document()
    change(path, value)(changed)

    with pytest.raises(UnreadableFileError, match=r"made\.json, person 1: "):
        reading_of(changed)


@pytest.mark.parametrize(
    "text",
    ['{"altdesk": "log"}', '{"altdesk": "log", "version": 1, "people": 5}', "[]"],
)
def test_half_a_file_is_refused(text: str) -> None:
    with pytest.raises(UnreadableFileError, match="no whole AltDesk JSON"):
        read_histories(from_bytes(text.encode(), "made.json"))


def test_an_analyte_of_another_version_is_kept_as_printed() -> None:
    changed = document()
    change("panels 0 results 0 analyte", "NEW")(changed)

    assert reading_of(changed).people[0].panels[0].results[0].analyte is None


@pytest.mark.parametrize(
    ("text", "value", "mark"),
    [
        ("1,480", "1480", DecimalMark.POINT),
        ("1,480", "1.48", DecimalMark.COMMA),
        ("1.480", "1.48", DecimalMark.POINT),
        ("1,480", "7", None),
        ("52", "52", None),
    ],
)
def test_the_number_tells_how_the_text_was_read(
    text: str, value: str, mark: DecimalMark | None
) -> None:
    assert mark_that_gives(text, Decimal(value)) == mark


@pytest.fixture
def table(tmp_path: Path) -> list[dict[str, str]]:
    draft = DraftResult("52", "ALT", "ALT", "U/L", "7-56")
    panel = check(DraftPanel(date(2024, 3, 11), (draft, draft)), "1" * 32).panel
    assert panel is not None
    path = write(History(Person("a" * 32, "Alex"), (panel,)), tmp_path / "log.csv")
    return list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))


def as_file(rows: list[dict[str, str]], tmp_path: Path) -> Path:
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    path = tmp_path / "changed.csv"
    path.write_text(buffer.getvalue(), encoding="utf-8")
    return path


def test_a_changed_table_is_still_read(
    table: list[dict[str, str]], tmp_path: Path
) -> None:
    for row in table:
        del row["File number"], row["Draw note"]
        row["Result"] = "58"
        row["Number"] = "fifty"
        row["Status"] = "strange"
        row["Sex"] = "?"

    reading = read(as_file(table, tmp_path))

    assert reading.format == "AltDesk CSV"
    assert {r.text for r in reading.people[0].panels[0].results} == {"58"}


def test_a_date_that_was_spoilt_is_asked_about(
    table: list[dict[str, str]], tmp_path: Path
) -> None:
    table[0]["Collected"] = "last week"

    reading = read(as_file(table, tmp_path))

    assert [p.level for p in reading.problems] == ["question"]
    assert reading.people[0].panels[0].collected_text == "last week"


def test_blank_rows_are_passed_over(
    table: list[dict[str, str]], tmp_path: Path
) -> None:
    blank = dict.fromkeys(table[0], "")

    assert read(as_file([*table, {**blank, "Person": "Alex"}], tmp_path)).count == 2


def test_the_hash_of_the_file_is_kept_where_no_other_is(
    table: list[dict[str, str]], tmp_path: Path
) -> None:
    path = as_file(table, tmp_path)

    result = read(path).people[0].panels[0].results[0]

    assert result.provenance is not None
    assert result.provenance.sha256 == from_path(path).sha256
