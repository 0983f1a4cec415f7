"""Copied results do not stay on the clipboard: gone after 30 seconds, and on exit."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

KEPT_MS = 30_000
_ALONE = frozenset({"offscreen", "minimal"})


class ClipboardWatch(QObject):
    """Clears what AltDesk has copied; what other programs copied is left alone."""

    def __init__(self, parent: QObject, kept_ms: int = KEPT_MS) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(kept_ms)
        self._timer.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._start)
        app = QGuiApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.clear)

    def _start(self) -> None:
        if self._is_ours():
            self._timer.start()
        else:
            self._timer.stop()

    def _is_ours(self) -> bool:
        # Without a screen Qt tells no owner, and no other program shares it.
        is_alone = QGuiApplication.platformName() in _ALONE
        return is_alone or self._clipboard.ownsClipboard()

    def clear(self) -> None:
        """Take away what is on the clipboard, if it is AltDesk's."""
        self._timer.stop()
        if self._is_ours():
            self._clipboard.clear()
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)
