"""Does the WAL that a crash has left beside a log belong to this very file?

SQLite takes any whole WAL for the file's own. Where another file was copied over the
log after the crash (an older backup, say), what was written last would be mixed into
pages that it was not written for.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from altdesk.store import cipher, disk, faults, lock
from altdesk.store.cipher import Connection


def fits(path: Path) -> bool:
    """Tell whether the times alone show that a log and its WAL belong together.

    The lock of the session that crashed says how old the log was; since then only
    that session has written to it, and always into the WAL first.
    """
    try:
        wal = disk.companion(path, "-wal").stat()
    except FileNotFoundError:
        return True
    if not wal.st_size:
        return True
    session = lock.session(path)
    if session is None:
        return False
    written = path.stat().st_mtime_ns
    return written == session.found or session.began <= written <= wal.st_mtime_ns


@contextmanager
def doubted(name: str, *, fits: bool) -> Iterator[None]:
    """Say that two files do not belong together where one cannot be read with both."""
    try:
        yield
    except cipher.Error as error:
        if fits:
            raise
        raise faults.foreign_wal(name) from error


def require_fit(connection: Connection, name: str) -> None:
    """Refuse a log whose rows, read with the WAL, are not what was recorded.

    Raises:
        LogError: they do not belong together, or are damaged.
    """
    from altdesk.store import checkup

    if checkup.check(connection):
        raise faults.foreign_wal(name)
