"""A whole table pasted into the panel form, read like a file."""

import re
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from altdesk.core.draft import DraftPanel
from altdesk.core.number import read_number
from altdesk.core.result import day_of
from altdesk.errors import AltDeskError
from altdesk.gui.problems import Banner, Sentence, Sign
from altdesk.gui.wording import in_words, mark, say_count

_MOST_OFFERED = 4
_NAMED_RESULT = re.compile(r"[^\W\d_][^<>]*?[\s:=]+[<>≤≥=]*\s*[0-9].*")
"""One line that names an analyte before its number: "ALT 58 U/L"."""


def is_table(text: str) -> bool:
    """Tell whether a text holds more than what belongs into one field."""
    return "\t" in text.strip() or "\n" in text.strip()


def names_result(text: str) -> bool:
    """Tell whether a line names an analyte before its number."""
    return _NAMED_RESULT.fullmatch(text.strip()) is not None


def numbers_in(text: str) -> list[str]:
    """Return the numbers of a pasted column; none if anything else stands there."""
    lines = [line.strip() for line in text.strip().splitlines()]
    are_numbers = all(not line or read_number(line) is not None for line in lines)
    return lines if are_numbers else []


class PasteWatch(QObject):
    """Takes a table that is pasted into a field of the form for the whole form."""

    pasted = Signal(str)

    def watch(self, field: QLineEdit) -> None:
        field.installEventFilter(self)
        field.textEdited.connect(partial(self._take_table, field))

    def _take_table(self, field: QLineEdit, text: str) -> None:
        """Take a table that was pasted with the mouse out of the field again."""
        if is_table(text):
            field.undo()
            copied = QGuiApplication.clipboard().text()
            self.pasted.emit(copied if is_table(copied) else text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if not event.matches(QKeySequence.StandardKey.Paste):
            return super().eventFilter(watched, event)
        text = QGuiApplication.clipboard().text()
        if not is_table(text):
            return super().eventFilter(watched, event)
        self.pasted.emit(text)
        return True


class PastedTable(QObject):
    """Reads pasted text and settles which of its panels goes into the form."""

    chosen = Signal(object)
    """The DraftPanel to fill in."""

    def __init__(self, banner: Banner, today: date) -> None:
        super().__init__(banner)
        self._banner = banner
        self._today = today
        self._offered: dict[str, DraftPanel] = {}
        banner.chosen.connect(self._choose)

    def read(self, text: str) -> None:
        """Fill in the only panel of `text`, or ask which one, or say what is wrong."""
        from altdesk.importers import Choices, read_text

        try:
            reading = read_text(text, Choices(today=self._today))
        except AltDeskError as error:
            self._banner.say_error(error)
            return
        panels = [p for person in reading.people for p in person.panels if p.results]
        if len(panels) == 1:
            self._take(panels[0])
        elif panels:
            self._ask(panels)
        else:
            words = self.tr("No result was found in the pasted text.")
            self._banner.say(Sentence(Sign.QUESTION, words))

    def _ask(self, panels: list[DraftPanel]) -> None:
        newest = sorted(
            (p for p in panels if p.collected is not None),
            key=lambda p: day_of(p.collected) if p.collected else self._today,
            reverse=True,
        )
        self._offered = {
            in_words(day_of(p.collected)): p
            for p in newest[:_MOST_OFFERED]
            if p.collected is not None
        }
        found = mark("The pasted text holds %n dates. Which one goes in here?")
        sentence = Sentence(Sign.QUESTION, say_count(found, len(panels)))
        self._banner.say(sentence, *self._offered)

    def _choose(self, word: str) -> None:
        panel = self._offered.get(word)
        if panel is not None:
            self._take(panel)

    def _take(self, panel: DraftPanel) -> None:
        self._offered = {}
        words = say_count("%n pasted. Check them, then save.", len(panel.results))
        sentence = Sentence(Sign.NOTE, words)
        self._banner.say(sentence)
        self.chosen.emit(panel)
