"""The tables of a log: made by migrations, held equal to schema.sql, never guessed."""

import pytest

from altdesk import bundled
from altdesk.errors import LogError, NewerLogError
from altdesk.store import cipher, schema


@pytest.fixture
def connection():
    opened = cipher.connect(None, cipher.PUBLISHED)
    yield opened
    opened.close()


def test_schema_sql_is_what_the_migrations_make(connection):
    schema.migrate(connection)

    assert bundled.read_text("db", "schema.sql") == schema.written(connection)


def test_every_table_is_strict_so_that_no_text_becomes_a_number(connection):
    schema.migrate(connection)
    tables = connection.execute("PRAGMA table_list").fetchall()
    own = {row[1]: row[5] for row in tables if not row[1].startswith("sqlite_")}

    assert own
    assert all(own.values())


@pytest.mark.parametrize("table", ["act", "version"])
@pytest.mark.parametrize("deed", ["UPDATE {} SET id = id", "DELETE FROM {}"])
def test_the_ledger_forbids_to_change_or_delete(log, ann, table, deed):
    from altdesk.store.changes import PutPerson

    log.record("add Ann", [PutPerson(ann)])

    with pytest.raises(cipher.Error, match="append-only"):
        log._connection.execute(deed.format(table))


def test_a_migration_that_fails_leaves_the_tables_as_they_were(connection, tmp_path):
    (tmp_path / "0001_a.sql").write_text("CREATE TABLE a (x TEXT) STRICT;\n")
    (tmp_path / "0002_b.sql").write_text(
        "CREATE TABLE b (x TEXT) STRICT;\nCREATE TABLE a (x TEXT) STRICT;\n"
    )

    with pytest.raises(cipher.Error):
        schema.migrate(connection, tmp_path)

    assert schema.version_of(connection) == 1
    assert schema.objects(connection) == ("CREATE TABLE a (x TEXT) STRICT",)


def test_migrations_go_on_where_the_log_stands(connection, tmp_path):
    (tmp_path / "0001_a.sql").write_text("CREATE TABLE a (x TEXT) STRICT;\n")
    schema.migrate(connection, tmp_path)
    (tmp_path / "0002_b.sql").write_text(
        "-- why\n\nCREATE TRIGGER t BEFORE DELETE ON a\n"
        "BEGIN SELECT RAISE(ABORT, 'no; never'); END;\n"
    )

    schema.migrate(connection, tmp_path)

    assert schema.version_of(connection) == 2
    assert len(schema.objects(connection)) == 2


def test_a_missing_migration_is_noticed(tmp_path):
    (tmp_path / "0001_a.sql").write_text("")
    (tmp_path / "0003_c.sql").write_text("")

    with pytest.raises(LogError, match="0003_c"):
        schema.migrations(tmp_path)


def test_a_newer_log_is_refused_with_the_version_it_needs(connection):
    schema.migrate(connection)
    connection.execute("PRAGMA user_version = 99")

    with pytest.raises(NewerLogError, match=r"version 99.*Install the newest"):
        schema.require_known(connection, "my.altdesk")


@pytest.mark.parametrize(
    "crafted",
    [
        "CREATE VIEW result AS SELECT 1",
        "CREATE TRIGGER t AFTER INSERT ON act BEGIN DELETE FROM setting; END",
        "CREATE TABLE more (x TEXT)",
        "CREATE INDEX more ON act (words)",
        "DROP TABLE setting",
        "DROP TRIGGER act_is_never_deleted",
        "ALTER TABLE act ADD COLUMN more TEXT",
        "PRAGMA user_version = 0",
        "PRAGMA application_id = 7",
    ],
)
def test_tables_that_altdesk_has_not_made_are_refused(connection, crafted):
    schema.migrate(connection)
    connection.execute(crafted)

    with pytest.raises(LogError):
        schema.require_known(connection, "my.altdesk")
