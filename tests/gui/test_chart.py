from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from altdesk.core.catalogue import catalogue
from altdesk.core.check import check
from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.event import Event, EventKind
from altdesk.core.history import History
from altdesk.core.number import Comparator
from altdesk.core.person import Person
from altdesk.gui.chart import TrendChart
from altdesk.gui.chart_frame import MOST_ROWS, build, place_bars, thin
from altdesk.gui.chart_paint import tick_text
from altdesk.gui.chart_scale import Scale, time_ticks, value_ticks, value_top
from altdesk.gui.curves import DAY, Measure, as_seconds, bars, curve, curves, describe
from altdesk.gui.style import STYLE

ALT = catalogue().get("ALT")


def history(*draws, events=()):
    """Return the history of ALT draws: (day, value, low, high)."""
    panels = []
    for number, (day, value, low, high) in enumerate(draws):
        result = DraftResult(value, analyte="ALT", unit="U/L", low=low, high=high)
        checked = check(DraftPanel(day, (result,)), f"{number:032x}")
        assert checked.panel is not None, checked.problems
        panels.append(checked.panel)
    return History(Person("p", "Ann"), tuple(panels), tuple(events))


def event(start, end=None, what="atorvastatin", kind=EventKind.MEDICINE, **more):
    return Event(f"{start}{what}", kind, what, start, end, **more)


# Curves


def test_each_result_stands_inside_the_limits_printed_beside_it():
    drawn = curve(
        history(
            (date(2026, 1, 1), "58", "7", "41"),
            (date(2026, 1, 11), "60", "7", "41"),
            (date(2026, 1, 21), "62", "10", "50"),
        ),
        ALT,
    )

    assert [(s.low, s.high) for s in drawn.steps] == [(7, 41), (10, 50)]
    change = drawn.steps[0].end
    assert drawn.marks[1].at < change < drawn.marks[2].at
    assert change == drawn.steps[1].start


def test_a_draw_without_limits_leaves_a_gap_in_the_band():
    drawn = curve(
        history(
            (date(2026, 1, 1), "58", "7", "41"),
            (date(2026, 1, 11), "60", "", ""),
            (date(2026, 1, 21), "62", "7", "41"),
        ),
        ALT,
    )

    assert len(drawn.marks) == 3
    assert len(drawn.steps) == 2
    assert drawn.steps[0].end < drawn.marks[1].at < drawn.steps[1].start


def test_in_multiples_of_the_limit_a_result_without_one_is_left_out_and_counted():
    drawn = curve(
        history((date(2026, 1, 1), "82", "7", "41"), (date(2026, 1, 11), "60", "", "")),
        ALT,
        Measure.TIMES_LIMIT,
    )

    assert [mark.value for mark in drawn.marks] == [2]
    assert drawn.left_out == 1
    assert drawn.steps[0].high == 1


def test_a_curve_can_be_drawn_in_another_unit():
    drawn = curve(history((date(2026, 1, 1), "60", "6", "30")), ALT, unit="ukat/L")

    assert drawn.marks[0].value == pytest.approx(1.0, rel=0.01)
    assert drawn.steps[0].high == pytest.approx(0.5, rel=0.01)


def test_a_bound_keeps_its_side():
    drawn = curve(history((date(2026, 1, 1), "<5", "7", "41")), ALT)

    assert drawn.marks[0].bound is Comparator.LESS
    assert drawn.marks[0].value == 5


def test_an_analyte_without_a_number_has_no_curve():
    assert curves(history((date(2026, 1, 1), "58", "7", "41")), ("AST",)) == ()


def test_two_draws_of_one_day_keep_their_order():
    morning = datetime(2026, 1, 1, 8, tzinfo=UTC)
    evening = datetime(2026, 1, 1, 20, tzinfo=UTC)

    drawn = curve(history((evening, "60", "7", "41"), (morning, "58", "7", "41")), ALT)

    assert [mark.value for mark in drawn.marks] == [58, 60]


def test_an_event_that_goes_on_has_no_end_and_a_weight_lasts_a_day():
    going, weight = bars(
        (
            event(date(2026, 1, 1)),
            event(date(2026, 2, 1), what="weight", kind=EventKind.WEIGHT),
        )
    )

    assert going.end is None
    assert weight.end == weight.start + DAY


def test_an_event_tells_its_amount_once():
    dose = event(date(2026, 1, 1), amount=Decimal(20), unit="mg")
    said = event(date(2026, 1, 1), what="statin 20 mg", amount=Decimal(20), unit="mg")

    assert describe(dose) == "atorvastatin 20 mg"
    assert describe(said) == "statin 20 mg"


# Axes

spans = st.tuples(
    st.floats(-5e9, 5e9, allow_nan=False), st.floats(DAY, 3e9, allow_nan=False)
)


@given(spans, st.integers(1, 20))
def test_time_marks_stand_inside_in_order_and_have_room(span, most):
    start, end = span[0], span[0] + span[1]

    ticks = time_ticks(start, end, most)

    places = [tick.at for tick in ticks]
    assert places == sorted(set(places))
    assert all(start - 1 <= at <= end + 1 for at in places)
    assert sum(tick.day is not None for tick in ticks) <= most + 2


@given(st.floats(0, 1e6), st.floats(0.001, 1e6), st.integers(2, 12))
def test_value_marks_stand_inside_and_are_few(low, height, most):
    ticks = value_ticks(low, low + height, most)

    assert ticks == sorted(ticks)
    assert len(ticks) <= most + 1
    assert all(
        low - height * 1e-6 <= tick <= low + height * (1 + 1e-6) for tick in ticks
    )


@given(st.floats(0.001, 1e6), st.integers(3, 10))
def test_the_axis_ends_above_the_highest_value(highest, most):
    assert value_top(highest, most) >= highest


@given(st.floats(1, 1000), st.floats(0, 1000))
def test_a_scale_goes_there_and_back(width, value):
    scale = Scale(10, 10 + width, 300, 20)

    assert scale.value(scale.place(value)) == pytest.approx(value, abs=1e-6)


@pytest.mark.parametrize(
    ("days", "form"), [(5, "day"), (60, "day"), (200, "month"), (3000, "year")]
)
def test_marks_grow_with_the_span(days, form):
    start = as_seconds(date(2024, 1, 1))

    ticks = time_ticks(start, start + days * DAY, 6)

    assert {tick.form for tick in ticks if tick.day} == {form}


# Layout


def test_texts_of_events_never_lie_upon_each_other(qapp):  # noqa: ARG001
    metrics = QFontMetricsF(QApplication.font())
    time = Scale(0, 100 * DAY, 0, 700)
    some = bars(
        tuple(
            event(date(1970, 1, 1 + n), date(1970, 1, 4 + n), what=f"medicine {n}")
            for n in range(9)
        )
    )

    placed, rows, hidden = place_bars(some, time, metrics)

    assert len(placed) + hidden == 9
    assert rows == MOST_ROWS
    for one in placed:
        for other in placed:
            if one is not other and one.box.top() == other.box.top():
                assert not one.room.united(one.box).intersects(
                    other.room.united(other.box)
                )


def test_an_event_outside_the_axis_is_not_placed(qapp):  # noqa: ARG001
    metrics = QFontMetricsF(QApplication.font())
    far = bars((event(date(1990, 1, 1), date(1991, 1, 1)),))

    assert place_bars(far, Scale(0, DAY, 0, 700), metrics) == ([], 0, 0)


def test_a_text_too_long_for_its_bar_stands_in_the_free_room_beside(qapp):  # noqa: ARG001
    metrics = QFontMetricsF(QApplication.font())
    time = Scale(0, 100 * DAY, 0, 700)
    late = bars((event(date(1970, 4, 8), date(1970, 4, 9), what="a long name"),))

    placed, _rows, _hidden = place_bars(late, time, metrics)

    assert not placed[0].is_inside
    assert placed[0].room.right() <= placed[0].box.left() + 1


def test_a_thousand_results_on_a_pixel_keep_first_lowest_highest_and_last():
    draws = [
        (
            datetime(2026, 1, 1, tzinfo=UTC).replace(microsecond=n),
            str(20 + n % 50),
            "",
            "",
        )
        for n in range(300)
    ]
    one = curve(history(*draws), ALT)
    time = Scale(one.marks[0].at - 1, one.marks[0].at + 10, 0, 20)

    kept = thin(one, time)

    values = [value for _x, value in kept]
    assert values[0] == 20
    assert {min(values), max(values)} == {20, 69}
    assert values[-1] == 20 + 299 % 50
    assert len(kept) <= 4


def test_the_axis_begins_at_nothing_and_holds_every_limit(qapp):  # noqa: ARG001
    some = curves(history((date(2026, 1, 1), "20", "7", "90")), ("ALT",))

    frame = build(QRectF(0, 0, 600, 400), QFontMetricsF(QApplication.font()), some, ())

    assert frame.value.low == 0
    assert frame.value.high >= 90
    assert frame.plot.bottom() <= frame.lanes.top()


# The widget


@pytest.fixture
def chart(qtbot):
    made = TrendChart("ALT over time")
    qtbot.addWidget(made)
    made.resize(640, 420)
    with qtbot.waitActive(made):
        made.show()
    return made


def shown(chart):
    past = history(
        (date(2026, 1, 1), "58", "7", "41"),
        (date(2026, 2, 1), "<5", "7", "41"),
        (date(2026, 3, 1), "83", "7", "41"),
        events=(event(date(2026, 1, 20)),),
    )
    chart.show_curves(curves(past, ("ALT",)), bars(past.events))


def test_an_empty_chart_paints(chart):
    assert not chart.grab().isNull()
    chart.point_at(0)
    assert not chart.grab().isNull()


def test_curve_band_and_events_are_painted_in_their_colours(chart):
    shown(chart)

    image = chart.grab().toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }

    palette = STYLE.palette
    assert {
        palette.series_1.name(),
        palette.band.name(),
        palette.lane_medicine.name(),
    } <= seen


def test_arrow_keys_read_each_draw(qtbot, chart):
    shown(chart)
    said = []
    chart.pointed.connect(said.append)

    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(chart, key)

    assert said == [
        "1 Mar 2026; ALT 83 U/L, 2 × 41",
        "1 Feb 2026; ALT <5 U/L, <0.12 × 41",
        "1 Jan 2026; ALT 58 U/L, 1.4 × 41",
        "1 Mar 2026; ALT 83 U/L, 2 × 41",
    ]
    assert chart.accessibleDescription() == said[-1]


def test_escape_takes_the_crosshair_away(qtbot, chart):
    shown(chart)
    qtbot.keyClick(chart, Qt.Key.Key_Left)

    with qtbot.waitSignal(chart.pointed) as told:
        qtbot.keyClick(chart, Qt.Key.Key_Escape)

    assert told.args == [""]
    assert chart.accessibleDescription() == chart.in_words()


def test_the_mouse_reads_the_nearest_draw(qtbot, chart):
    shown(chart)

    with qtbot.waitSignal(chart.pointed) as told:
        qtbot.mouseMove(chart, QPoint(chart.width() - 60, 100))

    assert told.args[0].startswith("1 Mar 2026")


def test_the_chart_says_in_words_what_it_shows(chart):
    shown(chart)

    assert chart.accessibleName() == "ALT over time"
    assert "3 results" in chart.accessibleDescription()
    assert "83 U/L (1 Mar 2026)" in chart.accessibleDescription()


def test_the_focus_can_be_seen(qtbot, chart):
    shown(chart)
    chart.clearFocus()
    without = chart.grab().toImage()

    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)

    assert chart.grab().toImage() != without


@pytest.mark.parametrize(
    ("days", "first", "second"),
    [(80, "14 Feb 2013", "28 Feb"), (400, "Apr 2013", "Jul")],
)
def test_the_first_label_of_a_time_axis_says_the_year(days, first, second):
    start = (date(2013, 2, 5) - date(1970, 1, 1)).days * DAY

    said = [tick_text(tick) for tick in time_ticks(start, start + days * DAY, 6)]

    assert [words for words in said if words][:2] == [first, second]


def test_a_picture_painted_again_does_not_go_through_all_results_again(qtbot):
    """Of thirty years that took a tenth of a second at every movement of the mouse."""
    draws = ((date(2026, 1, n), str(50 + n), "7", "41") for n in range(1, 20))
    chart = TrendChart("ALT")
    qtbot.addWidget(chart)
    chart.resize(600, 300)
    chart.show()
    drawn = curves(history(*draws), ("ALT",))
    chart.show_curves(drawn, ())
    chart.grab()
    frame = chart._laid_out()
    first = frame.placed(drawn[0], 0)

    chart.grab()

    assert chart._laid_out() is frame
    assert frame.placed(drawn[0], 0) is first
    chart.resize(800, 300)
    chart.grab()
    wider = chart._laid_out().placed(drawn[0], 0)
    assert wider[-1].x() > first[-1].x()


def test_other_curves_are_never_drawn_at_the_places_of_those_before(qtbot):
    chart = TrendChart("ALT")
    qtbot.addWidget(chart)
    chart.resize(600, 300)
    chart.show()
    for top in ("60", "90"):
        draws = (
            (date(2026, 1, 1), "50", "7", "41"),
            (date(2026, 2, 1), top, "7", "41"),
        )
        drawn = curves(history(*draws), ("ALT",))
        chart.show_curves(drawn, ())
        chart.grab()
        frame = chart._laid_out()
        place = frame.placed(drawn[0], 0)[-1]

        assert frame.value.value(place.y()) == pytest.approx(float(top))
