"""The typefaces of the sheet: which one has a character, and how wide it is."""

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from reportlab.pdfbase import pdfmetrics

from altdesk import bundled
from altdesk.report.paper.typeface import Typeface

_LATIN = "NotoSans"
_CJK = "DroidSansFallback"
_MATHS = "NotoSansMath"
_SIGNS = "NotoSansSymbols2"
_WITH_BOLD = frozenset(
    {"NotoSans", "NotoSansArabic", "NotoSansHebrew", "NotoSansDevanagari"}
    | {"NotoSansThai"}
)
_BLOCKS = (
    (0x0000, 0x052F, _LATIN),
    (0x0530, 0x058F, "NotoSansArmenian"),
    (0x0590, 0x05FF, "NotoSansHebrew"),
    (0x0600, 0x077F, "NotoSansArabic"),
    (0x08A0, 0x08FF, "NotoSansArabic"),
    (0x0900, 0x097F, "NotoSansDevanagari"),
    (0x0980, 0x09FF, "NotoSansBengali"),
    (0x0A00, 0x0A7F, "NotoSansGurmukhi"),
    (0x0A80, 0x0AFF, "NotoSansGujarati"),
    (0x0B80, 0x0BFF, "NotoSansTamil"),
    (0x0C00, 0x0C7F, "NotoSansTelugu"),
    (0x0C80, 0x0CFF, "NotoSansKannada"),
    (0x0D00, 0x0D7F, "NotoSansMalayalam"),
    (0x0D80, 0x0DFF, "NotoSansSinhala"),
    (0x0E00, 0x0E7F, "NotoSansThai"),
    (0x0E80, 0x0EFF, "NotoSansLao"),
    (0x10A0, 0x10FF, "NotoSansGeorgian"),
    (0x1100, 0x11FF, _CJK),
    (0x1200, 0x139F, "NotoSansEthiopic"),
    (0x1780, 0x17FF, "NotoSansKhmer"),
    (0x19E0, 0x19FF, "NotoSansKhmer"),
    (0x1C90, 0x1CBF, "NotoSansGeorgian"),
    (0x1D00, 0x218F, _LATIN),
    (0x2190, 0x23FF, _MATHS),
    (0x2400, 0x26FF, _SIGNS),
    (0x2700, 0x27BF, _SIGNS),
    (0x27C0, 0x2BFF, _MATHS),
    (0x2C00, 0x2CFF, _LATIN),
    (0x2D00, 0x2D2F, "NotoSansGeorgian"),
    (0x2D80, 0x2DDF, "NotoSansEthiopic"),
    (0x2DE0, 0x2E7F, _LATIN),
    (0x2E80, 0x9FFF, _CJK),
    (0xA640, 0xA7FF, _LATIN),
    (0xA8E0, 0xA8FF, "NotoSansDevanagari"),
    (0xAB00, 0xAB2F, "NotoSansEthiopic"),
    (0xAB30, 0xAB6F, _LATIN),
    (0xAC00, 0xD7FF, _CJK),
    (0xF900, 0xFAFF, _CJK),
    (0xFB00, 0xFB06, _LATIN),
    (0xFB13, 0xFB17, "NotoSansArmenian"),
    (0xFB1D, 0xFB4F, "NotoSansHebrew"),
    (0xFB50, 0xFDFF, "NotoSansArabic"),
    (0xFE30, 0xFE6F, _CJK),
    (0xFE70, 0xFEFF, "NotoSansArabic"),
    (0xFF00, 0xFFEF, _CJK),
    (0x20000, 0x2FA1F, _CJK),
)
_NEEDS_NO_SHAPING = frozenset(
    {_LATIN, _CJK, _MATHS, _SIGNS}
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
    name = family if family == _CJK else f"{family}-{weight}"
    if name not in pdfmetrics.getRegisteredFontNames():
        place = bundled.path("resources", "fonts", f"{name}.ttf")
        pdfmetrics.registerFont(Typeface(name, str(place)))
    return Face(name, family not in _NEEDS_NO_SHAPING)


def main_face(*, is_strong: bool) -> Face:
    """Return the typeface of Latin, Greek and Cyrillic."""
    return face(_LATIN, is_strong=is_strong)


@lru_cache(maxsize=4096)
def face_for(character: str, *, is_strong: bool) -> Face | None:
    """Return the typeface that has `character`, the bold one if there is one."""
    code = ord(character)
    family = next((f for low, high, f in _BLOCKS if low <= code <= high), _CJK)
    for candidate in dict.fromkeys((family, _LATIN, _MATHS, _SIGNS, _CJK)):
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
