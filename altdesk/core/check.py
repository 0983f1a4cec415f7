"""The one checker: from drafts to results, or to Problems.

It never guesses: an unknown analyte, unit or number is asked about. A value far
outside what laboratories see is asked about, or refused, by the limits of the
knowledge base.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from altdesk.core.analyte import Analyte, Kind
from altdesk.core.canonical import canonical_limits, canonical_of
from altdesk.core.catalogue import catalogue
from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.interval import ReferenceInterval, read_interval
from altdesk.core.naming import find_analytes
from altdesk.core.number import (
    Ambiguous,
    Comparator,
    DecimalMark,
    Number,
    read_number,
)
from altdesk.core.ordinal import read_ordinal, read_titer_number
from altdesk.core.panel import Panel
from altdesk.core.plausibility import is_doubtful, judge, shortened
from altdesk.core.problem import Level, Place, Problem
from altdesk.core.result import Result, day_of
from altdesk.core.unit import read_unit

_GROUPED = re.compile(r"[0-9]{1,3}(?P<sign>[.,])[0-9]{3}")
_EACH_CELL = "/uL"
_UP = ("H", "+", "↑")


@dataclass(frozen=True, slots=True)
class CheckedResult:
    """A result with the problems found; `result` is None when it cannot be kept."""

    result: Result | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckedPanel:
    """A panel ready to be recorded, or None, and all the problems found."""

    panel: Panel | None
    problems: tuple[Problem, ...] = ()


def check(
    draft: DraftPanel,
    identifier: str,
    today: date | None = None,
    born: date | None = None,
) -> CheckedPanel:
    """Return the panel that `draft` describes, or the problems to correct.

    The panel is None while any problem is more than a note. `today` lets a date in
    the future be noticed, and `born` one before the person's birth.
    """
    problems = list(_check_date(draft, today, born))
    checked = [check_result(result) for result in draft.results]
    problems += [problem for c in checked for problem in c.problems]
    results = tuple(c.result for c in checked if c.result is not None)
    if not draft.results:
        what = "No result was given."
        problems.append(Problem(draft.place, what, "Type at least one result."))
    stops = any(p.level is not Level.NOTE for p in problems)
    if stops or draft.collected is None:
        return CheckedPanel(None, tuple(problems))
    panel = Panel(
        identifier,
        draft.collected,
        results,
        draft.laboratory.strip(),
        draft.context,
        draft.note,
    )
    return CheckedPanel(panel, tuple(problems))


def _check_date(
    draft: DraftPanel, today: date | None, born: date | None
) -> list[Problem]:
    place = Place(str(draft.place), "collected")
    if draft.collected is None:
        return [Problem(place, "The date of the draw is missing.", "Give the date.")]
    if today is not None and day_of(draft.collected) > today + timedelta(days=1):
        what = f"{day_of(draft.collected):%d %B %Y} lies in the future."
        do = "Correct the date of the draw, or the clock of this computer."
        return [Problem(place, what, do)]
    if born is not None and day_of(draft.collected) < born:
        what = (
            f"{day_of(draft.collected):%d %B %Y} lies before the birth of the person."
        )
        do = "Correct the date of the draw, or the date of birth in People."
        return [Problem(place, what, do)]
    return []


def check_result(draft: DraftResult) -> CheckedResult:
    """Return the result that `draft` describes, with the problems found."""
    draft = _with_mark_of_counts(draft)
    analyte, problem = _find(draft)
    if problem is not None:
        return CheckedResult(None, (problem,))
    if analyte is None:
        return CheckedResult(_as_printed(draft))
    reading = _read_value(draft, analyte)
    if isinstance(reading, Problem):
        return CheckedResult(None, (reading,))
    interval = _read_limits(draft)
    if isinstance(interval, Problem):
        return CheckedResult(None, (interval,))
    result = _build(draft, analyte, reading, interval)
    doubt = judge(draft, analyte, result)
    if doubt is None:
        return CheckedResult(result)
    return CheckedResult(None if doubt.level is Level.REFUSED else result, (doubt,))


def _with_mark_of_counts(draft: DraftResult) -> DraftResult:
    """Settle "187.000 /mm3": cells of a microlitre are counted in whole ones."""
    groups = _GROUPED.fullmatch(draft.text.strip())
    if draft.mark is not None or groups is None or draft.unit is None:
        return draft
    unit = read_unit(draft.unit)
    if unit is None or unit.code != _EACH_CELL:
        return draft
    is_point = groups["sign"] == "."
    mark = DecimalMark.COMMA if is_point else DecimalMark.POINT
    return replace(draft, mark=mark)


def _find(draft: DraftResult) -> tuple[Analyte | None, Problem | None]:
    if draft.analyte is not None:
        return catalogue().get(draft.analyte), None
    named = find_analytes(draft.name, draft.unit)
    if len(named.candidates) > 1:
        names = " or ".join(_name(c) for c in named.candidates)
        what = f"“{draft.name}” can mean {names}."
        return None, Problem(
            Place(str(draft.place), "analyte"), what, "Choose one.", Level.QUESTION
        )
    return catalogue().get(named.only), None


def _name(identifier: str) -> str:
    analyte = catalogue().get(identifier)
    return analyte.name if analyte else identifier


def _as_printed(draft: DraftResult) -> Result:
    """Keep a result of an analyte that AltDesk does not interpret."""
    number = read_number(draft.comparator + draft.text, draft.mark)
    known = number if isinstance(number, Number) else None
    interval = _read_limits(draft)
    return Result(
        analyte=None,
        name=draft.name,
        text=draft.comparator + draft.text,
        value=known.value if known else None,
        comparator=known.comparator if known else None,
        unit=draft.unit,
        interval=interval if isinstance(interval, ReferenceInterval) else None,
        flag=draft.flag,
        status=draft.status,
        ordinal=read_ordinal(draft.text),
        note=draft.note,
        provenance=draft.provenance,
    )


def _read_value(draft: DraftResult, analyte: Analyte) -> Number | str | Problem:
    """Return the number, or the text of a yes/no answer, or the problem with it."""
    text = draft.comparator + draft.text.strip()
    if read_ordinal(draft.text) and analyte.kind is not Kind.QUANTITY:
        return text
    titer = read_titer_number(text) if analyte.kind is Kind.TITER else None
    number = read_number(text, draft.mark) if titer is None else titer
    place = Place(str(draft.place), "value")
    if isinstance(number, Ambiguous):
        return _settle(draft, analyte, number)
    if number is None:
        what = f"{analyte.id}: “{shortened(text)}” is not a number."
        return Problem(place, what, "Type it as printed, such as 58, 0,7 or <5.")
    return number


def _settle(draft: DraftResult, analyte: Analyte, both: Ambiguous) -> Number | Problem:
    """Take the one reading that is possible for this analyte, or ask."""
    for field_name, number in (
        ("value.decimal", both.as_decimal),
        ("value.grouped", both.as_grouped),
    ):
        if field_name in draft.accepted:
            return number
    flagged = _as_flagged(draft, both)
    if flagged is not None:
        return flagged
    fitting = [
        number
        for number in (both.as_decimal, both.as_grouped)
        if not is_doubtful(analyte, number.value, draft.unit)
    ]
    decimal, grouped = both.as_decimal.value, both.as_grouped.value
    what = f"{analyte.id}: “{draft.text}” can be {decimal} or {grouped}."
    do = f"Type {decimal:f} with one more digit, or {grouped} without a sign."
    place = Place(str(draft.place), "value")
    if len(fitting) == 1:
        do = f"{fitting[0].value} fits {analyte.name} better. {do}"
    return Problem(place, what, do, Level.QUESTION)


def _as_flagged(draft: DraftResult, both: Ambiguous) -> Number | None:
    """Return the one reading that the laboratory's flag and its limits allow.

    "1,234 H" beside 7 to 56 is not 1.234: that would be within, and below.
    """
    limits = _read_limits(draft)
    flag = draft.flag.strip().upper()
    if not isinstance(limits, ReferenceInterval) or not flag.startswith(_UP):
        return None
    high = limits.high
    above = [n for n in (both.as_decimal, both.as_grouped) if high and n.value > high]
    return above[0] if len(above) == 1 else None


def _read_limits(draft: DraftResult) -> ReferenceInterval | Problem | None:
    if draft.low or draft.high:
        return _read_two_limits(draft)
    if not draft.interval.strip():
        return None
    found = read_interval(draft.interval, draft.mark)
    if found is None:
        return ReferenceInterval(text=draft.interval.strip())
    return found.interval


def printed_limits(draft: DraftResult) -> ReferenceInterval | None:
    """Return the limits of a draft, whatever is wrong with its value."""
    limits = _read_limits(draft)
    return limits if isinstance(limits, ReferenceInterval) else None


def _read_two_limits(draft: DraftResult) -> ReferenceInterval | Problem | None:
    sides: dict[str, Number | None] = {}
    for name, text in (("lower", draft.low), ("upper", draft.high)):
        number = read_number(text, draft.mark) if text.strip() else None
        if text.strip() and not isinstance(number, Number):
            what = f"The {name} limit “{shortened(text)}” is not a number."
            place = Place(str(draft.place), "low" if name == "lower" else "high")
            return Problem(place, what, "Correct the limit.")
        sides[name] = number if isinstance(number, Number) else None
    low, high = sides["lower"], sides["upper"]
    if low and high and low.value > high.value:
        what = f"The lower limit {low.value} is above the upper limit {high.value}."
        return Problem(Place(str(draft.place), "low"), what, "Swap or correct them.")
    if low and high and not low.value and not high.value:
        # Some systems write 0 to 0 where they have no limits.
        return ReferenceInterval(text=draft.interval.strip() or "0 - 0")
    return ReferenceInterval(
        low.value if low else None,
        high.value if high else None,
        low_is_open=bool(low and low.comparator is Comparator.MORE),
        high_is_open=bool(high and high.comparator is Comparator.LESS),
        text=draft.interval.strip(),
    )


def _build(
    draft: DraftResult,
    analyte: Analyte,
    reading: Number | str,
    interval: ReferenceInterval | None,
) -> Result:
    number = reading if isinstance(reading, Number) else None
    canonical = canonical_of(analyte, number, draft.unit, interval)
    low, high = canonical_limits(analyte, draft.unit, interval)
    return Result(
        analyte=analyte.id,
        name=draft.name or analyte.name,
        text=(draft.comparator + draft.text).strip(),
        value=number.value if number else None,
        comparator=number.comparator if number else None,
        unit=draft.unit.strip() if draft.unit and draft.unit.strip() else None,
        interval=interval,
        flag=draft.flag,
        status=draft.status,
        ordinal=None if number else read_ordinal(draft.text),
        canonical=canonical,
        canonical_low=low,
        canonical_high=high,
        note=draft.note,
        provenance=draft.provenance,
    )
