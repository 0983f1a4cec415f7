"""Files that are there whole or not at all."""

import errno
from pathlib import Path

from altdesk import whole_files
from altdesk.errors import AltDeskError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class UnwritableFileError(AltDeskError):
    """A file could not be written; what stood there before is unchanged."""


def replace_file(path: Path, content: bytes) -> None:
    """Write `content` to `path`, whole or not at all.

    Raises:
        UnwritableFileError: the disk is full, or the folder may not be written.
    """
    try:
        whole_files.replace(path, content)
    except OSError as error:
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> UnwritableFileError:
    if error.errno in _FULL:
        what = f"The disk is full; {path.name} was not written."
        return UnwritableFileError(what, "Make room, or choose another drive.")
    reason = error.strerror or type(error).__name__
    what = f"{path.name} cannot be written ({reason})."
    return UnwritableFileError(what, "Choose another folder.")
