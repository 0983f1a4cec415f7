"""The forms of `ui/forms`, loaded when a page is first shown."""

from functools import cache
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from altdesk import bundled
from altdesk.gui.keyboard import EnterPresses
from altdesk.gui.style import STYLE, font

if TYPE_CHECKING:
    from PySide6.QtUiTools import QUiLoader

Part = TypeVar("Part", bound=QObject)


@cache
def _loader() -> "QUiLoader":
    # 60 ms, most of it a search for plugins: not before the first form is wanted.
    from PySide6.QtUiTools import QUiLoader

    loader = QUiLoader()
    loader.setLanguageChangeEnabled(True)
    return loader


def load(name: str, parent: QWidget) -> QWidget:
    """Return the form `ui/forms/NAME.ui`, dressed like every other screen."""
    content = QBuffer()
    content.setData(QByteArray(bundled.path("ui", "forms", f"{name}.ui").read_bytes()))
    content.open(QIODevice.OpenModeFlag.ReadOnly)
    form = _loader().load(content, parent)
    _dress(form)
    for label in form.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
    keys = EnterPresses(form)
    for button in form.findChildren(QAbstractButton):
        if not button.accessibleName():
            button.setAccessibleName(button.text())
        keys.watch(button)
    STYLE.changed.connect(_Dresser(form).dress)
    return form


def part(form: QWidget, kind: type[Part], name: str) -> Part:
    """Return the part `name` of a form.

    Raises:
        LookupError: the form has no such part.
    """
    found = form.findChild(kind, name)
    if found is None:
        message = f"{form.objectName()} has no {kind.__name__} called {name}"
        raise LookupError(message)
    return found


class _Dresser(QObject):
    """Sets the sizes of a form's texts again when the size of text changes."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self._form = form

    def dress(self) -> None:
        _dress(self._form)


def _dress(form: QWidget) -> None:
    for label in form.findChildren(QLabel):
        role = label.property("role")
        if role:
            label.setFont(font(str(role)))
