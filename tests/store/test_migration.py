"""An older log is brought up to date after a verified backup; a copy is for reading."""

import shutil

import pytest

from altdesk import bundled
from altdesk.errors import LogError, NewerLogError
from altdesk.store import backup, cipher, schema
from altdesk.store.log import Log


@pytest.fixture
def tomorrow(tmp_path, monkeypatch):
    """Return how to turn this AltDesk into one whose tables are one version newer."""

    def become(migration: str) -> None:
        folder = tmp_path / "bundled" / "db"
        shutil.copytree(bundled.path("db"), folder)
        number = len(list((folder / "migrations").iterdir())) + 1
        (folder / "migrations" / f"{number:04}_more.sql").write_text(migration)
        connection = cipher.connect(None, cipher.PUBLISHED)
        try:
            schema.migrate(connection, folder / "migrations")
            (folder / "schema.sql").write_text(schema.written(connection))
        except cipher.Error:
            pass
        connection.close()
        monkeypatch.setattr(bundled, "root", lambda: tmp_path / "bundled")
        forget()

    yield become
    monkeypatch.undo()
    forget()


def forget():
    schema.newest.cache_clear()
    schema._expected.cache_clear()


ADD = "ALTER TABLE setting ADD COLUMN told_at TEXT;\n"


def test_an_older_log_is_backed_up_and_brought_up_to_date(filled, tomorrow, alts):
    tomorrow(ADD)

    with Log.open(filled) as log:
        assert alts(log) == ["80", "71", "58"]
        assert schema.version_of(log._connection) == schema.newest()
        assert log.check() == []

    (copy,) = backup.folder_of(filled).iterdir()
    assert "version 1" in copy.name
    connection = cipher.connect(copy, cipher.PUBLISHED, immutable=True)
    assert schema.version_of(connection) == schema.newest() - 1
    connection.close()


def test_an_older_log_is_read_without_touching_it(filled, tomorrow, alts):
    tomorrow(ADD)
    before = filled.read_bytes()

    with Log.open(filled, read_only=True) as log:
        assert alts(log) == ["80", "71", "58"]

    assert filled.read_bytes() == before
    assert [p.name for p in filled.parent.glob("my*")] == [filled.name]


def test_a_migration_that_fails_leaves_the_log_as_it_was(
    filled, tomorrow, alts, monkeypatch
):
    tomorrow("CREATE TABLE setting (x TEXT) STRICT;\n")

    with pytest.raises(LogError):
        Log.open(filled)

    monkeypatch.undo()
    forget()
    with Log.open(filled) as log:
        assert alts(log) == ["80", "71", "58"]


def test_no_backup_no_migration(filled, tomorrow):
    tomorrow(ADD)
    backup.folder_of(filled).write_text("in the way")
    before = filled.read_bytes()

    with pytest.raises(LogError):
        Log.open(filled)

    assert filled.read_bytes() == before


def test_yesterdays_altdesk_refuses_tomorrows_log(filled, tomorrow, monkeypatch):
    tomorrow(ADD)
    Log.open(filled).close()
    before = filled.read_bytes()
    monkeypatch.undo()
    forget()

    with pytest.raises(NewerLogError):
        Log.open(filled)

    assert filled.read_bytes() == before
