"""One person's history as a command is given it."""

from dataclasses import dataclass

from altdesk.core.history import History


@dataclass(frozen=True, slots=True)
class Case:
    """One person's history, with the name or id that tells it from others."""

    name: str
    history: History
