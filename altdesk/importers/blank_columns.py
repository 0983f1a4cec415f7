"""Tables of text whose cells are parted by blanks alone.

A cell that is missing leaves only more blanks, so that cells are given to columns by
where they stand, as on paper. Where they do not stand under their headings (a paste
that lost its blanks), nothing is guessed.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from altdesk.importers.pdf_columns import as_sheets, stand_under
from altdesk.importers.pdf_text import Line, Piece, join_pieces
from altdesk.importers.sheet import Sheet
from altdesk.importers.table_form import Layout

_WORD = re.compile(r"\S+")
_MOST_LINES = 5_000


def sheets_by_place(text: str, name: str) -> list[Sheet]:
    """Return the tables whose cells stand under their headings; nothing otherwise."""
    lines = [
        _line(number, line)
        for number, line in enumerate(text.split("\n")[:_MOST_LINES], start=1)
    ]
    if not stand_under(lines):
        return []
    return [replace(sheet, place="row {}".format) for sheet in as_sheets(lines, name)]


def _line(number: int, text: str) -> Line:
    words = [Piece(m[0], m.start(), m.end()) for m in _WORD.finditer(text)]
    return Line(1, number, tuple(words), tuple(_cells(words)))


def _cells(words: list[Piece]) -> Iterator[Piece]:
    """Yield the words that no more than one blank parts."""
    taken: list[Piece] = []
    for word in words:
        if taken and word.left - taken[-1].right > 1:
            yield join_pieces(taken)
            taken = []
        taken.append(word)
    if taken:
        yield join_pieces(taken)


def ragged_rows(sheet: Sheet, layout: Layout) -> frozenset[int]:
    """Return the rows with fewer or more cells than the heading."""
    behind = (columns[-1] + 1 for columns in layout.roles.values() if columns)
    width = max([len(layout.header), *behind])
    return frozenset(
        number
        for number, cells in sheet.rows()
        if number >= layout.body and len(cells) > 1 and len(cells) != width
    )
