"""Goal 5: faults of the surroundings get a plain sentence and a next step.

Each fault is met by the real commands, reading and writing. Nothing may be lost, the
bytes of a file that is refused stay as they are, and nothing may be left beside it.
"""

import os
import shutil
import socket  # noqa: TID251 - a socket of the file system stands where a log should
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from altdesk.errors import LogError
from altdesk.store import cipher, header, keys, opening
from altdesk.store.changes import PutPanel
from altdesk.store.log import Log

pytestmark = pytest.mark.skipif(os.name == "nt", reason="these are faults of POSIX")

Fault = Callable[[Path], None]
TABLE = "date,ALT\n2026-03-01,58 U/L\n"


def replaced_by(make: Fault) -> Fault:
    def hurt(log: Path) -> None:
        log.unlink()
        make(log)

    return hurt


def bind(log: Path) -> None:
    with socket.socket(socket.AF_UNIX) as opened:
        place = Path.cwd()
        os.chdir(log.parent)  # the address of a socket must be short
        opened.bind(log.name)
        os.chdir(place)


def write_plain_sqlite(log: Path) -> None:
    connection = cipher.dbapi2.connect(str(log))
    connection.execute("CREATE TABLE patients (name TEXT)")
    connection.commit()
    connection.close()


def write_other_cipher(log: Path) -> None:
    connection = cipher.dbapi2.connect(str(log))
    connection.execute("PRAGMA key = 'of another program'")
    connection.execute("CREATE TABLE patients (name TEXT)")
    connection.commit()
    connection.close()


def with_pragma(statement: str) -> Fault:
    def hurt(log: Path) -> None:
        connection = cipher.connect(log, cipher.PUBLISHED)
        connection.execute(statement)
        opening.to_rest(connection)
        connection.close()

    return hurt


def cut(share: float) -> Fault:
    return lambda log: os.truncate(log, int(log.stat().st_size * share))


def garble(start: int, length: int) -> Fault:
    def hurt(log: Path) -> None:
        text = bytearray(log.read_bytes())
        text[start : start + length] = os.urandom(length)
        log.write_bytes(text)

    return hurt


def second_name(log: Path) -> None:
    (log.parent / "other").mkdir()
    os.link(log, log.parent / "other" / "second.altdesk")


def lose_keys(log: Path) -> None:
    with Log.open(log) as opened:
        opened.protect("four tall green trees")
    os.truncate(log, log.stat().st_size - header.LENGTH)


def beside(name: str, make: Callable[[Path], object]) -> Fault:
    return lambda log: make(log.with_name(log.name + name)) and None


REFUSED: dict[str, tuple[Fault, str, str]] = {
    # name: what is done to the log, what is said, what is to be done
    "a folder": (replaced_by(Path.mkdir), "is a folder", "Choose the log file"),
    "a pipe": (replaced_by(os.mkfifo), "device or a pipe", "Choose the log file"),
    "a socket": (replaced_by(bind), "device or a pipe", "Choose the log file"),
    "a link to /dev/zero": (
        replaced_by(lambda log: log.symlink_to("/dev/zero")),
        "device or a pipe",
        "Choose the log file",
    ),
    "empty": (lambda log: os.truncate(log, 0), "lost its contents", "newest backup"),
    "one byte": (lambda log: os.truncate(log, 1), "not an AltDesk log", "backup"),
    "half of its first page": (
        lambda log: os.truncate(log, 2048),
        "is damaged",
        "backup",
    ),
    "half of it": (cut(0.5), "is damaged", "backup"),
    "all but its last page": (
        lambda log: os.truncate(log, log.stat().st_size - 4096),
        "is damaged",
        "backup",
    ),
    "text": (lambda log: log.write_bytes(b"Dear Ann, " * 999), "not an", "Import it"),
    "noise": (lambda log: log.write_bytes(os.urandom(9000)), "not an", "Import it"),
    "zeros": (lambda log: log.write_bytes(bytes(90_000)), "not an", "Import it"),
    "another program's database": (
        replaced_by(write_plain_sqlite),
        "another program",
        "import those",
    ),
    "another program's encrypted database": (
        replaced_by(write_other_cipher),
        "not an AltDesk log",
        "Import it",
    ),
    "a garbled beginning": (garble(0, 16), "not an AltDesk log", "backup"),
    "a garbled first page": (garble(16, 400), "is damaged", "backup"),
    "a newer version": (
        with_pragma("PRAGMA user_version = 7"),
        "newer AltDesk (tables of version 7",
        "Install the newest",
    ),
    "another program's tables": (
        with_pragma("CREATE TABLE more (x)"),
        "tables that AltDesk has not made",
        "Import it",
    ),
    "protected, its keys lost": (lose_keys, "keys are missing", "-key"),
}
ONLY_READ: dict[str, tuple[Fault, str, str]] = {
    # what can still be read and checked, but not written
    "two names": (second_name, "several names of the same file", "copy it"),
    "a rollback journal": (
        beside("-journal", lambda p: p.write_bytes(os.urandom(9000))),
        "another program began to change it",
        "take it away",
    ),
    "a folder where its lock should be": (
        beside("-lock", Path.mkdir),
        "in its way",
        "move what stands there",
    ),
    "its lock held elsewhere": (
        beside(
            "-lock",
            lambda path: path.write_text(
                '{"host": "praxis-2", "user": "anna", "process": 7,'
                ' "since": "2026-11-23T14:05:00+00:00"}'
            ),
        ),
        "anna on praxis-2",
        "to read only",
    ),
}
HARMLESS: dict[str, Fault] = {
    "a WAL of 0 bytes": beside("-wal", Path.touch),
    "a WAL of noise": beside("-wal", lambda p: p.write_bytes(os.urandom(9000))),
    "an index of noise": beside("-shm", lambda p: p.write_bytes(os.urandom(9000))),
    "a lock of nobody": beside("-lock", Path.touch),
    "a lock of noise": beside("-lock", lambda p: p.write_bytes(os.urandom(90))),
    "keys of nobody": beside("-key", lambda p: p.write_bytes(os.urandom(9000))),
}


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(keys, "_COST", 4)


@pytest.fixture
def log(fast, kit) -> Path:
    (fast / "table.csv").write_text(TABLE)
    (fast / "place").mkdir()
    return kit.make_log(fast / "place" / "my.altdesk", 4)


@pytest.fixture
def altdesk(monkeypatch, capsys):
    """Return how to run a command in this process: its exit code and its words."""
    from altdesk.cli import run

    def call(*arguments: object) -> tuple[int, str]:
        monkeypatch.setattr(sys, "argv", ["altdesk", *map(str, arguments)])
        code = run()
        out = capsys.readouterr()
        return code, out.out + out.err

    return call


def state(folder: Path) -> dict[str, bytes]:
    """Return what stands in a folder, to the byte."""
    return {
        p.name: p.read_bytes() if p.is_file() and not p.is_symlink() else b""
        for p in folder.iterdir()
    }


def importing(log: Path) -> tuple[object, ...]:
    return "import", log.parent.parent / "table.csv", "--new-person", "Bo", "--log", log


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_used_is_refused_in_words_and_unchanged(log, altdesk, name):
    hurt, what, todo = REFUSED[name]
    hurt(log)
    before = state(log.parent)

    for command in (("check", log), ("people", log), importing(log)):
        code, said = altdesk(*command)
        assert code in {1, 2}, command
        assert what in said
        assert todo in said
        assert "Traceback" not in said
        assert state(log.parent) == before


@pytest.mark.parametrize("name", ONLY_READ)
def test_what_cannot_be_written_is_still_read(log, altdesk, name):
    hurt, what, todo = ONLY_READ[name]
    hurt(log)
    before = state(log.parent)

    assert altdesk("check", log)[0] == 0
    code, said = altdesk(*importing(log))
    assert code == 2
    assert what in said
    assert todo in said
    assert state(log.parent) == before


@pytest.mark.parametrize("name", HARMLESS)
def test_what_lies_beside_a_log_does_not_hinder_it(log, altdesk, kit, name):
    HARMLESS[name](log)

    assert altdesk("check", log)[0] == 0
    assert altdesk(*importing(log))[0] == 0
    with Log.open(log, read_only=True) as opened:
        assert panels(opened, kit.mark) == 4
        assert len(opened.people()) == 2
        assert opened.check() == []


def panels(log: Log, name: str) -> int:
    (person,) = (p for p in log.people() if p.name == name)
    return len(log.history(person.id).panels)


@pytest.mark.parametrize("command", ["check", "import"])
@pytest.mark.parametrize("length", [247, 300])
def test_a_name_that_is_too_long_is_told(log, altdesk, command, length):
    long = log.with_name("n" * length + ".altdesk")
    if length < 255:  # as long as it may be, but -lock does not fit behind it
        shutil.copy(log, long)

    code, said = altdesk(*(("check", long) if command == "check" else importing(long)))

    assert code == 2
    assert "too long" in said
    assert "shorter name" in said


def test_links_that_lead_nowhere_are_told(log, altdesk):
    log.with_name("loose.altdesk").symlink_to("gone")
    log.with_name("ring.altdesk").symlink_to("ring.altdesk")

    for name in ("loose.altdesk", "ring.altdesk"):
        assert altdesk("check", log.with_name(name))[0] == 2
        code, said = altdesk(*importing(log.with_name(name)))
        assert code == 2
        assert "leads to is not there" in said
    code, said = altdesk(*importing(log.parent.parent / "table.csv" / "my.altdesk"))
    assert code == 2
    assert "in its way" in said


LIMITED = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
sys.argv = ["altdesk", *sys.argv[2:]]
from altdesk.cli import run
sys.exit(run())
"""


def limited(size: int, *arguments: object) -> subprocess.CompletedProcess:
    """Run a command that may make no file larger than `size`, as under a quota.

    Python itself may keep no compiled module: it would keep the half of one.
    """
    return subprocess.run(
        [sys.executable, "-B", "-c", LIMITED, str(size), *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_limit_of_size_is_a_full_disk(log):
    before = log.read_bytes()

    for size, *command in ((40_000, "check", log), (1000, *importing(log))):
        done = limited(size, *command)
        assert done.returncode == 2, done.stderr
        assert "space" in done.stderr
        assert "Traceback" not in done.stderr
    done = limited(1000, "backup", log.parent / "b", "--log", log)
    assert done.returncode == 2
    done = limited(50, "export", log.parent / "out.csv", "--log", log)
    assert done.returncode == 2

    assert log.read_bytes() == before
    assert [p.name for p in log.parent.rglob("*") if p.is_file()] == [log.name]


@pytest.fixture
def small_drive(tmp_path):
    """Return a folder on a drive of 3 MB that can be filled and made read-only."""
    place = tmp_path / "drive"
    place.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.geteuid() != 0:
        pytest.skip("only root may mount a drive")
    done = subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=3m", "t", str(place)], check=False
    )
    if done.returncode:
        pytest.skip("no drive can be mounted here")
    yield place
    if place.is_mount():
        subprocess.run(["umount", "-l", str(place)], check=True)


def fill(path: Path) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT)
    with suppress(OSError):
        while os.write(handle, bytes(4096)):
            pass
    os.close(handle)


def test_a_full_drive_records_nothing_and_leaves_nothing(small_drive, kit, altdesk):
    log = kit.make_log(small_drive / "my.altdesk", 4)
    table = small_drive.parent / "table.csv"
    table.write_text(TABLE)
    fill(small_drive / "fill")
    before = state(small_drive)

    assert altdesk("check", log)[0] == 0
    for command in (
        ("import", table, "--new-person", "Bo", "--log", log),
        ("import", table, "--new-person", "Bo", "--log", small_drive / "new.altdesk"),
        ("backup", small_drive, "--log", log),
        ("export", small_drive / "out.csv", "--log", log),
    ):
        code, said = altdesk(*command)
        assert code == 2
        assert "disk is full" in said
        assert state(small_drive) == before
    (small_drive / "fill").unlink()
    assert altdesk(*("import", table, "--new-person", "Bo", "--log", log))[0] == 0
    with Log.open(log) as opened:
        assert opened.check() == []
        assert panels(opened, kit.mark) == 4


def test_a_read_only_drive_is_read_and_refuses_to_write(small_drive, kit, altdesk):
    log = kit.make_log(small_drive / "my.altdesk", 4)
    table = small_drive.parent / "table.csv"
    table.write_text(TABLE)
    subprocess.run(["mount", "-o", "remount,ro", str(small_drive)], check=True)

    assert altdesk("check", log, "--restore-drill")[0] == 0
    for command in (
        ("import", table, "--new-person", "Bo", "--log", log),
        ("import", table, "--new-person", "Bo", "--log", small_drive / "new.altdesk"),
        ("backup", small_drive, "--log", log),
    ):
        code, said = altdesk(*command)
        assert code == 2
        assert "cannot be written" in said


def test_a_drive_that_is_pulled_keeps_the_entry_to_be_saved_elsewhere(
    small_drive, kit, tmp_path
):
    log = kit.make_log(small_drive / "my.altdesk", 4)
    with Log.open(log) as opened:
        person = opened.people()[0].id
        subprocess.run(["umount", "-l", str(small_drive)], check=True)

        with pytest.raises(LogError, match="moved, deleted") as fault:
            opened.record("add", [PutPanel(person, kit.make_panel(5, 9))])
        assert "Save the log under a new name" in fault.value.advice

        saved = opened.save_as(tmp_path / "saved.altdesk")
    with Log.open(saved) as opened:
        assert panels(opened, kit.mark) == 5
        assert opened.check() == []


def test_the_figures(fast, kit, altdesk, figures):
    """Count the faults that are told; without the order of opening some are not."""
    told = unchanged = careless = 0
    (fast / "table.csv").write_text(TABLE)
    for number, (hurt, what, todo) in enumerate(REFUSED.values()):
        place = fast / str(number)
        place.mkdir()
        log = kit.make_log(place / "my.altdesk", 4)
        hurt(log)
        before = state(place)
        code, said = altdesk("import", fast / "table.csv", "--log", log)
        told += code == 2 and what in said and todo in said
        unchanged += state(place) == before
        careless += opens_without_an_order(log)

    count = len(REFUSED) + len(ONLY_READ) + len(HARMLESS) + 9
    figures(
        f"5 faults of the surroundings, {count} kinds; {len(REFUSED)} are refused",
        f"{told} told with a next step, {unchanged} unchanged",
        f"opened without the order of checks: {careless} taken for a log",
    )
    assert count >= 24
    assert told == unchanged == len(REFUSED)
    assert careless > 0


def opens_without_an_order(log: Path) -> bool:
    """Tell whether SQLCipher alone takes a file for a good one."""
    if not log.is_file():
        return False
    try:
        connection = cipher.connect(log, cipher.PUBLISHED, read_only=True)
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except cipher.Error:
        return False
    connection.close()
    return True
