"""Backups on close, thinned as they age; a word about badly chosen places."""

import os
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from altdesk.store import automatic, backup, surroundings
from altdesk.store.log import Log

NOW = datetime(2026, 11, 23, 12)  # noqa: DTZ001 -- names of files have no zone


def test_a_changed_log_is_backed_up_when_it_is_closed(filled, alts):
    folder = backup.folder_of(filled)
    log = Log.open(filled)
    log.back_up_on_close(folder)
    log.undo()
    log.close()

    (copy,) = folder.iterdir()
    assert automatic.newest(filled) == copy
    with Log.open(copy, read_only=True) as opened:
        assert alts(opened) == ["80", "71"]


def test_an_unchanged_log_is_not_backed_up(filled):
    log = Log.open(filled)
    log.back_up_on_close(backup.folder_of(filled))
    log.keep_setting("window", "1024x640")
    log.close()

    assert not backup.folder_of(filled).exists()
    assert automatic.newest(filled) is None


def test_a_backup_that_fails_is_told_and_the_log_is_closed_all_the_same(filled, alts):
    (filled.parent / "in the way").write_text("a file")
    log = Log.open(filled)
    log.back_up_on_close(filled.parent / "in the way")
    log.undo()

    with pytest.raises(Exception, match="in the way"):
        log.close()

    with Log.open(filled) as again:
        assert alts(again) == ["80", "71"]


def test_thinning_keeps_days_then_weeks_then_months():
    hourly = {NOW - timedelta(hours=6 * n) for n in range(4 * 900)}

    keep = sorted(automatic.kept(hourly, NOW), reverse=True)

    assert keep[:5] == sorted(hourly, reverse=True)[:5]
    ages = [(NOW - stamp).days for stamp in keep]
    assert 14 <= sum(age <= 14 for age in ages) <= 20
    assert 6 <= sum(14 < age <= 56 for age in ages) <= 9
    assert 21 <= sum(age > 56 for age in ages) <= 24
    assert max(ages) <= 31 * 24


def test_thinning_day_by_day_never_loses_the_months():
    stamps: set[datetime] = set()
    for day in range(800):
        now = NOW + timedelta(days=day)
        stamps = automatic.kept({*stamps, now}, now)

    months = {stamp.strftime("%Y-%m") for stamp in stamps}
    assert len(months) >= 24
    assert len(stamps) < 60


def test_a_backup_from_the_future_stays():
    future = NOW + timedelta(days=400)

    assert future in automatic.kept([future, *([NOW] * 20)], NOW)


def test_thinning_touches_only_automatic_backups_of_this_log(tmp_path):
    old = [
        "my 2020-01-01 120000 auto.altdesk",
        "my 2020-01-01 120000 auto (2).altdesk",
        "my 2020-01-01 120000 before import.altdesk",
    ]
    others = [
        "my 2020-01-01 120000.altdesk",
        "my 2020-01-01 120000 before restore.altdesk",
        "other 2020-01-01 120000 auto.altdesk",
        "my 2020-99-01 120000 auto.altdesk",
        "notes.txt",
    ]
    new = [f"my 2026-11-2{n} 120000 auto.altdesk" for n in range(5)]
    for name in (*old, *others, *new):
        (tmp_path / name).write_text("")

    gone = automatic.thin(tmp_path, "my", NOW)

    assert {path.name for path in gone} == set(old)
    assert {path.name for path in tmp_path.iterdir()} == {*others, *new}


@pytest.mark.parametrize(
    ("told", "is_due"),
    [
        (None, False),
        ("2026-11-01", False),
        ("2026-10-01", True),
        ("2027-01-01", True),
        ("soon", True),
    ],
    ids=["never done", "recent", "old", "from the future", "no date"],
)
def test_the_second_place_is_reminded_of_by_date(told, is_due):
    assert automatic.is_second_place_due(told, date(2026, 11, 23)) is is_due


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/home/ann/Dropbox/health", "Dropbox"),
        ("/home/ann/OneDrive - Practice/health", "OneDrive"),
        ("/Users/ann/Library/Mobile Documents/x", "iCloud Drive"),
        ("/home/ann/Documents", None),
        ("/home/dropboxer", None),
    ],
)
def test_a_folder_that_a_service_copies_is_named(folder, service):
    path = Path(folder) / "my.altdesk"

    assert surroundings.synced_by(path) == service
    assert any(service in c for c in surroundings.cautions(path)) is bool(service)


@pytest.mark.parametrize(
    ("path", "is_far"),
    [
        ("/mnt/practice/logs/my.altdesk", True),
        ("/mnt/my share/my.altdesk", True),
        ("/mnt/practices/my.altdesk", False),
        ("/home/ann/my.altdesk", False),
        ("//server/share/my.altdesk", True),
    ],
)
def test_a_network_folder_is_recognised_by_its_mount(tmp_path, path, is_far):
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\n"
        "//nas/practice /mnt/practice cifs rw 0 0\n"
        "//nas/share /mnt/my\\040share nfs4 rw 0 0\n"
        "garbage\n"
    )

    assert surroundings.is_on_network(Path(path), mounts) is is_far


def test_a_system_without_a_list_of_mounts_says_nothing(tmp_path):
    assert not surroundings.is_on_network(tmp_path / "x", tmp_path / "none")


def test_a_log_tells_its_cautions(filled, log):
    with Log.open(filled) as opened:
        assert isinstance(opened.cautions, tuple)
    assert log.cautions == ()


def test_the_newest_backup_is_one_that_can_be_a_log(filled):
    with Log.open(filled) as log:
        copy = log.backup(backup.folder_of(filled))
    for name, text in (("a", b""), ("b", b"Dear Ann"), ("my 2026 damaged", b"AltDesk")):
        later = copy.with_name(f"{name}.altdesk")
        later.write_bytes(text)
        os.utime(later, (2e9, 2e9))

    assert automatic.newest(filled) == copy


def test_a_log_called_damaged_has_its_backups(tmp_path):
    path = tmp_path / "liver damaged.altdesk"
    with Log.create(path) as log:
        copy = log.backup(backup.folder_of(path))

    assert automatic.newest(path) == copy


def test_a_log_on_another_computer_is_cautioned(tmp_path, monkeypatch):
    mounts = tmp_path / "mounts"
    mounts.write_text(f"server:/share {tmp_path} nfs4 rw 0 0\n")
    monkeypatch.setattr(surroundings.is_on_network, "__defaults__", (mounts,))

    (caution,) = surroundings.cautions(tmp_path / "my.altdesk")

    assert "lies on another computer" in caution
