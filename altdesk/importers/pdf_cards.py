"""Cards that stand side by side on a page: a name, below it its value, then its range.

ALT            AST            ALP
43 U/L         31 U/L         90 U/L
Ref: 7-56      Ref: 10-40     Ref: 44-147
"""

from collections.abc import Iterator, Sequence

from altdesk.core.naming import find_analytes
from altdesk.core.number import read_number
from altdesk.importers.cells import read_cell
from altdesk.importers.column_content import has_digit, is_dated
from altdesk.importers.pdf_text import Line, Piece
from altdesk.importers.result_lines import read_result_line
from altdesk.importers.table_words import is_flag, roles_of

_FEWEST = 2
_MOST_LINES = 6
"""Of one card."""
_MOST_UNIT = 2
"""Words of a unit, also of one that is unknown: "2.26 calc"."""


def texts_of(lines: Sequence[Line]) -> list[tuple[int, str]]:
    """Return the text of each line with its number; of cards, one text a card."""
    return list(_texts(lines))


def _texts(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    at = 0
    while at < len(lines):
        end = _end_of_cards(lines, at)
        if end == at:
            for text in _side_by_side(lines[at]):
                yield at + 1, text
            at += 1
            continue
        heads = lines[at].cells
        for head in heads:
            below = (c for line in lines[at + 1 : end] for c in line.cells)
            told = [cell.text for cell in below if _is_below(cell, head)]
            yield at + 1, " ".join([head.text, *told])
        at = end


def _side_by_side(line: Line) -> Iterator[str]:
    """Yield the results of a line, where two columns of them stand on a page."""
    texts = [cell.text for cell in line.cells]
    start = 0
    for at in range(_FEWEST, len(texts) - 1):
        is_next = at - start >= _FEWEST and _is_known(line.cells[at])
        parts = ("  ".join(texts[start:at]), "  ".join(texts[at:]))
        if is_next and all(read_result_line(part) is not None for part in parts):
            yield parts[0]
            start = at
    yield "  ".join(texts[start:])


def _end_of_cards(lines: Sequence[Line], at: int) -> int:
    """Return where a row of cards ends; `at` if none begins there."""
    heads = lines[at]
    is_known = len(heads.cells) >= _FEWEST and any(map(_is_known, heads.cells))
    if not is_known or not _begins(lines, at):
        return at
    end = at + 2
    while end < min(len(lines), at + _MOST_LINES) and _goes_on(lines, end, heads):
        end += 1
    is_table = end < len(lines) and _is_row(lines[end], heads)
    return at if is_table else end


def _begins(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a line of names stands above a line of their values."""
    if at + 1 == len(lines) or not all(map(_may_name, lines[at].cells)):
        return False
    heads, values = lines[at], lines[at + 1]
    is_one_each = len(values.cells) == len(heads.cells)
    return is_one_each and _is_row(values, heads)


def _is_known(cell: Piece) -> bool:
    return bool(find_analytes(cell.text).candidates)


def _may_name(cell: Piece) -> bool:
    text = cell.text
    is_told = bool(roles_of(text)) or ":" in text or is_flag(text) or is_dated(text)
    return not is_told and text[:1].isalpha()


def _is_value(text: str) -> bool:
    """Tell a number, with its unit or alone; "7 - 56" is none."""
    number, *unit = text.split()
    is_short = len(unit) <= _MOST_UNIT and not any(map(has_digit, unit[:1]))
    is_one = read_number(number) is not None and is_short and not is_dated(text)
    cell = read_cell(text) if has_digit(text) else None
    return is_one or (cell is not None and cell.is_answer)


def _goes_on(lines: Sequence[Line], at: int, heads: Line) -> bool:
    """Tell whether a line tells more of the cards above it: limits, flags, units."""
    line = lines[at]
    is_other = _begins(lines, at) or any(is_dated(cell.text) for cell in line.cells)
    return not is_other and _stand_below(line, heads) and not _is_row(line, heads)


def _is_row(line: Line, heads: Line) -> bool:
    """Tell whether a line holds values, as the rows of a table do."""
    return _stand_below(line, heads) and all(_is_value(c.text) for c in line.cells)


def _stand_below(line: Line, heads: Line) -> bool:
    """Tell whether each cell of a line stands below one name, and below no other."""
    columns = [
        [at for at, head in enumerate(heads.cells) if _is_below(cell, head)]
        for cell in line.cells
    ]
    taken = [found[0] for found in columns if len(found) == 1]
    return len(taken) == len(columns) == len(set(taken))


def _is_below(cell: Piece, head: Piece) -> bool:
    return cell.left < head.right and head.left < cell.right
