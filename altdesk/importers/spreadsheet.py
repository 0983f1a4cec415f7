"""XLSX workbooks: every sheet that holds results, read as stored, never calculated."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from functools import partial
from typing import TYPE_CHECKING, Protocol, cast

from altdesk.errors import UnreadableFileError
from altdesk.importers.choices import Choices
from altdesk.importers.column_content import is_dated
from altdesk.importers.dated_heading import day_of_heading
from altdesk.importers.percents import Percents
from altdesk.importers.reading import Reading
from altdesk.importers.sheet import Row, Sheet, StoredNumber, spaced
from altdesk.importers.source import MEGABYTE, SourceFile
from altdesk.importers.table_reader import read_sheets

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook

FORMAT = "XLSX"
_MOST_BYTES = 64 * MEGABYTE
_MOST_UNPACKED = 512 * MEGABYTE
_MOST_RATIO = 200
_SMALL = MEGABYTE
_MOST_MEMBERS = 2_000
_MOST_CELLS = 4_000_000
"""Blank ones count: a single row may claim to be the millionth."""
_MOST_COLUMNS = 2_000
_MOST_ROWS = 1_048_576
"""More has no workbook."""
# What openpyxl and zipfile raise at damaged workbooks, found by fuzzing.
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    SyntaxError,
    ArithmeticError,
    NotImplementedError,
    RecursionError,
)
_PERCENT = re.compile(rb'%|numFmtId="(?:9|10)"')
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_AGAIN = "Open it in a spreadsheet program and save it again as XLSX or CSV."


class Worksheet(Protocol):
    """What is read of a workbook's sheet."""

    title: str
    sheet_state: str

    def iter_rows(self, *, values_only: bool) -> Iterator[tuple[object, ...]]:
        """Yield the rows as they are stored."""

    def reset_dimensions(self) -> None:
        """Forget the size that the sheet claims."""


def sniff(head: bytes) -> bool:
    """Tell whether a file is an XLSX workbook."""
    is_other = b"word/" in head or b"ppt/" in head
    is_workbook = not is_other and (b"[Content_Types].xml" in head or b"xl/w" in head)
    return head.startswith(b"PK\x03\x04") and is_workbook


def read(source: SourceFile, choices: Choices) -> Reading:
    """Return the results of all sheets of a workbook.

    Raises:
        UnreadableFileError: it is damaged, locked, a bomb, or holds no results.
    """
    content = source.read_bytes(_MOST_BYTES)
    _check_archive(content, source.name)
    book = _load(content, source.name)
    worksheets = cast("list[Worksheet]", book.worksheets)
    if _has_percents(content):
        worksheets = [Percents(worksheet) for worksheet in worksheets]
    return read_worksheets(source, worksheets, choices)


def read_worksheets(
    source: SourceFile, worksheets: Iterable[Worksheet], choices: Choices
) -> Reading:
    """Return the results of sheets whose cells are numbers, days and texts.

    Raises:
        UnreadableFileError: they hold no results, or more cells than any report.
    """
    sheets = list(_sheets(worksheets, source.name))
    return read_sheets(source, sheets, choices, FORMAT)


def _check_archive(content: bytes, name: str) -> None:
    """Refuse a zip bomb by what it declares; openpyxl reads no more than that."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = archive.infolist()
    except _DAMAGE as error:
        raise UnreadableFileError(f"{name} is damaged.", _AGAIN) from error
    unpacked = sum(member.file_size for member in members)
    packed = sum(member.compress_size for member in members) or 1
    is_bomb = unpacked > _SMALL and unpacked / packed > _MOST_RATIO
    if is_bomb or unpacked > _MOST_UNPACKED or len(members) > _MOST_MEMBERS:
        what = f"{name} unpacks to more than a workbook of results may hold."
        raise UnreadableFileError(what, "Save only the sheet with the results.")
    if any(member.flag_bits & 1 for member in members):
        raise UnreadableFileError(f"{name} is locked with a password.", _AGAIN)


def _load(content: bytes, name: str) -> "Workbook":
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        return openpyxl.load_workbook(
            io.BytesIO(content), read_only=True, data_only=True, keep_links=False
        )
    except (InvalidFileException, *_DAMAGE) as error:
        raise UnreadableFileError(
            f"{name} is no workbook, or damaged.", _AGAIN
        ) from error


def _has_percents(content: bytes) -> bool:
    """Tell whether a cell may be shown as a percentage; few workbooks have them."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        try:
            styles = archive.read("xl/styles.xml")
        except _DAMAGE:
            return False
    return _PERCENT.search(styles) is not None


def _sheets(worksheets: Iterable[Worksheet], name: str) -> Iterator[Sheet]:
    left = _MOST_CELLS
    for worksheet in worksheets:
        if worksheet.sheet_state != "visible":
            continue
        rows = list(_told_by(worksheet.title))
        try:
            for number, values in enumerate(_values(worksheet), start=1):
                left -= len(values) + 1
                cells = _cells(values) if values else []
                if left < 0 or number > _MOST_ROWS:
                    most = f"{_MOST_CELLS} cells or {_MOST_ROWS} rows"
                    what = f"{name} has more than {most}."
                    raise UnreadableFileError(what, "Split it into smaller files.")
                if cells:
                    rows.append((number, cells))
        except _DAMAGE as error:
            what = f"{name}, sheet {worksheet.title}: it is damaged."
            raise UnreadableFileError(what, _AGAIN) from error
        place = f"sheet {worksheet.title}, row {{}}".format
        yield Sheet(worksheet.title, partial(iter, rows), place)


def _told_by(title: str) -> Iterator[Row]:
    """Return a sheet's title as a line above it, if it is a day or a year."""
    day = title if is_dated(title) else day_of_heading(title)[0]
    if _YEAR.fullmatch(title.strip()):
        yield 0, [title.strip()]
    elif day:
        yield 0, [f"Collected: {day}"]


def _cells(values: tuple[object, ...]) -> list[str]:
    cells = [_as_text(value) for value in values[:_MOST_COLUMNS]]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _values(worksheet: Worksheet) -> Iterator[tuple[object, ...]]:
    # Some programs declare a wrong size, which would cut off columns.
    worksheet.reset_dimensions()
    return worksheet.iter_rows(values_only=True)


def _as_text(value: object) -> str:
    """Return a cell as text; what was stored as a number says so."""
    if isinstance(value, StoredNumber):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        # Fifteen digits are what a workbook stores for sure: 0.1 + 0.2 is 0.3.
        return StoredNumber(value if isinstance(value, int) else f"{value:.15g}")
    if isinstance(value, datetime):
        is_day = value.time() == time(0)
        return value.date().isoformat() if is_day else value.isoformat(sep=" ")
    if isinstance(value, date | time):
        return value.isoformat()
    printed = "" if value is None else str(value)
    return spaced(" ".join(printed.split()), printed)
