"""What `scores.toml` says of each score: inputs, numbers, limits, zones, validity."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cached_property

from altdesk.core.analyte import Analyte
from altdesk.rules.explanation import SourceStatus

_LIMIT = "_ULN"


class Place(StrEnum):
    """Where a value lies between the two cut-offs of a score."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"


class Effect(StrEnum):
    """What follows when a validity rule holds."""

    REFUSE = "refuse"
    """No number at all."""
    NOT_VALID = "not_valid"
    """The number is shown, but not read."""
    CAUTION = "caution"
    """The number is read, with this sentence beside it."""


@dataclass(frozen=True, slots=True)
class ScoreInput:
    """One input. `low` and `high` are what is accepted, in `unit`.

    Without a unit it is a yes/no question; with `categories`, a choice that counts
    the given points.
    """

    name: str
    unit: str | None
    analyte: Analyte | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    categories: Mapping[str, Decimal] = field(default_factory=dict)
    factors: Mapping[str, Decimal] = field(default_factory=dict)

    @property
    def is_upper_limit(self) -> bool:
        return self.name.endswith(_LIMIT)


@dataclass(frozen=True, slots=True)
class ScoreParameter:
    """A number of a formula, with its unit and sources."""

    name: str
    value: Decimal
    unit: str
    sources: tuple[str, ...]
    status: SourceStatus


@dataclass(frozen=True, slots=True)
class Cutoff:
    """The two limits between the zones, for whole years `age_from` to `age_to`."""

    age_from: Decimal
    age_to: Decimal
    low: Decimal
    high: Decimal
    low_includes: bool
    high_includes: bool
    sources: tuple[str, ...]
    status: SourceStatus

    def place(self, value: Decimal) -> Place:
        if value < self.low or (self.low_includes and value == self.low):
            return Place.LOW
        if value > self.high or (self.high_includes and value == self.high):
            return Place.HIGH
        return Place.MIDDLE


@dataclass(frozen=True, slots=True)
class Zone:
    """The name of a zone and what it says."""

    name: str
    text: str
    sources: tuple[str, ...]
    status: SourceStatus


@dataclass(frozen=True, slots=True)
class Limit:
    """A condition: an input, or its multiple of `over`, lies beyond a number.

    Without `input` the value of the score itself is compared. `above` and `below`
    exclude their number, `to` includes it.
    """

    input: str | None
    over: str | None
    below: Decimal | None
    above: Decimal | None
    to: Decimal | None

    def holds(self, value: Decimal) -> bool:
        return (
            (self.below is not None and value < self.below)
            or (self.above is not None and value > self.above)
            or (self.to is not None and value <= self.to)
        )


@dataclass(frozen=True, slots=True)
class Validity:
    """When a score is refused, not read, or read with care. All limits must hold."""

    id: str
    effect: Effect
    limits: tuple[Limit, ...]
    zone: str | None
    text: str
    sources: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Definition:
    """Everything `scores.toml` says of one score.

    `zone_word` is what its zones are called: "class", "grade".
    """

    id: str
    name: str
    also: tuple[str, ...]
    formula: str
    worked: str
    reading: str
    digits: int
    zone_word: str
    is_whole: bool
    inputs: Mapping[str, ScoreInput]
    optional: Mapping[str, ScoreInput]
    parameters: Mapping[str, ScoreParameter]
    cutoffs: tuple[Cutoff, ...]
    zones: Mapping[Place, Zone]
    validity: tuple[Validity, ...]
    valid_range: str
    exclusions: str
    sources: tuple[str, ...]
    status: SourceStatus

    @cached_property
    def all_inputs(self) -> Mapping[str, ScoreInput]:
        return {**self.inputs, **self.optional}

    @cached_property
    def numbers(self) -> Mapping[str, Decimal]:
        """The values of the parameters, as the formula takes them."""
        return {name: known.value for name, known in self.parameters.items()}

    @cached_property
    def used(self) -> tuple[ScoreParameter, ...]:
        return tuple(self.parameters.values())

    @cached_property
    def by_effect(self) -> Mapping[Effect, tuple[Validity, ...]]:
        """The validity rules by what follows from them."""
        return {e: tuple(v for v in self.validity if v.effect is e) for e in Effect}

    @cached_property
    def optional_limits(self) -> tuple[str, ...]:
        """The inputs that say whether the score is valid, in order."""
        words = [
            word
            for rule in self.validity
            if rule.effect is not Effect.CAUTION
            for limit in rule.limits
            for word in (limit.input, limit.over)
            if word
        ]
        return tuple(dict.fromkeys(words))
