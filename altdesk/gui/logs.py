"""Other logs for the window: the sample, an existing file, a new one."""

from pathlib import Path
from typing import TYPE_CHECKING

from altdesk import folders

if TYPE_CHECKING:
    from altdesk.logbook import Logbook


def open_log(path: Path) -> "Logbook":
    """Return the log of a file.

    Raises:
        LogError: the file is no log, is damaged, newer, or cannot be written.
    """
    from altdesk.logbook import Logbook
    from altdesk.store.log import Log

    return Logbook(Log.open(path))


def make_log(path: Path) -> "Logbook":
    """Return a new, empty log; its name always ends in ".altdesk"."""
    from altdesk.logbook import Logbook
    from altdesk.store.log import Log

    named = (
        path if path.suffix == ".altdesk" else path.with_name(f"{path.name}.altdesk")
    )
    return Logbook(Log.create(named))


def open_sample() -> "Logbook":
    """Return the sample log, filled when it is opened for the first time."""
    path = folders.data() / "sample.altdesk"
    if path.exists():
        return open_log(path)
    from altdesk.logbook.sample import fill

    logbook = make_log(path)
    fill(logbook)
    return logbook
