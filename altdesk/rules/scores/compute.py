"""From inputs to a score: its value and zone, or the reason why there is none."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_FLOOR, Decimal
from functools import partial
from typing import Protocol, TypeAlias

from altdesk.core.number import write_number
from altdesk.rules.explanation import SourceStatus
from altdesk.rules.scores.definition import (
    Cutoff,
    Definition,
    Effect,
    Limit,
    ScoreParameter,
    Validity,
    Zone,
)
from altdesk.rules.scores.definitions import definitions
from altdesk.rules.scores.formula import Numbers, Worked
from altdesk.rules.scores.formulas import FORMULAS
from altdesk.rules.scores.given import Given, Settled, settle

Inputs: TypeAlias = Mapping[str, Given]


class HasScores(Protocol):
    """What `compute` needs of the Knowledge."""

    @property
    def scores(self) -> Mapping[str, Definition]: ...


@dataclass(frozen=True, slots=True)
class ScoreValue:
    """A score. `value` is None where it is not computed; `text` then says why.

    `not_valid` says why a value is shown but not read. `cautions` belong beside the
    reading. `used` are the parameters it read. Formula, steps and what was not checked
    follow from `worked` when somebody asks for them.
    """

    id: str
    name: str
    value: float | None = None
    zone: str | None = None
    text: str = ""
    not_valid: str | None = None
    missing: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    inputs: Mapping[str, Decimal] | None = None
    used: tuple[ScoreParameter, ...] = ()
    cutoff: Cutoff | None = None
    sources: tuple[str, ...] = ()
    status: SourceStatus = SourceStatus.DESIGN
    worked: tuple[Definition, Worked] | None = None

    @property
    def formula(self) -> str:
        """The formula with the numbers put in, steps rounded for reading."""
        if self.worked is None:
            return ""
        return _formula(*self.worked, self.inputs or {})

    @property
    def steps(self) -> Mapping[str, float]:
        steps = self.worked[1].steps if self.worked is not None else {}
        return {step: float(value) for step, value in steps.items()}

    @property
    def unchecked(self) -> tuple[str, ...]:
        """The inputs that could make it not valid and were not given."""
        if self.worked is None:
            return ()
        given, (definition, _) = self.inputs or {}, self.worked
        return tuple(w for w in definition.optional_limits if w not in given)


def compute(
    name: str, inputs: Inputs, knowledge: HasScores | None = None
) -> ScoreValue:
    """Return the score `name` of `scores.toml` for inputs in the units it names.

    Never a wrong number: what is missing, negative, zero where it divides, or beyond
    what is accepted leaves `value` None and is told in `text`.

    Raises:
        KeyError: there is no such score.
    """
    known = definitions() if knowledge is None else knowledge.scores
    definition = known[name]
    settled = settle(definition, inputs)
    score = partial(
        ScoreValue,
        definition.id,
        definition.name,
        missing=settled.missing,
        refused=settled.refused,
        inputs=settled.values,
        status=definition.status,
    )
    own = definition.sources
    if settled.refused or settled.missing:
        return score(text=_why_not(definition, settled), sources=own)
    refusal = _first(definition, settled.values, Effect.REFUSE)
    if refusal is not None:
        text = f"{definition.name} is not computed. {refusal.text}"
        return score(text=text, not_valid=refusal.text, sources=own)
    return _read(definition, score, settled.values)


def _why_not(definition: Definition, settled: Settled) -> str:
    reasons = list(settled.refused)
    if settled.missing:
        reasons.append(f"Missing: {', '.join(settled.missing)}.")
    return f"{definition.name} is not computed. {' '.join(reasons)}"


def _read(
    definition: Definition, score: Callable[..., ScoreValue], given: Numbers
) -> ScoreValue:
    worked = FORMULAS[definition.id].compute(given, definition.numbers)
    cutoff = _cutoff(definition, given)
    zone = definition.zones.get(cutoff.place(worked.value)) if cutoff else None
    invalid = _first(definition, given, Effect.NOT_VALID, worked.value)
    cautions = _holding(definition, given, Effect.CAUTION, worked.value)
    return score(
        value=float(worked.value),
        zone=(invalid.zone if invalid else zone.name if zone else None),
        text=invalid.text if invalid else zone.text if zone else definition.reading,
        not_valid=invalid.text if invalid else None,
        cautions=tuple(rule.text for rule in cautions),
        used=definition.used,
        cutoff=cutoff,
        sources=_sources(definition, cutoff, zone, invalid),
        worked=(definition, worked),
    )


def _cutoff(definition: Definition, given: Numbers) -> Cutoff | None:
    """Return the cut-off for the age; without an age the one for all adults."""
    if "age" not in given:
        return definition.cutoffs[0] if len(definition.cutoffs) == 1 else None
    years = given["age"].to_integral_value(rounding=ROUND_FLOOR)
    for cutoff in definition.cutoffs:
        if cutoff.age_from <= years <= cutoff.age_to:
            return cutoff
    return None


def _holding(
    definition: Definition, given: Numbers, effect: Effect, value: Decimal | None = None
) -> Iterator[Validity]:
    for rule in definition.by_effect[effect]:
        for limit in rule.limits:
            if not _holds(limit, given, value):
                break
        else:
            yield rule


def _first(
    definition: Definition, given: Numbers, effect: Effect, value: Decimal | None = None
) -> Validity | None:
    return next(_holding(definition, given, effect, value), None)


def _holds(limit: Limit, given: Numbers, value: Decimal | None) -> bool:
    """Tell whether a limit holds; what is unknown does not hold."""
    number = given.get(limit.input) if limit.input else value
    if number is not None and limit.over is not None:
        over = given.get(limit.over)
        number = None if over is None else number / over
    return number is not None and limit.holds(number)


def _sources(
    definition: Definition,
    cutoff: Cutoff | None,
    zone: Zone | None,
    invalid: Validity | None,
) -> tuple[str, ...]:
    ids = list(definition.sources)
    for part in (cutoff, zone, invalid):
        ids += part.sources if part is not None else ()
    return tuple(dict.fromkeys(ids))


def _formula(definition: Definition, worked: Worked, given: Numbers) -> str:
    steps = {name: write_number(value) for name, value in worked.steps.items()}
    typed = {n: write_number(v, definition.digits) for n, v in given.items()}
    plain = {n: _plain(value) for n, value in definition.numbers.items()} | typed
    body = definition.worked.format_map({**plain, **steps})
    return f"{definition.name} = {body} = {write_number(worked.value)}"


def _plain(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
