"""Columns whose headings claim the same: which of them holds the results' names."""

from collections.abc import Sequence

from altdesk.core.naming import fold_name
from altdesk.importers.sheet import Row
from altdesk.importers.table_words import Role

_LOOKED_AT = 60
_VAGUE = frozenset(map(fold_name, ("source", "site", "source file")))
"""Where a file came from; a column of laboratories beside it says more."""


def settle(
    header: Sequence[str], below: Sequence[Row], roles: dict[Role, list[int]]
) -> None:
    """Give each of several columns of one role its own; changes `roles`."""
    names = roles.get(Role.NAME, [])
    if len(names) > 1 and _is_panel(names[0], names[1], below):
        roles.setdefault(Role.PANEL, []).append(names.pop(0))
    laboratories = roles.get(Role.LABORATORY, [])
    laboratories.sort(key=lambda column: fold_name(header[column]) in _VAGUE)


def _is_panel(first: int, second: int, below: Sequence[Row]) -> bool:
    """Tell "Blood count" in row after row, beside the names of its tests."""
    width = max(first, second)
    pairs = {
        (cells[first], cells[second])
        for _, cells in below[:_LOOKED_AT]
        if width < len(cells) and cells[first] and cells[second]
    }
    panels = {panel for panel, _ in pairs}
    names = {name for _, name in pairs}
    return len(panels) < len(names) == len(pairs)
