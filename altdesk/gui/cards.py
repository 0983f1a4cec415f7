"""The cards of the Overview: one number each, with what it means in words."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from altdesk.gui.labels import Card, Label
from altdesk.gui.signs import Sign, SignMark
from altdesk.gui.style import spacing

ABSENT = "–"
"""Stands where there is no number; the line below says why."""


class ValueCard(Card):
    """A name, a number with its unit, a sign with words, and a quiet last line."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.value = Label("", "display")
        self.unit = Label("", "body", tone="muted")
        self.words = Label("", "body", wraps=True)
        self.more = Label("", "small", tone="muted", wraps=True)
        self.printed = Label("", "small", tone="muted", wraps=True)
        self._sign = SignMark()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(spacing(2), spacing(1.5), spacing(2), spacing(1.5))
        layout.setSpacing(spacing(0.25))
        layout.addWidget(Label(name, "body", tone="muted"))
        layout.addLayout(self._number_row())
        layout.addLayout(self._words_row())
        layout.addWidget(self.more)
        layout.addWidget(self.printed)
        layout.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.show_nothing("")

    def _number_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(spacing(0.5))
        row.addWidget(self.value, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.unit, 1, Qt.AlignmentFlag.AlignBottom)
        # The unit stands on the line on which the number stands.
        drop = self.value.fontMetrics().descent() - self.unit.fontMetrics().descent()
        self.unit.setContentsMargins(0, 0, 0, max(drop, 0))
        return row

    def _words_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(spacing(0.75))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        return row

    def show_value(
        self, value: str, unit: str, words: str, sign: Sign | None, more: str = ""
    ) -> None:
        """Show a number; without a sign the words stand alone."""
        self.value.setText(value)
        self.unit.setText(unit)
        self.words.setText(words)
        self.words.set_tone("muted" if sign is None else sign.value)
        self._sign.setVisible(sign is not None)
        if sign is not None:
            self._sign.show_sign(sign)
        self.printed.setText("")
        self.printed.hide()
        self.show_more(more)

    def show_printed(self, words: str) -> None:
        """Say what the laboratory printed, where another unit is shown."""
        self.printed.setText(words)
        self.printed.setVisible(bool(words))
        self.show_more(self.more.text())

    def show_more(self, more: str) -> None:
        """Show the quiet last line; "" leaves it out."""
        self.more.setText(more)
        self.more.setVisible(bool(more))
        said = (
            self.value.text(),
            self.unit.text(),
            self.words.text(),
            more,
            self.printed.text(),
        )
        whole = ", ".join(word for word in said if word)
        self.setAccessibleName(f"{self._name}: {whole}")

    def show_nothing(self, why: str) -> None:
        """Show that there is no number, and why."""
        self.show_value(ABSENT, "", why, None)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width at which the words need no more than a few lines."""
        own = super().minimumSizeHint()
        number = self.value.sizeHint().width() + self.unit.sizeHint().width()
        margins = spacing(5)  # at both sides, between the two, and the card's edge
        words = self.fontMetrics().averageCharWidth() * 16
        return QSize(max(number, words) + margins, own.height())
