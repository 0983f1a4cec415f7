"""The one door through which text comes onto paper."""

import re
import unicodedata
from functools import lru_cache

from altdesk.report.paper.fonts import face_for

LONGEST = 2000
"""Letters of one paragraph; a longer text is cut, and shows it with "[…]"."""

_CUT = " […]"
_SIMPLE = re.compile(r"[ -~\u00a0-\u024f\u0391-\u03c9\u0400-\u045f–—“”‘’„…⁶⁹ⁿ]*")
_FORMATTING = frozenset(
    "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff"
) | {chr(code) for code in range(0x2066, 0x206A)}


def para(text: str) -> str:
    """Return `text` as it may be set: plain letters, and no more than fit.

    Nothing in it is ever read as markup. Control characters, direction overrides and
    lone surrogates become spaces or vanish, a letter without any drawing becomes its
    code ("‹U+1F600›"), and what exceeds the cap is cut with "[…]".
    """
    if len(text) > LONGEST:
        text = text[: LONGEST - len(_CUT)].rstrip() + _CUT
    if _SIMPLE.fullmatch(text):
        return text.replace("\u00ad", "")
    return _cleaned(text)


@lru_cache(maxsize=512)
def _cleaned(text: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    return "".join(map(_printable, composed))


def _printable(character: str) -> str:
    category = unicodedata.category(character)
    if character in "\t\n\r\u2028\u2029" or category == "Zs":
        return "\u00a0" if character in "\u00a0\u202f" else " "
    if character in _FORMATTING or category in {"Cc", "Cs"} or character == "\u00ad":
        return ""
    if character in "\u200c\u200d" or 0xFE00 <= ord(character) <= 0xFE0F:
        return character if character in "\u200c\u200d" else ""
    if face_for(character, is_strong=False) is None:
        return f"‹U+{ord(character):04X}›"
    return character


def is_simple(text: str) -> bool:
    """Tell whether `text` needs one typeface and no shaping or reordering."""
    return _SIMPLE.fullmatch(text) is not None
