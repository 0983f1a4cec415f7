"""From characters to placed glyphs, for scripts whose letters join or stack."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from reportlab.pdfbase import pdfmetrics


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph by the character that stands for it in its typeface, and its place.

    `x` and `y` are at size 1, from the start of the piece.
    """

    character: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Shaped:
    """A shaped piece of text, in the order in which it is set."""

    glyphs: tuple[Glyph, ...]
    width: float


@lru_cache(maxsize=2048)
def shape(name: str, text: str, *, right_to_left: bool) -> Shaped:
    """Return the glyphs that HarfBuzz chooses for `text` in a typeface."""
    import uharfbuzz  # type: ignore[import-untyped]

    font: Any = pdfmetrics.getFont(name)
    shaper = font.hbFont(1000)
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    uharfbuzz.shape(shaper, buffer, {"kern": True, "liga": True})
    scale = 1 / font.hbFace.upem
    pen, glyphs = 0.0, []
    for found, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        character = _stand_in(font, shaper, found.codepoint, place.x_advance)
        glyphs.append(
            Glyph(character, (pen + place.x_offset) * scale, place.y_offset * scale)
        )
        pen += place.x_advance
    return Shaped(tuple(glyphs), pen * scale)


def _stand_in(font: Any, shaper: Any, glyph: int, advance: int) -> str:
    """Return a character that the PDF library will draw as `glyph`.

    A glyph without a character of its own gets one of the private area.
    """
    known = font.face.glyphToChar.get(glyph)
    if known:
        return chr(known[0])
    name = shaper.glyph_to_string(glyph)
    return chr(font.hbAddPrivate(name, glyph, advance))
