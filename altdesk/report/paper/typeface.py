"""A typeface whose glyphs can stand for more than one letter each.

Shaping chooses glyphs that no single character has: joined forms, ligatures,
conjuncts. Each pair of a glyph and the text it stands for gets a character of the
private planes, and the file's ToUnicode table leads from it back to that text.
"""

from itertools import count
from typing import Any
from weakref import WeakKeyDictionary

from reportlab import rl_config
from reportlab.pdfbase.ttfonts import SUBSETN, TTEncoding, TTFont

from altdesk.report.paper.font_tables import FontTables

_PRIVATE = 0xF0000
_MOST_IN_A_BLOCK = 100


class Typeface(TTFont):
    """A TrueType font with stand-ins for shaped glyphs."""

    def __init__(self, name: str, place: str) -> None:
        # Not the library's own beginning: it would read the tables number by number.
        self.fontName = name
        self.face = FontTables(place)
        self.encoding = TTEncoding()
        self.state = WeakKeyDictionary()
        self._asciiReadable = rl_config.ttfAsciiReadable
        self.shapable = False
        self._stand_ins: dict[tuple[int, str], str] = {}
        self._texts: dict[int, str] = {}
        self._free = count(_PRIVATE)

    def stand_in(self, glyph: int, text: str) -> str:
        """Return the character that is drawn as `glyph` and read back as `text`."""
        if len(text) == 1 and self.face.charToGlyph.get(ord(text)) == glyph:
            return text
        if (glyph, text) not in self._stand_ins:
            code = next(self._free)
            self.face.charToGlyph[code] = glyph
            self.face.charWidths[code] = self._width(glyph)
            self._texts[code] = text
            self._stand_ins[glyph, text] = chr(code)
        return self._stand_ins[glyph, text]

    def _width(self, glyph: int) -> float:
        face: Any = self.face
        advance, _ = face.hmetrics[glyph]
        return float(face.scaled(advance))

    def addObjects(self, doc: Any) -> None:
        """Write the font's subsets, with tables that lead back to the text."""
        subsets = self.state[doc].subsets
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            face = self.face
            name = SUBSETN(number) + b"+" + face.name + face.subfontNameX
            table = doc.idToObject[f"toUnicodeCMap:{name.decode('pdfdoc')}"]
            table.content = self._to_unicode(subset)

    def _to_unicode(self, subset: list[int]) -> str:
        lines = [
            f"<{position:02X}> <{self._spoken(code)}>"
            for position, code in enumerate(subset)
            if code
        ]
        blocks = [
            lines[start : start + _MOST_IN_A_BLOCK]
            for start in range(0, len(lines), _MOST_IN_A_BLOCK)
        ]
        return "\n".join(
            [
                "/CIDInit /ProcSet findresource begin",
                "12 dict begin",
                "begincmap",
                "/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def",
                "/CMapName /Adobe-Identity-UCS def",
                "/CMapType 2 def",
                "1 begincodespacerange",
                "<00> <FF>",
                "endcodespacerange",
                *(
                    f"{len(block)} beginbfchar\n{chr(10).join(block)}\nendbfchar"
                    for block in blocks
                ),
                "endcmap",
                "CMapName currentdict /CMap defineresource pop",
                "end",
                "end",
            ]
        )

    def _spoken(self, code: int) -> str:
        text = self._texts.get(code, chr(code))
        return text.encode("utf-16-be").hex().upper()
