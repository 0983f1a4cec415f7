"""Writing a file whole or not at all."""

import errno
import os
from pathlib import Path

from altdesk import whole_files
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
    try:
        whole_files.replace(path, content)
    except OSError as error:
        raise UnwritableFileError(*_in_words(error, path)) from error


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
