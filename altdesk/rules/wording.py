"""Numbers, days and lists in words, the same in every place and on every machine."""

from collections.abc import Sequence
from datetime import date
from functools import cache, lru_cache

from altdesk.core.catalogue import catalogue, find_analyte
from altdesk.core.number import write_number
from altdesk.core.result import Result
from altdesk.core.unit import read_unit
from altdesk.rules.knowledge import Knowledge
from altdesk.rules.measured import Measured


@cache
def analyte_label(analyte: str) -> str:
    """Return the short name that English reports print: "ALT", "HBsAg", "ferritin"."""
    known = catalogue().analytes[analyte]
    english = next((s for s in known.synonyms if s.language == "en"), None)
    return english.names[0] if english and english.names else analyte


def write_day(day: date, knowledge: Knowledge) -> str:
    """Return "3 March 2026" (no locale: Qt changes it under a running program)."""
    return f"{day.day} {knowledge.months[day.month - 1]} {day.year}"


def write_list(words: Sequence[str], last: str = "and") -> str:
    """Return "ALT, AST and GGT"."""
    if len(words) <= 1:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"


def write_result(result: Result) -> str:
    """Return a result as it was printed, with its unit: "58 U/L"."""
    return f"{result.text} {write_unit(result.unit or '', result.analyte)}".strip()


@lru_cache
def write_unit(printed: str, analyte: str | None) -> str:
    """Return a unit as people write it: "10³/µL" for "10*3/uL".

    As printed where that could mislead: "g/L" is grams for albumin and giga for
    platelets, so a spelling must convert as the printed unit does.
    """
    unit = read_unit(printed)
    known = find_analyte(analyte) if analyte else None
    if unit is None or known is None:
        return printed
    is_same = known.conversion(unit.code) == known.conversion(printed)
    return str(unit) if is_same else printed


def write_measured(found: Measured) -> str:
    """Return "ALT 58 U/L, 1.4 × the limit of 41", in the laboratory's own units."""
    if found.point is None:
        return analyte_label(found.analyte)
    result = found.point.result
    words = f"{analyte_label(found.analyte)} {write_result(result)}"
    if found.times is None:
        return words
    return f"{words}, {write_number(found.times)} × the limit of {write_limit(found)}"


def write_limit(found: Measured) -> str:
    """Return the upper limit in the unit of the result."""
    result = found.point.result if found.point else None
    high = found.limits.high or 0.0
    if result is None:
        return write_number(high)
    if not found.limits.is_usual and result.interval and result.interval.high:
        return write_number(result.interval.high)
    return write_number(in_printed_unit(high, result))


def in_printed_unit(canonical: float, result: Result) -> float:
    """Return a canonical value in the unit that the report prints for `result`."""
    if not result.canonical or result.value is None:
        return canonical
    return canonical / result.canonical * float(result.value)


def write_origin(found: Measured, knowledge: Knowledge) -> str:
    """Return "ALT 58 U/L, 3 November 2026, Lab A" for an explanation."""
    if found.point is None:
        return analyte_label(found.analyte)
    day = write_day(found.point.collected_on, knowledge)
    laboratory = found.point.panel.laboratory
    parts = [f"{analyte_label(found.analyte)} {write_result(found.point.result)}", day]
    return ", ".join([*parts, laboratory] if laboratory else parts)


def sentence_case(text: str) -> str:
    return text[:1].upper() + text[1:]
