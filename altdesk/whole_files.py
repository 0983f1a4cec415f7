"""Files that are there whole or not at all, whatever happens while they are written.

On Linux a file is written without a name, so that a process that is killed leaves
nothing; elsewhere under a temporary name beside its place.
"""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

_PRIVATE = 0o600


def replace(path: Path, content: bytes) -> None:
    """Put a file that holds `content` in its place, and wait until it lasts.

    A file that is replaced keeps who may read it; a new one is its owner's alone. A
    link stays a link: what it leads to is replaced.

    Raises:
        OSError: nothing was changed.
    """
    path = Path(os.path.realpath(path))
    mode = path.stat().st_mode & 0o777 if path.exists() else _PRIVATE
    temporary = _write_nameless(path, content, mode) or _write(path, content, mode)
    try:
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(path.parent)


def _write_nameless(path: Path, content: bytes, mode: int) -> Path | None:
    """Return the name that a whole file got at the end; None: not possible here."""
    if not hasattr(os, "O_TMPFILE"):
        return None
    try:
        handle = os.open(path.parent, os.O_TMPFILE | os.O_WRONLY, _PRIVATE)
    except OSError:
        return None  # the ordinary way says what is wrong
    name = path.with_name(f".{os.urandom(8).hex()}.part")
    try:
        with os.fdopen(handle, "wb") as file:
            _fill(file.fileno(), content, mode)
            # Python follows the link only where a folder is given, too.
            os.link(f"/proc/self/fd/{handle}", name, src_dir_fd=file.fileno())
    except FileNotFoundError:
        return None  # no /proc
    return name


def _write(path: Path, content: bytes, mode: int) -> Path:
    """Return the temporary name of a whole file."""
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            _fill(file.fileno(), content, mode)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    return Path(name)


def _fill(handle: int, content: bytes, mode: int) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(handle, rest) :]
    if os.name == "posix":
        os.fchmod(handle, mode)
    os.fsync(handle)


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
