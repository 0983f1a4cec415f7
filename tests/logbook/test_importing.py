import gc
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from altdesk.core.check import check_result
from altdesk.core.draft import DraftPanel, DraftPerson, DraftResult
from altdesk.core.garbage import search_paused
from altdesk.core.history import History
from altdesk.core.panel import Panel
from altdesk.core.person import Person
from altdesk.core.problem import Place
from altdesk.core.result import Result, Status
from altdesk.importers import Reading
from altdesk.logbook.importing import (
    Verdict,
    judge,
    merged,
    preview_person,
)
from altdesk.logbook.matching import match_person
from altdesk.logbook.sameness import is_same_moment, is_same_value

DAY = date(2026, 11, 3)


def draft(text="58", unit="U/L", name="ALT", **more):
    return DraftResult(text, name, unit=unit, place=Place("row 1"), **more)


def result(text="58", unit="U/L", name="ALT", **more):
    checked = check_result(draft(text, unit, name, **more)).result
    assert checked is not None
    return checked


def panel(*results, collected=DAY, laboratory=""):
    return Panel("a" * 32, collected, results, laboratory)


def preview(drafts, known, collected=DAY, laboratory=""):
    person = Person("1" * 32, "Maria")
    of_file = DraftPerson("Maria", (DraftPanel(collected, drafts, laboratory),))
    history = History(person, known)
    return preview_person(of_file, person, history, Reading("CSV"))


@pytest.mark.parametrize(
    ("text", "unit", "verdict"),
    [
        ("58", "U/L", Verdict.ALREADY),
        ("58,0", "IU/L", Verdict.ALREADY),
        ("0,966666667", "µkat/l", Verdict.ALREADY),
        ("0,97", "µkat/l", Verdict.ALREADY),
        ("0,99", "µkat/l", Verdict.NEW),
        ("59", "U/L", Verdict.NEW),
        ("<58", "U/L", Verdict.NEW),
        ("58", None, Verdict.QUESTION),
        ("abc", "U/L", Verdict.QUESTION),
    ],
)
def test_a_result_already_in_the_log_is_recognised_in_any_unit(text, unit, verdict):
    found = preview((draft(text, unit),), (panel(result()),))

    assert [r.verdict for r in found.panels[0].results] == [verdict]
    assert found.count(verdict) == 1


def test_the_same_value_on_another_day_is_new():
    found = preview((draft(),), (panel(result(), collected=date(2026, 10, 3)),))

    assert found.count(Verdict.NEW) == 1
    assert found.panels[0].completes is None


def test_the_same_day_at_another_laboratory_is_another_draw():
    known = panel(result(), laboratory="Lab A")

    found = preview((draft("59"),), (known,), laboratory="Lab B")
    unnamed = preview((draft(),), (known,), laboratory="")

    assert found.count(Verdict.NEW) == 1
    assert found.panels[0].completes is None
    assert unnamed.panels[0].completes == known


def test_a_laboratory_by_another_name_tells_the_same_once():
    known = panel(result(), result("44", name="AST"), laboratory="12273")
    drafts = (draft("58.0"), draft("44", name="AST"), draft("88", name="GGT"))

    found = preview(drafts, (known,), laboratory="Labor Muster")

    verdicts = [r.verdict for r in found.panels[0].results]
    assert verdicts == [Verdict.ALREADY, Verdict.ALREADY, Verdict.NEW]
    assert found.panels[0].completes is None


@pytest.mark.parametrize(
    ("known", "told", "verdict"),
    [
        ("2026-11-03T07:30", "2026-11-03T05:30:00Z", Verdict.ALREADY),
        ("2026-11-03T07:30", "2026-11-03T13:30:45-00:00", Verdict.ALREADY),
        ("2026-11-03T07:30", "2026-11-03T05:37:00Z", Verdict.NEW),
        ("2026-11-03T07:30", "2026-11-04T05:30:00Z", Verdict.NEW),
        ("2026-11-03", "2026-11-04T05:30:00Z", Verdict.ALREADY),
        ("2026-11-03", "2026-11-02T20:30:00Z", Verdict.ALREADY),
        ("2026-11-03", "2026-11-05T00:30:00Z", Verdict.NEW),
        ("2026-11-03T07:30", "2026-11-03T07:30:12", Verdict.ALREADY),
        ("2026-11-03T07:30:05", "2026-11-03T07:30:12", Verdict.NEW),
    ],
)
def test_a_time_of_another_zone_is_recognised_by_its_results(known, told, verdict):
    parse = datetime.fromisoformat if "T" in known else date.fromisoformat
    held = panel(result(), collected=parse(known))

    same = preview((draft(),), (held,), collected=datetime.fromisoformat(told))
    other = preview((draft("59"),), (held,), collected=datetime.fromisoformat(told))

    assert [r.verdict for r in same.panels[0].results] == [verdict]
    assert other.count(Verdict.NEW) == 1


def test_a_correction_supersedes_what_it_corrects():
    known = panel(result("512"), result("44", name="AST"))
    corrected = draft("52", status=Status.CORRECTED)

    found = preview((corrected,), (known,))
    after = merged(known, found.panels[0].results)

    assert found.count(Verdict.SUPERSEDES) == 1
    assert [r.text for r in after.results] == ["44", "52"]


def test_a_final_result_supersedes_a_preliminary_one():
    known = (panel(result("55", status=Status.PRELIMINARY)),)

    assert judge(result("56"), known) is Verdict.SUPERSEDES


def test_a_corrected_result_is_not_the_same_as_the_final_one_before_it():
    assert not is_same_value(result(), result(status=Status.CORRECTED))


def test_results_beyond_the_catalogue_compare_as_printed():
    kept = result("5.4", "mg/dL", "Calcium")

    assert judge(result("5.4", "mg/dL", "calcium"), (panel(kept),)) is Verdict.ALREADY
    assert judge(result("5.4", "mmol/L", "Calcium"), (panel(kept),)) is Verdict.NEW
    text = result("see note", None, "Comment")
    assert judge(replace(text, text="See Note"), (panel(text),)) is Verdict.ALREADY


def test_merging_adds_and_repeats_nothing():
    known = panel(result())
    found = preview((draft(), draft("44", name="AST"), draft("x")), (known,))

    after = merged(known, found.panels[0].results)

    assert [r.text for r in after.results] == ["58", "44"]
    assert after.id == known.id


def test_a_panel_without_a_date_is_a_question():
    found = preview((draft(),), (), collected=None)

    assert found.count(Verdict.QUESTION) == 1


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (DAY, DAY, True),
        (DAY, datetime(2026, 11, 3, 8, 30, tzinfo=UTC), True),
        (
            datetime(2026, 11, 3, 8, 30, tzinfo=UTC),
            datetime(2026, 11, 3, 9, 30, tzinfo=timezone(timedelta(hours=1))),
            True,
        ),
        (
            datetime(2026, 11, 3, 8, 30, tzinfo=UTC),
            datetime(2026, 11, 3, 8, 30),  # noqa: DTZ001 - a file without a zone
            True,
        ),
        (
            datetime(2026, 11, 3, 8, 30, tzinfo=UTC),
            datetime(2026, 11, 3, 18, 30, tzinfo=UTC),
            False,
        ),
        (DAY, date(2026, 11, 4), False),
    ],
)
def test_moments_agree_as_far_as_they_are_known(one, other, same):
    assert is_same_moment(one, other) is same
    assert is_same_moment(other, one) is same


BORN = date(1980, 5, 14)
MARIA = Person("1" * 32, "María Example", born=BORN, file_number="42")
UNBORN = Person("2" * 32, "Jan Kowalski")
TWIN = Person("3" * 32, "Jan Kowalski", born=BORN)


@pytest.mark.parametrize(
    ("name", "born", "number", "people", "match"),
    [
        ("Somebody", None, "42", (MARIA, UNBORN), MARIA),
        ("Maria Example", BORN, "", (MARIA, UNBORN), MARIA),
        ("maria example", None, "", (MARIA, UNBORN), MARIA),
        ("Example, María", BORN, "", (MARIA, UNBORN), MARIA),
        ("Mrs Maria EXAMPLE", BORN, "", (MARIA, UNBORN), MARIA),
        ("Maria Example Example", BORN, "", (MARIA,), MARIA),
        ("Example, Maria B.", BORN, "", (MARIA, TWIN), MARIA),
        ("Maria Example B", None, "", (MARIA,), None),
        ("Marta Example", BORN, "", (MARIA,), None),
        ("Example", BORN, "", (MARIA,), None),
        ("Maria Example", date(1981, 5, 14), "", (MARIA,), None),
        ("Jan Kowalski", BORN, "", (UNBORN,), UNBORN),
        ("Jan Kowalski", BORN, "", (UNBORN, TWIN), TWIN),
        ("Jan Kowalski", None, "", (UNBORN, TWIN), None),
        ("", None, "", (MARIA, UNBORN), None),
        ("Somebody", None, "7", (MARIA,), None),
    ],
)
def test_a_person_of_a_file_is_found_or_not_guessed(name, born, number, people, match):
    found = DraftPerson(name, (), born=born, file_number=number)

    assert match_person(found, people) == match


def test_values_are_compared_exactly_but_for_unit_rounding():
    one = Result("ALT", "ALT", "58", Decimal(58), canonical=58.0)

    assert is_same_value(one, replace(one, canonical=58.0000000001))
    assert not is_same_value(one, replace(one, canonical=58.1))


def test_the_search_for_garbage_goes_on_after_an_import_and_its_faults():
    with suppress(ValueError), search_paused():
        assert not gc.isenabled()
        raise ValueError

    assert gc.isenabled()


def test_a_search_that_was_off_stays_off():
    gc.disable()
    try:
        with search_paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
