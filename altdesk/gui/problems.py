"""Problems where they belong: a mark at the field, a sentence under it, a banner."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from altdesk.core.problem import Level, Problem
from altdesk.errors import AltDeskError
from altdesk.gui.labels import Button, Label
from altdesk.gui.retelling import retell_error, retell_problem
from altdesk.gui.style import spacing


class Sign(StrEnum):
    """The signs of the screens; each stands with a word and a colour of its own."""

    ABOVE = "▲"
    BELOW = "▼"
    WITHIN = "●"
    QUESTION = "?"
    REFUSED = "✕"
    NOTE = "◆"
    NONE = ""


TONES = {
    Sign.ABOVE: "warn",
    Sign.BELOW: "warn",
    Sign.WITHIN: "good",
    Sign.QUESTION: "warn",
    Sign.REFUSED: "urgent",
    Sign.NOTE: "info",
    Sign.NONE: "muted",
}
_SIGN_OF = {
    Level.QUESTION: Sign.QUESTION,
    Level.REFUSED: Sign.REFUSED,
    Level.NOTE: Sign.NOTE,
}
_STATE_OF = {Level.QUESTION: "question", Level.REFUSED: "refused", Level.NOTE: ""}


@dataclass(frozen=True, slots=True)
class Sentence:
    """What a screen says of a field: a sign, its words, and whether it weighs."""

    sign: Sign
    words: str
    level: Level | None = None

    def __str__(self) -> str:
        return f"{self.sign} {self.words}".strip()


def sentence_of(problem: Problem) -> Sentence:
    return Sentence(_SIGN_OF[problem.level], retell_problem(problem), problem.level)


def mark(field: QLineEdit, level: Level | None, words: str = "") -> None:
    """Show at `field` that something is asked or refused; None takes the mark off."""
    state = "" if level is None else _STATE_OF[level]
    field.setAccessibleDescription(words)
    if (field.property("state") or "") != state:
        field.setProperty("state", state)
        field.style().unpolish(field)
        field.style().polish(field)


class Banner(QWidget):
    """One sentence over a page, with at most a few buttons, until it is settled."""

    chosen = Signal(str)
    """The word of the button that was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = Label("", "strong")
        self._label = Label("", wraps=True)
        self._label.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred
        )
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(spacing(1))
        self._layout.addWidget(self._sign)
        self._layout.addWidget(self._label, 1)
        self._buttons: list[Button] = []
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text()

    def say(self, sentence: Sentence, *buttons: str) -> None:
        """Show a sentence, and a button for each of `buttons`."""
        self._sign.setText(sentence.sign.value)
        self._sign.set_tone(TONES[sentence.sign])
        self._label.setText(sentence.words)
        self.setAccessibleName(sentence.words)
        self._offer(buttons)
        self.show()

    def say_error(self, error: AltDeskError, *buttons: str) -> None:
        self.say(Sentence(Sign.REFUSED, retell_error(error), Level.REFUSED), *buttons)

    def _offer(self, words: tuple[str, ...]) -> None:
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.deleteLater()
        self._buttons = [Button(word) for word in words]
        for word, button in zip(words, self._buttons, strict=True):
            button.clicked.connect(lambda _checked=False, w=word: self.chosen.emit(w))
            self._layout.addWidget(button)

    def clear(self) -> None:
        self._offer(())
        self.hide()
