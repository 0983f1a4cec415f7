"""Files of logs: made, opened in a strict order, brought to rest.

The order of opening: the first bytes, the keys, the lock, a look at every table
without the right to write, and only then a connection that writes.
"""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from altdesk.errors import LogError
from altdesk.store import (
    cipher,
    device,
    disk,
    faults,
    footing,
    header,
    leftover,
    schema,
    unlocking,
)
from altdesk.store.cipher import Connection, Key
from altdesk.store.header import Header
from altdesk.store.lock import Holder, WriterLock, holder
from altdesk.store.unlocking import Secrets

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

_COPY = "log.altdesk"


class Opened(NamedTuple):
    """Where an open log stands, and what goes with it.

    `mark` tells which file it was when it opened; `copy` is the private folder in
    which a log is read that cannot be read where it stands.
    """

    path: Path | None
    is_read_only: bool = False
    key: Key = cipher.PUBLISHED
    header: Header | None = None
    mark: tuple[int, int] | None = None
    lock: WriterLock | None = None
    writer: Holder | None = None
    copy: "TemporaryDirectory[str] | None" = None

    @property
    def file(self) -> Path | None:
        """Return the file that is read: the log itself, or its private copy."""
        return self.path if self.copy is None else Path(self.copy.name) / _COPY


def make(path: Path) -> None:
    """Make an empty log at `path`, whole or not at all, readable by its owner only."""
    with faults.told(path.name):
        if path.is_symlink() and not path.exists():
            raise faults.loose_link(path.name)
        if path.exists():
            what = f"{path.name} exists already."
            raise LogError(what, "Open it, or choose another name.")
        if not path.parent.is_dir():
            raise faults.missing(str(path.parent))
        temporary = disk.temporary_name(path)
        try:
            disk.touch_private(temporary)
            connection = cipher.connect(temporary, cipher.PUBLISHED)
            try:
                fill(connection)
                to_rest(connection)
            finally:
                connection.close()
            disk.sync_file(temporary)
            disk.put_new(temporary, path)
        finally:
            disk.remove_log(temporary)


def fill(connection: Connection) -> None:
    """Give a new file its tables."""
    connection.execute("PRAGMA journal_mode = WAL")
    schema.migrate(connection)
    device.introduce(connection)


def open_to_write(
    path: Path, secrets: Secrets, *, take_over: bool = False
) -> tuple[Connection, Opened]:
    """Return a connection that writes, after every check that a start can wait for.

    Raises:
        LogInUseError: somebody else writes.
        PasswordNeededError: the log is protected, and `secrets` do not open it.
        NewerLogError: a newer AltDesk wrote it; it is left unchanged.
        LogError: it is no log, is damaged, or cannot be written here.
    """
    with faults.told(path.name):
        footing.require_log(path)
        key, keys = unlocking.find_key(path, secrets)
        footing.require_writable(path)
        fits = leftover.fits(path)
        lock = WriterLock.acquire(path, take_over=take_over)
        was_at_rest = not disk.companion(path, "-wal").exists()
        try:
            version = _vet(path, key, fits=fits)
            if keys is not None:
                header.write_beside(path, keys)
            connection = _connect_to_write(path, key)
        except BaseException:
            if was_at_rest:
                disk.remove_companions(path)
            lock.release()
            raise
        found = path.stat()
        mark = (found.st_dev, found.st_ino)
        place = Opened(path, key=key, header=keys, mark=mark, lock=lock)
        if version < schema.newest():
            _migrate(connection, place, path)
        return connection, place


def _connect_to_write(path: Path, key: Key) -> Connection:
    connection = cipher.connect(path, key)
    try:
        if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            connection.execute("PRAGMA journal_mode = WAL")
    except BaseException:
        connection.close()
        raise
    return connection


def _vet(path: Path, key: Key, *, fits: bool) -> int:
    """Return the version of the tables, looked at without the right to write."""
    with leftover.doubted(path.name, fits=fits):
        connection = cipher.connect(path, key, read_only=True)
        try:
            version = schema.require_known(connection, path.name)
            if not fits and version == schema.newest():
                leftover.require_fit(connection, path.name)
            return version
        finally:
            connection.close()


def _migrate(connection: Connection, place: Opened, path: Path) -> None:
    """Bring an older log up to date, after a verified backup beside it."""
    from altdesk.store import backup

    try:
        folder = backup.folder_of(path)
        label = f"version {schema.version_of(connection)}"
        backup.write(connection, place, folder, path.stem, label)
        schema.migrate(connection)
    except BaseException:
        close(connection, place)
        raise


def open_to_read(
    path: Path, secrets: Secrets, backup_of: Path | None = None
) -> tuple[Connection, Opened]:
    """Return a connection that only reads; the file and its folder stay untouched.

    While this computer writes to the log it is read where it stands, else from a
    private copy: SQLite cannot read a resting log without writing beside it.
    """
    with faults.told(path.name):
        footing.require_log(path)
        key, keys = unlocking.find_key(path, secrets, backup_of)
        writer = holder(path)
        place = Opened(path, is_read_only=True, key=key, header=keys, writer=writer)
        if writer is not None and writer.host == device.host():
            with suppress(cipher.Error):
                return _require_known(cipher.connect(path, key, read_only=True), place)
        return _open_copy(path, place)


def _open_copy(path: Path, place: Opened) -> tuple[Connection, Opened]:
    from tempfile import TemporaryDirectory

    folder = TemporaryDirectory(prefix="altdesk-", ignore_cleanup_errors=True)
    try:
        copy = Path(folder.name) / _COPY
        fits = leftover.fits(path)
        _copy_to_read(path, copy)
        kept = Opened(
            path,
            is_read_only=True,
            key=place.key,
            header=place.header,
            writer=place.writer,
            copy=folder,
        )
        with leftover.doubted(path.name, fits=fits):
            connection, _ = _require_known(cipher.connect(copy, place.key), kept)
            if schema.version_of(connection) < schema.newest():
                schema.migrate(connection)
            elif not fits:
                leftover.require_fit(connection, path.name)
    except BaseException:
        folder.cleanup()
        raise
    return connection, kept


def _copy_to_read(path: Path, copy: Path) -> None:
    try:
        disk.copy_still(path, copy)
    except OSError as error:
        if faults.is_full(error):
            raise faults.no_room_to_read(path.name) from error
        raise


def _require_known(connection: Connection, place: Opened) -> tuple[Connection, Opened]:
    try:
        schema.require_known(connection, str(place.path and place.path.name))
    except BaseException:
        connection.close()
        raise
    return connection, place


def reconnect(connection: Connection, place: Opened) -> Connection:
    """Return the connection, or a new one to its file if it was closed."""
    if place.path is None:
        return connection
    try:
        connection.execute("SELECT 1")
    except cipher.Error:
        with suppress(cipher.Error):
            return cipher.connect(place.path, place.key)
    return connection


def close(connection: Connection, place: Opened) -> None:
    """Write everything into the one file and let it go."""
    try:
        if place.path is None or place.is_read_only:
            connection.close()
        else:
            _rest_and_close(connection, place.path, place.header)
    finally:
        if place.lock is not None:
            place.lock.release()
        if place.copy is not None:
            place.copy.cleanup()


def _rest_and_close(connection: Connection, path: Path, keys: Header | None) -> None:
    end = None
    try:
        # A disk that fails now loses nothing: what was acknowledged stands in the WAL.
        with suppress(cipher.Error):
            if to_rest(connection):
                end = size_of(connection)
    finally:
        connection.close()
    if keys is None or end is None:
        return
    # The keys stand beside the log until they are behind it.
    with suppress(OSError):
        if header.is_behind(path, end, keys):
            header.beside(path).unlink(missing_ok=True)
        else:
            header.write_behind(path, end, keys)


def to_rest(connection: Connection) -> bool:
    """Bring all that was written into the one file; False if a reader hinders it."""
    rows = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return bool(rows) and rows[0][0] == 0


def size_of(connection: Connection) -> int:
    """Return how many bytes the pages of a log take."""
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    return int(pages) * int(connection.execute("PRAGMA page_size").fetchone()[0])
