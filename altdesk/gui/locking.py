"""The lock of the screen: after a while without a key, on Ctrl+L, after sleep."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from altdesk.errors import WrongPasswordError
from altdesk.gui.locking_cover import Covers
from altdesk.gui.unlock import UnlockDialog
from altdesk.gui.wording import say
from altdesk.logbook.secrets import is_recovery_key
from altdesk.store.log import Log
from altdesk.store.unlocking import Secrets

if TYPE_CHECKING:
    from altdesk.gui.main_window import MainWindow

SETTING = "lock after minutes"
DEFAULT_MINUTES = 10
_TICK_MS = 5_000
_SLEPT_SECONDS = 60
_ACTIVE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


def minutes_of(log: Log) -> int:
    """Return after how many quiet minutes a log locks; 0: never."""
    told = log.setting(SETTING)
    return int(told) if told is not None and told.isdecimal() else DEFAULT_MINUTES


class ScreenLock(QObject):
    """Covers the windows of a log until its password was typed.

    What was typed and not saved stays in its fields behind the cover. `now` is the
    clock of the computer, in seconds; it also tells that the computer slept, because
    then more time has passed than between two ticks.
    """

    locked = Signal()
    unlocked = Signal()

    def __init__(
        self, window: "MainWindow", now: Callable[[], float] = time.time
    ) -> None:
        super().__init__(window)
        self._window = window
        self._now = now
        self._covers: Covers | None = None
        self._prompt: LockPrompt | None = None
        self._active_at = self._ticked_at = now()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.installEventFilter(self)
            app.applicationStateChanged.connect(self._follow_state)

    @property
    def is_locked(self) -> bool:
        return self._covers is not None

    @property
    def prompt(self) -> "LockPrompt | None":
        """The question that stands before the cover."""
        return self._prompt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTIVE:
            self._active_at = self._now()
        return super().eventFilter(watched, event)

    def tick(self) -> None:
        """Look at the clock: lock after quiet minutes, and after a sleep."""
        now, before = self._now(), self._ticked_at
        self._ticked_at = now
        log = self._window.logbook.log
        minutes = minutes_of(log) if log.is_protected else 0
        if not minutes or self.is_locked:
            return
        slept = now - before > _SLEPT_SECONDS
        # A clock that was set back must not keep the screen open for hours.
        self._active_at = min(self._active_at, now)
        if slept or now - self._active_at >= minutes * 60:
            self.lock()

    def _follow_state(self, state: Qt.ApplicationState) -> None:
        is_asleep = state == Qt.ApplicationState.ApplicationSuspended
        if is_asleep and self._window.logbook.log.is_protected:
            self.lock()

    def lock(self) -> None:
        """Cover every window of the program and ask for the password."""
        if self.is_locked:
            return
        page = self._window.built_page("panel_entry")
        if page is not None:
            page.keep()  # type: ignore[attr-defined]
        QGuiApplication.clipboard().clear()
        front = QApplication.activeModalWidget() or self._window
        self._covers = Covers()
        self._prompt = LockPrompt(front, self._window.logbook.log)
        self._prompt.accepted.connect(self.unlock)
        self._prompt.left.connect(self._leave)
        self._prompt.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._prompt.show()
        self._prompt.raise_()
        self._prompt.activateWindow()
        self.locked.emit()

    def unlock(self) -> None:
        """Show the windows again, as they were."""
        if self._covers is None:
            return
        covers, self._covers = self._covers, None
        covers.lift()
        if self._prompt is not None:
            self._prompt.deleteLater()
            self._prompt = None
        self._active_at = self._ticked_at = self._now()
        self.unlocked.emit()

    def _leave(self) -> None:
        """Quit without showing anything; what was typed is kept in the log."""
        prompt, self._prompt = self._prompt, None
        if prompt is not None:
            prompt.hide()
            prompt.deleteLater()
        QApplication.closeAllWindows()


class LockPrompt(UnlockDialog[bool]):
    """Asks for the password before the covered windows."""

    left = Signal()

    def __init__(self, parent: QWidget, log: Log) -> None:
        def tries(secrets: Secrets) -> bool:
            return _opens(log, secrets)

        super().__init__(parent, log.name, tries)
        self.title.setText(self.tr("AltDesk is locked"))
        self.open_button.setText(self.tr("Unlock"))
        self.cancel_button.setText(self.tr("Quit AltDesk"))
        self.cancel_button.clicked.disconnect(self.reject)
        self.cancel_button.clicked.connect(self.left)
        if not log.is_protected:
            self._show_unprotected()
        elif log.path is None:
            self.other.hide()

    def _show_unprotected(self) -> None:
        self.field.hide()
        self.other.hide()
        self._tell(
            self.tr(
                "This log has no password: anybody can show it again. Set one in "
                "Settings."
            ),
            "muted",
        )
        self.open_button.setText(self.tr("Show again"))
        self.open_button.setEnabled(True)
        self.open_button.clicked.disconnect(self.attempt)
        self.open_button.clicked.connect(self.accept)
        self.open_button.setFocus()

    def reject(self) -> None:
        """Stay: Escape and the window's cross open nothing."""


def _opens(log: Log, secrets: Secrets) -> bool:
    """Return True where the secrets are those of the open log.

    Raises:
        WrongPasswordError: they are not.
    """
    if secrets.password is not None and log.is_password(secrets.password):
        return True
    if secrets.recovery_key is not None and is_recovery_key(log, secrets.recovery_key):
        return True
    raise WrongPasswordError(say("This is not the password of this log."))


def lock(window: "MainWindow", _argument: str = "") -> None:
    """Lock the screen of a window now."""
    found = window.findChild(ScreenLock)
    screen = found if isinstance(found, ScreenLock) else ScreenLock(window)
    screen.lock()
