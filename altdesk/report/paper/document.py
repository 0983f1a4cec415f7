"""The whole document: pages planned first, so that each can say how many there are."""

from collections.abc import Iterable, Sequence

from altdesk.report.options import Variant
from altdesk.report.paper.blocks import lay_all, lay_section
from altdesk.report.paper.flow import Look, Placed, Strip, lay_text
from altdesk.report.paper.frame import Frame, Style
from altdesk.report.paper.front import lay_continued, set_front
from altdesk.report.paper.masthead import draw_footer, draw_running_head, lay_masthead
from altdesk.report.paper.one_sheet import set_back
from altdesk.report.paper.pen import Pen
from altdesk.report.summary import Section, Summary

_TOP = 56.0
_FIRST_TOP = 40.0
_FOOT = 60.0
_LARGE = 16 / 9
"""A caregiver's sheet: text of 9 points becomes 16."""

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
    style = Style()
    return style.scaled(_LARGE) if summary.variant is Variant.LARGE else style


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
            draw_running_head(pen, summary.masthead, Style(margin=style.margin))
        for placed in page:
            placed.strip.draw(pen, placed.x, placed.y)
        draw_footer(pen, summary.footer, len(pages), style)


def _plan(summary: Summary, frame: Frame, height: float) -> list[_Page]:
    if summary.variant in {Variant.LARGE, Variant.BLANK}:
        return _paginate(_lay_plain(summary, frame), height, frame.style, _FIRST_TOP)
    front = set_front(summary, frame, height)
    strips = lay_continued(front, summary.phrases.overleaf, frame)
    if summary.variant is Variant.ONE_SHEET:
        return [list(front.placed), set_back(summary, frame, height, strips)]
    strips += _lay_sections(summary.back, frame)
    back = _paginate(strips, height, frame.style, _TOP) if strips else []
    return [list(front.placed), *back]


def _lay_sections(sections: Sequence[Section], frame: Frame) -> list[Strip]:
    return [
        strip
        for i, section in enumerate(sections)
        for strip in lay_section(section, frame, f"part-{i}")
    ]


def _lay_plain(summary: Summary, frame: Frame) -> list[Strip]:
    """Lay everything in one column, as large print and the blank sheet have it."""
    front, style = summary.front, frame.style
    strips = list(lay_masthead(summary.masthead, frame))
    strong = Look(style.size, is_strong=True)
    headline = Look(style.headline, "H2", is_strong=True)
    if front.alert is not None:
        strips.append(_spaced(lay_text(front.alert.title, frame, headline), style))
        strips += lay_all(front.alert.blocks, frame)
        strips.append(lay_text(front.alert.closing, frame, strong))
    if front.headline:
        strips.append(_spaced(lay_text(front.headline, frame, headline), style))
    strips += [
        lay_text(text, frame, Look(style.size))
        for text in (front.figures, *front.notices)
        if text
    ]
    if front.plot is not None:
        strips += lay_all((front.plot,), frame)
    middle = [s for s in (front.table, *front.columns, front.own_note) if s]
    return strips + _lay_sections([*middle, *summary.back], frame)


def _spaced(strip: Strip, style: Style) -> Strip:
    return Strip(strip.height, strip.draw, style.leading * 0.6, keeps_next=True)


def _paginate(
    strips: Sequence[Strip], height: float, style: Style, first_top: float
) -> list[_Page]:
    """Return the pages; strips that keep their next move to a new page together."""
    pages: list[_Page] = [[]]
    y, bottom = first_top, height - _FOOT
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
