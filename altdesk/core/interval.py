"""Reference intervals as laboratories print them."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from altdesk.core.limits_by_sex import limits_by_sex
from altdesk.core.number import Comparator, DecimalMark, Number, read_number
from altdesk.core.unit import read_unit

_DASH = r"\s*(?:-|–|—|−|_|~|～|〜|\.\.|bis|to|à|a|until)\s*"
_DIGITS = r"(?:[0-9][0-9.,'’]*|[.,][0-9]+)"
_NUMBER = rf"[<>≤≥]?=?\s*{_DIGITS}"
_TWO_SIDED = rf"(?P<low>{_NUMBER}){_DASH}(?P<high>{_NUMBER})(?P<rest>.*)"
_UPPER_WORDS = (
    r"(?:bis|up ?to|until|max\.?|less than|below|under|unter|kleiner(?: als)?|"
    r"jusqu'à|inf(?:érieure?|erior)?\.? [aà]|hasta|(?:menor|inferior) (?:de|que|a)|"
    r"até|fino a|inferiore a|minore di|tot|до|do|upp till|inntil|op til)\s*"
    r"(?P<number>[0-9][0-9.,]*)(?P<rest>.*)"
)
_LOWER_WORDS = (
    r"(?:ab|from|min\.?|more than|greater than|above|over|über|grösser(?: als)?|"
    r"größer(?: als)?|sup(?:érieure?|erior)?\.? [aà]|"
    r"(?:mayor|superior|maior) (?:de|que|a)|desde|superiore a|maggiore di|"
    r"vanaf|от|od)\s*"
    r"(?P<number>[0-9][0-9.,]*)(?P<rest>.*)"
)
_ONE_SIDED = rf"(?P<sign><=|>=|=<|=>|<|>|≤|≥)\s*(?P<number>{_DIGITS})(?P<rest>.*)"
_UPPER_DASH = r"[-–−]\s*(?P<number>[0-9][0-9.,]*)(?P<rest>(?![0-9.,]|\s*[-–−]).*)"
# "Normal range: above >=3.5", "Ref.: < 50": words that add nothing to the limits.
# Limits with a name each, as in "Low: 7, High: 56".
_NAMED = (
    rf"(?:low(?:er)?|min(?:imum)?)\b[ :=]*(?P<low>{_DIGITS})"
    r"(?: ?[^\W\d]\S{0,11})?[ ,;/]*"
    rf"(?:high(?:er)?|upper|max(?:imum)?)\b[ :=]*(?P<high>{_DIGITS})"
)
# The unit behind either limit, as in "10 U/L - 40 U/L".
_UNIT_TWICE = (
    rf"(?<![0-9.,'’])(?P<low>{_NUMBER}) ?"
    r"(?P<unit>(?:10[*^]|[^\W\d]|%|\[)[^ –—]{0,15}?) ?(?:[-–—]|to|bis) ?"
    rf"(?P<high>{_NUMBER}) ?(?P=unit)(?![\w/*])"
)
# Brackets with a semicolon, as in "[7;56]".
_SEMICOLON = rf"^[\[(] ?(?P<low>{_DIGITS}) ?; ?(?P<high>{_DIGITS}) ?[\])]"
# "40 U/L or less"
_WORD_BEHIND = (
    rf"(?<![0-9.,'’])(?P<number>{_DIGITS})(?P<unit> ?[^\d ]{{0,12}}) or "
    r"(?:(?P<under>less|below|lower)|more|above|greater|higher)\b"
)
_LABEL = (
    r"(?:(?:normal|ref(?:erence|erenz)?|standard|range)\b[^0-9:<>≤≥]{0,20}:?\s*|"
    r"(?:n|v\.?\s?[nr]\.?|norme?|val[.\w]* (?:de |di )?(?:ref|rif)[.\w]*)\s*:\s*|"
    r"(?:above|over|below|under)\s+(?=[<>≤≥]))"
)
_OR_EQUAL = r"(?P<sign>[<>])\s*(?:or|/)\s*="
_GROUP = "(?<=[0-9])[ \u00a0\u202f](?=[0-9]{3}(?![0-9]))"
_TITER = r"\b1\s*:\s*(?=[0-9])"


@cache
def _shape(pattern: str) -> re.Pattern[str]:
    """Compile a shape when it is first needed; the window's start needs none."""
    return re.compile(pattern, re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class ReferenceInterval:
    """A laboratory's own limits for one result, in the result's printed unit.

    A side that is None is open-ended. A limit is part of the interval unless its
    `..._is_open` says otherwise ("< 41" leaves 41 itself outside).
    """

    low: Decimal | None = None
    high: Decimal | None = None
    low_is_open: bool = False
    high_is_open: bool = False
    text: str = ""

    def __post_init__(self) -> None:
        if self.low is not None and self.high is not None and self.low > self.high:
            message = f"The lower limit {self.low} is above the upper {self.high}."
            raise ValueError(message)

    def __str__(self) -> str:
        if self.low is not None and self.high is not None:
            return f"{self.low} – {self.high}"
        if self.high is not None:
            return f"{'<' if self.high_is_open else '≤'} {self.high}"
        if self.low is not None:
            return f"{'>' if self.low_is_open else '≥'} {self.low}"
        return self.text

    def is_empty(self) -> bool:
        """Tell whether no limit is known."""
        return self.low is None and self.high is None


class ReadInterval(NamedTuple):
    """What stands in a range column: the limits, and the unit behind them."""

    interval: ReferenceInterval
    unit: str | None = None


@lru_cache(maxsize=8192)
def read_interval(text: str, mark: DecimalMark | None = None) -> ReadInterval | None:
    """Return the limits that a report prints as `text`, or None if it names none.

    Brackets, a unit behind the numbers ("7 - 56 U/L") and words ("bis 41",
    "up to 40") are understood; reversed or unreadable limits are not guessed, nor
    whose are meant where men and women have their own.
    """
    if limits_by_sex(text):
        return None
    printed = " ".join(text.split())
    plain = _shape(_SEMICOLON).sub(r"\g<low> - \g<high>", printed)
    bare = _shape(_TITER).sub("", plain.strip("()[] ").strip())
    bare = _shape(_OR_EQUAL).sub(r"\g<sign>=", bare)
    bare = _shape(_GROUP).sub("", bare)
    bare = _shape(_NAMED).sub(r"\g<low> - \g<high>", bare)
    bare = _shape(_UNIT_TWICE).sub(r"\g<low> - \g<high> \g<unit>", bare)
    bare = _shape(_WORD_BEHIND).sub(_with_sign, bare)
    for _ in range(2):
        label = _shape(_LABEL).match(bare)
        bare = bare[label.end() :] if label is not None else bare
    for pattern, reader in (
        (_TWO_SIDED, _two_sided),
        (_ONE_SIDED, _one_sided),
        (_UPPER_WORDS, _upper),
        (_LOWER_WORDS, _lower),
        (_UPPER_DASH, _upper),
    ):
        found = _shape(pattern).match(bare)
        if found is not None:
            interval = reader(found, mark, printed)
            if interval is not None:
                return ReadInterval(interval, _unit_behind(found["rest"]))
    return None


def _with_sign(found: re.Match[str]) -> str:
    """Write "40 U/L or less" as "<=40 U/L"."""
    return f"{'<=' if found['under'] else '>='}{found['number']}{found['unit']}"


def _limit(text: str, mark: DecimalMark | None) -> Number | None:
    number = read_number(text.strip().rstrip(".,"), mark)
    # In a range the plain reading of "1.234" is the decimal one only if proved;
    # an unproved group of three is left to the person.
    return number if isinstance(number, Number) else None


def _two_sided(
    found: re.Match[str], mark: DecimalMark | None, printed: str
) -> ReferenceInterval | None:
    low, high = _limit(found["low"], mark), _limit(found["high"], mark)
    if low is None or high is None or low.value > high.value:
        return None
    return ReferenceInterval(
        low.value,
        high.value,
        low_is_open=low.comparator is Comparator.MORE,
        high_is_open=high.comparator is Comparator.LESS,
        text=printed,
    )


def _one_sided(
    found: re.Match[str], mark: DecimalMark | None, printed: str
) -> ReferenceInterval | None:
    limit = _limit(found["sign"] + found["number"], mark)
    if limit is None:
        return None
    if limit.comparator in {Comparator.LESS, Comparator.AT_MOST}:
        is_open = limit.comparator is Comparator.LESS
        return ReferenceInterval(high=limit.value, high_is_open=is_open, text=printed)
    is_open = limit.comparator is Comparator.MORE
    return ReferenceInterval(low=limit.value, low_is_open=is_open, text=printed)


def _upper(
    found: re.Match[str], mark: DecimalMark | None, printed: str
) -> ReferenceInterval | None:
    limit = _limit(found["number"], mark)
    return None if limit is None else ReferenceInterval(high=limit.value, text=printed)


def _lower(
    found: re.Match[str], mark: DecimalMark | None, printed: str
) -> ReferenceInterval | None:
    limit = _limit(found["number"], mark)
    return None if limit is None else ReferenceInterval(low=limit.value, text=printed)


def _unit_behind(rest: str) -> str | None:
    unit = rest.strip("()[]:;, ")
    is_word = bool(unit) and not any(c.isspace() for c in unit)
    return unit if is_word or read_unit(unit) is not None else None
