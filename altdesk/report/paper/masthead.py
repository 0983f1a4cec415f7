"""The head of page one, the line above the other pages, and the foot of each."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from PIL.Image import DecompressionBombError, Image
from PIL.Image import new as new_image
from PIL.Image import open as open_image
from reportlab.lib.utils import ImageReader

from altdesk.errors import AltDeskError
from altdesk.report.paper import ink
from altdesk.report.paper.flow import Look, Strip, lay_text
from altdesk.report.paper.frame import Frame, Style
from altdesk.report.paper.pen import Area, Pen
from altdesk.report.paper.setting import Line, fit_line, set_line, set_runs
from altdesk.report.summary import Footer, Masthead, Run

_LOGO_FAULT = (
    "The clinic's logo cannot be read.",
    "Choose a PNG or JPEG picture in Settings.",
)
_NAME_LINES = 2
_ADDRESS_LINES = 3
_ABOUT_LINES = 2
_LOGO_HEIGHT = 30.0
_LOGO_PART = 0.3
_LOGO_PIXELS = (640, 125)
"""300 dots an inch at that height."""

_UNREADABLE = (OSError, ValueError, SyntaxError, DecompressionBombError)
_SIZES = (1.0, 0.86, 0.74)
_FOOT_LINES = 2
_LOWEST = 24.0
"""Where the last line of the foot stands, above the paper's edge."""

_LEAST_NAME = 20.0


class UnreadableLogoError(AltDeskError):
    """A letterhead's picture that is none."""


def lay_masthead(head: Masthead, frame: Frame) -> Iterator[Strip]:
    """Yield the letterhead, if there is one, and the two lines of who and when."""
    if head.letterhead_name or head.logo:
        yield _letterhead(head, frame)
    if frame.style.is_large:
        # Beside a name of this size nothing else has room.
        look = Look(frame.style.size, is_strong=True, ink=ink.FAINT)
        yield lay_text(head.kind, frame, look)
        head = replace(head, kind="")
    yield _who(head, frame)


def _letterhead(head: Masthead, frame: Frame) -> Strip:
    style = frame.style
    logo, wide, high = _logo(head, frame.room)
    left = wide + 10.0 if logo else 0.0
    room = frame.room - left
    name = fit_line(head.letterhead_name, room / style.size, is_strong=True)
    address = (Run(head.letterhead_address, is_faint=True),)
    lines = _at_most(
        set_runs(address, room / style.small), _ADDRESS_LINES, room / style.small
    )
    node = frame.node.add("P")
    text_height = style.size * 1.5 + style.small * 1.4 * len(lines)

    def draw(pen: Pen, x: float, y: float) -> None:
        if logo is not None:
            with pen.artifact():
                pen.picture(logo, Area(x, y, wide, high))
        with pen.marked(node):
            pen.line(name, x + left, y + style.size, style.size)
            for i, line in enumerate(lines):
                base = y + style.size + style.small * 1.4 * (i + 1)
                pen.line(line, x + left, base, style.small)

    return Strip(max(high, text_height) + 12.0, draw)


def _at_most(lines: Sequence[Line], most: int, room: float) -> Sequence[Line]:
    """Return the first lines; "…" tells that there were more."""
    if len(lines) <= most:
        return lines
    last = "".join(piece.text for piece in lines[most - 1].pieces)
    return [*lines[: most - 1], fit_line(f"{last} …", room)]


def _logo(head: Masthead, room: float) -> tuple[ImageReader | None, float, float]:
    """Return a clinic's picture with its width and height on paper."""
    if head.logo is None:
        return None, 0.0, 0.0
    picture = _picture(head.logo)
    ratio = picture.width / picture.height
    wide = min(ratio * _LOGO_HEIGHT, room * _LOGO_PART)
    return ImageReader(picture), wide, wide / ratio


@lru_cache(maxsize=4)
def _picture(content: bytes) -> Image:
    """Return a picture on white paper, no finer than a printer shows it.

    Raises:
        UnreadableLogoError: it is no picture, or far too large.
    """
    try:
        with open_image(io.BytesIO(content)) as found:
            found.draft("RGB", _LOGO_PIXELS)
            found.thumbnail(_LOGO_PIXELS)
            seen = found.convert("RGBA")
    except _UNREADABLE as error:
        raise UnreadableLogoError(*_LOGO_FAULT) from error
    paper = new_image("RGBA", seen.size, "white")
    paper.alpha_composite(seen)
    return paper.convert("RGB")


def _who(head: Masthead, frame: Frame) -> Strip:
    style = frame.style
    kind = set_line(head.kind, is_strong=True)
    kind_size = style.size * 1.16
    kind_left = frame.room - kind.width * kind_size
    name_size, names = _name(head.name, kind_left - 18, style)
    size = style.small * 1.12
    about = _about(head, frame.room, size)
    top = name_size * 1.22 * len(names)
    rows = max(line_row for _, _, line_row in about) + 1 if about else 0
    height = top + style.leading * (0.95 * rows + 0.55)
    name_node = frame.node.add("H1")
    about_nodes = [frame.node.add("P") for _ in range(len(about) + 1)]

    def draw(pen: Pen, x: float, y: float) -> None:
        with pen.marked(name_node):
            for i, line in enumerate(names):
                pen.line(line, x, y + name_size * (0.86 + 1.22 * i), name_size)
        base = y + top + style.leading * 0.72
        first = y + name_size * 0.86
        placed = [(kind, x + kind_left, first, kind_size)]
        for line, left, row in about:
            placed.append((line, x + left, base + style.leading * 0.95 * row, size))
        for node, (line, left, at, tall) in zip(about_nodes, placed, strict=True):
            with pen.marked(node):
                pen.line(line, left, at, tall, ink.FAINT)
        with pen.artifact():
            bottom = y + height
            pen.rule((x, bottom), (x + frame.room, bottom), ink.RULE, 0.8)

    return Strip(height, draw)


def _name(name: str, room: float, style: Style) -> tuple[float, Sequence[Line]]:
    """Return the name in the largest size in which it fits, or on two lines."""
    line = set_line(name, is_strong=True)
    for part in _SIZES:
        size = style.title * part
        if line.width * size <= room:
            return size, [line]
    runs = (Run(name, is_strong=True),)
    lines: Sequence[Line] = set_runs(runs, room / size)
    if len(lines) > _NAME_LINES:
        rest = "".join(piece.text for piece in lines[1].pieces)
        lines = [lines[0], fit_line(f"{rest} …", room / size, is_strong=True)]
    return size, lines


def _about(head: Masthead, room: float, size: float) -> list[tuple[Line, float, int]]:
    """Return the lines below the name, each with its left edge and its row."""
    about, period = set_line(head.about), set_line(head.period)
    if not (head.about or head.period):
        return []
    if (about.width + period.width) * size <= room - 14:
        return [(about, 0.0, 0), (period, room - period.width * size, 0)]
    wide = room / size
    lines = [
        line
        for text in (head.about, head.period)
        for line in _at_most(set_runs((Run(text),), wide), _ABOUT_LINES, wide)
    ]
    return [(line, 0.0, row) for row, line in enumerate(lines)]


def draw_running_head(pen: Pen, head: Masthead, style: Style) -> None:
    """Say on each further page whose it is."""
    size, left = style.small, style.margin
    room = pen.width - 2 * left
    kind = set_line(head.kind)
    kind_left = left + room - kind.width * size
    about = set_line(f" · {head.about}" if head.about else "")
    every = (kind_left - left - 16) / size
    has_about = every - about.width >= _LEAST_NAME
    name = fit_line(head.name, every - about.width if has_about else every)
    with pen.artifact("Header"):
        pen.line(name, left, 40, size, ink.FAINT)
        if has_about:
            pen.line(about, left + name.width * size, 40, size, ink.FAINT)
        pen.line(kind, kind_left, 40, size, ink.FAINT)
        pen.rule((left, 46), (left + room, 46), ink.RULE, 0.6)


def draw_footer(pen: Pen, footer: Footer, pages: int, style: Style) -> None:
    """Write the foot of the current page."""
    size, left = style.small, style.margin
    room = pen.width - 2 * left
    y = pen.height - _LOWEST - size * 1.3
    number = set_line(footer.page.format(page=pen.page, pages=pages))
    wide = number.width * size
    lines = set_runs((Run(footer.text),), (room - wide - 14) / size)
    with pen.artifact("Footer"):
        top = y - size * 1.3
        pen.rule((left, top), (left + room, top), ink.RULE, 0.6)
        for i, line in enumerate(lines[:_FOOT_LINES]):
            pen.line(line, left, y + size * 1.3 * i, size, ink.FAINT)
        pen.line(number, left + room - wide, y, size, ink.FAINT)
