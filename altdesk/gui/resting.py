"""Lets a page rest before its log is closed: what is typed is kept, no timer is due."""

from collections.abc import Iterable
from contextlib import suppress

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from altdesk.errors import AltDeskError


def rest(pages: Iterable[QWidget]) -> None:
    """Keep what was typed in the pages a moment ago, and stop all their timers.

    A page that is let go lives on until Qt deletes it, and inside a menu that is
    long enough for a timer to ask a log that is closed by then.
    """
    for page in pages:
        for part in (page, *page.findChildren(QWidget)):
            keep = getattr(part, "keep", None)
            # A fault of the disk was told while the page was in use.
            with suppress(AltDeskError):
                if callable(keep):
                    keep()
        for timer in page.findChildren(QTimer):
            timer.stop()
