"""What was true around the draw: boxes to tick, and the person's note."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QVBoxLayout, QWidget

from altdesk import bundled
from altdesk.gui.labels import Button, Label
from altdesk.gui.style import spacing
from altdesk.gui.tick_box import TickBox
from altdesk.gui.wording import say


@dataclass(frozen=True, slots=True)
class _Ask:
    fact: str
    label: str


@cache
def _asks(group: str) -> tuple[_Ask, ...]:
    table: dict[str, Any] = bundled.read_toml(
        "resources", "wording", "draw_context.toml"
    )
    return tuple(_Ask(entry["fact"], entry["label"]) for entry in table[group])


def facts_in_words(facts: Iterable[tuple[str, bool]]) -> str:
    """Return what was said around a draw: "Sore muscles; no symptoms"."""
    said = dict(facts)
    asked = [*_asks("before"), *_asks("symptom")]
    words = [say(ask.label) for ask in asked if said.get(ask.fact) is True]
    if all(said.get(ask.fact) is False for ask in _asks("symptom")):
        words.append(say("no symptoms"))
    return "; ".join(words)


class DrawContextBoxes(QWidget):
    """The facts around the draw; an empty box says nothing, it does not say no."""

    changed = Signal()
    medicine_wanted = Signal()
    """A new medicine is to be logged: that is an event, which goes on."""

    def __init__(self) -> None:
        super().__init__()
        self._boxes: dict[str, QCheckBox] = {}
        self._kept: dict[str, bool] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing(0.5))
        layout.addWidget(Label(self.tr("Around the draw"), "heading"))
        for ask in _asks("before"):
            layout.addWidget(self._box(ask))
        self.medicine = Button(self.tr("New medicine or supplement? Log it"), "link")
        self.medicine.clicked.connect(self.medicine_wanted)
        layout.addWidget(self.medicine)
        layout.addSpacing(spacing(1))
        layout.addWidget(Label(self.tr("Symptoms"), "heading"))
        self._none = QCheckBox(self.tr("None of these"))
        self._none.setAccessibleName(self._none.text())
        self._none.toggled.connect(self._say_none)
        layout.addWidget(self._none)
        for ask in _asks("symptom"):
            layout.addWidget(self._box(ask))
        layout.addSpacing(spacing(1))
        layout.addWidget(Label(self.tr("Note"), "heading"))
        layout.addWidget(self._make_note())
        layout.addStretch()

    def _box(self, ask: _Ask) -> QCheckBox:
        words = say(ask.label)
        box = TickBox(words)
        box.toggled.connect(self._toggled)
        self._boxes[ask.fact] = box
        return box

    def _make_note(self) -> QPlainTextEdit:
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setPlaceholderText(self.tr("Anything else worth keeping"))
        self.note.setFixedHeight(spacing(9))
        self.note.textChanged.connect(self.changed)
        return self.note

    def _symptoms(self) -> tuple[QCheckBox, ...]:
        return tuple(self._boxes[ask.fact] for ask in _asks("symptom"))

    def _say_none(self, is_none: bool) -> None:
        for box in self._symptoms():
            box.setEnabled(not is_none)
            if is_none:
                box.setChecked(False)
        self.changed.emit()

    def _toggled(self) -> None:
        self.changed.emit()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Return what takes the keyboard, in the order in which it is read."""
        before = [self._boxes[ask.fact] for ask in _asks("before")]
        return (*before, self.medicine, self._none, *self._symptoms(), self.note)

    @property
    def facts(self) -> tuple[tuple[str, bool], ...]:
        """Return what was answered: ticked is yes; "none of these" is no to each."""
        said = dict(self._kept)
        for fact, box in self._boxes.items():
            if box.isChecked():
                said[fact] = True
        if self._none.isChecked():
            said |= {ask.fact: False for ask in _asks("symptom")}
        return tuple(sorted(said.items()))

    def set_facts(self, facts: tuple[tuple[str, bool], ...]) -> None:
        """Show these facts; those without a box are kept as they are."""
        said = dict(facts)
        self._kept = {fact: v for fact, v in facts if fact not in self._boxes or not v}
        symptoms = [ask.fact for ask in _asks("symptom")]
        is_none = bool(said) and all(said.get(fact) is False for fact in symptoms)
        self._none.setChecked(is_none)
        if is_none:
            self._kept = {f: v for f, v in self._kept.items() if f not in symptoms}
        for fact, box in self._boxes.items():
            box.setChecked(said.get(fact) is True)
