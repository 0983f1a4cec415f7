"""Results inside sentences, such as "My ALT was 62 (H) and GGT 88 U/L on 3 Nov 2026".

Tried last, where nothing else of a short text is a result. Only analytes that AltDesk
knows are taken, each with the number that follows its name.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from altdesk.core.naming import find_analytes
from altdesk.importers.column_content import is_dated, is_imprecise
from altdesk.importers.preamble import find_moments
from altdesk.importers.result_lines import ResultLine, read_result_line

_MOST_LINES = 60
_LONGEST = 2_000
_LONGEST_NAME = 5
_CLAUSES = re.compile(
    r"[,;](?![0-9])|(?<![0-9])[,;]|\.$|"
    r"\b(?:and|und|et|y|e|with|mit|but|while|now)\b",
    re.IGNORECASE,
)
_LINKS = frozenset(
    {"was", "is", "were", "of", "at", "came", "back", "to", "level", "result", "value"}
    | {"war", "ist", "liegt", "lag", "bei", "von", "est", "était", "à", "es", "era"}
    | {"fue", "de", "è", "di", "foi", "é"}
)
_SENTENCES = re.compile(
    r"(?<!\bDr)(?<!\bMr)(?<!\bMrs)(?<!\b[Aa]lk)(?<!\bALK)\.\s+(?=[^\W\d_a-z])"
)
_BEFORE_DATE = re.compile(
    r"\b(?:on|from|dated|am|vom|le|du|el|il|del|em|um|at)\s*$", re.IGNORECASE
)
_OTHER_TIME = re.compile(
    r"\b(?:in|im|en|since|seit)\s+(?P<month>[^\W\d_]{3,10}\.? [0-9]{4})\b|"
    r"\b(?:last|previous|prior|letztes|letzten|voriges)\s+(?:year|month|week|time|test|"
    r"visit|jahr|monat|mal)\b|\b[a-z0-9]+\s+(?:years?|months?|weeks?|days?)\s+ago\b|"
    r"\b(?:previously|earlier|before that|früher|vorher|zuvor|auparavant|antes)\b",
    re.IGNORECASE,
)
_FULL_LINE = 60
_VALUE = re.compile(r"[<>≤≥]?=?[0-9][0-9.,]*[*HL]?")


def read_prose(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, ResultLine]]:
    """Yield the results that sentences tell, with the numbers of their lines."""
    told = list(_paragraphs((number, text.strip()) for number, text in lines))
    if len(told) > _MOST_LINES:
        return
    date = ""
    for number, text in told:
        for sentence in _SENTENCES.split(text) if len(text) <= _LONGEST else ():
            days, rest = _without_dates(sentence)
            date = date if days is None else days
            for clause in _CLAUSES.split(rest):
                found = _of_clause(clause, date)
                if found is not None:
                    yield number, found


def _paragraphs(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Yield the lines that hold anything; a line that goes on, with the next."""
    begun, whole, end = 0, "", ""
    for number, text in lines:
        if whole and _goes_on(end, text):
            whole = f"{whole} {text}"
        elif text:
            if whole:
                yield begun, whole
            begun, whole = number, text
        end = text
    if whole:
        yield begun, whole


def _goes_on(end: str, text: str) -> bool:
    """Tell whether a sentence breaks behind a full line."""
    is_broken = len(end) >= _FULL_LINE and not end.endswith((".", ":", ";", "!", "?"))
    return is_broken and text[:1].isalpha()


def _without_dates(text: str) -> tuple[str | None, str]:
    """Return the day that a sentence names, and the sentence without its days.

    Nothing is a day where it names several; None where it names none. A month or
    "last year" is no day, and not that of the sentence before.
    """
    days: list[str] = []
    rest, end = "", 0
    for start, stop, day in find_moments(text):
        if is_dated(day):
            days.append(day)
            rest += _BEFORE_DATE.sub("", text[end:start])
            end = stop
    only = days[0].strip() if len(set(days)) == 1 else ""
    if not days and (found := _OTHER_TIME.search(text)) is not None:
        month = found["month"] or ""
        return (month if is_imprecise(month) else ""), text.replace(found[0], " ", 1)
    return only if days else None, rest + text[end:]


def _of_clause(clause: str, date: str) -> ResultLine | None:
    words = clause.replace(":", " ").replace("=", " ").split()
    for at, word in enumerate(words):
        if _VALUE.fullmatch(word):
            name = _name_before(words[:at])
            line = " ".join([name, *words[at:]]) if name else ""
            found = read_result_line(line.rstrip(" .")) if line else None
            if found is not None:
                return replace(found, date=date)
    return None


def _name_before(words: list[str]) -> str:
    """Return the longest name of an analyte that words end with; or nothing."""
    while words and words[-1].casefold() in _LINKS:
        words = words[:-1]
    for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
        name = " ".join(words[-length:])
        if find_analytes(name).candidates:
            return name
    return ""
