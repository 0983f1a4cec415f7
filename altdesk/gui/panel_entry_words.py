"""What the panel form says under a row while it is typed."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from altdesk.core.catalogue import catalogue
from altdesk.core.check import check_result
from altdesk.core.draft import DraftResult
from altdesk.core.naming import find_analytes
from altdesk.core.number import Ambiguous, Comparator, read_number
from altdesk.core.problem import Level, Problem
from altdesk.core.result import Ordinal, Result
from altdesk.core.unit import Unit
from altdesk.gui.problems import Sentence, Sign, sentence_of
from altdesk.gui.shown_units import UNITS
from altdesk.gui.wording import (
    number,
    printed,
    say_count,
    say_known,
    value_of,
    with_mark,
)

translate = QCoreApplication.translate
_MORE = frozenset({Comparator.MORE, Comparator.AT_LEAST})
_LESS = frozenset({Comparator.LESS, Comparator.AT_MOST})


@dataclass(frozen=True, slots=True)
class Offer:
    """An answer to a row's question: what the button says, and what it sets.

    `field` is "accepted", "unit" or "analyte".
    """

    words: str
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class RowReading:
    """What was understood of a row: a sentence, the field it is about, and offers."""

    sentence: Sentence | None
    field: str = ""
    offers: tuple[Offer, ...] = ()


def read_row(draft: DraftResult) -> RowReading:
    """Return what the form says of a row; nothing for an empty value."""
    if not draft.text.strip():
        return RowReading(None)
    checked = check_result(draft)
    serious = [p for p in checked.problems if p.level is not Level.NOTE]
    if serious:
        return _asked(draft, serious[0])
    if checked.result is None:
        return RowReading(None)
    return RowReading(_in_shown_unit(_judged(checked.result), checked.result))


def _in_shown_unit(sentence: Sentence, result: Result) -> Sentence:
    """Add the value in the unit that the screens show, where it is another one."""
    shown = UNITS.shown(result)
    if shown is result:
        return sentence
    words = translate("PanelEntry", "{sentence} (= {value})")
    said = words.format(sentence=sentence.words, value=printed(shown))
    return Sentence(sentence.sign, said)


def first_of(serious: Sequence[Problem]) -> Sentence:
    """Return what is to be settled first, and how many things there are."""
    first = sentence_of(serious[0])
    if len(serious) == 1:
        return first
    more = say_count("%n things to settle. First: {words}", len(serious))
    return Sentence(first.sign, more.format(words=first.words), first.level)


def _asked(draft: DraftResult, problem: Problem) -> RowReading:
    field = problem.place.field
    offers: tuple[Offer, ...] = ()
    if problem.level is Level.QUESTION:
        offers = _offers(draft, field)
    return RowReading(sentence_of(problem), field, offers)


def _written(value: Decimal) -> str:
    """Return a number with all its digits and the mark of the language."""
    return with_mark(f"{value:f}")


def _offers(draft: DraftResult, field: str) -> tuple[Offer, ...]:
    number = read_number(draft.text)
    if field == "value" and isinstance(number, Ambiguous):
        decimal, grouped = number.as_decimal.value, number.as_grouped.value
        return (
            Offer(_written(decimal), "accepted", "value.decimal"),
            Offer(_written(grouped), "accepted", "value.grouped"),
        )
    if field == "unit":
        analyte = catalogue().get(_analyte_of(draft))
        units = analyte.units() if analyte else ()
        shown = (str(Unit(unit)) for unit in units[:3])
        return tuple(Offer(unit, "unit", unit) for unit in shown)
    if field == "analyte":
        found = find_analytes(draft.name, draft.unit).candidates
        return tuple(Offer(_name(one), "analyte", one) for one in found)
    return (Offer(translate("PanelEntry", "Yes, this is right"), "accepted", field),)


def _analyte_of(draft: DraftResult) -> str | None:
    return draft.analyte or find_analytes(draft.name, draft.unit).only


def _name(identifier: str) -> str:
    analyte = catalogue().get(identifier)
    return say_known(analyte.name) if analyte else identifier


def _judged(result: Result) -> Sentence:
    """Say how a result stands to the limits that were typed beside it."""
    shown = f"{value_of(result)} {result.unit or ''}".strip()
    if result.ordinal is not None:
        return Sentence(_SIGN_OF_ORDINAL[result.ordinal], _found(result.ordinal))
    if result.analyte is None:
        return Sentence(
            Sign.NOTE,
            translate("PanelEntry", "kept as printed; AltDesk does not explain it"),
        )
    if result.canonical is None:
        return Sentence(
            Sign.NOTE, translate("PanelEntry", "kept as printed, not compared")
        )
    high = _limit(result.interval.high if result.interval else None)
    low = _limit(result.interval.low if result.interval else None)
    if result.is_above:
        return _above(shown, high, result)
    if result.is_below:
        words = translate("PanelEntry", "{result} is below the lower limit {limit}")
        return Sentence(Sign.BELOW, words.format(result=shown, limit=low))
    return _within(shown, low, high, result)


def _above(shown: str, high: str, result: Result) -> Sentence:
    if result.times_limit is None:
        words = translate("PanelEntry", "{result} is above the limit {limit}")
        return Sentence(Sign.ABOVE, words.format(result=shown, limit=high))
    words = translate("PanelEntry", "{result} is {times} × the limit {limit}")
    if result.comparator in _MORE:
        words = translate("PanelEntry", "{result} is over {times} × the limit {limit}")
    times = number(result.times_limit, 2)
    return Sentence(Sign.ABOVE, words.format(result=shown, times=times, limit=high))


def _within(shown: str, low: str, high: str, result: Result) -> Sentence:
    """Say that a result is inside; a bound that could lie outside is not."""
    if not low and not high:
        words = translate("PanelEntry", "{result}: no limits given, not compared")
        return Sentence(Sign.NOTE, words.format(result=shown))
    may_be_above = high and result.comparator in _MORE
    may_be_below = low and result.comparator in _LESS
    if may_be_above or may_be_below:
        words = translate("PanelEntry", "{result} cannot be compared with {limit}")
        limit = high if may_be_above else low
        return Sentence(Sign.NOTE, words.format(result=shown, limit=limit))
    if low and high:
        words = translate("PanelEntry", "{result} is within the limits")
        return Sentence(Sign.WITHIN, words.format(result=shown))
    words = translate("PanelEntry", "{result} is within the limit {limit}")
    return Sentence(Sign.WITHIN, words.format(result=shown, limit=low or high))


def _limit(limit: Decimal | None) -> str:
    return "" if limit is None else with_mark(str(limit))


_SIGN_OF_ORDINAL = {
    Ordinal.NEGATIVE: Sign.WITHIN,
    Ordinal.POSITIVE: Sign.ABOVE,
    Ordinal.INDETERMINATE: Sign.QUESTION,
}


def _found(ordinal: Ordinal) -> str:
    match ordinal:
        case Ordinal.NEGATIVE:
            return translate("PanelEntry", "negative")
        case Ordinal.POSITIVE:
            return translate("PanelEntry", "positive")
        case Ordinal.INDETERMINATE:
            return translate("PanelEntry", "neither positive nor negative")
