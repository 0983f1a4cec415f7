from datetime import date
from pathlib import Path

import pytest

from altdesk.core.day import DayOrder
from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.event import Event, EventKind
from altdesk.core.history import Answer
from altdesk.core.person import Person, Sex
from altdesk.importers import Choices
from altdesk.logbook import Logbook, Recorded
from altdesk.logbook.sample import fill
from altdesk.report import SheetOptions
from altdesk.store.backup import folder_of
from altdesk.store.log import Log

TODAY = date(2026, 11, 23)


def day():
    return TODAY


@pytest.fixture
def place(tmp_path) -> Path:
    return tmp_path / "my.altdesk"


@pytest.fixture
def logbook(place):
    with Logbook(Log.create(place), day) as opened:
        yield opened


@pytest.fixture
def maria(logbook):
    return logbook.record_person(Person("", " Maria ", Sex.FEMALE, date(1980, 5, 14)))


def panel(text="58", collected=date(2026, 11, 3), unit="U/L", **more):
    result = DraftResult(text, "ALT", unit=unit, interval="7-41")
    return DraftPanel(collected, (result,), "Lab A", **more)


def texts(logbook, person_id):
    history = logbook.history(person_id)
    return [r.text for p in history.panels for r in p.results]


def test_a_panel_survives_closing_and_reopening(place):
    with Logbook(Log.create(place), day) as first:
        person_id = first.record_person(Person("", "Maria"))
        assert first.record(person_id, panel()).is_done

    with Logbook(Log.open(place), day) as again:
        assert [p.name for p in again.people()] == ["Maria"]
        result = again.history(person_id).panels[0].results[0]
        assert (result.text, result.canonical, result.canonical_high) == ("58", 58, 41)


def test_a_wrong_panel_is_not_recorded_and_says_why(logbook, maria):
    outcome = logbook.record(maria, panel(unit="U/K"))

    assert not outcome.is_done
    assert outcome.problems[0].place.field == "unit"
    assert texts(logbook, maria) == []


def test_a_changed_panel_replaces_the_old_one(logbook, maria):
    first = logbook.record(maria, panel())

    changed = logbook.record(maria, panel("56", id=first.id))

    assert changed.id == first.id
    assert texts(logbook, maria) == ["56"]


def test_every_change_can_be_taken_back_and_done_again(logbook, maria):
    logbook.record(maria, panel())
    shown = logbook.history(maria).panels[0]
    logbook.remove_panel(maria, shown)
    assert texts(logbook, maria) == []

    assert logbook.undo_words == "delete panel of 3 Nov 2026"
    assert logbook.undo() == "delete panel of 3 Nov 2026"
    assert texts(logbook, maria) == ["58"]

    assert logbook.redo_words == "delete panel of 3 Nov 2026"
    assert logbook.redo() == "delete panel of 3 Nov 2026"
    assert texts(logbook, maria) == []
    assert logbook.redo() is None


def test_listeners_are_told_after_each_commit_until_they_stop(logbook, maria):
    heard: list[Recorded] = []
    stop = logbook.listen(heard.append)

    logbook.record(maria, panel())
    logbook.undo()
    stop()
    stop()
    logbook.redo()

    assert [h.words for h in heard] == ["add panel of 3 Nov 2026"] * 2
    assert all(maria in h.people for h in heard)


def test_findings_follow_the_history(logbook, maria):
    assert logbook.findings(maria).grade("ALT") is None

    logbook.record(maria, panel())

    grade = logbook.findings(maria).grade("ALT")
    assert grade is not None
    assert grade.id == "borderline"
    assert logbook.findings(maria) is logbook.findings(maria)


def test_events_and_answers_are_kept(logbook, maria):
    pill = Event("", EventKind.MEDICINE, "statin", date(2026, 1, 1))

    done = logbook.record_event(maria, pill)
    logbook.record_answers(maria, [Answer("DIABETES", True, TODAY)])
    logbook.record_answers(maria, [])

    history = logbook.history(maria)
    assert [e.what for e in history.events] == ["statin"]
    assert history.events[0].id == done.id
    assert history.answer("DIABETES") is True

    logbook.remove_event(maria, history.events[0])
    assert logbook.history(maria).events == ()


def test_an_event_cannot_end_before_it_starts(logbook, maria):
    wrong = Event("", EventKind.ILLNESS, "flu", TODAY, date(2026, 1, 1))

    outcome = logbook.record_event(maria, wrong)

    assert not outcome.is_done
    assert outcome.problems[0].place.field == "ended"


def test_a_removed_person_is_gone_and_can_come_back(logbook, maria):
    logbook.record(maria, panel())
    person = logbook.person(maria)

    logbook.remove_person(person)
    assert logbook.people() == ()

    logbook.undo()
    assert texts(logbook, maria) == ["58"]


TABLE = """Date,Test,Value,Unit,Range
2026-11-03,ALT,58,U/L,7-41
2026-11-03,AST,43,U/L,8-35
"""


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "results.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def test_a_preview_changes_nothing(logbook, table):
    preview = logbook.preview(table)

    assert logbook.people() == ()
    assert set(preview.verdicts().values()) == {"new"}


def test_an_import_is_one_change_that_one_undo_takes_back(logbook, table):
    assert logbook.accept(logbook.preview(table)).is_done
    person = logbook.people()[0]
    assert texts(logbook, person.id) == ["58", "43"]

    again = logbook.preview(table)
    assert set(again.verdicts().values()) == {"already"}
    assert not logbook.accept(again).is_done

    logbook.undo()
    assert logbook.people() == ()


def test_results_with_open_questions_stay_out_and_are_said(logbook, tmp_path):
    path = tmp_path / "typo.csv"
    path.write_text(TABLE + "2026-11-03,GGT,40,U/K,\n", encoding="utf-8")

    outcome = logbook.accept(logbook.preview(path))

    assert outcome.is_done
    assert any("U/K" in p.what for p in outcome.problems)
    assert len(texts(logbook, logbook.people()[0].id)) == 2


def test_the_sample_is_one_real_person(logbook):
    person_id = fill(logbook)

    history = logbook.history(person_id)
    assert [p.id for p in logbook.people()] == [person_id]
    assert len(history.panels) == 6
    assert history.events[0].kind is EventKind.MEDICINE


def test_stale_standings_are_renewed_in_portions(logbook, maria):
    logbook.record_answers(maria, [Answer("DIABETES", True, TODAY)])

    assert logbook.renew_standings(limit=10) == 1
    assert logbook.renew_standings(limit=10) == 0
    (row,) = logbook.log.work_list()
    assert row.standing is not None
    assert not row.is_stale


def test_a_panel_keeps_its_standing_in_the_same_act(logbook, maria):
    logbook.record(maria, panel())

    (row,) = logbook.log.work_list()

    assert not row.is_stale
    assert row.standing.last_alt == "58"
    assert row.standing.times_limit == pytest.approx(58 / 41)
    assert row.standing.next_due == logbook.findings(maria).retest.on[0]


def test_a_sheet_is_made_of_what_the_log_holds(logbook, maria):
    logbook.record(maria, panel())

    assert logbook.sheet(maria, SheetOptions(TODAY)).startswith(b"%PDF")


def test_the_way_of_explaining_is_kept_in_the_log(place):
    with Log.create(place) as log:
        log.keep_setting("explanations", "numbers")

    with Logbook(Log.open(place), day) as again:
        assert again.explanations == "numbers"
        person_id = again.record_person(Person("", "Maria"))
        again.record(person_id, panel())
        assert again.findings(person_id).urgency is None


def test_undecided_dates_are_never_recorded(logbook, tmp_path):
    path = tmp_path / "dates.csv"
    path.write_text("Date,Test,Value,Unit\n03/04/2024,ALT,58,U/L\n")

    preview = logbook.preview(path)

    assert set(preview.verdicts().values()) == {"question"}
    assert not logbook.accept(preview).is_done
    assert logbook.people() == ()

    answered = logbook.preview(path, Choices(date_order=DayOrder.DAY_FIRST))
    assert logbook.accept(answered).is_done
    (person,) = logbook.people()
    assert logbook.history(person.id).panels[0].collected_on == date(2024, 4, 3)


def test_a_log_is_backed_up_before_an_import_changes_it(logbook, maria, table, place):
    logbook.record(maria, panel())

    logbook.accept(logbook.preview(table))

    (copy,) = folder_of(place).iterdir()
    assert copy.stem.endswith("before import")
    with Log.open(copy, read_only=True) as before:
        assert [p.name for p in before.people()] == ["Maria"]
