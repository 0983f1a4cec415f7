"""SQLCipher: the one SQLite library of the process, and its name shim.

Every log is encrypted, so that a flipped bit is noticed instead of shown. Without a
password the key is the published one below: that protects the values from damage,
not from readers.
"""

import importlib
import sys
import types
from pathlib import Path
from typing import Any, NamedTuple

from sqlcipher3 import dbapi2

Connection = Any
"""A connection of sqlcipher3, which ships no types."""

Error = dbapi2.Error
DatabaseError = dbapi2.DatabaseError
is_complete = dbapi2.complete_statement

ALLOW, DENY = dbapi2.SQLITE_OK, dbapi2.SQLITE_DENY
READING = frozenset(
    {
        dbapi2.SQLITE_SELECT,
        dbapi2.SQLITE_READ,
        dbapi2.SQLITE_FUNCTION,
        dbapi2.SQLITE_RECURSIVE,
        dbapi2.SQLITE_PRAGMA,
    }
)
"""What an authorizer allows that forbids to write and to attach other files."""

OPEN_MAGIC = b"AltDesk log open"
LOCKED_MAGIC = b"AltDesk log lock"
"""The first 16 bytes of a file: SQLCipher's salt, chosen so that people can read it.

A fixed salt takes nothing away: the key is either published or 256 random bits.
"""

_BUSY_SECONDS = 2.0


class Key(NamedTuple):
    """A raw 256-bit key with the salt of its file; it is never shown."""

    raw: bytes
    magic: bytes

    def __repr__(self) -> str:
        return "Key(...)"


PUBLISHED = Key(b"AltDesk's published key, 256 bit".ljust(32)[:32], OPEN_MAGIC)


def connect(
    path: Path | None, key: Key, *, read_only: bool = False, immutable: bool = False
) -> Connection:
    """Return a connection to a file (None: in memory), keyed and hardened.

    `immutable` reads the file alone, without its WAL and without a trace beside it.

    Raises:
        Error: the file cannot be opened, or the key is not its key.
    """
    if path is None:
        connection = dbapi2.connect(
            ":memory:", isolation_level=None, check_same_thread=False
        )
    else:
        mode = "ro&immutable=1" if immutable else "ro" if read_only else "rw"
        connection = dbapi2.connect(
            f"{path.absolute().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=_BUSY_SECONDS,
        )
        connection.execute("PRAGMA cipher_log_level = NONE")
        literal = (key.raw + key.magic).hex()
        connection.execute(f"PRAGMA key = \"x'{literal}'\"")
    try:
        harden(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def harden(connection: Connection) -> None:
    """Set what protects the process from a crafted file, and the file from a crash."""
    for setting in (
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "mmap_size = 0",
        "foreign_keys = ON",
        "synchronous = FULL",
        # macOS keeps a plain sync in the drive's cache; elsewhere these do nothing.
        "fullfsync = ON",
        "checkpoint_fullfsync = ON",
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {setting}")


def as_database(connection: Connection) -> Any:
    """Return sqlite-utils' view of a connection.

    sqlite-utils looks for `pysqlite3` first; sqlcipher3 stands in under that name, so
    that no second SQLite library takes part. It is imported here only, because it
    costs more than the rest of opening a log.
    """
    if "sqlite_utils" not in sys.modules:
        _import_with_shim()
    import sqlite_utils

    return sqlite_utils.Database(connection, execute_plugins=False)


def _import_with_shim() -> None:
    shim = types.ModuleType("pysqlite3")
    shim.__dict__.update(
        {n: getattr(dbapi2, n) for n in dir(dbapi2) if not n.startswith("__")}
    )
    shim.__dict__["dbapi2"] = dbapi2
    sys.modules["pysqlite3"] = shim
    sys.modules["pysqlite3.dbapi2"] = dbapi2
    # One of its modules imports the other name for a type hint alone.
    is_free = "sqlite3" not in sys.modules
    if is_free:
        sys.modules["sqlite3"] = shim
    try:
        importlib.import_module("sqlite_utils")
    finally:
        if is_free:
            del sys.modules["sqlite3"]
