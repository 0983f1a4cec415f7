"""What `scores.toml` says of each score: inputs, numbers, limits, zones, validity."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import Any

from altdesk.core.analyte import Analyte
from altdesk.core.catalogue import catalogue
from altdesk.core.unit import fold_spelling
from altdesk.rules.explanation import SourceStatus

_INPUT = re.compile(r"(?P<name>\w+) \[(?P<unit>[^\]]+)\]")
_YES_NO, _LIMIT = "flag or category", "_ULN"


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


def read_definition(entry: Mapping[str, Any], table: Mapping[str, Any]) -> Definition:
    """Return the score of one `[[score]]` entry, with what `table` adds to it."""
    own = entry["id"]
    return Definition(
        id=own,
        name=entry["name"],
        also=tuple(entry.get("also", ())),
        formula=entry["formula"],
        worked=entry["worked"],
        reading=entry.get("reading", ""),
        digits=_digits(table),
        zone_word=entry.get("zone_word", "zone"),
        is_whole=entry.get("whole", False),
        inputs=_inputs(own, entry["inputs"], table),
        optional=_inputs(own, entry.get("optional", ()), table),
        parameters={
            p["name"]: _parameter(p) for p in _of(own, table.get("parameter", ()))
        },
        cutoffs=tuple(_cutoff(c) for c in _of(own, table.get("cutoff", ()))),
        zones={Place(z["place"]): _zone(z) for z in _of(own, table.get("zone", ()))},
        validity=tuple(
            _validity(v) for v in table.get("validity", ()) if own in v["scores"]
        ),
        valid_range=entry["valid_range"],
        exclusions=entry["exclusions"],
        sources=tuple(entry["source"]),
        status=SourceStatus(entry["formula_status"]),
    )


def _of(score: str, entries: Any) -> list[Mapping[str, Any]]:
    return [entry for entry in entries if entry["score"] == score]


def _digits(table: Mapping[str, Any]) -> int:
    """Return how many digits of an input a formula shows (rule rounding)."""
    found = (r["input_digits"] for r in table["rule"] if r["id"] == "rounding")
    return int(next(found))


def _inputs(score: str, texts: Any, table: Mapping[str, Any]) -> dict[str, ScoreInput]:
    found = (_INPUT.fullmatch(text) for text in texts)
    read = [_input(score, f["name"], f["unit"], table) for f in found if f]
    return {i.name: i for i in read}


def _input(score: str, name: str, unit: str, table: Mapping[str, Any]) -> ScoreInput:
    if unit == _YES_NO:
        categories = {
            c["name"]: Decimal(c["points"])
            for c in _of(score, table.get("category", ()))
            if c["input"] == name
        }
        return ScoreInput(name, None, categories=categories)
    analyte = catalogue().get(name.split("_", maxsplit=1)[0])
    if analyte is not None:
        return _measured(name, unit, analyte)
    low, high = _accepted(name, table)
    return ScoreInput(name, unit, None, low, high, {}, _factors(name, unit, table))


def _measured(name: str, unit: str, analyte: Analyte) -> ScoreInput:
    """Accept what the catalogue accepts; a limit may lie below any plausible result."""
    conversion = analyte.conversion(unit)
    if conversion is None:
        return ScoreInput(name, unit, analyte)
    plausible = analyte.plausible
    lowest = None if name.endswith(_LIMIT) else plausible.reject_below
    ends = (lowest, plausible.reject_above)
    low, high = (None if end is None else conversion.invert(end) for end in ends)
    return ScoreInput(name, unit, analyte, low, high)


def _accepted(name: str, table: Mapping[str, Any]) -> tuple[Decimal, Decimal]:
    entry = next(e for e in table["accepted"] if e["input"] == name)
    return Decimal(entry["low"]), Decimal(entry["high"])


def _factors(name: str, unit: str, table: Mapping[str, Any]) -> dict[str, Decimal]:
    """Return the spellings of units that are accepted, each with its factor."""
    found = {fold_spelling(unit): Decimal(1)}
    for entry in table.get("conversion", ()):
        if entry["input"] == name:
            for spelling in (entry["unit"], *entry["other_spellings"]):
                found[fold_spelling(spelling)] = Decimal(entry["factor"])
    return found


def _parameter(entry: Mapping[str, Any]) -> ScoreParameter:
    return ScoreParameter(
        entry["name"],
        Decimal(entry["value"]),
        entry["unit"],
        tuple(entry["source"]),
        SourceStatus(entry["status"]),
    )


def _cutoff(entry: Mapping[str, Any]) -> Cutoff:
    return Cutoff(
        Decimal(entry["age_from"]),
        Decimal(entry["age_to"]),
        Decimal(entry["low_below"]),
        Decimal(entry["high_above"]),
        entry.get("low_includes", False),
        entry.get("high_includes", False),
        tuple(entry["source"]),
        SourceStatus(entry["status"]),
    )


def _zone(entry: Mapping[str, Any]) -> Zone:
    status = SourceStatus(entry["status"])
    return Zone(entry["name"], entry["text"], tuple(entry["source"]), status)


def _validity(entry: Mapping[str, Any]) -> Validity:
    limits = [_limit(entry, prefix) for prefix in ("", "also_")]
    return Validity(
        entry["id"],
        Effect(entry["effect"]),
        tuple(limit for limit in limits if limit is not None),
        entry.get("zone"),
        entry["text"],
        tuple(entry["source"]),
    )


def _limit(entry: Mapping[str, Any], prefix: str) -> Limit | None:
    numbers = [entry.get(prefix + word) for word in ("below", "above", "to")]
    if numbers == [None, None, None]:
        return None
    below, above, to = (None if n is None else Decimal(n) for n in numbers)
    name, over = (entry.get(prefix + word) for word in ("input", "over"))
    return Limit(name, over, below, above, to)
