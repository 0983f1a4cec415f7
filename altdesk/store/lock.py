"""One writer: the lock file beside an open log says who that is.

The system's own lock on that file ends with its process, so a crash leaves no stale
lock on this computer. Another computer's lock on a shared folder cannot be judged
from here: it stands until a person has seen whose it is and takes it over.
"""

import contextlib
import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple, Self

from altdesk.errors import LogInUseError
from altdesk.store import device

_ENDING = "-lock"
_LARGEST = 4096

if sys.platform == "win32":
    import msvcrt

    # Windows' locks forbid reading; this byte lies behind all that is read.
    _LOCKED_BYTE = 1 << 20

    def _lock(handle: int) -> None:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Holder(NamedTuple):
    """Who writes to a log."""

    host: str
    user: str
    process: int
    since: str
    found: int | None = None
    """When the log itself was last written to before, in nanoseconds."""

    def __str__(self) -> str:
        return f"{self.user} on {self.host} (since {self.since[:16].replace('T', ' ')})"


class Session(NamedTuple):
    """When somebody began to write, and when the log had been written to before."""

    began: int
    found: int | None


class WriterLock:
    """The right to write to a log; let it go with `release`."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle: int | None = handle

    @classmethod
    def acquire(cls, log: Path, *, take_over: bool = False) -> Self:
        """Return the lock of a log.

        `take_over` ends another computer's lock; only for a person who has seen whose
        it is. A living process of this computer keeps its lock in any case.

        Raises:
            LogInUseError: somebody else writes; the message says who.
            OSError: the lock file cannot be made.
        """
        path = place(log)
        while True:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _claim(handle, path, log, take_over=take_over)
                if _is_same(handle, path):
                    _write_or_leave(handle, path, log)
                    return cls(path, handle)
            except BaseException:
                os.close(handle)
                raise
            os.close(handle)

    def release(self) -> None:
        """Let others write; safe to call twice."""
        if self._handle is not None:
            handle, self._handle = self._handle, None
            # Windows deletes no open file: there the emptied one stays.
            with contextlib.suppress(OSError):
                os.ftruncate(handle, 0)
                self._path.unlink()
            os.close(handle)


def place(log: Path) -> Path:
    """Return where the lock file of a log stands."""
    return log.with_name(log.name + _ENDING)


def holder(log: Path) -> Holder | None:
    """Return who writes to a log now, as far as can be told; None: nobody."""
    path = place(log)
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        return None
    try:
        found = _read(handle)
        if not _is_free(handle) or (found and found.host != device.host()):
            return found or Holder("an unknown computer", "someone", 0, "")
        return None
    finally:
        os.close(handle)


def session(log: Path) -> Session | None:
    """Return what the lock file says that stands beside a log; None: nothing."""
    path = place(log)
    try:
        handle = os.open(path, os.O_RDONLY)
    except OSError:
        return None
    try:
        found = _read(handle)
        if found is None:
            return None
        return Session(os.fstat(handle).st_mtime_ns, found.found)
    finally:
        os.close(handle)


def _claim(handle: int, path: Path, log: Path, *, take_over: bool) -> None:
    found = _read(handle)
    if not _is_free(handle):
        raise _in_use(log, found)
    is_foreign = found is not None and found.host != device.host()
    if is_foreign and not take_over and _is_same(handle, path):
        raise _in_use(log, found)


def _is_free(handle: int) -> bool:
    """Take the system's lock; False if another process has it.

    Where the file system knows no locks the contents of the file decide.
    """
    try:
        _lock(handle)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        found = _read(handle)
        return found is None or not _is_alive(found)
    return True


def _is_alive(found: Holder) -> bool:
    if found.host != device.host() or os.name == "nt":
        return True
    try:
        os.kill(found.process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return found.process != os.getpid()


def _is_same(handle: int, path: Path) -> bool:
    """Tell whether the locked file is still the one that others would open."""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _read(handle: int) -> Holder | None:
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        table = json.loads(os.read(handle, _LARGEST))
        return Holder(
            str(table["host"]),
            str(table["user"]),
            int(table["process"]),
            str(table["since"]),
            table.get("found"),
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _write_or_leave(handle: int, path: Path, log: Path) -> None:
    """Say who holds the lock; a disk that has no room for that gets its file back."""
    try:
        _write(handle, log)
    except OSError:
        with contextlib.suppress(OSError):
            path.unlink()
        raise


def _write(handle: int, log: Path) -> None:
    now = datetime.now(UTC).astimezone().isoformat(timespec="seconds")
    found = log.stat().st_mtime_ns if log.exists() else None
    own = Holder(device.host(), device.user(), os.getpid(), now, found)
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, json.dumps(own._asdict()).encode())


def _in_use(log: Path, found: Holder | None) -> LogInUseError:
    who = "Another window or computer" if found is None else str(found)
    what = f"{who} writes to {log.name}."
    do = "Close it there, or open the log here to read only."
    error = LogInUseError(what, do)
    error.holder = found
    return error
