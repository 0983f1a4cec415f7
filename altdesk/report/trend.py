"""The trend that a sheet draws: curves, the lab's limits as they step, events."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from altdesk.core.analyte import Linear
from altdesk.core.catalogue import catalogue
from altdesk.core.event import Event, EventKind
from altdesk.core.history import History, Point
from altdesk.core.number import write_number
from altdesk.core.result import Status
from altdesk.core.unit import Unit, read_unit
from altdesk.report import figures
from altdesk.report.summary import (
    Bar,
    Curve,
    Limits,
    Mark,
    Plot,
)
from altdesk.report.wording import Wording

_LOGARITHMIC_FROM = 12
"""A highest result this many times its upper limit would flatten all others."""

_SECONDS_A_DAY = 86_400
MOMENTS = frozenset({EventKind.WEIGHT, EventKind.PROCEDURE})
"""What happens on one day unless an end is given."""

_SAME = Linear(Decimal(1))
_FIRST_HEIGHT = 120.0
_NARROW = frozenset({"ALB"})
"""What moves so little that an axis from zero would hide it."""


def trend(history: History, words: Wording) -> Plot | None:
    """Return the plot of ALT and AST with the events, or None without results."""
    drawn = [a for a in ("ALT", "AST") if measured(history, a)]
    return plot(history, drawn, words, with_events=True) if drawn else None


def plot(
    history: History,
    analytes: Sequence[str],
    words: Wording,
    *,
    with_events: bool = False,
    height: float = 205.0,
) -> Plot:
    """Return one plot of analytes that share a unit."""
    drawing = _drawing(history, analytes, words)
    days = [mark.day for mark in drawing.marks]
    start, end = min(days), max(days)
    events = history.events if with_events else ()
    return Plot(
        title=words.say("trend.title", analytes=drawing.names),
        curves=drawing.curves,
        unit=str(drawing.unit),
        start=start,
        end=end,
        band_label=drawing.band_label(),
        second_limit_label=drawing.second_limit(),
        is_logarithmic=drawing.is_logarithmic(),
        alternative=drawing.alternative(),
        notes=drawing.notes(),
        bars=tuple(_bars(events, start, end, words)),
        more_events=words.table["trend"]["more_events"],
        height=_FIRST_HEIGHT if start == end and with_events else height,
        is_from_zero=not set(analytes) <= _NARROW,
    )


def _drawing(history: History, analytes: Sequence[str], words: Wording) -> "_Drawing":
    points = {a: measured(history, a) for a in analytes}
    unit, conversion = _unit(analytes[0], points[analytes[0]])
    curves = tuple(_curve(a, points[a], conversion, words) for a in analytes)
    return _Drawing(points, unit, curves, words)


@dataclass(frozen=True, slots=True)
class _Drawing:
    """The curves of one plot, while its labels and notes are worded."""

    points: dict[str, list[Point]]
    unit: Unit
    curves: tuple[Curve, ...]
    words: Wording

    @property
    def names(self) -> str:
        named = [figures.analyte_name(a, self.words) for a in self.points]
        return self.words.listed(named)

    @property
    def marks(self) -> list[Mark]:
        return [mark for curve in self.curves for mark in curve.marks]

    def is_logarithmic(self) -> bool:
        values = [mark.value for mark in self.marks]
        highs = [step.high for c in self.curves for step in c.limits if step.high]
        if not highs or min(values) <= 0:
            return False
        return max(values) > _LOGARITHMIC_FROM * max(highs)

    def band_label(self) -> str:
        """Return what the band is: the range as printed, or that it steps."""
        curve = self.curves[0]
        if not curve.limits:
            return ""
        name = figures.analyte_name(curve.analyte, self.words)
        if len(curve.limits) > 1:
            return self.words.say("trend.band_steps", analyte=name)
        text = self._printed_range(self.points[curve.analyte])
        if not text:
            step = curve.limits[0]
            sides = [write_number(s) for s in (step.low, step.high) if s is not None]
            text = self.words.number(" – ".join(sides))
        return self.words.say("trend.band", analyte=name, range=text)

    def _printed_range(self, points: list[Point]) -> str:
        """Return the latest range as printed, if its unit is the plot's."""
        for point in reversed(points):
            if figures.range_of(point.result.interval):
                is_same = figures.unit_of(point.result) == str(self.unit)
                return figures.own_range(point.result, self.words) if is_same else ""
        return ""

    def second_limit(self) -> str:
        others = self.curves[1:]
        if not others or others[0].limits == self.curves[0].limits:
            return ""
        if not any(step.high for step in others[0].limits):
            return ""
        name = figures.analyte_name(others[0].analyte, self.words)
        return self.words.say("trend.second_limit", analyte=name)

    def notes(self) -> tuple[str, ...]:
        """Return what explains the signs that this plot uses, and no others."""
        words = self.words
        parts = (
            (bool(self.second_limit()), self.second_limit()),
            (self.is_logarithmic(), words.say("trend.logarithmic")),
            (any(m.bound for m in self.marks), words.say("trend.bound")),
            (
                any(m.is_preliminary for m in self.marks),
                words.say("trend.preliminary"),
            ),
            (self._is_converted(), words.say("trend.converted", unit=self.unit)),
        )
        said = [sentence for is_so, sentence in parts if is_so]
        return (" ".join(said),) if said else ()

    def _is_converted(self) -> bool:
        return any(
            figures.unit_of(point.result) != str(self.unit)
            for points in self.points.values()
            for point in points
            if point.result.unit
        )

    def alternative(self) -> str:
        """Return the plot in words."""
        days = [p.collected_on for found in self.points.values() for p in found]
        return self.words.say(
            "trend.alternative",
            analytes=self.names,
            first=self.words.day(min(days)),
            last=self.words.day(max(days)),
            curves=" ".join(map(self._curve_in_words, self.curves)),
        )

    def _curve_in_words(self, curve: Curve) -> str:
        values = [mark.value for mark in curve.marks]
        number = self.words.number
        return self.words.say(
            "trend.one" if len(values) == 1 else "trend.curve",
            analyte=figures.analyte_name(curve.analyte, self.words),
            count=len(values),
            start=number(write_number(values[0])),
            highest=number(write_number(max(values))),
            latest=number(write_number(values[-1])),
            unit=self.unit,
        )


def measured(history: History, analyte: str) -> list[Point]:
    """Return the results of an analyte that can be drawn."""
    return [p for p in history.series(analyte) if p.result.canonical is not None]


def _unit(analyte: str, points: Sequence[Point]) -> tuple[Unit, Linear]:
    """Return the unit of most results, and how it becomes canonical."""
    known = catalogue().get(analyte)
    if known is None:
        return Unit(""), _SAME
    printed = Counter(p.result.unit for p in points).most_common(1)[0][0]
    unit = read_unit(printed) if printed else None
    conversion = known.conversion(printed)
    if unit is None or conversion is None:
        return known.canonical_unit, _SAME
    return unit, conversion


def _shown(canonical: float, conversion: Linear) -> float:
    return float(conversion.invert(Decimal(repr(canonical))))


def day_number(moment: date | datetime) -> float:
    """Return a day as a number; a moment has its fraction of the day."""
    if not isinstance(moment, datetime):
        return float(moment.toordinal())
    seconds = moment.hour * 3600 + moment.minute * 60 + moment.second
    return moment.toordinal() + seconds / _SECONDS_A_DAY


def _curve(
    analyte: str, points: Sequence[Point], conversion: Linear, words: Wording
) -> Curve:
    marks = tuple(
        Mark(
            day_number(p.collected),
            _shown(p.result.canonical or 0.0, conversion),
            p.result.comparator,
            p.result.status is Status.PRELIMINARY,
        )
        for p in points
    )
    value = _printed(points[-1], conversion, words)
    label = f"{figures.analyte_name(analyte, words)} {value}"
    return Curve(analyte, label, marks, tuple(_limits(points, conversion)))


def _printed(point: Point, conversion: Linear, words: Wording) -> str:
    """Return a result as printed, with its unit where that is not the plot's."""
    known = catalogue().get(point.result.analyte)
    own = known.conversion(point.result.unit) if known else None
    text = figures.value_of(point.result, words)
    if figures.is_long(text):
        shown = _shown(point.result.canonical or 0.0, conversion)
        return words.number(write_number(shown))
    return text if own == conversion else f"{text} {figures.unit_of(point.result)}"


def _limits(points: Sequence[Point], conversion: Linear) -> list[Limits]:
    """Return the lab's limits, each from its first result until they change.

    A result without limits leaves a gap: nothing is assumed of it.
    """
    steps: list[tuple[float, float | None, float | None]] = []
    for point in points:
        result = point.result
        sides = (result.canonical_low, result.canonical_high)
        low, high = (None if s is None else _shown(s, conversion) for s in sides)
        if not steps or steps[-1][1:] != (low, high):
            since = day_number(point.collected) if steps else -math.inf
            steps.append((since, low, high))
    ends = [step[0] for step in steps[1:]] + [math.inf]
    return [
        Limits(since, until, low, high)
        for (since, low, high), until in zip(steps, ends, strict=True)
        if low is not None or high is not None
    ]


def _bars(
    events: Sequence[Event], start: float, end: float, words: Wording
) -> list[Bar]:
    """Return the events that touch the drawn time, the latest started first."""
    bars = []
    for event in sorted(events, key=lambda e: (e.started, e.id), reverse=True):
        since = float(event.started.toordinal())
        is_moment = event.ended is None and event.kind in MOMENTS
        until = None if event.ended is None else float(event.ended.toordinal() + 1)
        is_over = until is not None and until < start
        if since > end + 1 or is_over or (is_moment and since < start):
            continue
        bars.append(Bar(event.kind, event_label(event, words), since, until, is_moment))
    return bars


def event_label(event: Event, words: Wording) -> str:
    """Return "atorvastatin 20 mg"."""
    amount = "" if event.amount is None else words.number(write_number(event.amount))
    return " ".join(part for part in (event.what, amount, event.unit) if part)
