"""Histories that were just read, kept while nothing is recorded.

Each page asks for the history of the person on the screen. Thirty years of daily
panels take most of a second to read, and do not change from page to page. Of a change
that is recorded here, only what was changed is read again.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from altdesk.core.event import Event
from altdesk.core.history import Answer, History
from altdesk.core.panel import Panel
from altdesk.core.person import Person
from altdesk.store.changes import (
    Change,
    PutAnswer,
    PutEvent,
    PutPanel,
    PutPerson,
    answer_chain,
)
from altdesk.store.log import Log

_MOST = 4
"""Of so many people; a history of thirty years is large."""

_MOST_CHANGES = 16
"""With more changes than these, reading all again is no slower."""


class Before(NamedTuple):
    """Where the ledger stood before something was recorded."""

    head: str
    act: int


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

    def before(self) -> Before:
        """Return where the ledger stands, to be given to `follow`."""
        return Before(self._log.head_hash, self._latest_act())

    def follow(self, before: Before, changes: Sequence[Change]) -> None:
        """Bring the histories up to changes that were recorded in one act.

        Where anything else was recorded since `before`, all are read again instead.
        """
        current = {p: h for p, (head, h) in self._kept.items() if head == before.head}
        is_alone = self._latest_act() == before.act + 1
        if not current or not is_alone or len(changes) > _MOST_CHANGES:
            return
        head = self._log.head_hash
        for person_id, history in current.items():
            changed = self._changed(person_id, history, changes)
            if changed is not None:
                self._kept[person_id] = (head, changed)

    def _latest_act(self) -> int:
        return next((act.number for act in self._log.acts(1)), 0)

    def _changed(
        self, person_id: str, history: History, changes: Sequence[Change]
    ) -> History | None:
        """Return a history after changes, as the log holds it; None: read it again."""
        for change in changes:
            chain = _chain_of(change)
            heads = [v.value for v in self._log.versions(chain) if v.is_head]
            if len(heads) != 1 or (chain == person_id and heads[0] is None):
                return None
            is_own = _person_of(change) in {person_id, None}
            history = _without(history, chain) if is_own else history
            if heads[0] is not None and _person_of(change) == person_id:
                history = _with(history, heads[0])
        return history


def _chain_of(change: Change) -> str:
    match change:
        case PutPerson(person):
            return person.id
        case PutPanel(_, panel):
            return panel.id
        case PutEvent(_, event):
            return event.id
        case PutAnswer(person_id, answer):
            return answer_chain(person_id, answer.fact)
        case _:
            return change.chain


def _person_of(change: Change) -> str | None:
    """Return whom a change concerns; None: that of what is removed is not told."""
    match change:
        case PutPerson(person):
            return person.id
        case PutPanel(person_id) | PutEvent(person_id) | PutAnswer(person_id):
            return person_id
        case _:
            return None


def _without(history: History, chain: str) -> History:
    """Return a history without the panel, event or answer of a chain."""
    if any(panel.id == chain for panel in history.panels):
        return history.without_panel(chain)
    if any(event.id == chain for event in history.events):
        events = tuple(e for e in history.events if e.id != chain)
        return replace(history, events=events)
    own = history.person.id
    others = tuple(a for a in history.answers if answer_chain(own, a.fact) != chain)
    is_same = len(others) == len(history.answers)
    return history if is_same else replace(history, answers=others)


def _with(history: History, value: Person | Panel | Event | Answer) -> History:
    """Return a history with a value added, each kind in the order of the log."""
    match value:
        case Person():
            return replace(history, person=value)
        case Panel():
            return history.with_panel(value)
        case Event():
            events = sorted((*history.events, value), key=lambda e: (e.started, e.id))
            return replace(history, events=tuple(events))
        case Answer():
            answers = sorted((*history.answers, value), key=lambda a: a.fact)
            return replace(history, answers=tuple(answers))
