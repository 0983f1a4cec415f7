"""The heading of a table with analytes across, and the rows of units and limits."""

from collections.abc import Iterable, Sequence

from altdesk.core.unit import read_unit
from altdesk.importers.beside_columns import find_beside
from altdesk.importers.cells import Heading
from altdesk.importers.column_content import Content, content_of, is_dated
from altdesk.importers.sheet import Row
from altdesk.importers.table_form import Form, Layout, Roles, frozen
from altdesk.importers.table_words import Role, roles_of


def read_wide_heading(
    rows: Sequence[Row], at: int, roles: Roles, analytes: dict[int, Heading]
) -> Layout | None:
    """Return the layout whose heading is row `at`; None without a row of results."""
    number, header = rows[at]
    units = {c: h.unit for c, h in analytes.items() if h.unit}
    intervals = {c: h.interval for c, h in analytes.items() if h.interval}
    below = list(rows[at + 1 :])
    while below and _take_subheading(below[0][1], analytes, units, intervals):
        del below[0]
    if not below:
        return None
    if Role.DATE not in roles and Role.RELATIVE not in roles:
        _complete_date(header, below, roles, analytes)
    body = below[0][0]
    return Layout(
        Form.WIDE,
        number,
        body,
        tuple(header),
        frozen(roles),
        analytes,
        units=units,
        intervals=intervals,
        beside=find_beside(header, analytes, _columns_of(roles)),
    )


def _columns_of(roles: Roles) -> frozenset[int]:
    return frozenset(column for columns in roles.values() for column in columns)


def _take_subheading(
    cells: Sequence[str],
    analytes: dict[int, Heading],
    units: dict[int, str],
    intervals: dict[int, str],
) -> bool:
    """Take a row of units or limits below a heading; tell whether it was one."""
    words = {c: cells[c] for c in analytes if c < len(cells) and cells[c]}
    if not words:
        return False
    label = set(roles_of(next(cell for cell in cells if cell)))
    if _most(read_unit(w) is not None for w in words.values()):
        units.update({c: w for c, w in words.items() if c not in units})
    elif _most(_is_range(w) for w in words.values()) or _are_limits(cells, words):
        intervals.update({c: w for c, w in words.items() if c not in intervals})
    elif Role.LOW in label:
        intervals.update({c: f"≥ {w}" for c, w in words.items()})
    elif Role.HIGH in label:
        for column, word in words.items():
            low = intervals.get(column, "").removeprefix("≥ ")
            intervals[column] = f"{low} - {word}" if low else f"≤ {word}"
    else:
        return False
    return True


def _are_limits(cells: Sequence[str], words: dict[int, str]) -> bool:
    """Tell whether a row without a date holds limits, some of one side only."""
    is_of_a_day = any(is_dated(cell) for cell in cells)
    bounds = all(w[0] in "<>≤≥" or _is_range(w) for w in words.values())
    return bounds and not is_of_a_day


def _complete_date(
    header: Sequence[str],
    below: Sequence[Row],
    roles: Roles,
    analytes: dict[int, Heading],
) -> None:
    for column in range(len(header)):
        is_free = column not in analytes and column not in roles.get(Role.BORN, ())
        if is_free and content_of(column, below) is Content.DATES:
            roles[Role.DATE] = [column]
            return


def _is_range(text: str) -> bool:
    return content_of(0, [(0, [text])]) is Content.INTERVALS


def _most(claims: Iterable[bool]) -> bool:
    found = list(claims)
    return sum(found) * 2 > len(found)
