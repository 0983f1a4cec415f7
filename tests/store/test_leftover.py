"""What a crash has left beside a log is read with that log alone."""

import json
import os
import shutil
from dataclasses import replace
from datetime import date

import pytest

from altdesk.errors import LogError
from altdesk.store import checkup, cipher, leftover, lock, new_id
from altdesk.store.changes import PutPanel, PutPerson
from altdesk.store.log import Log

LEFT = ("", "-wal", "-lock")
LATER = date(2026, 5, 1)


@pytest.fixture
def older(filled, tmp_path, new_panel):
    """Return a backup of the log from before much was added."""
    with Log.open(filled) as log:
        copy = log.backup(tmp_path / "older")
        add_panels(log, "77", new_panel)
    return copy


def add_panels(log, text, new_panel):
    person = log.people()[0].id
    for day in range(1, 28):
        panel = new_panel(date(2026, 2, day), text)
        log.record("add", [PutPanel(person, panel)])


@pytest.fixture
def crashed(filled, older, tmp_path, new_panel):
    """Return a log as a crash leaves it: its last panel stands in the WAL alone."""
    folder = tmp_path / "crashed"
    folder.mkdir()
    with Log.open(filled) as log:
        log.record("add", [PutPanel(log.people()[0].id, new_panel(LATER, "99"))])
        for ending in LEFT:
            shutil.copy2(filled.with_name(filled.name + ending), folder)
    assert older.exists()
    return folder / filled.name


@pytest.fixture
def another(tmp_path, ann, new_panel):
    """Return a log of somebody else."""
    path = tmp_path / "another.altdesk"
    with Log.create(path) as log:
        log.record("add Bo", [PutPerson(replace(ann, id=new_id(), name="Bo"))])
        add_panels(log, "12", new_panel)
    return path


def wal_of(path):
    return path.with_name(path.name + "-wal")


def never(*_):
    raise AssertionError


@pytest.mark.parametrize("read_only", [False, True])
def test_after_a_crash_nothing_is_read_through_and_nothing_missing(
    crashed, alts, monkeypatch, read_only
):
    monkeypatch.setattr(checkup, "check", never)

    with Log.open(crashed, read_only=read_only) as log:
        assert "99" in alts(log)


def test_a_second_crash_changes_nothing_of_that(crashed, tmp_path, alts, monkeypatch):
    monkeypatch.setattr(checkup, "check", never)
    again = tmp_path / "again"
    again.mkdir()
    with Log.open(crashed):
        for ending in LEFT:
            shutil.copy2(crashed.with_name(crashed.name + ending), again)

    with Log.open(again / crashed.name) as log:
        assert "99" in alts(log)


@pytest.mark.parametrize("lost", ["the lock", "its note", "its sense"])
def test_without_the_note_everything_is_read_and_fits(crashed, alts, lost):
    note = lock.place(crashed)
    if lost == "the lock":
        note.unlink()
    elif lost == "its note":
        table = json.loads(note.read_text())
        del table["found"]
        note.write_text(json.dumps(table))
    else:
        note.write_text("?")
    assert not leftover.fits(crashed)

    with Log.open(crashed, read_only=True) as log:
        assert "99" in alts(log)
    with Log.open(crashed) as log:
        assert "99" in alts(log)
        assert log.check() == []


@pytest.mark.parametrize("keeps_its_time", [False, True])
@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("which", ["another", "older"])
def test_another_file_in_its_place_is_not_mixed_with_it(
    crashed, tmp_path, request, alts, which, read_only, keeps_its_time
):
    shutil.copyfile(request.getfixturevalue(which), crashed)
    if keeps_its_time:
        os.utime(crashed, (1.7e9, 1.7e9))
    before = crashed.read_bytes(), wal_of(crashed).read_bytes()

    with pytest.raises(LogError, match="do not fit together") as caught:
        Log.open(crashed, read_only=read_only)

    assert "move the other one away" in caught.value.advice
    assert (crashed.read_bytes(), wal_of(crashed).read_bytes()) == before
    wal_of(crashed).rename(tmp_path / "moved away")
    with Log.open(crashed) as log:
        assert alts(log)
        assert not {"77", "99"} & {*alts(log)}
        assert log.check() == []


def test_a_backup_of_the_moment_before_takes_what_was_written_last(crashed, alts):
    """The very file that the WAL was written for, copied back over itself."""
    contents = crashed.read_bytes()
    crashed.unlink()
    crashed.write_bytes(contents)
    assert not leftover.fits(crashed)

    with Log.open(crashed) as log:
        assert "99" in alts(log)


def test_a_log_without_its_wal_is_no_doubt(filled):
    assert leftover.fits(filled)
    wal_of(filled).touch()
    assert leftover.fits(filled)


def test_rows_that_nobody_recorded_are_told_though_each_page_is_whole(crashed):
    """What was derived is not what the ledger says: pages of two times may do so."""
    lock.place(crashed).unlink()
    connection = cipher.connect(crashed, cipher.PUBLISHED)
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    connection.execute("UPDATE current_result SET canonical = canonical + 1")
    kept = {each: each.read_bytes() for each in (crashed, wal_of(crashed))}
    connection.close()
    for each, contents in kept.items():
        each.write_bytes(contents)

    with pytest.raises(LogError, match="do not fit together"):
        Log.open(crashed)
