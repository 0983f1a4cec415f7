"""The events of a person as a table, newest first."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from altdesk.core.event import Event, EventKind
from altdesk.core.history import History
from altdesk.gui.event_words import (
    amount_in_words,
    kind_in_words,
    span_in_words,
    what_in_words,
)
from altdesk.gui.wording import say

Index = QModelIndex | QPersistentModelIndex


class TimelineModel(QAbstractTableModel):
    """When, what, how much, note; one kind can be shown alone."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[Event, ...] = ()
        self._events: tuple[Event, ...] = ()

    def show_history(self, history: History | None, kind: EventKind | None) -> None:
        """Show the events of a history; `kind` None: all of them."""
        self.beginResetModel()
        events = history.events if history else ()
        self._all = tuple(sorted(events, key=_newest, reverse=True))
        self._events = tuple(e for e in self._all if kind in {None, e.kind})
        self.endResetModel()

    @property
    def is_empty(self) -> bool:
        return not self._all

    def event_at(self, row: int) -> Event | None:
        return self._events[row] if 0 <= row < len(self._events) else None

    def row_of(self, event_id: str) -> int | None:
        rows = (n for n, event in enumerate(self._events) if event.id == event_id)
        return next(rows, None)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._events)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else 5

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        event = self.event_at(index.row())
        if event is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        texts = (
            what_in_words(event),
            amount_in_words(event),
            span_in_words(event),
            kind_in_words(event.kind),
            event.note.replace("\n", " "),
        )
        return texts[index.column()]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        is_heading = orientation is Qt.Orientation.Horizontal
        if role != Qt.ItemDataRole.DisplayRole or not is_heading:
            return None
        heads = (say("What"), say("Amount"), say("When"), say("Kind"), say("Note"))
        return heads[section]


def _newest(event: Event) -> tuple[object, ...]:
    """What goes on stands before what has ended."""
    return (event.ended is None, event.started, event.id)
