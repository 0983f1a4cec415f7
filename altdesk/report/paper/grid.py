"""Tables: columns as wide as they need, digits in line, headings on each page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from altdesk.report.paper.columns import BESIDE, GAP, Shape, shape_of
from altdesk.report.paper.flow import Strip
from altdesk.report.paper.frame import Frame, Style
from altdesk.report.paper.ink import FAINT, HAIR, OUTSIDE, RULE, TEXT
from altdesk.report.paper.pen import Pen, Point
from altdesk.report.paper.setting import Line, fit_line, set_line, set_runs
from altdesk.report.paper.tags import Node
from altdesk.report.summary import Align, Cell, Column, Run, Table

_STEP = 1.28
_HEAD_STEP = 1.15
_WRITING_ROW = 1.75
_MOST_LINES = 12
"""Of one cell: a row must fit on a page. Who fills tables puts long texts below."""

_WHOLE_UNTIL = 210.0
"""A table that is not higher is not cut; of a higher one no row stands alone."""


def lay_table(table: Table, frame: Frame) -> list[Strip]:
    """Return a table as strips: its heading, one for each row, and its notes."""
    grid = _Grid(table, frame)
    head = grid.head()
    rows = [replace(grid.row(cells), head=head) for cells in table.rows]
    last = len(rows) - 1
    is_whole = sum(row.height for row in rows) <= _WHOLE_UNTIL
    together = set(range(last)) if is_whole else {0, last - 1}
    rows = [replace(r, keeps_next=i in together) for i, r in enumerate(rows)]
    return [head, *rows, *(_note(note, frame) for note in table.notes)]


@dataclass(slots=True)
class _Laid:
    """A cell with its lines and its element of the structure."""

    cell: Cell
    column: Column
    left: float
    room: float
    lines: Sequence[Line]
    node: Node


class _Grid:
    """One table while its strips are made."""

    def __init__(self, table: Table, frame: Frame) -> None:
        self._table = table
        self._style: Style = frame.style
        self._shape: Shape = shape_of(table, frame.room, frame.style)
        self._room = self._shape.width
        self._node = frame.node.add("Table", summary=table.caption)
        self._head_is_drawn = False

    def head(self) -> Strip:
        style, columns = self._style, self._table.columns
        size = style.head
        row = self._node.add("TR")
        nodes = [row.add("TH", scope="Column") for _ in columns]
        lines = [self._head_lines(i, size) for i in range(len(columns))]
        height = size * (0.5 + _HEAD_STEP * max(map(len, lines)))

        def draw(pen: Pen, x: float, y: float) -> None:
            for i, column_lines in enumerate(lines):
                if column_lines:
                    # Repeated on a further page, it is not read aloud again.
                    again = self._head_is_drawn
                    with pen.artifact() if again else pen.marked(nodes[i]):
                        self._draw_heading(pen, i, column_lines, (x, y, size))
            self._head_is_drawn = True
            with pen.artifact():
                bottom = y + height
                pen.rule((x, bottom), (x + self._room, bottom), RULE, 0.7)

        return Strip(height, draw, space=style.leading * 0.2, keeps_next=True)

    def _head_lines(self, index: int, size: float) -> list[Line]:
        column = self._table.columns[index]
        room = max(self._shape.text_room(index), size) / size
        return [
            line
            for text in (column.title, column.subtitle)
            if text
            for line in set_runs((Run(text, column.is_strong),), room)
        ]

    def _draw_heading(
        self,
        pen: Pen,
        index: int,
        lines: Sequence[Line],
        place: tuple[float, float, float],
    ) -> None:
        x, y, size = place
        column, shape = self._table.columns[index], self._shape
        ink = TEXT if column.is_strong else FAINT
        for i, line in enumerate(lines):
            left = x + shape.lefts[index]
            if column.align is Align.RIGHT:
                left += shape.text_room(index) - line.width * size
            pen.line(line, left, y + size * (1.05 + _HEAD_STEP * i), size, ink)

    def row(self, cells: Sequence[Cell]) -> Strip:
        style = self._style
        row = self._node.add("TR")
        laid = [self._lay_cell(i, cell, row) for i, cell in enumerate(cells)]
        most = max(len(item.lines) for item in laid)
        height = style.row + style.size * _STEP * (most - 1)
        if self._table.is_ruled_for_writing:
            height = style.row * _WRITING_ROW
        first = (style.row if most > 1 else height) * 0.5 + style.size * 0.36

        def draw(pen: Pen, x: float, y: float) -> None:
            for item in laid:
                if item.cell.text or item.cell.detail:
                    with pen.marked(item.node):
                        _draw_cell(pen, item, (x, y + first), style)
            with pen.artifact():
                bottom = y + height
                pen.rule((x, bottom), (x + self._room, bottom), HAIR)
                if self._table.is_ruled_for_writing:
                    self._rule_columns(pen, x, y, bottom)

        return Strip(height, draw)

    def _lay_cell(self, index: int, cell: Cell, row: Node) -> _Laid:
        size, room = self._style.size, self._shape.text_room(index)
        node = row.add("TD") if index else row.add("TH", scope="Row")
        lines = _cell_lines(cell, max(room, size) / size)
        column = self._table.columns[index]
        return _Laid(cell, column, self._shape.lefts[index], room, lines, node)

    def _rule_columns(self, pen: Pen, x: float, top: float, bottom: float) -> None:
        for left in self._shape.lefts[1:]:
            edge = x + left - GAP * self._style.size / 2
            pen.rule((edge, top), (edge, bottom), HAIR)


def _cell_lines(cell: Cell, room: float) -> tuple[Line, ...]:
    runs = [Run(cell.text, cell.is_strong, cell.is_faint)]
    if cell.detail:
        runs.append(Run(f"{BESIDE}{cell.detail}", is_faint=True))
    lines = set_runs(runs, room)
    if len(lines) <= _MOST_LINES:
        return lines
    last = "".join(piece.text for piece in lines[_MOST_LINES - 1].pieces)
    return (*lines[: _MOST_LINES - 1], fit_line(f"{last} …", room))


def _draw_cell(pen: Pen, item: _Laid, place: Point, style: Style) -> None:
    (x, base), size, cell = place, style.size, item.cell
    ink = OUTSIDE if cell.is_outside else TEXT
    left = x + item.left
    is_right = item.column.align is Align.RIGHT
    for i, line in enumerate(item.lines):
        start = left + (item.room - line.width * size if is_right else 0.0)
        pen.line(line, start, base + i * size * _STEP, size, ink)
    after = left + (item.room if is_right else item.lines[0].width * size)
    if cell.flag:
        flag = set_line(f" {cell.flag}", is_strong=True)
        pen.line(flag, after, base, size, ink)
        after += flag.width * size
    if cell.mark:
        gap = size * (0.05 if cell.flag else 0.12)
        mark = set_line(cell.mark)
        pen.line(mark, after + gap, base - size * 0.3, size * style.raised, FAINT)


def _note(note: str, frame: Frame) -> Strip:
    size = frame.style.small
    lines = set_runs((Run(note, is_faint=True),), frame.room / size)
    leading = size * 1.36
    node = frame.node.add("P")

    def draw(pen: Pen, x: float, y: float) -> None:
        with pen.marked(node):
            for i, line in enumerate(lines):
                pen.line(line, x, y + leading * (i + 0.9), size)

    return Strip(leading * len(lines) + size * 0.2, draw)
