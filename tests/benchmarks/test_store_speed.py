"""What keeping costs: a saved panel beside the bare transaction of the same rows."""

import itertools
from datetime import date, timedelta
from decimal import Decimal

import pytest

from altdesk.core.interval import ReferenceInterval
from altdesk.core.panel import Panel
from altdesk.core.person import Person
from altdesk.core.result import Result
from altdesk.store import cipher, current, documents, new_id
from altdesk.store.changes import PutPanel, PutPerson
from altdesk.store.log import Log

ANALYTES = ("ALT", "AST", "ALP", "GGT", "BILI", "ALB", "PLT", "INR", "CK", "CREA")
HISTORY = 200


def make_panel(day: int) -> Panel:
    results = tuple(
        Result(
            analyte,
            analyte,
            "58",
            Decimal(58),
            unit="U/L",
            interval=ReferenceInterval(Decimal(7), Decimal(56), text="7-56"),
            canonical=58.0,
            canonical_low=7.0,
            canonical_high=56.0,
        )
        for analyte in ANALYTES
    )
    return Panel(new_id(), date(2000, 1, 1) + timedelta(days=day), results, "Lab A")


@pytest.fixture
def path(tmp_path):
    place = tmp_path / "my.altdesk"
    with Log.create(place) as log:
        log.record("add", [PutPerson(Person(new_id(), "Ann Example"))])
        ann = log.people()[0].id
        log.record("import", [PutPanel(ann, make_panel(n)) for n in range(HISTORY)])
    return place


@pytest.fixture
def log(path):
    with Log.open(path) as opened:
        yield opened


def test_save_one_panel_of_ten_results(benchmark, log):
    ann, days = log.people()[0].id, itertools.count(HISTORY)

    benchmark(lambda: log.record("add", [PutPanel(ann, make_panel(next(days)))]))


def test_bare_transaction_of_the_same_rows(benchmark, log):
    """The floor: the rows that one saved panel writes, without the store's code."""
    connection, days = log._connection, itertools.count(HISTORY)
    act = connection.execute("SELECT * FROM act ORDER BY number DESC").fetchone()
    version = connection.execute(
        "SELECT * FROM version ORDER BY number DESC"
    ).fetchone()

    def save():
        day = next(days)
        panel = make_panel(day)
        chain = bytes.fromhex(panel.id)
        number = day + 1000
        document = documents.dump(documents.write_panel(panel))
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(
            f"INSERT INTO act VALUES ({'?,' * 12}?)",  # noqa: S608
            (number, chain, act[2], number, *act[4:]),
        )
        connection.execute(
            f"INSERT INTO version VALUES ({'?,' * 8}?)",  # noqa: S608
            (number, chain, chain, number, *version[4:7], document, version[8]),
        )
        connection.execute(
            "INSERT INTO current_version VALUES (1, 'panel', ?, ?, ?)",
            (current.moment_number(panel.collected), chain, number),
        )
        connection.executemany(
            f"INSERT INTO current_result VALUES ({'?,' * 11}?)",  # noqa: S608
            list(current.result_rows(1, chain, panel)),
        )
        connection.execute("UPDATE device SET acts = acts + 1")
        connection.execute("UPDATE current_person SET panels = panels + 1")
        connection.execute("COMMIT")

    benchmark(save)


def test_open_and_close(benchmark, path):
    benchmark(lambda: Log.open(path).close())


def test_connect_with_the_raw_key(benchmark, path):
    """The floor of opening."""

    def connect():
        connection = cipher.connect(path, cipher.PUBLISHED)
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        connection.close()

    benchmark(connect)


def test_history_of_200_panels(benchmark, log):
    ann = log.people()[0].id

    benchmark(lambda: log.history(ann))


def test_series_of_200_results(benchmark, log):
    ann = log.people()[0].id

    benchmark(lambda: log.series(ann, "ALT"))


def test_known_results_of_2000(benchmark, log):
    ann = log.people()[0].id

    benchmark(lambda: log.known_results(ann))
