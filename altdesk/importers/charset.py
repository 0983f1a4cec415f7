"""The character sets that clinical formats name themselves."""

from altdesk.importers.decoding import decode as decode_by_letters

_CONTROLS = "".join(map(chr, range(0x80, 0xA0)))
"""Nobody writes these; where ISO 8859 reads them, the letters are those of DOS."""
_HL7_NAMES = {
    "8859/1": "cp1252",
    "8859/2": "iso8859_2",
    "8859/5": "iso8859_5",
    "8859/7": "iso8859_7",
    "8859/9": "iso8859_9",
    "8859/15": "iso8859_15",
    "ISO IR87": "iso2022_jp",
    "ISO IR14": "shift_jis",
    "GB 18030-2000": "gb18030",
    "KS X 1001": "euc_kr",
    "BIG-5": "big5",
}


def codec_of_hl7(name: str) -> str | None:
    """Return Python's name of the character set that MSH-18 names."""
    return _HL7_NAMES.get(name.split("~", maxsplit=1)[0].strip().upper())


def decode(
    data: bytes, name: str, chosen: str | None = None, declared: str | None = None
) -> str:
    """Return the text of a file; what it declares counts only where it fits.

    Files in UTF-8 that declare something else are common, the reverse is not.

    Raises:
        UnreadableFileError: it is no text, or not in the encoding that was chosen.
    """
    if chosen is None and declared is not None and not _is_utf8(data):
        try:
            text = data.decode(declared)
        except (UnicodeError, LookupError):
            text = _CONTROLS  # it is not what it says; its letters tell
        if not set(_CONTROLS) & set(text):
            return text
    return decode_by_letters(data, name, chosen).text


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeError:
        return False
    return b"\x1b$" not in data
