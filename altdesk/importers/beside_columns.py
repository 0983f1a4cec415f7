"""Columns that tell of the analyte in another column: "ALT Unit", "alt_uln"."""

import re
from collections.abc import Mapping, Sequence

from altdesk.core.naming import fold_name
from altdesk.importers.cells import Heading
from altdesk.importers.table_words import Role, roles_of

Beside = dict[int, dict[Role, int]]
"""For the column of an analyte, the columns of what else is told of it."""

_GAP = re.compile(r"[\s_.:/-]+")
_TOLD = (Role.UNIT, Role.LOW, Role.HIGH, Role.INTERVAL, Role.FLAG, Role.NOTE)


def find_beside(
    header: Sequence[str], analytes: Mapping[int, Heading], taken: frozenset[int]
) -> Beside:
    """Return the columns headed by an analyte's own heading and one word more."""
    columns = {fold_name(h.name): column for column, h in analytes.items()}
    columns |= {fold_name(header[column]): column for column in analytes}
    found: Beside = {}
    for column, cell in enumerate(header):
        if column in analytes or column in taken:
            continue
        for gap in _GAP.finditer(cell):
            of_analyte = columns.get(fold_name(cell[: gap.start()]))
            roles = [r for r in roles_of(cell[gap.end() :]) if r in _TOLD]
            if of_analyte is not None and roles:
                found.setdefault(of_analyte, {}).setdefault(roles[0], column)
    return found
