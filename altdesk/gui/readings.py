"""What the cards of the Overview say; first from the values, then from the findings."""

from datetime import date
from typing import TYPE_CHECKING

from altdesk.core.catalogue import catalogue
from altdesk.core.history import History
from altdesk.core.number import Comparator
from altdesk.core.result import Result
from altdesk.gui.cards import ValueCard
from altdesk.gui.shown_units import UNITS
from altdesk.gui.signs import Sign
from altdesk.gui.wording import (
    as_printed,
    in_words,
    mark,
    month_in_words,
    number,
    say,
    say_known,
    times_in_words,
    unit_of,
    value_of,
    weeks_in_words,
    with_mark,
)

if TYPE_CHECKING:
    from altdesk.rules.findings import Findings, Retest, Score, Trend

_ZONES = {"low": mark("low"), "indeterminate": mark("in between"), "high": mark("high")}
_ZONE_SIGNS = {"low": Sign.GOOD, "high": Sign.RAISED}


def read_limit(result: Result) -> tuple[str, Sign]:
    """Return how a result stands to the laboratory's own limits."""
    interval = result.interval
    if interval is None or interval.is_empty() or result.canonical is None:
        return say("no limit printed"), Sign.UNKNOWN
    high, low = result.canonical_high, result.canonical_low
    if _is_open(result, high) or _is_open(result, low):
        words = say("may lie within {limits} or not")
        return words.format(limits=with_mark(str(interval))), Sign.UNKNOWN
    if result.is_above:
        words = say("{times} × upper limit {limit}")
        times, limit = times_in_words(result) or "", number(interval.high or 0)
        return words.format(times=times, limit=limit), Sign.RAISED
    if result.is_below:
        words = say("below {low}").format(low=number(interval.low or 0))
        return words, Sign.INFO
    return say("within {limits}").format(limits=with_mark(str(interval))), Sign.GOOD


def _is_open(result: Result, limit: float | None) -> bool:
    """Tell whether a bound such as "<50" leaves open on which side of 41 it lies."""
    if limit is None or result.canonical is None or result.comparator is None:
        return False
    if result.comparator in {Comparator.LESS, Comparator.AT_MOST}:
        return result.canonical > limit
    return result.canonical < limit


def fill_value(card: ValueCard, history: History, analyte: str) -> None:
    """Show the latest result of an analyte, with the one before it."""
    points = history.series(analyte).points
    if not points:
        card.show_nothing(say("never measured"))
        return
    latest = points[-1]
    shown = UNITS.shown(latest.result)
    words, sign = read_limit(shown)
    card.show_value(value_of(shown), unit_of(shown), words, sign, "")
    card.show_printed(as_printed(latest.result, shown))
    newest = history.latest_panel
    if newest is not None and latest.collected_on != newest.collected_on:
        card.show_more(say("measured {day}").format(day=in_words(latest.collected_on)))
    elif len(points) > 1:
        before = say("was {value} on {day}")
        previous = points[-2]
        card.show_more(
            before.format(
                value=value_of(UNITS.shown(previous.result)),
                day=in_words(previous.collected_on),
            )
        )


def add_trend(card: ValueCard, trend: "Trend | None") -> None:
    """Say how an analyte has changed, and whether that is more than chance."""
    if trend is None or trend.change_percent is None:
        return
    change = f"{trend.change_percent:+.0f}".replace("-", "−")
    if round(trend.change_percent) == 0:
        change = "±0"
    chance = {
        True: say("{change} %, more than chance"),
        False: say("{change} %, can be chance"),
        None: say("{change} %"),
    }[trend.significant]
    card.show_more(chance.format(change=change))


def fill_ratio(card: ValueCard, findings: "Findings") -> None:
    """Show AST/ALT, or why there is none."""
    ratio = findings.ratio("ast_alt")
    if ratio is None:
        card.show_nothing(_why(findings, "ast_alt"))
        return
    words = say("below 1") if ratio.value < 1 else say("1 or above")
    card.show_value(number(ratio.value, 2), "", words, None)


def fill_score(card: ValueCard, findings: "Findings", identifier: str) -> None:
    """Show a score with its zone, or the reason why it was not computed."""
    score = findings.score(identifier)
    if score is None or score.value is None:
        card.show_nothing(_why_not(findings, score, identifier))
        return
    words = f"{score.zone}: {score.text}" if score.zone else score.text
    short = score.zone or score.text
    plain = _ZONES.get(short)
    sign = _ZONE_SIGNS.get(score.zone or "", Sign.INFO)
    zone = say(plain) if plain else say_known(short.replace("_", " "))
    card.show_value(number(score.value), "", zone, sign)
    card.setToolTip("")
    card.setAccessibleDescription(words)


def _why_not(findings: "Findings", score: "Score | None", identifier: str) -> str:
    if score is not None and score.not_valid:
        return score.not_valid
    if score is not None and score.missing:
        missing = ", ".join(_name(one) for one in score.missing)
        return say("not computed: {missing} missing").format(missing=missing)
    return _why(findings, identifier)


def _name(missing: str) -> str:
    """Return what people call an input of a score."""
    analyte = catalogue().get(missing)
    return missing if analyte is None else say_known(analyte.name)


def _why(findings: "Findings", identifier: str) -> str:
    for entry in findings.not_computed:
        if entry.what == identifier:
            return entry.why
    return say("not computed")


def fill_next(card: ValueCard, retest: "Retest | None", today: date) -> None:
    """Show when to test again; a day that has passed is said to be overdue."""
    if retest is None:
        card.show_nothing(say("no date follows from these results"))
        return
    first, last = retest.on
    if last < today:
        words = say("overdue since {day}").format(day=in_words(last))
        card.show_value(month_in_words(first), "", words, Sign.RAISED)
        return
    until = say("{first} to {last}")
    more = until.format(first=in_words(first), last=in_words(last))
    if first <= today:
        card.show_value(month_in_words(today), "", say("due now"), Sign.INFO, more)
        return
    weeks = ((first - today).days / 7, (last - today).days / 7)
    card.show_value(month_in_words(first), "", weeks_in_words(weeks), None, more)
