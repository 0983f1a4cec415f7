"""Unsaved entries, kept through a crash inside the log itself.

There they are as private as the results: no file beside the log ever holds them.
"""

from contextlib import suppress

from altdesk.errors import LogError
from altdesk.gui.panel_entry_texts import EntryTexts, read_entry
from altdesk.logbook import Logbook


class KeptEntries:
    """The unsaved entry of each person, as the log keeps it."""

    def __init__(self, logbook: Logbook) -> None:
        self._logbook = logbook
        self._last: dict[str, str] = {}

    def keep(self, person_id: str, texts: EntryTexts) -> None:
        """Keep what is typed; a log that cannot be written is told of on saving."""
        text = "" if texts.is_untyped else texts.as_json()
        if self._last.get(person_id, "") == text:
            return
        with suppress(LogError):
            self._logbook.log.keep_setting(_key(person_id), text)
            self._last[person_id] = text

    def find(self, person_id: str) -> EntryTexts | None:
        """Return what was typed and never saved; None if there is nothing."""
        text = self._logbook.log.setting(_key(person_id)) or ""
        self._last[person_id] = text
        return read_entry(text) if text else None

    def drop(self, person_id: str) -> None:
        """Forget the entry: it was saved, or the person wants it gone."""
        self.keep(person_id, EntryTexts())


def _key(person_id: str) -> str:
    return f"entry:{person_id}"
