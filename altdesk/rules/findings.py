"""What the engine says of a history: findings, each with its explanation.

Screens, sheet, command line and work list are given the same Findings. Numbers are
kept in full precision; rounding belongs to screens and paper.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from altdesk.rules.explanation import Citation, Explanation


class Urgency(StrEnum):
    """How soon; the highest level of all flags that fire."""

    CARE_TODAY = "care_today"
    DOCTOR_SOON = "doctor_soon"
    REPEAT = "repeat"
    ROUTINE = "routine"


@dataclass(frozen=True, slots=True)
class Flag:
    """A flag that fired. `id` as in `redflags.toml`."""

    id: str
    level: Urgency
    text: str
    because: tuple[str, ...]
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class Implausible:
    """A result that is probably a typing or unit mistake."""

    analyte: str
    problem: str


@dataclass(frozen=True, slots=True)
class Grade:
    """The grade of ALT or AST: id and plain words of `thresholds.toml`."""

    analyte: str
    id: str
    text: str
    times_limit: float | None
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class Named:
    """A named reading such as the pattern, with its plain meaning."""

    id: str
    text: str
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class Ratio:
    """R or AST/ALT."""

    id: str
    name: str
    value: float
    text: str
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class Score:
    """A published score; `value` is None when it is not computed (`why_not` tells)."""

    id: str
    name: str
    value: float | None
    zone: str | None
    text: str
    missing: tuple[str, ...] = ()
    not_valid: str | None = None
    explanation: Explanation | None = None


@dataclass(frozen=True, slots=True)
class Trend:
    """How one analyte has moved. `word` and `persistence` as in `trends.toml`."""

    analyte: str
    word: str
    text: str
    persistence: str
    change_percent: float | None
    significant: bool | None
    raised_since: date | None
    doubled: bool
    explanation: Explanation


class Standing(StrEnum):
    """Where a cause stands in the list."""

    LEADING = "leading"
    LISTED = "listed"
    LESS_LIKELY = "less_likely"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One sentence for or against a cause."""

    id: str
    text: str
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class Cause:
    """A possible explanation of the results, with its evidence."""

    id: str
    name: str
    plain_name: str
    summary: str
    standing: Standing
    supports: tuple[Evidence, ...]
    against: tuple[Evidence, ...]
    missing: tuple[str, ...]
    sources: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the staged work-up."""

    id: str
    stage: int
    what: str
    text: str
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class Retest:
    """When to repeat: weeks after the latest panel, and the days these are."""

    weeks: tuple[float, float]
    on: tuple[date, date]
    text: str
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class NotComputed:
    """What could not be computed, and why."""

    what: str
    why: str


@dataclass(frozen=True, slots=True)
class ExpectedCourse:
    """What should happen after an event, beside what was observed.

    `points` is the way down as it is drawn: days and canonical values, from the day
    of the event to the last day of the course; empty where no value is expected.
    """

    id: str
    event: str
    analyte: str
    text: str
    expected: float | None
    observed: float | None
    on: date | None
    explanation: Explanation
    points: tuple[tuple[date, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """A general sentence that belongs to this history: a decline or a caution."""

    id: str
    text: str
    explanation: Explanation


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything that AltDesk says of one history.

    `headline` is one sentence ("ALT has been mildly raised for 14 months and is
    falling."); `summary` are the two or three sentences below it. `urgency` is None
    when the history is not interpreted and no today-flag fires.
    """

    knowledge: str
    interpretable: bool
    headline: str
    summary: tuple[str, ...] = ()
    decline: Note | None = None
    urgency: Urgency | None = None
    retest: Retest | None = None
    flags: tuple[Flag, ...] = ()
    implausible: tuple[Implausible, ...] = ()
    grades: tuple[Grade, ...] = ()
    seed_band: Named | None = None
    pattern: Named | None = None
    ratios: tuple[Ratio, ...] = ()
    scores: tuple[Score, ...] = ()
    trends: tuple[Trend, ...] = ()
    causes: tuple[Cause, ...] = ()
    workup: tuple[Step, ...] = ()
    questions: tuple[str, ...] = ()
    not_computed: tuple[NotComputed, ...] = ()
    expected: tuple[ExpectedCourse, ...] = ()
    cautions: tuple[Note, ...] = field(default=())

    def grade(self, analyte: str) -> Grade | None:
        return next((g for g in self.grades if g.analyte == analyte), None)

    def trend(self, analyte: str) -> Trend | None:
        return next((t for t in self.trends if t.analyte == analyte), None)

    def score(self, identifier: str) -> Score | None:
        return next((s for s in self.scores if s.id == identifier), None)

    def ratio(self, identifier: str) -> Ratio | None:
        return next((r for r in self.ratios if r.id == identifier), None)
