"""Limits that stand below a result instead of beside it.

ALANINE TRANSAMINASE   52.3   U/L
Reference Range :
< 45
"""

from collections.abc import Iterator, Sequence

from altdesk.core.interval import read_interval
from altdesk.importers.column_content import has_digit
from altdesk.importers.result_lines import read_result_line
from altdesk.importers.sheet import Row
from altdesk.importers.table_words import Role, roles_of

_HEADING = "Reference Range"


def with_ranges(rows: Sequence[Row]) -> list[Row]:
    """Return a table, its heading first, with a column of the limits below its rows."""
    number, header = rows[0]
    if any(Role.INTERVAL in roles_of(cell)[:1] for cell in header):
        return list(rows)
    texts = [[cell for cell in cells if cell] for _, cells in rows]
    alone = [filled[0] if len(filled) == 1 else "" for filled in texts]
    found = dict(_below(alone))
    if not found:
        return list(rows)
    taken = {at for at, (_, end) in found.items() for at in range(at + 1, end)}
    width = max(len(cells) for _, cells in rows)
    wide = [(n, [*cells, *[""] * (width - len(cells))]) for n, cells in rows]
    body = [
        (n, [*cells, found[at][0] if at in found else ""])
        for at, (n, cells) in enumerate(wide)
        if at and at not in taken
    ]
    return [(number, [*wide[0][1], _HEADING]), *body]


def joined(lines: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """Return the lines of a text with the limits below a result behind it."""
    found = dict(_below([text.strip() for _, text in lines]))
    bare = {at for at in found if _is_without_limits(lines[at][1])}
    taken = {at for first in bare for at in range(first + 1, found[first][1])}
    return [
        (number, f"{text} {found[at][0]}" if at in bare else text)
        for at, (number, text) in enumerate(lines)
        if at not in taken
    ]


def _is_without_limits(line: str) -> bool:
    result = read_result_line(line.strip())
    return result is not None and not result.interval


def _below(texts: Sequence[str]) -> Iterator[tuple[int, tuple[str, int]]]:
    """Yield lines with the limits that stand below them, and where those end."""
    for at in range(1, len(texts)):
        label, _, told = (part.strip() for part in texts[at].partition(":"))
        if Role.INTERVAL not in roles_of(label)[:1]:
            continue
        if told and _is_range(told):
            yield at - 1, (told, at + 1)
        elif not told and at + 1 < len(texts) and _is_range(texts[at + 1]):
            yield at - 1, (texts[at + 1].strip(), at + 2)


def _is_range(text: str) -> bool:
    limits = read_interval(text) if has_digit(text) else None
    return limits is not None and not limits.interval.is_empty()
