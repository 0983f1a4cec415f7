"""Files that appear whole or not at all, readable by their owner only."""

import contextlib
import errno
import glob
import os
import shutil
import sys
from pathlib import Path

if sys.platform == "darwin":
    import fcntl

_OWN = ("-wal", "-shm")
_COMPANIONS = ("", *_OWN, "-journal")
_TRIES = 5


def touch_private(path: Path) -> None:
    """Make an empty file that only its owner may read."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def temporary_name(path: Path) -> Path:
    """Return a name in the same folder that nobody else uses."""
    return path.with_name(f".{path.name}.{os.urandom(4).hex()}")


def write_whole(path: Path, text: bytes) -> None:
    """Replace a small file; after a crash it is the old one or the new one."""
    temporary = temporary_name(path)
    try:
        touch_private(temporary)
        with temporary.open("wb") as file:
            file.write(text)
            file.flush()
            sync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(path.parent)


def sync(handle: int) -> None:
    """Wait until a file's contents are on the disk, not only in the drive's cache."""
    if sys.platform == "darwin":
        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
    else:
        os.fsync(handle)


def sync_file(path: Path) -> None:
    """Wait until the contents of a file are on the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        sync(handle)
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


def remove_log(path: Path) -> None:
    """Delete a temporary log and the files that SQLite keeps beside it."""
    for ending in _COMPANIONS:
        path.with_name(path.name + ending).unlink(missing_ok=True)


def real(path: Path) -> Path:
    """Return the file behind a link: SQLite keeps its files beside that one."""
    # Path.is_symlink would raise where the name is too long.
    return Path(os.path.realpath(path)) if os.path.islink(path) else path  # noqa: PTH114


def companion(path: Path, ending: str) -> Path:
    """Return the file that SQLite keeps beside a log ("-wal", "-shm")."""
    return path.with_name(path.name + ending)


def remove_companions(path: Path) -> None:
    """Delete what a look at a resting log has left beside it."""
    for ending in _OWN:
        companion(path, ending).unlink(missing_ok=True)


def put_new(temporary: Path, path: Path) -> None:
    """Give a finished file its name, unless somebody was faster.

    Raises:
        FileExistsError: something stands there already.
    """
    try:
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:
        # Sticks with FAT know no links.
        if path.exists():
            raise FileExistsError(str(path)) from None
        temporary.rename(path)
    sync_folder(path.parent)


def remove_unfinished(path: Path) -> None:
    """Take away the temporary name of a file that a crash left with both."""
    for each in path.parent.glob(f".{glob.escape(path.name)}.????????"):
        with contextlib.suppress(FileNotFoundError):
            if each.samefile(path):
                each.unlink()


def copy_still(path: Path, copy: Path) -> None:
    """Copy a log and its WAL while neither changes; try again if one did.

    Raises:
        OSError: it was written to all the time.
    """
    for _ in range(_TRIES):
        before = _state(path)
        shutil.copyfile(path, copy)
        wal = companion(path, "-wal")
        target = companion(copy, "-wal")
        target.unlink(missing_ok=True)
        with contextlib.suppress(FileNotFoundError):
            shutil.copyfile(wal, target)
        if _state(path) == before:
            return
    raise OSError(errno.EAGAIN, "it is being written to all the time")


def _state(path: Path) -> list[tuple[int, int] | None]:
    found: list[tuple[int, int] | None] = []
    for each in (path, companion(path, "-wal")):
        try:
            stat = each.stat()
        except FileNotFoundError:
            found.append(None)
        else:
            found.append((stat.st_size, stat.st_mtime_ns))
    return found
