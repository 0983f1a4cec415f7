"""The further trends of the back pages: small plots, and multiples of the limits."""

import math
from dataclasses import replace

from altdesk.core.history import History, Point
from altdesk.report import figures
from altdesk.report.summary import (
    Block,
    Curve,
    Heading,
    Limits,
    Mark,
    Plot,
    Section,
)
from altdesk.report.trend import day_number, measured, plot
from altdesk.report.wording import Wording

_FURTHER = ("ALP", "GGT", "TBIL", "ALB", "PLT", "CK")
_WITH_LIMIT = ("ALT", "AST", "ALP", "GGT", "TBIL")
"""What is compared as multiples of its upper limit: a raised value is what counts."""

_SMALL_HEIGHT = 84.0
_TIMES_HEIGHT = 120.0


def section(history: History, words: Wording) -> Section | None:
    """Return plots of what was measured more than once, and the multiples together."""
    together = _times(history, words)
    blocks: list[Block] = [] if together is None else [*_titled(together)]
    for analyte in _FURTHER:
        if len(measured(history, analyte)) > 1:
            blocks += _titled(_small(history, analyte, words))
    return Section(words.say("back.further_trends"), tuple(blocks)) if blocks else None


def _titled(drawn: Plot) -> tuple[Heading, Plot]:
    return Heading(drawn.title, 3), drawn


def _small(history: History, analyte: str, words: Wording) -> Plot:
    """Return a plot whose curve is labelled by its value alone: the title names it."""
    drawn = plot(history, [analyte], words, height=_SMALL_HEIGHT)
    curve = drawn.curves[0]
    value = curve.label.removeprefix(figures.analyte_name(analyte, words))
    return replace(drawn, curves=(replace(curve, label=value.strip()),))


def _times(history: History, words: Wording) -> Plot | None:
    """Return all liver tests as multiples of the lab's own upper limits."""
    points = {a: _with_limit(history, a) for a in _WITH_LIMIT}
    known = {a: found for a, found in points.items() if len(found) > 1}
    if not known:
        return None
    curves = tuple(_times_curve(a, found, words) for a, found in known.items())
    first, *others = curves
    limit = Limits(-math.inf, math.inf, None, 1.0)
    curves = (replace(first, limits=(limit,)), *others)
    days = [mark.day for curve in curves for mark in curve.marks]
    return Plot(
        title=words.say("trend.times_title"),
        curves=curves,
        unit=words.say("trend.times_unit"),
        start=min(days),
        end=max(days),
        band_label=words.say("trend.times_band"),
        alternative=_in_words(known, curves, words),
        height=_TIMES_HEIGHT,
    )


def _with_limit(history: History, analyte: str) -> list[Point]:
    return [p for p in measured(history, analyte) if p.result.times_limit is not None]


def _times_curve(analyte: str, points: list[Point], words: Wording) -> Curve:
    marks = tuple(
        Mark(day_number(p.collected), p.result.times_limit or 0.0, p.result.comparator)
        for p in points
    )
    last = figures.times_of(points[-1].result, words)
    name = figures.analyte_name(analyte, words)
    return Curve(analyte, f"{name} {last}", marks)


def _in_words(
    points: dict[str, list[Point]], curves: tuple[Curve, ...], words: Wording
) -> str:
    """Return the plot in words, each curve by its first, highest and latest value."""
    days = [p.collected_on for found in points.values() for p in found]
    names = [figures.analyte_name(a, words) for a in points]
    said = []
    for curve, name in zip(curves, names, strict=True):
        values = [mark.value for mark in curve.marks]
        first, highest, last = (
            words.number(figures.write_times(v))
            for v in (values[0], max(values), values[-1])
        )
        said.append(
            words.say(
                "trend.curve",
                analyte=name,
                count=len(values),
                start=first,
                highest=highest,
                latest=last,
                unit=words.say("trend.times_unit"),
            )
        )
    return words.say(
        "trend.alternative",
        analytes=words.listed(names),
        first=words.day(min(days)),
        last=words.day(max(days)),
        curves=" ".join(said),
    )
