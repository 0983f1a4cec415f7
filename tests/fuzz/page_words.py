"""The words of pages without the PDF: what AltDesk itself reads.

Drawing a page takes as long again as reading its words, and is another library's
work. A letter is six points wide; words stand where they stand in the line, and a
form feed begins another page.
"""

import re
from collections.abc import Iterator

from altdesk.errors import UnreadableFileError
from altdesk.importers import Choices, Reading
from altdesk.importers.pdf import read_words
from altdesk.importers.pdf_text import Line, Piece, join_pieces
from altdesk.importers.source import SourceFile

_WIDTH = 6.0
_WORD = re.compile(r"\S+")


def read(source: SourceFile, choices: Choices) -> Reading:
    """Return what is read of the words."""
    text = source.read_bytes().decode("utf-8", "replace")
    lines = [
        _line(page, number, written)
        for page, part in enumerate(text.split("\f"), start=1)
        for number, written in enumerate(part.split("\n"), start=1)
        if written.strip()
    ]
    if not lines:
        raise UnreadableFileError("It is a scan.", "Type the results in.")
    return read_words(source, lines, choices)


def _line(page: int, number: int, written: str) -> Line:
    words = tuple(
        Piece(found[0], found.start() * _WIDTH, found.end() * _WIDTH)
        for found in _WORD.finditer(written)
    )
    return Line(page, number, words, tuple(_cells(words)))


def _cells(words: tuple[Piece, ...]) -> Iterator[Piece]:
    taken: list[Piece] = []
    for word in words:
        if taken and word.left - taken[-1].right > 1.5 * _WIDTH:
            yield join_pieces(taken)
            taken = []
        taken.append(word)
    yield join_pieces(taken)
