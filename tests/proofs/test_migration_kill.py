"""Goal 6: kill -9 at any moment of a migration leaves a log that opens, whole."""

import random
import shutil
import time

import pytest

from altdesk import bundled
from altdesk.errors import LogError
from altdesk.store import backup, cipher, schema
from altdesk.store.log import Log

FULL, CUT = 300, 15
STEPS = 12
ADD = (
    "ALTER TABLE setting ADD COLUMN a{0} TEXT;\nALTER TABLE act ADD COLUMN b{0} TEXT;\n"
)


def forget():
    schema.newest.cache_clear()
    schema._expected.cache_clear()


@pytest.fixture
def tomorrow(fast, monkeypatch):
    """Make this AltDesk one whose tables are twelve versions newer."""
    folder = fast / "bundled" / "db"
    shutil.copytree(bundled.path("db"), folder)
    first = len(list((folder / "migrations").iterdir())) + 1
    for number in range(first, first + STEPS):
        step = folder / "migrations" / f"{number:04}_more.sql"
        step.write_text(ADD.format(number))
    connection = cipher.connect(None, cipher.PUBLISHED)
    schema.migrate(connection, folder / "migrations")
    (folder / "schema.sql").write_text(schema.written(connection))
    connection.close()
    yield lambda: (
        monkeypatch.setattr(bundled, "root", lambda: fast / "bundled"),
        forget(),
    )
    monkeypatch.undo()
    forget()


@pytest.mark.parametrize("kills", [CUT, pytest.param(FULL, marks=pytest.mark.proof)])
def test_a_killed_migration_leaves_a_log_that_opens(
    fast, kit, figures, tomorrow, kills
):
    old = kit.make_log(fast / "old.altdesk", 5)
    with Log.open(old) as log:
        whole = kit.sizes(log)
    tomorrow()
    schema.newest()
    rnd = random.Random(6)  # noqa: S311
    opened = between = 0
    path = fast / "my.altdesk"
    for _ in range(kills):
        shutil.copy(old, path)
        child = kit.spawn(lambda _: Log.open(path).close())
        child.go()
        time.sleep(rnd.random() * 0.06)
        child.kill()
        child.wait()
        between += 1 < version_of(path) < schema.newest()
        with Log.open(path) as log:
            opened += kit.sizes(log) == whole and not log.check()
        shutil.rmtree(backup.folder_of(path), ignore_errors=True)

    control = half_a_step(old, path)
    figures(
        f"6 kills during a migration of {STEPS} steps, {kills} times",
        f"{opened} opened whole, {between} were killed between two steps",
        f"half a step without its transaction: {control} refused",
    )
    assert opened == kills
    assert control == 1


def version_of(path):
    connection = cipher.connect(path, cipher.PUBLISHED)
    try:
        return schema.version_of(connection)
    finally:
        connection.close()


def half_a_step(old, path):
    shutil.copy(old, path)
    connection = cipher.connect(path, cipher.PUBLISHED)
    connection.execute("ALTER TABLE setting ADD COLUMN a2 TEXT")
    connection.close()
    try:
        Log.open(path).close()
    except LogError:
        return 1
    return 0
