"""What keeps a log whole and private while its window is open, and its commands.

Nothing here is loaded for the window's first picture but this page.
"""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from altdesk import folders
from altdesk.errors import LogError

if TYPE_CHECKING:
    from altdesk.gui.main_window import MainWindow

Deed = Callable[["MainWindow", str], None]

_DEEDS = {
    "lock": "locking.lock",
    "password": "password_change.set_password",
    "remove_password": "password_change.remove_password",
    "recovery_sheet": "password_change.renew_recovery_key",
    "backups": "backups.show",
    "audit": "audit.show",
    "who": "who.ask",
    "save_elsewhere": "keeping.save_elsewhere",
}


def find(wish: str) -> Deed | None:
    """Return what carries out a wish of this trade; None: it is another's."""
    place = _DEEDS.get(wish)
    if place is None:
        return None
    module, _dot, name = place.partition(".")
    deed: Deed = getattr(import_module(f"altdesk.gui.{module}"), name)
    return deed


def save_elsewhere(window: "MainWindow", _argument: str = "") -> None:
    """Ask where the log shall go on, and go on there."""
    from altdesk.gui.elsewhere import save_elsewhere as save

    save(window)


def start(window: "MainWindow") -> None:
    """Watch over a window: the lock of the screen, the clipboard, the backups."""
    from altdesk.gui.clipboard import ClipboardWatch
    from altdesk.gui.locking import ScreenLock

    ScreenLock(window)
    ClipboardWatch(window)
    begin(window)


def begin(window: "MainWindow") -> None:
    """Begin to look after the log that a window shows."""
    from altdesk.gui import backups, looking_through, who
    from altdesk.gui.retelling import retell
    from altdesk.gui.unsaved import unsaved_in_words
    from altdesk.store.backup import folder_of

    log = window.logbook.log
    if log.path is None or log.path == folders.data() / "sample.altdesk":
        return
    looking_through.look_soon(window)
    if log.is_read_only:
        return
    log.back_up_on_close(folder_of(log.path))
    who.ask_at_start(window)
    said = (
        unsaved_in_words(window.logbook)
        or backups.reminder(window)
        or retell(next(iter(log.cautions), ""))
    )
    if said:
        window.footer.tell(said, can_undo=False)


def take_units(window: "MainWindow") -> None:
    """Show results in the units that are chosen for the log of a window."""
    from altdesk.gui.shown_units import UNITS

    UNITS.read(window.logbook.log)


def end(window: "MainWindow") -> None:
    """Let the log of a window go; a backup that fails is told, and loses nothing."""
    from altdesk.gui import faults
    from altdesk.gui.wording import say

    if window.logbook.path is None:
        return  # in memory: closed, it would be gone
    try:
        window.logbook.close()
    except LogError as error:
        faults.ask(window, error, (), say("Close"))
