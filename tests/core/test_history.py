from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from altdesk.core.event import Event, EventKind
from altdesk.core.history import Answer, History
from altdesk.core.panel import DrawContext, Panel
from altdesk.core.person import Person
from altdesk.core.result import Result, Status

MARIA = Person("1" * 32, "Maria", born=date(1980, 5, 14))


def alt(value, status=Status.FINAL):
    return Result("ALT", "ALT", str(value), Decimal(value), unit="U/L", status=status)


def panel(number, collected, *results):
    return Panel(f"{number:032x}", collected, results or (alt(40 + number),))


def test_an_age_counts_whole_years_on_a_day():
    assert MARIA.age_on(date(2026, 5, 13)) == 45
    assert MARIA.age_on(date(2026, 5, 14)) == 46
    assert Person("2" * 32, "Nobody").age_on(date(2026, 1, 1)) is None


def test_panels_are_ordered_by_day_and_moment():
    morning = datetime(2026, 3, 1, 8, tzinfo=timezone(timedelta(hours=1)))
    noon = datetime(2026, 3, 1, 12, tzinfo=UTC)
    plain = datetime(2026, 3, 1, 9)  # noqa: DTZ001 - a file without a zone
    panels = (panel(1, noon), panel(2, date(2026, 1, 1)), panel(3, morning))

    history = History(MARIA, (*panels, panel(4, plain)))

    assert [int(p.id, 16) for p in history.panels] == [2, 3, 4, 1]
    assert history.latest_panel == panels[0]
    assert History(MARIA).latest_panel is None


@given(st.permutations(range(6)))
def test_the_order_of_recording_changes_nothing(order):
    days = [date(2026, 1, 1) + timedelta(days=7 * i) for i in range(6)]
    panels = [panel(i, days[i]) for i in range(6)]

    shuffled = History(MARIA, tuple(panels[i] for i in order))

    assert shuffled == History(MARIA, tuple(panels))


def test_a_correction_stands_before_what_it_corrects():
    wrong, right = alt(512), alt(52, Status.CORRECTED)
    gone = alt(99, Status.ENTERED_IN_ERROR)

    history = History(MARIA, (panel(1, date(2026, 1, 1), right, wrong, gone),))

    series = history.series("ALT")
    assert [p.result for p in series] == [right]
    assert series.latest is not None
    assert series.latest.collected_on == date(2026, 1, 1)
    assert len(series) == 1


def test_a_withdrawn_result_is_no_result():
    gone = alt(99, Status.ENTERED_IN_ERROR)

    history = History(MARIA, (panel(1, date(2026, 1, 1), gone),))

    assert history.series("ALT").latest is None
    assert history.analytes() == ("ALT",)


def test_the_last_answer_counts_and_an_unasked_one_is_unknown():
    answers = (Answer("DIABETES", False), Answer("DIABETES", True))

    history = History(MARIA, answers=answers)

    assert history.answer("DIABETES") is True
    assert history.answer("HYPERTENSION") is None


def test_a_history_can_be_seen_as_it_stood():
    pill = Event("a" * 32, EventKind.MEDICINE, "statin", date(2026, 2, 1))
    panels = (panel(1, date(2026, 1, 1)), panel(2, date(2026, 3, 1)))

    before = History(MARIA, panels, (pill,)).until(date(2026, 1, 31))

    assert before.panels == panels[:1]
    assert before.events == ()


def test_an_event_is_on_between_its_days():
    pill = Event(
        "a" * 32, EventKind.MEDICINE, "statin", date(2026, 2, 1), date(2026, 3, 1)
    )

    assert pill.is_on(date(2026, 3, 1))
    assert not pill.is_on(date(2026, 3, 2))
    assert not pill.is_on(date(2026, 1, 31))


def test_a_draw_context_knows_what_was_asked():
    context = DrawContext((("EXERCISE_7D", True), ("JAUNDICE", False)))

    assert context.get("EXERCISE_7D") is True
    assert context.get("JAUNDICE") is False
    assert context.get("FEVER") is None
