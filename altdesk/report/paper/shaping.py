"""From characters to placed glyphs, for scripts whose letters join or stack."""

from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from reportlab.pdfbase import pdfmetrics

_NO_WIDTH = "\u200b"


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

    typeface: Any = pdfmetrics.getFont(name)
    font, scale = _font(name)
    buffer = uharfbuzz.Buffer()
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if right_to_left else "ltr"
    uharfbuzz.shape(font, buffer, {"kern": True, "liga": True})
    infos, places = buffer.glyph_infos, buffer.glyph_positions
    texts = _texts([info.cluster for info in infos], text)
    pen, glyphs = 0, []
    for info, place, spoken in zip(infos, places, texts, strict=True):
        character = typeface.stand_in(info.codepoint, spoken)
        glyphs.append(
            Glyph(character, (pen + place.x_offset) * scale, place.y_offset * scale)
        )
        pen += place.x_advance
    return Shaped(tuple(glyphs), pen * scale)


@cache
def _font(name: str) -> tuple[Any, float]:
    """Return a typeface as HarfBuzz knows it, and what its units are at size 1."""
    import uharfbuzz

    typeface: Any = pdfmetrics.getFont(name)
    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(typeface.face.filename))
    return uharfbuzz.Font(face), 1 / face.upem


def _texts(clusters: list[int], text: str) -> list[str]:
    """Return what each glyph stands for: the letters of its cluster, one by one.

    The last glyph takes what is left. One for which no letter is left stands for a
    space without width: PDF/A lets no glyph mean nothing.
    """
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    left = {start: text[start : ends[start]] for start in starts}
    count = Counter(clusters)
    texts = []
    for cluster in clusters:
        count[cluster] -= 1
        length = 1 if count[cluster] else len(left[cluster])
        texts.append(left[cluster][:length] or _NO_WIDTH)
        left[cluster] = left[cluster][length:]
    return texts
