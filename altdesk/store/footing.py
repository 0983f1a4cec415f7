"""What a file must be before it is taken for a log, written, and acknowledged."""

import os
import shutil
from contextlib import suppress
from pathlib import Path

from altdesk.store import disk, faults

_ROOM = 1_000_000
"""Bytes that must be free before anything is written (a panel needs some 20,000)."""


def require_log(path: Path) -> None:
    """Refuse what cannot be a log before SQLCipher sees it."""
    if path.is_dir():
        raise faults.is_folder(path.name)
    if not path.exists():
        raise faults.missing(path.name)
    if not path.is_file():
        raise faults.no_file(path.name)
    if not os.access(path, os.R_OK):
        raise faults.unreadable(path.name)
    if path.stat().st_size == 0:
        raise faults.empty(path.name)


def require_writable(path: Path) -> None:
    """Refuse what cannot be written, or not safely."""
    if not os.access(path, os.W_OK):
        raise faults.read_only(path.name)
    _require_one_name(path)
    if disk.companion(path, "-journal").exists():
        raise faults.foreign_journal(path.name)


def _require_one_name(path: Path) -> None:
    """Refuse a file with several names: each would have a lock and a WAL of its own."""
    if path.stat().st_nlink > 1:
        disk.remove_unfinished(path)
    if path.stat().st_nlink > 1:
        raise faults.several_names(path.name)


def require_room(path: Path | None) -> None:
    """Refuse to begin where the disk has no room to end."""
    if path is None:
        return
    with suppress(FileNotFoundError):
        if shutil.disk_usage(path.parent).free < _ROOM:
            raise faults.full(path.name)


def require_same_file(path: Path | None, mark: tuple[int, int] | None) -> None:
    """Refuse to acknowledge what was written into a file that is no longer there."""
    if path is None:
        return
    try:
        found = path.stat()
    except OSError as error:
        raise faults.gone(path.name) from error
    if (found.st_dev, found.st_ino) != mark:
        raise faults.gone(path.name)
