"""The value, limits and flag of an Observation or one of its components."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from altdesk.core.interval import read_interval
from altdesk.core.number import DecimalMark, Number, read_number
from altdesk.core.unit import read_unit
from altdesk.importers.fhir.applies import Whose, is_for
from altdesk.importers.fhir.shape import (
    Resource,
    codes,
    first,
    number,
    objects,
    string,
    words,
)

_COMPARATORS = {
    "": "",
    "<": "<",
    "<=": "<=",
    ">": ">",
    ">=": ">=",
    "\u2264": "<=",
    "\u2265": ">=",
}
_NOT_NORMAL = re.compile(
    r"\b(?:critical|treatment|therapeutic|recommended|post|panic|toxic|alert|alarm)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Value:
    """A value as text, with comparator and unit where they stand apart."""

    text: str
    comparator: str = ""
    unit: str = ""
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """The laboratory's limits, apart or as one text; `note` where they do not fit."""

    low: str = ""
    high: str = ""
    text: str = ""
    note: str = ""


def read_value(resource: Resource) -> Value:
    """Return what value[x] says; without a value the text is ""."""
    quantity = resource.get("valueQuantity")
    if isinstance(quantity, dict):
        return _quantity(quantity)
    for key in ("valueInteger", "valueDecimal"):
        if number(resource.get(key)):
            return Value(number(resource[key]), is_number=True)
    if isinstance(resource.get("valueRange"), dict):
        return _range(resource["valueRange"])
    if isinstance(resource.get("valueRatio"), dict):
        return _ratio(resource["valueRatio"])
    return Value(_words_of_value(resource))


def _range(limits: Resource) -> Value:
    """Return "<=5" where only one end is told; both ends are no value."""
    found = _limits(limits)
    for text, side, sign in ((found.low, "low", ">="), (found.high, "high", "<=")):
        other = found.high if side == "low" else found.low
        if text and not other:
            return Value(text, sign, _unit(first(limits.get(side))), is_number=True)
    return Value(_shown(found), unit=_unit(first(limits.get("low"))))


def _words_of_value(resource: Resource) -> str:
    """Return the answer that is no quantity: words, yes or no."""
    said = words(resource.get("valueCodeableConcept"))
    if said:
        return said[0]
    if isinstance(resource.get("valueBoolean"), bool):
        return "positive" if resource["valueBoolean"] else "negative"
    return string(resource.get("valueString"))


def _quantity(quantity: Resource) -> Value:
    value = quantity.get("value")
    text = number(value)
    comparator = string(quantity.get("comparator"))
    if comparator not in _COMPARATORS:
        return Value(f"{comparator} {text}", unit=_unit(quantity))
    comparator = _COMPARATORS[comparator]
    is_number = not isinstance(value, str)
    return Value(text, comparator, _unit(quantity), is_number)


def _unit(quantity: Resource) -> str:
    """Return the unit as printed; its code where only the code is a known unit."""
    printed = string(quantity.get("unit")) or string(quantity.get("units"))
    code = string(quantity.get("code"))
    if printed and read_unit(printed) is None and code and read_unit(code) is not None:
        return code
    return printed or code


def _ratio(ratio: Resource) -> Value:
    """Return "1:160" for a titre; 45 U to 1 L is 45 U/L, 1.2 to 1 is 1.2."""
    above, below = first(ratio.get("numerator")), first(ratio.get("denominator"))
    text, to = number(above.get("value")), number(below.get("value"))
    sign = string(above.get("comparator"))
    if to not in {"1", "1.0"} or text == "1" or sign not in _COMPARATORS:
        return Value(f"{sign}{text}:{to}")
    unit = "/".join(part for part in (_unit(above), _unit(below)) if part)
    return Value(text, _COMPARATORS[sign], unit, is_number=True)


def read_limits(resource: Resource, person: Whose, unit: str) -> Limits:
    """Return the limits that apply; of several for other people, none.

    Limits in another unit than the value's are only told in the note.
    """
    ranges = list(_normal(resource))
    if len(ranges) > 1:
        ranges = [r for r in ranges if is_for(r, person)] or ranges
    if not ranges:
        return Limits()
    if len(ranges) > 1:
        texts = "; ".join(_shown(_limits(r)) for r in ranges[:6])
        return Limits(note=f"Several ranges are printed: {texts}.")
    limits = _limits(ranges[0])
    other = _other_unit(ranges[0], unit)
    if other and (limits.low or limits.high):
        return Limits(note=f"The range is printed as {_shown(limits)} {other}.")
    return Limits(text=limits.text) if _says_the_same(limits) else limits


def _says_the_same(limits: Limits) -> bool:
    """Tell whether the text alone gives the limits; it also tells "<" from "≤"."""
    found = read_interval(limits.text) if limits.text else None
    if found is None:
        return False
    interval = found.interval
    return _number(limits.low) == interval.low and _number(limits.high) == interval.high


def _number(text: str) -> Decimal | None:
    found = read_number(text, DecimalMark.POINT) if text else None
    return found.value if isinstance(found, Number) else None


def _normal(resource: Resource) -> Iterator[Resource]:
    """Yield the ranges of healthy people, not those of treatment or alarm."""
    for one in objects(resource.get("referenceRange")):
        concept = one.get("type") or one.get("meaning")
        told = " ".join((*codes(concept), *words(concept), string(one.get("text"))))
        if not _NOT_NORMAL.search(told) and _shown(_limits(one)):
            yield one


def _limits(one: Resource) -> Limits:
    low, high = (_limit(one.get(side)) for side in ("low", "high"))
    return Limits(low, high, string(one.get("text")))


def _limit(side: object) -> str:
    """Return a limit; some files put a mere number where a Quantity belongs."""
    is_quantity = isinstance(side, dict | list)
    return number(first(side).get("value")) if is_quantity else number(side)


def _shown(limits: Limits) -> str:
    return limits.text or f"{limits.low} - {limits.high}".strip(" -")


def _other_unit(one: Resource, unit: str) -> str:
    """Return the unit of the limits where it is known to differ from the value's."""
    for side in ("low", "high"):
        printed = _unit(first(one.get(side)))
        mine, theirs = read_unit(unit), read_unit(printed)
        if printed and mine is not None and theirs is not None and mine != theirs:
            return printed
    return ""


def read_flag(resource: Resource) -> str:
    """Return the laboratory's flag: its code, or its words."""
    concept = resource.get("interpretation")
    return next(iter(codes(concept) + words(concept)), "")


def with_unit_of(value: Value, limits: Resource) -> Value:
    """Return `value` with the unit that only its limits name."""
    if value.unit or not value.text:
        return value
    for side in ("low", "high"):
        unit = _unit(first(first(limits.get("referenceRange")).get(side)))
        if unit:
            return replace(value, unit=unit)
    return value
