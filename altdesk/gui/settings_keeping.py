"""The part of Settings that keeps the log whole and private."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from altdesk.gui.chooser import Chooser
from altdesk.gui.flow import FlowLayout
from altdesk.gui.labels import Button, Label
from altdesk.gui.locking import SETTING, minutes_of
from altdesk.gui.style import spacing
from altdesk.gui.wording import say_count

if TYPE_CHECKING:
    from altdesk.logbook import Logbook

_MINUTES = (1, 5, 10, 30, 60, 0)


class KeepingSection(QWidget):
    """Password, recovery sheet, lock, backups and audit, each one click away."""

    asked = Signal(str)
    """A wish for the window: "password", "backups", "audit" …"""

    def __init__(self, logbook: "Logbook") -> None:
        super().__init__()
        self._logbook = logbook
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing(1))
        self.said = Label("", wraps=True)
        column.addWidget(self.said)
        self._row = QWidget()
        self._buttons = FlowLayout(self._row)
        column.addWidget(self._row)
        self.password = self._button("password")
        self.remove = self._button("remove_password")
        self.sheet = self._button("recovery_sheet")
        self.backups = self._button("backups")
        self.audit = self._button("audit")
        self.who = self._button("who")
        self.lock_name = Label(self.tr("Lock the screen when nobody works"), "strong")
        column.addWidget(self.lock_name)
        self.minutes = Chooser(self.lock_name.text())
        self.minutes.setSizePolicy(self.backups.sizePolicy())
        for minutes in _MINUTES:
            words = say_count("after %n minutes", minutes)
            self.minutes.addItem(words if minutes else self.tr("never"), minutes)
        column.addWidget(self.minutes)
        self.minutes.activated.connect(self._keep_minutes)
        self.show_log()

    def _button(self, wish: str) -> Button:
        words = {
            "password": self.tr("Set a password …"),
            "remove_password": self.tr("Remove the password …"),
            "recovery_sheet": self.tr("Print a new recovery sheet …"),
            "backups": self.tr("Backups …"),
            "audit": self.tr("Who changed what …"),
            "who": self.tr("Who is working …"),
        }[wish]
        button = Button(words)
        button.clicked.connect(lambda: self._ask(wish))
        self._buttons.addWidget(button)
        return button

    def _ask(self, wish: str) -> None:
        self.asked.emit(wish)
        self.show_log()

    def show_log(self) -> None:
        """Say how the log is kept now."""
        log = self._logbook.log
        if log.is_protected:
            words = self.tr(
                "The log is encrypted with your password. Without the password and the "
                "recovery sheet nobody can open it, you included."
            )
            change = self.tr("Change the password …")
        else:
            words = self.tr(
                "No password is set: everyone who has the file or uses this computer "
                "can read it. (It is stored so that damage is noticed, not hidden.)"
            )
            change = self.tr("Set a password …")
        self.said.setText(words)
        self.password.setText(change)
        self.password.setAccessibleName(change)
        can_write = log.path is not None and not log.is_read_only
        for button in (self.password, self.who):
            button.setEnabled(can_write)
        for button in (self.remove, self.sheet):
            button.setVisible(log.is_protected)
            button.setEnabled(can_write)
        for part in (self.lock_name, self.minutes):
            part.setVisible(log.is_protected)
        index = self.minutes.findData(minutes_of(log))
        self.minutes.setCurrentIndex(max(index, 0))
        self.minutes.setEnabled(not log.is_read_only)

    def _keep_minutes(self) -> None:
        self._logbook.log.keep_setting(SETTING, str(self.minutes.currentData()))
