"""One cell of a table: a value with whatever a laboratory glued to it."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from altdesk.core.catalogue import catalogue
from altdesk.core.interval import read_interval
from altdesk.core.naming import find_analytes
from altdesk.core.number import read_number
from altdesk.core.ordinal import read_ordinal, read_titer
from altdesk.core.unit import read_unit
from altdesk.importers.printed_value import is_sentinel, take_apart
from altdesk.importers.table_words import is_flag, is_no_result

_LONGEST = 200
_PICTURE = re.compile("[\U0001f300-\U0001faff\u2705\u274c\u26a0\u2714\u2716\ufe0f]")
"""Coloured dots and signs beside values, in notes that people keep themselves."""
_LEADING_FLAG = re.compile(
    r"[(\[]?(?P<flag>HH|LL|H|L|A|\*{1,3}|[↑↓▲▼⬆⬇]{1,3}|!{1,2}|\+{1,3}|"
    r"(?i:high|low|hoch|niedrig|abnormal|critical))[)\]]?(?:\s*:?\s+|(?<=[*↑↓▲▼⬆⬇!)\]]))"
    r"(?=[<>≤≥=0-9.,])"
)
_GLUED_RANGE = re.compile(
    r"\s*[(\[]\s*(?P<range>(?:ref\.?|range|normal|norm)?:?\s*"
    r"(?:[<>≤≥]=?\s*[0-9.,]+|[0-9.,]+\s*(?:-|–|—|to|bis|à|a)\s*[0-9.,]+)"
    r"(?:\s*[^()\[\]0-9]{1,15})?)\s*[)\]]",
    re.IGNORECASE,
)
_RANGE_WORD = re.compile(r"(?:ref\.?|range|normal|norm):?\s*", re.IGNORECASE)
_GROUPED = re.compile(
    r"(?P<head>[<>≤≥=\s]*[0-9]{1,3})(?P<groups>(?:[ \u00a0\u202f'’][0-9]{3})+)"
    r"(?![0-9])(?P<rest>.*)"
)
_TRAILING_FLAG = re.compile(
    r"(?P<text>.+?)\s*(?P<flag>\([^()]{1,8}\)|\[[^\[\]]{1,8}\]|\*+)$"
)
_LOINC = re.compile(r"(?<![0-9-])[0-9]{3,6}-[0-9](?![0-9-])")
_SIGNS = {
    "lessthan": "<",
    "below": "<",
    "kleiner": "<",
    "kleinerals": "<",
    "unter": "<",
    "morethan": ">",
    "greaterthan": ">",
    "above": ">",
    "grösser": ">",
    "größer": ">",
    "grösserals": ">",
    "größerals": ">",
    "über": ">",
}


@dataclass(frozen=True, slots=True)
class Cell:
    """A value in its parts; `text` is the number or the words as printed."""

    text: str
    comparator: str = ""
    unit: str = ""
    flag: str = ""
    interval: str = ""
    is_answer: bool = True
    """Whether the text is a number, a titre or a yes/no word."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a column of one analyte, with what stands beside its name."""

    name: str
    candidates: tuple[str, ...]
    unit: str = ""
    interval: str = ""


@lru_cache(maxsize=16_384)
def read_cell(printed: str) -> Cell | None:
    """Return the parts of a value cell; None if it says that there is no result."""
    # Spreadsheets keep text that looks like a number behind an apostrophe.
    plain = _PICTURE.sub("", printed[:_LONGEST])
    text = " ".join(plain.split()).removeprefix("'")
    if is_no_result(text) or is_sentinel(text):
        return None
    text, interval = _take_range(text)
    text, flag = _take_leading_flag(text)
    text, flag = _take_words(text, flag)
    parts = take_apart(_join_groups(text))
    if read_number(parts.text) is None and read_titer(parts.text) is None:
        return _read_words(text, flag, interval)
    if is_sentinel(parts.text):
        return None
    comparator = _SIGNS.get(parts.comparator.casefold(), parts.comparator)
    return Cell(parts.text, comparator, parts.unit, flag or parts.flag, interval)


def _read_words(text: str, flag: str, interval: str) -> Cell:
    found = _TRAILING_FLAG.fullmatch(text)
    if found is not None and is_flag(found["flag"]):
        text, flag = found["text"], flag or found["flag"].strip("()[] ")
    return Cell(
        text, flag=flag, interval=interval, is_answer=read_ordinal(text) is not None
    )


def _take_range(text: str) -> tuple[str, str]:
    found = _GLUED_RANGE.search(text)
    if found is None or not text[: found.start()].strip():
        return text, ""
    rest = " ".join((text[: found.start()] + " " + text[found.end() :]).split())
    return rest, _RANGE_WORD.sub("", found["range"]).strip()


def _take_leading_flag(text: str) -> tuple[str, str]:
    found = _LEADING_FLAG.match(text)
    return (text, "") if found is None else (text[found.end() :], found["flag"])


def _take_words(text: str, flag: str) -> tuple[str, str]:
    """Read flags of several words: "50 Critical High"."""
    head, gap, tail = text.partition(" ")
    while gap and not is_flag(tail):
        more, gap, tail = tail.partition(" ")
        head = f"{head} {more}"
    if gap and " " in tail and any(c.isdigit() for c in head):
        return head, flag or tail
    return text, flag


def _join_groups(text: str) -> str:
    """Write "1 234" as 1234: a space in a number only parts its thousands."""
    found = _GROUPED.fullmatch(text)
    if found is None:
        return text
    groups = re.sub(r"[^0-9]", "", found["groups"])
    return f"{found['head']}{groups}{found['rest']}"


@lru_cache(maxsize=4096)
def read_name(cell: str) -> Heading | None:
    """Return the analyte that a row is named after: "ALT", "GPT (U/l)"; or None."""
    candidates = find_analytes(cell).candidates
    is_closed = cell.endswith((")", "]"))
    in_brackets = _with_brackets(" ".join(cell.split())) if is_closed else None
    is_same = in_brackets is not None and in_brackets.candidates == candidates
    return in_brackets if is_same or not candidates else Heading(cell, candidates)


@lru_cache(maxsize=4096)
def read_heading(header: str) -> Heading | None:
    """Return the analyte of a heading such as "ALT (U/L)"; None if it names none."""
    header = " ".join(header.split())
    if not header or len(header) > _LONGEST:
        return None
    coded = _LOINC.search(header)
    analyte = catalogue().with_loinc(coded[0]) if coded is not None else None
    if analyte is not None:
        return Heading(header, (analyte.id,))
    direct = find_analytes(header).candidates
    in_parts = _with_brackets(header) or _with_tail(header)
    if direct and (in_parts is None or in_parts.candidates != direct):
        return Heading(header, direct)
    return in_parts


def _with_brackets(header: str) -> Heading | None:
    unit, interval, rest = "", "", header
    for inner in re.findall(r"[(\[{]([^()\[\]{}]*)[)\]}]", header):
        limits = read_interval(inner) if any(c.isdigit() for c in inner) else None
        if read_unit(inner) is not None:
            unit = unit or inner
        elif limits is not None and not limits.interval.is_empty():
            interval, unit = inner, unit or limits.unit or ""
        else:
            continue
        rest = rest.replace(inner, "")
    rest = re.sub(r"[(\[{]\s*[)\]}]", " ", rest).strip(" ,;:-/")
    if rest == header:
        return None
    tail = _with_tail(rest)
    candidates = find_analytes(rest, unit).candidates
    if candidates and not (tail and tail.interval):
        return Heading(" ".join(rest.split()), candidates, unit, interval)
    if tail is None:
        return None
    return replace(tail, unit=tail.unit or unit, interval=interval or tail.interval)


def _with_tail(header: str) -> Heading | None:
    """Read "ALT U/L", "ALT, U/L", "ALT_U_L", "ALT in U/L", "ALT 7-56"."""
    for found in re.finditer(r"[\s,;:_|-]+(?:in\s+)?", header):
        name, tail = header[: found.start()], header[found.end() :]
        for unit in (tail, tail.replace("_", "/")):
            if name and _is_unit_beside(unit):
                candidates = find_analytes(name, unit).candidates
                if candidates:
                    return Heading(name, candidates, unit)
        is_range = not tail.isdigit() and any(c.isdigit() for c in tail)
        limits = read_interval(tail) if is_range else None
        candidates = find_analytes(name).candidates
        if limits is not None and not limits.interval.is_empty() and candidates:
            return Heading(name, candidates, limits.unit or "", tail)
    return None


def _is_unit_beside(text: str) -> bool:
    """Tell whether the end of a heading is a unit: "ALT 1" is a first ALT."""
    known = read_unit(text) if text and not text.isdigit() else None
    return known is not None
