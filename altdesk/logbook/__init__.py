"""What a screen or a command may ask for or do; the one bus of the program.

The Logbook is loaded when it is asked for: a command that only reads a log does
without the importers that it brings along.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from altdesk.logbook.logbook import Logbook
    from altdesk.logbook.outcome import Outcome, Recorded

__all__ = ["Logbook", "Outcome", "Recorded"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from altdesk.logbook import logbook

    return getattr(logbook, name)
