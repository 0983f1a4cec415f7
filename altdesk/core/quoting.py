"""Sentences of the engine with the decimal mark of a language, quotes as they are.

Such a sentence holds numbers, which get the mark, and quotes from the log, which do
not: a laboratory called "Lab 2.0", a medicine "Vitamin 1.5 forte", a result printed
"1.234" that means 1234.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from altdesk.core.history import History
from altdesk.core.number import with_mark
from altdesk.core.panel import Panel

_COMMA = ","
_POINT = r"(?<![\w.,/])(?P<whole>[−+-]?\d+)\.(?P<part>\d+)(?![.,]?\d)"
"""A decimal point: not in K76.0, 1.2.3 or a unit such as mL/min/1.73 m²."""

_ANY_POINT = re.compile(r"\d\.\d")


def with_marks(text: str, mark: str, kept: tuple[str, ...] = ()) -> str:
    """Return a sentence with another decimal mark in its numbers, not in its quotes."""
    if mark == "." or not _ANY_POINT.search(text):
        return text
    return _points(kept).sub(
        lambda found: (
            found[0]
            if found["whole"] is None
            else f"{found['whole']}{mark}{found['part']}"
        ),
        text,
    )


@lru_cache(maxsize=16)
def _points(kept: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds a decimal point, or first a text that is left alone."""
    texts = "|".join(map(re.escape, kept))
    return re.compile(rf"(?<!\w)(?:{texts})(?!\w)|{_POINT}" if kept else _POINT)


def quoted(history: History) -> tuple[str, ...]:
    """Return what stands in sentences as it was printed or typed, the longest first."""
    found = {" ".join(t.split()) for t in _texts(history) if _ANY_POINT.search(t)}
    return tuple(sorted(found, key=lambda text: (-len(text), text)))


def _texts(history: History) -> Iterable[str]:
    for panel in history.panels:
        yield from _of_panel(panel)
    for event in history.events:
        yield from (event.what, event.unit, event.note)
    for answer in history.answers:
        if isinstance(answer.value, str):
            yield answer.value


def _of_panel(panel: Panel) -> Iterator[str]:
    yield panel.laboratory
    for result in panel.results:
        if with_mark(result.text, result.value, _COMMA) == result.text:
            yield result.text
        yield from (result.name, result.unit or "", result.note)
