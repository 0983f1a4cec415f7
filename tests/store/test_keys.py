"""Passwords and recovery keys: what opens a log, and what never does."""

import hashlib
import os
import shutil
import unicodedata

import pytest

from altdesk.errors import LogError, PasswordNeededError, WrongPasswordError
from altdesk.store import cipher, header, keys, restoring, unlocking
from altdesk.store.cipher import LOCKED_MAGIC
from altdesk.store.keys import Secret
from altdesk.store.log import Log, Secrets

PASSWORD = "Zebra 7 grün"  # noqa: S105 -- of a test
ANOTHER = PASSWORD[::-1]


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Make guessing cheap in tests; `test_a_guess_costs…` measures the real cost."""
    monkeypatch.setattr(keys, "_COST", 4)


@pytest.fixture
def protected(filled):
    with Log.open(filled) as log:
        recovery = log.protect(PASSWORD)
    return filled, recovery


def opened(path, **secrets):
    return Log.open(path, secrets=Secrets(**secrets))


def test_a_protected_log_opens_with_its_password(protected, alts):
    path, _ = protected

    with opened(path, password=PASSWORD) as log:
        assert log.is_protected
        assert alts(log) == ["80", "71", "58"]
        assert log.undo_words == "add panel 3"
        assert log.check() == []


def test_a_protected_log_opens_with_its_recovery_key_as_it_is_typed(protected, alts):
    path, recovery = protected
    typed = recovery.lower().replace("-", " ").replace("0", "o").replace("1", "l")

    with opened(path, recovery_key=typed) as log:
        assert alts(log) == ["80", "71", "58"]


def test_a_protected_log_asks_and_says_what_is_wrong(protected):
    path, _ = protected

    assert unlocking.is_protected(path)
    with pytest.raises(PasswordNeededError, match="protected by a password"):
        Log.open(path)
    with pytest.raises(WrongPasswordError, match="another log than you think"):
        opened(path, password=PASSWORD.lower())
    with pytest.raises(WrongPasswordError):
        opened(path, recovery_key=keys.new_recovery_key())
    with pytest.raises(WrongPasswordError):
        opened(path, password="")


def test_the_same_letters_composed_otherwise_are_the_same_password(protected):
    path, _ = protected

    decomposed = unicodedata.normalize("NFD", PASSWORD)
    assert decomposed != PASSWORD

    opened(path, password=decomposed).close()


def test_a_protected_log_at_rest_is_one_file(protected):
    path, _ = protected

    assert [p.name for p in path.parent.iterdir()] == [path.name]
    assert path.read_bytes()[:16] == LOCKED_MAGIC
    assert len(header.read(path)) == 1


def test_changes_and_growth_leave_the_keys_in_place(protected, new_panel, alts):
    from altdesk.store.changes import PutPanel

    path, _ = protected
    for _ in range(3):
        with opened(path, password=PASSWORD) as log:
            person = log.people()[0]
            for _ in range(40):
                log.record("add", [PutPanel(person.id, new_panel(size=40))])

    with opened(path, password=PASSWORD) as log:
        assert len(alts(log)) == 123
        assert log.check() == []


def test_reading_a_protected_log_changes_nothing(protected, alts):
    path, _ = protected
    before = path.read_bytes()

    with Log.open(path, read_only=True, secrets=Secrets(PASSWORD)) as log:
        assert alts(log) == ["80", "71", "58"]
        assert log.check() == []

    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_crash_while_open_leaves_a_log_that_opens(protected, tmp_path, alts):
    path, _ = protected
    log = opened(path, password=PASSWORD)
    log.undo()
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for each in path.parent.glob("my.altdesk*"):
        shutil.copy(each, crashed)
    log.close()

    with opened(crashed / path.name, password=PASSWORD) as log:
        assert alts(log) == ["80", "71"]


def test_a_changed_password_replaces_the_old_one(protected):
    path, recovery = protected
    with opened(path, password=PASSWORD) as log:
        log.change_password(ANOTHER)
        assert log.is_password(ANOTHER)
        assert not log.is_password(PASSWORD)

    with pytest.raises(WrongPasswordError):
        opened(path, password=PASSWORD)
    opened(path, password=ANOTHER).close()
    opened(path, recovery_key=recovery).close()


def test_a_password_changed_before_a_crash_is_the_one_that_counts(protected, tmp_path):
    path, _ = protected
    log = opened(path, password=PASSWORD)
    log.change_password(ANOTHER)
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for each in path.parent.glob("my.altdesk*"):
        shutil.copy(each, crashed)
    log.close()

    opened(crashed / path.name, password=ANOTHER).close()


def test_a_renewed_recovery_key_replaces_the_old_one(protected):
    path, recovery = protected
    with opened(path, password=PASSWORD) as log:
        new = log.renew_recovery_key()

    with pytest.raises(WrongPasswordError):
        opened(path, recovery_key=recovery)
    opened(path, recovery_key=new).close()
    opened(path, password=PASSWORD).close()


def test_a_removed_password_leaves_a_log_that_opens_without(protected, alts):
    path, _ = protected
    with opened(path, password=PASSWORD) as log:
        log.unprotect()
        assert not log.is_protected
        assert alts(log) == ["80", "71", "58"]
        log.undo()

    with Log.open(path) as log:
        assert alts(log) == ["80", "71"]
        assert log.check() == []
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_work_goes_on_after_a_password_was_set(filled, alts, new_panel):
    from altdesk.store.changes import PutPanel

    with Log.open(filled) as log:
        log.protect(PASSWORD)
        log.undo()
        log.record("add", [PutPanel(log.people()[0].id, new_panel(text="99"))])
        assert alts(log) == ["80", "71", "99"]
        assert log.check() == []

    with opened(filled, password=PASSWORD) as log:
        assert alts(log) == ["80", "71", "99"]


def test_nothing_of_the_old_key_is_left_in_the_file(filled):
    with Log.open(filled) as log:
        before = filled.read_bytes()
        log.protect(PASSWORD)
    after = filled.read_bytes()

    pages = {before[i : i + 4096] for i in range(0, len(before), 4096)}
    assert not any(after[i : i + 4096] in pages for i in range(0, len(after), 4096))


@pytest.mark.parametrize("copy", [0, 1])
def test_one_damaged_copy_of_the_keys_is_enough_to_open(protected, copy):
    path, _ = protected
    text = bytearray(path.read_bytes())
    start = len(text) - header.LENGTH + copy * header.LENGTH // 2
    text[start : start + 400] = os.urandom(400)
    path.write_bytes(text)

    opened(path, password=PASSWORD).close()


def test_a_protected_log_whose_keys_are_lost_says_so(protected):
    path, _ = protected
    path.write_bytes(path.read_bytes()[: -header.LENGTH])

    with pytest.raises(LogError, match=r"keys are missing.*my.altdesk-key"):
        opened(path, password=PASSWORD)


def test_keys_of_another_log_do_not_open_this_one(protected, tmp_path):
    path, _ = protected
    other = tmp_path / "other.altdesk"
    with Log.create(other) as log:
        log.protect(PASSWORD)
    path.write_bytes(path.read_bytes()[: -header.LENGTH])
    text = other.read_bytes()
    header.beside(path).write_bytes(text[-header.LENGTH :])

    with pytest.raises(LogError, match="damaged"):
        opened(path, password=PASSWORD)


def test_a_key_file_left_by_another_log_is_not_in_the_way(protected, tmp_path, alts):
    path, _ = protected
    other = tmp_path / "other.altdesk"
    with Log.create(other) as log:
        log.protect(PASSWORD)
        for _ in range(3):
            log.change_password(PASSWORD)  # a later edition than ours
    header.beside(path).write_bytes(other.read_bytes()[-header.LENGTH :])

    with opened(path, password=PASSWORD) as log:
        assert alts(log) == ["80", "71", "58"]


def test_a_backup_opens_with_the_same_password_and_restores(protected, alts, tmp_path):
    path, _ = protected
    with opened(path, password=PASSWORD) as log:
        copy = log.backup(tmp_path / "b")
        log.undo()

    assert [p.name for p in copy.parent.iterdir()] == [copy.name]
    with pytest.raises(PasswordNeededError):
        restoring.restore(copy, path)
    restoring.restore(copy, path, Secrets(PASSWORD))
    with opened(path, password=PASSWORD) as log:
        assert alts(log) == ["80", "71", "58"]


def test_a_password_is_not_set_twice_nor_empty_nor_in_memory(protected, log):
    path, _ = protected
    with opened(path, password=PASSWORD) as own:
        with pytest.raises(LogError, match="has a password"):
            own.protect("x")
        with pytest.raises(LogError, match="empty"):
            own.change_password("  ")
    with pytest.raises(LogError, match="can be written"):
        log.protect("x")
    with pytest.raises(LogError, match="no password"):
        log.change_password("x")


def test_a_password_is_not_set_while_another_window_reads(filled, alts):
    with Log.open(filled) as log:
        log.undo()
        with Log.open(filled, read_only=True) as reader:
            reader._connection.execute("BEGIN")
            reader._connection.execute("SELECT count(*) FROM act").fetchone()
            log.redo()
            with pytest.raises(LogError, match="another window"):
                log.protect(PASSWORD)
            reader._connection.execute("COMMIT")
        assert alts(log) == ["80", "71", "58"]

    with Log.open(filled) as log:
        assert alts(log) == ["80", "71", "58"]


def test_keys_and_secrets_do_not_show_themselves(protected):
    path, recovery = protected
    secrets = Secrets(PASSWORD, recovery)
    with opened(path, password=PASSWORD) as log:
        shown = f"{log._place!r} {secrets!r}"

        assert PASSWORD not in shown
        assert recovery not in shown
        assert log._place.key.raw.hex() not in shown
        assert repr(log._place.key.raw) not in shown


def test_a_recovery_key_is_seven_groups_and_notices_a_wrong_letter():
    key = keys.new_recovery_key()

    assert [len(group) for group in key.split("-")] == [4] * 7
    assert keys.read_recovery_key(key.lower()) == key
    assert keys.read_recovery_key(key[:-1]) is None
    assert keys.read_recovery_key(key[:-1] + "!") is None
    assert keys.read_recovery_key(key[:-1] + "u") is None
    wrong = ("A" if key[0] != "A" else "B") + key[1:]
    assert keys.read_recovery_key(wrong) is None
    assert len({keys.new_recovery_key() for _ in range(50)}) == 50


def test_a_wrap_that_asks_for_too_much_memory_is_not_tried():
    wrapped = keys.wrap(bytes(32), "x", Secret.PASSWORD)
    greedy = wrapped._replace(cost=1 << 30)

    assert keys.unwrap(greedy, "x") is None


def test_a_guess_costs_128_megabytes_by_design(monkeypatch):
    monkeypatch.undo()

    wrapped = keys.wrap(bytes(32), "x", Secret.PASSWORD)

    assert (wrapped.cost, wrapped.block) == (2**17, 8)
    assert keys.unwrap(wrapped, "x") == bytes(32)
    assert keys.unwrap(wrapped, "y") is None


@pytest.mark.skipif(os.name == "nt", reason="Windows writes no core dumps")
def test_an_unlocked_log_forbids_core_dumps(protected):
    import resource

    path, _ = protected

    opened(path, password=PASSWORD).close()

    assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)


def test_keys_that_say_nonsense_are_none():
    """The hash is right: a newer AltDesk, or somebody, wrote what we cannot read."""
    for said in (b"[1", b"{}", b'{"wraps": 7, "edition": 1}', b"[" * 3000):
        body = header._MARK + len(said).to_bytes(header._LENGTH, "big") + said
        assert header._read(body + hashlib.sha256(body).digest()) is None


def test_a_log_that_is_damaged_behind_its_beginning_has_no_key(protected):
    path, _ = protected
    with path.open("r+b") as file:
        file.truncate(4096)

    assert not unlocking.opens(path, cipher.PUBLISHED)
    assert not unlocking.opens(path, cipher.Key(bytes(32), LOCKED_MAGIC))


def test_keys_beside_a_damaged_log_are_kept_with_it(protected):
    path, _ = protected
    with opened(path, password=PASSWORD) as log:
        copy = log.backup(path.parent / "b")
    os.truncate(path, path.stat().st_size - header.LENGTH - 4096)
    shutil.copyfile(copy, header.beside(path))

    kept = restoring.restore(copy, path, Secrets(PASSWORD))

    assert kept.stem.endswith("damaged")
    assert header.beside(kept).read_bytes() == copy.read_bytes()


def test_a_password_changed_while_a_window_reads_counts_all_the_same(protected):
    path, _ = protected
    with opened(path, password=PASSWORD) as log:
        log.undo()
        reader = cipher.connect(path, log._place.key, read_only=True)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM version").fetchone()

        log.change_password(ANOTHER)
        reader.close()

    with pytest.raises(WrongPasswordError):
        opened(path, password=PASSWORD)
    opened(path, password=ANOTHER).close()
