"""The trend is honest: axes hold every value, limits step, bounds are drawn as such."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from altdesk.core.event import Event, EventKind
from altdesk.core.history import History
from altdesk.core.number import Comparator
from altdesk.core.person import Person
from altdesk.core.result import Status
from altdesk.report import compose
from altdesk.report.paper.axes import (
    calendar_days,
    day_scale,
    draw_days,
    spread,
    value_scale,
)
from altdesk.report.paper.frame import Style
from altdesk.report.paper.lanes import MOST_LANES, lay_lanes
from altdesk.report.summary import Bar, Curve, Mark, Plot
from altdesk.report.trend import trend
from altdesk.report.wording import wording

_VALUES = st.floats(0.01, 50_000, allow_nan=False)


def plot_of(values, days=None, **others):
    days = days or range(len(values))
    marks = tuple(Mark(730_000.0 + d, v) for d, v in zip(days, values, strict=True))
    start, end = marks[0].day, marks[-1].day
    return Plot("ALT", (Curve("ALT", "ALT", marks),), "U/L", start, end, **others)


@settings(max_examples=200, deadline=None)
@given(st.lists(_VALUES, min_size=1, max_size=8), st.booleans())
def test_every_value_lies_on_the_axis(values, is_logarithmic):
    plot = plot_of(values, is_logarithmic=is_logarithmic)

    scale = value_scale(plot, 200.0, 0.0)

    assert scale.low <= min(values)
    assert max(values) <= scale.high
    assert 2 <= len(scale.ticks) <= 12
    assert all(0 <= scale.at(v) <= 200 for v in values)
    higher = [scale.at(v) for v in sorted(values)]
    assert higher == sorted(higher, reverse=True)


@given(st.lists(_VALUES, min_size=1, max_size=8))
def test_an_enzymes_axis_begins_at_zero(values):
    assert value_scale(plot_of(values), 100.0, 0.0).low == 0


@settings(max_examples=200, deadline=None)
@given(st.lists(st.floats(0, 100, allow_nan=False), min_size=1, max_size=5))
def test_labels_never_overlap_and_stay_inside(wanted):
    heights = spread(wanted, 12.0, (0.0, 100.0))

    ordered = sorted(heights)
    assert all(b - a > 11.5 for a, b in pairwise(ordered))
    assert all(-0.01 <= h <= 100.01 for h in heights)


@pytest.mark.parametrize("years", [1, 3, 10, 30, 80])
def test_the_calendar_writes_no_more_days_than_have_room(years):
    plot = plot_of([1.0, 2.0], days=(0, 365 * years))
    scale = day_scale(plot, 0.0, 400.0)

    days = calendar_days(scale, 8)

    assert 1 <= len(days) <= 10
    assert days == sorted(days)


def test_a_short_trend_writes_the_draws_own_days():
    plot = plot_of([1.0, 2.0, 3.0], days=(0, 9, 30))

    assert [d.toordinal() - 730_000 for d in draw_days(plot, 6)] == [0, 9, 30]


def test_a_single_day_stands_near_its_label():
    plot = plot_of([50.0])
    scale = day_scale(plot, 0.0, 100.0)

    assert scale.at(plot.start) > 80


def _history(*panels, events=()):
    return History(Person("a" * 32, "Ann"), panels, events)


def test_a_limit_steps_on_the_day_of_the_first_result_that_has_it(panel):
    wide, narrow = {"ALT": "10 - 56"}, {"ALT": "7 - 41"}
    drawn = trend(
        _history(
            panel(date(2024, 1, 1), {"ALT": "50"}, ranges=wide),
            panel(date(2025, 1, 1), {"ALT": "51"}, ranges=narrow),
            panel(date(2026, 1, 1), {"ALT": "52"}, ranges=narrow),
        ),
        wording(),
    )

    first, second = drawn.curves[0].limits
    assert (first.low, first.high) == (10, 56)
    assert (second.low, second.high) == (7, 41)
    assert first.until == second.since == date(2025, 1, 1).toordinal()
    assert "steps" in drawn.band_label


def test_a_result_without_limits_leaves_a_gap(panel):
    drawn = trend(
        _history(
            panel(date(2024, 1, 1), {"ALT": "50"}),
            panel(date(2025, 1, 1), {"ALT": "51"}, ranges={}),
            panel(date(2026, 1, 1), {"ALT": "52"}),
        ),
        wording(),
    )

    first, second = drawn.curves[0].limits
    assert first.until == date(2025, 1, 1).toordinal()
    assert second.since == date(2026, 1, 1).toordinal()


def test_a_bound_and_a_preliminary_result_are_drawn_as_such_and_explained(panel):
    drawn = trend(
        _history(
            panel(date(2024, 1, 1), {"ALT": "<5"}),
            panel(
                date(2025, 1, 1), {"ALT": "51"}, statuses={"ALT": Status.PRELIMINARY}
            ),
        ),
        wording(),
    )

    first, second = drawn.curves[0].marks
    assert first.bound is Comparator.LESS
    assert second.is_preliminary
    assert "triangle" in drawn.notes[0]
    assert "preliminary" in drawn.notes[0]


def test_results_in_another_unit_are_converted_and_said(panel):
    drawn = trend(
        _history(
            panel(date(2024, 1, 1), {"ALT": "60"}),
            panel(date(2025, 1, 1), {"ALT": "60"}),
            panel(date(2026, 1, 1), {"ALT": "1.00"}, units={"ALT": "µkat/L"}),
        ),
        wording(),
    )

    assert drawn.unit == "U/L"
    assert drawn.curves[0].marks[-1].value == pytest.approx(60, rel=0.01)
    assert drawn.curves[0].label == "ALT 1.00 µkat/L"
    assert "U/L" in drawn.notes[0]


def test_very_high_results_are_drawn_on_a_scale_that_says_so(panel):
    drawn = trend(
        _history(
            panel(date(2026, 1, 1), {"ALT": "40"}),
            panel(date(2026, 2, 1), {"ALT": "1850"}),
        ),
        wording(),
    )

    assert drawn.is_logarithmic
    assert "logarithmic" in drawn.notes[0]


def test_events_outside_the_drawn_time_are_not_drawn(panel):
    events = (
        Event(
            "1" * 32, EventKind.MEDICINE, "before", date(2020, 1, 1), date(2020, 2, 1)
        ),
        Event("2" * 32, EventKind.MEDICINE, "goes on", date(2020, 1, 1)),
        Event("3" * 32, EventKind.WEIGHT, "weight", date(2025, 6, 1), None, None),
        Event("4" * 32, EventKind.MEDICINE, "after", date(2027, 1, 1)),
    )
    drawn = trend(
        _history(
            panel(date(2025, 1, 1), {"ALT": "40"}),
            panel(date(2026, 1, 1), {"ALT": "41"}),
            events=events,
        ),
        wording(),
    )

    assert [bar.label for bar in drawn.bars] == ["weight", "goes on"]
    assert [bar.is_moment for bar in drawn.bars] == [True, False]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(st.integers(0, 900), st.integers(1, 500), st.booleans()), max_size=25
    )
)
def test_bars_and_labels_of_a_lane_never_overlap_and_none_is_lost(spans):
    bars = tuple(
        Bar(EventKind.MEDICINE, f"event {i}", 730_000.0 + s, 730_000.0 + s + n, m)
        for i, (s, n, m) in enumerate(spans)
    )
    plot = plot_of([1.0, 2.0], days=(0, 1000), bars=bars, more_events="+ {count} more")

    lanes = lay_lanes(plot, day_scale(plot, 30.0, 450.0), Style(), 500.0)

    assert all(item.lane < MOST_LANES for item in lanes.placed)
    for number in range(MOST_LANES):
        ordered = sorted(i.span for i in lanes.placed if i.lane == number)
        assert all(a[1] <= b[0] for a, b in pairwise(ordered))
    lost = len(bars) - len(lanes.placed)
    assert lanes.left_out == (f"+ {lost} more" if lost else "")


def test_ten_thousand_results_stay_a_small_file(history, findings, options, sheet):
    known = history()
    first = known.panels[0]
    many = tuple(
        replace(
            first,
            id=f"{i:032x}",
            collected=date.fromordinal(725_000 + i),
            results=(replace(first.results[0], value=Decimal(i % 97 + 1)),),
        )
        for i in range(10_000)
    )
    from altdesk.report import Part

    trend_only = replace(options, parts=frozenset({Part.TREND}))

    pdf = sheet(replace(known, panels=many), findings(), trend_only)

    assert len(pdf) < 150_000


def test_the_plot_is_told_in_words(history, findings, options):
    plot = compose(history(), findings(), options).front.plot

    assert plot.alternative == (
        "Line chart of ALT and AST from 1 Feb 2024 to 3 Nov 2026. ALT: 7 results, "
        "first 28, highest 83, latest 58 U/L. AST: 7 results, first 22, highest 58, "
        "latest 43 U/L."
    )
