"""The head of page one, the line above the other pages, and the foot of each."""

import io
from collections.abc import Iterator

from reportlab.lib.utils import ImageReader

from altdesk.report.paper import ink
from altdesk.report.paper.flow import Strip, Style
from altdesk.report.paper.pen import Pen
from altdesk.report.paper.setting import Line, fit_line, set_line, set_runs
from altdesk.report.paper.tags import Node
from altdesk.report.summary import Footer, Masthead, Run

_NAME_LINES = 2
_LOGO_HEIGHT = 30.0


def lay_masthead(
    head: Masthead, room: float, style: Style, parent: Node
) -> Iterator[Strip]:
    """Yield the letterhead, if there is one, and the two lines of who and when."""
    if head.letterhead_name or head.logo:
        yield _letterhead(head, room, style, parent)
    yield _who(head, room, style, parent)


def _letterhead(head: Masthead, room: float, style: Style, parent: Node) -> Strip:
    logo = ImageReader(io.BytesIO(head.logo)) if head.logo else None
    left = 0.0
    wide = 0.0
    if logo is not None:
        across, down = logo.getSize()
        wide = min(across / max(down, 1) * _LOGO_HEIGHT, room * 0.3)
        left = wide + 10.0
    name = fit_line(head.letterhead_name, (room - left) / style.size, is_strong=True)
    address = set_runs(
        (Run(head.letterhead_address, is_faint=True),), (room - left) / style.small
    )[:2]
    node = parent.add("P")
    height = max(_LOGO_HEIGHT if logo else 0.0, style.size * 1.5 + 11 * len(address))

    def draw(pen: Pen, x: float, y: float) -> None:
        if logo is not None:
            with pen.artifact():
                pen.picture(logo, x, y, wide, _LOGO_HEIGHT)
        with pen.marked(node):
            pen.line(name, x + left, y + style.size, style.size)
            for i, line in enumerate(address):
                base = y + style.size + style.small * 1.4 * (i + 1)
                pen.line(line, x + left, base, style.small)

    return Strip(height + 12.0, draw)


def _who(head: Masthead, room: float, style: Style, parent: Node) -> Strip:
    kind = set_line(head.kind, is_strong=True)
    kind_size = style.size * 1.16
    name_size, names = _name(head.name, room - kind.width * kind_size - 18, style)
    about, period = set_line(head.about), set_line(head.period)
    size = style.small * 1.12
    stacked = (about.width + period.width) * size > room - 14
    lines = _lines(head, room, size) if stacked else []
    top = name_size * 1.22 * len(names)
    height = top + style.leading * (max(1, len(lines)) * 0.95 + 0.55)
    node = parent.add("H1")
    details = parent.add("P")

    def draw(pen: Pen, x: float, y: float) -> None:
        with pen.marked(node):
            for i, line in enumerate(names):
                pen.line(line, x, y + name_size * (0.86 + 1.22 * i), name_size)
        base = y + top + style.leading * 0.72
        with pen.marked(details):
            first = y + name_size * 0.86
            left = x + room - kind.width * kind_size
            pen.line(kind, left, first, kind_size, ink.FAINT)
            for i, line in enumerate(lines):
                pen.line(line, x, base + style.leading * 0.95 * i, size, ink.FAINT)
            if not lines:
                pen.line(about, x, base, size, ink.FAINT)
                left = x + room - period.width * size
                pen.line(period, left, base, size, ink.FAINT)
        with pen.artifact():
            pen.rule(x, y + height, x + room, y + height, ink.RULE, 0.8)

    return Strip(height, draw)


def _name(name: str, room: float, style: Style) -> tuple[float, list[Line]]:
    """Return the name in the largest size in which it fits, or on two lines."""
    for size in (style.title, style.title * 0.86, style.title * 0.74):
        line = set_line(name, is_strong=True)
        if line.width * size <= room:
            return size, [line]
    size = style.title * 0.74
    lines = set_runs((Run(name, is_strong=True),), room / size)
    if len(lines) > _NAME_LINES:
        cut = fit_line(name, room / size * 1.8, is_strong=True)
        text = "".join(piece.text for piece in cut.pieces)
        lines = set_runs((Run(text, is_strong=True),), room / size)[:_NAME_LINES]
    return size, lines


def _lines(head: Masthead, room: float, size: float) -> list[Line]:
    lines = []
    for text in (head.about, head.period):
        lines += set_runs((Run(text),), room / size)[:2]
    return lines


def draw_running_head(pen: Pen, head: Masthead, style: Style) -> None:
    """Say on each further page whose it is."""
    size = style.small
    room = pen.width - 2 * style.margin
    kind = set_line(head.kind)
    left_room = room - kind.width * size - 16
    about = f"{head.name} · {head.about}" if head.about else head.name
    line = fit_line(about, left_room / size)
    with pen.artifact():
        pen.line(line, style.margin, 40, size, ink.FAINT)
        pen.line(kind, style.margin + room - kind.width * size, 40, size, ink.FAINT)
        pen.rule(style.margin, 46, style.margin + room, 46, ink.RULE, 0.6)


def draw_footer(pen: Pen, footer: Footer, pages: int, style: Style) -> None:
    """Write the foot of the current page."""
    size = min(style.small, 8.5)
    room = pen.width - 2 * style.margin
    y = pen.height - 34
    number = set_line(footer.page.format(page=pen.page, pages=pages))
    wide = number.width * size
    lines = set_runs((Run(footer.text),), (room - wide - 14) / size)
    with pen.artifact():
        pen.rule(style.margin, y - 10, style.margin + room, y - 10, ink.RULE, 0.6)
        for i, line in enumerate(lines[:2]):
            pen.line(line, style.margin, y + size * 1.3 * i, size, ink.FAINT)
        pen.line(number, style.margin + room - wide, y, size, ink.FAINT)
