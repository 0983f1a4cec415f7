"""Lines of text in a narrow window: one ends in …, another breaks."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from altdesk.gui.labels import Label

_MOST_LINES = 3
_MOST_BROKEN = 2
_MAY_BREAK = "\u200b"


class Elided(Label):
    """A line of text that ends in … where the window is too narrow for it."""

    def __init__(self, role: str, *, tone: str = "") -> None:
        super().__init__("", role, tone=tone)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    @property
    def whole_width(self) -> int:
        """The width at which nothing is left out."""
        sides = self.contentsMargins().left() + self.contentsMargins().right()
        return self.fontMetrics().horizontalAdvance(self._whole) + sides + 2

    def sizeHint(self) -> QSize:
        return QSize(self.whole_width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * 6
        return QSize(min(least, self.sizeHint().width()), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        mode = Qt.TextElideMode.ElideRight
        room = self.contentsRect().width()
        self._show(self.fontMetrics().elidedText(self._whole, mode, room))

    def _show(self, shown: str) -> None:
        self.setText(shown)
        self.setToolTip("" if shown == self._whole else _plain(self._whole))


class Lines(Elided):
    """A text, such as a name: not shortened, but broken into lines where it must be.

    Only one that would fill more than three lines ends in ….
    """

    def __init__(self, role: str) -> None:
        super().__init__(role)
        self.fill_row(is_filling=False)

    def fill_row(self, *, is_filling: bool) -> None:
        """Take the whole row, so that the name begins where everything begins."""
        width = (
            QSizePolicy.Policy.Preferred if is_filling else QSizePolicy.Policy.Maximum
        )
        policy = QSizePolicy(width, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        sides = self.contentsMargins()
        room = width - sides.left() - sides.right()
        lines = self._lines(self._breakable(self._whole, room), room)
        return min(lines, _MOST_LINES) * self.fontMetrics().lineSpacing() + 2

    def sizeHint(self) -> QSize:
        return QSize(self.whole_width, self.fontMetrics().lineSpacing() + 2)

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * 6
        return QSize(min(least, self.whole_width), self.sizeHint().height())

    def _fit(self) -> None:
        """Break the name into the lines there is room for."""
        width = self.contentsRect().width()
        kept = self._whole
        shown = self._breakable(kept, width)
        while len(kept) > 1 and self._lines(shown, width) > _MOST_LINES:
            kept = kept[: len(kept) * 9 // 10]
            shown = self._breakable(f"{kept}…", width)
        self.setWordWrap(self._lines(shown, width) > 1)
        # A page that scrolls asks for the least height, and never for what width.
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self._show(shown)

    def _lines(self, text: str, width: int) -> int:
        if width <= 0:
            return 1
        room = QRect(0, 0, width, 1 << 20)
        box = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text)
        return max(round(box.height() / self.fontMetrics().lineSpacing()), 1)

    def _breakable(self, text: str, width: int) -> str:
        """Return a text in which a word too long for a line may break anywhere."""
        measure = self.fontMetrics().horizontalAdvance
        return " ".join(
            _MAY_BREAK.join(word) if measure(word) > width else word
            for word in text.split(" ")
        )


def broken(text: str, letters: QFontMetrics, width: int) -> str:
    """Return a text in at most two lines of a width; what is longer ends in …."""
    lines: list[str] = []
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines else word
        has_room = bool(lines) and letters.horizontalAdvance(joined) <= width
        if has_room or len(lines) == _MOST_BROKEN:
            lines[-1] = joined
        else:
            lines.append(word)
    right = Qt.TextElideMode.ElideRight
    return "\n".join(letters.elidedText(line, right, width) for line in lines)


def _plain(text: str) -> str:
    """Return a text that Qt's tooltips cannot take for markup."""
    from html import escape

    return escape(text)
