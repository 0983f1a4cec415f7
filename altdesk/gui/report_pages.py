"""The sheet's pages as pictures, and the view that shows them."""

from threading import Lock
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from altdesk.gui.style import spacing
from altdesk.gui.wording import say

if TYPE_CHECKING:
    from collections.abc import Sequence

POINTS_PER_INCH = 72
_ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)

pdf_turn = Lock()
"""pdfium serves one thread at a time."""


def count_pages(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    import pypdfium2

    with pdf_turn:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()


def draw_pages(
    pdf: bytes, dots_per_inch: float, *, only: int | None = None
) -> list[QImage]:
    """Return each page of a PDF as a picture, or one; may run in any thread."""
    import pypdfium2

    with pdf_turn:
        document = pypdfium2.PdfDocument(pdf)
        try:
            scale = dots_per_inch / POINTS_PER_INCH
            pages = document if only is None else [document[only]]
            return [_draw(page, scale) for page in pages]
        finally:
            document.close()


def _draw(page: Any, scale: float) -> QImage:
    bitmap = page.render(scale=scale, prefer_bgrx=True)
    image = QImage(
        bytes(bitmap.buffer),
        bitmap.width,
        bitmap.height,
        bitmap.stride,
        QImage.Format.Format_RGB32,
    )
    return image.copy()


class PagesView(QScrollArea):
    """Pages under one another; Ctrl with the wheel zooms."""

    zoomed = Signal()
    """Draw the pages again: they are to be shown larger or smaller."""
    resized = Signal()
    """The pages, which are as wide as the view, have another room."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName(say("Preview of the sheet"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._zoom: float | None = None
        self._images: Sequence[QImage] = ()
        self.viewport().installEventFilter(self)

    @property
    def page_count(self) -> int:
        return len(self._images)

    def dots_per_inch(self, page_width_inches: float) -> float:
        """Return how fine the pages are to be drawn for the room and the zoom."""
        ratio = self.devicePixelRatioF()
        if self._zoom is not None:
            return 96 * self._zoom * ratio
        room = max(self.viewport().width() - spacing(6), spacing(20))
        return room / page_width_inches * ratio

    def show_pages(self, images: "Sequence[QImage]") -> None:
        """Show these pages, where the view stood before."""
        place = self.verticalScrollBar().value()
        self._images = images
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(*(spacing(1),) * 4)
        column.setSpacing(spacing(2))
        for number, image in enumerate(images, start=1):
            column.addWidget(
                self._page(image, number), 0, Qt.AlignmentFlag.AlignHCenter
            )
        column.addStretch()
        self.setWidget(body)
        self.verticalScrollBar().setValue(place)

    def _page(self, image: QImage, number: int) -> QLabel:
        image.setDevicePixelRatio(self.devicePixelRatioF())
        label = QLabel()
        label.setPixmap(QPixmap.fromImage(image))
        words = say("Page {number} of {count}")
        label.setAccessibleName(words.format(number=number, count=len(self._images)))
        label.setProperty("role", "paper")
        return label

    def fit(self) -> None:
        """Show the pages as wide as the view."""
        self._zoom = None
        self.zoomed.emit()

    def step(self, steps: int) -> None:
        """Zoom in (1) or out (-1)."""
        now = self._zoom or 1.0
        nearest = min(range(len(_ZOOMS)), key=lambda n: abs(_ZOOMS[n] - now))
        index = min(max(nearest + steps, 0), len(_ZOOMS) - 1)
        self._zoom = _ZOOMS[index]
        self.zoomed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._zoom is None and event.size().width() != event.oldSize().width():
            self.resized.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QWheelEvent):
            return super().eventFilter(watched, event)
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return super().eventFilter(watched, event)
        self.step(1 if event.angleDelta().y() > 0 else -1)
        return True
