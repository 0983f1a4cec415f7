"""What an empty log shows: three ways in, and a tour of four sentences."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from altdesk.gui.columns import Columns
from altdesk.gui.icons import icon_size, pixmap
from altdesk.gui.labels import Button, Card, Label
from altdesk.gui.style import STYLE, spacing


class Welcome(QWidget):
    """The first page that a new person sees; nothing is asked before a choice."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, spacing(2), 0, spacing(2))
        column.setSpacing(spacing(3))
        self.title = Label("", "title", wraps=True)
        column.addWidget(self.title)
        ways = Columns()
        self.ways = [
            self._way(
                "keyboard",
                self.tr("Type a panel"),
                self.tr("Copy the numbers from a paper report. Takes half a minute."),
                "panel_entry",
            ),
            self._way(
                "import",
                self.tr("Import a file"),
                self.tr(
                    "A table, a PDF or the download of a patient portal or clinic."
                ),
                "import",
            ),
            self._way(
                "sample",
                self.tr("Open the sample log"),
                self.tr("Look around with the results of a real study participant."),
                "sample",
            ),
        ]
        for way in self.ways:
            ways.add(way)
        column.addWidget(ways)
        column.addWidget(self._tour())
        column.addStretch()
        self.welcome("")

    def welcome(self, name: str) -> None:
        """Greet a new log, or a person who has no panel yet."""
        if name:
            title = self.tr("{name} has no panel yet").format(name=name)
        else:
            title = self.tr("Keep your liver blood tests, and understand them")
        self.title.setText(title)

    def _way(self, icon: str, title: str, text: str, wish: str) -> Card:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(*(spacing(2.5),) * 4)
        column.setSpacing(spacing(1))
        picture = _Picture(icon)
        column.addWidget(picture)
        column.addWidget(Label(title, "headline", wraps=True))
        column.addWidget(Label(text, "body", tone="muted", wraps=True))
        column.addStretch()
        button = Button(title, "primary" if wish == "panel_entry" else "plain")
        button.setAccessibleDescription(text)
        button.clicked.connect(lambda: self.asked.emit(wish))
        column.addWidget(button)
        card.setMinimumWidth(spacing(26))
        return card

    def _tour(self) -> Card:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(*(spacing(2.5),) * 4)
        column.setSpacing(spacing(1))
        column.addWidget(Label(self.tr("How AltDesk works"), "heading"))
        sentences = (
            self.tr(
                "Each blood draw is a panel: its results, the laboratory's own limits "
                "and the day."
            ),
            self.tr(
                "Overview and Trends show how ALT and AST move; Interpretation says "
                "what the numbers can mean, with the source of every sentence."
            ),
            self.tr(
                "Timeline keeps medicines, alcohol, exercise and illness beside the "
                "results, and Report makes one sheet for your doctor."
            ),
            self.tr(
                "Everything stays in one file on this computer; AltDesk explains, "
                "your doctor decides."
            ),
        )
        for number, sentence in enumerate(sentences, start=1):
            row = QHBoxLayout()
            row.setSpacing(spacing(1))
            row.addWidget(Label(str(number), "strong", tone="info"), 0, _TOP)
            row.addWidget(Label(sentence, wraps=True), 1)
            column.addLayout(row)
        return card


_TOP = Qt.AlignmentFlag.AlignTop


class _Picture(QLabel):
    """A large icon in the accent of the theme."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setTextFormat(Qt.TextFormat.PlainText)
        STYLE.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        size = round(icon_size() * 1.6)
        self.setPixmap(pixmap(self._name, STYLE.palette.accent, size))
