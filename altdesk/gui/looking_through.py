"""Looks through the whole log some time after it was opened, beside all other work."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from altdesk.errors import LogError
from altdesk.gui import faults
from altdesk.gui.background import Work
from altdesk.gui.wording import say
from altdesk.store.checks import CheckEndedError

if TYPE_CHECKING:
    from altdesk.gui.main_window import MainWindow

_WAITS_MS = 10_000
_MOST = 3


def look_soon(window: "MainWindow", waits_ms: int = _WAITS_MS) -> None:
    """Check the log of a window when its first screens are long shown.

    Nobody waits for it: only what is wrong is told. It ends when the log is closed.
    """
    log = window.logbook.log

    def look() -> None:
        if is_over():
            return
        work = Work(lambda steps: log.check(steps.tell))
        work.done.connect(tell)
        work.failed.connect(fail)
        work.start()

    def is_over() -> bool:
        return window.logbook.log is not log or not window.isVisible()

    def fail(error: LogError) -> None:
        if not is_over() and not isinstance(error, CheckEndedError):
            faults.tell(window, error)

    def tell(problems: list[str]) -> None:
        if not problems or is_over():
            return
        what = say("Something in this log is not as it was recorded.")
        do = say(
            "Save the log elsewhere or restore a backup: see Settings and Backups."
        )
        error = LogError(" ".join([what, *problems[:_MOST]]), do)
        faults.ask(window, error, (), say("Close"))

    QTimer.singleShot(waits_ms, window, look)
