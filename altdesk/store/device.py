"""Which copy of the file writes: each has an id and a chain of acts of its own.

A copied or restored file is another device, so that two copies that both go on never
claim the same place in the chain.
"""

import os
import sys
from datetime import UTC, datetime

from altdesk.store import ledger
from altdesk.store.cipher import Connection

_UNNAMED = "this computer"


def find_or_add(connection: Connection, inode: int | None) -> bytes:
    """Return this device's id, added when it is new; the caller may write.

    `inode` is the file's number on the disk; None in memory.
    """
    mark = _mark(inode)
    row = connection.execute("SELECT id FROM device WHERE mark = ?", (mark,)).fetchone()
    if row is not None:
        return bytes(row[0])
    identifier = os.urandom(16)
    connection.execute(
        "INSERT INTO device VALUES (?, ?, 0, ?)",
        (identifier, mark, ledger.first_hash(identifier)),
    )
    return identifier


def _mark(inode: int | None) -> str:
    """Return what tells this file from its copies: computer and place on the disk."""
    if inode is None:
        return "memory"
    told = f"{host()}|{inode}"
    return ledger.digest(told.encode()).hex()


def host() -> str:
    """Return the computer's name, without asking the network."""
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME") or _UNNAMED
    return os.uname().nodename or _UNNAMED


def user() -> str:
    """Return the name of the account that runs AltDesk."""
    for name in ("USERNAME", "USER", "LOGNAME"):
        if os.environ.get(name):
            return os.environ[name]
    return "someone"


def head_hash(connection: Connection) -> str:
    """Return one hash over the heads of all devices."""
    rows = connection.execute(
        "SELECT id, acts, head FROM device ORDER BY id"
    ).fetchall()
    parts = [part for i, acts, head in rows for part in (i, str(acts).encode(), head)]
    return ledger.digest(*parts).hex()


def introduce(connection: Connection) -> None:
    """Give a new log its own id."""
    connection.execute(
        "INSERT INTO identity VALUES (1, ?, ?)",
        (os.urandom(16), datetime.now(UTC).isoformat(timespec="seconds")),
    )
