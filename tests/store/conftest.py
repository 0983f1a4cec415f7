"""People, panels and logs for the tests of the store."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from altdesk.core.interval import ReferenceInterval
from altdesk.core.panel import Panel
from altdesk.core.person import Person, Sex
from altdesk.core.result import Provenance, Result
from altdesk.store import new_id
from altdesk.store.changes import PutPanel, PutPerson
from altdesk.store.log import Log

FROM_A_FILE = Provenance("CSV", "march.csv", "ab" * 32, "row 7")


def make_result(analyte: str | None = "ALT", text: str = "58") -> Result:
    value = float(text)
    return Result(
        analyte,
        analyte or "Ferritin (serum)",
        text,
        Decimal(text),
        unit="U/L",
        interval=ReferenceInterval(Decimal(7), Decimal(56), text="7-56"),
        canonical=value,
        canonical_low=7.0,
        canonical_high=56.0,
        provenance=FROM_A_FILE,
    )


def make_panel(day: date = date(2026, 3, 1), text: str = "58", size: int = 2) -> Panel:
    names = ("ALT", "AST", *(f"T{number}" for number in range(size)))
    return Panel(
        new_id(), day, tuple(make_result(n, text) for n in names[:size]), "Lab A"
    )


def make_person(name: str = "Ann Example") -> Person:
    return Person(new_id(), name, Sex.FEMALE, date(1980, 5, 14))


@pytest.fixture
def new_panel() -> Callable[..., Panel]:
    return make_panel


@pytest.fixture
def new_person() -> Callable[..., Person]:
    return make_person


@pytest.fixture
def new_result() -> Callable[..., Result]:
    return make_result


@pytest.fixture
def ann() -> Person:
    return make_person()


@pytest.fixture
def log() -> Iterator[Log]:
    with Log.in_memory(author="AE") as opened:
        yield opened


@pytest.fixture
def ann_log(log: Log, ann: Person) -> Log:
    log.record("add Ann", [PutPerson(ann)])
    return log


@pytest.fixture
def log_path(tmp_path: Path) -> Path:
    return tmp_path / "my.altdesk"


@pytest.fixture
def filled(log_path: Path, ann: Person) -> Path:
    """Return a log at rest with one person and three panels."""
    with Log.create(log_path, author="AE") as opened:
        opened.record("add Ann", [PutPerson(ann)])
        for month, text in ((1, "80"), (2, "71"), (3, "58")):
            panel = make_panel(date(2026, month, 1), text)
            opened.record(f"add panel {month}", [PutPanel(ann.id, panel)])
    return log_path


@pytest.fixture
def alts() -> Callable[[Log], list[str]]:
    """Return how to read all ALT values of a log's first person."""

    def read(opened: Log) -> list[str]:
        person = opened.people()[0]
        return [p.result.text for p in opened.history(person.id).series("ALT")]

    return read
