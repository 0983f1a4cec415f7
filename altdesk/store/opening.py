"""Files of logs: made, opened in a strict order, brought to rest."""

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from altdesk.errors import LogError
from altdesk.store import cipher, device, faults, schema
from altdesk.store.cipher import Connection, Key

_MAGIC_LENGTH = 16
_ROOM = 1_000_000
"""Bytes that must be free before anything is written (a panel needs some 20,000)."""


@dataclass(frozen=True, slots=True)
class Opened:
    """Where an open log stands: the file, and which file that was when it opened."""

    path: Path | None
    is_read_only: bool = False
    key: Key = cipher.PUBLISHED
    mark: tuple[int, int] | None = None


def make(path: Path) -> None:
    """Make an empty log at `path`, whole or not at all, readable by its owner only."""
    with faults.told(path.name):
        if path.exists() or path.is_symlink():
            what = f"{path.name} exists already."
            raise LogError(what, "Open it, or choose another name.")
        if not path.parent.is_dir():
            raise faults.missing(str(path.parent))
        temporary = path.with_name(f".{path.name}.{os.urandom(4).hex()}")
        try:
            touch_private(temporary)
            connection = cipher.connect(temporary, cipher.PUBLISHED)
            try:
                fill(connection)
                to_rest(connection)
            finally:
                connection.close()
            sync_file(temporary)
            os.link(temporary, path)
        finally:
            remove_with_companions(temporary)
        sync_folder(path.parent)


def fill(connection: Connection) -> None:
    """Give a new file its tables."""
    connection.execute("PRAGMA journal_mode = WAL")
    schema.migrate(connection)
    device.introduce(connection)


def touch_private(path: Path) -> None:
    """Make an empty file that only its owner may read."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def open_file(path: Path, *, read_only: bool) -> tuple[Connection, Opened]:
    """Return a connection to a log after every check that a start can wait for."""
    name = path.name
    with faults.told(name):
        _require_log(path)
        connection = cipher.connect(path, cipher.PUBLISHED, read_only=read_only)
        try:
            schema.require_known(connection, name)
        except BaseException:
            connection.close()
            raise
        found = path.stat()
        mark = (found.st_dev, found.st_ino)
        return connection, Opened(path, read_only, cipher.PUBLISHED, mark)


def _require_log(path: Path) -> None:
    """Refuse what cannot be a log before SQLCipher sees it."""
    if path.is_dir():
        raise faults.is_folder(path.name)
    if not path.exists():
        raise faults.missing(path.name)
    if path.stat().st_size == 0:
        raise faults.empty(path.name)


def close(connection: Connection, place: Opened) -> None:
    """Write everything into the one file and let it go."""
    try:
        if place.path is not None and not place.is_read_only:
            with suppress(cipher.Error):
                to_rest(connection)
    finally:
        connection.close()


def to_rest(connection: Connection) -> None:
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def require_room(place: Opened) -> None:
    """Refuse to begin where the disk has no room to end."""
    if place.path is None:
        return
    with suppress(FileNotFoundError):
        if shutil.disk_usage(place.path.parent).free < _ROOM:
            raise faults.full(place.path.name)


def require_same_file(place: Opened) -> None:
    """Refuse to acknowledge what was written into a file that is no longer there."""
    if place.path is None:
        return
    try:
        found = place.path.stat()
    except OSError as error:
        raise faults.gone(place.path.name) from error
    if (found.st_dev, found.st_ino) != place.mark:
        raise faults.gone(place.path.name)


def sync_file(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Make a new name last; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def remove_with_companions(path: Path) -> None:
    """Delete a temporary log and the files that SQLite keeps beside it."""
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
