"""The line of figures below the headline."""

from collections.abc import Sequence

from altdesk.core.history import History, Point, Series
from altdesk.report import figures, reading
from altdesk.report.wording import Wording
from altdesk.rules.findings import Findings


def figures_line(shown: History, findings: Findings, words: Wording) -> list[str]:
    """Return the figures, a sentence each: the latest, its peak, the ratio, FIB-4."""
    found = [s for a in ("ALT", "AST") if len(s := shown.series(a))]
    said = [_lead(series, shown, words) for series in found[:1]]
    said += [
        words.say(
            "figures.other",
            analyte=figures.analyte_name(series.analyte, words),
            value=_value(series.points[-1], found[0].points[-1], shown, words),
        )
        for series in found[1:]
    ]
    ratio = findings.ratio("ast_alt")
    if ratio is not None and not _has_bound(found):
        value = figures.write_ratio(ratio.value, words)
        said.append(words.say("figures.ratio", name=ratio.name, value=value))
    score = findings.score("fib4")
    if score is not None and score.value is not None and not score.not_valid:
        zone = reading.zone_of(score.zone, words)
        value = figures.write_ratio(score.value, words)
        said.append(words.say("figures.score", name=score.name, value=value, zone=zone))
    return [f"{text}." for text in said]


def _has_bound(found: Sequence[Series]) -> bool:
    """Tell whether a latest result is a bound: a ratio of it would be no number."""
    return any(series.points[-1].result.comparator for series in found)


def _value(point: Point, lead: Point, shown: History, words: Wording) -> str:
    """Return a result beside the leading one: its unit and day where they differ."""
    is_same = point is not lead and point.result.unit == lead.result.unit
    value = (
        figures.value_of(point.result, words)
        if is_same
        else figures.value_with_unit(point, words)
    )
    if point.panel is shown.latest_panel:
        return value
    return f"{value}, {words.day(point.collected_on)}"


def _lead(series: Series, shown: History, words: Wording) -> str:
    point = series.points[-1]
    result = point.result
    said = words.say(
        "figures.latest",
        analyte=figures.analyte_name(series.analyte, words),
        value=_value(point, point, shown, words),
    )
    limit = result.interval.high if result.interval else None
    if limit is not None and result.is_above:
        times = figures.times_of(result, words)
        shown_limit = figures.beside(result, str(limit), words)
        said += ", " + words.say("figures.times", times=times, limit=shown_limit)
    peak = _peak(series)
    if peak is None:
        return said
    is_same = peak.result.unit == result.unit
    value = (
        figures.value_of(peak.result, words)
        if is_same
        else figures.value_with_unit(peak, words)
    )
    month = words.month(peak.collected_on)
    return said + "; " + words.say("figures.peak", value=value, month=month)


def _peak(series: Series) -> Point | None:
    """Return the highest result, if it is higher than the latest."""
    measured = [p for p in series if p.result.canonical is not None]
    latest = series.points[-1].result.canonical
    if latest is None or not measured:
        return None
    peak = max(measured, key=lambda p: p.result.canonical or 0.0)
    return peak if (peak.result.canonical or 0.0) > latest else None
