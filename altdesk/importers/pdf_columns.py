"""Lines of a PDF into the columns that its headings stand over."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from altdesk.importers.column_content import is_dated
from altdesk.importers.pdf_text import Line, Piece, join_pieces
from altdesk.importers.ranges_below import with_ranges
from altdesk.importers.sheet import Row, Sheet
from altdesk.importers.table_words import Role, above_of, is_flag, roles_of
from altdesk.importers.wrapped_names import with_wrapped

_FEWEST = 2
_MOST_WORDS = 20
"""Of headings set close to each other; a sentence has more."""
_PARTED = re.compile(r"[^\W\d_]{2}-$")
_GAP = 1.0
"""In points, between a column of names without a heading and the next."""
_HEADING_LINES = 3
"""Below the days of a cumulative report: time, number, then unit and limits."""
_NAMES = {Role.NAME, Role.LOINC}
_BESIDE = {Role.UNIT, Role.INTERVAL}
_BODIES = {Role.VALUE, Role.UNIT, Role.INTERVAL, Role.DATE}


@dataclass(slots=True)
class _Table:
    """A heading and the rows below it."""

    heading: tuple[Piece, ...]
    rows: list[Row]


def as_sheets(lines: Sequence[Line], name: str) -> list[Sheet]:
    """Return the tables of a PDF; a heading that comes back goes on."""
    tables: dict[tuple[str, ...], _Table] = {}
    current: _Table | None = None
    heading: tuple[Piece, ...] = ()
    for number, line in enumerate(lines, start=1):
        found = _whole_heading(lines, number)
        if found:
            key = tuple(piece.text.casefold() for piece in found)
            heading = found
            first = (number, [piece.text for piece in found])
            current = tables.setdefault(key, _Table(found, [first]))
        elif current is not None:
            current.rows.append((number, _cells(line, heading)))
    place = partial(place_of, lines)
    parted = [rows for table in tables.values() for rows in _parted(table.rows)]
    whole = [_whole(r) for r in parted if r[1:]]
    return [Sheet(name, partial(iter, rows), place) for rows in whole]


def _whole(rows: list[Row]) -> list[Row]:
    """Put what a table parts over lines together again: names and limits."""
    return with_ranges(with_wrapped(list(_with_whole_names(rows))))


def _with_whole_names(rows: list[Row]) -> Iterator[Row]:
    """Put a name that a hyphen parts over two lines together again."""
    waiting: Row | None = None
    for number, cells in rows:
        if waiting is not None and cells[0] and not any(cells[1:]):
            at, above = waiting
            yield at, [_joined(above[0], cells[0]), *above[1:]]
            waiting = None
            continue
        if waiting is not None:
            yield waiting
        is_parted = bool(cells) and _PARTED.search(cells[0]) is not None
        waiting = (number, cells) if is_parted else None
        if not is_parted:
            yield number, cells
    if waiting is not None:
        yield waiting


def _joined(begin: str, end: str) -> str:
    """Return "AMINO-" and "TRANSFERASE" as one word, but "Gamma-" and "GT" as two."""
    is_one = (
        begin[-2].isupper() == end[:2].isupper() and len(end.split(maxsplit=1)[0]) > 3
    )
    return (begin[:-1] if is_one else begin) + end


def _parted(rows: list[Row]) -> list[list[Row]]:
    """Part tables that stand side by side; those of one heading go on below it."""
    header = rows[0][1]
    starts = [at for at, cell in enumerate(header) if _NAMES & set(roles_of(cell)[:1])]
    parts = [slice(a, b) for a, b in pairwise([*starts, len(header)])]
    roles = [[roles_of(cell)[:1] for cell in header[part]] for part in parts]
    if len(starts) < _FEWEST or starts[0] or not all(map(_is_whole, roles)):
        return [rows]
    tables = [[(number, cells[part]) for number, cells in rows] for part in parts]
    if any(role != roles[0] for role in roles):
        return tables
    return [[tables[0][0], *(row for table in tables for row in table[1:])]]


def _is_whole(roles: Sequence[Sequence[Role]]) -> bool:
    """Tell whether a part of a heading stands over names and values."""
    return {Role.NAME, Role.VALUE} <= {role for one in roles for role in one}


def place_of(lines: Sequence[Line], number: int) -> str:
    """Return where a line stands; lines are counted from 1 through all pages."""
    line = lines[number - 1]
    return f"page {line.page}, line {line.number}"


def stand_under(lines: Sequence[Line]) -> bool:
    """Tell whether every row of each table stands under its headings, cell by cell.

    Where it does not, cells that are missing cannot be told from those that are there.
    """
    heading: tuple[Piece, ...] = ()
    fits = []
    for number, line in enumerate(lines, start=1):
        found = _whole_heading(lines, number)
        heading = found or heading
        if heading and not found and len(line.cells) > _FEWEST:
            fits.append(_fits(line.cells, heading))
    return bool(fits) and all(fits)


def _fits(cells: Sequence[Piece], heading: Sequence[Piece]) -> bool:
    columns = []
    for cell in cells:
        under = [c for c in _under(cell, heading) if _is_half(cell, heading[c])]
        if len(under) > 1:
            return False
        columns.append(under[0] if under else _nearest(cell, heading))
    flags = [c for c, cell in zip(columns, cells, strict=True) if is_flag(cell.text)]
    once = len(columns) - len(set(columns)) <= len(flags)
    is_whole = len(cells) == len(heading)
    return once and (columns == list(range(len(heading))) if is_whole else True)


def _whole_heading(lines: Sequence[Line], number: int) -> tuple[Piece, ...]:
    """Return the heading of a line with what goes on below it."""
    found = _heading(lines[number - 1])
    below = lines[number : number + _HEADING_LINES] if found else ()
    return (*found, *_behind(found, below)) if found else ()


def _heading(line: Line) -> tuple[Piece, ...]:
    """Return the columns of a line that heads a table; nothing for other lines."""
    cells = [piece for cell in line.cells for piece in _split_heads(line, cell)]
    pieces = tuple(piece for cell in cells for piece in _split_dates(line, cell))
    if len(pieces) < _FEWEST:
        return ()
    roles = {role for piece in pieces for role in roles_of(piece.text)[:1]}
    dates = sum(is_dated(piece.text) for piece in pieces)
    is_named = bool(_NAMES & roles) or (dates and not is_dated(pieces[0].text))
    has_body = bool(_BODIES & roles) or dates > 0
    known = sum(bool(roles_of(p.text)) or is_dated(p.text) for p in pieces)
    is_heading = is_named and has_body and known * 2 >= len(pieces)
    if is_heading and _BESIDE & set(roles_of(pieces[0].text)[:1]):
        # Units or limits come first: the column of names has no heading.
        return _with_names(pieces, roles) or pieces
    if is_heading and known >= _FEWEST and not _is_preamble(pieces):
        return pieces
    return _with_names(pieces, roles) if known == len(pieces) else ()


def _is_preamble(pieces: Sequence[Piece]) -> bool:
    """Tell "Date of birth: 25/12/1960", also where its parts stand apart.

    More such parts may stand beside it: "Panel: Liver".
    """
    dates = [piece for piece in pieces if is_dated(piece.text)]
    labels = [piece.text.strip() for piece in pieces if not is_dated(piece.text)]
    told = [":" in label or above_of(label) is not None for label in labels]
    return len(dates) == 1 and any(told) and not any(_heads(t) for t in labels)


def _heads(text: str) -> bool:
    """Tell whether a text heads names, values, units or limits; a day is none."""
    return bool(((_BODIES | _NAMES) - {Role.DATE}) & set(roles_of(text)[:1]))


def _with_names(pieces: tuple[Piece, ...], roles: set[Role]) -> tuple[Piece, ...]:
    """Return a heading that leaves the column of names blank, with that column."""
    first = pieces[0]
    is_dated_table = sum(is_dated(piece.text) for piece in pieces) >= _FEWEST
    has_value = Role.VALUE in roles or is_dated_table
    is_table = has_value and bool({Role.UNIT, Role.INTERVAL} & roles)
    if not is_table or _NAMES & roles or first.left <= 0:
        return ()
    return (Piece("", 0.0, first.left - _GAP), *pieces)


def _behind(heading: Sequence[Piece], below: Sequence[Line]) -> Iterator[Piece]:
    """Yield the headings of unit and range that stand lower than the days."""
    right = heading[-1].right
    if not is_dated(heading[-1].text):
        return
    for cell in (cell for line in below for cell in line.cells):
        if cell.left > right and _BODIES & set(roles_of(cell.text)[:1]):
            yield cell


def _split_dates(line: Line, cell: Piece) -> list[Piece]:
    """Part a cell that is several dates: they head a column each."""
    if is_dated(cell.text):
        return [cell]
    words = [w for w in line.words if cell.left <= w.middle <= cell.right]
    if len(words) > 1 and all(is_dated(word.text) for word in words):
        return words
    dates = [w for w in words if is_dated(w.text)]
    others = [w for w in words if not is_dated(w.text)]
    if dates and others and words.index(dates[0]) == len(others):
        return [join_pieces(others), *dates]
    return [cell]


def _split_heads(line: Line, cell: Piece) -> list[Piece]:
    """Part a cell that is two headings or more, set close: "Reference Range Status"."""
    if roles_of(cell.text) or is_dated(cell.text):
        return [cell]
    words = _words(line, cell)
    if len(words) > _MOST_WORDS:
        return [cell]
    for at in range(len(words) - 1, 0, -1):
        head = join_pieces(words[:at])
        rest = (
            _split_heads(line, join_pieces(words[at:])) if roles_of(head.text) else []
        )
        if rest and all(roles_of(piece.text) for piece in rest):
            return [head, *rest]
    return [cell]


def _cells(line: Line, heading: Sequence[Piece]) -> list[str]:
    """Give each cell to the column whose heading it stands under."""
    taken: dict[int, list[str]] = {}
    for cell in line.cells:
        columns = _under(cell, heading)
        if len(columns) <= 1:
            at = columns[0] if columns else _nearest(cell, heading)
            taken.setdefault(at, []).append(cell.text)
            continue
        at = columns[0]
        for word in _words(line, cell):
            # What only touches a heading goes on with the word before it.
            under = (c for c in _under(word, heading) if _is_half(word, heading[c]))
            at = next(under, at)
            taken.setdefault(at, []).append(word.text)
    return [" ".join(taken.get(at, ())) for at in range(len(heading))]


def _words(line: Line, cell: Piece) -> list[Piece]:
    return [w for w in line.words if cell.left <= w.middle <= cell.right]


def _under(piece: Piece, heading: Sequence[Piece]) -> list[int]:
    return [
        at
        for at, head in enumerate(heading)
        if piece.left < head.right and head.left < piece.right
    ]


def _is_half(word: Piece, head: Piece) -> bool:
    """Tell whether half of a word, or of its heading, is below or above the other."""
    shared = min(word.right, head.right) - max(word.left, head.left)
    return 2 * shared >= min(word.right - word.left, head.right - head.left)


def _nearest(piece: Piece, heading: Sequence[Piece]) -> int:
    """Return the nearest column; the first keeps what stands far from all."""
    gaps = [max(head.left - piece.right, piece.left - head.right) for head in heading]
    return gaps.index(min(gaps))
