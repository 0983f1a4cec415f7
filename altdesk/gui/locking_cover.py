"""Covers over the windows of a locked program: nothing of a person is left to see."""

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from altdesk.gui.labels import Label


@dataclass(frozen=True, slots=True)
class _Covered:
    """A window, what was shown in it, and what it was called."""

    window: QWidget
    shown: tuple[QWidget, ...]
    title: str
    geometry: QByteArray
    cover: QWidget
    focus: QWidget | None


class Covers:
    """Hides the contents of all windows; `lift` shows them as they were.

    The contents are hidden, not painted over: screen readers and pictures of the
    screen find nothing either.
    """

    def __init__(self) -> None:
        _close_menus()
        windows = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        self._covered = [_cover(w) for w in windows if _has_contents(w)]

    def lift(self) -> None:
        for one in self._covered:
            one.cover.hide()
            one.cover.setParent(None)
            one.cover.deleteLater()
            for part in one.shown:
                part.show()
            one.window.setWindowTitle(one.title)
            one.window.restoreGeometry(one.geometry)
            if one.focus is not None:
                one.focus.setFocus()


def _close_menus() -> None:
    popup = QApplication.activePopupWidget()
    while popup is not None:
        popup.close()
        following = QApplication.activePopupWidget()
        popup = following if following is not popup else None


def _has_contents(window: QWidget) -> bool:
    is_plain = window.windowType() in {
        Qt.WindowType.Window,
        Qt.WindowType.Dialog,
        Qt.WindowType.Sheet,
        Qt.WindowType.Tool,
    }
    return is_plain and not isinstance(window, QMenu)


def _cover(window: QWidget) -> _Covered:
    focus = window.focusWidget()
    geometry, title = window.saveGeometry(), window.windowTitle()
    size = window.size()
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    children = window.findChildren(QWidget, options=direct)
    shown = tuple(p for p in children if p.isVisible() and not p.isWindow())
    for part in shown:
        part.hide()
    cover = _Cover(window)
    cover.resize(size)
    cover.show()
    window.setWindowTitle("AltDesk")
    return _Covered(window, shown, title, geometry, cover, focus)


class _Cover(QWidget):
    """An empty sheet with one word."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        words = Label(self.tr("Locked"), "title", tone="muted")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(words)
        self.setAccessibleName(words.text())
