"""The entries of the knowledge files, as values.

Every entry carries its sources and its status; see `resources/knowledge`.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from altdesk.rules.clause import Clause, Test, Word
from altdesk.rules.explanation import SourceStatus
from altdesk.rules.findings import Standing, Urgency


@dataclass(frozen=True, slots=True)
class Support:
    """Where an entry comes from: ids of sources.toml, and how far it was checked."""

    sources: tuple[str, ...]
    status: SourceStatus


@dataclass(frozen=True, slots=True)
class FactWord:
    """A fact of the vocabulary, with the words people read.

    `categories` and `groups` name the products whose events tell it, `names` what
    such an event is called.
    """

    word: Word
    meaning: str
    label: str
    question: str
    unit: str
    lasts_days: int | None
    tries: tuple[float, ...]
    categories: tuple[str, ...]
    groups: tuple[str, ...]
    names: tuple[str, ...]
    support: Support


@dataclass(frozen=True, slots=True)
class Figure:
    """A parameter: one number with its unit."""

    name: str
    value: float
    unit: str
    meaning: str
    support: Support


@dataclass(frozen=True, slots=True)
class Rule:
    """A sentence that is said when its clause holds (bands, grades, patterns ...)."""

    id: str
    clause: Clause
    text: str
    support: Support
    rule: str = ""


@dataclass(frozen=True, slots=True)
class GradeRule:
    """A grade; `analytes` are those it applies to, `order` rises with the size."""

    order: int
    analytes: tuple[str, ...]
    rule: Rule


@dataclass(frozen=True, slots=True)
class HealthyLimit:
    """The stricter limit for ALT that a guideline names for one sex."""

    sex: str
    limit: float
    support: Support


@dataclass(frozen=True, slots=True)
class FlagRule:
    level: Urgency
    rule: Rule


@dataclass(frozen=True, slots=True)
class Window:
    """When to repeat: the weeks after the latest panel.

    `flag` names the flag it belongs to; it is empty for a row of the retest table.
    """

    rule: Rule | None
    flag: str
    weeks: tuple[float, float]
    support: Support


@dataclass(frozen=True, slots=True)
class TrendWord:
    id: str
    rule: str
    text: str
    support: Support


@dataclass(frozen=True, slots=True)
class HalfLife:
    analyte: str
    hours: float
    support: Support


class Fall(StrEnum):
    """Where a value should be at the last day of a course."""

    LIMIT = "limit"
    HALF = "half"
    """Half of the excess over the limit is gone."""
    HALF_LIFE = "half_life"
    OPEN = "open"
    """It should fall, by how much is not said."""


class Trigger(StrEnum):
    """Which events of a log begin a course."""

    ALCOHOL = "alcohol"
    PRODUCT = "product"
    """A suspect product was stopped."""
    EXERCISE = "exercise"
    GLUTEN_FREE = "gluten_free"
    PLAN = "plan"
    """Weight was lost."""
    NAMED = "named"
    """A product of a certain name was started."""
    OVERDOSE = "overdose"


@dataclass(frozen=True, slots=True)
class Course:
    """What usually happens after an event, and within which days."""

    id: str
    event: str
    analytes: tuple[str, ...]
    window: str
    text: str
    trigger: Trigger
    names: tuple[str, ...]
    fall: Fall
    days: tuple[int, int]
    support: Support


@dataclass(frozen=True, slots=True)
class Variation:
    """How much an analyte swings by itself, as fractions of one."""

    analyte: str
    within_person: float
    laboratory: float
    support: Support


@dataclass(frozen=True, slots=True)
class Population:
    """Who is not interpreted, or only with caution; `keep` are the flags shown."""

    rule: Rule
    keep: tuple[str, ...]
    shown: str


@dataclass(frozen=True, slots=True)
class EvidenceRule:
    points: int
    strength: str
    rule: Rule

    @property
    def excludes(self) -> bool:
        return self.strength == "excludes"


@dataclass(frozen=True)
class CauseRule:
    """A possible cause with its evidence and all that the Library tells of it."""

    id: str
    name: str
    plain_name: str
    summary: str
    evidence: tuple[EvidenceRule, ...]
    confirming: tuple[str, ...]
    treatment: str
    outcome: str
    self_care: tuple[str, ...]
    ask_doctor: tuple[str, ...]
    red_flags: tuple[str, ...]
    support: Support

    @cached_property
    def tests(self) -> tuple[Test, ...]:
        """The test of each piece of evidence, at hand."""
        return tuple(evidence.rule.clause.holds for evidence in self.evidence)


@dataclass(frozen=True, slots=True)
class StepRule:
    stage: int
    what: str
    rule: Rule


@dataclass(frozen=True, slots=True)
class Group:
    """A fact that is true when one of `causes` has one of `standings`."""

    fact: str
    causes: tuple[str, ...]
    standings: tuple[Standing, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with places for the person's own numbers."""

    id: str
    text: str
    support: Support


@dataclass(frozen=True, slots=True)
class QuestionRule:
    """A question for the doctor; `covers` are words of others it makes needless."""

    order: int
    covers: tuple[str, ...]
    rule: Rule


@dataclass(frozen=True, slots=True)
class Questions:
    """All questions; those of the leading causes stand at `cause_order`."""

    cause_order: int
    rules: tuple[QuestionRule, ...]
