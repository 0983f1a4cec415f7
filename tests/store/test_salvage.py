"""A damaged log gives up what can be read, and a list of what cannot."""

import os
from datetime import date, timedelta

import pytest

from altdesk.core.event import Event, EventKind
from altdesk.core.history import Answer
from altdesk.errors import LogError
from altdesk.store import cipher, ledger, new_id, opening, salvage
from altdesk.store.changes import (
    PutAnswer,
    PutEvent,
    PutPanel,
    PutPerson,
    Remove,
)
from altdesk.store.log import Log
from altdesk.store.salvage import _Found, _Reader

PAGE = 4096
MANY = 60


@pytest.fixture
def clinic(log_path, new_person, new_panel):
    """Return a log of some 70 pages at rest."""
    with Log.create(log_path) as log:
        for number in range(3):
            person = new_person(f"Person {number}")
            log.record(f"add {person.name}", [PutPerson(person)])
            for step in range(MANY // 3):
                panel = new_panel(date(2020, 1, 1) + timedelta(days=step), size=10)
                log.record(
                    f"add panel {step} of {number}", [PutPanel(person.id, panel)]
                )
            event = Event(new_id(), EventKind.OTHER, "x", date(2020, 1, 1))
            log.record("event", [PutEvent(person.id, event)])
            log.record("answer", [PutAnswer(person.id, Answer("DIABETES", value=True))])
    return log_path


def damage(path, page):
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE + 100)
        file.write(os.urandom(100))


def pages(path):
    return path.stat().st_size // PAGE


def everything(path):
    with Log.open(path, read_only=True) as log:
        return {
            value
            for person in log.people()
            for history in (log.history(person.id),)
            for value in (person, *history.panels, *history.events, *history.answers)
        }


def test_a_whole_log_is_salvaged_whole(clinic, tmp_path):
    found = salvage.salvage(clinic, tmp_path / "new.altdesk")

    assert (found.people, found.panels, found.missing) == (3, MANY, ())
    assert everything(found.path) == everything(clinic)


def test_any_damaged_page_costs_little_and_what_it_costs_is_listed(clinic, tmp_path):
    whole = everything(clinic)
    original = clinic.read_bytes()
    lost_somewhere = 0

    for page in range(2, pages(clinic) + 1, 9):
        clinic.write_bytes(original)
        damage(clinic, page)
        target = tmp_path / f"{page}.altdesk"
        try:
            found = salvage.salvage(clinic, target)
        except LogError:
            continue  # the page on which everything hangs
        kept = everything(target)
        strangers = {v for v in kept if getattr(v, "name", "").startswith("Unknown")}
        assert kept - strangers <= whole
        lost = len(whole) - len(kept - strangers)
        assert len(found.missing) >= lost
        lost_somewhere += lost > 0

    assert lost_somewhere > 1


def test_a_backup_fills_what_the_damaged_log_has_lost(clinic, tmp_path, new_panel):
    with Log.open(clinic) as log:
        copy = log.backup(tmp_path / "b")
        late = new_panel(date(2027, 1, 1))
        log.record("late", [PutPanel(log.people()[0].id, late)])
    whole = everything(clinic)
    original = clinic.read_bytes()
    healed = 0

    for page in range(2, pages(clinic) + 1, 17):
        clinic.write_bytes(original)
        damage(clinic, page)
        target = tmp_path / f"{page}.altdesk"
        found = salvage.salvage(clinic, target, backup=copy)
        kept = everything(target)
        assert kept == whole or (found.missing and whole - kept <= {late})
        healed += kept == whole

    assert healed > 1


def test_a_truncated_log_gives_up_its_beginning(clinic, tmp_path):
    whole = everything(clinic)
    clinic.write_bytes(clinic.read_bytes()[: pages(clinic) // 2 * PAGE])

    found = salvage.salvage(clinic, tmp_path / "new.altdesk")

    kept = everything(found.path)
    assert {v for v in kept if getattr(v, "name", "") != "Unknown person"} <= whole
    assert found.missing


def test_a_log_without_its_first_page_is_refused_with_the_next_step(clinic, tmp_path):
    damage(clinic, 1)

    with pytest.raises(LogError, match="Restore the newest backup"):
        salvage.salvage(clinic, tmp_path / "new.altdesk")

    assert not (tmp_path / "new.altdesk").exists()


class Blind(_Reader):
    """A reader for whom the pages are damaged that say where the ledger ends."""

    def rows(self, statement, *bound):
        if statement in salvage._LAST:
            return None
        return super().rows(statement, *bound)


def test_a_ledger_whose_end_is_unknown_is_read_until_nothing_comes(clinic):
    reader = Blind(clinic, cipher.PUBLISHED)

    found = salvage._read(reader)

    assert len(found.versions) == MANY + 9
    assert not found.end_is_known
    assert next(salvage._missing(found)).startswith("The end of the ledger")


def test_a_document_that_cannot_be_read_is_listed_and_costs_no_other(clinic, tmp_path):
    connection = cipher.connect(clinic, cipher.PUBLISHED)
    for (name,) in connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'version'"
    ).fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("UPDATE version SET document = '{' WHERE number IN (1, 5)")
    opening.to_rest(connection)
    connection.close()

    found = salvage.salvage(clinic, tmp_path / "new.altdesk")

    assert (found.people, found.panels) == (3, MANY - 1)
    said = " ".join(found.missing)
    assert "A person of this log cannot be read" in said
    assert "A panel of this log cannot be read" in said
    assert "A person's name could not be read." in said
    with Log.open(found.path, read_only=True) as log:
        assert "Unknown person (salvaged)" in {p.name for p in log.people()}


def test_what_nothing_names_is_told_by_its_number():
    found = _Found(lost=[7], end_is_known=True)

    (said,) = salvage._missing(found)

    assert "version 7" in said


def test_a_log_of_removed_people_is_salvaged_empty(log_path, new_person, tmp_path):
    person = new_person()
    with Log.create(log_path) as log:
        log.record("add", [PutPerson(person)])
        log.record("remove", [Remove(person.id)])

    found = salvage.salvage(log_path, tmp_path / "new.altdesk")

    assert (found.people, found.panels, found.missing) == (0, 0, ())


def test_a_lost_state_of_what_was_kept_is_told_as_such(ann):
    chain = bytes.fromhex(ann.id)
    kept = ledger.Version(8, b"v", chain, 3, "person", chain, (), "{}")
    found = _Found({b"v": kept}, [7], {7: "add Ann"}, {7: chain}, end_is_known=True)

    (said,) = salvage._missing(found)

    assert said == "“add Ann” could not be read; another state of it was kept."
