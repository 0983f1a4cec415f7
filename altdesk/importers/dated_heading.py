"""Headings with the day of what stands below: "Liver panel — Apr 3, 2024".

Only a heading that speaks of results is one: "Ann Doe, 4/3/1970" is a person.
"""

import re
from functools import cache

from altdesk import bundled
from altdesk.importers.column_content import has_digit, is_dated

_WORD = re.compile(r"[^\W\d_]+")
_SIGNS = " -–—,;:|·•()"
_MOST_WORDS = 10
_LONGEST_DAY = 4


def day_of_heading(text: str) -> tuple[str, str]:
    """Return the day behind a heading and the heading; blanks if it is none."""
    words = text.split()
    if not 1 < len(words) <= _MOST_WORDS:
        return "", ""
    for length in range(min(_LONGEST_DAY, len(words) - 1), 0, -1):
        day = " ".join(words[-length:]).strip(_SIGNS)
        head = " ".join(words[:-length]).strip(_SIGNS)
        if is_dated(day) and not has_digit(head) and speaks_of_results(head):
            return day, head
    return "", ""


def speaks_of_results(text: str) -> bool:
    """Tell whether a text holds a word such as "panel", "labs" or "Blutwerte"."""
    return not _words().isdisjoint(_WORD.findall(text.casefold()))


@cache
def _words() -> frozenset[str]:
    table = bundled.read_toml("resources", "table_headers.toml")
    return frozenset(table["headings"]["words"])
