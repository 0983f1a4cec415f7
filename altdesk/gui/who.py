"""Asks who works with a log of several people, so that the audit can say it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from altdesk.errors import AltDeskError, LogError
from altdesk.gui import faults
from altdesk.gui.dialog import Dialog
from altdesk.gui.labels import Label
from altdesk.gui.tick_box import TickBox
from altdesk.gui.wording import say
from altdesk.logbook import signing
from altdesk.logbook.signing import SignedLog

if TYPE_CHECKING:
    from altdesk.gui.main_window import MainWindow

_LONGEST = 40


class WhoDialog(Dialog):
    """Initials to choose or to type; they stand beside every change in the audit."""

    def __init__(
        self, parent: QWidget | None, known: tuple[str, ...], own: str
    ) -> None:
        super().__init__(parent, "AltDesk")
        self.title.setText(self.tr("Who is working?"))
        self.say(
            self.tr(
                "Your initials are recorded with each change you make, so that "
                "everybody can see later who changed what. This is no password."
            )
        )
        name = Label(self.tr("Initials or name"), "strong")
        self.add(name)
        self.names = QComboBox()
        self.names.setEditable(True)
        self.names.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.names.addItems(list(known))
        self.names.setCurrentText(own or (known[-1] if known else ""))
        name.setBuddy(self.names)
        self.names.setAccessibleName(name.text())
        line = self.names.lineEdit()
        if line is not None:
            line.setMaxLength(_LONGEST)
            line.setAccessibleName(name.text())
            line.selectAll()
        self.add(self.names)
        words = self.tr("Nobody else works with this log: do not ask again")
        self.never = TickBox(words)
        self.add(self.never)
        self.column.addStretch()
        self.finish = self.offer(self.tr("Continue"), "primary")
        self.finish.clicked.connect(self.accept)
        self.offer(self.tr("Without initials")).clicked.connect(self.reject)
        self.names.editTextChanged.connect(self._allow)
        self.never.toggled.connect(self._allow)
        self._allow()
        self.names.setFocus(Qt.FocusReason.OtherFocusReason)

    def _allow(self) -> None:
        self.finish.setEnabled(bool(self.initials) or self.never.isChecked())

    @property
    def initials(self) -> str:
        return " ".join(self.names.currentText().split())


def ask_at_start(window: "MainWindow") -> None:
    """Ask once a session where the log has several people or writers."""
    log = window.logbook.log
    if isinstance(log, SignedLog) and not log.author and signing.asks_who(log):
        ask(window)


def ask(window: "MainWindow", _argument: str = "") -> None:
    """Ask who works now, and sign with these initials from now on."""
    log = window.logbook.log
    if not isinstance(log, SignedLog) or log.is_read_only:
        raise LogError(say("Nothing is recorded in this log, so nobody need sign."))
    dialog = WhoDialog(window, signing.writers(log), log.author)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(partial(_sign, window, log, dialog))
    dialog.open()


def _sign(window: "MainWindow", log: SignedLog, dialog: WhoDialog) -> None:
    initials, never = dialog.initials, dialog.never.isChecked()
    try:
        if initials or never:
            signing.ask_who(log, asks=not never)
        if initials:
            log.sign_as(initials)
    except AltDeskError as error:
        faults.tell(window, error)
        return
    if initials:
        words = say("Changes are signed {initials}").format(initials=initials)
        window.footer.tell(words, can_undo=False)
