"""The list of every change of the log, newest first, read as it is scrolled."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QListView, QSizePolicy

from altdesk.gui.retelling import retell_deed
from altdesk.gui.style import spacing
from altdesk.gui.wording import moment_in_words, say
from altdesk.store.log import Log
from altdesk.store.reading import ActEntry

Index = QModelIndex | QPersistentModelIndex

_AT_ONCE = 100


class ChangesModel(QAbstractListModel):
    """Acts of the ledger in words; more are read when the end comes into sight."""

    def __init__(self, log: Log) -> None:
        super().__init__()
        self._log = log
        self._acts: list[ActEntry] = []
        self._has_more = True

    def refresh(self) -> None:
        """Begin again with the newest."""
        self.beginResetModel()
        self._acts = list(self._log.acts(_AT_ONCE))
        self._has_more = len(self._acts) == _AT_ONCE
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._acts)

    def canFetchMore(self, _parent: Index) -> bool:
        return self._has_more

    def fetchMore(self, _parent: Index) -> None:
        before = self._acts[-1].number if self._acts else None
        more = list(self._log.acts(_AT_ONCE, before))
        self._has_more = len(more) == _AT_ONCE
        if more:
            count = len(self._acts)
            self.beginInsertRows(QModelIndex(), count, count + len(more) - 1)
            self._acts += more
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or index.row() >= len(self._acts):
            return None
        return act_in_words(self._acts[index.row()])


def act_in_words(act: ActEntry) -> str:
    """Return "3 Nov 2026 10:12 – add panel of 3 Nov 2026 (Dr. Weber)"."""
    words = retell_deed(act.words)
    if act.undoes is not None and act.redoes is None:
        words = say("taken back: {words}").format(words=words)
    author = f" ({act.author})" if act.author else ""
    return f"{moment_in_words(act.made_at)} – {words}{author}"


class ChangesList(QListView):
    """The list on the page."""

    def __init__(self, log: Log) -> None:
        super().__init__()
        self.changes = ChangesModel(log)
        self.setModel(self.changes)
        self.setUniformItemSizes(True)
        self.setAccessibleName(say("Every change, newest first"))
        self.setFixedHeight(spacing(26))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def refresh(self) -> None:
        self.changes.refresh()
