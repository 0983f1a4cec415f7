"""A line that opens: the answer first, its reasons only for who asks."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from altdesk.gui.labels import Button
from altdesk.gui.style import spacing

_CLOSED, _OPEN = "▸", "▾"


class Disclosure(QWidget):
    """A button with words; pressed, it shows what `make` returns (made once).

    `head` is the statement that is to be explained: it stands at the left of the
    button, or above it where the column is narrow (`is_narrow`).
    """

    opened = Signal()

    def __init__(
        self,
        words: str,
        about: str,
        make: Callable[[], QWidget],
        head: QWidget | None = None,
        *,
        is_narrow: bool = False,
    ) -> None:
        super().__init__()
        self._words = words
        self._make = make
        self._body: QWidget | None = None
        self.button = Button(f"{_CLOSED} {words}", "link")
        self.button.setCheckable(True)
        self.button.setAccessibleName(f"{words}: {about}")
        self.button.setAccessibleDescription(self.tr("closed"))
        self.button.toggled.connect(self._toggle)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(spacing(0.5))
        if head is not None and is_narrow:
            self._layout.addWidget(head)
        if head is None or is_narrow:
            self._layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            row = QHBoxLayout()
            row.setSpacing(spacing(1))
            row.addWidget(head, 1)
            row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
            self._layout.addLayout(row)

    @property
    def is_open(self) -> bool:
        return self.button.isChecked()

    @property
    def body(self) -> QWidget | None:
        """Return what was opened; None until then."""
        return self._body

    def open(self) -> None:
        self.button.setChecked(True)

    def _toggle(self, is_open: bool) -> None:
        if is_open and self._body is None:
            self._body = self._make()
            self._layout.addWidget(self._body)
        if self._body is not None:
            self._body.setVisible(is_open)
        sign = _OPEN if is_open else _CLOSED
        self.button.setText(f"{sign} {self._words}".replace("&", "&&"))
        said = self.tr("open") if is_open else self.tr("closed")
        self.button.setAccessibleDescription(said)
        if is_open:
            self.opened.emit()
