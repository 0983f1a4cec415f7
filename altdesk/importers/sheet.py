"""A table as rows of cells, whatever file it came from."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from altdesk.importers.preamble import Preamble

Row = tuple[int, list[str]]
"""The number of a row, as the person sees it, and its cells."""

SAMPLE_ROWS = 200


class StoredNumber(str):
    """A number that a workbook stores as such: its decimal mark is a point."""

    __slots__ = ()


class Spaced(str):
    """A cell without its outer blanks and line ends; `printed` has them."""

    __slots__ = ("printed",)

    printed: str


def spaced(text: str, printed: str) -> str:
    """Return a cell's `text`, which remembers how it was printed if that differs."""
    if text == printed:
        return text
    cell = Spaced(text)
    cell.printed = printed
    return cell


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table that can be read from its beginning any number of times."""

    name: str
    rows: Callable[[], Iterator[Row]]
    place: Callable[[int], str] = "row {}".format
    """How to call a row when speaking of it."""
    doubtful: frozenset[int] = frozenset()
    """Rows whose cells may not be those of their columns: they are asked about."""

    separator: str = ""
    """What parts its cells, where a sign does."""

    above: "Preamble | None" = None
    """What the source tells of this table outside it; else the rows above it tell."""

    def sample(self, most: int = SAMPLE_ROWS) -> list[Row]:
        """Return the first rows that hold anything."""
        found = []
        for number, cells in self.rows():
            if any(cells):
                found.append((number, cells))
            if len(found) >= most:
                break
        return found
