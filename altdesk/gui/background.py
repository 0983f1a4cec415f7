"""Work off the screen's thread, with progress and Cancel."""

from collections.abc import Callable
from functools import cache
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from altdesk.errors import AltDeskError
from altdesk.gui import garbage
from altdesk.gui.labels import Button, Label
from altdesk.gui.style import spacing

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

_SHOWN_AFTER_MS = 200


class CancelledError(Exception):
    """The person has cancelled the work; raised inside it by `Steps.tell`."""


class Steps:
    """What work is given: a way to tell how far it is, and to notice Cancel."""

    def __init__(self, tell: Callable[[int, int, str], None], cancelled: Event) -> None:
        self._tell = tell
        self._cancelled = cancelled

    def tell(self, done: int, total: int, words: str = "") -> None:
        """Show that `done` of `total` steps are taken.

        Raises:
            CancelledError: nobody waits for the work any more.
        """
        if self._cancelled.is_set():
            raise CancelledError
        self._tell(done, total, words)

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()


@cache
def _threads() -> "ThreadPoolExecutor":
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(max_workers=2, thread_name_prefix="altdesk")


_running: set["Work"] = set()


def is_at_work() -> bool:
    """Tell whether any work goes on, also one of a window that is closed."""
    return bool(_running)


class Work(QObject):
    """One deed in another thread; its answer arrives in the screen's thread.

    The deed must not touch widgets nor the log: it is given what it needs.
    """

    done = Signal(object)
    failed = Signal(object)
    """An AltDeskError, to be told in words; faults of ours rise as ever."""
    cancelled = Signal()
    stepped = Signal(int, int, str)
    _ended = Signal()

    def __init__(self, deed: Callable[[Steps], Any]) -> None:
        super().__init__()
        self._deed = deed
        self._stop = Event()
        self._future: Future[Any] | None = None
        # Queued even where the deed ends at once: who starts it connects first.
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self.stepped.connect(self._look)

    def start(self) -> None:
        _running.add(self)
        garbage.hold()
        steps = Steps(self.stepped.emit, self._stop)
        self._future = _threads().submit(self._deed, steps)
        self._future.add_done_callback(lambda _future: self._ended.emit())

    def cancel(self) -> None:
        """Stop as soon as the deed looks up; `cancelled` is told, `done` never."""
        self._stop.set()
        if self._future is not None:
            self._future.cancel()

    @property
    def is_running(self) -> bool:
        return self in _running

    def _look(self, *_: object) -> None:
        garbage.look()

    def _finish(self) -> None:
        _running.discard(self)
        garbage.let_go()
        future = self._future
        if future is None or future.cancelled() or self._stop.is_set():
            self.cancelled.emit()
            return
        try:
            answer = future.result()
        except AltDeskError as error:
            self.failed.emit(error)
            return
        self.done.emit(answer)


class Progress(QWidget):
    """A bar, a few words and Cancel; appears only when work takes a while."""

    def __init__(self) -> None:
        super().__init__()
        self._work: Work | None = None
        self._label = Label("", "muted", wraps=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel = Button(self.tr("Cancel"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._label)
        row = QHBoxLayout()
        row.setSpacing(spacing(1.5))
        row.addWidget(self._bar, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.cancel)
        layout.addLayout(row)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SHOWN_AFTER_MS)
        self._soon.timeout.connect(self.show)
        self.cancel.clicked.connect(self.stop)
        self.hide()

    def follow(self, work: Work, words: str) -> None:
        """Show the progress of `work`, which is about to start."""
        self._work = work
        self._label.setText(words)
        self._bar.setRange(0, 0)
        work.stepped.connect(self._step)
        for ended in (work.done, work.failed, work.cancelled):
            ended.connect(self._rest)
        self._soon.start()

    def stop(self) -> None:
        if self._work is not None:
            self._work.cancel()
        self._rest()

    def _step(self, done: int, total: int, words: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if words:
            self._label.setText(words)

    def _rest(self, *_: object) -> None:
        self._soon.stop()
        self.hide()
