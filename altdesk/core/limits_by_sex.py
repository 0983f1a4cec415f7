"""Limits that a laboratory prints for men and for women in one place.

"m: < 50 w: < 35" holds two ranges. Which is a person's own only their sex tells; where
it is not known the range is kept as printed and neither is taken.
"""

import re
from functools import cache, lru_cache

from altdesk import bundled
from altdesk.core.person import Sex

_LONGEST = 300


@cache
def _label() -> re.Pattern[str]:
    words = bundled.read_toml("resources", "sexes.toml")
    longest_first = {s: sorted(words[s], key=len, reverse=True) for s in Sex}
    groups = "|".join(
        f"(?P<{sex}>{'|'.join(map(re.escape, longest_first[sex]))})" for sex in Sex
    )
    return re.compile(rf"(?<![^\W_])(?:{groups})(?![^\W_])\.?:?", re.IGNORECASE)


@lru_cache(maxsize=4096)
def limits_by_sex(text: str) -> dict[Sex, str]:
    """Return what `text` prints for each sex; empty where it parts none.

    The words stand before their limits or behind them, everywhere in the same way.
    """
    if len(text) > _LONGEST or not any(c.isdigit() for c in text):
        return {}
    found = list(_label().finditer(text))
    sexes = [Sex(label.lastgroup) for label in found if label.lastgroup]
    if sorted(sexes) != sorted(Sex):
        return {}
    first, second = found
    before, between, behind = (
        text[: first.start()],
        text[first.end() : second.start()],
        text[second.end() :],
    )
    if not _has_digit(between):
        return {}
    parts = (between, behind) if _has_digit(behind) else (before, between)
    if not all(map(_has_digit, parts)) or (_has_digit(before) and _has_digit(behind)):
        return {}
    bare = [part.strip(" \t\n,;:/|()[]") for part in parts]
    return dict(zip(sexes, bare, strict=True))


def _has_digit(text: str) -> bool:
    return any(c.isdigit() for c in text)
