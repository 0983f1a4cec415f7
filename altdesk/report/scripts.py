"""Which of the bundled typefaces writes a script, on paper and on the screen."""

LATIN = "NotoSans"
CJK = "DroidSansFallback"
MATHS = "NotoSansMath"
SIGNS = "NotoSansSymbols2"
_BLOCKS = (
    (0x0000, 0x052F, LATIN),
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
    (0x1100, 0x11FF, CJK),
    (0x1200, 0x139F, "NotoSansEthiopic"),
    (0x1780, 0x17FF, "NotoSansKhmer"),
    (0x19E0, 0x19FF, "NotoSansKhmer"),
    (0x1C90, 0x1CBF, "NotoSansGeorgian"),
    (0x1D00, 0x218F, LATIN),
    (0x2190, 0x23FF, MATHS),
    (0x2400, 0x26FF, SIGNS),
    (0x2700, 0x27BF, SIGNS),
    (0x27C0, 0x2BFF, MATHS),
    (0x2C00, 0x2CFF, LATIN),
    (0x2D00, 0x2D2F, "NotoSansGeorgian"),
    (0x2D80, 0x2DDF, "NotoSansEthiopic"),
    (0x2DE0, 0x2E7F, LATIN),
    (0x2E80, 0x9FFF, CJK),
    (0xA640, 0xA7FF, LATIN),
    (0xA8E0, 0xA8FF, "NotoSansDevanagari"),
    (0xAB00, 0xAB2F, "NotoSansEthiopic"),
    (0xAB30, 0xAB6F, LATIN),
    (0xAC00, 0xD7FF, CJK),
    (0xF900, 0xFAFF, CJK),
    (0xFB00, 0xFB06, LATIN),
    (0xFB13, 0xFB17, "NotoSansArmenian"),
    (0xFB1D, 0xFB4F, "NotoSansHebrew"),
    (0xFB50, 0xFDFF, "NotoSansArabic"),
    (0xFE30, 0xFE6F, CJK),
    (0xFE70, 0xFEFF, "NotoSansArabic"),
    (0xFF00, 0xFFEF, CJK),
    (0x20000, 0x2FA1F, CJK),
)


def family_of(code: int) -> str:
    """Return the typeface that should have the character of that number."""
    return next((name for low, high, name in _BLOCKS if low <= code <= high), CJK)
