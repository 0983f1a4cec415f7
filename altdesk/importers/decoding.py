"""From bytes to text: strictly, because a replaced letter can change a unit."""

import re
from dataclasses import dataclass
from functools import cache

from altdesk.errors import UnreadableFileError
from altdesk.importers.wording import known_words, of_one_language

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
# In this order where several fit equally well.
_LEGACY = (
    "cp1252",
    "latin-1",
    "iso8859_15",
    "mac-roman",
    "cp850",
    "cp437",
    "cp1250",
    "iso8859_2",
    "cp852",
    "cp1254",
    "cp1257",
    "cp1251",
    "koi8-r",
    "koi8-u",
    "cp866",
    "iso8859_5",
    "cp1253",
    "iso8859_7",
    "cp1255",
    "cp1256",
    "cp932",
    "euc-jp",
    "gb18030",
    "big5hkscs",
    "cp949",
)
_EASTERN_CODECS = {
    "cp932": ("cp932", range(0x88, 0x98)),
    "euc-jp": ("euc-jp", range(0xB0, 0xD0)),
    "gb18030": ("gb2312", range(0xB0, 0xD8)),
    "big5hkscs": ("big5", range(0xA4, 0xC7)),
    "cp949": ("euc-kr", range(0xB0, 0xC9)),
}
"""The first bytes of the characters that are common there (level 1 of its standard).

Every text in Shift-JIS can be read as GB 18030 too: as characters that nobody writes.
"""
_ESCAPED = (b"\x1b$B", b"\x1b$@")
"""Japanese in seven bits begins with these."""
_WESTERN = frozenset(("cp1252", "latin-1", "mac-roman", "cp850", "cp437"))
_FEW = 8
"""Any few bytes make some letters elsewhere; four in a row are likely meant."""
_RARITY = 5
_SAMPLE = 30_000
_NOT_ASCII = re.compile(rb"[\x80-\xff][^\r\n]*")
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")
_MICRO = re.compile("[µμ](?=mol|kat|g|l|L|k|u|U|³|3|Mol)")
_SIGNS = re.compile("[°²³±≤≥×]|[–—’‘“”„](?![A-Za-z])|(?<![A-Za-z])[–—’‘“”„]")
_EASTERN = re.compile("[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]{2,}")
_HAN = re.compile("[\u4e00-\u9fff\uac00-\ud7a3]")
_STRANGE = re.compile(
    "[^\x00-\x7fA-Za-zÀ-ÖØ-öø-ÿĀ-žƒșȘțȚ°²³±≤≥–—’‘“”„×µ€•\u0370-\u03ff\u0400-\u045f"
    "ҐґА-я\u05d0-\u05ea\u0621-\u064a\u3040-\u30ff\u4e00-\u9fff\u3000-\u3002\uff01-\uff9f"
    "\uac00-\ud7a3\xa0]"
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding it was written in; its lines end with a line feed."""

    text: str
    encoding: str
    is_certain: bool = True


def decode(content: bytes, name: str, encoding: str | None = None) -> Decoded:
    """Return the text of a file.

    Raises:
        UnreadableFileError: it is no text, or not in the given encoding.
    """
    if encoding is not None:
        return Decoded(_strict(content, encoding, name), encoding)
    for bom, codec in _BOMS:
        if content.startswith(bom):
            return Decoded(_strict(content, codec, name), codec)
    wide = _without_bom(content)
    if wide is not None:
        return Decoded(_strict(content, wide, name), wide)
    _refuse_nul(content, name)
    if any(sign in content for sign in _ESCAPED) and _can_decode(content, "iso2022_jp"):
        return Decoded(_plain(content.decode("iso2022_jp")), "iso2022_jp")
    try:
        return Decoded(_plain(content.decode("utf-8")), "utf-8")
    except UnicodeDecodeError:
        return _decode_legacy(content)


def _strict(content: bytes, codec: str, name: str) -> str:
    try:
        text = content.decode(codec)
    except (UnicodeDecodeError, LookupError) as error:
        what = f"{name} is not written in the encoding {codec}."
        raise UnreadableFileError(what, "Choose another encoding.") from error
    if "\x00" in text:
        _refuse_nul(text.encode("utf-8", "replace"), name)
    return _plain(text)


def _plain(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _refuse_nul(content: bytes, name: str) -> None:
    at = content.find(b"\x00")
    if at >= 0:
        row = content.count(b"\n", 0, at) + 1
        what = f"{name}, row {row}: there is a NUL character; this is no text."
        raise UnreadableFileError(what, "Export the results again as text or CSV.")


def _without_bom(content: bytes) -> str | None:
    """Tell UTF-16 without a mark by its NULs: in every other place of Latin text."""
    head = content[:4096]
    if len(head) < 8 or len(content) % 2 or head.count(0) * 3 < len(head):
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 10 * even:
        return "utf-16-le"
    return "utf-16-be" if even > 10 * odd else None


def _decode_legacy(content: bytes) -> Decoded:
    sample = _telling_lines(content)
    scored = []
    score_of = cache(_score)  # Many codecs make the same text.
    for rank, codec in enumerate(_LEGACY):
        try:
            text = sample.decode(codec)
        except UnicodeDecodeError as error:
            if error.end < min(len(sample), _SAMPLE) - 3:
                continue
            text = sample[: error.start].decode(codec)
        score = score_of(text) - _RARITY * _count_rare(text, codec)
        scored.append((score, -rank, codec))
    scored.sort(reverse=True)
    # Latin-1 is among them, and reads any bytes.
    score, codec = next((s, c) for s, _, c in scored if _can_decode(content, c))
    enough = 0 if codec in _WESTERN else _FEW
    text = _plain(content.decode(codec))
    return Decoded(text, codec, is_certain=score > enough)


def _telling_lines(content: bytes) -> bytes:
    """Return the lines that are not ASCII alone, each once, as many as are needed."""
    found: dict[bytes, None] = {}
    length = end = 0
    for rest in _NOT_ASCII.finditer(content):
        at = rest.start()
        begin = max(content.rfind(sign, end, at) for sign in (b"\n", b"\r")) + 1
        line = content[max(begin, end) : rest.end()]
        end = rest.end()
        length += 0 if line in found else len(line)
        found[line] = None
        if length > _SAMPLE:
            break
    return b"\n".join(found)[:_SAMPLE]


def _count_rare(text: str, codec: str) -> int:
    """Return how many characters are seldom written in the language of a codec."""
    if codec not in _EASTERN_CODECS:
        return 0
    standard, common = _EASTERN_CODECS[codec]
    written = (c.encode(standard, "replace") for c in _HAN.findall(text))
    return sum(bytes_[0] not in common for bytes_ in written)


def _can_decode(content: bytes, codec: str) -> bool:
    try:
        content.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _score(text: str) -> int:
    """Return how much a text looks like one: known words, letters in their places."""
    return (
        4 * len(_MICRO.findall(text))
        + len(_SIGNS.findall(text))
        + known_words(text)
        + of_one_language(text)
        + 2 * sum(map(len, _EASTERN.findall(text)))
        - 3 * len(_STRANGE.findall(text))
        - 20 * len(_CONTROL.findall(text))
    )
