"""The quick reading of a font gives what the PDF library itself reads."""

import pytest
from reportlab.pdfbase.ttfonts import TTFError, TTFontFace

from altdesk import bundled
from altdesk.report.paper.font_tables import FontTables

_FONTS = sorted(bundled.path("resources", "fonts").glob("*.ttf"))
_READ_ALOUD = ("charToGlyph", "charWidths", "defaultWidth", "glyphPos", "numGlyphs")
_NAMED = ("name", "bbox", "ascent", "descent", "flags", "stemV", "unitsPerEm")


@pytest.mark.parametrize("place", _FONTS, ids=lambda place: place.stem)
def test_each_bundled_font_is_read_as_the_library_reads_it(place):
    slow, quick = TTFontFace(str(place)), FontTables(str(place))

    for said in (*_READ_ALOUD, *_NAMED):
        assert getattr(quick, said) == getattr(slow, said), said
    if slow.unitsPerEm == 1000:
        assert quick.hmetrics == slow.hmetrics


def test_glyphs_beyond_the_full_metrics_keep_the_last_advance_unscaled():
    """The library embeds such widths scaled; the file then contradicts itself."""
    place = str(bundled.path("resources", "fonts", "DroidSansFallback.ttf"))

    quick = FontTables(place)

    last = quick.hmetrics[-1][0]
    assert last == quick.unitsPerEm
    assert quick.charWidths[ord("田")] == 1000


def test_a_font_that_names_its_characters_otherwise_is_refused():
    place = bundled.path("resources", "fonts", "NotoSansHebrew-Regular.ttf")
    quick = FontTables(str(place))
    table = bytearray(quick.get_table("cmap"))
    at = quick._best_encoding(bytes(table))
    table[at : at + 2] = (2).to_bytes(2, "big")
    quick.get_table = lambda _tag: bytes(table)

    with pytest.raises(TTFError, match="form 2"):
        list(quick._characters())
