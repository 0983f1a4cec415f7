"""How results, limits and names are written on paper."""

from decimal import Decimal

from altdesk.core.catalogue import catalogue
from altdesk.core.history import Point
from altdesk.core.interval import ReferenceInterval
from altdesk.core.number import Comparator, with_mark, write_number
from altdesk.core.result import Result
from altdesk.core.unit import read_unit
from altdesk.report.wording import Wording

_SIGNS = {
    Comparator.LESS: "<",
    Comparator.AT_MOST: "≤",
    Comparator.MORE: ">",
    Comparator.AT_LEAST: "≥",
}
_FIRST_LETTERS = 9
_DECIMALS = (1, 2, 3, 4)
_NOISE = Decimal("1e-12")
_LONGEST_RESULT = 12
"""Letters of a result that stand in a table; longer ones go below it."""


def analyte_name(identifier: str, words: Wording) -> str:
    """Return the short name of an analyte."""
    if words.has(f"analyte.{identifier}"):
        return words.say(f"analyte.{identifier}")
    known = catalogue().get(identifier)
    return known.name if known else identifier


def unit_of(result: Result) -> str:
    """Return the unit as people write it; as printed if it is unknown."""
    if not result.unit:
        return ""
    known = read_unit(result.unit)
    return str(known) if known else result.unit


def value_of(result: Result, words: Wording) -> str:
    """Return the result with the digits that were printed and the sheet's mark.

    What is not plainly a number stays as printed; so does all of an English sheet.
    """
    text = " ".join(result.text.split())
    mark = words.say("number.decimal")
    return text if mark == "." else with_mark(text, result.value, mark)


def is_long(text: str) -> bool:
    """Tell whether a result is a sentence rather than a number."""
    return len(text) > _LONGEST_RESULT


def shortened(result: Result, words: Wording) -> str:
    """Return a result that is too long for a table: rounded, or its first letters."""
    if result.value is None:
        return value_of(result, words)[:_FIRST_LETTERS].rstrip() + "…"
    sign = _SIGNS[result.comparator] if result.comparator else ""
    return beside(result, f"{sign}{write_number(result.value, 4)}", words)


def is_noise(result: Result) -> bool:
    """Tell whether only a computer's last digits are lost by shortening a number.

    "11.969999999999999" is 11.97 in all that a laboratory can measure; the back pages
    still print it in full.
    """
    if result.value is None:
        return False
    shown = Decimal(write_number(result.value, 4))
    return abs(shown - result.value) <= abs(result.value) * _NOISE


def range_of(interval: ReferenceInterval | None) -> str:
    """Return "7 – 41" or "≤ 41"; nothing without limits."""
    return "" if interval is None else " ".join(str(interval).split())


def beside(result: Result, text: str, words: Wording) -> str:
    """Return a number with the decimal mark of the result that it stands beside.

    That is the language's; on an English sheet a result printed "1,02" stays so.
    """
    is_printed_so = "," in result.text and "." not in result.text
    return text.replace(".", ",") if is_printed_so else words.number(text)


def own_range(result: Result, words: Wording) -> str:
    """Return the limits of a result; what names none stays as printed."""
    text = range_of(result.interval)
    is_text = result.interval is None or result.interval.is_empty()
    return text if is_text else beside(result, text, words)


def times_of(result: Result, words: Wording) -> str:
    """Return how many times its upper limit a result is; nothing if unknown.

    Of a bound, the multiple is a bound too.
    """
    times = result.times_limit
    sign = _SIGNS[result.comparator] if result.comparator else ""
    return "" if times is None else words.number(f"{sign}{write_times(times)}")


def write_times(times: float) -> str:
    """Return a multiple with one decimal, more where these would hide the excess."""
    if times >= 10:
        return write_number(times, 3)
    for decimals in _DECIMALS:
        text = f"{times:.{decimals}f}"
        if times == 1 or float(text) != 1:
            break
    return text


def write_ratio(value: float, words: Wording) -> str:
    """Return a ratio or score with two decimals."""
    return words.number(f"{Decimal(repr(value)):.2f}")


def value_with_unit(point: Point, words: Wording) -> str:
    """Return "58 U/L"."""
    return f"{value_of(point.result, words)} {unit_of(point.result)}".strip()


def flag_of(result: Result) -> str:
    """Return H or L by the lab's own interval; without one, the flag it printed."""
    if result.is_above:
        return "H"
    if result.is_below:
        return "L"
    is_judged = result.canonical is not None and (
        result.canonical_low is not None or result.canonical_high is not None
    )
    printed = result.flag.strip()
    return "" if is_judged or printed.upper() == "N" else printed[:3]
