"""The whole document: pages planned first, so that each can say how many there are."""

from collections.abc import Iterable, Sequence

from altdesk.report.options import Variant
from altdesk.report.paper.flow import Placed, Strip
from altdesk.report.paper.frame import LARGE, Frame, Style
from altdesk.report.paper.front import lay_continued, set_front
from altdesk.report.paper.masthead import draw_footer, draw_running_head
from altdesk.report.paper.one_column import lay_one_column, lay_sections
from altdesk.report.paper.one_sheet import set_back
from altdesk.report.paper.pen import Pen
from altdesk.report.summary import Summary

_TOP = 56.0
_FIRST_TOP = 40.0
_FOOT = 60.0
_LARGE_FOOT = 76.0

_Page = list[Placed]


def render(summary: Summary) -> bytes:
    """Return the sheet as a PDF; the same Summary gives the same bytes."""
    pen = Pen(summary)
    _draw(pen, summary, _lay(pen, summary))
    return pen.finish()


class Volume:
    """Several people's sheets in one PDF; each counts its own pages."""

    def __init__(self) -> None:
        self._pen: Pen | None = None
        self._count = 0

    def add(self, summary: Summary) -> None:
        """Set one more sheet behind the others.

        Raises:
            AltDeskError: the sheet cannot be set; the others are as they were.
        """
        pen = self._pen or Pen(summary, summary.masthead.kind)
        pages = _lay(pen, summary)
        if self._pen is not None:
            pen.turn_page()
        self._pen = pen
        pen.begin(f"sheet-{self._count}-")
        pen.bookmark(summary.masthead.name, "top", 0.0)
        self._count += 1
        _draw(pen, summary, pages)

    def finish(self) -> bytes:
        """Return the PDF; nothing where no sheet was set."""
        return b"" if self._pen is None else self._pen.finish()


def render_together(summaries: Iterable[Summary]) -> bytes:
    """Return several people's sheets as one PDF."""
    volume = Volume()
    for summary in summaries:
        volume.add(summary)
    return volume.finish()


def _style_of(summary: Summary) -> Style:
    return LARGE if summary.variant is Variant.LARGE else Style()


def _lay(pen: Pen, summary: Summary) -> list[_Page]:
    """Return the pages of a sheet, laid out but not drawn."""
    style = _style_of(summary)
    room = pen.width - 2 * style.margin
    frame = Frame(room, style, pen.structure.root, summary.phrases)
    return _plan(summary, frame, pen.height)


def _draw(pen: Pen, summary: Summary, pages: Sequence[_Page]) -> None:
    style = _style_of(summary)
    pen.anchors = {
        anchor for page in pages for placed in page for anchor in placed.strip.anchors
    }
    for number, page in enumerate(pages):
        if number:
            pen.turn_page()
            draw_running_head(pen, summary.masthead, style)
        for placed in page:
            placed.strip.draw(pen, placed.x, placed.y)
        draw_footer(pen, summary.footer, len(pages), style)


def _plan(summary: Summary, frame: Frame, height: float) -> list[_Page]:
    if summary.variant in {Variant.LARGE, Variant.BLANK}:
        room = height - _FIRST_TOP - _foot_of(frame.style)
        strips = lay_one_column(summary, frame, room)
        return _paginate(strips, height, frame.style, _FIRST_TOP)
    front = set_front(summary, frame, height)
    strips = lay_continued(front, summary.phrases.overleaf, frame)
    if summary.variant is Variant.ONE_SHEET:
        return [list(front.placed), set_back(summary, frame, height, strips)]
    strips += lay_sections(summary.back, frame)
    back = _paginate(strips, height, frame.style, _TOP) if strips else []
    return [list(front.placed), *back]


def _foot_of(style: Style) -> float:
    return _LARGE_FOOT if style.is_large else _FOOT


def _paginate(
    strips: Sequence[Strip], height: float, style: Style, first_top: float
) -> list[_Page]:
    """Return the pages; strips that keep their next move to a new page together."""
    pages: list[_Page] = [[]]
    y, bottom = first_top, height - _foot_of(style)
    i = 0
    while i < len(strips):
        group = _group(strips, i)
        tall = sum(strip.space + strip.height for strip in group)
        if pages[-1] and y + tall > bottom:
            pages.append([])
            y = _TOP
            if group[0].head is not None:
                pages[-1].append(Placed(group[0].head, style.margin, y))
                y += group[0].head.height
        for strip in group:
            y += strip.space if pages[-1] else 0.0
            pages[-1].append(Placed(strip, style.margin, y))
            y += strip.height
        i += len(group)
    return pages


def _group(strips: Sequence[Strip], start: int) -> Sequence[Strip]:
    end = start
    while end < len(strips) - 1 and strips[end].keeps_next:
        end += 1
    return strips[start : end + 1]
