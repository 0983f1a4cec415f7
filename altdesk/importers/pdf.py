"""PDF reports with text: tables by their headings, other reports line by line."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import pairwise

from altdesk.errors import UnreadableFileError
from altdesk.importers import report_lines
from altdesk.importers.choices import Choices
from altdesk.importers.pdf_cards import texts_of
from altdesk.importers.pdf_columns import as_sheets, place_of
from altdesk.importers.pdf_text import Line, read_lines
from altdesk.importers.people_parts import starts_of
from altdesk.importers.preamble import join_labels
from altdesk.importers.reading import Reading
from altdesk.importers.result_lines import read_result_line
from altdesk.importers.sheet import Sheet
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
    sheets = [sheet for part in _by_person(lines) for sheet in _sheets(source, part)]
    if not find_tables(sheets, choices):
        what = f"{source.name} is a text without results that AltDesk can tell."
        raise UnreadableFileError(what, "Type the results in.")
    return read_sheets(source, sheets, choices, FORMAT)


def _by_person(lines: list[Line]) -> Iterator[list[Line]]:
    """Yield the lines of each person; whole pages, where a page names one."""
    starts = starts_of([[cell.text for cell in line.cells] for line in lines])
    for start, end in pairwise([*starts, len(lines)]):
        yield lines[_top_of_page(lines, start) : _top_of_page(lines, end)]


def _top_of_page(lines: list[Line], at: int) -> int:
    """Return where the page of a name begins, if no result stands above it."""
    top = at
    while 0 < top < len(lines) and lines[top - 1].page == lines[at].page:
        top -= 1
        if read_result_line(lines[top].text) is not None:
            return at
    return top


def _sheets(source: SourceFile, lines: list[Line]) -> list[Sheet]:
    """Return the tables of a person's lines, or those lines that hold a result."""
    sheets = as_sheets(lines, source.name)
    if not find_tables(sheets, Choices()):
        found = report_lines.as_sheet(texts_of(lines), source.name)
        place = partial(place_of, lines)
        sheets = [replace(found, place=place)] if found is not None else sheets
    above = report_lines.preamble_of(_parts(lines))
    return [replace(sheet, above=above) for sheet in sheets]


def _parts(lines: list[Line]) -> list[str]:
    return [
        text
        for line in lines
        for text in _labelled(join_labels(cell.text for cell in line.cells))
    ]


def _labelled(cells: list[str]) -> Iterator[str]:
    """Yield cells; a label that stands alone, with the cell that it tells."""
    label = ""
    for text in cells:
        is_label = text.endswith(":")
        if label and is_label:
            yield label
        elif not is_label:
            yield f"{label} {text}" if label else text
        label = text if is_label else ""
    if label:
        yield label
