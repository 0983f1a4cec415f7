"""Rows of a table of commas that hold more cells than its heading."""

from collections.abc import Sequence

from altdesk.importers.sheet import Spaced

OVERLONG = "This row has more cells than the heading; a comma may stand within a cell."
BLANKS = "Only blanks part the cells of this row; one may stand for another."


def fitted(cells: Sequence[str], width: int) -> list[str] | None:
    """Return as many cells as the heading has; None where that would be a guess.

    "Bilirubin, total" was one cell: a blank follows its comma, and none of the others.
    """
    row = list(cells)
    while len(row) > width and not row[-1]:
        row.pop()
    if len(row) <= width:
        return row
    rests = [at for at in range(1, len(row)) if _is_rest(row[at - 1], row[at])]
    if len(rests) != len(row) - width:
        return None
    for at in reversed(rests):
        row[at - 1 : at + 1] = [f"{row[at - 1]}, {row[at]}"]
    return row


def _is_rest(before: str, cell: str) -> bool:
    is_apart = isinstance(cell, Spaced) and cell.printed.startswith(" ")
    return is_apart and before[-1:].isalpha() and cell[:1].isalpha()
