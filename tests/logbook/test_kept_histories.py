from datetime import date

import pytest

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.person import Person
from altdesk.errors import LogError
from altdesk.logbook import Logbook
from altdesk.store.log import Log


@pytest.fixture
def logbook():
    with Logbook(Log.in_memory(), lambda: date(2026, 11, 23)) as opened:
        yield opened


@pytest.fixture
def ann(logbook):
    return logbook.record_person(Person("", "Ann"))


def add(logbook, person_id, alt):
    results = (DraftResult(alt, analyte="ALT", unit="U/L", high="41"),)
    return logbook.record(person_id, DraftPanel(date(2026, 11, 3), results)).id


def alts(logbook, person_id):
    return [p.result("ALT").text for p in logbook.history(person_id).panels]


def test_a_history_is_read_once_while_nothing_is_recorded(logbook, ann):
    add(logbook, ann, "58")

    assert logbook.history(ann) is logbook.history(ann)


def test_every_change_is_in_the_next_history(logbook, ann):
    seen = [alts(logbook, ann)]
    panel_id = add(logbook, ann, "58")
    seen.append(alts(logbook, ann))
    logbook.remove_panel(ann, logbook.history(ann).panels[0])
    seen.append(alts(logbook, ann))
    logbook.undo()
    seen.append(alts(logbook, ann))
    logbook.redo()
    seen.append(alts(logbook, ann))

    assert panel_id
    assert seen == [[], ["58"], [], ["58"], []]


def test_what_another_hand_recorded_in_the_same_log_is_seen(logbook, ann):
    before = alts(logbook, ann)
    add(Logbook(logbook.log, lambda: date(2026, 11, 23)), ann, "58")

    assert (before, alts(logbook, ann)) == ([], ["58"])


def test_many_people_do_not_fill_the_memory(logbook):
    for number in range(9):
        logbook.history(logbook.record_person(Person("", f"Person {number}")))

    assert len(logbook._histories._kept) == 4


def test_a_stranger_has_no_history(logbook):
    with pytest.raises(LogError):
        logbook.history("0" * 32)
