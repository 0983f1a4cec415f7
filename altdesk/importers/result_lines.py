"""Lines of text that each hold one result: "GPT + 49 U/l 10 - 50".

Used where there is no heading that parts the columns: some PDF reports, e-mails,
notes. A line counts where its name is an analyte we know, or where unit or limits
stand behind its number; everything else is prose.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from altdesk.core.analyte import Kind
from altdesk.core.catalogue import catalogue
from altdesk.core.interval import read_interval
from altdesk.core.naming import find_analytes
from altdesk.core.number import DecimalMark
from altdesk.core.ordinal import read_ordinal, read_titer
from altdesk.core.unit import read_unit
from altdesk.importers.column_content import has_digit, is_dated
from altdesk.importers.table_words import is_flag, roles_of

_LONGEST = 300
_MOST_NAME = 8
_MOST_UNIT = 4
_BULLETS = " \t•·*-–—>|"
_VALUE = re.compile(
    r"(?:[<>≤≥]=?|=[<>])?[-−]?(?:[0-9][0-9.,'’]*|[.,][0-9]+)[*!+↑↓HL]{0,2}"
)
_GLUED = re.compile(r"(?P<value>(?:[<>≤≥]=?)?[0-9][0-9.,]*)(?P<unit>[A-Za-zµμ/%].*)")
_LED = re.compile(r"(?P<flag>\*{1,2}|HH?|LL?|[↑↓]{1,2})(?P<value>[<>]?[0-9][0-9.,]*)")
_NUMBERS = re.compile(r"[<>≤≥]?=?[0-9][0-9.,–-]*")
_THOUSAND = re.compile(r"[0-9]{3}")
_FIRST_GROUP = re.compile(r"(?:[<>≤≥]=?)?[0-9]{1,3}")
_GROUPED_LIMITS = re.compile(
    r"[^0-9]{0,20}[0-9]{1,3}(?:\s[0-9]{3})+\s*(?:[-–—]|à|a|to|bis)\s*"
    r"[0-9]{1,3}(?:\s[0-9]{3})+(?![0-9])"
)
"""Both sides are: in "150-400 190" an earlier result follows."""
_SIGN = re.compile(r"[<>≤≥]=?|=[<>]")
_GROUP = re.compile("(?<=[0-9])[ \u00a0\u202f](?=[0-9]{3}(?![0-9]))")
_ONE_SEX = (
    r"hombres?|mujeres?|homens|mulheres|hommes?|femmes?|uomini|donne|m[äa]nner|frauen|"
    r"males?|females?|men|women|h|m|f|w"
)
_LIMITS = re.compile(
    r"[(\[]?\s*(?:(?:ref|norm|range|val)[^0-9:<>≤≥]{0,30}:?\s*|[nv]\.?[nr]?\.?\s*:\s*"
    rf"|(?P<sex>{_ONE_SEX})\s*:\s*)?"
    r"(?P<limits>(?:[<>]\s*or\s*=|[<>≤≥]=?|=[<>])\s*[0-9][0-9.,]*"
    r"|[0-9.,]*[0-9][.,]?\s*(?:-|–|—|to|bis|à|a|\.\.)\s*[<>]?[0-9.,]*[0-9]"
    r"|(?:up ?to|bis|until|less than|below|hasta|até|fino a|jusqu'à|"
    r"inf(?:érieure?|erior)?\.? [aà]|menor (?:de|que)|inferiore a|tot)"
    r"\s*[0-9][0-9.,]*)"
    r"\s*[)\]]?",
    re.IGNORECASE,
)
_SITE = re.compile(r"0[1-9]")
"""The laboratory's site behind a name: "Bilirubin, Direct 01"."""
_SITE_BEHIND = re.compile(r" ?\[[0-9]{1,6}\]$")
"""The site at a line's end: "INR 1.2 [570]"."""
_NORMAL = "normal"
"""The word is no flag, as in a column of statuses."""
_DASHES = frozenset("-–—")


@dataclass(frozen=True, slots=True)
class ResultLine:
    """A line taken apart, all as printed."""

    name: str
    value: str
    unit: str = ""
    interval: str = ""
    flag: str = ""
    date: str = ""
    is_doubtful: bool = False
    """Whether a second number stands beside the value, perhaps an earlier result."""


@lru_cache(maxsize=4096)
def read_result_line(text: str) -> ResultLine | None:
    """Return the result of a line; None for everything else."""
    if len(text) > _LONGEST:
        return None
    date, words = take_date(text.strip(_BULLETS).split())
    for at in range(1, min(len(words), _MOST_NAME)):
        value, rest = _value_at(words, at)
        # "05/L" at a line's end is one word, and nothing stands behind it.
        is_site = _SITE.fullmatch(value) is not None and at + 1 < len(words)
        if not value or (is_site and _value_at(words, at + 1)[0]):
            continue
        name, flag = _name(words[:at])
        if not any(c.isalpha() for c in name):
            return None
        found = _take_apart(name, flag, value, rest, date)
        if found is not None:
            return found
    return None


def take_date(words: list[str]) -> tuple[str, list[str]]:
    """Return the day that words begin with, and the words behind it."""
    for length in (4, 3, 2, 1):
        text = " ".join(words[:length])
        if len(words) > length + 1 and is_dated(text):
            return text, words[length:]
    return "", words


def _value_at(words: list[str], at: int) -> tuple[str, list[str]]:
    """Return the value that starts at a word, and the words behind it."""
    word, rest = _joined(words[at], words[at + 1 :])
    led = _LED.fullmatch(word)
    if led is not None:
        return f"{led['value']} {led['flag']}", rest  # Australian: "*88", "H48"
    if _SIGN.fullmatch(word) and rest and _VALUE.fullmatch(rest[0]):
        return word + rest[0], rest[1:]
    if _VALUE.fullmatch(word) or read_titer(word) is not None:
        return word, rest
    glued = _GLUED.fullmatch(word)
    if glued is not None and read_unit(glued["unit"]) is not None:
        return glued["value"], [glued["unit"], *rest]
    return (word, rest) if _is_answer(words[:at], word) else ("", rest)


def _joined(word: str, rest: list[str]) -> tuple[str, list[str]]:
    """Join "201 000 /mm3": blanks part the thousands of a count, and nothing else."""
    groups = list(takewhile(_THOUSAND.fullmatch, rest))
    unit = rest[len(groups)] if len(groups) < len(rest) else ""
    is_count = unit.startswith("/") and read_unit(unit) is not None
    if groups and is_count and _FIRST_GROUP.fullmatch(word):
        return word + "".join(groups), rest[len(groups) :]
    return word, rest


def _is_answer(name: list[str], word: str) -> bool:
    """Tell whether a word answers a test that is answered by words."""
    if read_ordinal(word) is None or word in {"-", "--", "+"}:
        return False
    only = find_analytes(_name(name)[0]).only
    analyte = catalogue().get(only)
    return analyte is not None and analyte.kind is not Kind.QUANTITY


def _name(words: list[str]) -> tuple[str, str]:
    flag = words[-1] if len(words) > 1 and is_flag(words[-1]) else ""
    name = " ".join(words[:-1] if flag else words)
    return name.rstrip(' :=-–."').strip(_BULLETS), flag


def _take_apart(
    name: str, flag: str, value: str, rest: list[str], date: str
) -> ResultLine | None:
    flag, rest = _take_flags(flag, rest)
    rest = _without_previous(rest)
    is_doubtful = _has_second_number(rest)
    rest = rest[1:] if is_doubtful else rest
    unit, rest = _take_unit(rest)
    flag, rest = _take_flags(flag, rest)
    interval, rest = _take_limits(rest)
    if not unit:
        unit, rest = _take_unit(rest)
    flag, rest = _take_flags(flag, rest)
    left = _SITE_BEHIND.sub("", " ".join(rest))
    if left and is_dated(left.strip("()[]")):
        date, left = date or left.strip("()[]"), ""
    is_known = bool(find_analytes(name, unit).candidates)
    if left and not unit and not interval:
        if not is_known or len(left.split()) > 1:
            return None
        unit = left
    is_result = read_unit(unit) is not None or bool(interval)
    if not is_known and not (is_result and _may_name(name)):
        return None
    flag = "" if flag.casefold() == _NORMAL else flag
    return ResultLine(name, value, unit, interval, flag, date, is_doubtful)


def _may_name(name: str) -> bool:
    """Tell whether unknown words can name an analyte.

    "Normal range: 7" is a label, "45-59 years" an age.
    """
    is_label = any(roles_of(part) for part in (name, name.partition(":")[0]))
    return not is_label and not any(_NUMBERS.fullmatch(w) for w in name.split())


def _without_previous(words: list[str]) -> list[str]:
    """Pass over an earlier result that is printed again with its day."""
    if words and _VALUE.fullmatch(words[0]):
        _, rest = _take_flags("", words[1:])
        for length in (3, 2, 1):
            if len(rest) >= length and is_dated(" ".join(rest[:length])):
                return rest[length:]
    return words


def _has_second_number(words: list[str]) -> bool:
    """Tell whether a number, then a unit, stand behind the value: "66 30 IU/L"."""
    if len(words) < 2 or not _VALUE.fullmatch(words[0]):
        return False
    return not read_unit(words[0]) and bool(_take_unit(words[1:])[0])


def _take_flags(flag: str, words: list[str]) -> tuple[str, list[str]]:
    """Take the flags in front; "(normal" of "(normal range 7 - 56)" is none."""
    if len(words) > 1 and words[0] in _DASHES and is_flag(" ".join(words[1:])):
        return flag or " ".join(words[1:]), []  # "- Above high reference limit"
    if words[1:] and words[0] in _DASHES and is_dated(" ".join(words[1:])):
        return flag, words[1:]  # "[7-56 U/L] - 11/25/2024"
    if words[1:] and words[0] == ";":
        words = words[1:]  # "[0.0 - 35.0] ; Above range"
    while words and is_flag(words[0]) and words[0].count("(") == words[0].count(")"):
        flag, words = flag or words[0].strip("()[]"), words[1:]
    return flag, words


def _take_unit(words: list[str]) -> tuple[str, list[str]]:
    if words and words[0].endswith((")", "]")) and not set("([") & set(words[0]):
        # "(10-40 U/L)": the limits have been taken, their bracket closes here.
        words = [words[0].rstrip(")]"), *words[1:]]
    for length in range(min(_MOST_UNIT, len(words)), 0, -1):
        unit = " ".join(words[:length])
        if read_unit(unit) is not None and not is_flag(unit):
            return unit, words[length:]
    is_like_one = bool(words) and "/" in words[0] and not has_digit(words[0])
    return (words[0], words[1:]) if is_like_one else ("", words)


def _take_limits(words: list[str]) -> tuple[str, list[str]]:
    text = " ".join(words)
    grouped = _GROUPED_LIMITS.match(text)
    if grouped is not None:
        text = _GROUP.sub("", grouped[0]) + text[grouped.end() :]
    found = _LIMITS.match(text)
    marks = (None, *DecimalMark)
    if found is None or not any(read_interval(found["limits"], m) for m in marks):
        return "", words
    rest = text[found.end() :]
    if found["sex"] and has_digit(rest):
        return "", []  # the limits of men and of women: the person is not asked here
    return found["limits"], rest.split()
