"""The check says what is wrong in sentences, and nothing of a whole log."""

import os

import pytest

from altdesk.store import cipher, opening
from altdesk.store.changes import PutPanel, Remove
from altdesk.store.log import Log


def tampered(path, *statements):
    """Do what somebody with the published key can do, and put the triggers back."""
    connection = cipher.connect(path, cipher.PUBLISHED)
    connection.execute("PRAGMA foreign_keys = OFF")
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
    ).fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        connection.execute(statement)
    for _, sql in triggers:
        connection.execute(sql)
    opening.to_rest(connection)
    connection.close()
    with Log.open(path, read_only=True) as log:
        return " ".join(log.check())


def test_a_whole_log_has_nothing_to_tell(filled):
    with Log.open(filled) as log:
        log.undo()
        log.redo()
        assert log.check() == []


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        (
            "UPDATE version SET document = replace(document, '58', '85')",
            "A panel in act 4 was changed",
        ),
        ("UPDATE act SET words = 'x' WHERE number = 2", "Act 2 (“x”) was changed"),
        (
            "DELETE FROM act WHERE number = 4",
            "newest acts of the log are missing",
        ),
        ("UPDATE device SET acts = 3", "newest acts of the log are missing"),
        ("DELETE FROM version WHERE number = 2", "refers to one that is missing"),
        (
            "UPDATE current_result SET canonical = 1",
            "Results that are shown are not those",
        ),
        ("UPDATE current_person SET name = 'Bo'", "A name that is listed"),
        ("UPDATE current_person SET is_removed = 1", "A name that is listed"),
        ("UPDATE current_person SET panels = 9", "Results that are shown"),
        ("UPDATE current_version SET moment = 5", "Results that are shown"),
        (
            "UPDATE current_version SET version = 2",
            "What is shown is not what was recorded last",
        ),
        ("UPDATE version SET document = '{'", "A name that is listed"),
    ],
)
def test_what_was_changed_behind_the_back_is_named(filled, statement, says):
    assert says in tampered(filled, statement)


def test_a_long_list_is_shortened(filled, new_panel):
    with Log.open(filled) as log:
        person = log.people()[0].id
        for _ in range(30):
            log.record("add", [PutPanel(person, new_panel())])

    found = tampered(filled, "UPDATE act SET author = 'x'")

    assert "… and" in found


def test_a_damaged_page_is_named(filled):
    with filled.open("r+b") as file:
        file.seek(filled.stat().st_size - 2000)
        file.write(os.urandom(50))

    with Log.open(filled, read_only=True) as log:
        try:
            found = log.check()
        except Exception as error:  # noqa: BLE001 -- both ways tell it
            found = [str(error)]

    assert "damaged" in found[0] or "changed or is missing" in found[0]


def test_a_removed_person_is_checked_too(filled):
    with Log.open(filled) as log:
        log.record("delete", [Remove(log.people()[0].id)])
        assert log.check() == []

    assert "A name" in tampered(filled, "UPDATE current_person SET is_removed = 0")


def test_while_another_window_writes_the_reader_checks_what_it_reads(filled):
    with Log.open(filled) as writer, Log.open(filled, read_only=True) as reader:
        writer.undo()

        assert reader.check() == []
