"""A workbook of which only the rows are fuzzed: the rest is read once.

Styles and lists of parts are the same in every execution and take openpyxl four times
as long as the sheet. Bytes that begin as an archive are read as a whole workbook. A row
that claims to be the millionth is too far here already at a thousand.
"""

import io
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from altdesk.errors import UnreadableFileError
from altdesk.importers import Choices, Reading, spreadsheet
from altdesk.importers.source import SourceFile

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook

_MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SHEET = b'<worksheet xmlns="%s"><sheetData>%s</sheetData></worksheet>'
_SHARED = ("Test", "Result", "Unit", "Date", "Alanine aminotransferase", "U/L")


class _Archive:
    """What a read-only sheet asks for its XML."""

    def __init__(self, sheet: bytes) -> None:
        self._sheet = sheet

    def open(self, _path: str) -> io.BytesIO:
        return io.BytesIO(self._sheet)


@cache
def _book() -> "Workbook":
    import openpyxl

    written = io.BytesIO()
    openpyxl.Workbook().save(written)
    return openpyxl.load_workbook(written, read_only=True, data_only=True)


def read(source: SourceFile, choices: Choices) -> Reading:
    """Return what is read of the rows of a sheet, given as XML."""
    data = source.read_bytes()
    if spreadsheet.sniff(data):
        return spreadsheet.read(source, choices)
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

    spreadsheet._MOST_CELLS = 1_000
    book: Any = _book()
    book._archive = _Archive(_SHEET % (_MAIN, data))
    try:
        sheet = ReadOnlyWorksheet(book, "Labs", "sheet1.xml", _SHARED)
    except spreadsheet._DAMAGE as error:
        # load_workbook looks at the size of each sheet, too.
        raise UnreadableFileError("The workbook is damaged.", "") from error
    return spreadsheet.read_worksheets(
        source, [cast("spreadsheet.Worksheet", sheet)], choices
    )
