"""The rail at the left: the pages, each one click or one key away."""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from altdesk.gui.icons import blank, icon, icon_size
from altdesk.gui.labels import Choice, Label, keys_in_words, scrolling
from altdesk.gui.pages import PAGES, PageKind
from altdesk.gui.style import STYLE, spacing
from altdesk.gui.wording import say

_NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class RailButton(Choice):
    """One page of the rail."""

    def __init__(self, page: PageKind, title: str, number: int) -> None:
        super().__init__(title, "rail")
        self.page = page
        self.is_marked = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(f"{title} ({keys_in_words(f'Ctrl+{number}')})")
        self.setIconSize(QSize(icon_size(), icon_size()))
        self.setIcon(blank())

    def dress(self) -> None:
        """Draw the icon in the colours of the theme."""
        self.setIconSize(QSize(icon_size(), icon_size()))
        self.setIcon(icon(self.page.icon, "accent" if self.is_marked else "muted"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrow keys walk the rail."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.focusNextPrevChild(key is Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)


class Rail(QFrame):
    """All pages, those of one person above, those of the whole log below."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self.setAccessibleName(self.tr("Pages"))
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(
            spacing(1.5), spacing(2), spacing(1.5), spacing(1.5)
        )
        self._column.setSpacing(spacing(0.5))
        self._is_dressed = False
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.timeout.connect(self.dress)
        name = Label("AltDesk", "title")
        name.setContentsMargins(spacing(1), 0, 0, spacing(1.5))
        self._column.addWidget(name)
        self.buttons: dict[str, RailButton] = {}
        shown = [page for page in PAGES if page.is_in_rail]
        for number, page in enumerate(shown, start=1):
            if page.is_below and not shown[number - 2].is_below:
                self._column.addStretch(1)
            self._add(page, number)
        self._area = scrolling(inside)
        self._area.setHorizontalScrollBarPolicy(_NEVER)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
        STYLE.changed.connect(self.dress)

    def _add(self, page: PageKind, number: int) -> None:
        button = RailButton(page, say(page.title), number)
        # A screen reader toggles the button where a person clicks it.
        button.toggled.connect(partial(self._choose, button))
        self.buttons[page.id] = button
        self._column.addWidget(button)

    def _choose(self, button: RailButton, is_on: bool) -> None:
        """Tell what the person did; `mark` says what is true."""
        if is_on is not button.is_marked:
            self.chosen.emit(button.page.id)
            button.setChecked(button.is_marked)

    def mark(self, identifier: str) -> None:
        """Show which page is open."""
        for name, button in self.buttons.items():
            is_chosen = name == identifier
            if button.is_marked is not is_chosen:
                button.is_marked = is_chosen
                if self._is_dressed:
                    button.dress()
            button.setChecked(is_chosen)

    def sizeHint(self) -> QSize:
        """Take the width of the longest title; scroll where the window is too low."""
        inside = self._column.sizeHint()
        bar = self._area.verticalScrollBar()
        is_low = inside.height() > self.height() > 0
        return QSize(inside.width() + (bar.sizeHint().width() if is_low else 0), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_dressed and not self._painted.isActive():
            self._painted.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def dress(self) -> None:
        """Draw the icons; the first picture of the window does not wait for them."""
        self._is_dressed = True
        for button in self.buttons.values():
            button.dress()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)
