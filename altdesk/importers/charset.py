"""Bytes into text, strictly: a wrong guess would change units ("µmol/L")."""

import codecs
import re

from altdesk.errors import UnreadableFileError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HL7_NAMES = {
    "8859/1": "cp1252",
    "8859/2": "iso8859_2",
    "8859/5": "iso8859_5",
    "8859/7": "iso8859_7",
    "8859/9": "iso8859_9",
    "8859/15": "iso8859_15",
    "UNICODE": "utf_8",
    "UNICODE UTF-8": "utf_8",
    "UTF-8": "utf_8",
    "ISO IR87": "iso2022_jp",
    "ISO IR14": "shift_jis",
    "GB 18030-2000": "gb18030",
    "KS X 1001": "euc_kr",
    "BIG-5": "big5",
}
# Bytes that are letters on the code pages of DOS and rare signs on those of Windows.
_DOS_LETTERS = re.compile(rb"[A-Za-z][\x80-\x9a\xa0-\xa5]|[\x80-\x9a\xa0-\xa5][a-z]")
_WINDOWS_LETTERS = re.compile(rb"[A-Za-z][\xc0-\xe0\xe2-\xe5\xe7-\xff]|\xb5[A-Za-z]")


def codec_of_hl7(name: str) -> str | None:
    """Return Python's name of the character set that MSH-18 names."""
    return _HL7_NAMES.get(name.split("~", maxsplit=1)[0].strip().upper())


def decode(data: bytes, declared: str | None = None, name: str = "The file") -> str:
    """Return the text of `data`.

    A byte order mark decides, then UTF-8, then what is declared, then its letters.

    Raises:
        UnreadableFileError: the bytes are no text in the character set they claim.
    """
    for bom, codec in _BOMS:
        if data.startswith(bom):
            return _strict(data, codec, name)
    wide = _wide_codec(data)
    if wide is not None:
        return _strict(data, wide, name)
    for attempt in ("utf-8", declared, _by_letters(data)):
        text = _attempt(data, attempt)
        if text is not None:
            return text
    return data.decode("latin-1")


def _strict(data: bytes, codec: str, name: str) -> str:
    text = _attempt(data, codec)
    if text is None:
        what = f"{name} is damaged: it is no valid {codec.upper()} text."
        raise UnreadableFileError(what, "Export it again.")
    return text


def _attempt(data: bytes, codec: str | None) -> str | None:
    if codec is None:
        return None
    try:
        return data.decode(codec)
    except (UnicodeError, LookupError):
        return None


def _wide_codec(data: bytes) -> str | None:
    """Recognise UTF-16 without a mark by the zero in every second byte."""
    head = data[:400]
    if len(head) < 8 or b"\0" not in head:
        return None
    if head[1::2].count(0) > len(head) // 3:
        return "utf-16-le"
    return "utf-16-be" if head[0::2].count(0) > len(head) // 3 else None


def _by_letters(data: bytes) -> str:
    """Choose between the code pages of DOS and Windows by which gives letters."""
    dos = len(_DOS_LETTERS.findall(data))
    windows = len(_WINDOWS_LETTERS.findall(data))
    return "cp850" if dos > windows else "cp1252"
