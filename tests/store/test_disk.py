"""Files appear whole or not at all, on every kind of drive."""

import errno
import os
import shutil
from pathlib import Path

import pytest

from altdesk.errors import LogError
from altdesk.store import device, disk, lock
from altdesk.store.lock import Holder
from altdesk.store.log import Log


def refuse(number: int):
    def fail(*_arguments, **_more):
        raise OSError(number, os.strerror(number))

    return fail


def test_a_drive_that_knows_no_links_gets_its_file(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "link", refuse(errno.EPERM))

    Log.create(tmp_path / "my.altdesk").close()

    assert [p.name for p in tmp_path.iterdir()] == ["my.altdesk"]


def test_there_too_no_file_is_replaced(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "link", refuse(errno.EPERM))
    new, old = tmp_path / "new", tmp_path / "old"
    new.write_text("new")
    old.write_text("old")

    with pytest.raises(FileExistsError):
        disk.put_new(new, old)

    assert old.read_text() == "old"


def test_somebody_who_was_faster_keeps_the_name(tmp_path):
    new, old = tmp_path / "new", tmp_path / "old"
    new.write_text("new")
    old.write_text("old")

    with pytest.raises(FileExistsError):
        disk.put_new(new, old)


def test_the_name_that_a_crash_left_goes_and_others_stay(filled):
    left = filled.with_name(f".{filled.name}.0123abcd")
    other = filled.with_name(f".{filled.name}.89abcdef")
    os.link(filled, left)
    other.write_text("of somebody else")

    Log.open(filled).close()

    assert not left.exists()
    assert other.exists()


@pytest.mark.parametrize(("times", "is_copied"), [(2, True), (99, False)])
def test_what_is_written_meanwhile_is_copied_again(
    filled, tmp_path, monkeypatch, times, is_copied
):
    copied = shutil.copyfile
    changes = iter(range(times))

    def busy(source, target):
        copied(source, target)
        if next(changes, None) is not None:
            os.utime(source, ns=(1, Path(source).stat().st_mtime_ns + 1))

    monkeypatch.setattr(shutil, "copyfile", busy)

    if is_copied:
        disk.copy_still(filled, tmp_path / "copy")
        assert (tmp_path / "copy").read_bytes() == filled.read_bytes()
    else:
        with pytest.raises(OSError, match="being written to all the time"):
            disk.copy_still(filled, tmp_path / "copy")


@pytest.mark.parametrize(
    ("number", "says"),
    [(errno.ENOSPC, "temporary files has no room"), (errno.EIO, "cannot be reached")],
)
def test_a_copy_to_read_that_fails_is_told(filled, monkeypatch, number, says):
    monkeypatch.setattr(disk, "copy_still", refuse(number))

    with pytest.raises(LogError, match=says):
        Log.open(filled, read_only=True)


def test_a_link_that_leads_nowhere_is_not_filled(tmp_path):
    link = tmp_path / "my.altdesk"
    link.symlink_to("gone")

    with pytest.raises(LogError, match="leads to is not there"):
        Log.create(link)

    assert not (tmp_path / "gone").exists()


def test_a_lock_that_has_no_room_leaves_no_file(filled, monkeypatch):
    monkeypatch.setattr(lock.os, "write", refuse(errno.ENOSPC))

    with pytest.raises(LogError, match="disk is full"):
        Log.open(filled)

    assert [p.name for p in filled.parent.iterdir()] == [filled.name]


@pytest.mark.parametrize(
    ("host", "process", "is_alive"),
    [("elsewhere", 1, True), ("", 1, True), ("", os.getpid(), False)],
    ids=["another computer", "another program", "this program"],
)
def test_where_nothing_can_be_locked_the_process_decides(host, process, is_alive):
    holder = Holder(host or device.host(), "kim", process, "2026-11-23")

    assert lock._is_alive(holder) is is_alive


def test_a_process_of_another_account_is_alive(monkeypatch):
    monkeypatch.setattr(os, "kill", refuse(errno.EPERM))

    assert lock._is_alive(Holder(device.host(), "kim", 4711, "2026-11-23"))


@pytest.mark.parametrize("name", ["USERNAME", "USER", "LOGNAME", None])
def test_the_account_has_a_name_on_every_system(monkeypatch, name):
    for each in ("USERNAME", "USER", "LOGNAME"):
        monkeypatch.delenv(each, raising=False)
    if name is not None:
        monkeypatch.setenv(name, "kim")

    assert device.user() == ("someone" if name is None else "kim")
