"""Report: the sheet for the doctor, as it will be printed, beside its choices."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from altdesk.errors import AltDeskError, LogError
from altdesk.gui import choosing
from altdesk.gui.background import Progress, Steps, Work
from altdesk.gui.empty_state import EmptyState, FilledOrEmpty
from altdesk.gui.flow import FlowLayout
from altdesk.gui.labels import Button, Card, Label
from altdesk.gui.problems import Banner, Sentence, Sign
from altdesk.gui.report_options import ReportOptions, Wanted
from altdesk.gui.report_pages import PagesView, draw_pages
from altdesk.gui.scrolling import PageScroll, SideScroll
from altdesk.gui.style import spacing
from altdesk.gui.two_columns import TwoColumns
from altdesk.gui.wording import say_count
from altdesk.logbook import Logbook
from altdesk.report.options import Paper

_SOON_MS = 250
_NOTE = "sheet_note:"
_LINES_SEEN = 14
_WIDTHS = {Paper.A4: 8.27, Paper.LETTER: 8.5}


class ReportPage(QWidget):
    """Choices at the left, a live preview at the right; save and print."""

    asked = Signal(str)
    drawn = Signal()
    """The preview shows what is chosen now."""

    def __init__(self, logbook: Logbook) -> None:
        super().__init__()
        self.title = self.tr("Report")
        self._logbook = logbook
        self._person: str | None = None
        self._work: Work | None = None
        self._pdf = b""
        self.options = ReportOptions()
        self.pages = PagesView()
        self._build()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._compose_anew)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_SOON_MS)
        self._again.timeout.connect(self._draw)
        self._connect()

    def _build(self) -> None:
        self._banner, self._progress = Banner(), Progress()
        preview = QWidget()
        right = QVBoxLayout(preview)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(spacing(1))
        right.addLayout(self._make_tools())
        right.addWidget(self._progress)
        right.addWidget(self.pages, 1)
        whole = QWidget()
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(spacing(1))
        outer.addWidget(self._banner)
        # Where the two stand under each other, both keep a height to work in.
        line = self.fontMetrics().height()
        self.pages.setMinimumHeight(line * _LINES_SEEN)
        # Beside the choices only where a page can still be made out.
        self.pages.setMinimumWidth(line * _LINES_SEEN)
        side = self._make_side()
        side.setMinimumHeight(line * _LINES_SEEN)
        outer.addWidget(PageScroll(TwoColumns(side, preview, (0, 1))), 1)
        words = self.tr("The sheet for the doctor is made of the panels of a person.")
        nobody = EmptyState(self.tr("No sheet yet"), words)
        nobody.asked.connect(self.asked)
        self._stack = FilledOrEmpty(self, whole, nobody)

    def _make_side(self) -> QWidget:
        side = Card()
        scroll = SideScroll(self.options)
        self.save = Button(self.tr("Save as PDF"), "primary")
        self.print = Button(self.tr("Print …"))
        layout = QVBoxLayout(side)
        layout.setContentsMargins(spacing(2), spacing(1.5), spacing(1), spacing(2))
        layout.setSpacing(spacing(1.5))
        layout.addWidget(scroll, 1)
        layout.addWidget(self.save)
        layout.addWidget(self.print)
        return side

    def _make_tools(self) -> FlowLayout:
        self._count = Label("", "body", tone="muted")
        self.smaller = Button("−")
        self.smaller.setAccessibleName(self.tr("Zoom out"))
        self.larger = Button("+")
        self.larger.setAccessibleName(self.tr("Zoom in"))
        self.fit = Button(self.tr("Fit width"))
        row = FlowLayout()
        for widget in (self.smaller, self.fit, self.larger, self._count):
            row.addWidget(widget)
        return row

    def _connect(self) -> None:
        self.options.changed.connect(self._soon.start)
        self.pages.zoomed.connect(self._draw)
        self.pages.resized.connect(self._again.start)
        self.smaller.clicked.connect(lambda: self.pages.step(-1))
        self.larger.clicked.connect(lambda: self.pages.step(1))
        self.fit.clicked.connect(self.pages.fit)
        self.save.clicked.connect(self.save_pdf)
        self.print.clicked.connect(self.print_sheet)

    # The sheet

    def show_person(self, person_id: str | None) -> None:
        """Preview the sheet of a person, with their own note."""
        self.keep()
        if person_id != self._person:
            self._person = person_id
            self._show_note()
            self._pdf = b""
            self.pages.show_pages(())
        self._banner.clear()
        self._soon.stop()
        self._stack.show_filled(is_filled=person_id is not None)
        for button in (self.save, self.print):
            button.setEnabled(False)
        if person_id is None:
            self._pdf = b""
            self.pages.show_pages(())
            return
        self._compose()

    def _show_note(self) -> None:
        """Show the note of this person; one person's never goes to the next."""
        known = self._logbook.log.setting(f"{_NOTE}{self._person}")
        with QSignalBlocker(self.options.note):
            self.options.note.setPlainText(known or "")

    def keep(self) -> None:
        """Keep the note for the sheet with the log."""
        if self._person is None:
            return
        key, note = f"{_NOTE}{self._person}", self.options.wanted.note
        if (self._logbook.log.setting(key) or "") != note:
            with suppress(LogError):
                self._logbook.log.keep_setting(key, note)

    def _compose_anew(self) -> None:
        self.keep()
        self._compose()

    def _compose(self) -> None:
        person_id = self._person
        if person_id is None:
            return
        head = self._logbook.log.head_hash
        options = self.options.wanted.options(self._logbook.today, head)

        def deed(_steps: Steps) -> bytes:
            return self._logbook.sheet(person_id, options)

        self._start(deed, self._take)

    def _take(self, pdf: bytes) -> None:
        self._pdf = pdf
        for button in (self.save, self.print):
            button.setEnabled(True)
        self._draw()

    def _draw(self) -> None:
        """Draw the pages as fine as they are shown."""
        pdf = self._pdf
        if not pdf:
            return
        fineness = self.pages.dots_per_inch(_WIDTHS[self.options.wanted.paper])
        self._start(lambda _steps: draw_pages(pdf, fineness), self._show)

    def _show(self, images: list[QImage]) -> None:
        self.pages.show_pages(images)
        count = len(images)
        self._count.setText(say_count("%n pages", count))
        self.drawn.emit()

    def _start(self, deed: Callable[[Steps], Any], then: Callable[[Any], None]) -> None:
        if self._work is not None:
            self._work.cancel()
        work = Work(deed)
        work.done.connect(then)
        work.failed.connect(self._fail)
        self._progress.follow(work, self.tr("Preparing the sheet …"))
        self._work = work
        work.start()

    def _fail(self, error: AltDeskError) -> None:
        self._banner.say_error(error)

    # In another language

    def typed(self) -> Wanted:
        """Return what is chosen and noted for the sheet."""
        return self.options.wanted

    def type_again(self, typed: Wanted) -> None:
        """Choose and note the same again."""
        self.options.choose(typed)

    # Out of the house

    def save_pdf(self) -> None:
        """Write the sheet where the person wants it, whole or not at all."""
        from altdesk.report.writing import write_whole

        name = f"AltDesk {self._logbook.today.isoformat()}.pdf"
        title, kinds = self.tr("Save as PDF"), self.tr("PDF (*.pdf)")
        path = choosing.save_as(self, title, name, kinds)
        if path is None or not self._pdf:
            return
        try:
            write_whole(path, self._pdf)
        except AltDeskError as error:
            self._banner.say_error(error)
            return
        words = self.tr("Saved: {name}").format(name=path.name)
        self._banner.say(Sentence(Sign.WITHIN, words))

    def print_sheet(self) -> None:
        from altdesk.gui.report_print import print_pdf

        try:
            print_pdf(self, self._pdf, self.options.wanted.paper)
        except AltDeskError as error:
            self._banner.say_error(error)
