"""Boxes that say a fault plainly: what happened, and what to do."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from altdesk.errors import AltDeskError
from altdesk.gui.retelling import retell


def tell(parent: QWidget | None, error: AltDeskError) -> None:
    """Show a fault of the machine and wait until it was read."""
    box = _box(parent, retell(error.what), retell(error.advice))
    box.exec()
    box.deleteLater()


def tell_unexpected(parent: QWidget | None, report: str) -> None:
    """Show that AltDesk itself is at fault; `report` holds no values of a person."""
    what = _say("Something went wrong inside AltDesk.")
    advice = _say("What was recorded is safe. Close AltDesk and open it again.")
    box = _box(parent, what, f"{advice}\n\n{report}")
    box.exec()
    box.deleteLater()


def _box(parent: QWidget | None, what: str, advice: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("AltDesk")
    # Names and files may hold anything: never read it as markup.
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(what)
    box.setInformativeText(advice)
    return box


def _say(text: str) -> str:
    return QCoreApplication.translate("Messages", text)
