"""A copy counts as a backup only after it was read back; the way back keeps all."""

import os
import shutil

import pytest

from altdesk.errors import LogError
from altdesk.store import backup, cipher, opening, restoring
from altdesk.store.changes import PutPanel
from altdesk.store.log import Log
from altdesk.store.unlocking import NO_SECRETS


@pytest.fixture
def copy(filled, tmp_path):
    with Log.open(filled) as log:
        return log.backup(tmp_path / "backups")


def test_a_backup_is_a_log_with_the_same_head(filled, copy, alts):
    with Log.open(filled) as log, Log.open(copy, read_only=True) as other:
        assert other.head_hash == log.head_hash
        assert alts(other) == alts(log)
        assert other.check() == []


def test_a_backup_is_one_private_file(copy):
    assert [p.name for p in copy.parent.iterdir()] == [copy.name]
    assert copy.stat().st_mode & 0o777 == 0o600
    assert copy.read_bytes()[:16] == b"AltDesk log open"


def test_backups_of_the_same_second_do_not_replace_each_other(filled, tmp_path):
    with Log.open(filled) as log:
        places = {log.backup(tmp_path / "b") for _ in range(3)}

    assert len(places) == 3
    assert len(list((tmp_path / "b").iterdir())) == 3


def test_a_reader_can_make_a_backup(filled, tmp_path, alts):
    with Log.open(filled, read_only=True) as log:
        copy = log.backup(tmp_path / "b")

    with Log.open(copy) as log:
        assert alts(log) == ["80", "71", "58"]


def test_a_log_in_memory_can_be_saved(ann_log, tmp_path, ann):
    saved = ann_log.save_as(tmp_path / "saved.altdesk")

    with Log.open(saved) as log:
        assert log.people() == (ann,)


def test_a_copy_that_does_not_read_back_is_no_backup(filled, tmp_path, monkeypatch):
    def damage(path):
        with path.open("r+b") as file:
            file.seek(5000)
            file.write(os.urandom(64))

    verify = backup.verify

    def verify_damaged(path, *rest):
        damage(path)
        return verify(path, *rest)

    monkeypatch.setattr(backup, "verify", verify_damaged)
    with Log.open(filled) as log, pytest.raises(LogError):
        log.backup(tmp_path / "b")

    assert list((tmp_path / "b").iterdir()) == []


def test_a_copy_with_fewer_rows_is_no_backup(filled, copy):
    with Log.open(filled) as log:
        log.undo()
        log.undo()
        counted = backup.counts(log._connection)

    with pytest.raises(LogError, match="did not read back"):
        backup.verify(copy, cipher.PUBLISHED, "copy", counted, counted)


def test_a_backup_into_a_place_that_is_no_folder_is_refused(filled, tmp_path):
    (tmp_path / "b").write_text("a file")

    with Log.open(filled) as log, pytest.raises(LogError):
        log.backup(tmp_path / "b")


def test_a_restore_brings_back_what_was_and_keeps_what_is(filled, copy, alts):
    with Log.open(filled) as log:
        log.undo()
        log.undo()

    kept = restoring.restore(copy, filled)

    with Log.open(filled) as log:
        assert alts(log) == ["80", "71", "58"]
        assert log.check() == []
    with Log.open(kept, read_only=True) as log:
        assert alts(log) == ["80"]
    assert "before restore" in kept.name


def test_a_restore_says_before_what_would_differ(filled, copy, new_panel):
    with Log.open(filled) as log:
        log.record("add panel 4", [PutPanel(log.people()[0].id, new_panel())])

    differences = restoring.preview(copy, filled)

    assert differences.lost == ("add panel 4",)
    assert differences.regained == ()
    assert not differences.are_none
    assert restoring.preview(copy, copy).are_none


def test_a_damaged_log_is_kept_beside_the_restored_one(filled, copy, alts):
    filled.write_bytes(filled.read_bytes()[:9000])

    kept = restoring.restore(copy, filled)

    assert "damaged" in kept.name
    assert kept.stat().st_size == 9000
    with Log.open(filled) as log:
        assert alts(log) == ["80", "71", "58"]


def test_a_lost_log_is_restored(filled, copy, alts):
    filled.unlink()

    restoring.restore(copy, filled)

    with Log.open(filled) as log:
        assert alts(log) == ["80", "71", "58"]


def test_a_damaged_backup_is_not_restored(filled, copy):
    with copy.open("r+b") as file:
        file.seek(copy.stat().st_size - 3000)
        file.write(os.urandom(64))
    before = filled.read_bytes()

    with pytest.raises(LogError):
        restoring.restore(copy, filled)

    assert filled.read_bytes() == before


def test_a_log_that_is_written_is_not_replaced(filled, copy, alts):
    with Log.open(filled) as log:
        with pytest.raises(LogError, match="writes to"):
            restoring.restore(copy, filled)
        assert alts(log) == ["80", "71", "58"]


def test_a_restored_log_goes_on_as_a_new_device(filled, copy, new_panel):
    def devices(log):
        return {act.device for act in log.acts()}

    with Log.open(filled) as log:
        person = log.people()[0]
        log.record("later", [PutPanel(person.id, new_panel())])
        before = devices(log)
    restoring.restore(copy, filled)

    with Log.open(filled) as log:
        log.record("after", [PutPanel(person.id, new_panel())])

        assert log.acts(1)[0].device not in before
        assert log.check() == []


def test_a_copied_log_goes_on_as_a_new_device(filled, tmp_path, new_panel):
    copy = tmp_path / "copy.altdesk"
    shutil.copy(filled, copy)

    with Log.open(copy) as log:
        person = log.people()[0]
        log.record("here", [PutPanel(person.id, new_panel())])

        assert len({act.device for act in log.acts()}) == 2
        assert log.check() == []


def test_a_restore_drill_touches_nothing_and_finds_nothing(filled):
    with Log.open(filled) as log:
        log.backup(backup.folder_of(filled))
    before = filled.read_bytes()

    assert restoring.drill(filled) == []

    assert filled.read_bytes() == before
    assert len(list(backup.folder_of(filled).iterdir())) == 1


def test_a_restore_drill_names_a_damaged_backup(filled):
    with Log.open(filled) as log:
        copy = log.backup(backup.folder_of(filled))
    with copy.open("r+b") as file:
        file.seek(copy.stat().st_size - 3000)
        file.write(os.urandom(64))

    (found,) = restoring.drill(filled)

    assert copy.name in found


def test_a_copy_never_replaces_a_file(filled, copy):
    before = copy.read_bytes()

    with Log.open(filled) as log, pytest.raises(LogError, match="exists already"):
        log.save_as(copy)

    assert copy.read_bytes() == before


def test_a_backup_that_somebody_has_changed_is_not_restored(filled, copy, alts):
    connection = cipher.connect(copy, cipher.PUBLISHED)
    connection.execute("UPDATE current_result SET canonical = canonical * 10")
    opening.to_rest(connection)
    connection.close()

    with pytest.raises(LogError, match="damaged and was not restored"):
        restoring.restore(copy, filled)

    with Log.open(filled) as log:
        assert alts(log) == ["80", "71", "58"]


def test_a_drill_notices_a_backup_that_says_something_else(filled):
    with Log.open(filled) as log:
        copy = log.backup(filled.parent / "b")
        log.undo()
        found = restoring._drill(copy, filled.parent / "again.altdesk", log, NO_SECRETS)

    assert found == [f"The backup {copy.name} does not say the same as the log."]


def test_a_drill_needs_no_backup_from_before(filled):
    assert restoring.drill(filled) == []
