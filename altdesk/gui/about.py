"""Which AltDesk this is, what it is not, and what it brings along from others."""

import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from altdesk import __version__
from altdesk.gui import licences
from altdesk.gui.dialog import Dialog
from altdesk.gui.labels import Label
from altdesk.gui.style import spacing

if TYPE_CHECKING:
    from altdesk.gui.main_window import MainWindow

_LINES = 6
_WIDE = 72


class AboutDialog(Dialog):
    """The version, one sentence of what AltDesk is, and all licences to read."""

    def __init__(self, parent: QWidget | None, knowledge: str) -> None:
        super().__init__(parent, "AltDesk")
        self.title.setText(self.tr("About AltDesk"))
        self.versions = self.say(
            self.tr("AltDesk {version}, knowledge {knowledge}").format(
                version=__version__, knowledge=knowledge
            ),
            "strong",
        )
        self.say(
            self.tr(
                "AltDesk keeps a log of liver blood tests on this computer only and "
                "explains a raised ALT with its sources. It does not diagnose, and it "
                "has not been certified as a medical device anywhere."
            )
        )
        self.say(
            self.tr(
                "AltDesk is free: its own licence is the Apache License 2.0. "
                "It brings along the work of others, each under its own licence:"
            )
        )
        self._build_parts()
        self.copy = self.offer(self.tr("Copy versions"))
        self.copy.clicked.connect(self._copy)
        close = self.offer(self.tr("Close"), "primary")
        close.clicked.connect(self.reject)
        self.parts.setCurrentRow(0)
        self.parts.setFocus()

    def _build_parts(self) -> None:
        self.parts = QListWidget()
        self.parts.setAccessibleName(self.tr("AltDesk and what it brings along"))
        self.parts.addItem(f"AltDesk {__version__} · Apache-2.0")
        for part in licences.parts():
            words = (f"{part.name} {part.version}".strip(), part.licence)
            item = QListWidgetItem(" · ".join(word for word in words if word))
            item.setData(Qt.ItemDataRole.UserRole, part)
            self.parts.addItem(item)
        line = self.parts.fontMetrics().height() + spacing(1.5)
        for row in range(self.parts.count()):
            self.parts.item(row).setSizeHint(QSize(0, line))
        high = line * _LINES
        self.parts.setMinimumHeight(high)
        self.add(self.parts)
        name = Label(self.tr("Its licence"), "strong")
        self.add(name)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(name.text())
        self.text.setMinimumSize(QSize(spacing(_WIDE), high))
        self.add(self.text)
        self.column.setStretchFactor(self.text, 1)
        self.parts.currentItemChanged.connect(self._show_text)

    def _show_text(self, item: QListWidgetItem | None) -> None:
        part = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        text = licences.own_licence() if part is None else part.read()
        self.text.setPlainText(text or self.tr("It came without the text."))

    def _copy(self) -> None:
        """Put on the clipboard what a question to the makers should name."""
        lines = (
            self.versions.text(),
            f"Python {platform.python_version()}, Qt {qVersion()}",
            f"{platform.system()} {platform.release()}, {platform.machine()}",
        )
        QGuiApplication.clipboard().setText("\n".join(lines))


def show(window: "MainWindow", _argument: str = "") -> None:
    """Tell about this program."""
    from altdesk.rules.knowledge import load

    dialog = AboutDialog(window, load().version)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.exec()
    dialog.deleteLater()
