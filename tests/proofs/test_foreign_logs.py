"""Goal 12: a crafted log is refused, or taken over value by value; never believed."""

import os
from pathlib import Path

import pytest

from altdesk.errors import AltDeskError
from altdesk.store import cipher, foreign, opening, schema
from altdesk.store.log import Log

TRIGGERS = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
STATEMENTS = {
    "a view poses as the table of results": (
        "ALTER TABLE current_result RENAME TO hidden",
        """CREATE VIEW current_result AS
        SELECT person, analyte, moment, panel, position, collected, text,
        comparator, canonical * 10 AS canonical, low, high, status
        FROM hidden""",
    ),
    "a view poses as the ledger": (
        "ALTER TABLE version RENAME TO hidden",
        "CREATE VIEW version AS SELECT * FROM hidden",
    ),
    "a trigger deletes results": (
        "CREATE TRIGGER t AFTER INSERT ON act BEGIN DELETE FROM current_result; END",
    ),
    "a trigger that the ledger needs is gone": ("DROP TRIGGER act_is_never_deleted",),
    "a trigger allows what it forbids": (
        "DROP TRIGGER act_is_never_deleted",
        "CREATE TRIGGER act_is_never_deleted BEFORE DELETE ON act BEGIN SELECT 1; END",
    ),
    "a view that never ends": (
        """CREATE VIEW bomb AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL
        SELECT x + 1 FROM c) SELECT count(*) AS n FROM c""",
    ),
    "a column that makes 500 MB": (
        "CREATE TABLE g (a, b GENERATED ALWAYS AS (printf('%.*c', 500000000, 'x')))",
    ),
    "an index that computes": ("CREATE INDEX i ON act (lower(words))",),
    "a virtual table": ("CREATE VIRTUAL TABLE f USING fts5(x)",),
    "a table more": ("CREATE TABLE more (x TEXT) STRICT",),
    "a table less": ("DROP TABLE conflict",),
    "a column more": ("ALTER TABLE setting ADD COLUMN more TEXT",),
    "a table that is not strict": (
        "DROP TABLE setting",
        """CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)
        WITHOUT ROWID""",
    ),
    "a default that computes": (
        "DROP TABLE setting",
        """CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL
        DEFAULT (abs(-9223372036854775808))) STRICT, WITHOUT ROWID""",
    ),
    "another program's id": ("PRAGMA application_id = 7",),
    "a version of the future": ("PRAGMA user_version = 99",),
    "a version before the first": ("PRAGMA user_version = 0",),
    "a negative version": ("PRAGMA user_version = -1",),
    "a value changed": (
        "UPDATE version SET document = replace(document, '\"40\"', '\"400\"')",
    ),
    "a shown value changed": ("UPDATE current_result SET canonical = canonical * 10",),
    "a document that is no JSON": (
        "UPDATE version SET document = '{' WHERE number = 3",
    ),
    "a document of 10 MB of brackets": (
        """UPDATE version SET document = replace(hex(zeroblob(5000000)), '0', '[')
        WHERE number = 3""",
    ),
    "a document of another kind": (
        "UPDATE version SET kind = 'event' WHERE number = 3",
    ),
    "a kind that nobody knows": ("UPDATE version SET kind = 'spell' WHERE number = 3",),
    "a version that supersedes itself": (
        "UPDATE version SET supersedes = id WHERE number = 3",
    ),
    "versions in a ring": (
        """UPDATE version SET supersedes =
        (SELECT v.id FROM version v WHERE v.number = 4) WHERE number = 3""",
        """UPDATE version SET supersedes =
        (SELECT v.id FROM version v WHERE v.number = 3) WHERE number = 4""",
    ),
    "a panel of nobody": (
        "UPDATE version SET person = randomblob(16) WHERE number = 3",
    ),
    "an act deleted": (
        "DELETE FROM version WHERE act = 3",
        "DELETE FROM act WHERE number = 3",
    ),
    "the devices deleted": ("DELETE FROM device",),
    "a name of 30 MB": ("UPDATE current_person SET name = hex(zeroblob(15000000))",),
}


def craft(path: Path, statements: tuple[str, ...]) -> None:
    """Do what a person with the published key can do, and put the triggers back."""
    connection = cipher.connect(path, cipher.PUBLISHED)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA legacy_alter_table = ON")
    touches_rows = statements[0].startswith(("UPDATE", "DELETE"))
    triggers = connection.execute(TRIGGERS).fetchall() if touches_rows else []
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        connection.execute(statement)
    for _, sql in triggers:
        connection.execute(sql)
    opening.to_rest(connection)
    connection.close()


@pytest.fixture
def log(fast, kit):
    return kit.make_log(fast / "sent.altdesk", 6)


@pytest.mark.parametrize("name", STATEMENTS)
def test_a_crafted_log_is_refused_and_unchanged(log, name):
    craft(log, STATEMENTS[name])
    before = log.read_bytes()

    with pytest.raises(AltDeskError):
        foreign.read(log)

    assert log.read_bytes() == before
    assert [p.name for p in log.parent.iterdir()] == [log.name]


@pytest.mark.parametrize("name", STATEMENTS)
def test_a_crafted_log_opened_by_mistake_does_nothing_worse(log, name):
    """Open it as one's own: it is refused, read with a LogError, or found out."""
    craft(log, STATEMENTS[name])

    try:
        with Log.open(log) as opened:
            for person in opened.people():
                opened.history(person.id)
            found = opened.check()
    except AltDeskError:
        return

    assert found


def test_an_honest_log_is_taken_over_by_value(log):
    with Log.open(log, read_only=True) as opened:
        person = opened.people()[0]
        expected = opened.history(person.id)

    assert foreign.read(log) == (expected,)


@pytest.mark.parametrize("contents", [b"", b"x" * 9000], ids=["empty", "no log"])
def test_what_is_no_log_is_refused(fast, contents):
    path = fast / "sent.altdesk"
    path.write_bytes(contents)

    with pytest.raises(AltDeskError):
        foreign.read(path)
    with pytest.raises(AltDeskError):
        foreign.read(fast)
    with pytest.raises(AltDeskError):
        foreign.read(fast / "gone.altdesk")


def test_a_pipe_and_what_is_too_large_are_not_begun(log, fast, monkeypatch):
    os.mkfifo(fast / "pipe.altdesk")
    with pytest.raises(AltDeskError, match="device or a pipe"):
        foreign.read(fast / "pipe.altdesk")

    monkeypatch.setattr(foreign, "_LARGEST", log.stat().st_size - 1)
    with pytest.raises(AltDeskError, match="too large"):
        foreign.read(log)


def test_a_reading_that_takes_too_long_ends(log, monkeypatch):
    monkeypatch.setattr(foreign, "_SECONDS", -1)
    monkeypatch.setattr(foreign, "_STEPS", 1)

    with pytest.raises(AltDeskError):
        foreign.read(log)


def test_the_reading_connection_can_neither_write_nor_attach(log):
    with foreign._opened(log, foreign.NO_SECRETS) as connection:
        for deed in ("DELETE FROM setting", "ATTACH 'x.db' AS x"):
            with pytest.raises(cipher.Error):
                connection.execute(deed)


def test_the_figures(fast, kit, figures, monkeypatch):
    refused = 0
    for number, statements in enumerate(STATEMENTS.values()):
        path = kit.make_log(fast / f"{number}.altdesk", 6)
        craft(path, statements)
        try:
            foreign.read(path)
        except AltDeskError:
            refused += 1
    path = kit.make_log(fast / "control.altdesk", 6)
    craft(path, STATEMENTS["a view poses as the table of results"])
    monkeypatch.setattr(schema, "require_known", lambda *_: 1)
    with Log.open(path, read_only=True) as opened:
        person = opened.people()[0]
        shown = opened.series(person.id, "ALT")[0].canonical

    figures(
        f"12 crafted logs, {len(STATEMENTS)}",
        f"{refused} refused",
        f"without comparing the tables: 40 U/L was shown as {shown}",
    )
    assert refused == len(STATEMENTS) >= 30
    assert shown == 400
