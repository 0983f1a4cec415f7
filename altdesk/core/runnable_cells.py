"""Cells of a table that a spreadsheet would run as formulas, made safe and back.

Blanks and invisible letters in front are passed over, as some programs do, and so are
the wide signs of East Asian keyboards.
"""

import re
import unicodedata

_FIRST = frozenset("=+-@'")
_ENDS = ("\t", "\r", "\n")
_PLAIN_NUMBER = re.compile(r"[-+]?[0-9]+(?:[.,][0-9]+)*")
_UNSEEN = frozenset(("Cc", "Cf", "Zs", "Zl", "Zp"))


def protected(text: str) -> str:
    """Return `text` so that no spreadsheet takes it for a formula."""
    if _may_run(text) and not _PLAIN_NUMBER.fullmatch(text):
        return f"'{text}"
    return text


def unprotected(text: str) -> str:
    """Return what was given to `protected`."""
    return text[1:] if text.startswith("'") and _may_run(text[1:]) else text


def _may_run(text: str) -> bool:
    if text.startswith(_ENDS):
        return True
    first = next((c for c in text if unicodedata.category(c) not in _UNSEEN), "")
    return unicodedata.normalize("NFKC", first)[:1] in _FIRST
