"""After a change exactly one password opens a log, also after a crash or a restore."""

import hashlib
import json
import shutil
from dataclasses import replace

import pytest

from altdesk.errors import LogError, WrongPasswordError
from altdesk.store import header, keys, restoring, salvage
from altdesk.store.keys import Secret
from altdesk.store.log import Log, Secrets

OLD, NEW, NEWEST = "old words", "new words", "newest words"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(keys, "_COST", 4)


@pytest.fixture
def protected(filled):
    with Log.open(filled) as log:
        recovery = log.protect(OLD)
    return filled, recovery


def opens(path, password):
    try:
        Log.open(path, read_only=True, secrets=Secrets(password)).close()
    except WrongPasswordError:
        return False
    return True


def those_that_open(path):
    return [word for word in (OLD, NEW, NEWEST) if opens(path, word)]


def crashed(path, folder):
    """Return the log as a crash leaves it, and as a copy of the one file alone."""
    for name in ("crashed", "alone"):
        (folder / name).mkdir()
    for each in path.parent.glob("my.altdesk*"):
        shutil.copy(each, folder / "crashed")
    shutil.copy(path, folder / "alone")
    return folder / "crashed" / path.name, folder / "alone" / path.name


def test_while_the_log_is_open_the_old_password_opens_nothing_more(protected, tmp_path):
    path, _ = protected
    log = Log.open(path, secrets=Secrets(OLD))
    log.undo()
    log.change_password(NEW)
    after_crash, alone = crashed(path, tmp_path)

    assert those_that_open(path) == [NEW]
    assert those_that_open(after_crash) == [NEW]
    assert those_that_open(alone) == [NEW]
    log.close()
    assert those_that_open(path) == [NEW]


def test_keys_behind_the_pages_that_could_not_be_rewritten_do_not_count(
    protected, tmp_path, monkeypatch
):
    path, _ = protected

    def fail(*_):
        raise OSError

    monkeypatch.setattr(header, "rewrite_behind", fail)
    log = Log.open(path, secrets=Secrets(OLD))
    log.change_password(NEW)
    after_crash, _ = crashed(path, tmp_path)

    assert those_that_open(path) == [NEW]
    assert those_that_open(after_crash) == [NEW]
    log.close()
    assert those_that_open(path) == [NEW]


def test_an_old_file_of_keys_beside_a_log_opens_nothing(protected):
    path, _ = protected
    with Log.open(path, secrets=Secrets(OLD)) as log:
        old = header.beside(path).read_bytes()
        log.change_password(NEW)
    header.beside(path).write_bytes(old)

    assert those_that_open(path) == [NEW]


def test_the_old_recovery_key_opens_nothing_while_the_log_is_open(protected):
    path, recovery = protected
    with Log.open(path, secrets=Secrets(OLD)) as log:
        new = log.renew_recovery_key()

        with pytest.raises(WrongPasswordError):
            Log.open(path, read_only=True, secrets=Secrets(None, recovery))
        Log.open(path, read_only=True, secrets=Secrets(None, new)).close()


def without_family(path):
    """Write the keys as the first AltDesk wrote them."""
    text = path.read_bytes()
    (kept,) = header.read(path)
    table = json.loads(header._write(kept)[17:].split(b"}]}")[0] + b"}]}")
    assert table.pop("family")
    body = json.dumps(table).encode()
    body = header._MARK + len(body).to_bytes(4, "big") + body
    copy = (body + hashlib.sha256(body).digest()).ljust(header._COPY, b"\0")
    path.write_bytes(text[: -header.LENGTH] + copy * 2)


def test_keys_of_yesterday_are_replaced_like_those_of_today(protected, tmp_path):
    path, _ = protected
    without_family(path)
    assert those_that_open(path) == [OLD]

    log = Log.open(path, secrets=Secrets(OLD))
    before = path.read_bytes()
    log.change_password(NEW)
    after_crash, _ = crashed(path, tmp_path)
    after_crash.write_bytes(before)
    log.renew_recovery_key()
    log.change_password(NEWEST)

    assert those_that_open(after_crash) == [NEW]
    assert those_that_open(path) == [NEWEST]
    log.close()
    assert those_that_open(path) == [NEWEST]


def test_two_histories_of_one_edition_lock_nobody_out(protected):
    """A copied file that went on elsewhere, beside keys that a crash has left."""
    path, _ = protected
    (first,) = header.read(path)
    with Log.open(path, secrets=Secrets(OLD)) as log:
        key = log._place.key.raw
    behind = first.with_wrap(keys.wrap(key, NEW, Secret.PASSWORD))
    beside = first.with_wrap(keys.wrap(key, NEWEST, Secret.PASSWORD))
    header.rewrite_behind(path, path.stat().st_size - header.LENGTH, behind)
    header.write_beside(path, beside)

    assert those_that_open(path) == [NEW, NEWEST]


def test_a_restored_backup_opens_with_the_password_of_today(protected, tmp_path, alts):
    path, _ = protected
    with Log.open(path, secrets=Secrets(OLD)) as log:
        copy = log.backup(tmp_path / "b")
        log.change_password(NEW)

    with pytest.raises(WrongPasswordError):
        restoring.restore(copy, path, Secrets(OLD))
    restoring.restore(copy, path, Secrets(NEW))

    assert those_that_open(path) == [NEW]
    with Log.open(path, secrets=Secrets(NEW)) as log:
        assert alts(log) == ["80", "71", "58"]


def test_a_backup_under_another_key_is_compared_and_restored(protected, tmp_path):
    path, _ = protected
    with Log.open(path, secrets=Secrets(OLD)) as log:
        copy = log.backup(tmp_path / "b")
        log.unprotect()
        log.protect(NEW)
        log.undo()
        differences = restoring.preview(copy, path, Secrets(OLD), log=log)

    assert differences.gets_other_password
    assert not differences.loses_password
    assert len(differences.lost) == 1
    kept = restoring.restore(copy, path, Secrets(OLD))
    assert those_that_open(path) == [OLD]
    assert "before restore" in kept.name
    assert those_that_open(kept) == [NEW]


def test_a_backup_without_a_password_says_that_it_would_be_lost(filled, tmp_path):
    with Log.open(filled) as log:
        copy = log.backup(tmp_path / "b")
        log.protect(OLD)
        differences = restoring.preview(copy, filled, log=log)

    assert differences.loses_password
    assert not differences.gets_other_password


def test_what_was_salvaged_opens_with_the_same_password(protected, tmp_path):
    path, recovery = protected
    target = tmp_path / "salvaged.altdesk"

    saved = salvage.salvage(path, target, secrets=Secrets(OLD))

    assert (saved.people, saved.panels, saved.missing) == (1, 3, ())
    assert those_that_open(target) == [OLD]
    with Log.open(target, secrets=Secrets(None, recovery)) as log:
        assert log.check() == []
    with pytest.raises(LogError):
        Log.open(target)


def test_a_log_that_is_read_only_keeps_its_password(protected):
    path, _ = protected
    with Log.open(path, read_only=True, secrets=Secrets(OLD)) as log:
        with pytest.raises(LogError, match="written"):
            log.change_password(NEW)
        with pytest.raises(LogError, match="written"):
            log.renew_recovery_key()

    assert those_that_open(path) == [OLD]


def test_a_rewrite_that_fails_leaves_the_log_open(filled, monkeypatch, alts):
    from pathlib import Path

    with Log.open(filled) as log:
        with monkeypatch.context() as patched:

            def fail(*_):
                raise OSError(5, "it broke")

            patched.setattr(Path, "replace", fail)
            with pytest.raises(LogError):
                log.protect(OLD)
        assert not log.is_protected
        assert alts(log) == ["80", "71", "58"]
        assert log.undo() == "add panel 3"

    with Log.open(filled) as log:
        assert alts(log) == ["80", "71"]


def test_editions_of_another_key_replace_nothing():
    one = header.Header((keys.wrap(bytes(32), OLD, Secret.PASSWORD),))
    other = header.Header((keys.wrap(bytes(32), NEW, Secret.PASSWORD),), 7)

    assert not other.replaces(one)
    assert replace(one, edition=2).replaces(one)
    assert not one.replaces(one)
