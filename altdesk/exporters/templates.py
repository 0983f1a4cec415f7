"""Empty tables to fill in: their headings are those that the importer knows."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from altdesk.core.catalogue import catalogue
from altdesk.errors import AltDeskError
from altdesk.exporters.atomic import replace_file

LONG = (
    "Name",
    "Date of birth",
    "Date",
    "Test",
    "Result",
    "Unit",
    "Low",
    "High",
    "Laboratory",
    "Note",
)
_FIRST_OF_WIDE = ("Name", "Date of birth", "Date", "Laboratory")
_IN_WIDE = ("ALT", "AST", "ALP", "GGT", "TBIL", "ALB", "PLT", "INR", "CK")


def wide() -> tuple[str, ...]:
    """Return the headings of a table with a row a draw: "ALT (U/L)" and so on."""
    return (*_FIRST_OF_WIDE, *(_column(name) for name in _IN_WIDE))


def _column(identifier: str) -> str:
    analyte = catalogue().analytes[identifier]
    unit = str(analyte.canonical_unit)
    return f"{identifier} ({unit})" if unit else identifier


def write_template(target: Path, *, is_wide: bool = True) -> Path:
    """Write an empty table as CSV or XLSX, by the ending of `target`.

    Raises:
        AltDeskError: the ending is another, or the file cannot be written.
    """
    headings = wide() if is_wide else LONG
    match target.suffix.lower():
        case ".csv":
            content = _as_csv(headings)
        case ".xlsx":
            content = _as_workbook(headings)
        case _:
            what = f"“{target.name}” names no kind of table."
            raise AltDeskError(what, "Let the name end with .csv or .xlsx.")
    replace_file(target, content)
    return target


def _as_csv(headings: Sequence[str]) -> bytes:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\r\n").writerow(headings)
    return buffer.getvalue().encode("utf-8-sig")


def _as_workbook(headings: Sequence[str]) -> bytes:
    import openpyxl
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Results"
    sheet.append(list(headings))
    for column, heading in enumerate(headings, start=1):
        sheet.cell(row=1, column=column).font = Font(bold=True)
        width = max(12, len(heading) + 2)
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "A2"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()
