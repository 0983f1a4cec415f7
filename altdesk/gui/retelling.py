"""What the layers below the screens say, in the language of the screens.

They know no Qt and word their faults in English, with values in them: "Old.csv is
empty." The build lists their sentences with the places of the values named
("{name} is empty."). Here a sentence is recognised by that list, and said again in the
person's language with the same values. One that is unknown stays as it is.
"""

import json
import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

from altdesk import bundled
from altdesk.core.problem import Problem
from altdesk.errors import AltDeskError
from altdesk.gui.language import LANGUAGE
from altdesk.gui.wording import in_words, mark, with_mark

_PLACE = re.compile(r"\{\w+\}")
_STOPS = re.compile(r"(?<=[.?!:]) (?=[A-ZÄÖÜ“{])")
_NUMBER = re.compile(r"[<>≤≥]? ?\d+\.\d+( \S+)?")
_SHORTEST = 4

_DEEDS = (
    mark("add panel of {day}"),
    mark("change panel of {day}"),
    mark("delete panel of {day}"),
    mark("delete {what}"),
    mark("change About you"),
    mark("pass on {name}"),
    mark("add {what}"),
    mark("change {what}"),
)
"""What the log says of a change, the closest wording first."""

_PLACES = (
    mark("row {number}"),
    mark("row {number}, column {name}"),
    mark("line {number}"),
    mark("page {number}"),
    mark("sheet {name}, row {number}"),
    mark("result {number}"),
)


def retell(text: str) -> str:
    """Return what a layer below says in the person's language."""
    if LANGUAGE.is_english or not text:
        return text
    return _found(text, "Sentences", _sentences()) or _piecewise(text)


def retell_problem(problem: Problem) -> str:
    """Return what is wrong and what to do, in one line."""
    return f"{retell(problem.what)} {retell(problem.do)}".strip()


def retell_error(error: AltDeskError) -> str:
    """Return a fault of the machine with its advice, in one line."""
    return f"{retell(error.what)} {retell(error.advice)}".strip()


def retell_deed(words: str) -> str:
    """Return what a change of the log was, such as "delete panel of 3 Nov 2026"."""
    if LANGUAGE.is_english:
        return words
    return _found(words, "Words", _recognisers(_DEEDS)) or words


def retell_place(where: str) -> str:
    """Return where something stands in a file or a form."""
    if LANGUAGE.is_english:
        return where
    return _found(where, "Words", _recognisers(_PLACES)) or where


def _found(text: str, context: str, known: "tuple[_Recogniser, ...]") -> str | None:
    for start, shape, template in known:
        if not text.startswith(start):
            continue
        match = shape.fullmatch(text)
        if match is not None:
            values = {
                name: told if f"“{{{name}}}”" in template else _value(told)
                for name, told in match.groupdict().items()
            }
            return QCoreApplication.translate(context, template).format(**values)
    return None


def _value(told: str) -> str:
    """Return a value in a sentence as the country writes it.

    A quoted text is left as it was typed; a sentence in a sentence is said again too.
    """
    if _NUMBER.fullmatch(told):
        return with_mark(told)
    if len(told) < _SHORTEST:
        return told
    for form in ("d MMM yyyy", "yyyy-MM-dd"):
        day = QLocale.c().toDate(told, form)
        if day.isValid():
            return in_words(date(day.year(), day.month(), day.day()))
    return _found(told, "Sentences", _sentences()) or told


def _piecewise(text: str) -> str:
    """Return a text of several sentences, said again one by one."""
    pieces = _STOPS.split(text)
    if len(pieces) == 1:
        return text
    return " ".join(_from_the_longest(pieces))


def _from_the_longest(pieces: list[str]) -> Iterator[str]:
    """Give the pieces, joined where only several of them are a known sentence."""
    here = 0
    while here < len(pieces):
        for end in range(len(pieces), here, -1):
            found = _found(" ".join(pieces[here:end]), "Sentences", _sentences())
            if found is not None:
                yield found
                here = end
                break
        else:
            yield pieces[here]
            here += 1


_Recogniser = tuple[str, re.Pattern[str], str]


@cache
def _sentences() -> tuple[_Recogniser, ...]:
    place = ("resources", "translations", "sentences.json")
    return _recognisers(tuple(json.loads(bundled.read_text(*place))))


@cache
def _recognisers(templates: tuple[str, ...]) -> tuple[_Recogniser, ...]:
    """Return what recognises each template; the one with most words comes first."""
    exact = sorted(templates, key=lambda t: -len(_PLACE.sub("", t)))
    return tuple((_start(t), _shape(t), t) for t in exact)


def _start(template: str) -> str:
    return template.partition("{")[0]


def _shape(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", template)
    words, names = parts[::2], parts[1::2]
    shape = re.escape(words[0])
    for name, after in zip(names, words[1:], strict=True):
        shape += f"(?P<{name}>.+?)" + re.escape(after)
    return re.compile(shape, re.DOTALL)
