"""The palette of Ctrl+K: one field that finds anything and goes there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from altdesk.gui.finding import Entry, everything, search
from altdesk.gui.labels import Label
from altdesk.gui.scripts import bring_fonts
from altdesk.gui.style import spacing

if TYPE_CHECKING:
    from altdesk.gui.main_window import MainWindow
    from altdesk.logbook import Logbook

_WALKED = frozenset(
    {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}
)


def open_palette(window: "MainWindow", start: str = "") -> None:
    """Ask what to find, and have the window open it."""
    palette = CommandPalette(window, window.logbook, window.person_id)
    palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    palette.field.setText(start)
    palette.accepted.connect(lambda: window.carry_out(palette.wish))
    palette.open()


class CommandPalette(QDialog):
    """A field and the list of what it finds; arrows choose, Enter opens."""

    def __init__(
        self, parent: QWidget | None, logbook: "Logbook", person_id: str | None
    ) -> None:
        super().__init__(parent)
        self.wish = ""
        self._logbook = logbook
        self._entries = everything(logbook, person_id)
        self._found: list[Entry] = []
        self.setWindowTitle(self.tr("Find anything"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(
            self.tr("Person, panel, analyte, article or command")
        )
        self.field.setAccessibleName(self.tr("Find anything"))
        self._shown = QStringListModel(self)
        self.list = QListView()
        self.list.setModel(self._shown)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self._none = Label(self.tr("Nothing is called that."), "body", tone="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(spacing(2),) * 4)
        column.setSpacing(spacing(1))
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self._none, 1, Qt.AlignmentFlag.AlignTop)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._take)
        self.field.installEventFilter(self)
        self.list.activated.connect(self._take)
        self.resize(spacing(70), spacing(50))
        self.field.setFocus()
        self._search("")

    def _search(self, text: str) -> None:
        self._found = search(self._logbook, self._entries, text)
        lines = [f"{entry.title}   —   {entry.kind}" for entry in self._found]
        bring_fonts("".join(lines))
        self._shown.setStringList(lines)
        self.list.setVisible(bool(lines))
        self._none.setVisible(not lines)
        if lines:
            self.list.setCurrentIndex(self._shown.index(0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys of the field walk the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if watched is self.field and key in _WALKED and self._found:
                self._walk(key)
                return True
        return super().eventFilter(watched, event)

    def _walk(self, key: Qt.Key) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8}.get(
            key, -8
        )
        row = self.list.currentIndex().row() + step
        row = min(max(row, 0), len(self._found) - 1)
        self.list.setCurrentIndex(self._shown.index(row))

    def _take(self, *_: object) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._found):
            self.wish = self._found[row].wish
            self.accept()
