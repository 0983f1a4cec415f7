"""The fields of a clinic's letterhead, below the sheet's other choices."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from altdesk.gui import choosing
from altdesk.gui.labels import Button, Label
from altdesk.gui.letterhead import LARGEST_LOGO, recall, remember
from altdesk.gui.settled_field import SettledField
from altdesk.gui.style import spacing
from altdesk.gui.wording import say
from altdesk.report.options import Letterhead


class LetterheadFields(QWidget):
    """Name, address and logo; what is entered is kept for the next sheet."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        kept = recall() or Letterhead("")
        self.logo = kept.logo
        self.name = self._field(say("Clinic's name"), kept.name)
        self.address = self._field(say("Clinic's address"), kept.address)
        self.choose = Button(say("Logo …"))
        self.drop = Button(say("No logo"))
        self.drop.setEnabled(self.logo is not None)
        buttons = QHBoxLayout()
        buttons.setSpacing(spacing(1))
        buttons.addWidget(self.choose)
        buttons.addWidget(self.drop)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing(0.5))
        layout.addWidget(Label(say("Letterhead"), "small", tone="muted"))
        layout.addWidget(self.name)
        layout.addWidget(self.address)
        layout.addLayout(buttons)
        self.choose.clicked.connect(self.choose_logo)
        self.drop.clicked.connect(self.drop_logo)

    def _field(self, name: str, text: str) -> SettledField:
        field = SettledField(text)
        field.setAccessibleName(name)
        field.setPlaceholderText(name)
        field.settled.connect(self._keep)
        return field

    @property
    def letterhead(self) -> Letterhead | None:
        name, address = self.name.text().strip(), self.address.text().strip()
        if not (name or address or self.logo):
            return None
        return Letterhead(name, address, self.logo)

    def choose_logo(self) -> None:
        """Take a picture from a file; the preview says if it is none."""
        path = choosing.open_file(
            self, say("Logo"), say("Pictures (*.png *.jpg *.jpeg)")
        )
        if path is not None:
            with path.open("rb") as file:
                self.logo = file.read(LARGEST_LOGO)
            self._keep()

    def drop_logo(self) -> None:
        self.logo = None
        self._keep()

    def _keep(self) -> None:
        self.drop.setEnabled(self.logo is not None)
        if self.letterhead != recall():
            remember(self.letterhead)
            self.changed.emit()
