"""How wide a table's columns are."""

from collections.abc import Sequence
from dataclasses import dataclass

from altdesk.report.paper.frame import Style
from altdesk.report.paper.setting import set_line
from altdesk.report.summary import Cell, Column, Table

GAP = 0.9
"""Between columns, in letters' heights."""

BESIDE = "\u00a0\u00a0"
"""Between a text and its detail."""

_LEAST_FOR_TEXT = 0.3
_HALVINGS = 30
_MOST_SPARE = 44.0
"""Wider gaps would lead the eye astray between a row's name and its numbers."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Where each column stands: left edge, width, and room for flags at its right."""

    lefts: tuple[float, ...]
    widths: tuple[float, ...]
    flags: tuple[float, ...]

    @property
    def width(self) -> float:
        return self.lefts[-1] + self.widths[-1]

    def text_room(self, index: int) -> float:
        """Return the width that a column leaves to its text."""
        return self.widths[index] - self.flags[index]


def shape_of(table: Table, room: float, style: Style) -> Shape:
    """Return the columns' places: natural widths, fitted into the room."""
    size, columns = style.size, table.columns
    flags = [
        max((_flag_width(row[i], style) for row in table.rows), default=0.0)
        for i in range(len(columns))
    ]
    gaps = GAP * size * (len(columns) - 1)
    for heads in (_head_width, _wrapped_head_width):
        natural = [
            flags[i]
            + max(
                heads(column, style),
                max((_cell_width(row[i], size) for row in table.rows), default=0.0),
            )
            for i, column in enumerate(columns)
        ]
        if sum(natural) + gaps <= room:
            break
    gap = GAP * size
    widths = _distribute(columns, natural, room - gaps)
    lefts, x = [], 0.0
    for wide in widths:
        lefts.append(x)
        x += wide + gap
    return Shape(tuple(lefts), tuple(widths), tuple(flags))


def _distribute(
    columns: Sequence[Column], natural: list[float], room: float
) -> list[float]:
    """Give spare room to the columns with a share; without any, to all but the first.

    Where room lacks, the columns with a share wrap, and else the widest ones.
    """
    spare = room - sum(natural)
    shares = [column.share for column in columns]
    total = sum(shares)
    if spare >= 0 and total:
        return [n + spare * s / total for n, s in zip(natural, shares, strict=True)]
    if spare >= 0:
        each = min(spare / max(1, len(natural) - 1), _MOST_SPARE)
        return [natural[0], *(n + each for n in natural[1:])]
    fixed = sum(n for n, s in zip(natural, shares, strict=True) if not s)
    left = room - fixed
    if total and left >= room * _LEAST_FOR_TEXT:
        wrapped = _squeezed(
            [n for n, s in zip(natural, shares, strict=True) if s], left
        )
        return [
            wrapped.pop(0) if s else n for n, s in zip(natural, shares, strict=True)
        ]
    return _squeezed(natural, room)


def _squeezed(natural: list[float], room: float) -> list[float]:
    """Narrow the widest columns only; the narrow ones keep what they need."""
    low, high = 0.0, max(natural)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if sum(min(n, middle) for n in natural) > room:
            high = middle
        else:
            low = middle
    return [min(n, low) for n in natural]


def _head_width(column: Column, style: Style) -> float:
    texts = (column.title, column.subtitle)
    widest = max(set_line(t, is_strong=column.is_strong).width for t in texts)
    return widest * style.head + 0.2


def _wrapped_head_width(column: Column, style: Style) -> float:
    """Return how wide a heading is with each of its words on a line of its own."""
    words = f"{column.title} {column.subtitle}".split(" ")
    lines = [set_line(word, is_strong=column.is_strong).width for word in words]
    return max(lines, default=0.0) * style.head + 0.2


def _cell_width(cell: Cell, size: float) -> float:
    text = set_line(cell.text, is_strong=cell.is_strong).width
    beside = f"{BESIDE}{cell.detail}" if cell.detail else ""
    return (text + set_line(beside).width) * size + 0.5


def _flag_width(cell: Cell, style: Style) -> float:
    if not (cell.flag or cell.mark):
        return 0.0
    size = style.size
    flag = set_line(f" {cell.flag}", is_strong=True).width * size + size * 0.07
    return flag + set_line(cell.mark).width * size * style.raised
