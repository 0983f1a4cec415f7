"""PDF reports with text: tables by their headings, other reports line by line."""

from dataclasses import replace
from functools import partial

from altdesk.errors import UnreadableFileError
from altdesk.importers import result_lines
from altdesk.importers.choices import Choices
from altdesk.importers.pdf_columns import as_sheets, place_of
from altdesk.importers.pdf_text import Line, read_lines
from altdesk.importers.reading import Reading
from altdesk.importers.result_lines import preamble_of
from altdesk.importers.source import SourceFile
from altdesk.importers.table_reader import find_tables, read_sheets

FORMAT = "PDF"


def sniff(head: bytes) -> bool:
    """Tell whether a file is a PDF; some begin with a few other bytes."""
    return b"%PDF-" in head[:1024]


def read(source: SourceFile, choices: Choices) -> Reading:
    """Return the results of a report.

    Raises:
        UnreadableFileError: it is locked, a scan, or holds no results.
    """
    return read_words(source, read_lines(source, choices.password), choices)


def read_words(source: SourceFile, lines: list[Line], choices: Choices) -> Reading:
    """Return the results of words that stand on pages.

    Raises:
        UnreadableFileError: they hold no results.
    """
    preamble = preamble_of(_parts(lines))
    sheets = as_sheets(lines, source.name)
    if not find_tables(sheets, choices):
        texts = [(number, line.text) for number, line in enumerate(lines, start=1)]
        found = result_lines.as_sheet(texts, source.name)
        if found is None:
            what = f"{source.name} is a text without results that AltDesk can tell."
            raise UnreadableFileError(what, "Type the results in.")
        sheets = [replace(found, place=partial(place_of, lines))]
    return read_sheets(source, sheets, choices, FORMAT, preamble)


def _parts(lines: list[Line]) -> list[str]:
    return [cell.text for line in lines for cell in line.cells]
