"""Goals 7, 14 and 15: nothing readable on the disk, one key opens, copies are whole."""

import os
import random
import shutil
import time
from pathlib import Path

import pytest

from altdesk.errors import AltDeskError, WrongPasswordError
from altdesk.store import cipher, keys, restoring
from altdesk.store.changes import PutPanel
from altdesk.store.log import Log, Secrets

FULL, CUT = 200, 10
PASSWORDS = "first", "second"


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    monkeypatch.setattr(keys, "_COST", 4)


@pytest.fixture
def home(fast, monkeypatch):
    """Return a folder in which everything lies that the program may write."""
    for name in ("TMPDIR", "HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(fast))
    monkeypatch.setattr("tempfile.tempdir", str(fast))
    monkeypatch.chdir(fast)
    return fast


def leaks(folder: Path, mark: str) -> list[str]:
    marks = mark.encode(), mark.encode("utf-16-le"), mark.encode("utf-16-be")
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and any(m in path.read_bytes() for m in marks)
    ]


def write(path: Path, kit, tell, turn: int) -> None:
    """Record, back up, read and change the password for ever."""
    tries = [Secrets(p) for p in PASSWORDS]
    log = open_one(path, tries)
    person = log.people()[0].id
    number = 0
    while True:
        number += 1
        panel = kit.make_panel(20, number)
        log.record(kit.mark, [PutPanel(person, panel)])
        tell(panel.id)
        log.keep_setting("recent", kit.mark)
        if (number + turn) % 4 == 0:
            log.change_password(PASSWORDS[(number // 4) % 2])
        if (number + turn) % 5 == 0:
            log.backup(path.parent / "b")
        if (number + turn) % 7 == 0:
            with Log.open(path, read_only=True, secrets=tries[0]) as reader:
                reader.people()


def open_one(path: Path, tries: list[Secrets]) -> Log:
    for secrets in tries:
        try:
            return Log.open(path, secrets=secrets)
        except WrongPasswordError:
            continue
    raise AssertionError(path)


@pytest.mark.parametrize("kills", [CUT, pytest.param(FULL, marks=pytest.mark.proof)])
def test_killed_at_any_moment_nothing_is_readable_and_one_key_opens(
    home, kit, figures, kills
):
    path = kit.make_log(home / "my.altdesk", 5)
    with Log.open(path) as log:
        log.protect(PASSWORDS[0])
    rnd = random.Random(4)  # noqa: S311
    leaked: set[str] = set()
    opened = lost = whole = 0
    for number in range(kills):
        child = kit.spawn(lambda tell, n=number: write(path, kit, tell, n))
        child.go()
        time.sleep(0.05 + rnd.random() * 0.15)
        child.kill()
        _, told = child.wait()
        leaked |= set(leaks(home, kit.mark))
        with open_one(path, [Secrets(p) for p in PASSWORDS]) as log:
            opened += 1
            lost += sum(panel not in kit.sizes(log) for panel in told)
        whole += all_are_whole(home / "b")
        for each in (home / "b").glob("*"):
            each.unlink()
        for each in home.glob("altdesk-*"):
            shutil.rmtree(each)  # the private copy of a killed reader, encrypted

    control = leaks_of_a_plain_file(home, kit.mark)
    figures(
        f"14, 15 kills of a protected log, {kills} times",
        f"{len(leaked)} readable files, {opened} opened with one password, {lost} lost",
        f"an unencrypted file: {control} readable",
    )
    figures(f"7 kills during backups, {kills} times", f"{whole} whole", "see below")
    assert leaked == set()
    assert (opened, lost, whole) == (kills, 0, kills)
    assert control > 0


def all_are_whole(folder: Path) -> bool:
    """Tell whether every backup with a final name is one that restores."""
    for copy in folder.glob("[!.]*.altdesk"):
        with open_copy(copy) as log:
            if log.check():
                return False
    return True


def open_copy(copy: Path) -> Log:
    for password in PASSWORDS:
        try:
            return Log.open(copy, read_only=True, secrets=Secrets(password))
        except WrongPasswordError:
            continue
    raise AssertionError(copy)


def leaks_of_a_plain_file(home: Path, mark: str) -> int:
    connection = cipher.dbapi2.connect(str(home / "plain.db"))
    connection.execute("CREATE TABLE t (x)")
    connection.execute("INSERT INTO t VALUES (?)", (mark,))
    connection.commit()
    connection.close()
    found = len(leaks(home, mark))
    (home / "plain.db").unlink()
    return found


@pytest.mark.parametrize("guesses", [50, pytest.param(1000, marks=pytest.mark.proof)])
def test_no_wrong_key_opens(home, kit, figures, guesses):
    path = kit.make_log(home / "my.altdesk", 2)
    with Log.open(path) as log:
        log.protect(PASSWORDS[0])
    opened = 0
    for number in range(guesses):
        try:
            Log.open(path, secrets=Secrets(f"guess {number}")).close()
            opened += 1
        except WrongPasswordError:
            pass
        key = cipher.Key(os.urandom(32), cipher.LOCKED_MAGIC)
        try:
            cipher.connect(path, key, immutable=True).close()
            opened += 1
        except cipher.Error:
            pass
    with Log.open(path, secrets=Secrets(PASSWORDS[0])):
        control = 1

    figures(
        f"14 wrong passwords and keys, {guesses} each",
        f"{opened} opened",
        f"the right one: {control} opened",
    )
    assert opened == 0


@pytest.mark.parametrize("drills", [5, pytest.param(100, marks=pytest.mark.proof)])
def test_every_backup_restores_to_the_same_log(home, kit, figures, drills):
    path = kit.make_log(home / "my.altdesk", 5)
    equal = caught = 0
    for number in range(drills):
        with Log.open(path) as log:
            person = log.people()[0].id
            log.record("add", [PutPanel(person, kit.make_panel(5, number))])
            copy = log.backup(home / "b")
            whole, head = kit.sizes(log), log.head_hash
            # What a file manager copies while the log is open:
            naive = home / "naive.altdesk"
            shutil.copy(path, naive)
            log.record("more", [PutPanel(person, kit.make_panel(5, number))])
        caught += is_not(naive, whole)
        restoring.restore(copy, path)
        with Log.open(path) as log:
            equal += kit.sizes(log) == whole and not log.check()
            assert log.head_hash == head
        copy.unlink()

    figures(
        f"7 restore drill, {drills} times",
        f"{equal} equal",
        f"a plain copy of the open file: {caught} not equal",
    )
    assert equal == drills
    assert caught == drills


def is_not(path: Path, whole: object) -> bool:
    try:
        with Log.open(path, read_only=True) as log:
            person = log.people()[0]
            panels = log.history(person.id).panels
            return {p.id: (len(p.results), int(p.note)) for p in panels} != whole
    except AltDeskError:
        return True
