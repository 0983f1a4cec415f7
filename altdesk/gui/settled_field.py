"""A field that tells when what stands in it is meant."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit

_SOON_MS = 300


class SettledField(QLineEdit):
    """A line to type into; `settled` is told when Enter or Tab ends the typing.

    A screen reader puts a text into a field that does not have the focus, and never
    leaves it: there the text is meant when nothing follows for a moment.
    """

    settled = Signal()

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.settled)
        self.editingFinished.connect(self._settle)
        self.textChanged.connect(self._wait)

    def _wait(self) -> None:
        if not self.hasFocus():
            self._soon.start()

    def _settle(self) -> None:
        self._soon.stop()
        self.settled.emit()

    def keep(self) -> None:
        """Tell now what waits, for the page is let go."""
        if self._soon.isActive():
            self._settle()
