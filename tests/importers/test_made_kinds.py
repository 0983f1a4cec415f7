"""Files of many kinds give what a careful person reads in them, and nothing else."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from altdesk.errors import UnreadableFileError
from altdesk.importers import Choices, read
from altdesk.importers.answer import as_json

FOLDER = Path(__file__).parents[1] / "samples" / "made_kinds"
EXPECTED: dict[str, Any] = json.loads(
    (FOLDER / "expected.json").read_text(encoding="utf-8")
)
READ = [name for name, wanted in EXPECTED.items() if "refused" not in wanted]
REFUSED = [name for name, wanted in EXPECTED.items() if "refused" in wanted]
CHOICES = Choices(today=date(2026, 11, 28))


def answer(name: str) -> dict[str, Any]:
    return as_json(read(FOLDER / name, CHOICES))


def shown(result: dict[str, Any]) -> list[str | None]:
    value = (result["comparator"] or "") + str(result["value"])
    day = (result["collected"] or "")[:10]
    rest = (result[key] for key in ("low", "high", "unit", "flag", "status"))
    return [result["analyte"], value, day, *rest]


@pytest.mark.parametrize("name", READ)
def test_a_file_gives_its_results_and_no_others(name: str) -> None:
    found = [
        shown(result)
        for person in answer(name)["people"]
        for result in person["results"]
        if result["analyte"] is not None
    ]

    assert sorted(found, key=str) == sorted(EXPECTED[name]["results"], key=str)


@pytest.mark.parametrize("name", READ)
def test_a_file_names_its_people_and_asks_what_it_leaves_open(name: str) -> None:
    found = answer(name)

    people = [person["name"] for person in found["people"]]
    asks = any(problem["level"] == "question" for problem in found["problems"])
    assert (people, asks) == (EXPECTED[name]["people"], EXPECTED[name]["asks"])


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_without_results_is_refused_with_a_reason(name: str) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        read(FOLDER / name, CHOICES)

    assert refused.value.what
    assert refused.value.advice


def test_every_file_of_the_folder_is_expected() -> None:
    files = {path.name for path in FOLDER.iterdir()} - {"README.md", "expected.json"}

    assert files == set(EXPECTED)
