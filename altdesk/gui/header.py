"""The head of the window: whose log this is, and what is done most."""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from altdesk.core.history import History
from altdesk.gui.icons import icon, icon_size
from altdesk.gui.labels import Button, Label, keys_in_words
from altdesk.gui.style import STYLE, spacing
from altdesk.gui.wording import person_in_words


class Elided(Label):
    """A line of text that ends in … where the window is too narrow for it."""

    def __init__(self, role: str, *, tone: str = "") -> None:
        super().__init__("", role, tone=tone)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        sides = self.contentsMargins().left() + self.contentsMargins().right()
        width = self.fontMetrics().horizontalAdvance(self._whole) + sides + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * 6
        return QSize(min(least, self.sizeHint().width()), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        mode = Qt.TextElideMode.ElideRight
        room = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self._whole, mode, room)
        self.setText(shown)
        self.setToolTip("" if shown == self._whole else _plain(self._whole))


class Header(QWidget):
    """Name, age, sex and last panel; Add panel, PDF summary and the menu."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.name = Elided("title")
        self.details = Label("", "body", tone="muted", wraps=True)
        self.switch = self._tool("switch_person", self.tr("Switch person"), "Ctrl+P")
        self.switch.clicked.connect(lambda: self.asked.emit("switch_person"))
        self.summary = Button(self.tr("PDF summary"))
        self.summary.clicked.connect(lambda: self.asked.emit("report"))
        self.add = Button(self.tr("Add panel"), "primary", shortcut="Ctrl+N")
        self.add.clicked.connect(lambda: self.asked.emit("panel_entry"))
        self.menu = self._tool("menu", self.tr("Menu"), "F10")
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout()
        row.setSpacing(spacing(1.5))
        row.addWidget(self.name)
        row.addWidget(self.switch)
        row.addStretch(1)
        for widget in (self.summary, self.add, self.menu):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.details)
        STYLE.changed.connect(self._dress)
        self._dress()
        self.show_history(None, date.min, several=False)

    def _tool(self, name: str, words: str, keys: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setToolTip(f"{words} ({keys_in_words(keys)})")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def show_history(
        self, history: History | None, today: date, *, several: bool
    ) -> None:
        """Say whose log this is; `several` offers another person."""
        if history is None:
            self.name.show_text(self.tr("Your liver log"))
            self.details.setText(self.tr("Nothing is in it yet"))
        else:
            person = history.person
            self.name.show_text(person.name or self.tr("Without a name"))
            self.details.setText(person_in_words(person, today, history.latest_panel))
        self.switch.setVisible(several)
        self.summary.setEnabled(history is not None and bool(history.panels))

    def _dress(self) -> None:
        self.switch.setIcon(icon("people", "muted"))
        self.menu.setIcon(icon("menu", "muted"))
        for button in (self.switch, self.menu):
            button.setIconSize(QSize(icon_size(), icon_size()))


def _plain(text: str) -> str:
    """Return a text that Qt's tooltips cannot take for markup."""
    from html import escape

    return escape(text)
