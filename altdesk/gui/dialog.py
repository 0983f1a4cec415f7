"""A dialog of plain texts, fields and a row of buttons that breaks where it must."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QStyle, QVBoxLayout, QWidget

from altdesk.gui.flow import FlowLayout
from altdesk.gui.labels import Button, Label
from altdesk.gui.style import STYLE, spacing

_LETTERS = 64
_MOST_OF_SCREEN = 0.92
_WIDER_FOR_BUTTONS = 1.5


class Dialog(QDialog):
    """Grows with its contents and its text, and scrolls where the screen ends."""

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._body = QWidget()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(*(spacing(3),) * 3, spacing(1))
        self.column.setSpacing(spacing(1))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._body)
        self._foot = QWidget()
        self._buttons = FlowLayout(self._foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)
        below = QVBoxLayout()
        below.setContentsMargins(spacing(3), spacing(1), spacing(3), spacing(3))
        below.addWidget(self._foot)
        whole.addLayout(below)
        self.title = self.say(title, "title")
        STYLE.changed.connect(self._follow)

    def say(self, text: str, role: str = "body", tone: str = "") -> Label:
        """Add a plain text that wraps."""
        label = Label(text, role, tone=tone, wraps=True)
        self.column.addWidget(label)
        return label

    def add(self, widget: QWidget) -> None:
        self.column.addWidget(widget)

    def offer(self, text: str, role: str = "plain") -> Button:
        """Add a button at the foot; the first primary one is pressed by Enter."""
        button = Button(text, role)
        button.setAutoDefault(False)
        if role == "primary":
            button.setDefault(True)
        self._buttons.addWidget(button)
        return button

    @property
    def room(self) -> QSize:
        """Return how large the dialog may become on its screen."""
        return self.screen().availableGeometry().size() * _MOST_OF_SCREEN

    def fit(self) -> None:
        """Take the room that the contents need, as far as the screen has it."""
        room = self.room
        margins = self.column.contentsMargins()
        letters = self.fontMetrics().averageCharWidth() * _LETTERS
        least = self._body.minimumSizeHint().width() + spacing(2)
        sides = margins.left() + margins.right()
        width = max(letters + sides, least)
        in_one_row = self._buttons.whole_width + sides
        if in_one_row <= width * _WIDER_FOR_BUTTONS:
            width = max(width, in_one_row)
        width = min(width, room.width())
        below = self._buttons.heightForWidth(width - sides)
        self._foot.setMinimumHeight(below)
        # A bar that was needed for a moment would stay, where it makes lines break.
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        height = self._needed_height(width - bar) + below + spacing(4)
        self.setMinimumSize(min(spacing(40), width), min(spacing(20), height))
        self.resize(width, min(height + spacing(1), room.height()))

    def _needed_height(self, width: int) -> int:
        if self.column.hasHeightForWidth():
            return self.column.totalHeightForWidth(width)
        return self._body.sizeHint().height()

    def showEvent(self, event: QShowEvent) -> None:
        # Most are called AltDesk by their frame: a screen reader says what they ask.
        self.setAccessibleName(self.title.text())
        self.fit()
        super().showEvent(event)

    def _follow(self) -> None:
        """Fit again to another size of text, once everything inside has it."""
        if self.isVisible():
            QTimer.singleShot(0, self, self.fit)
