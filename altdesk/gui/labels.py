"""Texts, buttons and cards that look alike on every page.

All text is plain text: nothing that a person or a file wrote is read as markup.
"""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from altdesk.gui.keyboard import is_enter
from altdesk.gui.scripts import bring_fonts
from altdesk.gui.style import font

# After these Qt has given each widget the program's font.
_DRESSED = frozenset({QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange})


class Label(QLabel):
    """A plain text in one of the roles of `style.font`, or "muted".

    `tone` names a colour of the palette: muted, warn, urgent, good, info.
    """

    def __init__(
        self, text: str = "", role: str = "body", *, tone: str = "", wraps: bool = False
    ) -> None:
        super().__init__()
        self._role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setProperty("role", role)
        self.setProperty("tone", "muted" if role == "muted" and not tone else tone)
        self.setFont(font(role))
        self.setText(text)

    def setText(self, text: str) -> None:
        bring_fonts(text)
        super().setText(text)

    def set_tone(self, tone: str) -> None:
        """Show the text in the colour `tone` of the palette; "" is ordinary text."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            _dress_again(self)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in _DRESSED and self.font() != (own := font(self._role)):
            self.setFont(own)
        super().changeEvent(event)


LEAST_TARGET = 24
"""What a finger or a shaking hand still hits, in logical pixels; with any font."""


class Button(QPushButton):
    """A button with a plain text; role "primary", "plain", "link" or "danger".

    An ampersand in `text` is shown as such, it gives no key.
    """

    def __init__(self, text: str, role: str = "plain") -> None:
        super().__init__(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if role == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def setText(self, text: str) -> None:
        """Show another text; it is the button's name too, unless another was given."""
        is_name = self.accessibleName() == self.text().replace("&&", "&")
        super().setText(text)
        if is_name:
            self.setAccessibleName(text.replace("&&", "&"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button too; in a dialog before its primary one."""
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(LEAST_TARGET, LEAST_TARGET))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Choice(QPushButton):
    """A button that stays chosen; its title is bold then, and has the room for it."""

    def __init__(self, text: str, role: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setProperty("role", role)
        self.setCheckable(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        own = super().sizeHint()
        bold = QFontMetrics(font("strong")).horizontalAdvance(self.text())
        plain = QFontMetrics(font("body")).horizontalAdvance(self.text())
        width = own.width() + max(bold - plain, 0)
        return QSize(width, max(own.height(), LEAST_TARGET))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Card(QFrame):
    """The one frame there is: a white sheet with a thin line. Never nest it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")


def keys_in_words(keys: str) -> str:
    """Return keys such as "Ctrl+N" as they are printed on the person's keyboard."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def scrolling(widget: QWidget) -> QScrollArea:
    """Return `widget` in an area that scrolls where the window is too small."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    # The parts inside take the focus; the area itself would be an empty stop.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    return area


def _dress_again(widget: QWidget) -> None:
    """Make a style sheet look at the widget's properties again."""
    own = widget.font()
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    # Qt gives a widget that is dressed again the program's font.
    widget.setFont(own)
