"""Values as laboratories print them, with unit, flag and footnote glued on.

"2.3*" is 2.3 with a mark, "1.3 (H)" is a high 1.3, "<0.1 mg/dL" brings its unit, and
"99999999" is what a machine sends when it has nothing to say.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from altdesk.core.analyte import Analyte, Kind
from altdesk.core.number import read_number
from altdesk.core.ordinal import read_ordinal, read_titer
from altdesk.core.unit import read_unit
from altdesk.importers.table_words import is_no_result

_VALUE = re.compile(
    r"(?P<comparator>[<>]\s*(?i:or\s*)?=?|=\s*[<>]|[≤≥]|(?i:less than or equal to|"
    r"greater than or equal to|less than|more than|greater than|below|above|"
    r"kleiner als|kleiner|grösser als|größer als|grösser|größer|unter|über|"
    r"inf(?:\.|érieure?|erior|eriore) [aà]|sup(?:\.|érieure?|erior|eriore) [aà]|"
    r"(?:menor|mayor|maior) (?:de|que|a)|(?:minore|maggiore) di))?\s*"
    r"(?P<number>[-+−]?(?:[0-9][0-9.,'’]*|[.,][0-9]+)(?:[eE][+-]?[0-9]{1,2})?)"
    r"(?P<rest>.*)",
    re.DOTALL,
)
_FLAG_BEFORE = re.compile(
    r"[(\[]?(?P<flag>HH|LL|H|L|\*{1,3}|[↑↓▲▼!]{1,2})[)\]]?\s*(?=[<>≤≥]?=?\s*[0-9])"
)
_FLAG = re.compile(
    r"[(\[]?\s*(?P<flag>(?:HH|LL|H|L|A|AA)\*{0,2}|N|\*{1,3}|\+{1,3}|-{1,3}|[↑↓▲▼!]{1,2}|"
    r"(?i:high|low|hoch|tief|niedrig|abnormal|crit(?:ical)?))\s*[)\]]?"
)
_FOOTNOTE = re.compile(r"[¹²³⁴⁵⁶⁷⁸⁹⁰†‡§#°]+|\(?[a-h0-9]\)|\[[a-h0-9]{1,2}\]|[a-f]")
_REMARK = re.compile(r"\((?P<flag>[^()0-9<>]{3,40})\)")
_SENTINEL = re.compile(
    r"[-+]?9{5,}(?:[.,]9*|[.,]0*)?|-9{2,}(?:[.,]0*)?|-(?:10{6,}|268435455)(?:[.,]0*)?"
)
_SIGNS = {
    "less than or equal to": "<=",
    "greater than or equal to": ">=",
    "less than": "<",
    "below": "<",
    "kleiner als": "<",
    "kleiner": "<",
    "unter": "<",
    "more than": ">",
    "greater than": ">",
    "above": ">",
    "grösser als": ">",
    "größer als": ">",
    "grösser": ">",
    "größer": ">",
    "über": ">",
}
_SIGN_BEHIND = re.compile(r"^(?P<number>[0-9][0-9.,]*)\s*(?P<word>以下|未満|以上|超)")
_EASTERN_SIGNS = {"以下": "<=", "未満": "<", "以上": ">=", "超": ">"}
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class PrintedValue:
    """A printed value in its parts; `text` is the bare number or words."""

    text: str
    comparator: str = ""
    unit: str = ""
    flag: str = ""
    is_bare: bool = True


@lru_cache(maxsize=16_384)
def take_apart(printed: str) -> PrintedValue:
    """Return the parts of a printed value; words stay words."""
    text = _SIGN_BEHIND.sub(_sign_in_front, " ".join(printed[:_LONGEST].split()))
    if read_titer(text) is not None:
        return PrintedValue(text)
    before = _FLAG_BEFORE.match(text)
    found = _VALUE.fullmatch(text, before.end() if before else 0)
    if found is None:
        return PrintedValue(text)
    rest = _split_rest(found["rest"].strip())
    if rest is None:
        return PrintedValue(text)
    unit, flag = rest
    comparator = found["comparator"] or ""
    comparator = _sign(comparator)
    flag = flag or (before["flag"] if before else "")
    is_bare = before is None and not found["rest"].strip()
    return PrintedValue(found["number"], comparator, unit, flag, is_bare=is_bare)


def _sign_in_front(found: re.Match[str]) -> str:
    """Write "1000以上" as ">=1000": Japanese says the sign behind the number."""
    return _EASTERN_SIGNS[found["word"]] + found["number"]


def _sign(printed: str) -> str:
    """Return the sign that stands for words, of which Romance ones vary at the end."""
    words = printed.casefold()
    if words.startswith(("inf", "menor", "minore")):
        return "<"
    if words.startswith(("sup", "mayor", "maior", "maggiore")):
        return ">"
    if words.startswith(("<", ">")):
        return words.replace("or", "").replace(" ", "")
    return _SIGNS.get(words, printed).replace(" ", "")


def _split_rest(rest: str) -> tuple[str, str] | None:
    """Return unit and flag behind a number; None if something else stands there."""
    flag = ""
    for _ in range(3):
        if not rest:
            return "", flag
        if _FOOTNOTE.fullmatch(rest):
            return "", flag
        found = _FLAG.fullmatch(rest) or _remark(rest)
        if found is not None:
            return "", flag or found["flag"]
        if read_unit(rest) is not None:
            return rest, flag
        taken = _take_mark(rest)
        if taken is None:
            return None
        rest, mark = taken
        flag = flag or mark
    return None


def _remark(rest: str) -> re.Match[str] | None:
    """Return a remark such as "(repeated)"; not one that takes the value back."""
    is_unit = read_unit(rest) is not None
    found = None if is_unit else _REMARK.fullmatch(rest)
    return None if found is None or is_no_result(found["flag"]) else found


def _take_mark(rest: str) -> tuple[str, str] | None:
    """Take a flag or a footnote off the end, or off the front, of several words."""
    first, _, after = rest.partition(" ")
    before, _, last = rest.rpartition(" ")
    for word, others in ((last, before), (first, after)):
        found = _FLAG.fullmatch(word) or _FOOTNOTE.fullmatch(word)
        if found is not None and others:
            return others, found.groupdict().get("flag") or ""
    return None


def is_sentinel(text: str) -> bool:
    """Tell whether a number only says that there is none (99999999)."""
    return _SENTINEL.fullmatch(text.strip()) is not None


def is_value(text: str, analyte: Analyte | None) -> bool:
    """Tell whether `text` is an answer: a number, or a word where words answer.

    Of an analyte that AltDesk does not know, numbers, titres and the words of yes/no
    tests are answers; comments are not.
    """
    if not text or is_sentinel(text):
        return False
    if read_number(text) is not None:
        return True
    if analyte is not None and analyte.kind is Kind.QUANTITY:
        return False
    return read_ordinal(text) is not None or read_titer(text) is not None
