"""Every wrong file gets its own sentence and next step, and keeps its bytes."""

import os
import shutil
import stat
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

import pytest

from altdesk.errors import LogError, LogInUseError, NewerLogError
from altdesk.store import cipher, opening
from altdesk.store.changes import PutPanel, PutPerson
from altdesk.store.log import Log, Secrets


def folder_state(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()}


def read_everything(path: Path, *, read_only: bool) -> None:
    """Read a log as a window would; what the check finds is an error too."""
    with Log.open(path, read_only=read_only) as log:
        for person in log.people():
            log.history(person.id)
        problems = log.check()
    if problems:
        raise LogError(problems[0])


def test_a_log_at_rest_is_one_file_that_only_its_owner_reads(filled):
    assert [p.name for p in filled.parent.iterdir()] == ["my.altdesk"]
    if os.name != "nt":
        assert stat.S_IMODE(filled.stat().st_mode) == 0o600


def test_an_open_log_has_no_file_that_others_can_read(filled):
    with Log.open(filled) as log:
        log.keep_setting("a", "b")
        modes = {
            p.name: stat.S_IMODE(p.stat().st_mode) for p in filled.parent.iterdir()
        }

    assert len(modes) > 1
    assert set(modes.values()) == {0o600}


def test_a_log_says_what_it_is_in_its_first_bytes(filled):
    assert filled.read_bytes()[:16] == b"AltDesk log open"


def test_nothing_readable_is_in_the_file(filled):
    assert b"Example" not in filled.read_bytes()
    assert b"CREATE TABLE" not in filled.read_bytes()


@pytest.mark.parametrize("read_only", [False, True], ids=["write", "read"])
@pytest.mark.parametrize(
    ("contents", "says"),
    [
        (b"", "is empty"),
        (b"A", "not an AltDesk log"),
        (b"date,ALT\n2026-01-01,58\n", "not an AltDesk log"),
        (os.urandom(8192), "not an AltDesk log"),
        (b"SQLite format 3\0" + bytes(4080), "database of another program"),
        (b"AltDesk log open", "not an AltDesk log, or it is damaged"),
        (b"AltDesk log open" + bytes(8176), "not an AltDesk log, or it is damaged"),
        (b"AltDesk log lock" + bytes(8176), "keys are missing"),
    ],
    ids=[
        "empty",
        "one byte",
        "a table",
        "noise",
        "a database",
        "the salt alone",
        "zeros behind the salt",
        "protected, without keys",
    ],
)
def test_a_file_that_is_no_log_is_refused_and_unchanged(
    tmp_path, contents, says, read_only
):
    path = tmp_path / "x.altdesk"
    path.write_bytes(contents)

    with pytest.raises(LogError, match=says) as caught:
        Log.open(path, read_only=read_only)

    assert caught.value.advice
    assert folder_state(tmp_path) == {"x.altdesk": contents}


@pytest.mark.parametrize("read_only", [False, True], ids=["write", "read"])
@pytest.mark.parametrize("kept", [0.0001, 0.01, 0.3, 0.5, 0.99])
def test_a_truncated_log_is_refused_or_reported_and_unchanged(filled, kept, read_only):
    whole = filled.read_bytes()
    cut = whole[: int(len(whole) * kept)]
    filled.write_bytes(cut)

    with pytest.raises(LogError):
        read_everything(filled, read_only=read_only)

    assert folder_state(filled.parent) == {"my.altdesk": cut}


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path):
    with pytest.raises(LogError, match="no file"):
        Log.open(tmp_path / "gone.altdesk")
    with pytest.raises(LogError, match="is a folder"):
        Log.open(tmp_path)
    with pytest.raises(LogError, match="no file"):
        Log.create(tmp_path / "gone" / "x.altdesk")


@pytest.mark.parametrize("read_only", [False, True], ids=["write", "read"])
def test_a_newer_log_is_refused_and_unchanged(filled, read_only):
    connection = cipher.connect(filled, cipher.PUBLISHED)
    connection.execute("PRAGMA user_version = 99")
    opening.to_rest(connection)
    connection.close()
    before = folder_state(filled.parent)

    with pytest.raises(NewerLogError):
        Log.open(filled, read_only=read_only)

    assert folder_state(filled.parent) == before


def test_a_newer_log_with_a_wal_keeps_both_unchanged(filled, tmp_path):
    connection = cipher.connect(filled, cipher.PUBLISHED)
    connection.execute("PRAGMA user_version = 99")
    other = tmp_path / "other"
    other.mkdir()
    for ending in ("", "-wal"):
        shutil.copy(f"{filled}{ending}", f"{other / 'my.altdesk'}{ending}")
    connection.close()
    before = folder_state(other)

    with pytest.raises(NewerLogError):
        Log.open(other / "my.altdesk")

    after = folder_state(other)
    assert {name: after[name] for name in before} == before


def test_what_was_acknowledged_is_there_without_closing(filled, tmp_path, alts):
    log = Log.open(filled)
    log.undo()
    copy = tmp_path / "copy.altdesk"
    for ending in ("", "-wal"):
        shutil.copy(f"{filled}{ending}", f"{copy}{ending}")
    log.close()

    with Log.open(copy) as again:
        assert alts(again) == ["80", "71"]


def test_a_new_log_never_replaces_a_file(filled, alts):
    with pytest.raises(LogError, match="exists already"):
        Log.create(filled)

    with Log.open(filled) as log:
        assert alts(log) == ["80", "71", "58"]


@pytest.mark.parametrize(
    "name",
    [
        "Ärzte Köln – наша клиника 病历.altdesk",
        "with space & 'quote' \"dq\" %20 #hash ?mode=ro.altdesk",
        "new\nline.altdesk",
        "-dash.altdesk",
        "trailing. .altdesk",
        "a" * 200 + ".altdesk",
    ],
)
def test_any_file_name_is_a_plain_name(tmp_path, ann, name):
    path = tmp_path / name
    with Log.create(path) as log:
        log.record("add Ann", [PutPerson(ann)])

    with Log.open(path) as log, Log.open(path, read_only=True) as reader:
        assert log.people() == reader.people() == (ann,)
    assert [p.name for p in tmp_path.iterdir() if p.is_file()] == [name]


def test_reading_leaves_the_folder_as_it_was(filled, alts):
    before = folder_state(filled.parent)

    with Log.open(filled, read_only=True) as log:
        assert alts(log) == ["80", "71", "58"]
        assert log.is_read_only
        assert log.check() == []

    assert folder_state(filled.parent) == before


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_link_leads_to_the_log_and_stays_a_link(filled, tmp_path, alts):
    other = tmp_path / "desk"
    other.mkdir()
    link = other / "link.altdesk"
    link.symlink_to(filled)
    log = Log.open(link)
    log.undo()

    with pytest.raises(LogInUseError):
        Log.open(filled)
    with Log.open(link, read_only=True) as reader:
        assert alts(reader) == ["80", "71"]
    log.protect("x")
    log.close()

    assert link.is_symlink()
    assert [p.name for p in other.iterdir()] == ["link.altdesk"]
    with Log.open(filled, secrets=Secrets("x")) as log:
        assert alts(log) == ["80", "71"]


def test_a_reader_cannot_write(filled, new_panel):
    with Log.open(filled, read_only=True) as log:
        with pytest.raises(LogError, match="read only"):
            log.record("x", [PutPanel(log.people()[0].id, new_panel())])
        with pytest.raises(LogError, match="read only"):
            log.undo()


def test_a_second_window_reads_what_the_first_writes(filled, alts):
    with Log.open(filled) as writer:
        with pytest.raises(LogInUseError, match="writes to my") as caught:
            Log.open(filled)
        assert caught.value.holder.process == os.getpid()
        with Log.open(filled, read_only=True) as reader:
            assert reader.writer.process == os.getpid()
            assert alts(reader) == ["80", "71", "58"]
            writer.undo()
            assert alts(reader) == ["80", "71"]

    assert [p.name for p in filled.parent.iterdir()] == ["my.altdesk"]


def test_a_file_deleted_while_open_is_not_acknowledged_and_can_be_saved(
    filled, tmp_path, alts, new_panel
):
    with Log.open(filled) as log:
        person = log.people()[0]
        filled.unlink()

        with pytest.raises(LogError, match="moved, deleted or replaced"):
            log.record("add", [PutPanel(person.id, new_panel(date(2026, 4, 1), "99"))])

        saved = log.save_as(tmp_path / "saved.altdesk")

    with Log.open(saved) as log:
        assert alts(log) == ["80", "71", "58", "99"]


def test_a_file_replaced_while_open_is_not_acknowledged(filled, tmp_path, new_panel):
    with Log.open(filled) as log:
        person = log.people()[0]
        other = tmp_path / "other"
        shutil.copy(filled, other)
        other.replace(filled)

        with pytest.raises(LogError, match="moved, deleted or replaced"):
            log.record("add", [PutPanel(person.id, new_panel())])


def test_a_disk_with_no_room_refuses_before_anything_is_half_done(
    filled, alts, monkeypatch, new_panel
):
    with Log.open(filled) as log:
        person = log.people()[0]
        full = shutil._ntuple_diskusage(10**9, 10**9, 1000)
        monkeypatch.setattr(shutil, "disk_usage", lambda _: full)

        with pytest.raises(LogError, match=r"disk is full.*another drive"):
            log.record("add", [PutPanel(person.id, new_panel())])

        monkeypatch.undo()
        assert alts(log) == ["80", "71", "58"]


AS_NOBODY = """
import hashlib, os, sys, tempfile  # hashlib lies where nobody may read
from pathlib import Path
from altdesk.errors import LogError
from altdesk.store import checkup, schema
from altdesk.store.log import Log, Secrets
schema._expected(schema.newest())
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
path = Path(sys.argv[1])
try:
    Log.open(path)
    print("WROTE")
except LogError as error:
    print(type(error).__name__, error)
with Log.open(path, read_only=True) as log:
    person = log.people()[0]
    print([p.result.text for p in log.history(person.id).series("ALT")])
"""


@pytest.fixture
def shared():
    """Return a folder that every account can enter (pytest's own it cannot)."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "read only"
        folder.mkdir()
        folder.parent.chmod(0o755)
        yield folder
        folder.chmod(0o755)


def as_nobody(path: Path) -> str:
    """Open a log in an account that owns nothing, and return what is said."""
    told = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, str(path)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "TMPDIR": tempfile.gettempdir()},
    )
    return told.stdout + told.stderr


@pytest.mark.skipif(os.name == "nt", reason="rights are others on Windows")
@pytest.mark.parametrize("with_wal", [False, True], ids=["at rest", "with its WAL"])
def test_a_read_only_folder_can_be_read(filled, shared, with_wal):
    log = Log.open(filled)
    log.undo()
    if not with_wal:
        log.close()
    for ending in ("", "-wal"):
        if Path(f"{filled}{ending}").exists():
            shutil.copy(f"{filled}{ending}", f"{shared / 'my.altdesk'}{ending}")
    log.close()
    for each in (*shared.iterdir(), shared):
        each.chmod(0o555 if each.is_dir() else 0o444)

    told = as_nobody(shared / "my.altdesk")

    assert "cannot be written here. Open it to read" in told
    assert "['80', '71']" in told


@pytest.mark.skipif(os.name == "nt", reason="rights are others on Windows")
def test_a_log_of_another_account_is_told_as_such(filled, shared):
    if os.geteuid() != 0:
        pytest.skip("needs two accounts")
    shutil.copy(filled, shared / "my.altdesk")
    (shared / "my.altdesk").chmod(0o600)
    shared.chmod(0o755)

    assert "belongs to another account" in as_nobody(shared / "my.altdesk")


def test_opening_does_not_load_what_the_first_picture_does_not_need(filled):
    program = (
        "import sys\nfrom pathlib import Path\nfrom altdesk.store.log import Log\n"
        f"log = Log.open(Path({str(filled)!r}))\n"
        "log.history(log.people()[0].id); log.close()\n"
        "heavy = {'sqlite_utils', 'numpy', 'click', 'sqlite3', 'tempfile', 'socket'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )

    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert told.stdout.strip() == "[]"


def test_a_reader_of_another_program_leaves_the_wal_and_loses_nothing(filled, alts):
    log = Log.open(filled)
    log.undo()
    reader = cipher.connect(filled, cipher.PUBLISHED)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM version").fetchone()
    log.close()
    assert filled.with_name("my.altdesk-wal").stat().st_size
    reader.close()

    with Log.open(filled) as log:
        assert alts(log) == ["80", "71"]


def test_a_log_that_cannot_go_into_its_mode_of_writing_is_let_go(filled, monkeypatch):
    """As when another program has set it so, and reads it just now."""
    monkeypatch.setattr(cipher, "_BUSY_SECONDS", 0.1)
    other = cipher.connect(filled, cipher.PUBLISHED)
    other.execute("PRAGMA journal_mode = DELETE").fetchall()
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM version").fetchone()

    with pytest.raises(LogInUseError, match="Another program"):
        Log.open(filled)

    other.close()
    with Log.open(filled) as log:
        assert log.check() == []


def test_a_log_tells_whether_it_can_still_be_asked(filled):
    log = Log.open(filled)
    assert log.is_open
    log.close()
    assert not log.is_open
