"""A log from somebody else: looked at from a distance, taken over value by value.

It is never opened where it stands. A private copy is read by a connection that may
only read, under limits of time; its tables must be exactly ours, its pages and the
chain of its ledger whole. What is handed on are values, which the ordinary import
checks like those of any other file.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from altdesk.core.history import History
from altdesk.errors import LogError
from altdesk.store import checkup, cipher, disk, faults, reading, schema, unlocking
from altdesk.store.cipher import Connection
from altdesk.store.unlocking import NO_SECRETS, Secrets

_LARGEST = 4_000_000_000
_SECONDS = 60
_STEPS = 100_000


def read(path: Path, secrets: Secrets = NO_SECRETS) -> tuple[History, ...]:
    """Return the histories of everyone in a foreign log.

    Raises:
        LogError: it is no log, is damaged, holds something that AltDesk has not made,
            or takes too long.
    """
    with _opened(disk.real(path), secrets) as connection:
        problems = checkup.check(connection)
        if problems:
            what = f"{path.name} is not as it was recorded: {problems[0]}"
            raise LogError(what, "Ask for another copy. Nothing was imported.")
        people = reading.people(connection)
        return tuple(
            reading.history(connection, bytes.fromhex(person.id)) for person in people
        )


@contextmanager
def _opened(path: Path, secrets: Secrets) -> Iterator[Connection]:
    with (
        faults.told(path.name),
        TemporaryDirectory(prefix="altdesk-", ignore_cleanup_errors=True) as folder,
    ):
        if path.is_dir():
            raise faults.is_folder(path.name)
        if path.exists() and not path.is_file():
            raise faults.no_file(path.name)
        size = path.stat().st_size
        if size == 0:
            raise faults.empty(path.name)
        if size > _LARGEST:
            raise LogError(f"{path.name} is too large to be imported.")
        key, _ = unlocking.find_key(path, secrets)
        copy = Path(folder) / "log.altdesk"
        disk.copy_still(path, copy)
        connection = cipher.connect(copy, key)
        try:
            _limit(connection, time.monotonic() + _SECONDS)
            schema.require_known(connection, path.name)
            yield connection
        finally:
            connection.close()


def _limit(connection: Connection, end: float) -> None:
    """End what takes too long, and forbid all but reading."""
    connection.execute("PRAGMA query_only = ON")
    connection.set_progress_handler(lambda: time.monotonic() > end, _STEPS)
    connection.set_authorizer(_allow)


def _allow(action: int, *_: object) -> int:
    return int(cipher.ALLOW if action in cipher.READING else cipher.DENY)
