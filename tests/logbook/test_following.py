"""A history that follows the changes is the one that the log holds."""

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.event import Event, EventKind
from altdesk.core.history import Answer
from altdesk.core.person import Person
from altdesk.core.result import Status
from altdesk.logbook import Logbook
from altdesk.store.log import Log

_TODAY = date(2026, 11, 23)
_DEEDS = st.tuples(
    st.sampled_from(
        ["add", "change", "remove", "event", "event away", "answer", "forget",
         "rename", "undo", "redo", "other"]
    ),
    st.integers(0, 5),
    st.sampled_from(["58", "4.10", "<5", "1200"]),
)  # fmt: skip


def _draft(number, text, identifier=None):
    results = tuple(
        DraftResult(
            text, analyte=analyte, unit=unit, high="41",
            status=Status.CORRECTED if number == 3 else Status.FINAL,
            accepted=frozenset({"value", "unit", "limits"}),
        )
        for analyte, unit in (("ALT", "U/L"), ("AST", "U/L"))[: 1 + number % 2]
    )  # fmt: skip
    day = _TODAY - timedelta(days=number)
    return DraftPanel(day, results, f"Lab {number}", note="x", id=identifier)


def _event(number, text):
    amount = Decimal("81.5") if number else None
    return Event("", EventKind.WEIGHT, text, _TODAY, amount=amount, unit="kg")


def _picked(values, number):
    return values[number % len(values)] if values else None


def _do(logbook, person_id, deed, number, text):
    """Do one thing that a person may do, as the screens ask for it."""
    known = logbook.history(person_id)
    panel = _picked(known.panels, number)
    event = _picked(known.events, number)
    if deed == "add":
        logbook.record(person_id, _draft(number, text))
    elif deed == "change" and panel:
        logbook.record(person_id, _draft(number + 1, text, panel.id))
    elif deed == "remove" and panel:
        logbook.remove_panel(person_id, panel)
    elif deed == "event":
        logbook.record_event(person_id, _event(number, text))
    elif deed == "event away" and event:
        logbook.remove_event(person_id, event)
    elif deed == "answer":
        said = (Answer("BMI", Decimal("27.50"), _TODAY), Answer("SMOKES", True))
        logbook.record_answers(person_id, said[: 1 + number % 2])
    elif deed == "forget":
        logbook.remove_answers(person_id, ["BMI", "SMOKES"])
    else:
        _do_to_all(logbook, person_id, deed, text)


def _do_to_all(logbook, person_id, deed, text):
    if deed == "rename":
        logbook.record_person(Person(person_id, f"Ann {text}", None, date(1980, 5, 3)))
    elif deed == "undo" and logbook.undo_words not in {"add Ann", "add Bob", None}:
        logbook.undo()
    elif deed == "redo":
        logbook.redo()


def _series(history):
    return {analyte: history.series(analyte) for analyte in ("ALT", "AST", "GGT")}


@settings(max_examples=60, deadline=None)
@given(st.lists(_DEEDS, max_size=14))
def test_after_any_changes_the_kept_history_is_the_recorded_one(deeds):
    with Logbook(Log.in_memory(), lambda: _TODAY) as logbook:
        ann = logbook.record_person(Person("", "Ann"))
        bob = logbook.record_person(Person("", "Bob"))
        for deed, number, text in deeds:
            _series(logbook.history(bob))
            _series(logbook.history(ann))
            if deed == "other":
                _do(logbook, bob, "add", number, text)
            else:
                _do(logbook, ann, deed, number, text)

            for person_id in (ann, bob):
                kept, read = logbook.history(person_id), logbook.log.history(person_id)
                assert kept == read
                assert _series(kept) == _series(read)


def test_a_long_history_is_not_read_again_for_one_panel():
    with Logbook(Log.in_memory(), lambda: _TODAY) as logbook:
        ann = logbook.record_person(Person("", "Ann"))
        for number in range(5):
            logbook.record(ann, _draft(number, "58"))
        before = logbook.history(ann)

        logbook.record(ann, _draft(9, "60"))

        after = logbook.history(ann)
        assert len(after.panels) == 6
        # The panels from before are the very same objects: none was read again.
        assert {id(p) for p in before.panels} <= {id(p) for p in after.panels}


def test_what_another_hand_recorded_at_the_same_time_is_not_missed():
    with Logbook(Log.in_memory(), lambda: _TODAY) as logbook:
        ann = logbook.record_person(Person("", "Ann"))
        logbook.history(ann)
        before = logbook._histories.before()
        other = Logbook(logbook.log, lambda: _TODAY)
        other.record(ann, _draft(1, "58"))
        other.record(ann, _draft(2, "59"))

        logbook._histories.follow(before, ())

        assert len(logbook.history(ann).panels) == 2


def test_what_was_made_ready_of_another_history_is_worked_out_again():
    with Logbook(Log.in_memory(), lambda: _TODAY) as logbook:
        ann = logbook.record_person(Person("", "Ann"))
        draft = _draft(1, "58")
        ready = logbook.prepare(ann, draft)
        logbook.record(ann, _draft(0, "90"))

        outcome = logbook.record(ann, draft, ready)

        assert outcome.is_done
        assert [p.result("ALT").text for p in logbook.history(ann).panels] == [
            "58", "90",
        ]  # fmt: skip
        (row,) = logbook.log.work_list()
        assert row.standing.last_alt == "90"


def test_what_was_made_ready_of_another_draft_is_not_recorded():
    with Logbook(Log.in_memory(), lambda: _TODAY) as logbook:
        ann = logbook.record_person(Person("", "Ann"))
        ready = logbook.prepare(ann, _draft(1, "58"))

        logbook.record(ann, _draft(1, "1200"), ready)

        assert logbook.history(ann).panels[0].result("ALT").text == "1200"
