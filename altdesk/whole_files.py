"""Files that are there whole or not at all, whatever happens while they are written.

On Linux a file is written without a name, so that a process that is killed leaves
nothing but in the instant in which it gets one; elsewhere under a temporary name beside
its place. What a killed process has left is taken away by the next one.
"""

import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

if sys.platform != "win32":
    import fcntl

_PRIVATE = 0o600
_START, _END = ".altdesk-", ".part"


def replace(path: Path, content: bytes) -> None:
    """Put a file that holds `content` in its place, and wait until it lasts.

    A file that is replaced keeps who may read it; a new one is its owner's alone. A
    link stays a link: what it leads to is replaced.

    Raises:
        OSError: nothing was changed.
    """
    path = Path(os.path.realpath(path))
    mode = path.stat().st_mode & 0o777 if path.exists() else _PRIVATE
    if not _put_nameless(path, content, mode):
        _put(_write(path, content, mode), path)
    _sync_folder(path.parent)
    _sweep(path.parent)


def _put(temporary: Path, path: Path) -> None:
    try:
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def _put_nameless(path: Path, content: bytes, mode: int) -> bool:
    """Write without a name, and give one at the end; False: not possible here."""
    if not hasattr(os, "O_TMPFILE"):
        return False
    try:
        handle = os.open(path.parent, os.O_TMPFILE | os.O_WRONLY, _PRIVATE)
    except OSError:
        return False  # the ordinary way says what is wrong
    name = path.with_name(f"{_START}{os.urandom(8).hex()}{_END}")
    with os.fdopen(handle, "wb"):
        _fill(handle, content, mode)
        try:
            # Python follows the link only where a folder is given, too.
            os.link(f"/proc/self/fd/{handle}", name, src_dir_fd=handle)
        except FileNotFoundError:
            return False  # no /proc
        # At once: a process that is killed here leaves the other name.
        _put(name, path)
    return True


def _write(path: Path, content: bytes, mode: int) -> Path:
    """Return the temporary name of a whole file."""
    handle, name = tempfile.mkstemp(prefix=_START, suffix=_END, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            _fill(file.fileno(), content, mode)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    return Path(name)


def _fill(handle: int, content: bytes, mode: int) -> None:
    _is_free(handle)
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(handle, rest) :]
    if os.name == "posix":
        os.fchmod(handle, mode)
    os.fsync(handle)


def _is_free(handle: int) -> bool:
    """Take the file for this process; False if one that lives has it."""
    if sys.platform == "win32":
        return True  # what is open cannot be deleted there
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _sweep(folder: Path) -> None:
    """Take away what processes that were killed have left in a folder."""
    for each in folder.glob(f"{_START}*{_END}"):
        with suppress(OSError):
            with each.open("rb") as file:
                is_left = _is_free(file.fileno())
            if is_left:
                each.unlink()


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut; Windows has no such call."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)
