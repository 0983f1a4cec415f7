"""Waiting for slow work while the screen goes on painting."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from altdesk.gui import garbage

Answer = TypeVar("Answer")


class _Bell(QObject):
    rung = Signal()


def wait_for(deed: Callable[[], Answer]) -> Answer:
    """Return what `deed` returns or raise what it raises, off the screen's thread.

    Keys and clicks wait meanwhile, so that nothing is begun twice.
    """
    from concurrent.futures import ThreadPoolExecutor

    loop, bell = QEventLoop(), _Bell()
    bell.rung.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    garbage.hold()
    try:
        with ThreadPoolExecutor(max_workers=1) as thread:
            future = thread.submit(deed)
            future.add_done_callback(lambda _future: bell.rung.emit())
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    finally:
        garbage.let_go()
        QApplication.restoreOverrideCursor()
    return future.result()
