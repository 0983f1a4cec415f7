"""The parts of the Interpretation: each says one thing and opens to its evidence."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from altdesk.gui.columns import Columns
from altdesk.gui.disclosure import Disclosure
from altdesk.gui.explanation import why
from altdesk.gui.labels import Button, Card, Label
from altdesk.gui.panel_parts import level_in_words
from altdesk.gui.signs import Sign, SignMark, sign_of
from altdesk.gui.style import spacing
from altdesk.gui.wording import mark, number, say, say_known
from altdesk.rules.explanation import Explanation
from altdesk.rules.findings import (
    Cause,
    Evidence,
    Findings,
    Flag,
    Note,
    Score,
    Standing,
    Urgency,
)

WISH = "wish"
"""The property of a button that holds what it asks the window for."""

_STANDINGS = {
    Standing.LEADING: (mark("Fits best"), Sign.INFO),
    Standing.LISTED: (mark("Also possible"), Sign.UNKNOWN),
    Standing.LESS_LIKELY: (mark("Less likely"), Sign.UNKNOWN),
}


_UNKNOWN_PRODUCT = "caution.unknown_product"
_CAUTIONS = {
    "caution.age65": mark("Scarring scores at this age"),
    "caution.young": mark("Scarring scores at this age"),
    "caution.muscle": mark("While the muscles may be the reason"),
    "caution.acute": mark("Scarring scores while the rise is high"),
    _UNKNOWN_PRODUCT: mark("A product that AltDesk does not know"),
}


class Part(Card):
    """A card with a heading and lines under it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*(spacing(2),) * 4)
        self.column.setSpacing(spacing(1))
        if title:
            self.column.addWidget(Label(title, "heading"))

    def add(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self.column.addWidget(widget)


def line(
    sign: Sign | None, title: str, text: str, explanation: Explanation | None = None
) -> QWidget:
    """Return a statement with its sign, its quiet text, and the way to its evidence."""
    head = _statement(sign, title, text)
    return head if explanation is None else why(explanation, head)


def _statement(sign: Sign | None, title: str, text: str) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, spacing(0.25), 0, 0)
    row.setSpacing(spacing(1))
    if sign is not None:
        row.addWidget(SignMark(sign), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(spacing(0.25))
    if title:
        column.addWidget(Label(title, "strong", wraps=True))
    if text:
        column.addWidget(Label(text, "body", tone="muted" if title else "", wraps=True))
    row.addLayout(column, 1)
    return made


def headline(findings: Findings) -> Card:
    """Return what stands above all: one sentence, and two or three below it."""
    part = Part("")
    part.setAccessibleName(say("Headline"))
    part.add(Label(findings.headline, "title", wraps=True))
    if findings.summary:
        words = " ".join(findings.summary)
        part.add(Label(words, "body", tone="muted", wraps=True))
    if findings.decline is not None:
        told = findings.decline
        part.add(line(Sign.RAISED, "", told.text, told.explanation))
    for doubt in findings.implausible:
        title = say("Please check a value")
        part.add(line(Sign.RAISED, title, doubt.problem))
    return part


def cautions(found: Sequence[Note]) -> Card:
    """Return what is to be kept in mind; of products not known, the first in sight."""
    part = Part(say("Please note"))
    unknown = [note for note in found if note.id == _UNKNOWN_PRODUCT]
    for note in found:
        if note.id != _UNKNOWN_PRODUCT:
            part.add(_caution(note))
    if unknown:
        part.add(_caution(unknown[0]))
    more = unknown[1:]
    if more:
        words = say("and {count} more").format(count=len(more))
        part.add(Disclosure(words, "", lambda: _under_each_other(map(_caution, more))))
    return part


def _caution(note: Note) -> QWidget:
    title = say(_CAUTIONS[note.id]) if note.id in _CAUTIONS else ""
    return line(Sign.INFO, title, note.text, note.explanation)


def flags(found: Sequence[Flag]) -> Card:
    """Return the flags, those for today first."""
    part = Part(say("How soon"))
    order = list(Urgency)
    for flag in sorted(found, key=lambda f: order.index(f.level)):
        because = "; ".join(flag.because)
        text = f"{flag.text}\n{because}" if because else flag.text
        title = level_in_words(flag.level)
        part.add(line(sign_of(flag.level), title, text, flag.explanation))
    if not found:
        part.add(Label(say("Nothing here is urgent."), "body", tone="muted"))
    return part


def readings(findings: Findings) -> Card:
    """Return grades, pattern, ratios and trends."""
    part = Part(say("What the numbers say"))
    for grade in findings.grades:
        part.add(line(None, grade.analyte, grade.text, grade.explanation))
    for named, title in (
        (findings.pattern, say("Pattern")),
        (findings.seed_band, say("Size")),
    ):
        if named is not None:
            part.add(line(None, title, named.text, named.explanation))
    for ratio in findings.ratios:
        title = f"{ratio.name}: {number(ratio.value)}"
        part.add(line(None, title, ratio.text, ratio.explanation))
    for trend in findings.trends:
        part.add(line(None, trend.analyte, trend.text, trend.explanation))
    for course in findings.expected:
        part.add(line(None, course.event, course.text, course.explanation))
    return part


def scores(findings: Findings) -> Card:
    """Return the published scores, and plainly those that were not computed."""
    part = Part(say("Scores"))
    for score in findings.scores:
        part.add(_score(score))
    for absent in findings.not_computed:
        title = say("{what}: not computed").format(what=absent.what)
        part.add(line(Sign.UNKNOWN, title, absent.why))
    return part


def _score(score: Score) -> QWidget:
    if score.value is None:
        title = say("{what}: not computed").format(what=score.name)
        why_not = score.not_valid or score.text or ", ".join(score.missing)
        return line(Sign.UNKNOWN, title, why_not, score.explanation)
    title = f"{score.name}: {number(score.value)}"
    text = " ".join(t for t in (score.text, score.not_valid or "") if t)
    return line(None, title, text, score.explanation)


def causes(found: Sequence[Cause]) -> Card:
    """Return the possible causes: what fits, what speaks against, what is missing."""
    part = Part(say("What this can be"))
    for cause in found:
        if cause.standing is not Standing.LESS_LIKELY:
            part.add(cause_view(cause))
    less = [c for c in found if c.standing is Standing.LESS_LIKELY]
    if less:
        words = say("Less likely, and why ({count})").format(count=len(less))
        views = map(cause_view, less)
        part.add(Disclosure(words, "", lambda: _under_each_other(views)))
    return part


def _under_each_other(widgets: Iterable[QWidget]) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing(1.5))
    for widget in widgets:
        column.addWidget(widget)
    return made


def cause_view(cause: Cause) -> QWidget:
    """Return one cause with its evidence in three columns."""
    words, sign = _STANDINGS[cause.standing]
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, spacing(1))
    column.setSpacing(spacing(0.5))
    name = say_known(cause.plain_name or cause.name)
    name = name[:1].upper() + name[1:]
    column.addWidget(line(sign, f"{name} – {say(words).lower()}", cause.summary))
    columns = Columns()
    columns.add(_evidence(say("Fits"), cause.supports))
    columns.add(_evidence(say("Speaks against"), cause.against))
    columns.add(_missing(cause.missing))
    column.addWidget(columns)
    column.addWidget(_read_more(cause), 0, Qt.AlignmentFlag.AlignLeft)
    return made


def _read_more(cause: Cause) -> Button:
    """Return the way to the article; the page carries out the button's wish."""
    button = Button(say("Read about it"), "link")
    name = say_known(cause.plain_name or cause.name)
    button.setAccessibleName(say("Read about {name}").format(name=name))
    button.setProperty(WISH, f"library:{cause.id}")
    return button


def _evidence(title: str, found: Sequence[Evidence]) -> QWidget:
    made, column = _column(title)
    for evidence in found:
        head = _statement(None, "", evidence.text)
        column.addWidget(why(evidence.explanation, head, is_narrow=True))
    if not found:
        column.addWidget(Label(say("nothing known"), "body", tone="muted"))
    column.addStretch()
    return made


def _missing(found: Sequence[str]) -> QWidget:
    made, column = _column(say("Missing"))
    for words in found:
        column.addWidget(Label(words, "body", wraps=True))
    if not found:
        column.addWidget(Label(say("nothing"), "body", tone="muted"))
    column.addStretch()
    return made


def _column(title: str) -> tuple[QWidget, QVBoxLayout]:
    made = QWidget()
    made.setMinimumWidth(spacing(18))
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing(0.5))
    column.addWidget(Label(title, "small", tone="muted"))
    return made, column


def workup(findings: Findings) -> Card:
    """Return the next steps, by stage."""
    part = Part(say("Next tests"))
    for step in sorted(findings.workup, key=lambda s: s.stage):
        # Before the first stage stands what all of them are for; it needs no title.
        title = step.what if step.stage else ""
        part.add(line(Sign.INFO, title, step.text, step.explanation))
    return part


def parts(findings: Findings) -> Iterator[Card]:
    """Return the cards of the reading column, from the headline down."""
    yield headline(findings)
    if findings.flags or findings.interpretable:
        yield flags(findings.flags)
    if findings.cautions:
        yield cautions(findings.cautions)
    if findings.causes:
        yield causes(findings.causes)
    if findings.grades or findings.trends or findings.ratios:
        yield readings(findings)
    if findings.scores or findings.not_computed:
        yield scores(findings)
