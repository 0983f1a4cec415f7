"""Unsaved entries, kept through a crash inside the log itself.

There they are as private as the results: no file beside the log ever holds them.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, replace
from typing import Any

from altdesk.core.history import History
from altdesk.errors import LogError
from altdesk.gui.panel_entry_texts import EntryTexts, RowTexts
from altdesk.logbook import Logbook

KEPT = "entry:"
"""What the names of the settings begin with."""


class KeptEntries:
    """The unsaved entries of each person, as the log keeps them.

    A new panel and each old one that is being corrected are kept apart.
    """

    def __init__(self, logbook: Logbook) -> None:
        self._logbook = logbook
        self._last: dict[str, str] = {}

    def keep(self, person_id: str, texts: EntryTexts) -> None:
        """Keep what is typed; a log that cannot be written is told of on saving."""
        text = "" if texts.is_untyped else write_entry(texts)
        self._keep(_key(person_id, texts.panel_id), text)

    def find(self, person_id: str, panel_id: str | None = None) -> EntryTexts | None:
        """Return what was typed and never saved; None if there is nothing."""
        key = _key(person_id, panel_id)
        text = self._logbook.log.setting(key) or ""
        self._last[key] = text
        return read_entry(text) if text else None

    def drop(self, person_id: str, panel_id: str | None = None) -> None:
        """Forget an entry: it was saved, or the person wants it gone."""
        self._keep(_key(person_id, panel_id), "")

    def _keep(self, key: str, text: str) -> None:
        if self._last.get(key, "") == text:
            return
        with suppress(LogError):
            self._logbook.log.keep_setting(key, text)
            self._last[key] = text


def _key(person_id: str, panel_id: str | None) -> str:
    return f"{KEPT}{person_id}" + (f":{panel_id}" if panel_id else "")


def write_entry(texts: EntryTexts) -> str:
    """Return the texts to be kept through a crash; without old results."""
    rows = [
        {
            **{k: v for k, v in asdict(replace(r, original=None)).items() if v},
            "accepted": sorted(r.accepted),
        }
        for r in texts.rows
    ]
    kept = {
        "collected": texts.collected,
        "laboratory": texts.laboratory,
        "rows": rows,
        "facts": [list(pair) for pair in texts.facts],
        "note": texts.note,
        "panel_id": texts.panel_id,
    }
    return json.dumps(kept, ensure_ascii=False)


def read_entry(text: str) -> EntryTexts | None:
    """Return the texts that `write_entry` wrote; None for a strange text."""
    try:
        kept = json.loads(text)
        return EntryTexts(
            collected=str(kept["collected"]),
            laboratory=str(kept["laboratory"]),
            rows=tuple(_read_row(row) for row in kept["rows"]),
            facts=tuple((str(name), bool(value)) for name, value in kept["facts"]),
            note=str(kept["note"]),
            panel_id=kept["panel_id"],
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _read_row(kept: Mapping[str, Any]) -> RowTexts:
    name, value, unit, low, high = (
        str(kept.get(key, "")) for key in ("name", "value", "unit", "low", "high")
    )
    accepted = frozenset(str(name) for name in kept.get("accepted", ()))
    return RowTexts(name, kept.get("analyte"), value, unit, low, high, accepted)


def keep_in(
    logbook: Logbook, history: History, texts: EntryTexts, *, is_older: bool
) -> bool:
    """Keep a person's entry in another log, and return whether it is kept there.

    It is not where that log already holds it: a file that was deleted while it was
    open is written to all the same. A log that `is_older` cannot hold it.
    """
    person = logbook.person(history.person.id)
    if person is None:
        return False
    if not is_older and logbook.history(person.id).panels != history.panels:
        return False
    KeptEntries(logbook).keep(person.id, texts)
    return True
