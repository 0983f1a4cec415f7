"""Shows a new recovery key this once, and puts it on paper."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from altdesk.errors import AltDeskError
from altdesk.gui import choosing, faults
from altdesk.gui.dialog import Dialog
from altdesk.gui.labels import Label
from altdesk.gui.tick_box import TickBox

if TYPE_CHECKING:
    from altdesk.gui.main_window import MainWindow

_GROUPS_IN_LINE = 4


class RecoveryDialog(Dialog):
    """The key in groups, a button for the sheet; it does not close by accident."""

    def __init__(self, parent: QWidget | None, log_name: str, key: str) -> None:
        super().__init__(parent, "AltDesk")
        self._log_name = log_name
        self._key = key
        self.title.setText(self.tr("Your recovery key"))
        self.say(
            self.tr(
                "It opens the log when the password is forgotten. It is shown this "
                "once. Print the sheet and keep it like a passport, away from this "
                "computer."
            )
        )
        self.key = Label(_in_lines(key), "title")
        self.key.setAccessibleName(self.tr("Recovery key: {key}").format(key=key))
        self.key.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.add(self.key)
        self.said = self.say("", tone="good")
        self.said.hide()
        self.kept = TickBox(self.tr("I have printed it or written it down"))
        self.add(self.kept)
        self.column.addStretch()
        self.sheet = self.offer(self.tr("Save the sheet to print …"), "primary")
        self.sheet.clicked.connect(self.save_sheet)
        self.done_button = self.offer(self.tr("Done"))
        self.done_button.clicked.connect(self.accept)
        self.kept.toggled.connect(self.done_button.setEnabled)
        self.done_button.setEnabled(False)

    def save_sheet(self, place: object = None) -> None:
        """Write the PDF where the person wants it, and open nothing by itself."""
        path = place if isinstance(place, Path) else self._ask_place()
        if path is None:
            return
        from altdesk.report.recovery import RecoverySheet, write_sheet

        today = date.today()  # noqa: DTZ011 - paper carries the local calendar day
        try:
            write_sheet(RecoverySheet(self._log_name, self._key, today), path)
        except AltDeskError as error:
            faults.ask(self, error, (), self.tr("Close"))
            return
        words = self.tr("Saved as {path}. Print it, then delete the file.")
        self._tell(words.format(path=path), "good")

    def _ask_place(self) -> Path | None:
        name = self.tr("AltDesk recovery sheet.pdf")
        title, kinds = self.tr("Recovery sheet"), self.tr("PDF (*.pdf)")
        return choosing.save_as(self, title, name, kinds)

    def _tell(self, words: str, tone: str) -> None:
        self.said.set_tone(tone)
        self.said.setText(words)
        self.said.show()
        self.fit()

    def reject(self) -> None:
        """Close only after the person has said that the key is kept."""
        if self.kept.isChecked():
            super().reject()
            return
        words = self.tr(
            "The key cannot be shown again. Tick the box when you have kept it; a new "
            "one can be made later in Settings."
        )
        self._tell(words, "warn")


def _in_lines(key: str) -> str:
    groups = key.split("-")
    return "\n".join(
        "  ".join(groups[i : i + _GROUPS_IN_LINE])
        for i in range(0, len(groups), _GROUPS_IN_LINE)
    )


def show_key(window: "MainWindow", key: str) -> None:
    """Show a new key until the person has kept it."""
    path = window.logbook.path
    dialog = RecoveryDialog(window, path.name if path else "AltDesk", key)
    dialog.exec()
    dialog.deleteLater()
