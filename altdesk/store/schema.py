"""The tables of a log: made by numbered migrations, held equal to `db/schema.sql`."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from altdesk import bundled
from altdesk.errors import LogError, NewerLogError
from altdesk.store import cipher, faults
from altdesk.store.cipher import Connection

APPLICATION_ID = 0x414C5444
"""“ALTD”: says in the file's head that it is an AltDesk log."""

_HEADING = "--"


def migrations(folder: Path | None = None) -> tuple[Path, ...]:
    """Return the migrations in order: the n-th leads from version n-1 to n."""
    found = sorted((folder or bundled.path("db", "migrations")).glob("*.sql"))
    for number, path in enumerate(found, start=1):
        if int(path.name.split("_")[0]) != number:
            message = f"The migrations are not numbered in a row at {path.name}."
            raise LogError(message, "Install AltDesk again.")
    return tuple(found)


@cache
def newest() -> int:
    """Return the version of the tables that this AltDesk writes."""
    return len(migrations())


def version_of(connection: Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: Connection, folder: Path | None = None) -> None:
    """Bring the tables to the newest version, each step in one transaction."""
    for number, path in enumerate(migrations(folder), start=1):
        if number > version_of(connection):
            _apply(connection, number, path)


def _apply(connection: Connection, number: int, path: Path) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in statements(path.read_text(encoding="utf-8")):
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def statements(script: str) -> Iterator[str]:
    """Return the statements of a script, without the comments between them."""
    statement = ""
    for line in script.splitlines():
        if not statement and (not line.strip() or line.startswith(_HEADING)):
            continue
        statement += line + "\n"
        if cipher.is_complete(statement):
            yield statement.strip().removesuffix(";")
            statement = ""


def objects(connection: Connection) -> tuple[str, ...]:
    """Return the definitions of all tables, indexes and triggers, in order of name."""
    found = connection.execute(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name"
    )
    return tuple(sql for (sql,) in found.fetchall())


@cache
def _expected(version: int) -> tuple[str, ...]:
    """Return the definitions that a log of `version` has; nothing else may stand there.

    Those of the newest version are read from `db/schema.sql` because that is fast;
    a test holds it equal to what the migrations make.
    """
    if version == newest():
        return tuple(statements(bundled.read_text("db", "schema.sql")))
    memory = cipher.connect(None, cipher.PUBLISHED)
    try:
        for number, path in enumerate(migrations()[:version], start=1):
            _apply(memory, number, path)
        return objects(memory)
    finally:
        memory.close()


def require_known(connection: Connection, name: str) -> int:
    """Return the version of a log's tables after comparing every definition.

    A view that poses as a table, a foreign trigger or a default that computes would
    change what is read or written; a file that has one is refused.

    Raises:
        NewerLogError: a newer AltDesk has written it.
        LogError: it holds something else.
    """
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if application != APPLICATION_ID:
        raise faults.foreign(name)
    version = version_of(connection)
    if version > newest():
        what = f"{name} was written by a newer AltDesk (tables of version {version}; "
        do = "Install the newest AltDesk to open it. The file was left unchanged."
        raise NewerLogError(f"{what}this one knows {newest()}).", do)
    if version < 1 or objects(connection) != _expected(version):
        what = f"{name} holds tables that AltDesk has not made."
        do = "It was left unchanged. Import it instead of opening it."
        raise LogError(what, do)
    return version


def written(connection: Connection) -> str:
    """Return the text of `db/schema.sql` for the tables of a connection."""
    heading = (
        f"{_HEADING} Made from db/migrations; a test holds it equal. Read, not run.\n"
    )
    return heading + "".join(f"\n{sql};\n" for sql in objects(connection))
