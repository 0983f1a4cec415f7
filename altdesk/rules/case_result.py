"""One result of a case file: a number, a bound such as "<5", or a word."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from altdesk.core.analyte import TIMES_LIMIT, Analyte, Kind
from altdesk.core.canonical import canonical_limits, canonical_of
from altdesk.core.catalogue import catalogue
from altdesk.core.interval import ReferenceInterval
from altdesk.core.naming import find_analytes
from altdesk.core.number import Ambiguous, Number, read_number
from altdesk.core.ordinal import read_ordinal, read_titer_number
from altdesk.core.problem import Place, Problem
from altdesk.core.result import Provenance, Result

_SOURCE = Provenance("case file")


def read_result(
    entry: Mapping[str, Any], where: str
) -> tuple[Result | None, list[Problem]]:
    """Return the result that a case file writes, and what is wrong with it."""
    printed = str(entry.get("analyte") or "").strip()
    unit = _text(entry.get("unit"))
    analyte = catalogue().get(printed) or catalogue().get(
        find_analytes(printed, unit).only
    )
    if analyte is None:
        what = f"The analyte “{printed}” is unknown."
        return None, [_problem(where, "analyte", what, "Use a known name.")]
    given = entry.get("value")
    if analyte.kind is Kind.ORDINAL and isinstance(given, bool):
        given = "positive" if given else "negative"
    text = _text(given)
    number, problem = _number(given, text, analyte, where)
    ordinal = read_ordinal(text) if text and number is None else None
    if number is None and ordinal is None:
        return None, [problem] if problem else []
    interval, problems = _interval(entry, where)
    if _is_multiple(analyte) and interval is None and analyte.conversion(unit):
        # A value in multiples of the limit is complete without a printed limit.
        interval = ReferenceInterval(high=Decimal(1))
    if number is not None and not _is_convertible(analyte, unit, interval):
        problems.append(_unknown_unit(analyte, unit, where))
    low, high = canonical_limits(analyte, unit, interval)
    result = Result(
        analyte=analyte.id,
        name=printed,
        text=text or "",
        value=number.value if number else None,
        comparator=number.comparator if number else None,
        unit=unit,
        interval=interval,
        ordinal=ordinal,
        canonical=canonical_of(analyte, number, unit, interval),
        canonical_low=low,
        canonical_high=high,
        provenance=_SOURCE,
    )
    return result, problems


def _unknown_unit(analyte: Analyte, unit: str | None, where: str) -> Problem:
    do = f"Write one of: {', '.join(analyte.units())}."
    told = f"the unit “{unit}” is unknown" if unit else "the unit is missing"
    what = f"{analyte.id}: {told}; it is not read."
    return _problem(where, "unit", what, do)


def _is_multiple(analyte: Analyte) -> bool:
    return analyte.canonical_unit.code == TIMES_LIMIT


def _is_convertible(
    analyte: Analyte, unit: str | None, interval: ReferenceInterval | None
) -> bool:
    if _is_multiple(analyte):
        return interval is not None and interval.high is not None
    if analyte.kind is Kind.ORDINAL:
        # A virus load: whether there is any does not depend on its unit.
        return True
    return analyte.conversion(unit) is not None


def _text(given: object) -> str | None:
    return None if given is None else str(given).strip()


def _problem(where: str, field: str, what: str, do: str) -> Problem:
    return Problem(Place(f"{where}, {field}", field), what, do)


def _number(
    given: object, text: str | None, analyte: Analyte, where: str
) -> tuple[Number | None, Problem | None]:
    """Return the number, or None for a word; None and a problem for neither."""
    if isinstance(given, bool) or text is None or not text:
        return None, _problem(where, "value", "There is no value.", "Add one.")
    if isinstance(given, int | float | Decimal):
        number = Decimal(str(given))
        return (
            (Number(number), None)
            if number.is_finite()
            else (
                None,
                _problem(where, "value", f"“{text}” is not a number.", "Correct it."),
            )
        )
    titer = read_titer_number(text) if analyte.kind is Kind.TITER else None
    return (titer, None) if titer is not None else _written(text, analyte, where)


def _written(
    text: str, analyte: Analyte, where: str
) -> tuple[Number | None, Problem | None]:
    """Return the number that a text writes; what could be two numbers is asked."""
    read = read_number(text)
    if isinstance(read, Number):
        return read, None
    if read_ordinal(text) is not None:
        return None, None
    if isinstance(read, Ambiguous):
        what = f"{analyte.id}: “{text}” can be read as two numbers."
        return None, _problem(where, "value", what, "Write it as a number.")
    what = f"{analyte.id}: “{text}” is no number and no answer."
    return None, _problem(where, "value", what, "Correct it.")


def _interval(
    entry: Mapping[str, Any], where: str
) -> tuple[ReferenceInterval | None, list[Problem]]:
    low, high = _limit(entry.get("lln")), _limit(entry.get("uln"))
    problems = [
        _problem(where, name, f"The limit “{entry[name]}” is no number.", "Correct it.")
        for name, limit in (("lln", low), ("uln", high))
        if limit is None and entry.get(name) not in (None, "")
    ]
    if low is None and high is None:
        return None, problems
    if low is not None and high is not None and low > high:
        what = f"The lower limit {low} is above the upper limit {high}."
        problem = _problem(where, "limits", what, "Correct the limits.")
        return None, [problem]
    return ReferenceInterval(low, high), problems


def _limit(given: object) -> Decimal | None:
    if isinstance(given, bool) or given is None:
        return None
    read = read_number(str(given))
    return read.value if isinstance(read, Number) else None
