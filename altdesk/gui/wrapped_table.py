"""A list whose texts break into lines where the window is narrow."""

from PySide6.QtCore import QAbstractItemModel, QRect, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent

from altdesk.gui.list_table import ListTable
from altdesk.gui.style import font, spacing

_LOOKED_AT = 100
_MOST_LINES = 4
_MOST_LETTERS = 90
_WORD_LETTERS = 14
_BREAKS = Qt.TextFlag.TextWordWrap


class WrappedTable(ListTable):
    """Its columns share the width of the window: it is never scrolled sideways.

    Where they are too many for it, those in which nothing stands are hidden.
    All rows have the same height, that of the longest text among the first ones.
    """

    def __init__(self, model: QAbstractItemModel) -> None:
        super().__init__(model)
        self.setWordWrap(True)
        self.horizontalHeader().setMinimumSectionSize(spacing(3))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _end(self) -> None:
        """Leave the last column as it is: all share the room already."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Give each column what it wants, or its share, and the rows their lines."""
        room = self.viewport().width()
        columns = range(self.model().columnCount())
        texts = {column: self._texts(column) for column in columns}
        if sum(self._wanted(c, t) for c, t in texts.items()) > room:
            texts = {c: t for c, t in texts.items() if any(t)} or texts
        wanted = [self._wanted(c, t) for c, t in texts.items()]
        least = [self._least(c, t) for c, t in texts.items()]
        widths = dict(zip(texts, shares(wanted, least, room), strict=True))
        for column in columns:
            self.setColumnHidden(column, column not in texts)
            if column in texts and column != columns[-1]:
                self.setColumnWidth(column, widths[column])
        lines = [self._lines(texts[c], width) for c, width in widths.items()]
        line = self.fontMetrics().lineSpacing()
        # Less than a line of air: else a long text would take it for one more line.
        air = min(spacing(2), line - 2) if max(lines) > 1 else spacing(2)
        self.verticalHeader().setDefaultSectionSize(line * max(lines) + air)

    def _texts(self, column: int) -> list[str]:
        """Return the first texts of a column."""
        model = self.model()
        rows = range(min(model.rowCount(), _LOOKED_AT))
        return [str(model.index(row, column).data() or "") for row in rows]

    def _head(self, column: int) -> int:
        """Return the width of a heading; Qt tells none of a hidden column."""
        across = Qt.Orientation.Horizontal
        words = str(self.model().headerData(column, across) or "")
        letters = QFontMetrics(font("strong"))
        return letters.horizontalAdvance(words) + spacing(3)

    def _wanted(self, column: int, texts: list[str]) -> int:
        letters = self.fontMetrics()
        widest = max((letters.horizontalAdvance(t) for t in texts), default=0)
        most = letters.averageCharWidth() * _MOST_LETTERS
        head = self._head(column)
        return max(min(widest, most) + spacing(3), head)

    def _least(self, column: int, texts: list[str]) -> int:
        """Return the width of the longest word, or of an ordinary one."""
        letters = self.fontMetrics()
        words = {word for text in texts for word in text.split()}
        widest = max((letters.horizontalAdvance(w) for w in words), default=0)
        most = letters.averageCharWidth() * _WORD_LETTERS
        head = self._head(column)
        return max(min(widest, most) + spacing(3), head)

    def _lines(self, texts: list[str], width: int) -> int:
        letters = self.fontMetrics()
        box = QRect(0, 0, max(width - spacing(3) + 1, 1), 0)
        tallest = max(
            (letters.boundingRect(box, _BREAKS, text).height() for text in texts),
            default=0,
        )
        return min(max(round(tallest / letters.lineSpacing()), 1), _MOST_LINES)


def shares(wanted: list[int], least: list[int], room: int) -> list[int]:
    """Return the widths of columns in `room`: as wanted, or narrower in fair parts.

    The last column takes what is over. Where even the least widths are too many, all
    are made narrower alike.
    """
    if sum(wanted) <= room:
        return [*wanted[:-1], room - sum(wanted[:-1])]
    if sum(least) >= room:
        return [width * room // sum(least) for width in least]
    over = room - sum(least)
    wishes = [max(w - n, 0) for w, n in zip(wanted, least, strict=True)]
    return [n + over * w // sum(wishes) for n, w in zip(least, wishes, strict=True)]
