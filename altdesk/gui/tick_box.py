"""A box to tick whose words break into lines where the column is narrow."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton

_LEAST_LETTERS = 16


class TickBox(QCheckBox):
    """A check box that needs no more width than a few words; Qt's own never breaks."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._show(words)

    def sizeHint(self) -> QSize:
        return self._size(self._words)

    def minimumSizeHint(self) -> QSize:
        most = self.fontMetrics().averageCharWidth() * _LEAST_LETTERS
        return QSize(min(self._beside() + most, self.sizeHint().width()), 0)

    def heightForWidth(self, width: int) -> int:
        return self._size(self._broken(width)).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show(self._broken(self.width()))

    def _show(self, words: str) -> None:
        words = words.replace("&", "&&")
        if words != self.text():
            self.setText(words)

    def _broken(self, width: int) -> str:
        """Return the words in lines that fit beside the box."""
        room = width - self._beside()
        lines = [""]
        for word in self._words.split():
            longer = f"{lines[-1]} {word}".lstrip()
            if lines[-1] and self.fontMetrics().horizontalAdvance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return "\n".join(lines)

    def _beside(self) -> int:
        """Return the width of the box itself and of the gap to its words."""
        words = self.fontMetrics().horizontalAdvance(self._words)
        return self._size(self._words).width() - words

    def _size(self, words: str) -> QSize:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        letters = self.fontMetrics()
        lines = words.split("\n")
        widest = max(letters.horizontalAdvance(line) for line in lines)
        contents = QSize(widest, letters.lineSpacing() * len(lines))
        kind = QStyle.ContentsType.CT_CheckBox
        return self.style().sizeFromContents(kind, option, contents, self)
