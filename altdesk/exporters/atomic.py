"""Files that are there whole or not at all."""

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from altdesk.errors import AltDeskError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class UnwritableFileError(AltDeskError):
    """A file could not be written; what stood there before is unchanged."""


def replace_file(path: Path, content: bytes) -> None:
    """Write `content` to `path`: to a temporary file beside it, then in one step.

    Raises:
        UnwritableFileError: the disk is full, or the folder may not be written.
    """
    try:
        _replace(path.resolve() if path.is_symlink() else path, content)
    except OSError as error:
        raise _unwritable(path, error) from error


def _replace(path: Path, content: bytes) -> None:
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o600
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(mode)
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)


def _unwritable(path: Path, error: OSError) -> UnwritableFileError:
    if error.errno in _FULL:
        what = f"The disk is full; {path.name} was not written."
        return UnwritableFileError(what, "Make room, or choose another drive.")
    reason = error.strerror or type(error).__name__
    what = f"{path.name} cannot be written ({reason})."
    return UnwritableFileError(what, "Choose another folder.")
