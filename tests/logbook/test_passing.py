from datetime import date
from decimal import Decimal

import pytest

from altdesk.core.event import Event, EventKind
from altdesk.core.history import Answer
from altdesk.errors import LogError
from altdesk.logbook import Logbook
from altdesk.logbook.passing import write_log
from altdesk.logbook.sample import fill
from altdesk.store.log import Log


@pytest.fixture
def ours(tmp_path):
    with Logbook(Log.create(tmp_path / "ours.altdesk")) as logbook:
        fill(logbook)
        yield logbook


@pytest.fixture
def theirs(tmp_path):
    with Logbook(Log.create(tmp_path / "theirs.altdesk")) as logbook:
        yield logbook


def everything(logbook):
    return [logbook.history(person.id) for person in logbook.people()]


def test_one_persons_log_is_passed_on_whole(ours, tmp_path):
    (person,) = ours.people()
    weight = Event("", EventKind.WEIGHT, "weight", date(2013, 2, 1), amount=Decimal(71))
    ours.record_event(person.id, weight)
    ours.record_answers(person.id, [Answer("BMI", Decimal("31.5"), date(2013, 2, 1))])

    place = write_log(everything(ours), tmp_path / "hers.altdesk")

    with Logbook(Log.open(place)) as hers:
        assert everything(hers) == everything(ours)
        assert hers.log.check() == []


def test_a_foreign_log_is_imported_by_value_and_left_unchanged(ours, theirs, tmp_path):
    place = write_log(everything(ours), tmp_path / "hers.altdesk")
    before = place.read_bytes()

    preview = theirs.preview(place)
    assert theirs.accept(preview).is_done

    assert place.read_bytes() == before
    (mine,), (hers,) = everything(ours), everything(theirs)
    assert hers.person.name == mine.person.name
    assert [[r.text for r in p.results] for p in hers.panels] == [
        [r.text for r in p.results] for p in mine.panels
    ]
    assert [e.what for e in hers.events] == [e.what for e in mine.events]
    assert hers.answer("AGE") == mine.answer("AGE")
    again = theirs.preview(place)
    assert set(again.verdicts().values()) == {"already"}
    assert not theirs.accept(again).is_done


def test_a_log_is_not_written_over_another_file(ours, tmp_path):
    place = tmp_path / "taken.altdesk"
    place.write_text("mine")

    with pytest.raises(LogError):
        write_log(everything(ours), place)

    assert place.read_text() == "mine"


def test_a_file_that_only_calls_itself_a_log_is_refused(theirs, tmp_path):
    place = tmp_path / "fake.altdesk"
    place.write_bytes(b"x" * 10_000)

    with pytest.raises(LogError, match=r"fake\.altdesk"):
        theirs.preview(place)

    assert theirs.people() == ()
