"""The tables of a TrueType file, read whole.

The PDF library reads each number of them by itself, which took a tenth of the first
sheet. Here a table is unpacked at once; what comes of it is the same.
"""

from collections.abc import Iterator
from struct import iter_unpack, unpack_from
from typing import Any

from reportlab.pdfbase.ttfonts import TTFError, TTFontFace

_UNICODE, _MICROSOFT = 0, 3
_VARIATIONS = 5
"""An encoding that names variants of characters, not characters."""

_LONG = 1
_SPACE, _HARD_SPACE = 0x20, 0xA0
_MASK = 0xFFFF
_THOUSAND = 1000


class FontTables(TTFontFace):
    """A font's names and sizes as the PDF library reads them, the rest quickly."""

    def extractInfo(self, charInfo: int = 1) -> None:  # noqa: N803 - the library's name
        """Read everything that measuring and subsetting need."""
        super().extractInfo(charInfo=0)
        if charInfo:
            self.glyphToChar: dict[int, list[int]] = {}  # asked by nobody here
            self._read_sizes()
            self._read_characters()
            self._read_places()

    def scaled(self, length: int) -> float:
        """Return a length of the font in thousandths of its size."""
        units: int = self.unitsPerEm
        return length if units == _THOUSAND else length * (_THOUSAND / units)

    def _table(self, tag: str) -> bytes:
        table: bytes = self.get_table(tag)  # type: ignore[no-untyped-call]
        return table

    def _read_sizes(self) -> None:
        (full,) = unpack_from(">H", self._table("hhea"), 34)
        table, short = self._table("hmtx"), self.numGlyphs - full
        sizes = unpack_from(f">{2 * full}H", table)
        bearings = unpack_from(f">{short}H", table, 4 * full)
        advances = [*sizes[::2], *[sizes[-2]] * short]
        self.hmetrics = list(zip(advances, [*sizes[1::2], *bearings], strict=True))
        self.defaultWidth = self.scaled(sizes[0])

    def _read_characters(self) -> None:
        found = dict(self._characters())
        for missing, other in ((_HARD_SPACE, _SPACE), (_SPACE, _HARD_SPACE)):
            if other in found:
                found[missing] = found[other]
                break
        self.charToGlyph = found
        scaled = [self.scaled(advance) for advance, _ in self.hmetrics]
        self.charWidths = {
            code: scaled[glyph]
            for code, glyph in found.items()
            if glyph < self.numGlyphs
        }

    def _characters(self) -> Iterator[tuple[int, int]]:
        """Yield each character with its glyph.

        Raises:
            TTFError: the font says it in a way that no bundled one uses.
        """
        table = self._table("cmap")
        start = self._best_encoding(table)
        (form,) = unpack_from(">H", table, start)
        if form == 12:
            return _by_groups(table, start)
        if form == 4:
            return _by_segments(table, start)
        message = f"{self.filename} names its characters in form {form}."
        raise TTFError(message)

    def _best_encoding(self, table: bytes) -> int:
        """Return where the last table of Unicode characters begins."""
        (count,) = unpack_from(">H", table, 2)
        found = [
            offset
            for platform, encoding, offset in iter_unpack(
                ">HHL", table[4 : 4 + 8 * count]
            )
            if platform == _MICROSOFT
            or (platform == _UNICODE and encoding != _VARIATIONS)
        ]
        return int(found[-1])

    def _read_places(self) -> None:
        (form,) = unpack_from(">H", self._table("head"), 50)
        table, count = self._table("loca"), self.numGlyphs + 1
        if form == _LONG:
            self.glyphPos = list(unpack_from(f">{count}L", table))
        else:
            self.glyphPos = [2 * n for n in unpack_from(f">{count}H", table)]


def _by_groups(table: bytes, start: int) -> Iterator[tuple[int, int]]:
    (count,) = unpack_from(">L", table, start + 12)
    groups: Any = iter_unpack(">LLL", table[start + 16 : start + 16 + 12 * count])
    for first, last, glyph in groups:
        codes = range(first, last + 1)
        yield from zip(codes, range(glyph, glyph + len(codes)), strict=True)


def _by_segments(table: bytes, start: int) -> Iterator[tuple[int, int]]:
    length, _, doubled = unpack_from(">HHH", table, start + 2)
    words = unpack_from(f">{length // 2}H", table, start)
    count = doubled // 2
    ends, starts = words[7 : 7 + count], words[8 + count : 8 + 2 * count]
    deltas = words[8 + 2 * count : 8 + 3 * count]
    ranges = 8 + 3 * count
    for n, (first, last, delta) in enumerate(zip(starts, ends, deltas, strict=True)):
        offset = words[ranges + n]
        for code in range(first, last + 1):
            if not offset:
                yield code, (code + delta) & _MASK
                continue
            place = ranges + n + offset // 2 + code - first
            glyph = words[place] if place < len(words) else 0
            yield code, (glyph + delta) & _MASK if glyph else 0
