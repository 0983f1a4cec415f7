"""The form of a table: how its results lie, and what its columns hold."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from altdesk.core.naming import fold_name
from altdesk.importers.beside_columns import Beside
from altdesk.importers.cells import Heading
from altdesk.importers.table_words import Role

Roles = dict[Role, list[int]]
"""The columns of each role while they are being found."""


class Form(StrEnum):
    """How the results lie."""

    LONG = "long"
    """One row a result."""
    WIDE = "wide"
    """One row a draw, analytes across."""
    ACROSS = "across"
    """One row an analyte, dates across."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A table's form; columns are counted from 0.

    `heading` is the number of the heading's row as people count, 0 without one.
    `units` and `intervals` are those of a wide table's columns, from its heading or
    from a row of units or limits below it; `body` is the first row of results.
    """

    form: Form
    heading: int
    body: int
    header: tuple[str, ...]
    roles: dict[Role, tuple[int, ...]]
    analytes: dict[int, Heading] = field(default_factory=dict)
    dates: tuple[int, ...] = ()
    units: dict[int, str] = field(default_factory=dict)
    intervals: dict[int, str] = field(default_factory=dict)
    beside: Beside = field(default_factory=dict)

    def first(self, role: Role) -> int | None:
        """Return the column of a role; None without one."""
        columns = self.roles.get(role)
        return columns[0] if columns else None

    def title(self, column: int) -> str:
        """Return how to call a column when speaking of it."""
        name = self.header[column] if column < len(self.header) else ""
        return name or str(column + 1)


def frozen(roles: Roles) -> dict[Role, tuple[int, ...]]:
    """Return the roles as a Layout keeps them."""
    return {role: tuple(columns) for role, columns in roles.items()}


def has_date(layout: Layout) -> bool:
    """Tell whether the table says when its results were taken."""
    if layout.form is Form.ACROSS:
        return True
    return bool({Role.DATE, Role.REPORTED} & layout.roles.keys())


def fingerprint_of(header: Sequence[str], dates: Sequence[int] = ()) -> str:
    """Return what files of the same form share: their headings, without dates."""
    names = [fold_name(cell) for c, cell in enumerate(header) if c not in dates]
    return hashlib.sha256("\n".join(names).encode()).hexdigest()[:16]
