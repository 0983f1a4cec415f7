"""The work list reads stored standings; what changed or is old is worked out again."""

from datetime import date

import pytest

from altdesk.errors import LogError
from altdesk.store import new_id
from altdesk.store.changes import PutPanel, PutPerson
from altdesk.store.work_list import Standing, WorkOrder, WorkQuery

NOW = Standing(
    "2026.11",
    last_alt="58",
    last_alt_unit="U/L",
    last_alt_on=date(2026, 3, 1),
    times_limit=1.04,
    urgency="repeat",
    next_due=date(2026, 6, 1),
    headline="ALT is mildly raised.",
)


@pytest.fixture
def clinic(log, new_person):
    people = [new_person(n) for n in ("Zoë Ångström", "Łukasz Źródło", "Мария Иванова")]
    log.record("import", [PutPerson(p) for p in people])
    dues = (date(2026, 12, 1), date(2026, 1, 1), None)
    urgencies = ("routine", "care_today", None)
    limits = (1.5, 3.0, None)
    for person, due, urgency, limit in zip(
        people, dues, urgencies, limits, strict=True
    ):
        log.keep_standing(
            person.id,
            Standing("2026.11", next_due=due, urgency=urgency, times_limit=limit),
        )
    return log


def names(rows):
    return [row.person.name.split()[0] for row in rows]


def test_a_standing_comes_back_as_it_was_kept(ann_log, ann):
    ann_log.keep_standing(ann.id, NOW)

    (row,) = ann_log.work_list()

    assert (row.person, row.panels, row.standing) == (ann, 0, NOW)
    assert not row.is_stale


def test_the_overdue_come_first_and_who_has_no_date_last(clinic):
    assert names(clinic.work_list()) == ["Łukasz", "Zoë", "Мария"]


@pytest.mark.parametrize(
    ("order", "first"),
    [
        (WorkOrder.NAME, "Łukasz"),
        (WorkOrder.URGENCY, "Łukasz"),
        (WorkOrder.TIMES_LIMIT, "Łukasz"),
    ],
)
def test_the_list_can_be_sorted_otherwise(clinic, order, first):
    rows = clinic.work_list(WorkQuery(order))

    assert names(rows)[0] == first
    assert len(rows) == 3


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("zrodlo", ["Łukasz"]),
        ("ŹRÓDŁO", ["Łukasz"]),
        ("angstrom", ["Zoë"]),
        ("мария", ["Мария"]),
        ("  luk   zro", ["Łukasz"]),
        ("zro luk", ["Łukasz"]),
        ("luk zoe", []),
        ("%", []),
        ("'; --", []),
        ("\0", []),
        ("", ["Łukasz", "Zoë", "Мария"]),
    ],
)
def test_a_search_finds_names_without_accents_and_takes_any_text(clinic, search, found):
    query = WorkQuery(search=search)

    assert names(clinic.work_list(query)) == found
    assert clinic.count_work(query) == len(found)


def test_only_who_is_due_can_be_asked_for(clinic):
    query = WorkQuery(due_until=date(2026, 6, 1))

    assert names(clinic.work_list(query)) == ["Łukasz"]
    assert clinic.count_work(query) == 1


def test_who_needs_care_today_is_due_without_a_date(clinic):
    who = next(p for p in clinic.people() if p.name.startswith("Мария"))
    clinic.keep_standing(who.id, Standing("2026.11", urgency="care_today"))
    query = WorkQuery(due_until=date(2025, 1, 1))

    assert names(clinic.work_list()) == ["Łukasz", "Мария", "Zoë"]
    assert "Мария" in names(clinic.work_list(query))
    assert clinic.count_work(query) == 2


def test_pages_follow_one_another(clinic):
    pages = [clinic.work_list(WorkQuery(limit=1, offset=n)) for n in range(4)]

    assert [names(page) for page in pages] == [["Łukasz"], ["Zoë"], ["Мария"], []]


def test_a_change_makes_the_standing_stale(ann_log, ann, new_panel):
    ann_log.keep_standing(ann.id, NOW)
    assert ann_log.standings_to_renew("2026.11") == ()

    ann_log.record("add panel", [PutPanel(ann.id, new_panel())])

    (row,) = ann_log.work_list()
    assert row.is_stale
    assert row.panels == 1
    assert ann_log.standings_to_renew("2026.11") == (ann.id,)


def test_a_standing_of_the_same_act_is_fresh(ann_log, ann, new_panel):
    ann_log.record("add", [PutPanel(ann.id, new_panel())], standings=[(ann.id, NOW)])

    (row,) = ann_log.work_list()
    assert row.standing == NOW
    assert not row.is_stale


def test_newer_knowledge_asks_for_every_standing_again(clinic):
    assert clinic.standings_to_renew("2026.11") == ()
    assert len(clinic.standings_to_renew("2027.03")) == 3
    assert len(clinic.standings_to_renew("2027.03", limit=2)) == 2


def test_who_never_had_a_standing_is_listed_and_renewed(ann_log, ann):
    (row,) = ann_log.work_list()

    assert row.standing is None
    assert row.is_stale
    assert ann_log.standings_to_renew("2026.11") == (ann.id,)


def test_a_stranger_has_no_standing(ann_log):
    with pytest.raises(LogError, match="not in this log"):
        ann_log.keep_standing(new_id(), NOW)
