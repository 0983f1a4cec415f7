"""Make the compiled form of a translation (.qm), which Qt reads, from its .ts.

Qt's own compiler does the same; but it comes with 80 MB of Qt, which a build would
fetch each time for files of some kilobytes. A test holds both against each other.
"""

import struct
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_LANGUAGE, _HASHES, _MESSAGES, _PLURALS = 0xA7, 0x42, 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
# One thing is singular; in French nothing and one are.
_ONE, _AT_MOST_ONE = bytes((1, 1)), bytes((3, 1))
_RULES = {"en": _ONE, "de": _ONE, "es": _ONE, "fr": _AT_MOST_ONE}


def compile_folder(folder: Path) -> list[Path]:
    """Write the .qm of each .ts in a folder beside it, and return them."""
    made = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        whole = compiled(source)
        if not target.exists() or target.read_bytes() != whole:
            target.write_bytes(whole)
        made.append(target)
    return made


def compiled(source: Path) -> bytes:
    """Return the compiled form of one .ts; what is not translated is left out."""
    root = ET.parse(source).getroot()  # noqa: S314 - AltDesk's own file
    language = root.get("language", "")
    messages, hashes = bytearray(), []
    for context in root.findall("context"):
        name = context.findtext("name") or ""
        for message in context.findall("message"):
            texts = _translations(message)
            if not texts:
                continue
            text = message.findtext("source") or ""
            comment = message.findtext("comment") or ""
            hashes.append((_hash(text + comment), len(messages)))
            messages += _packed(name, text, comment, texts)
    order = b"".join(struct.pack(">II", *pair) for pair in sorted(hashes))
    sections = (
        (_LANGUAGE, language.encode()),
        (_HASHES, order),
        (_MESSAGES, bytes(messages)),
        (_PLURALS, _RULES[language.partition("_")[0]]),
    )
    parts = (struct.pack(">BI", tag, len(data)) + data for tag, data in sections)
    return _MAGIC + b"".join(parts)


def _translations(message: ET.Element) -> list[str]:
    found = message.find("translation")
    if found is None or found.get("type") in {"unfinished", "vanished", "obsolete"}:
        return []
    forms = [form.text or "" for form in found.findall("numerusform")]
    return forms or ([found.text] if found.text else [])


def _packed(context: str, text: str, comment: str, translations: list[str]) -> bytes:
    wide = [(_TRANSLATION, form.encode("utf-16-be")) for form in translations]
    plain = [(_SOURCE, text), (_COMMENT, comment), (_CONTEXT, context)]
    narrow = [(tag, told.encode()) for tag, told in plain]
    parts = (struct.pack(">BI", tag, len(data)) + data for tag, data in wide + narrow)
    return b"".join(parts) + bytes((_END,))


def _hash(text: str) -> int:
    """Return the ELF hash by which Qt finds a text."""
    found = 0
    for byte in text.encode():
        found = (found << 4) + byte
        high = found & 0xF0000000
        found = (found ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return found or 1


if __name__ == "__main__":
    compile_folder(Path(sys.argv[1]))
