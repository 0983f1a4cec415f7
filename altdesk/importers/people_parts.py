"""Reports of several people in one text: where the lines of the next person begin.

Results under another person's name must never join those of the first.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from altdesk.core.naming import find_analytes, fold_name
from altdesk.importers.column_content import is_dated
from altdesk.importers.preamble import read_preamble
from altdesk.importers.result_lines import read_result_line
from altdesk.importers.table_words import Above, above_of, roles_of

_MOST_LINES = 5_000
"""A longer text is a table; who is meant stands in its columns."""
_TITLES = ("dr ", "dr. ", "prof", "dott", "med.")


def split_text(text: str) -> list[str]:
    """Return one text a person; the lines of the others are left blank in it.

    So every line keeps its number. A text of one person comes back as it is.
    """
    lines = text.split("\n")
    if len(lines) > _MOST_LINES:
        return [text]
    rows = [line.split("\t") for line in lines]
    parts = []
    for start, end in pairwise([*starts_of(rows), len(lines)]):
        blank = [""] * start
        parts.append("\n".join([*blank, *lines[start:end]]))
    return parts if len(parts) > 1 else [text]


def starts_of(rows: Sequence[Sequence[str]]) -> list[int]:
    """Return where the lines of each person begin; one person has all of them."""
    starts = [0]
    known = ""
    for at, cells in enumerate(rows):
        name = _name_in(cells)
        if not name:
            continue
        if known and not _is_same(name, known):
            if name.casefold().startswith(_TITLES):
                continue  # who ordered it, or who signs
            starts.append(_begin(rows, at))
        known = name if not known or len(starts) > 1 else known
    return list(dict.fromkeys(starts))


def _name_in(cells: Sequence[str]) -> str:
    filled = [cell.strip() for cell in cells if cell.strip()]
    if not filled or not _may_name(filled):
        return ""
    name = read_preamble([filled]).name
    return "" if find_analytes(name).candidates or roles_of(name) else name


def _may_name(filled: Sequence[str]) -> bool:
    """Tell a label with what it tells from a heading, without reading the line."""
    is_pair = len(filled) == 2 and above_of(filled[0]) is Above.NAME
    is_told = len(filled) == 3 and is_dated(filled[1])  # "DOE, ANN | 02/03/1949 | F"
    return is_pair or is_told or any(":" in cell or "*" in cell for cell in filled)


def _is_same(name: str, other: str) -> bool:
    """Tell whether two spellings can be one person: "Doe, Ann" and "Ann B. Doe"."""
    one, two = _words(name), _words(other)
    return one <= two or two <= one


def _words(name: str) -> set[str]:
    return {fold_name(word) for word in name.replace(",", " ").split()} - {""}


def _begin(rows: Sequence[Sequence[str]], at: int) -> int:
    """Return the first of the lines around a name that hold no result."""
    start = at
    for before in _backwards(at):
        line = "  ".join(rows[before])
        if line.startswith("\f"):
            return before  # a page begins
        if not line.strip() or read_result_line(line.strip()) is not None:
            return start
        start = before if ":" in line else start
    return start


def _backwards(at: int) -> Iterator[int]:
    return iter(range(at - 1, max(-1, at - 12), -1))
