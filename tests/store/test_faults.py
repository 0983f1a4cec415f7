"""Every error of the machine becomes a sentence with a next step."""

import errno

import pytest

from altdesk.errors import LogError, LogInUseError
from altdesk.store import cipher, faults


class DatabaseFault(cipher.DatabaseError):
    def __init__(self, name):
        super().__init__("text that may hold a person's name")
        self.sqlite_errorname = name


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("SQLITE_FULL", "disk is full"),
        ("SQLITE_READONLY_DIRECTORY", "cannot be written here"),
        ("SQLITE_CANTOPEN", "cannot be written here"),
        ("SQLITE_BUSY_SNAPSHOT", "Another program is writing"),
        ("SQLITE_LOCKED", "Another program is writing"),
        ("SQLITE_NOTADB", "not an AltDesk log"),
        ("SQLITE_CORRUPT_INDEX", "damaged"),
        ("SQLITE_IOERR_WRITE", "The disk failed"),
        ("SQLITE_CONSTRAINT_UNIQUE", "does not fit its own rules"),
        (None, "does not fit its own rules"),
    ],
)
def test_an_error_of_the_database_is_worded(name, says):
    with pytest.raises(LogError, match=says) as caught, faults.told("my.altdesk"):
        raise DatabaseFault(name)

    assert "my.altdesk" in caught.value.what
    assert caught.value.advice
    assert "person's name" not in str(caught.value)
    assert isinstance(caught.value, LogInUseError) is ("Another program" in says)


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EFBIG, "disk is full"),
        (errno.EROFS, "cannot be written here"),
        (errno.EACCES, "cannot be written here"),
        (errno.ENOENT, "no file"),
        (errno.EIO, "cannot be reached"),
        (errno.ESTALE, "cannot be reached"),
    ],
)
def test_an_error_of_the_system_is_worded(number, says):
    with pytest.raises(LogError, match=says) as caught, faults.told("my.altdesk"):
        raise OSError(number, "some reason")

    assert caught.value.advice


def test_a_fault_of_ours_is_left_to_rise():
    with pytest.raises(KeyError), faults.told("my.altdesk"):
        raise KeyError("x")
