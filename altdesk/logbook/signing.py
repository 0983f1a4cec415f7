"""A log whose writer can change while it is open: each says who they are."""

import json

from altdesk.store.log import Log

_ASKS = "asks who writes"
_WRITERS = "people who write"
_SEEN_ACTS = 200


class SignedLog(Log):
    """A log that signs what is recorded with the initials of whoever works now."""

    @property
    def author(self) -> str:
        return self._author

    def sign_as(self, author: str) -> None:
        """Sign all acts from now on; remember the initials for the next choice."""
        self._author = author
        known = writers(self)
        if author and author not in known and not self.is_read_only:
            self.keep_setting(_WRITERS, json.dumps([*known, author]))


def writers(log: Log) -> tuple[str, ...]:
    """Return the initials that were used in this log, the earliest first."""
    try:
        kept = json.loads(log.setting(_WRITERS) or "[]")
    except ValueError:
        kept = []
    named = [str(w) for w in kept] if isinstance(kept, list) else []
    seen = [act.author for act in reversed(log.acts(_SEEN_ACTS)) if act.author]
    return tuple(dict.fromkeys([*named, *seen]))


def asks_who(log: Log) -> bool:
    """Tell whether to ask at the start who works with the log.

    It is asked in a log of several people or several writers, until somebody says
    that nobody else works with it.
    """
    if log.is_read_only:
        return False
    told = log.setting(_ASKS)
    if told is not None:
        return told == "yes"
    return len(writers(log)) > 1 or log.count_work() > 1


def ask_who(log: Log, *, asks: bool) -> None:
    """Ask at each start from now on, or never."""
    log.keep_setting(_ASKS, "yes" if asks else "no")
