"""Histories that were just read, kept while nothing is recorded.

Each page asks for the history of the person on the screen. Thirty years of daily
panels take most of a second to read, and do not change from page to page.
"""

from altdesk.core.history import History
from altdesk.store.log import Log

_MOST = 4
"""Of so many people; a history of thirty years is large."""


class KeptHistories:
    """Reads a person's history, or returns the one that was read since the last act."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._kept: dict[str, tuple[str, History]] = {}

    def read(self, person_id: str) -> History:
        """Return all that is known of a person; raises LogError for a stranger."""
        head = self._log.head_hash
        kept = self._kept.get(person_id)
        if kept is not None and kept[0] == head:
            return kept[1]
        history = self._log.history(person_id)
        self._kept.pop(person_id, None)
        self._kept[person_id] = (head, history)
        for oldest in list(self._kept)[:-_MOST]:
            self._kept.pop(oldest, None)
        return history
