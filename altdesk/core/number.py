"""Numbers as laboratories print them and people type them.

No spin box and no locale reads a result: "38,5" and "38.5" are the same number
everywhere, and what could be two numbers ("1.234") is asked about.
"""

import re
from decimal import Decimal
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

SMALLEST, LARGEST = 1e-15, 1e15
"""No laboratory measures beyond these; a quotient of such numbers may be infinite."""


class Comparator(StrEnum):
    """FHIR's quantity comparators: the result lies beyond the printed number."""

    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="


class DecimalMark(StrEnum):
    """The sign before the fraction, where the context has shown which it is."""

    POINT = "."
    COMMA = ","


class Number(NamedTuple):
    """A number with its comparator, exactly as written."""

    value: Decimal
    comparator: Comparator | None = None


class Ambiguous(NamedTuple):
    """A text that is one number with a point and another with a comma."""

    as_decimal: Number
    as_grouped: Number


_COMPARATORS = {
    "<": Comparator.LESS,
    "<=": Comparator.AT_MOST,
    "=<": Comparator.AT_MOST,
    "≤": Comparator.AT_MOST,
    ">": Comparator.MORE,
    ">=": Comparator.AT_LEAST,
    "=>": Comparator.AT_LEAST,
    "≥": Comparator.AT_LEAST,
    "less than": Comparator.LESS,
    "below": Comparator.LESS,
    "more than": Comparator.MORE,
    "greater than": Comparator.MORE,
    "above": Comparator.MORE,
    "kleiner": Comparator.LESS,
    "unter": Comparator.LESS,
    "grösser": Comparator.MORE,
    "größer": Comparator.MORE,
    "über": Comparator.MORE,
}
_MAX_LENGTH = 40
_GROUP = 3
"""Digits of a thousand, which a fraction may have as well."""
_SHAPE = (
    r"(?P<comparator>[<>]=?|=[<>]|[≤≥]|[a-zäöüß ]{4,13})?\s*"
    r"(?P<sign>[-−+])?(?P<digits>[0-9][0-9.,'’ \u00a0\u202f]*|[.,][0-9]+)"
    r"(?:[eE](?P<exponent>[+-]?[0-9]{1,2}))?"
)
_SPACES = "['’ \u00a0\u202f]"
_GROUPED_BY_SPACE = r"[0-9]{1,3}(?:['’ \u00a0\u202f][0-9]{3})+(?:[.,][0-9]+)?"
_GROUPED = {
    # "1,87,000" is how India parts a lakh.
    DecimalMark.POINT: (
        r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3})(?:\.[0-9]*)?"
    ),
    DecimalMark.COMMA: r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]*)?",
}
_FRACTION = r"(?<![\d.,'’])(?P<whole>[0-9]*)[.,](?P<part>[0-9]+)(?![\d.,'’])"
_PLAIN = {
    DecimalMark.POINT: r"[0-9]*(?:\.[0-9]*)?",
    DecimalMark.COMMA: r"[0-9]*(?:,[0-9]*)?",
}
_OTHER = {DecimalMark.POINT: DecimalMark.COMMA, DecimalMark.COMMA: DecimalMark.POINT}


@cache
def _shape(pattern: str) -> re.Pattern[str]:
    """Compile a shape when it is first needed; the window's start needs none."""
    return re.compile(pattern)


@lru_cache(maxsize=16_384)
def read_number(
    text: str, mark: DecimalMark | None = None
) -> Number | Ambiguous | None:
    """Return the number that `text` writes, both readings, or None.

    Only ASCII digits count; "nan", "1_000" and other scripts' digits do not. With
    `mark` known (proved by other numbers of the same source) nothing is ambiguous.
    """
    text = text.strip()
    if not text or len(text) > _MAX_LENGTH:
        return None
    if text.isascii() and _is_plain(text, mark):
        return Number(Decimal(text))
    return _read_shape(text, mark)


def _read_shape(text: str, mark: DecimalMark | None) -> Number | Ambiguous | None:
    """Read a number with whatever stands around it: signs, groups, powers."""
    found = _shape(_SHAPE).fullmatch(text)
    if found is None:
        return None
    comparator = _read_comparator(found["comparator"])
    if found["comparator"] and comparator is None:
        return None
    readings = _read_digits(found["digits"].strip(), mark)
    exponent = int(found["exponent"] or 0)
    sign = -1 if found["sign"] in {"-", "−"} else 1
    numbers = [Number(sign * d.scaleb(exponent), comparator) for d in readings]
    if not numbers:
        return None
    if len(numbers) == 1:
        return numbers[0]
    return Ambiguous(as_decimal=numbers[0], as_grouped=numbers[1])


def _is_plain(text: str, mark: DecimalMark | None) -> bool:
    """Tell, without looking further, what reads as one number only: 52, 4.1."""
    whole, point, fraction = text.partition(".")
    if not point:
        return whole.isdigit()
    is_group = len(fraction) == _GROUP or mark is DecimalMark.COMMA
    return not is_group and whole.isdigit() and fraction.isdigit()


@lru_cache(maxsize=16_384)
def proves_mark(text: str) -> DecimalMark | None:
    """Return the decimal mark that `text` proves, such as a comma in "38,5".

    None where the text would read the same, or could be read, with either.
    """
    if "." not in text and "," not in text:
        return None
    found = _shape(_SHAPE).fullmatch(text.strip())
    if found is None:
        return None
    digits = found["digits"].strip()
    possible = [m for m in DecimalMark if _read_with(digits, m) is not None]
    return possible[0] if len(possible) == 1 else None


def _read_comparator(text: str | None) -> Comparator | None:
    return _COMPARATORS.get(text.strip().casefold()) if text else None


def _read_digits(digits: str, mark: DecimalMark | None) -> list[Decimal]:
    """Return the decimal reading first, the grouped one second, each once."""
    if _shape(_SPACES).search(digits):
        if not _shape(_GROUPED_BY_SPACE).fullmatch(digits):
            return []
        digits = _shape(_SPACES).sub("", digits)
        mark = DecimalMark.COMMA if "," in digits else DecimalMark.POINT
    marks = (mark,) if mark else tuple(DecimalMark)
    readings = [value for m in marks if (value := _read_with(digits, m)) is not None]
    # A fraction of three digits is smaller than the same digits as a group.
    return sorted(set(readings))


def _read_with(digits: str, mark: DecimalMark) -> Decimal | None:
    other = _OTHER[mark].value
    if other in digits:
        if not _shape(_GROUPED[mark]).fullmatch(digits) or digits.startswith("0"):
            return None
        digits = digits.replace(other, "")
    elif not _shape(_PLAIN[mark]).fullmatch(digits):
        return None
    digits = digits.replace(mark.value, ".").rstrip(".")
    return Decimal("0" + digits) if digits.startswith(".") else Decimal(digits)


@lru_cache(maxsize=16_384)
def with_mark(text: str, value: Decimal | None, mark: str) -> str:
    """Return a printed number with another decimal mark, its digits as they are.

    A text that is not plainly this number ("1.234" for 1234, "1:80") stays as printed.
    """
    found = _shape(_FRACTION).search(text)
    if found is None or value is None:
        return text
    before, after = text[: found.start()], text[found.end() :]
    is_one = not any(sign.isdigit() for sign in before + after)
    if not is_one or Decimal(f"{found['whole']}.{found['part']}") != abs(value):
        return text
    return f"{before}{found['whole']}{mark}{found['part']}{after}"


@lru_cache(maxsize=4096)
def write_number(value: Decimal | float, digits: int = 3) -> str:
    """Return `value` with at most `digits` significant digits, as people read it.

    Digits before the point are never dropped: 1234 stays 1234.
    """
    number = Decimal(repr(value)) if isinstance(value, float) else value
    if number == 0:
        return "0"
    places = max(0, digits - 1 - number.adjusted())
    text = f"{number:.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
