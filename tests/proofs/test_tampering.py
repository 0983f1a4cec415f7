"""Goal 16: every edit, deletion and other order of the ledger shows.

The one who tampers has the key (without a password everybody has) and puts the
triggers back, so that neither SQLCipher nor the comparison of tables notices.
"""

import random
from pathlib import Path

import pytest

from altdesk.store import cipher, opening
from altdesk.store.log import Log

FULL, CUT = 500, 25
TRIGGERS = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"


def one_of(connection, rnd, table):
    rows = connection.execute(f"SELECT number FROM {table}").fetchall()  # noqa: S608
    return rnd.choice(rows)[0]


def edit_a_value(connection, rnd):
    number = rnd.choice(
        connection.execute("SELECT number FROM version WHERE kind = 'panel'").fetchall()
    )[0]
    connection.execute(
        "UPDATE version SET document = replace(document, '\"40\"', '\"49\"')"
        " WHERE number = ?",
        (number,),
    )


def edit_words(connection, rnd):
    column = rnd.choice(["words", "author", "made_at"])
    connection.execute(
        f"UPDATE act SET {column} = {column} || 'x' WHERE number = ?",  # noqa: S608
        (one_of(connection, rnd, "act"),),
    )


def delete_a_version(connection, rnd):
    number = one_of(connection, rnd, "version")
    connection.execute("DELETE FROM current_version WHERE version = ?", (number,))
    connection.execute("DELETE FROM version WHERE number = ?", (number,))


def delete_an_act(connection, rnd):
    number = one_of(connection, rnd, "act")
    connection.execute("DELETE FROM version WHERE act = ?", (number,))
    connection.execute("DELETE FROM act WHERE number = ?", (number,))


def delete_the_newest(connection, rnd):
    for _ in range(rnd.randint(1, 3)):
        number = connection.execute("SELECT max(number) FROM act").fetchone()[0]
        connection.execute("DELETE FROM version WHERE act = ?", (number,))
        connection.execute("DELETE FROM act WHERE number = ?", (number,))


def swap_two_acts(connection, rnd):
    one, other = rnd.sample(
        [n for (n,) in connection.execute("SELECT number FROM act").fetchall()], 2
    )
    for table, column in (("act", "number"), ("version", "act")):
        for old, new in ((one, -1), (other, one), (-1, other)):
            connection.execute(
                f"UPDATE {table} SET {column} = ? WHERE {column} = ?",  # noqa: S608
                (new, old),
            )


def move_to_another_act(connection, rnd):
    one, other = rnd.sample(
        [n for (n,) in connection.execute("SELECT number FROM act").fetchall()], 2
    )
    connection.execute("UPDATE version SET act = ? WHERE act = ?", (other, one))


def give_to_another(connection, rnd):
    connection.execute(
        "UPDATE version SET person = randomblob(16) WHERE number = ?",
        (one_of(connection, rnd, "version"),),
    )


def edit_what_is_shown(connection, rnd):
    rows = connection.execute("SELECT panel, position FROM current_result").fetchall()
    panel, position = rnd.choice(rows)
    connection.execute(
        "UPDATE current_result SET canonical = canonical + 1 WHERE panel = ?"
        " AND position = ?",
        (panel, position),
    )


def hide_what_is_shown(connection, rnd):
    rows = connection.execute(
        "SELECT chain FROM current_version WHERE kind = 'panel'"
    ).fetchall()
    connection.execute(
        "DELETE FROM current_version WHERE chain = ?", (rnd.choice(rows)[0],)
    )


DEEDS = (
    edit_a_value,
    edit_words,
    delete_a_version,
    delete_an_act,
    delete_the_newest,
    swap_two_acts,
    move_to_another_act,
    give_to_another,
    edit_what_is_shown,
    hide_what_is_shown,
)


def tamper(path: Path, deed, rnd: random.Random) -> bool:
    """Do a deed and cover the traces; return whether SQLite itself finds nothing."""
    connection = cipher.connect(path, cipher.PUBLISHED)
    connection.execute("PRAGMA foreign_keys = OFF")
    triggers = connection.execute(TRIGGERS).fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    deed(connection, rnd)
    for _, sql in triggers:
        connection.execute(sql)
    opening.to_rest(connection)
    is_whole = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    pages = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    connection.close()
    return is_whole and not pages


@pytest.mark.parametrize("deeds", [CUT, pytest.param(FULL, marks=pytest.mark.proof)])
def test_every_tampering_shows(fast, kit, figures, deeds):
    path = kit.make_log(fast / "my.altdesk", 12)
    whole = path.read_bytes()
    rnd = random.Random(11)  # noqa: S311
    found = unnoticed_by_sqlite = 0
    missed = []
    for number in range(deeds):
        path.write_bytes(whole)
        deed = DEEDS[number % len(DEEDS)]
        unnoticed_by_sqlite += tamper(path, deed, rnd)
        with Log.open(path, read_only=True) as log:
            if log.check():
                found += 1
            else:
                missed.append(deed.__name__)

    figures(
        f"16 tampering, {deeds} times",
        f"{found} found, {len(missed)} missed",
        f"SQLite's own checks alone: {unnoticed_by_sqlite} unnoticed",
    )
    assert missed == []
    assert unnoticed_by_sqlite > deeds // 2
