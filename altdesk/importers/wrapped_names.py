"""Names of two lines in a cell, whose values stand beside the second.

GAMMA GLUTAMYL
TRANSFERASE (GGT), SERUM   88   U/L   Up to 40
"""

from collections.abc import Iterator, Sequence

from altdesk.importers.cells import read_name
from altdesk.importers.column_content import has_digit
from altdesk.importers.sheet import Row
from altdesk.importers.table_words import Role, roles_of


def with_wrapped(rows: Sequence[Row]) -> list[Row]:
    """Return a table, its heading first, with such names and limits in one row."""
    header = rows[0][1]
    heads = [roles_of(cell)[:1] for cell in header]
    is_one = heads[:1] == [(Role.NAME,)] and (Role.VALUE,) in heads
    if not is_one:
        return list(rows)
    interval = heads.index((Role.INTERVAL,)) if (Role.INTERVAL,) in heads else None
    return [rows[0], *_joined(rows[1:], interval, heads.index((Role.VALUE,)))]


def _joined(rows: Sequence[Row], interval: int | None, value: int) -> Iterator[Row]:
    waiting: Row | None = None
    for number, cells in rows:
        name = ""
        if waiting is not None:
            is_result = value < len(cells) and has_digit(cells[value])
            name = _whole_name(waiting[1][0], cells[0]) if is_result else ""
        if waiting is not None and name:
            yield number, _with_limits([name, *cells[1:]], waiting[1], interval)
            waiting = None
            continue
        if waiting is not None:
            yield waiting
        filled = {at for at, cell in enumerate(cells) if cell}
        is_name = 0 in filled and filled <= {0, interval}
        waiting = (number, cells) if is_name else None
        if not is_name:
            yield number, cells
    if waiting is not None:
        yield waiting


def _whole_name(above: str, own: str) -> str:
    """Return the name that two lines make; "" if each stands for itself."""
    whole = f"{above} {own}"
    is_part = own.startswith("(") or (bool(own) and read_name(own) is None)
    if not is_part:
        return ""
    if read_name(whole) is not None:
        return whole
    return above if own.startswith("(") and read_name(above) is not None else ""


def _with_limits(
    cells: list[str], above: Sequence[str], interval: int | None
) -> list[str]:
    """Return a row with the limits that began a line higher."""
    if interval is None or interval >= len(above) or not above[interval]:
        return cells
    whole = f"{above[interval]} {cells[interval]}".strip()
    return [*cells[:interval], whole, *cells[interval + 1 :]]
