"""A line of a list that breaks where the list is narrow, instead of ending in …."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from altdesk.gui.style import spacing

_BREAKS = Qt.TextFlag.TextWordWrap
_SIDES = 1


class WrappedLine(QStyledItemDelegate):
    """Gives each line of a list of one column the height that its text needs.

    Qt breaks the text itself; of a list it only never asks how high the lines become.
    """

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        view.setUniformRowHeights(False)
        view.header().sectionResized.connect(view.scheduleDelayedItemsLayout)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        own = super().sizeHint(option, index)
        depth = 1 if index.parent().isValid() else 0
        sides = depth * self._view.indentation() + spacing(_SIDES)
        font = index.data(Qt.ItemDataRole.FontRole)
        letters = QFontMetrics(font if isinstance(font, QFont) else option.font)
        room = QRect(0, 0, max(self._view.header().sectionSize(0) - sides, 1), 1 << 16)
        text = str(index.data() or "")
        taller = letters.boundingRect(room, _BREAKS, text).height() - letters.height()
        return QSize(own.width(), own.height() + max(taller, 0))
