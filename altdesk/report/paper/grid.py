"""Tables: columns as wide as they need, digits in line, headings on each page."""

from collections.abc import Sequence
from dataclasses import dataclass

from altdesk.report.paper.flow import Strip, Style
from altdesk.report.paper.ink import FAINT, HAIR, OUTSIDE, RULE, TEXT, Ink
from altdesk.report.paper.pen import Pen
from altdesk.report.paper.setting import Line, set_line, set_runs
from altdesk.report.paper.tags import Node
from altdesk.report.summary import Align, Cell, Column, Run, Table

_GAP = 0.9
"""Between columns, in letters' heights."""

_BESIDE = "\u00a0\u00a0"
_RAISED = 0.72
"""The size of a note's sign beside its number's."""


@dataclass(frozen=True, slots=True)
class _Shape:
    """Where each column stands: left edge, width, and room for flags at its right."""

    lefts: tuple[float, ...]
    widths: tuple[float, ...]
    flags: tuple[float, ...]


def lay_table(table: Table, room: float, style: Style, parent: Node) -> list[Strip]:
    """Return a table as strips: its heading, one for each row, and its notes."""
    shape = _shape(table, room, style)
    node = parent.add("Table", alternative=table.caption)
    head = _head(table, shape, room, style, node)
    strips = [head]
    for cells in table.rows:
        strips.append(_row(table, cells, shape, room, style, node, head))
    if len(strips) > 2:
        strips[1] = _kept(strips[1])
    return strips + [_note(note, room, style, parent) for note in table.notes]


def _kept(strip: Strip) -> Strip:
    return Strip(strip.height, strip.draw, strip.space, True, strip.head)  # noqa: FBT003


def _shape(table: Table, room: float, style: Style) -> _Shape:
    size = style.size
    flags = [
        max((_flag_width(row[i], size) for row in table.rows), default=0.0)
        for i in range(len(table.columns))
    ]
    natural = [
        max(
            _head_width(column, style) + flags[i],
            max((_cell_width(row[i], size) for row in table.rows), default=0.0)
            + flags[i],
        )
        for i, column in enumerate(table.columns)
    ]
    gap = _GAP * size
    widths = _distribute(table.columns, natural, room - gap * (len(natural) - 1))
    lefts, x = [], 0.0
    for wide in widths:
        lefts.append(x)
        x += wide + gap
    return _Shape(tuple(lefts), tuple(widths), tuple(flags))


def _distribute(
    columns: Sequence[Column], natural: list[float], room: float
) -> list[float]:
    spare = room - sum(natural)
    shares = [column.share for column in columns]
    if spare >= 0 and any(shares):
        total = sum(shares)
        return [n + spare * s / total for n, s in zip(natural, shares, strict=True)]
    if spare >= 0:
        count = max(1, len(natural) - 1)
        return [natural[0], *(n + spare / count for n in natural[1:])]
    if any(shares):
        fixed = sum(n for n, s in zip(natural, shares, strict=True) if not s)
        left = room - fixed
        if left >= room * 0.3:
            total = sum(shares)
            return [
                left * s / total if s else n
                for n, s in zip(natural, shares, strict=True)
            ]
    return _squeezed(natural, room)


def _squeezed(natural: list[float], room: float) -> list[float]:
    """Narrow the widest columns only; the narrow ones keep what they need."""
    low, high = 0.0, max(natural)
    for _ in range(30):
        middle = (low + high) / 2
        if sum(min(n, middle) for n in natural) > room:
            high = middle
        else:
            low = middle
    return [min(n, low) for n in natural]


def _head_width(column: Column, style: Style) -> float:
    texts = (column.title, column.subtitle)
    return max(set_line(t, is_strong=column.is_strong).width for t in texts) * (
        style.small * 1.08
    )


def _cell_width(cell: Cell, size: float) -> float:
    text = set_line(cell.text, is_strong=cell.is_strong).width
    detail = set_line(f"{_BESIDE}{cell.detail}").width if cell.detail else 0.0
    return (text + detail) * size + 0.5


def _flag_width(cell: Cell, size: float) -> float:
    if not (cell.flag or cell.mark):
        return 0.0
    flag = set_line(cell.flag, is_strong=True).width * size + size * 0.28
    return flag + set_line(cell.mark).width * size * _RAISED


def _head(table: Table, shape: _Shape, room: float, style: Style, node: Node) -> Strip:
    size = style.small * 1.08
    has_second = any(column.subtitle for column in table.columns)
    height = size * (2.75 if has_second else 1.65)
    row = node.add("TR")
    nodes = [row.add("TH", scope="Column") for _ in table.columns]
    once = {"drawn": False}

    def draw_texts(pen: Pen, x: float, y: float) -> None:
        for i, column in enumerate(table.columns):
            if not (column.title or column.subtitle):
                continue
            if once["drawn"]:
                with pen.artifact():
                    _head_cell(pen, column, i, x, y)
            else:
                with pen.marked(nodes[i]):
                    _head_cell(pen, column, i, x, y)

    def _head_cell(pen: Pen, column: Column, i: int, x: float, y: float) -> None:
        ink = TEXT if column.is_strong else FAINT
        for text, base in ((column.title, 1.05), (column.subtitle, 2.2)):
            line = set_line(text, is_strong=column.is_strong)
            left = x + shape.lefts[i]
            if column.align is Align.RIGHT:
                room_here = shape.widths[i] - shape.flags[i]
                left += room_here - line.width * size
            pen.line(line, left, y + size * base, size, ink)

    def draw(pen: Pen, x: float, y: float) -> None:
        draw_texts(pen, x, y)
        once["drawn"] = True
        with pen.artifact():
            pen.rule(x, y + height, x + room, y + height, RULE, 0.7)

    return Strip(height, draw, space=style.leading * 0.2, keeps_next=True)


def _row(
    table: Table,
    cells: Sequence[Cell],
    shape: _Shape,
    room: float,
    style: Style,
    node: Node,
    head: Strip,
) -> Strip:
    row = node.add("TR")
    size = style.size
    laid = [
        (cell, row.add("TH", scope="Row") if i == 0 else row.add("TD"), lines)
        for i, cell in enumerate(cells)
        for lines in [_cell_lines(cell, shape.widths[i] - shape.flags[i], size)]
    ]
    most = max(len(lines) for _, _, lines in laid)
    step = size * 1.28
    height = style.row + step * (most - 1)
    if table.is_ruled_for_writing:
        height = style.row * 1.75

    def draw(pen: Pen, x: float, y: float) -> None:
        base = y + (height if most == 1 else style.row) * 0.5 + size * 0.36
        for i, (cell, cell_node, lines) in enumerate(laid):
            if not cell.text and not cell.detail:
                continue
            with pen.marked(cell_node):
                _draw_cell(pen, table.columns[i], cell, lines, shape, i, x, base, size)
        with pen.artifact():
            pen.rule(x, y + height, x + room, y + height, HAIR, 0.5)
            if table.is_ruled_for_writing:
                for left in shape.lefts[1:]:
                    edge = x + left - _GAP * size / 2
                    pen.rule(edge, y, edge, y + height, HAIR, 0.5)

    return Strip(height, draw, head=head)


def _cell_lines(cell: Cell, room: float, size: float) -> list[Line]:
    detail = f"{_BESIDE}{cell.detail}" if cell.detail else ""
    runs = (Run(cell.text, cell.is_strong, cell.is_faint), Run(detail, is_faint=True))
    return set_runs(runs if detail else runs[:1], max(room, size) / size)


def _draw_cell(
    pen: Pen,
    column: Column,
    cell: Cell,
    lines: Sequence[Line],
    shape: _Shape,
    index: int,
    x: float,
    base: float,
    size: float,
) -> None:
    ink: Ink = OUTSIDE if cell.is_outside else TEXT
    left, room = x + shape.lefts[index], shape.widths[index] - shape.flags[index]
    for i, line in enumerate(lines):
        is_right = column.align is Align.RIGHT
        start = left + (room - line.width * size if is_right else 0.0)
        pen.line(line, start, base + i * size * 1.28, size, ink)
    after = (
        left + room if column.align is Align.RIGHT else (left + lines[0].width * size)
    )
    if cell.flag:
        flag = set_line(cell.flag, is_strong=True)
        pen.line(flag, after + size * 0.28, base, size, ink)
        after += size * 0.28 + flag.width * size
    if cell.mark:
        gap = 0.0 if cell.flag else size * 0.1
        small = size * _RAISED
        pen.line(set_line(cell.mark), after + gap, base - size * 0.3, small, FAINT)


def _note(note: str, room: float, style: Style, parent: Node) -> Strip:
    lines = set_runs((Run(note, is_faint=True),), room / style.small)
    leading = style.small * 1.36
    node = parent.add("Note")

    def draw(pen: Pen, x: float, y: float) -> None:
        with pen.marked(node):
            for i, line in enumerate(lines):
                pen.line(line, x, y + leading * (i + 0.9), style.small)

    return Strip(leading * len(lines) + style.small * 0.2, draw)
