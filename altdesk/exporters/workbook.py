"""XLSX: the wide table to look at, the long one to work with, the events."""

import io
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from altdesk.core.history import History
from altdesk.core.runnable_cells import protected
from altdesk.exporters import wide
from altdesk.exporters.columns import COLUMNS, rows

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook

_NUMERIC = frozenset({"Number"})
_SHORT_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,9})?")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_LONGEST_CELL = 32_000
_EVENT_COLUMNS = (
    "Person",
    "File number",
    "Kind",
    "What",
    "Started",
    "Ended",
    "Amount",
    "Amount unit",
    "Note",
)


def workbook(histories: tuple[History, ...]) -> bytes:
    """Return a workbook of three sheets; no cell is a formula."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    _add(book, "Results", [list(COLUMNS), *rows(histories)])
    _add(book, "Draws", wide.table(histories))
    _add(book, "Events", [list(_EVENT_COLUMNS), *_events(histories)])
    book.properties.creator = "AltDesk"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _add(book: "Workbook", title: str, table: Iterable[list[str]]) -> None:
    from openpyxl.styles import Font

    sheet = book.create_sheet(title)
    heading: list[str] = []
    for number, row in enumerate(table, start=1):
        heading = heading or row
        for column, text in enumerate(row, start=1):
            cell = sheet.cell(row=number, column=column)
            name = heading[column - 1]
            if number > 1 and name in _NUMERIC and _SHORT_NUMBER.fullmatch(text):
                cell.value = float(text)
            elif text:
                cell.value = _FORBIDDEN.sub("\ufffd", protected(text))[:_LONGEST_CELL]
                cell.data_type = "s"  # never a formula, whatever it begins with
            if number == 1:
                cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"


def _events(histories: tuple[History, ...]) -> Iterable[list[str]]:
    for history in histories:
        for event in history.events:
            yield [
                history.person.name,
                history.person.file_number,
                event.kind.value,
                event.what,
                event.started.isoformat(),
                event.ended.isoformat() if event.ended is not None else "",
                "" if event.amount is None else f"{event.amount:f}",
                event.unit,
                event.note,
            ]
