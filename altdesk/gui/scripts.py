"""Letters of scripts that this computer may have no font for.

The sheet brings typefaces for them; the screen borrows these when a text needs them,
so that a name is never a row of boxes. Loading them at the start would slow it.
"""

from PySide6.QtGui import QFontDatabase

from altdesk import bundled

_OWN = "\u052f"
"""The last letter of Latin, Greek and Cyrillic, which every computer has."""
_FIRST_SIGN, _SIGN = "\u2000", "\u2bff"
"""Punctuation, arrows and such signs as … and ▲, which every computer has too."""
_brought: set[str] = set()


def bring_fonts(text: str) -> None:
    """Let the screen write all letters of `text`; Qt takes its own fonts first."""
    if text.isascii() or max(text) <= _OWN:
        return
    letters = {one for one in text if one > _OWN and not _FIRST_SIGN <= one <= _SIGN}
    if not letters:
        return
    from altdesk.report.scripts import LATIN, family_of

    for family in {family_of(ord(letter)) for letter in letters} - {LATIN} - _brought:
        _brought.add(family)
        folder = bundled.path("resources", "fonts")
        for place in folder.glob(f"{family}*.ttf"):
            if place.stem.partition("-")[0] == family:
                QFontDatabase.addApplicationFont(str(place))
