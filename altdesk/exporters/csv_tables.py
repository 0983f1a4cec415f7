"""CSV: UTF-8 with a mark, so that spreadsheets see the letters; commas; CRLF."""

import csv
import io
from collections.abc import Iterable

from altdesk.core.history import History
from altdesk.core.runnable_cells import protected
from altdesk.exporters import wide
from altdesk.exporters.columns import COLUMNS, rows


def long_table(histories: tuple[History, ...]) -> bytes:
    """Return one row a result, which AltDesk reads back without loss."""
    return _encode([list(COLUMNS), *rows(histories)])


def wide_table(histories: tuple[History, ...]) -> bytes:
    """Return one row a draw."""
    return _encode(wide.table(histories))


def _encode(table: Iterable[list[str]]) -> bytes:
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerows([protected(cell) for cell in row] for row in table)
    return buffer.getvalue().encode("utf-8-sig")
