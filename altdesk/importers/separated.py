"""Text with separators (CSV, TSV) into rows, with caps and no silent repairs."""

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial

from altdesk.errors import UnreadableFileError
from altdesk.importers.column_content import is_dated
from altdesk.importers.sheet import Row, Sheet, spaced

Weight = Callable[[list[str]], int]
SEPARATORS = (",", ";", "\t", "|")
COLUMNS = "columns of text"
"""Not a separator: cells stand apart by two spaces or more."""

_LONGEST_LINE = 65_536
_MOST_ROWS = 2_000_000
_MOST_COLUMNS = 5_000
_SAMPLE_LINES = 120
_DECLARED = re.compile(r"sep=(.)\n?", re.IGNORECASE)
_GAP = re.compile(r"\t| {2,}|\s\|\s")


def as_sheet(text: str, name: str, separator: str) -> Sheet:
    """Return the table that `text` holds."""
    rows = partial(_rows, text, name, separator)
    return Sheet(name, rows, separator=separator)


def find_separator(text: str, weight: Weight) -> str:
    """Return the separator that makes the most sense of the first lines.

    `weight` counts the cells of a row that mean something.
    """
    declared = _DECLARED.match(text)
    if declared is not None:
        return declared[1]
    lines = _first_lines(text)
    candidates = [s for s in SEPARATORS if any(s in line for line in lines)]
    if any(_GAP.search(line.strip()) for line in lines):
        candidates.append(COLUMNS)
    if not candidates:
        return ","
    scored = [
        (_sense(lines, s, weight), _evenness(lines, s), -rank, s)
        for rank, s in enumerate(candidates)
    ]
    return max(scored)[-1]


def _first_lines(text: str) -> list[str]:
    head = text[: _SAMPLE_LINES * 400]
    return [line for line in head.split("\n") if line.strip()][:_SAMPLE_LINES]


def _split(lines: list[str], separator: str) -> list[list[str]]:
    if separator == COLUMNS:
        return [_GAP.split(line.strip()) for line in lines]
    return list(csv.reader(lines, delimiter=separator))


def _sense(lines: list[str], separator: str, weight: Weight) -> int:
    return sum(weight(cells) for cells in _split(lines, separator) if len(cells) > 1)


def _evenness(lines: list[str], separator: str) -> int:
    widths = Counter(len(cells) for cells in _split(lines, separator))
    return max((n for width, n in widths.items() if width > 1), default=0)


def _rows(text: str, name: str, separator: str) -> Iterator[Row]:
    if separator == COLUMNS:
        for number, line in enumerate(_lines(text, name), start=1):
            cells = [cell.strip() for cell in _GAP.split(line.strip())]
            # Days that stand indented head columns; none stands over the names.
            is_indented = line.startswith("  ") and all(map(is_dated, cells))
            yield number, ["", *cells] if is_indented else cells
        return
    reader = csv.reader(_lines(text, name), delimiter=separator, strict=True)
    number = 1
    try:
        for cells in reader:
            if len(cells) > _MOST_COLUMNS:
                what = f"{name}, row {number} has more than {_MOST_COLUMNS} columns."
                raise UnreadableFileError(what, "This is no table of results.")
            bare = [cell.strip() for cell in cells]
            yield number, bare if bare == cells else list(map(spaced, bare, cells))
            number = reader.line_num + 1
    except csv.Error as error:
        raise UnreadableFileError(*_broken(name, number, str(error))) from error


def _broken(name: str, row: int, reason: str) -> tuple[str, str]:
    if "unexpected end" in reason or "field larger" in reason:
        what = f"{name}, row {row}: a quotation mark is opened and never closed."
        return what, "Close it, or export the table again."
    what = f"{name}, row {row}: the quotation marks do not match."
    return what, "Correct the row, or export the table again."


def _lines(text: str, name: str) -> Iterator[str]:
    """Yield the lines one by one; the declaration `sep=;` is left blank."""
    start, number = 0, 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        number += 1
        if end - start > _LONGEST_LINE:
            what = f"{name}, row {number} has more than {_LONGEST_LINE} letters."
            raise UnreadableFileError(what, "This is no table of results.")
        if number > _MOST_ROWS:
            what = f"{name} has more than {_MOST_ROWS} rows."
            raise UnreadableFileError(what, "Split it into smaller files.")
        line = text[start:end]
        is_declaration = number == 1 and _DECLARED.fullmatch(line) is not None
        yield "\n" if is_declaration else line + "\n"
        start = end + 1
