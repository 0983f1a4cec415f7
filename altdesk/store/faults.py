"""What goes wrong with a file, in sentences with a next step."""

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from altdesk.errors import LogError, LogInUseError, OnlyReadError
from altdesk.store import cipher

_BACKUP = "Keep the file as it is and restore the newest backup."


@contextmanager
def told(name: str) -> Iterator[None]:
    """Turn the errors of SQLCipher and of the disk into LogErrors about `name`."""
    try:
        yield
    except cipher.Error as error:
        code = getattr(error, "sqlite_errorname", "") or ""
        raise _of_database(name, code) from error
    except OSError as error:
        raise of_system(name, error) from error


def of_system(name: str, error: OSError) -> LogError:
    """Return the LogError for what the operating system refused."""
    if is_full(error):
        return full(name)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return read_only(name)
    if error.errno == errno.ENOENT:
        return missing(name)
    if error.errno == errno.ENAMETOOLONG:
        return long_name(name)
    if error.errno in {errno.ENOTDIR, errno.EEXIST, errno.EISDIR}:
        return in_the_way(name)
    what = f"{name} cannot be reached ({error.strerror or type(error).__name__})."
    return LogError(what, "Check the drive or the network folder, then try again.")


def is_full(error: OSError) -> bool:
    """Tell whether the disk, a quota or the size of a file has come to its end."""
    return error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def _of_database(name: str, code: str) -> LogError:
    for start, fault in _FAULTS.items():
        if code.startswith(start):
            return fault(name)
    what = f"{name} does not fit its own rules ({code or 'unknown'})."
    return LogError(what, _BACKUP)


def _busy(name: str) -> LogError:
    what = f"Another program is writing to {name}."
    return LogInUseError(what, "Wait a moment, then try again.")


def _disk(name: str) -> LogError:
    what = f"The disk failed while {name} was read or written."
    # A quota or a limit of size comes as a failed write, too.
    do = "Nothing was recorded. Check the drive and the free space on it, or save the"
    do += " log elsewhere."
    return LogError(what, do)


def full(name: str) -> LogError:
    what = f"The disk is full: nothing was recorded in {name}."
    return LogError(what, "Free some space, or save the log on another drive.")


def no_room_to_read(name: str) -> LogError:
    what = f"{name} cannot be read: the folder for temporary files has no room."
    return LogError(what, "Free some space; the log itself is unchanged.")


def read_only(name: str) -> LogError:
    what = f"{name} cannot be written here."
    return OnlyReadError(what, "Open it to read, or copy it to a folder of your own.")


def unreadable(name: str) -> LogError:
    what = f"{name} belongs to another account, which lets nobody else read it."
    return LogError(what, "Ask its owner, or open AltDesk in that account.")


def missing(name: str) -> LogError:
    what = f"There is no file {name}."
    return LogError(what, "Check its name and folder, or plug in its drive.")


def long_name(name: str) -> LogError:
    what = f"The name {name[:40]}… is too long for this drive."
    return LogError(what, "Give the file a shorter name; AltDesk adds a few letters.")


def in_the_way(name: str) -> LogError:
    what = f"{name} cannot be made: a file or folder of another kind is in its way."
    return LogError(what, "Choose another folder, or move what stands there.")


def no_file(name: str) -> LogError:
    what = f"{name} is a device or a pipe, not a file."
    return LogError(what, "It was not touched. Choose the log file itself.")


def loose_link(name: str) -> LogError:
    what = f"{name} is a link, and what it leads to is not there."
    return LogError(what, "Plug in the drive that it leads to, or remove the link.")


def several_names(name: str) -> LogError:
    what = f"{name} is one of several names of the same file (hard links)."
    do = "Open it to read, or copy it to a new name and open the copy."
    return OnlyReadError(what, do)


def foreign_journal(name: str) -> LogError:
    what = f"{name}-journal lies beside {name}: another program began to change it."
    do = "Open it to read, or restore the newest backup. AltDesk makes no such file; if"
    return OnlyReadError(what, f"{do} you know that it is of no use, take it away.")


def foreign_wal(name: str) -> LogError:
    what = f"{name} and what was written last ({name}-wal) do not fit together."
    do = "Both were left unchanged. If you copied this file here, move the other one"
    return LogError(what, f"{do} away and open it again; else restore a backup.")


def is_folder(name: str) -> LogError:
    return LogError(f"{name} is a folder.", "Choose the log file inside it.")


def empty(name: str) -> LogError:
    what = f"{name} is empty: it has lost its contents."
    return LogError(what, f"It was left unchanged. {_BACKUP}")


def foreign(name: str) -> LogError:
    what = f"{name} is not an AltDesk log, or it is damaged at its beginning."
    do = "It was left unchanged. Import it if it comes from another program, or "
    return LogError(what, f"{do}restore the newest backup.")


def damaged(name: str) -> LogError:
    what = f"{name} is damaged: a part of it is missing or changed."
    return LogError(what, f"It was left unchanged. {_BACKUP}")


def gone(name: str) -> LogError:
    what = f"{name} was moved, deleted or replaced while it was open."
    do = "The last entry is not in that file. Save the log under a new name now."
    return LogError(what, do)


_FAULTS: dict[str, Callable[[str], LogError]] = {
    "SQLITE_FULL": full,
    "SQLITE_READONLY": read_only,
    "SQLITE_CANTOPEN": read_only,
    "SQLITE_PERM": read_only,
    "SQLITE_BUSY": _busy,
    "SQLITE_LOCKED": _busy,
    "SQLITE_NOTADB": foreign,
    "SQLITE_CORRUPT": damaged,
    "SQLITE_IOERR": _disk,
}
