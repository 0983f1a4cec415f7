"""The trend that a sheet draws: curves, the lab's limits as they step, events."""

import math
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

from altdesk.core.analyte import Analyte, Linear
from altdesk.core.catalogue import catalogue
from altdesk.core.event import Event, EventKind
from altdesk.core.history import History, Point
from altdesk.core.number import write_number
from altdesk.core.result import Status
from altdesk.core.unit import Unit, read_unit
from altdesk.report import figures
from altdesk.report.summary import Bar, Curve, Limits, Mark, Plot
from altdesk.report.wording import Wording

_LOGARITHMIC_FROM = 12
"""A highest result this many times its upper limit would flatten all others."""

_SECONDS_A_DAY = 86_400
_MOMENTS = frozenset({EventKind.WEIGHT, EventKind.PROCEDURE})
_SAME = Linear(Decimal(1))


def trend(history: History, words: Wording) -> Plot | None:
    """Return the plot of ALT and AST with the events, or None without results."""
    drawn = [a for a in ("ALT", "AST") if _points(history, a)]
    return plot(history, drawn, words, with_events=True) if drawn else None


def plot(
    history: History,
    analytes: Sequence[str],
    words: Wording,
    *,
    with_events: bool = False,
    height: float = 190.0,
) -> Plot:
    """Return one plot of analytes that share a unit."""
    points = {a: _points(history, a) for a in analytes}
    unit, conversion = _unit(analytes[0], points[analytes[0]])
    curves = tuple(_curve(a, points[a], conversion, words) for a in analytes)
    days = [mark.day for curve in curves for mark in curve.marks]
    events = history.events if with_events else ()
    start, end = min(days), max(days)
    names = " and ".join(figures.analyte_name(a, words) for a in analytes)
    is_logarithmic = _is_logarithmic(curves)
    second = _second_limit(curves, words)
    return Plot(
        title=words.say("trend.title", analytes=names),
        curves=curves,
        unit=str(unit),
        start=start,
        end=end,
        band_label=_band_label(analytes[0], points[analytes[0]], curves[0], words),
        second_limit_label=second,
        is_logarithmic=is_logarithmic,
        alternative=_alternative(names, curves, points, unit, words),
        notes=_notes(curves, points, unit, words, second, is_logarithmic),
        bars=tuple(_bars(events, start, end)),
        more_events=words.table["trend"]["more_events"],
        height=height,
    )


def _points(history: History, analyte: str) -> list[Point]:
    return [p for p in history.series(analyte) if p.result.canonical is not None]


def _unit(analyte: str, points: Sequence[Point]) -> tuple[Unit, Linear]:
    """Return the unit of the latest result, and how it becomes canonical."""
    known = catalogue().get(analyte)
    if known is None:
        return Unit(""), _SAME
    printed = points[-1].result.unit
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
    name = figures.analyte_name(analyte, words)
    last = points[-1].result
    known = catalogue().get(analyte)
    own = known.conversion(last.unit) if known else None
    is_as_printed = own == conversion and not figures.is_long(last.text)
    value = figures.value_of(last) if is_as_printed else write_number(marks[-1].value)
    label = f"{name} {value}"
    return Curve(analyte, label, marks, tuple(_limits(points, conversion)))


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


def _is_logarithmic(curves: Sequence[Curve]) -> bool:
    values = [m.value for c in curves for m in c.marks]
    highs = [s.high for c in curves for s in c.limits if s.high]
    if not highs or min(values) <= 0:
        return False
    return max(values) > _LOGARITHMIC_FROM * max(highs) and len(values) > len(curves)


def _band_label(
    analyte: str, points: Sequence[Point], curve: Curve, words: Wording
) -> str:
    if not curve.limits:
        return ""
    name = figures.analyte_name(analyte, words)
    if len(curve.limits) > 1:
        return words.say("trend.band_steps", analyte=name)
    with_range = (
        p.result for p in reversed(points) if figures.range_of(p.result.interval)
    )
    found = next(with_range, None)
    step = curve.limits[0]
    if found is not None and found.canonical == points[-1].result.canonical:
        text = figures.range_of(found.interval)
    else:
        sides = [write_number(s) for s in (step.low, step.high) if s is not None]
        text = " – ".join(sides)
    return words.say("trend.band", analyte=name, range=text)


def _second_limit(curves: Sequence[Curve], words: Wording) -> str:
    if len(curves) < 2 or curves[1].limits == curves[0].limits:
        return ""
    if not any(step.high for step in curves[1].limits):
        return ""
    name = figures.analyte_name(curves[1].analyte, words)
    return words.say("trend.second_limit", analyte=name)


def _notes(
    curves: Sequence[Curve],
    points: dict[str, list[Point]],
    unit: Unit,
    words: Wording,
    second: str,
    is_logarithmic: bool,  # noqa: FBT001 - passed on from one place
) -> tuple[str, ...]:
    marks = [m for c in curves for m in c.marks]
    said = [second] if second else []
    if is_logarithmic:
        said.append(words.say("trend.logarithmic"))
    if any(m.bound for m in marks):
        said.append(words.say("trend.bound"))
    if any(m.is_preliminary for m in marks):
        said.append(words.say("trend.preliminary"))
    if _has_other_units(points, unit):
        said.append(words.say("trend.converted", unit=unit))
    return (" ".join(said),) if said else ()


def _has_other_units(points: dict[str, list[Point]], unit: Unit) -> bool:
    for analyte, found in points.items():
        known = catalogue().get(analyte)
        if known is None:
            continue
        wanted = known.conversion(unit.code)
        if any(_conversion(known, p) != wanted for p in found):
            return True
    return False


def _conversion(analyte: Analyte, point: Point) -> Linear | None:
    return analyte.conversion(point.result.unit)


def _alternative(
    names: str,
    curves: Sequence[Curve],
    points: dict[str, list[Point]],
    unit: Unit,
    words: Wording,
) -> str:
    days = [p.collected_on for found in points.values() for p in found]
    said = []
    for curve in curves:
        values = [m.value for m in curve.marks]
        name = figures.analyte_name(curve.analyte, words)
        latest = write_number(values[-1])
        if len(values) == 1:
            said.append(words.say("trend.one", analyte=name, latest=latest, unit=unit))
            continue
        said.append(
            words.say(
                "trend.curve",
                analyte=name,
                count=len(values),
                start=write_number(values[0]),
                highest=write_number(max(values)),
                latest=latest,
                unit=unit,
            )
        )
    return words.say(
        "trend.alternative",
        analytes=names,
        first=words.day(min(days)),
        last=words.day(max(days)),
        curves=" ".join(said),
    )


def _bars(events: Sequence[Event], start: float, end: float) -> list[Bar]:
    """Return the events that touch the drawn time, the latest started first."""
    bars = []
    for event in sorted(events, key=lambda e: (e.started, e.id), reverse=True):
        since = float(event.started.toordinal())
        is_moment = event.ended is None and event.kind in _MOMENTS
        until = None if event.ended is None else float(event.ended.toordinal() + 1)
        if since > end + 1 or (until is not None and until < start):
            continue
        if is_moment and since < start:
            continue
        bars.append(Bar(event.kind, event_label(event), since, until, is_moment))
    return bars


def event_label(event: Event) -> str:
    """Return "atorvastatin 20 mg"."""
    amount = "" if event.amount is None else f"{write_number(event.amount)}"
    return " ".join(part for part in (event.what, amount, event.unit) if part)
