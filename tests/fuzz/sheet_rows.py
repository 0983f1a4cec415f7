"""The rows of a workbook's sheet without the workbook: what AltDesk itself reads.

Unpacking a workbook takes several times as long as reading its rows, and is another
library's work. A line is a row, tabs part its cells; what is a number or a day is
stored as such, as in a workbook.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from altdesk.importers import Choices, Reading
from altdesk.importers.source import SourceFile
from altdesk.importers.spreadsheet import read_worksheets


@dataclass(frozen=True, slots=True)
class _Rows:
    """A sheet as openpyxl gives it."""

    text: str
    title: str = "Labs"
    sheet_state: str = "visible"

    def iter_rows(self, *, values_only: bool) -> Iterator[tuple[object, ...]]:
        assert values_only
        for line in self.text.split("\n"):
            yield tuple(_stored(cell) for cell in line.split("\t"))

    def reset_dimensions(self) -> None:
        """Claim no size."""


def _stored(cell: str) -> object:
    if cell in {"", "TRUE", "FALSE"}:
        return None if not cell else cell == "TRUE"
    for kind in (int, float, datetime.fromisoformat):
        try:
            return kind(cell)
        except ValueError:
            continue
    return cell


def read(source: SourceFile, choices: Choices) -> Reading:
    """Return what is read of the rows; a form feed begins another sheet."""
    text = source.read_bytes().decode("utf-8", "replace")
    return read_worksheets(source, [_Rows(part) for part in text.split("\f")], choices)
