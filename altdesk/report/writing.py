"""Writing a file whole or not at all."""

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from altdesk.errors import AltDeskError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class UnwritableFileError(AltDeskError):
    """A sheet that could not be written; what stood in its place still stands."""


def write_whole(path: Path, content: bytes) -> None:
    """Write a file beside its place, make it lasting, then put it there.

    Raises:
        UnwritableFileError: the disk is full, or the folder cannot be written to.
            The file that was there before, if any, is unchanged.
    """
    path = Path(os.path.realpath(path))
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _keep_mode(path, temporary)
        temporary.replace(path)
        temporary = None
        _sync_folder(path.parent)
    except OSError as error:
        raise UnwritableFileError(*_in_words(error, path)) from error
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink()


def _keep_mode(path: Path, temporary: Path) -> None:
    """Let a file that is replaced keep who may read it; a new one is private."""
    if path.exists():
        temporary.chmod(path.stat().st_mode & 0o777)


def _sync_folder(folder: Path) -> None:
    """Make the new name lasting too; Windows has no such call for folders."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _in_words(error: OSError, path: Path) -> tuple[str, str]:
    if error.errno in _FULL:
        return (
            f"The disk is full: “{path.name}” was not written.",
            "Free some space or choose another disk, then save again.",
        )
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return (
            f"“{path.parent}” may not be written to.",
            "Choose another folder.",
        )
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return f"The folder “{path.parent}” does not exist.", "Choose another folder."
    if error.errno in {errno.EISDIR, errno.ENOTEMPTY, errno.EEXIST}:
        return f"“{path}” is a folder.", "Choose a file name."
    return f"“{path.name}” was not written: {error.strerror}.", "Choose another place."
