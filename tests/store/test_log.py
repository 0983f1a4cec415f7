"""What is recorded is kept, found again, taken back and repeated."""

import threading
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from altdesk.core.event import Event, EventKind
from altdesk.core.history import Answer
from altdesk.core.result import Status
from altdesk.errors import LogError
from altdesk.store import ledger, new_id, recording
from altdesk.store.changes import (
    PutAnswer,
    PutEvent,
    PutPanel,
    PutPerson,
    Remove,
    answer_chain,
)
from altdesk.store.log import Log


def values(log, person):
    points = log.history(person.id).series("ALT").points
    return [point.result.text for point in points]


def test_an_id_is_32_hexadecimal_digits_and_never_the_same():
    ids = {new_id() for _ in range(100)}

    assert len(ids) == 100
    assert all(len(i) == 32 and set(i) <= set("0123456789abcdef") for i in ids)


def test_what_was_recorded_is_there_after_opening_again(log_path, ann, new_panel):
    panel = new_panel()
    with Log.create(log_path) as log:
        log.record("add Ann", [PutPerson(ann)])
        log.record("add panel", [PutPanel(ann.id, panel)])

    with Log.open(log_path) as log:
        assert log.people() == (ann,)
        assert log.history(ann.id).panels == (panel,)


def test_a_change_replaces_what_is_shown_and_keeps_what_was(ann_log, ann, new_panel):
    panel = new_panel(text="58")
    ann_log.record("add panel", [PutPanel(ann.id, panel)])
    changed = replace(panel, results=new_panel(text="85").results)

    ann_log.record("change panel", [PutPanel(ann.id, changed)])

    assert values(ann_log, ann) == ["85"]
    versions = ann_log.versions(panel.id)
    assert [v.value for v in versions] == [panel, changed]
    assert [v.is_head for v in versions] == [False, True]
    assert [v.author for v in versions] == ["AE", "AE"]


def test_a_deletion_is_a_version_and_the_panel_stays_in_the_ledger(
    ann_log, ann, new_panel
):
    panel = new_panel()
    ann_log.record("add panel", [PutPanel(ann.id, panel)])

    ann_log.record("delete panel", [Remove(panel.id)])

    assert ann_log.history(ann.id).panels == ()
    assert ann_log.panel_ids(ann.id) == ()
    assert ann_log.series(ann.id, "ALT") == ()
    assert ann_log.known_results(ann.id) == set()
    assert [v.value for v in ann_log.versions(panel.id)] == [panel, None]


def test_people_events_and_answers_come_back_in_the_history(ann_log, ann):
    weight = Event(
        new_id(),
        EventKind.WEIGHT,
        "weight",
        date(2026, 1, 2),
        amount=Decimal("82.50"),
        unit="kg",
    )
    illness = Event(new_id(), EventKind.ILLNESS, "flu", date(2025, 1, 2))
    answer = Answer("EXERCISE_7D", value=True, answered_on=date(2026, 1, 3))

    ann_log.record("tell", [PutEvent(ann.id, weight), PutEvent(ann.id, illness)])
    ann_log.record("answer", [PutAnswer(ann.id, answer)])

    history = ann_log.history(ann.id)
    assert history.events == (illness, weight)
    assert history.answers == (answer,)


def test_a_second_answer_supersedes_the_first(ann_log, ann):
    ann_log.record("a", [PutAnswer(ann.id, Answer("DIABETES", value=True))])
    ann_log.record("b", [PutAnswer(ann.id, Answer("DIABETES", value=False))])

    assert ann_log.history(ann.id).answer("DIABETES") is False
    assert len(ann_log.versions(answer_chain(ann.id, "DIABETES"))) == 2


def test_an_answer_can_be_taken_back_to_not_known(ann_log, ann):
    ann_log.record("a", [PutAnswer(ann.id, Answer("DIABETES", value=True))])

    ann_log.record("b", [Remove(answer_chain(ann.id, "DIABETES"))])

    assert ann_log.history(ann.id).answer("DIABETES") is None


def test_one_act_says_one_thing_of_each_chain(ann_log, ann, new_panel):
    first = new_panel(text="58")
    second = replace(first, results=new_panel(text="85").results)

    ann_log.record("twice", [PutPanel(ann.id, first), PutPanel(ann.id, second)])

    assert values(ann_log, ann) == ["85"]
    assert ann_log.conflicts() == ()


def test_a_person_and_their_panels_are_one_act(log, ann, new_panel):
    log.record("import", [PutPanel(ann.id, new_panel()), PutPerson(ann)])

    assert values(log, ann) == ["58"]
    assert log.undo() == "import"
    assert log.people() == ()


@pytest.mark.parametrize("kind", ["panel", "event", "answer", "removal", "no id"])
def test_a_change_of_something_unknown_is_refused_whole(log, ann, new_panel, kind):
    log.record("add Ann", [PutPerson(ann)])
    change = {
        "panel": PutPanel(new_id(), new_panel()),
        "event": PutEvent(
            new_id(), Event(new_id(), EventKind.OTHER, "x", date(2026, 1, 1))
        ),
        "answer": PutAnswer(new_id(), Answer("X", value=True)),
        "removal": Remove(new_id()),
        "no id": PutPanel(ann.id, replace(new_panel(), id="panel 1")),
    }[kind]

    with pytest.raises(LogError):
        log.record("half", [PutPanel(ann.id, new_panel()), change])

    assert log.history(ann.id).panels == ()
    assert log.undo_words == "add Ann"


def test_the_id_of_a_panel_cannot_become_an_event(ann_log, ann, new_panel):
    panel = new_panel()
    ann_log.record("add panel", [PutPanel(ann.id, panel)])
    event = Event(panel.id, EventKind.OTHER, "x", date(2026, 1, 1))

    with pytest.raises(LogError, match="already belongs to a panel"):
        ann_log.record("add event", [PutEvent(ann.id, event)])


def test_what_is_deleted_cannot_be_deleted_again(ann_log, ann, new_panel):
    panel = new_panel()
    ann_log.record("add panel", [PutPanel(ann.id, panel)])
    ann_log.record("delete panel", [Remove(panel.id)])

    with pytest.raises(LogError):
        ann_log.record("delete panel", [Remove(panel.id)])


def test_nothing_is_no_act(ann_log):
    with pytest.raises(ValueError, match="nothing"):
        ann_log.record("nothing", [])


def test_undo_and_redo_walk_through_every_act(ann_log, ann, new_panel):
    days = [date(2026, month, 1) for month in (1, 2, 3)]
    for number, day in enumerate(days):
        panel = new_panel(day, str(50 + number))
        ann_log.record(f"add {number}", [PutPanel(ann.id, panel)])

    walked = [ann_log.undo() for _ in range(5)]
    assert walked == ["add 2", "add 1", "add 0", "add Ann", None]
    assert ann_log.people() == ()
    assert ann_log.undo_words is None

    again = [ann_log.redo() for _ in range(5)]
    assert again == ["add Ann", "add 0", "add 1", "add 2", None]
    assert values(ann_log, ann) == ["50", "51", "52"]


def test_undo_redo_undo_of_a_change_shows_each_time_the_right_value(
    ann_log, ann, new_panel
):
    panel = new_panel(text="58")
    ann_log.record("add", [PutPanel(ann.id, panel)])
    changed = replace(panel, results=new_panel(text="85").results)
    ann_log.record("change", [PutPanel(ann.id, changed)])
    shown = []

    for _ in range(3):
        ann_log.undo()
        shown.append(values(ann_log, ann))
        ann_log.redo()
        shown.append(values(ann_log, ann))

    assert shown == [["58"], ["85"]] * 3


def test_a_clock_set_back_changes_no_order(ann_log, ann, new_panel, monkeypatch):
    panel = new_panel(text="58")
    ann_log.record("add", [PutPanel(ann.id, panel)])
    set_clock(monkeypatch, datetime(2010, 1, 1, tzinfo=UTC))

    changed = replace(panel, results=new_panel(text="85").results)
    ann_log.record("change", [PutPanel(ann.id, changed)])

    newest, first, *_ = ann_log.acts()
    assert (newest.words, first.words) == ("change", "add")
    assert newest.made_at < first.made_at
    assert values(ann_log, ann) == ["85"]
    assert ann_log.undo() == "change"
    assert values(ann_log, ann) == ["58"]
    assert ann_log.check() == []


def set_clock(monkeypatch, moment: datetime) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return moment.astimezone(tz)

    monkeypatch.setattr(ledger, "datetime", Clock)


def test_a_new_act_ends_what_could_be_redone(ann_log, ann, new_panel):
    ann_log.record("first", [PutPanel(ann.id, new_panel(text="1"))])
    ann_log.record("second", [PutPanel(ann.id, new_panel(text="2"))])
    ann_log.undo()
    ann_log.record("third", [PutPanel(ann.id, new_panel(text="3"))])

    assert ann_log.redo_words is None
    assert ann_log.redo() is None
    assert [ann_log.undo(), ann_log.undo()] == ["third", "first"]
    assert [ann_log.redo(), ann_log.redo()] == ["first", "third"]
    assert sorted(values(ann_log, ann)) == ["1", "3"]


def test_a_deletion_can_be_undone(ann_log, ann, new_panel):
    panel = new_panel()
    ann_log.record("add", [PutPanel(ann.id, panel)])
    ann_log.record("delete", [Remove(panel.id)])

    assert ann_log.undo() == "delete"

    assert ann_log.history(ann.id).panels == (panel,)


def test_undo_goes_on_after_opening_again(log_path, ann, new_panel):
    with Log.create(log_path) as log:
        log.record("add Ann", [PutPerson(ann)])
        log.record("add panel", [PutPanel(ann.id, new_panel())])

    with Log.open(log_path) as log:
        assert log.undo_words == "add panel"
        assert log.undo() == "add panel"
        assert log.redo_words == "add panel"
        assert log.history(ann.id).panels == ()


def test_a_removed_person_is_out_of_sight_and_comes_back_whole(ann_log, ann, new_panel):
    ann_log.record("add", [PutPanel(ann.id, new_panel())])

    ann_log.record("delete Ann", [Remove(ann.id)])
    assert ann_log.people() == ()
    assert ann_log.person(ann.id) is None
    assert ann_log.work_list() == ()
    with pytest.raises(LogError, match="not in this log"):
        ann_log.history(ann.id)

    ann_log.undo()
    assert values(ann_log, ann) == ["58"]


def test_panels_stand_in_the_order_of_their_draws(ann_log, ann, new_panel):
    late = new_panel(datetime(2026, 3, 1, 9, tzinfo=UTC))
    early = new_panel(datetime(2026, 3, 1, 7, tzinfo=UTC))
    old = new_panel(date(1969, 12, 31))
    ann_log.record("add", [PutPanel(ann.id, p) for p in (late, early, old)])

    assert ann_log.panel_ids(ann.id) == (old.id, early.id, late.id)
    assert [p.id for p in ann_log.history(ann.id).panels] == [
        old.id,
        early.id,
        late.id,
    ]


def test_a_panel_that_gets_another_date_leaves_no_trace_of_the_old(
    ann_log, ann, new_panel
):
    panel = new_panel(date(2026, 3, 1))
    ann_log.record("add", [PutPanel(ann.id, panel)])

    moved = replace(panel, collected=date(2025, 3, 1))
    ann_log.record("move", [PutPanel(ann.id, moved)])

    assert [p.collected for p in ann_log.series(ann.id, "ALT")] == [date(2025, 3, 1)]
    assert ann_log.panel_ids(ann.id) == (panel.id,)
    assert ann_log.check() == []


def test_a_panel_can_be_given_to_the_right_person(ann_log, ann, new_panel, new_person):
    bo, panel = new_person("Bo Other"), new_panel()
    ann_log.record("add", [PutPerson(bo), PutPanel(ann.id, panel)])

    ann_log.record("give to Bo", [PutPanel(bo.id, panel)])

    assert ann_log.history(ann.id).panels == ()
    assert ann_log.history(bo.id).panels == (panel,)
    assert [row.panels for row in ann_log.work_list()] == [0, 1]
    assert ann_log.check() == []


def test_a_series_leaves_out_what_was_withdrawn(ann_log, ann, new_panel, new_result):
    panel = new_panel(size=1)
    wrong = replace(new_result(text="999"), status=Status.ENTERED_IN_ERROR)
    ann_log.record(
        "add", [PutPanel(ann.id, replace(panel, results=(*panel.results, wrong)))]
    )

    assert [p.text for p in ann_log.series(ann.id, "ALT")] == ["58"]


def test_known_results_tell_what_the_log_already_holds(
    ann_log, ann, new_panel, new_result
):
    other = replace(new_result(None), name="Ferritin (serum)", canonical=None)
    panel = replace(new_panel(date(2026, 3, 1), size=1), results=(new_result(), other))
    ann_log.record("add", [PutPanel(ann.id, panel)])

    assert ann_log.known_results(ann.id) == {
        ("ALT", "2026-03-01", "", 58.0),
        (":ferritinserum", "2026-03-01", "", "58"),
    }


def test_half_a_surrogate_pair_is_mended_everywhere(ann_log, ann, new_panel):
    panel = new_panel(size=1)
    broken = replace(panel.results[0], text="5\ud8008")

    ann_log.record("add", [PutPanel(ann.id, replace(panel, results=(broken,)))])

    assert [p.text for p in ann_log.series(ann.id, "ALT")] == ["5\ufffd8"]
    assert values(ann_log, ann) == ["5\ufffd8"]
    assert ann_log.check() == []


def test_a_setting_travels_with_the_file(filled):
    with Log.open(filled) as log:
        assert log.setting("explanations") is None
        log.keep_setting("explanations", "full")
        log.keep_setting("explanations", "numbers")

    with Log.open(filled) as log:
        assert log.setting("explanations") == "numbers"
        assert log.undo_words == "add panel 3"  # a setting is no act


def test_the_audit_says_who_did_what(ann_log, ann, new_panel):
    panel = new_panel()
    ann_log.record("add panel", [PutPanel(ann.id, panel)])
    ann_log.undo()

    undo, add, first = ann_log.acts()

    assert (undo.words, undo.undoes, undo.chains) == (
        "add panel",
        add.number,
        (panel.id,),
    )
    assert (add.words, add.author, add.chains) == ("add panel", "AE", (panel.id,))
    assert ann_log.acts(limit=1, before=add.number) == (first,)
    assert abs((undo.made_at - datetime.now(UTC)).total_seconds()) < 60


def test_the_head_hash_changes_with_each_act_only(ann_log, ann, new_panel):
    before = ann_log.head_hash
    ann_log.keep_setting("x", "y")
    assert ann_log.head_hash == before

    ann_log.record("add panel", [PutPanel(ann.id, new_panel())])

    assert ann_log.head_hash != before


def test_a_field_of_a_newer_altdesk_survives_a_change(ann_log, ann, new_panel):
    panel = new_panel()
    ann_log.record("add", [PutPanel(ann.id, panel)])
    document = newest_document(ann_log, panel.id).replace(
        '{"collected"', '{"fasting_hours":12,"collected"'
    )
    supersede_by_hand(ann_log, panel.id, document)

    ann_log.record("note", [PutPanel(ann.id, replace(panel, note="ill"))])

    assert '"fasting_hours":12' in newest_document(ann_log, panel.id)
    assert '"note":"ill"' in newest_document(ann_log, panel.id)


def test_two_computers_that_change_one_panel_are_shown_as_a_conflict(
    ann_log, ann, new_panel
):
    panel = new_panel(text="58")
    ann_log.record("add", [PutPanel(ann.id, panel)])
    first = ann_log.versions(panel.id)[0].id
    mine = replace(panel, results=new_panel(text="60").results)
    ann_log.record("mine", [PutPanel(ann.id, mine)])
    document = newest_document(ann_log, panel.id).replace("60", "70")

    supersede_by_hand(ann_log, panel.id, document, supersedes=first)

    (conflict,) = ann_log.conflicts()
    assert {v.results[0].text for v in conflict.values} == {"60", "70"}
    shown = values(ann_log, ann)
    assert shown in (["60"], ["70"])

    ann_log.record("settle", [PutPanel(ann.id, mine)])
    assert ann_log.conflicts() == ()
    assert values(ann_log, ann) == ["60"]


def test_a_conflict_with_a_deletion_shows_the_value(ann_log, ann, new_panel):
    panel = new_panel()
    ann_log.record("add", [PutPanel(ann.id, panel)])
    first = ann_log.versions(panel.id)[0].id
    ann_log.record("delete", [Remove(panel.id)])
    document = newest_document(ann_log, panel.id)

    supersede_by_hand(ann_log, panel.id, document, supersedes=first)

    (conflict,) = ann_log.conflicts()
    assert None in conflict.values
    assert values(ann_log, ann) == ["58"]


def test_threads_take_turns(ann_log, ann, new_panel):
    def work(number):
        for step in range(5):
            day = date(2020 + number, 1, 1 + step)
            ann_log.record("add", [PutPanel(ann.id, new_panel(day))])
            ann_log.history(ann.id)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(ann_log.panel_ids(ann.id)) == 20
    assert ann_log.check() == []


def test_a_closed_log_says_so(filled):
    log = Log.open(filled)
    log.close()
    log.close()

    with pytest.raises(LogError, match="closed"):
        log.people()


def newest_document(log, chain):
    return log._connection.execute(
        "SELECT document FROM version WHERE chain = ? AND document IS NOT NULL"
        " ORDER BY number DESC",
        (bytes.fromhex(chain),),
    ).fetchone()[0]


def supersede_by_hand(log, chain, document, supersedes=None):
    """Write a version as another computer would have written it."""
    from altdesk.store import current, ledger

    connection = log._connection
    versions = ledger.versions_of(connection, bytes.fromhex(chain))
    before = versions[-1]
    over = before.id if supersedes is None else bytes.fromhex(supersedes)
    new = ledger.NewVersion(
        bytes.fromhex(new_id()),
        before.chain,
        before.kind,
        before.person,
        (over,),
        document,
    )
    connection.execute("BEGIN IMMEDIATE")
    written = ledger.append_act(connection, log._act("elsewhere"), [new])
    current.update(connection, written)
    connection.execute("COMMIT")


def test_an_id_that_is_none_belongs_to_nobody(ann_log):
    with pytest.raises(LogError, match="not in this log"):
        ann_log.history("no id")


def test_a_file_that_may_not_grow_refuses_and_goes_on(filled, new_panel, alts):
    with Log.open(filled) as log:
        ann = log.people()[0].id
        pages = log._connection.execute("PRAGMA page_count").fetchone()[0]
        log._connection.execute(f"PRAGMA max_page_count = {pages}")

        with pytest.raises(LogError, match="disk is full"):
            log.record("add", [PutPanel(ann, new_panel(size=400))])

        log._connection.execute("PRAGMA max_page_count = 1000000")
        assert alts(log) == ["80", "71", "58"]
        log.record("add", [PutPanel(ann, new_panel(date(2026, 4, 1), "99"))])
        assert alts(log)[-1] == "99"
        assert log.check() == []


def test_a_change_beside_a_deletion_brings_the_panel_back(ann_log, ann, new_panel):
    panel = new_panel(text="58")
    ann_log.record("add", [PutPanel(ann.id, panel)])
    ann_log.record("delete", [Remove(panel.id)])

    ann_log.record("again", [PutPanel(ann.id, panel)])

    assert values(ann_log, ann) == ["58"]


def test_nothing_can_be_taken_back_where_nothing_was_done(log):
    with log._writing() as connection:
        assert recording.undo(connection, log._act("")) is None
        assert recording.redo(connection, log._act("")) is None
