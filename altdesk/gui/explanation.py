"""The evidence of a statement: rule, inputs, formula, limits, sources, what is missing.

An explanation that rests on others opens them one level further down.
"""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from altdesk.gui.disclosure import Disclosure
from altdesk.gui.explanation_words import clause_in_words
from altdesk.gui.labels import Label
from altdesk.gui.style import spacing
from altdesk.gui.wording import say
from altdesk.rules.explanation import (
    Citation,
    Explanation,
    Input,
    Parameter,
    SourceStatus,
)


def why(
    explanation: Explanation, head: QWidget | None = None, *, is_narrow: bool = False
) -> Disclosure:
    """Return the line that opens the evidence of a statement, shown as `head`.

    In a narrow column the way to it stands below the statement, not beside it.
    """

    def make() -> QWidget:
        return EvidenceView(explanation, is_narrow=is_narrow)

    about = explanation.statement
    return Disclosure(say("Why"), about, make, head, is_narrow=is_narrow)


class EvidenceView(QWidget):
    """The evidence of one explanation, in the order in which a doubter asks."""

    def __init__(self, explanation: Explanation, *, is_narrow: bool = False) -> None:
        super().__init__()
        self._is_narrow = is_narrow
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(spacing(2))
        self._grid.setVerticalSpacing(spacing(0.5))
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0 if is_narrow else spacing(3), 0, 0, spacing(1))
        column.setSpacing(spacing(1))
        column.addLayout(self._grid)
        self._fill(explanation)
        for deeper in explanation.because:
            column.addWidget(_step_down(deeper, is_narrow=is_narrow))

    def _fill(self, told: Explanation) -> None:
        meanings = {read.name: read.meaning for read in told.inputs if read.meaning}
        if told.clause:
            self._add(say("Rule"), [clause_in_words(told.clause, meanings)])
        self._add(say("Read from the log"), _inputs(told.inputs))
        self._add(say("Formula"), [told.formula] if told.formula else [])
        self._add(say("Limits used"), _parameters(told.parameters))
        self._add(say("Missing"), told.missing)
        self._add(say("Sources"), _sources(told))
        if told.rule:
            self._add(say("Rule's name"), [told.rule])

    def _add(self, title: str, lines: Iterable[str]) -> None:
        shown = [line for line in lines if line]
        if not shown:
            return
        row = self._grid.rowCount()
        label = Label(title, "small", tone="muted")
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        words = Label("\n".join(shown), "small", wraps=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setAccessibleName(f"{title}: {'; '.join(shown)}")
        if self._is_narrow:
            self._grid.addWidget(words, row + 1, 0, 1, 2)
        else:
            self._grid.addWidget(words, row, 1)


def _step_down(deeper: Explanation, *, is_narrow: bool) -> QWidget:
    """Return a statement below, which opens in its turn."""
    words = Label(deeper.statement, "small", wraps=True)
    if not (deeper.clause or deeper.inputs or deeper.formula or deeper.because):
        return words
    return why(deeper, words, is_narrow=is_narrow)


def _inputs(inputs: Iterable[Input]) -> Iterable[str]:
    for read in inputs:
        words = read.meaning or read.name
        line = f"{words}: {read.value}" if read.value else words
        origin = "; ".join(read.origin)
        yield f"{line} ({origin})" if origin else line


def _parameters(parameters: Iterable[Parameter]) -> Iterable[str]:
    for used in parameters:
        value = f"{used.value} {used.unit}".strip()
        line = f"{used.name.replace('_', ' ')}: {value}"
        sources = ", ".join(_short(source) for source in used.sources)
        note = f"{sources}{_caution(used.status)}"
        yield f"{line} ({note})" if note else line


def _sources(told: Explanation) -> Iterable[str]:
    caution = _caution(told.status)
    for source in told.sources:
        yield f"{source.text}{_year(source)}{caution}"


def _year(source: Citation) -> str:
    """Return the year where the reference itself does not tell it."""
    if source.year is None or str(source.year) in source.text:
        return ""
    return f" ({source.year})"


def _short(source: Citation) -> str:
    return f"{source.id} {source.year}" if source.year else source.id


def _caution(status: SourceStatus) -> str:
    """Say that the passage was not read again, where that is so."""
    if status is SourceStatus.RECALLED:
        return say(" – unverified: the passage was not read again")
    return ""
