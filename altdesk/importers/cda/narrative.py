"""The readable text of a section, where a document has no coded results."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from xml.etree.ElementTree import Element

from altdesk.errors import UnreadableFileError
from altdesk.importers import report_lines
from altdesk.importers.cda.tree import attribute, children, local
from altdesk.importers.choices import Choices
from altdesk.importers.observation import Subject
from altdesk.importers.preamble import Preamble
from altdesk.importers.reading import Reading
from altdesk.importers.sheet import Row, Sheet
from altdesk.importers.source import SourceFile
from altdesk.importers.table_reader import read_sheets

_BREAKS = frozenset({"br", "paragraph", "item", "list", "caption"})
_MOST_SPAN = 20


def read_narrative(
    sections: list[Element], source: SourceFile, choices: Choices, subject: Subject
) -> Reading | None:
    """Return what people can read in `sections`, or None if it holds no results."""
    above = _above(subject)
    sheets = []
    for section in sections:
        for number, table in enumerate(section.iter(), start=1):
            if local(table) == "table":
                rows = partial(_rows, table)
                name = f"table {number}"
                place = "row {} of the readable text".format
                sheets.append(Sheet(name, rows, place, above=above))
        sheets += _lines(section, above)
    try:
        return read_sheets(source, sheets, choices, "C-CDA") if sheets else None
    except UnreadableFileError:
        return None


def _above(subject: Subject) -> Preamble:
    born = subject.born.isoformat() if subject.born else ""
    return Preamble(subject.name, subject.file_number, born, subject.sex)


def _rows(table: Element) -> Iterator[Row]:
    """Yield the rows; a cell that spans several rows stands in each of them."""
    spanning: dict[int, tuple[str, int]] = {}
    number = 0
    for row in table.iter():
        if local(row) == "tr":
            number += 1
            yield number, _row(row, spanning)


def _row(row: Element, spanning: dict[int, tuple[str, int]]) -> list[str]:
    """Return the cells of a row; `spanning` tells what earlier rows put into it."""
    cells: list[str] = []
    begun: dict[int, tuple[str, int]] = {}
    for cell in row:
        if local(cell) in {"td", "th"}:
            _carry_on(cells, spanning)
            printed = " ".join(" ".join(cell.itertext()).split())[:500]
            begun[len(cells)] = (printed, _span(cell, "rowspan"))
            cells += [printed, *[""] * (_span(cell, "colspan") - 1)]
    _carry_on(cells, spanning)
    both = {**spanning, **begun}
    spanning.clear()
    spanning.update({at: (t, rows - 1) for at, (t, rows) in both.items() if rows > 1})
    return cells


def _carry_on(cells: list[str], spanning: dict[int, tuple[str, int]]) -> None:
    while len(cells) in spanning:
        cells.append(spanning[len(cells)][0])


def _span(cell: Element, name: str) -> int:
    """Return how many columns or rows a cell spans."""
    told = attribute(cell, name)
    return max(1, min(int(told), _MOST_SPAN)) if told.isdecimal() else 1


def _lines(section: Element, above: Preamble) -> Iterator[Sheet]:
    """Yield the results of lists and paragraphs outside tables."""
    texts = list(children(section, "text"))
    if not texts or any(local(inner) == "table" for inner in texts[0].iter()):
        return
    lines = "".join(_pieces(texts[0])).split("\n")
    found = report_lines.as_sheet(enumerate(lines, start=1), "text")
    if found is not None:
        told = report_lines.preamble_of(lines)
        above = replace(above, collected=told.collected, reported=told.reported)
        yield replace(found, above=above)


def _pieces(element: Element) -> Iterator[str]:
    yield element.text or ""
    for inner in element:
        mark = "\n" if local(inner) in _BREAKS else ""
        yield mark
        yield from _pieces(inner)
        yield mark
        yield inner.tail or ""
