"""A finished document packed smaller: PDF 32000-1, 7.5.7 and 7.5.8.

The PDF library writes every small object out in plain letters, and a tagged document
has one for each cell of a table. Here those that are no streams go compressed into
object streams, and the cross-reference table becomes a stream too.
"""

import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

_HEADER = b"%PDF-1.7\n%\x93\x8c\x8b\x9e\n"
_IN_A_STREAM = 200
_LEVEL = 9
_ENTRY = re.compile(rb"([0-9]{10}) [0-9]{5} n")
_OBJECT = re.compile(rb"([0-9]+) 0 obj\s")
_END = b"endobj"
_STREAM = re.compile(rb">>\s*stream\n")
_ENDSTREAM = b"endstream"
_LAST_LINE = b"\r\nendstream"
"""With both letters, a stream that ends in the first of them keeps it."""

_START = re.compile(rb"startxref\s+([0-9]+)")
_KEPT = ("Root", "Info", "ID")
"""What of the trailer the cross-reference stream repeats."""

_FREE, _PLACED, _PACKED = 0, 1, 2


def pack(pdf: bytes) -> bytes:
    """Return the same document in fewer bytes; `pdf` is as the library writes it."""
    start = _last_number(pdf)
    offsets = [int(found[1]) for found in _ENTRY.finditer(pdf, start)]
    objects = dict(_objects(pdf, offsets, start))
    file = _File(len(objects) + 1)
    loose = {n: body for n, body in objects.items() if not _STREAM.search(body)}
    for number, body in objects.items():
        if number not in loose:
            file.place(number, _ended(body))
    remaining = iter(loose.items())
    while group := dict(islice(remaining, _IN_A_STREAM)):
        file.place_together(group)
    return file.finish(_trailer(pdf, start))


def _last_number(pdf: bytes) -> int:
    *_, found = _START.finditer(pdf)
    return int(found[1])


def _objects(
    pdf: bytes, offsets: Sequence[int], end: int
) -> Iterator[tuple[int, bytes]]:
    ordered = sorted(offsets)
    for first, last in zip(ordered, [*ordered[1:], end], strict=True):
        found = _OBJECT.match(pdf, first, last)
        if found is None:
            message = f"No object at {first}."
            raise ValueError(message)
        body = pdf[found.end() : pdf.rindex(_END, first, last)]
        yield int(found[1]), body.strip()


def _ended(body: bytes) -> bytes:
    """Return a stream whose end is on a line of its own, as PDF/A asks."""
    content = body.removesuffix(_ENDSTREAM)
    return body if content == body else content + _LAST_LINE


def _trailer(pdf: bytes, start: int) -> bytes:
    """Return the trailer's entries that are still needed."""
    text = pdf[pdf.index(b"trailer", start) :]
    said = []
    for key in _KEPT:
        pattern = rf"/{key}\s*(\[.*?\]|[0-9]+ 0 R)".encode()
        found = re.search(pattern, text, re.DOTALL)
        if found is not None:
            said.append(f"/{key} ".encode() + found[1])
    return b" ".join(said)


class _File:
    """The packed file while it grows; `first_free` is the next object's number."""

    def __init__(self, first_free: int) -> None:
        self._parts = [_HEADER]
        self._size = len(_HEADER)
        self._free = first_free
        self._entries: dict[int, tuple[int, int, int]] = {0: (_FREE, 0, 0xFFFF)}

    def place(self, number: int, body: bytes) -> None:
        """Write an object that stands by itself."""
        self._entries[number] = (_PLACED, self._size, 0)
        self._write(b"%d 0 obj\n%s\nendobj\n" % (number, body))

    def place_together(self, objects: Mapping[int, bytes]) -> None:
        """Write objects without streams into one object stream."""
        holder = self._take_number()
        index, bodies, offset = [], [], 0
        for place, (number, body) in enumerate(objects.items()):
            self._entries[number] = (_PACKED, holder, place)
            index.append(b"%d %d" % (number, offset))
            bodies.append(body)
            offset += len(body) + 1
        head = b" ".join(index) + b"\n"
        entries = b"/Type /ObjStm /N %d /First %d" % (len(objects), len(head))
        self.place(holder, _compressed(entries, head + b"\n".join(bodies)))

    def finish(self, trailer: bytes) -> bytes:
        """Return the bytes, closed by the cross-reference stream."""
        number, start = self._take_number(), self._size
        self._entries[number] = (_PLACED, start, 0)
        table = b"".join(
            kind.to_bytes(1, "big") + place.to_bytes(4, "big") + last.to_bytes(2, "big")
            for _, (kind, place, last) in sorted(self._entries.items())
        )
        entries = b"/Type /XRef /Size %d /W [1 4 2] %s" % (len(self._entries), trailer)
        self.place(number, _compressed(entries, table))
        self._write(b"startxref\n%d\n%%%%EOF\n" % start)
        return b"".join(self._parts)

    def _take_number(self) -> int:
        number = self._free
        self._free += 1
        return number

    def _write(self, text: bytes) -> None:
        self._parts.append(text)
        self._size += len(text)


def _compressed(entries: bytes, content: bytes) -> bytes:
    packed = zlib.compress(content, _LEVEL)
    head = b"<< %s /Filter /FlateDecode /Length %d >>" % (entries, len(packed))
    return head + b"\nstream\n" + packed + _LAST_LINE
