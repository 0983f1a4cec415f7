"""The acts of a log as a table."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from altdesk.gui.retelling import retell_deed
from altdesk.gui.wording import moment_in_words, say
from altdesk.logbook.audit import AuditEntry

TEXT = Qt.ItemDataRole.UserRole
"""The role of the text that a filter looks in."""
_ROOT = QModelIndex()
_MOST_TOLD = 4


class AuditModel(QAbstractTableModel):
    """When, who, what, whose, and the change in one line."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[AuditEntry, ...] = ()

    def show_entries(self, entries: tuple[AuditEntry, ...]) -> None:
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> AuditEntry | None:
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(_titles())

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        is_title = role == Qt.ItemDataRole.DisplayRole
        if is_title and orientation == Qt.Orientation.Horizontal:
            return _titles()[section]
        return None

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _cells(entry)[index.column()]
        if role == TEXT:
            return " ".join(_cells(entry)).casefold() + " " + entry.text
        return None


def _titles() -> tuple[str, ...]:
    return say("When"), say("Who"), say("What"), say("Whose")


def _cells(entry: AuditEntry) -> tuple[str, ...]:
    told = "; ".join(str(d) for d in entry.differences[:_MOST_TOLD])
    more = " …" if len(entry.differences) > _MOST_TOLD else ""
    return (
        moment_in_words(entry.made_at),
        entry.author or "–",
        f"{retell_deed(entry.words)}   {told}{more}".strip(),
        entry.whose,
    )
