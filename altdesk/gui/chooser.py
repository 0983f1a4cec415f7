"""A list to choose from that a screen reader can name, and choose in."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel

_UP_AND_DOWN = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})


def _opens_list(event: QEvent) -> bool:
    is_asked = event.type() is QEvent.Type.ShortcutOverride
    return is_asked and isinstance(event, QKeyEvent) and _opens(event)


def _opens(event: QKeyEvent) -> bool:
    """Tell whether these are the keys that open a list on every desktop."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _UP_AND_DOWN and held == Qt.KeyboardModifier.AltModifier


class Chooser(QComboBox):
    """A combo box with a name; use it for every list to choose from.

    Under Linux Qt calls a combo box by what is chosen in it, and its name is that of
    the label whose buddy it is: where no such label stands beside it, an unseen one
    does. What a screen reader selects in the open list, Qt only marks: here it is
    chosen.
    """

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._is_open = False
        self._label: QLabel | None = None
        if name:
            self.set_name(name)

    def set_name(self, name: str) -> None:
        """Give the list a name that is not in sight."""
        self.setAccessibleName(name)
        if self._label is None:
            self._label = QLabel(self.parentWidget())
            self._label.setBuddy(self)
            self._label.hide()
            self.destroyed.connect(self._label.deleteLater)
        self._label.setText(name)

    def event(self, event: QEvent) -> bool:
        if _opens_list(event):
            # The window's own shortcut must not take what opens every list.
            event.accept()
            return True
        done = super().event(event)
        if event.type() is QEvent.Type.ParentChange and self._label is not None:
            self._label.setParent(self.parentWidget())
            self._label.hide()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _opens(event):
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def showPopup(self) -> None:
        super().showPopup()
        if not self._is_open:
            self._is_open = True
            chosen = self.view().selectionModel().selectionChanged
            # The keyboard and the mouse move the current line just after.
            chosen.connect(lambda *_: QTimer.singleShot(0, self, self._take))

    def _take(self) -> None:
        """Choose the line that was selected without being made the current one."""
        view = self.view()
        selected = view.selectionModel().selectedIndexes()
        if len(selected) != 1 or selected[0].row() == view.currentIndex().row():
            return
        row = selected[0].row()
        self.setCurrentIndex(row)
        self.hidePopup()
        self.activated.emit(row)
