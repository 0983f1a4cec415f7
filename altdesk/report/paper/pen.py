"""Drawing on pages: text, lines and shapes, measured in points from the top left."""

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any, NamedTuple

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from altdesk.report.options import Paper
from altdesk.report.paper.archive import make_lasting
from altdesk.report.paper.fonts import main_face
from altdesk.report.paper.ink import FAINT, TEXT, Ink
from altdesk.report.paper.links import Link
from altdesk.report.paper.packing import pack
from altdesk.report.paper.plain import para
from altdesk.report.paper.setting import Line, Piece
from altdesk.report.paper.tags import Node, Structure
from altdesk.report.summary import Summary

_SIZES = {Paper.A4: (595.28, 841.89), Paper.LETTER: (612.0, 792.0)}

Point = tuple[float, float]


class Area(NamedTuple):
    """A rectangle by its upper left corner and its size."""

    x: float
    y: float
    wide: float
    high: float


class Pen:
    """Draws one document; `y` grows downwards, as people read."""

    def __init__(self, summary: Summary, title: str = "") -> None:
        paper = summary.paper
        self.width, self.height = _SIZES[paper]
        self.structure = Structure()
        self.page = 1
        self.anchors: set[str] = set()
        self._prefix = ""
        self._source = summary.phrases.source
        self._inside: Node | None = None
        self._filled_with: Ink | None = None
        self._file = io.BytesIO()
        rl_config.useA85 = 0
        main_face(is_strong=False)
        first_font: Any = main_face(is_strong=False).name
        self._canvas: Any = Canvas(
            self._file,
            pagesize=(self.width, self.height),
            invariant=1,
            pageCompression=1,
            lang=summary.language,
            pdfVersion=(1, 7),
            initialFontName=first_font,
        )
        title = para(title or summary.title)
        self._about = (title, summary.language, summary.printed_on)
        self._describe(summary.printed_on)

    def _describe(self, printed_on: date) -> None:
        """Say what the document is, and nothing of who made it where."""
        canvas = self._canvas
        canvas.setTitle(self._about[0])
        stamp = f"D:{printed_on:%Y%m%d}000000+00'00'"
        canvas.setDateFormatter(lambda *_: stamp)
        canvas.setAuthor("")
        canvas.setSubject("")
        canvas.setKeywords("")
        canvas.setCreator("AltDesk")
        canvas.setProducer("AltDesk")
        canvas.setViewerPreference("DisplayDocTitle", "true")

    def turn_page(self) -> None:
        """Finish this page and begin the next."""
        self._canvas.showPage()
        self._filled_with = None
        self.structure.turn_page()
        self.page += 1

    def finish(self) -> bytes:
        """Return the document's bytes; the last page is complete."""
        self._canvas.showPage()
        document = self._canvas._doc  # noqa: SLF001 - no public door
        self.structure.write(document)
        make_lasting(document, *self._about)
        self._canvas.save()
        return pack(self._file.getvalue())

    def begin(self, prefix: str) -> None:
        """Begin a person's sheet: pages count from one, anchors are its own."""
        self.page = 1
        self._prefix = prefix

    # Structure

    @contextmanager
    def marked(self, node: Node) -> Iterator[None]:
        """Let what is drawn inside belong to an element of the structure."""
        self._open(node)
        yield
        self._shut()

    def _open(self, node: Node) -> None:
        number = self.structure.mark(node)
        self._put(f"/{node.kind} <</MCID {number}>> BDC")
        self._inside = node

    def _shut(self) -> None:
        self._put("EMC")
        self._inside = None

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """Let what is drawn inside be passed over when read aloud.

        `kind` is "Header" or "Footer" where it stands on each page.
        """
        about = f"<</Type /Pagination /Subtype /{kind}>> BDC"
        self._put(f"/Artifact {about if kind else 'BMC'}")
        yield
        self._put("EMC")

    def bookmark(self, title: str, key: str, y: float) -> None:
        """Let the outline lead to this height of this page."""
        self.anchor(key, y)
        level = 1 if self._prefix and key != "top" else 0
        self._canvas.addOutlineEntry(para(title), self._prefix + key, level)

    def anchor(self, key: str, y: float) -> None:
        """Let links lead to this height of this page."""
        self._canvas.bookmarkHorizontal(self._prefix + key, 0, self.height - y + 14)

    @contextmanager
    def link(self, key: str, says: str, area: Area) -> Iterator[None]:
        """Let what is drawn inside lead to an anchor of this document.

        It becomes an element of its own inside the one that is marked; `says` is read
        aloud. Without that anchor on paper, nothing is added.
        """
        holder = self._inside
        if key not in self.anchors or holder is None:
            yield
            return
        self._shut()
        node = holder.add("Link")
        self._open(node)
        yield
        self._shut()
        top = self.height - area.y
        corners = (area.x, top - area.high, area.x + area.wide, top)
        link = Link(self._prefix + key, says, corners, self.structure.next_key)
        self.structure.attach(node, link.put_on(self._canvas))
        self._open(holder)

    def _put(self, operators: str) -> None:
        self._canvas._code.append(operators)  # noqa: SLF001 - marks have no public door

    # Text

    def line(
        self, line: Line, x: float, y: float, size: float, ink: Ink = TEXT
    ) -> None:
        """Set a line with its left end at `x` on the baseline `y`."""
        for piece in line.pieces:
            wide, own = piece.width * size, FAINT if piece.is_faint else ink
            if piece.source is None:
                self._piece(piece, x, y, size, own)
            else:
                area = Area(x, y - size, wide, size * 1.25)
                says = self._source.format(number=piece.source)
                with self.link(f"source-{piece.source}", says, area):
                    self._piece(piece, x, y, size, own)
            x += wide

    def _piece(self, piece: Piece, x: float, y: float, size: float, ink: Ink) -> None:
        canvas = self._canvas
        self._fill(ink)
        canvas.setFont(piece.face.name, size)
        if piece.shaped is None:
            canvas.drawString(x, self.height - y, piece.text)
            return
        # From right to left, readers put the letters in order themselves; told the
        # text as well, some reverse it.
        is_told = piece.level % 2 == 0
        if is_told:
            spoken = piece.text.encode("utf-16-be").hex().upper()
            self._put(f"/Span <</ActualText <FEFF{spoken}>>> BDC")
        for glyph in piece.shaped.glyphs:
            left, up = x + glyph.x * size, self.height - y + glyph.y * size
            canvas.drawString(left, up, glyph.character)
        if is_told:
            self._put("EMC")

    # Shapes

    def rule(self, start: Point, end: Point, ink: Ink, width: float = 0.5) -> None:
        """Draw a straight line."""
        self.polyline((start, end), ink, width)

    def polyline(
        self,
        points: Sequence[Point],
        ink: Ink,
        width: float,
        dash: tuple[float, ...] = (),
    ) -> None:
        """Draw a line through the points."""
        canvas = self._canvas
        canvas.saveState()
        canvas.setStrokeColorRGB(*ink)
        canvas.setLineWidth(width)
        canvas.setLineJoin(1)
        if dash:
            canvas.setDash(list(dash))
        canvas.drawPath(self._path(points, close=False), stroke=1, fill=0)
        canvas.restoreState()

    def shape(
        self,
        points: Sequence[Point],
        fill: Ink | None,
        edge: Ink | None = None,
        width: float = 0.8,
    ) -> None:
        """Draw a polygon."""
        canvas = self._canvas
        self._prepare(fill, edge, width)
        path = self._path(points, close=True)
        canvas.drawPath(path, stroke=int(edge is not None), fill=int(fill is not None))

    def box(
        self,
        area: Area,
        fill: Ink | None,
        edge: Ink | None = None,
        width: float = 0.8,
    ) -> None:
        """Draw a rectangle."""
        self._prepare(fill, edge, width)
        self._canvas.rect(
            area.x,
            self.height - area.y - area.high,
            area.wide,
            area.high,
            stroke=int(edge is not None),
            fill=int(fill is not None),
        )

    def dot(
        self, point: Point, radius: float, fill: Ink | None, edge: Ink | None
    ) -> None:
        """Draw a round mark."""
        x, y = point
        self._prepare(fill, edge, 1.1)
        how = {"stroke": int(edge is not None), "fill": int(fill is not None)}
        self._canvas.circle(x, self.height - y, radius, **how)

    def picture(self, image: Any, area: Area) -> None:
        """Draw a picture that was read and checked before."""
        bottom = self.height - area.y - area.high
        self._canvas.drawImage(image, area.x, bottom, area.wide, area.high)

    def _prepare(self, fill: Ink | None, edge: Ink | None, width: float) -> None:
        if fill is not None:
            self._fill(fill)
        if edge is not None:
            self._canvas.setStrokeColorRGB(*edge)
            self._canvas.setLineWidth(width)

    def _fill(self, colour: Ink) -> None:
        """Choose the colour of letters and areas, unless it is chosen already."""
        if colour != self._filled_with:
            self._canvas.setFillColorRGB(*colour)
            self._filled_with = colour

    def _path(self, points: Sequence[Point], *, close: bool) -> Any:
        path = self._canvas.beginPath()
        (x, y), *rest = points
        path.moveTo(x, self.height - y)
        for x, y in rest:
            path.lineTo(x, self.height - y)
        if close:
            path.close()
        return path
