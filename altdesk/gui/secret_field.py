"""The field of a password: hidden letters, and a note while Caps Lock is on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from altdesk.gui.labels import Label
from altdesk.gui.style import spacing
from altdesk.gui.wording import say

_LONGEST = 1000


class _Line(QLineEdit):
    """Tells from the letters that arrive whether Caps Lock is on."""

    told = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._is_locked = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt cannot ask for the lock; a capital without Shift shows it.
        text = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self._tell(is_locked=not self._is_locked)
        elif len(text) == 1 and text.lower() != text.upper():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._tell(is_locked=text.isupper() is not shifted)
        super().keyPressEvent(event)

    def _tell(self, *, is_locked: bool) -> None:
        if is_locked is not self._is_locked:
            self._is_locked = is_locked
            self.told.emit(is_locked)


class SecretField(QWidget):
    """A labelled field; `shows` can make its letters visible."""

    changed = Signal()

    def __init__(self, name: str, *, can_be_shown: bool = True) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing(0.5))
        self._name = Label(name, "strong", wraps=True)
        self.line = _Line()
        self.line.setMaxLength(_LONGEST)
        self._name.setBuddy(self.line)
        self.caps = Label(self.tr("Caps Lock is on."), "small", tone="warn")
        self.caps.hide()
        self.shows = QCheckBox(self.tr("Show what is typed"))
        self.shows.setVisible(can_be_shown)
        self.rename(name)
        for part in (self._name, self.line, self.caps, self.shows):
            column.addWidget(part)
        self._hide()
        self.shows.toggled.connect(self._hide)
        self.line.told.connect(self._warn)
        self.line.textChanged.connect(self.changed)
        self.setFocusProxy(self.line)

    @property
    def text(self) -> str:
        return self.line.text()

    def rename(self, name: str) -> None:
        """Ask for another secret; a dialog may have several such fields."""
        self._name.setText(name)
        self.line.setAccessibleName(name)
        both = say("{deed}: {words}")
        self.shows.setAccessibleName(both.format(deed=name, words=self.shows.text()))

    def clear(self) -> None:
        self.line.clear()

    def show_letters(self, *, shown: bool) -> None:
        """Show or hide what is typed."""
        self.shows.setChecked(shown)

    def _hide(self) -> None:
        mode = QLineEdit.EchoMode
        is_shown = self.shows.isChecked()
        self.line.setEchoMode(mode.Normal if is_shown else mode.Password)

    def _warn(self, is_locked: bool) -> None:
        self.caps.setVisible(is_locked)
        self.line.setAccessibleDescription(self.caps.text() if is_locked else "")
