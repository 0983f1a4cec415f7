"""The text of a PDF as lines of words with their places on the page."""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from altdesk.errors import UnreadableFileError
from altdesk.importers.source import MEGABYTE, SourceFile

if TYPE_CHECKING:
    import pypdfium2

_MOST_BYTES = 64 * MEGABYTE
_MOST_PAGES = 300
_MOST_LETTERS = 100_000
"""On one page."""
_CELL_GAP = 1.0
"""In letter heights; a wider gap parts two cells, a smaller one two words."""
_WORD_GAP = 0.15
_SAME_LINE = 0.5
_PASSWORD_ERROR = 4


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that stand together: `left` and `right` are points on the page."""

    text: str
    left: float
    right: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its words, and the same words joined to cells."""

    page: int
    number: int
    words: tuple[Piece, ...]
    cells: tuple[Piece, ...]

    @property
    def text(self) -> str:
        return "  ".join(cell.text for cell in self.cells)


@dataclass(frozen=True, slots=True)
class _Letter:
    text: str
    left: float
    right: float
    bottom: float
    top: float

    @property
    def height(self) -> float:
        return max(self.top - self.bottom, 1.0)


def read_lines(source: SourceFile, password: str | None = None) -> list[Line]:
    """Return all lines of a PDF, page by page from above.

    Raises:
        UnreadableFileError: it is locked, damaged, or a picture without text.
    """
    document = _open(source, password)
    try:
        if len(document) > _MOST_PAGES:
            what = f"{source.name} has more than {_MOST_PAGES} pages."
            raise UnreadableFileError(what, "Save the pages with results alone.")
        lines = [
            line
            for number in range(len(document))
            for line in _page_lines(source, document, number)
        ]
    finally:
        document.close()
    if not lines:
        what = f"{source.name} holds pictures and no text: it is a scan."
        do = "Ask the laboratory for a PDF with text, or type the results in."
        raise UnreadableFileError(what, do)
    return lines


def _open(source: SourceFile, password: str | None) -> "pypdfium2.PdfDocument":
    import pypdfium2

    content = source.read_bytes(_MOST_BYTES)
    try:
        return pypdfium2.PdfDocument(content, password=password)
    except pypdfium2.PdfiumError as error:
        code = getattr(error, "err_code", None)
        if code == _PASSWORD_ERROR or b"/Encrypt" in content[-200_000:]:
            what = f"{source.name} is locked with a password."
            raise UnreadableFileError(
                what, "Give the password, or unlock it."
            ) from error
        what = f"{source.name} is damaged, or no PDF."
        raise UnreadableFileError(what, "Get it again from the laboratory.") from error


def _page_lines(
    source: SourceFile, document: "pypdfium2.PdfDocument", number: int
) -> Iterator[Line]:
    import pypdfium2

    try:
        page = document[number]
        text = page.get_textpage()
        letters = list(_letters(text))
    except pypdfium2.PdfiumError as error:
        what = f"{source.name}, page {number + 1} is damaged."
        raise UnreadableFileError(what, "Get it again from the laboratory.") from error
    for at, row in enumerate(_rows(letters), start=1):
        words = tuple(_join(row, _WORD_GAP))
        height = max(letter.height for letter in row)
        yield Line(number + 1, at, words, tuple(_merge(words, _CELL_GAP * height)))


def _letters(text: Any) -> Iterator[_Letter]:
    import pypdfium2.raw as pdfium

    letters = range(min(text.count_chars(), _MOST_LETTERS))
    turns = Counter(
        _quarters(pdfium.FPDFText_GetCharAngle(text.raw, at)) for at in letters
    )
    turn = turns.most_common(1)[0][0] if turns else 0
    for at in letters:
        letter = chr(pdfium.FPDFText_GetUnicode(text.raw, at))
        if letter in "\r\n\x00\ufffe\uffff":
            continue
        left, bottom, right, top = _upright(text.get_charbox(at, loose=True), turn)
        if letter == "\x02":
            letter = "-"
        yield _Letter(letter, left, right, bottom, top)


def _quarters(angle: float) -> int:
    """Return by how many quarter turns to the left a letter is written."""
    return -round(angle / (math.pi / 2)) % 4


def _upright(box: tuple[float, float, float, float], turn: int) -> tuple[float, ...]:
    """Return a letter's place where the writing of its page runs to the right."""
    left, bottom, right, top = box
    turned = (
        (left, bottom, right, top),
        (bottom, -right, top, -left),
        (-right, -top, -left, -bottom),
        (-top, left, -bottom, right),
    )
    return turned[turn]


def _rows(letters: Sequence[_Letter]) -> list[list[_Letter]]:
    """Return the letters by line from above; a line's letters from the left."""
    rows: list[list[_Letter]] = []
    for letter in sorted(letters, key=lambda found: (-found.bottom, found.left)):
        row = rows[-1] if rows else None
        if row is not None and _is_beside(row[0], letter):
            row.append(letter)
        else:
            rows.append([letter])
    for row in rows:
        row.sort(key=lambda letter: letter.left)
    return [row for row in rows if any(not found.text.isspace() for found in row)]


def _is_beside(first: _Letter, letter: _Letter) -> bool:
    middle = (letter.bottom + letter.top) / 2
    limit = _SAME_LINE * min(first.height, letter.height)
    return abs((first.bottom + first.top) / 2 - middle) <= limit


def _join(row: Sequence[_Letter], gap: float) -> Iterator[Piece]:
    """Yield the words of a line."""
    letters: list[_Letter] = []
    for letter in row:
        is_space = letter.text.isspace()
        is_apart = letters and letter.left - letters[-1].right > gap * letter.height
        if letters and (is_space or is_apart):
            yield _word(letters)
            letters = []
        if not is_space:
            letters.append(letter)
    if letters:
        yield _word(letters)


def _word(letters: Sequence[_Letter]) -> Piece:
    text = "".join(letter.text for letter in letters)
    return Piece(text, letters[0].left, letters[-1].right)


def _merge(words: Sequence[Piece], gap: float) -> Iterator[Piece]:
    """Yield the cells of a line: words with no wide gap between them."""
    taken = [words[0]]
    for word in words[1:]:
        if word.left - taken[-1].right > gap:
            yield join_pieces(taken)
            taken = []
        taken.append(word)
    yield join_pieces(taken)


def join_pieces(pieces: Sequence[Piece]) -> Piece:
    """Return several words as one piece."""
    text = " ".join(piece.text for piece in pieces)
    return Piece(text, pieces[0].left, pieces[-1].right)
