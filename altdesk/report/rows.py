"""Which rows a table of results has, and in which order."""

from collections.abc import Sequence

from altdesk.core.catalogue import catalogue
from altdesk.core.panel import Panel
from altdesk.core.result import Result, Status

FIRST = (
    *("ALT", "AST", "ALP", "GGT", "TBIL", "DBIL", "ALB"),
    *("PLT", "INR", "PT", "CK", "TP", "LDH"),
)
"""The order of rows; other analytes follow in the order of the catalogue."""

WITHDRAWN = frozenset({Status.ENTERED_IN_ERROR, Status.CANCELLED})
"""What the laboratory took back: told below the table, never in it."""

_CORE = 10
"""The first of these are shown even where they are normal and room is scarce."""

_MOST_ROWS = 12

Row = tuple[str | None, str]
"""An analyte's id, or None and the printed name."""


def row_names(panels: Sequence[Panel]) -> list[Row]:
    """Return the rows: by analyte, or by printed name where AltDesk knows none."""
    seen = {
        (r.analyte, "" if r.analyte else r.name): None
        for panel in panels
        for r in panel.results
        if result_of(panel, (r.analyte, "" if r.analyte else r.name)) is not None
    }
    return list(seen)


def ordered(rows: list[Row]) -> list[Row]:
    """Return the rows: the liver's first, then the catalogue's, then unknown ones."""
    known = {identifier: i for i, identifier in enumerate(FIRST)}
    listed = {analyte.id: i for i, analyte in enumerate(catalogue())}

    def key(row: Row) -> tuple[int, int, str]:
        identifier, name = row
        if identifier is None:
            return (2, 0, name)
        if identifier in known:
            return (0, known[identifier], "")
        return (1, listed.get(identifier, len(listed)), "")

    return sorted(rows, key=key)


def chosen(rows: list[Row], panels: Sequence[Panel]) -> list[Row]:
    """Keep the liver's rows and those outside their limits, up to what has room."""
    if len(rows) <= _MOST_ROWS:
        return rows

    def is_outside(row: Row) -> bool:
        found = (result_of(panel, row) for panel in panels)
        return any(r is not None and (r.is_above or r.is_below) for r in found)

    rank = {row: (not is_outside(row), i) for i, row in enumerate(rows)}
    for i, row in enumerate(rows):
        if row[0] in FIRST[:_CORE]:
            rank[row] = (False, i - len(rows))
    best = set(sorted(rows, key=rank.__getitem__)[:_MOST_ROWS])
    return [row for row in rows if row in best]


def result_of(panel: Panel, row: Row) -> Result | None:
    """Return the panel's standing result of a row."""
    identifier, name = row
    if identifier is not None:
        return panel.result(identifier)
    found = [
        r
        for r in panel.results
        if r.analyte is None and r.name == name and r.status not in WITHDRAWN
    ]
    return found[-1] if found else None
