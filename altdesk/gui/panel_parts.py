"""The parts of "What this panel says", made from the findings."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from altdesk.gui.labels import Label
from altdesk.gui.signs import Sign, SignMark, sign_of
from altdesk.gui.style import spacing
from altdesk.gui.wording import mark, say, say_known
from altdesk.rules.findings import Cause, Findings, Flag, Standing, Urgency

MOST_FLAGS = 3
MOST_CAUSES = 2
MOST_QUESTIONS = 3

_LEVELS = {
    Urgency.CARE_TODAY: mark("Medical care today"),
    Urgency.DOCTOR_SOON: mark("See a doctor soon"),
    Urgency.REPEAT: mark("Repeat the test"),
    Urgency.ROUTINE: mark("No hurry"),
}


def level_in_words(level: Urgency) -> str:
    """Return what a level of urgency asks for, in a few words."""
    return say(_LEVELS[level])


def parts_of(findings: Findings) -> Iterator[QWidget]:
    """Give headline, flags, what fits best, next step and questions, in this order."""
    yield Label(findings.headline, "headline", wraps=True)
    if findings.summary:
        yield Label(" ".join(findings.summary), "body", tone="muted", wraps=True)
    if findings.decline is not None:
        yield Label(findings.decline.text, "body", tone="muted", wraps=True)
    if findings.implausible:
        what = findings.implausible[0].problem
        yield statement(Sign.RAISED, say("Please check a value"), [what])
    for flag in findings.flags[:MOST_FLAGS]:
        yield _flag(flag)
    more = len(findings.flags) - MOST_FLAGS
    if more > 0:
        yield Label(say("and {count} more").format(count=more), "body", tone="muted")
    causes = [c for c in findings.causes if c.standing is Standing.LEADING]
    if causes:
        yield _fits_best(causes[:MOST_CAUSES])
    # Stage 0 says why one tests at all; the next step is the first that does.
    steps = [step for step in findings.workup if step.stage > 0]
    if steps:
        yield statement(Sign.INFO, say("Next step"), [steps[0].text])
    if findings.questions:
        yield _questions(findings.questions[:MOST_QUESTIONS])


def _flag(flag: Flag) -> QWidget:
    because = "; ".join(flag.because)
    lines = [flag.text, f"{because}."] if because else [flag.text]
    return statement(sign_of(flag.level), level_in_words(flag.level), lines)


def _fits_best(causes: Sequence[Cause]) -> QWidget:
    lines = []
    for cause in causes:
        reasons = "; ".join(e.text.rstrip(".") for e in cause.supports[:2])
        name = say_known(cause.plain_name or cause.name)
        lines.append(f"{name}: {reasons}." if reasons else f"{name}.")
    return statement(Sign.INFO, say("Fits best"), lines)


def _questions(questions: Sequence[str]) -> QWidget:
    lines = [f"{i}. {text}" for i, text in enumerate(questions, start=1)]
    return statement(None, say("Ask your doctor"), lines)


def statement(sign: Sign | None, title: str, lines: Sequence[str]) -> QWidget:
    """Return a title with its sign, and quiet lines below it."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing(0.25))
    head = QHBoxLayout()
    head.setSpacing(spacing(0.75))
    if sign is not None:
        head.addWidget(SignMark(sign), 0, Qt.AlignmentFlag.AlignTop)
    head.addWidget(Label(title, "strong", wraps=True), 1)
    column.addLayout(head)
    for line in lines:
        column.addWidget(Label(line, "body", tone="muted", wraps=True))
    return made
