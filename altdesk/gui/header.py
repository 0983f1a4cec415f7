"""The head of the window: whose log this is, and what is done most."""

from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from altdesk.core.history import History
from altdesk.gui.elided import Lines
from altdesk.gui.icons import blank, icon, icon_size
from altdesk.gui.keyboard import EnterPresses
from altdesk.gui.labels import Button, Label, keys_in_words
from altdesk.gui.menu_opening import open_below
from altdesk.gui.scripts import bring_fonts
from altdesk.gui.style import STYLE, spacing
from altdesk.gui.wording import person_in_words


class Header(QWidget):
    """Name, age, sex and last panel; Add panel, PDF summary and the menu.

    The name is in sight whole: where it does not fit beside the buttons they stand
    below it, and the summary is left to the rail's Report and the menu.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.name = Lines("title")
        self.details = Label("", "body", tone="muted", wraps=True)
        self.switch = self._tool("switch_person", self.tr("Switch person"), "Ctrl+P")
        self.switch.clicked.connect(lambda: self.asked.emit("switch_person"))
        self.summary = Button(self.tr("PDF summary"))
        self.summary.clicked.connect(lambda: self.asked.emit("report"))
        # The menu has the key: a button's own would act when the next key is typed.
        self.add = Button(self.tr("Add panel"), "primary")
        self.add.setToolTip(f"{self.add.text()} ({keys_in_words('Ctrl+N')})")
        self.add.clicked.connect(lambda: self.asked.emit("panel_entry"))
        self.menu = self._tool("menu", self.tr("Menu"), "F10")
        self.menu.clicked.connect(self.show_menu)
        enter = EnterPresses(self)
        for tool in (self.switch, self.menu):
            enter.watch(tool)
        self._menu: QMenu | None = None
        self._above, self._below = QHBoxLayout(), QHBoxLayout()
        self._is_narrow: bool | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in (self._above, self._below):
            row.setSpacing(spacing(1.5))
            column.addLayout(row)
        self._arrange(is_narrow=False)
        self._is_dressed = False
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.timeout.connect(self.dress)
        STYLE.changed.connect(self.dress)
        self.show_history(None, date.min, several=False)

    def _tool(self, name: str, words: str, keys: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setToolTip(f"{words} ({keys_in_words(keys)})")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setIconSize(QSize(icon_size(), icon_size()))
        button.setIcon(blank())
        return button

    def set_menu(self, menu: QMenu) -> None:
        self._menu = menu

    def show_menu(self) -> None:
        """Open the menu below its button."""
        if self._menu is not None:
            open_below(self.menu, self._menu)

    def show_history(
        self, history: History | None, today: date, *, several: bool
    ) -> None:
        """Say whose log this is; `several` offers another person."""
        if history is None:
            self.name.show_text(self.tr("Your liver log"))
            self.details.setText(self.tr("Nothing is in it yet"))
        else:
            person = history.person
            written = (*(p.laboratory for p in history.panels),
                       *(e.what for e in history.events))  # fmt: skip
            bring_fonts("".join(dict.fromkeys(written)))
            self.name.show_text(person.name or self.tr("Without a name"))
            self.details.setText(person_in_words(person, today, history.latest_panel))
        self.switch.setVisible(several)
        self.summary.setEnabled(history is not None and bool(history.panels))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Put the buttons where they leave the name its room."""
        gap = self._above.spacing()
        shown = [w for w in (self.switch, self.summary, self.add, self.menu)
                 if w is self.summary or not w.isHidden()]  # fmt: skip
        needed = self.name.whole_width + sum(w.sizeHint().width() + gap for w in shown)
        self._arrange(is_narrow=needed > self.width())

    def _arrange(self, *, is_narrow: bool) -> None:
        if is_narrow is self._is_narrow:
            return
        self._is_narrow = is_narrow
        for row in (self._above, self._below):
            while row.takeAt(0) is not None:
                pass
        middle = Qt.AlignmentFlag.AlignVCenter
        self.name.fill_row(is_filling=is_narrow)
        self._above.addWidget(self.name, 1 if is_narrow else 0)
        buttons = self._below if is_narrow else self._above
        if is_narrow:
            buttons.addWidget(self.details, 1)
            buttons.addWidget(self.switch, 0, middle)
        else:
            buttons.addWidget(self.switch)
            buttons.addStretch(1)
            self._below.addWidget(self.details)
        for widget in (self.summary, self.add, self.menu):
            buttons.addWidget(widget, 0, middle)
        # Only now: what is shown without a parent is a window for a moment.
        self.summary.setVisible(not is_narrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_dressed and not self._painted.isActive():
            self._painted.start()

    def dress(self) -> None:
        """Draw the icons; the first picture of the window does not wait for them."""
        self._is_dressed = True
        self.switch.setIcon(icon("people", "muted"))
        self.menu.setIcon(icon("menu", "muted"))
        for button in (self.switch, self.menu):
            button.setIconSize(QSize(icon_size(), icon_size()))
