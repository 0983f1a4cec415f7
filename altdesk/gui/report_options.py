"""What a person chooses about the sheet."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from altdesk.gui.chooser import Chooser
from altdesk.gui.labels import Label
from altdesk.gui.language import LANGUAGE, LANGUAGES
from altdesk.gui.report_letterhead import LetterheadFields
from altdesk.gui.style import spacing
from altdesk.gui.wording import mark, say
from altdesk.report.options import Letterhead, Paper, Part, SheetOptions, Variant

_VARIANTS = (
    (Variant.FULL, mark("Everything, with evidence")),
    (Variant.ONE_SHEET, mark("One sheet, front and back")),
    (Variant.NUMBERS, mark("Numbers only, no explanation")),
    (Variant.LARGE, mark("Large print")),
    (Variant.BLANK, mark("Blank sheet to fill in by hand")),
)
_PARTS = (
    (Part.TREND, mark("Trend")),
    (Part.RESULTS, mark("Last panels")),
    (Part.READING, mark("What the numbers fit")),
    (Part.QUESTIONS, mark("Questions")),
    (Part.ALL_RESULTS, mark("All results")),
    (Part.FURTHER_TRENDS, mark("Further trends")),
    (Part.SCORES, mark("Scores")),
    (Part.EVIDENCE, mark("Evidence")),
    (Part.EVENTS, mark("Medicines and events")),
    (Part.SOURCES, mark("Sources")),
)
_PERIODS = (
    (None, mark("All years")),
    (1, mark("Last year")),
    (2, mark("Last 2 years")),
    (5, mark("Last 5 years")),
)


_WITH_LETTER = frozenset({QLocale.Country.UnitedStates, QLocale.Country.Canada})


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is chosen in the form, apart from whom it is about."""

    variant: Variant
    language: str
    paper: Paper
    years: int | None
    parts: frozenset[Part]
    note: str
    letterhead: Letterhead | None = None

    def options(self, today: date, head_hash: str) -> SheetOptions:
        return SheetOptions(
            printed_on=today,
            paper=self.paper,
            variant=self.variant,
            language=self.language,
            since=None if self.years is None else years_before(today, self.years),
            parts=self.parts,
            own_note=self.note,
            letterhead=self.letterhead,
            head_hash=head_hash,
        )


def usual_paper() -> Paper:
    """Return the paper of the country that the computer stands in."""
    is_letter = QLocale().territory() in _WITH_LETTER
    return Paper.LETTER if is_letter else Paper.A4


def years_before(day: date, years: int) -> date:
    """Return the same day some years earlier; 29 February becomes 28."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


class ReportOptions(QWidget):
    """The form beside the preview."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(spacing(0.5))
        self.variant = self._choice(say("Kind"), _VARIANTS)
        self.years = self._choice(say("Period"), _PERIODS)
        papers = ((Paper.A4, "A4"), (Paper.LETTER, "Letter"))
        self.paper = self._choice(say("Paper"), papers)
        self.paper.setCurrentIndex(self.paper.findData(usual_paper()))
        spoken = tuple((code, name) for code, name in LANGUAGES.items())
        self.language = self._choice(say("Language"), spoken)
        self.language.setCurrentIndex(max(0, self.language.findData(LANGUAGE.code)))
        self._title(say("Your note on the sheet"))
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(say("Your note on the sheet"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(spacing(9))
        self.note.textChanged.connect(self.changed)
        self._layout.addWidget(self.note)
        self._title(say("Parts"))
        self.parts = {part: self._box(part, say(words)) for part, words in _PARTS}
        self.letterhead = LetterheadFields()
        self.letterhead.changed.connect(self.changed)
        self._layout.addSpacing(spacing(0.5))
        self._layout.addWidget(self.letterhead)
        self._layout.addStretch()
        for box in (self.variant, self.years, self.paper, self.language):
            box.currentIndexChanged.connect(self._changed)

    def _title(self, words: str) -> QLabel:
        label = Label(words, "small", tone="muted")
        self._layout.addSpacing(spacing(0.5))
        self._layout.addWidget(label)
        return label

    def _choice(self, title: str, offered: tuple[tuple[object, str], ...]) -> QComboBox:
        label = self._title(title)
        box = Chooser()
        box.setAccessibleName(title)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value, words in offered:
            box.addItem(say(words), value)
        label.setBuddy(box)
        self._layout.addWidget(box)
        return box

    def _box(self, part: Part, words: str) -> QCheckBox:
        box = QCheckBox(words)
        box.setAccessibleName(words)
        box.setChecked(True)
        box.setProperty("part", part.value)
        box.toggled.connect(self._changed)
        self._layout.addWidget(box)
        return box

    def _changed(self) -> None:
        has_parts = self.wanted.variant is not Variant.BLANK
        for box in self.parts.values():
            box.setEnabled(has_parts)
        self.changed.emit()

    def choose(self, wanted: Wanted) -> None:
        """Show these choices."""
        for box, value in (
            (self.variant, wanted.variant),
            (self.years, wanted.years),
            (self.paper, wanted.paper),
        ):
            box.setCurrentIndex(max(box.findData(value), 0))
        for part, tick in self.parts.items():
            tick.setChecked(part in wanted.parts)
        self.note.setPlainText(wanted.note)

    @property
    def wanted(self) -> Wanted:
        parts = frozenset(p for p, box in self.parts.items() if box.isChecked())
        return Wanted(
            variant=Variant(self.variant.currentData()),
            language=str(self.language.currentData()),
            paper=Paper(self.paper.currentData()),
            years=self.years.currentData(),
            parts=parts,
            note=self.note.toPlainText().strip(),
            letterhead=self.letterhead.letterhead,
        )
