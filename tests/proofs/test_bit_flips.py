"""Goal 4: a flipped bit or a cut end is refused or harmless; never another value."""

import random
from pathlib import Path

import pytest

from altdesk.errors import AltDeskError
from altdesk.store import cipher, keys
from altdesk.store.log import Log, Secrets

FULL, CUT = 2000, 100
PASSWORD = Secrets("zebra")


def read(path: Path, secrets: Secrets = PASSWORD) -> object:
    """Return everything that a window would show, or None if the log is refused."""
    try:
        with Log.open(path, read_only=True, secrets=secrets) as log:
            people = log.people()
            return [
                (log.history(p.id), log.series(p.id, "ALT"), log.known_results(p.id))
                for p in people
            ]
    except AltDeskError:
        return None


def flip(text: bytes, rnd: random.Random) -> bytes:
    hurt = bytearray(text)
    hurt[rnd.randrange(len(hurt))] ^= 1 << rnd.randrange(8)
    return bytes(hurt)


def judge(path: Path, hurt: bytes, whole: object, tally: dict[str, int]) -> None:
    path.write_bytes(hurt)
    found = read(path)
    word = "refused" if found is None else "equal" if found == whole else "wrong"
    tally[word] += 1


@pytest.mark.parametrize("flips", [CUT, pytest.param(FULL, marks=pytest.mark.proof)])
def test_a_flipped_bit_never_shows_another_value(
    fast, kit, figures, monkeypatch, flips
):
    monkeypatch.setattr(keys, "_COST", 4)
    path = kit.make_log(fast / "my.altdesk", 40)
    plain = make_plain(path)
    with Log.open(path) as log:
        log.protect("zebra")
    text, whole = path.read_bytes(), read(path)
    assert whole
    rnd = random.Random(3)  # noqa: S311
    tally = {"refused": 0, "equal": 0, "wrong": 0}
    for _ in range(flips):
        judge(path, flip(text, rnd), whole, tally)
    cuts = {"refused": 0, "equal": 0, "wrong": 0}
    for _ in range(flips // 10):
        judge(path, text[: rnd.randrange(len(text))], whole, cuts)

    control = wrong_in_plain(plain, rnd, flips)
    figures(
        f"4 bit flips {flips}, cut ends {flips // 10}",
        f"flips {tally}, cuts {cuts}",
        f"plain SQLite: {control} wrong while integrity_check said ok",
    )
    assert tally["wrong"] == cuts["wrong"] == 0
    assert tally["refused"] > flips // 2
    assert control > flips // 20


def test_each_flipped_bit_is_refused_or_found_by_the_check(fast, kit):
    path = kit.make_log(fast / "my.altdesk", 3)
    text, whole = path.read_bytes(), read(path)
    rnd = random.Random(5)  # noqa: S311
    silent = 0
    for _ in range(60):
        path.write_bytes(flip(text, rnd))
        try:
            with Log.open(path, read_only=True) as log:
                problems = log.check()
        except AltDeskError:
            continue
        # The first 16 bytes are the salt, which is known and not read.
        silent += not problems and read(path) != whole

    assert silent == 0


def make_plain(path: Path) -> Path:
    """Return the same tables in an unencrypted file."""
    target = path.with_suffix(".db")
    connection = cipher.connect(path, cipher.PUBLISHED)
    connection.execute(f"ATTACH '{target}' AS plain KEY ''")
    connection.execute("SELECT sqlcipher_export('plain')").fetchall()
    connection.execute("DETACH plain")
    connection.close()
    return target


def wrong_in_plain(path: Path, rnd: random.Random, flips: int) -> int:
    """Return how often plain SQLite reads other values and finds nothing wrong."""
    text, wrong = path.read_bytes(), 0
    whole = values(path)
    for _ in range(flips):
        path.write_bytes(flip(text, rnd))
        try:
            wrong += values(path) != whole
        except (cipher.Error, UnicodeError):
            continue
    return wrong


def values(path: Path) -> object:
    connection = cipher.dbapi2.connect(str(path))
    try:
        rows = connection.execute(
            "SELECT document FROM version ORDER BY number"
        ).fetchall()
        shown = connection.execute("SELECT * FROM current_result").fetchall()
        is_whole = connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    finally:
        connection.close()
    if not is_whole:
        raise cipher.DatabaseError("found")
    return rows, shown
