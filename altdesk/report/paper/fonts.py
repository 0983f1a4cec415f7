"""The typefaces of the sheet: which one has a character, and how wide it is."""

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from reportlab.pdfbase import pdfmetrics

from altdesk import bundled
from altdesk.report.paper.typeface import Typeface
from altdesk.report.scripts import CJK, LATIN, MATHS, SIGNS, family_of

_WITH_BOLD = frozenset(
    {"NotoSans", "NotoSansArabic", "NotoSansHebrew", "NotoSansDevanagari"}
    | {"NotoSansThai"}
)
_NEEDS_NO_SHAPING = frozenset(
    {LATIN, CJK, MATHS, SIGNS}
    | {"NotoSansArmenian", "NotoSansGeorgian", "NotoSansEthiopic"}
)


@dataclass(frozen=True, slots=True)
class Face:
    """One typeface in one weight, by the name under which it is registered."""

    name: str
    needs_shaping: bool


@cache
def face(family: str, *, is_strong: bool) -> Face:
    """Return a typeface, loaded and registered once in a process."""
    has_bold = family in _WITH_BOLD
    weight = "Bold" if is_strong and has_bold else "Regular"
    name = family if family == CJK else f"{family}-{weight}"
    if name not in pdfmetrics.getRegisteredFontNames():
        place = bundled.path("resources", "fonts", f"{name}.ttf")
        pdfmetrics.registerFont(Typeface(name, str(place)))
    return Face(name, family not in _NEEDS_NO_SHAPING)


def main_face(*, is_strong: bool) -> Face:
    """Return the typeface of Latin, Greek and Cyrillic."""
    return face(LATIN, is_strong=is_strong)


@lru_cache(maxsize=4096)
def face_for(character: str, *, is_strong: bool) -> Face | None:
    """Return the typeface that has `character`, the bold one if there is one."""
    code = ord(character)
    family = family_of(code)
    for candidate in dict.fromkeys((family, LATIN, MATHS, SIGNS, CJK)):
        found = face(candidate, is_strong=is_strong)
        if has(found.name, code):
            return found
    return None


def has(name: str, code: int) -> bool:
    """Tell whether the typeface has a drawing for a character."""
    font: Any = pdfmetrics.getFont(name)
    return bool(font.face.charToGlyph.get(code))


@lru_cache(maxsize=20_000)
def width(name: str, text: str) -> float:
    """Return how wide `text` is in a typeface, at size 1."""
    return float(pdfmetrics.getFont(name).stringWidth(text, 1))
