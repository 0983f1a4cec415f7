"""Loads what the other pages are made of, while nobody waits for it.

A page is built when it is first visited. Its module is loaded before, one after the
other with rests between, so that the first visit need not wait for the disk as well.
All of it happens in the screen's thread (see `trends.load_numbers`).
"""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from altdesk.gui.background import Work
from altdesk.gui.pages import PAGES, is_there

if TYPE_CHECKING:
    from altdesk.gui.main_window import MainWindow

_WAITS_MS = 1_000
_RESTS_MS = 100
_PLOT = "plot"
"""It brings pyqtgraph, the heaviest of all, and comes last."""


def load_soon(window: "MainWindow", waits_ms: int = _WAITS_MS) -> None:
    """Load the pages' modules, beginning `waits_ms` from now; ends with the window."""
    waiting = [page.id for page in PAGES if is_there(page.id)]
    timer = QTimer(window)
    timer.setSingleShot(True)

    def load_next() -> None:
        if waiting:
            import_module(f"altdesk.gui.{waiting.pop(0)}")
            timer.start(_RESTS_MS)
        elif is_there(_PLOT):
            from altdesk.gui.trends import load_numbers

            work = Work(load_numbers)
            work.done.connect(load_plot)
            work.start()

    def load_plot(_answer: object) -> None:
        if window.isVisible():
            import_module(f"altdesk.gui.{_PLOT}")

    timer.timeout.connect(load_next)
    timer.start(waits_ms)
