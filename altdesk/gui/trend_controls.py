"""The controls of Trends: which analytes, which axis, how much time, plot or table."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QWidget,
)

from altdesk.core.catalogue import catalogue
from altdesk.gui.curves import Measure
from altdesk.gui.flow import FlowLayout
from altdesk.gui.labels import Button, Choice
from altdesk.gui.menu_button import MenuButton
from altdesk.gui.wording import say_known

_FAMILIAR = ("ALT", "AST", "GGT", "ALP", "TBIL", "ALB", "PLT", "CK")
"""The analytes that a liver panel is read by come first in the list."""


class Segments(QWidget):
    """A few choices side by side, of which one is chosen."""

    chosen = Signal(int)

    def __init__(self, name: str, words: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        for number, word in enumerate(words):
            button = Choice(word, "segment")
            button.setProperty("end", _end(number, len(words)))
            button.setAccessibleName(f"{name}: {word}")
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.button(0).setChecked(True)
        # A screen reader toggles the button where a person clicks it.
        self._group.idToggled.connect(self._tell)
        self._group.idPressed.connect(self._press)
        self._group.idClicked.connect(self._tell_again)
        self._is_told = False

    @property
    def index(self) -> int:
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Show the choice as made, without telling of it."""
        with QSignalBlocker(self._group):
            self._group.button(index).setChecked(True)

    def _tell(self, index: int, is_on: bool) -> None:
        if is_on:
            self._is_told = True
            self.chosen.emit(index)

    def _press(self, _index: int) -> None:
        self._is_told = False

    def _tell_again(self, index: int) -> None:
        """Tell a choice that was made before too: it may no longer be what is seen."""
        if not self._is_told:
            self.chosen.emit(index)


def _end(number: int, count: int) -> str:
    """Return which end of a row a choice stands at; the sheet rounds its corners."""
    return {0: "first", count - 1: "last"}.get(number, "")


class TrendControls(QWidget):
    """All controls in one line that breaks where the window is narrow."""

    changed = Signal()
    """Other analytes, another axis, or chance: draw again."""
    spanned = Signal(int)
    """So many years shall be seen; 0 are all."""
    turned = Signal()
    copied = Signal()
    saved = Signal()

    YEARS = (0, 5, 1)

    def __init__(self) -> None:
        super().__init__()
        self.chosen: list[str] = []
        self.analytes = MenuButton(self.tr("Analytes"))
        self._menu = self.analytes.lines
        self._measure = Segments(
            self.tr("Axis"), (self.tr("Units"), self.tr("× limit"))
        )
        self._scale = Segments(self.tr("Scale"), (self.tr("Linear"), self.tr("Log")))
        years = (self.tr("All"), self.tr("5 years"), self.tr("1 year"))
        self._span = Segments(self.tr("Time"), years)
        self._view = Segments(self.tr("View"), (self.tr("Plot"), self.tr("Table")))
        self.chance = QCheckBox(self.tr("Chance"))
        why = self.tr("Shade how far a result can move by chance and biology alone")
        self.chance.setToolTip(why)
        self.chance.setAccessibleDescription(why)
        self.copy = Button(self.tr("Copy"))
        self.save = Button(self.tr("Save picture…"))
        row = FlowLayout(self)
        for widget in (
            self.analytes,
            self._measure,
            self._scale,
            self._span,
            self._view,
            self.chance,
            self.copy,
            self.save,
        ):
            row.addWidget(widget)
        self._connect()

    def _connect(self) -> None:
        self._measure.chosen.connect(self.changed)
        self._scale.chosen.connect(self.changed)
        self.chance.toggled.connect(self.changed)
        self._span.chosen.connect(lambda i: self.spanned.emit(self.YEARS[i]))
        self._view.chosen.connect(self.turned)
        self.copy.clicked.connect(self.copied)
        self.save.clicked.connect(self.saved)

    @property
    def measure(self) -> Measure:
        return Measure.TIMES_LIMIT if self._measure.index else Measure.VALUE

    @property
    def is_log(self) -> bool:
        return bool(self._scale.index)

    @property
    def shows_chance(self) -> bool:
        return self.chance.isChecked()

    @property
    def shows_table(self) -> bool:
        return bool(self._view.index)

    def show_whole(self) -> None:
        """Mark that all of the time is in sight."""
        self._span.choose(0)

    def offer(self, known: Sequence[str], first: Sequence[str], *, keeps: bool) -> None:
        """Offer these analytes; without an earlier choice, `first` are chosen."""
        ordered = [a for a in _FAMILIAR if a in known]
        ordered += sorted(a for a in known if a not in _FAMILIAR)
        kept = [a for a in self.chosen if a in known] if keeps else []
        self.chosen = kept or [a for a in first if a in known] or ordered[:1]
        self._menu.clear()
        for identifier in ordered:
            self._menu.addAction(self._action(identifier))
        self.analytes.setEnabled(bool(ordered))
        self._name()

    def add(self, identifier: str) -> None:
        """Choose one more analyte, if there is a result of it."""
        for action in self._menu.actions():
            if action.data() == identifier:
                action.setChecked(True)

    def _action(self, identifier: str) -> QAction:
        analyte = catalogue().get(identifier)
        name = identifier if analyte is None else say_known(analyte.name)
        text = name if name == identifier else f"{identifier}  {name}"
        action = QAction(text.replace("&", "&&"), self._menu)
        action.setData(identifier)
        action.setCheckable(True)
        action.setChecked(identifier in self.chosen)
        action.toggled.connect(lambda on: self._choose(identifier, is_on=on))
        return action

    def _choose(self, identifier: str, *, is_on: bool) -> None:
        if is_on and identifier not in self.chosen:
            self.chosen.append(identifier)
        elif not is_on and identifier in self.chosen:
            self.chosen.remove(identifier)
        self._name()
        self.changed.emit()

    def _name(self) -> None:
        shown = ", ".join(self.chosen[:3])
        more = len(self.chosen) - 3
        words = f"{shown} +{more}" if more > 0 else shown
        self.analytes.setText(words or self.tr("Analytes"))
        self.analytes.setAccessibleName(
            self.tr("Analytes: {names}").format(names=words)
        )
