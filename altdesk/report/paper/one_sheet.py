"""The back of one sheet of paper: what fits, what is left out, and the sources."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from altdesk.report.paper.blocks import lay_all, lay_section
from altdesk.report.paper.flow import (
    Look,
    Placed,
    Strip,
    draw_strips,
    height_of,
    lay_heading,
    lay_text,
)
from altdesk.report.paper.frame import Frame
from altdesk.report.paper.pen import Pen
from altdesk.report.summary import Front, Heading, Prose, Section, Summary

_TOP = 56.0
_FOOT = 60.0
_GUTTER = 18.0


def set_back(
    summary: Summary, frame: Frame, height: float, continued: list[Strip]
) -> list[Placed]:
    """Return the back page with everything placed.

    Rules of selection: what page one had no room for comes first, then the sections
    in their order as far as they fit. The sources of all that is printed and the
    account of the sheet itself are always there, and a line names what is not.
    """
    room = height - _TOP - _FOOT
    parts = list(_laid(summary.back, frame, room - height_of(continued)))
    middle = [*continued, *(strip for _, strips in parts for strip in strips)]
    kept, tail = _fitted(middle, room, frame, summary)
    printed = {id(strip) for strip in kept}
    every = [(summary.phrases.overleaf, continued)] if continued else []
    left_out = [
        title
        for title, strips in [*every, *parts]
        if not strips or any(id(s) not in printed for s in strips)
    ]
    said = _left_out([*left_out, *summary.left_out], frame)
    return _placed([*kept, *said, *tail], frame)


def _laid(
    sections: Sequence[Section], frame: Frame, room: float
) -> Iterator[tuple[str, list[Strip]]]:
    """Yield each section's title and strips: none where the page is full before it."""
    for i, section in enumerate(sections):
        if not section.is_kept:
            strips = lay_section(section, frame, f"part-{i}", room) if room > 0 else []
            room -= height_of(strips)
            yield section.title, strips


def _cited_in_front(front: Front) -> int:
    """Return the highest number of a source that page one cites."""
    sections = [front.table, *front.columns, front.own_note]
    blocks = [block for s in sections if s is not None for block in s.blocks]
    blocks += front.alert.blocks if front.alert else ()
    runs = (run for b in blocks if isinstance(b, Prose) for run in b.runs)
    return max((run.source or 0 for run in runs), default=0)


def _fitted(
    middle: Sequence[Strip], room: float, frame: Frame, summary: Summary
) -> tuple[list[Strip], list[Strip]]:
    """Return the most strips that fit with the sources they cite, and these."""
    every = [summary.phrases.overleaf, *(section.title for section in summary.back)]
    line = height_of(_left_out([*every, *summary.left_out], frame))
    least = _cited_in_front(summary.front)
    cited = [least, *accumulate((strip.cites for strip in middle), max, initial=least)]
    tails: dict[int, list[Strip]] = {}
    for count in range(len(middle), -1, -1):
        is_whole = count == len(middle)
        if count and not is_whole and middle[count - 1].keeps_next:
            continue
        kept, known = list(middle[:count]), cited[count + 1]
        if known not in tails:
            tails[known] = _tail(summary, frame, known)
        needed = height_of(kept) + height_of(tails[known])
        if not (is_whole and not summary.left_out):
            needed += line
        if needed <= room:
            break
    return kept, tails[known]


def _left_out(titles: Sequence[str], frame: Frame) -> list[Strip]:
    if not titles:
        return []
    text = frame.phrases.not_printed.format(parts=", ".join(titles))
    strip = lay_text(text, frame, Look(frame.style.small * 1.1, is_strong=True))
    return [replace(strip, space=frame.style.leading * 0.9)]


def _tail(summary: Summary, frame: Frame, cited: int) -> list[Strip]:
    strips: list[Strip] = []
    for section in summary.back:
        if section.is_kept:
            shown = _cited_blocks(section, cited)
            strips += _lay_tail(shown, frame) if shown.blocks else []
    return strips


def _cited_blocks(section: Section, cited: int) -> Section:
    """Return a list of sources without those that nothing printed cites."""
    entries = [b for b in section.blocks if isinstance(b, Prose) and b.anchor]
    if not entries:
        return section
    others = [b for b in section.blocks if b not in entries]
    used = [entry for entry in entries if (entry.anchor or 0) <= cited]
    return replace(section, blocks=(*used, *others) if used else ())


def _lay_tail(section: Section, frame: Frame) -> list[Strip]:
    inside = frame.under("Sect")
    blocks = [
        replace(b, is_small=True) if isinstance(b, Prose) else b for b in section.blocks
    ]
    entries = [b for b in blocks if isinstance(b, Prose) and b.anchor]
    others = [b for b in blocks if b not in entries]
    strips = lay_heading(Heading(section.title), inside, "")
    if entries:
        strips.append(_two_columns(entries, inside))
    return strips + lay_all(others, inside)


def _two_columns(entries: Sequence[Prose], frame: Frame) -> Strip:
    """Return paragraphs in two columns of about the same height."""
    wide = (frame.room - _GUTTER) / 2
    laid = [lay_all([entry], frame.narrowed(wide)) for entry in entries]
    heights = [height_of(strips) for strips in laid]
    middle = min(
        range(1, len(laid) + 1),
        key=lambda end: max(sum(heights[:end]), sum(heights[end:])),
    )
    columns = (_joined(laid[:middle]), _joined(laid[middle:]))

    def draw(pen: Pen, x: float, y: float) -> None:
        for strips, left in zip(columns, (x, x + wide + _GUTTER), strict=True):
            draw_strips(pen, strips, left, y)

    anchors = frozenset(a for strips in laid for s in strips for a in s.anchors)
    return Strip(max(map(height_of, columns)), draw, anchors=anchors)


def _joined(parts: Iterable[list[Strip]]) -> list[Strip]:
    return [strip for strips in parts for strip in strips]


def _placed(strips: Sequence[Strip], frame: Frame) -> list[Placed]:
    y, placed = _TOP, []
    for i, strip in enumerate(strips):
        y += strip.space if i else 0.0
        placed.append(Placed(strip, frame.style.margin, y))
        y += strip.height
    return placed
