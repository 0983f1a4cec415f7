"""From what was given to numbers: yes and no, choices, and what is not accepted."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from math import isfinite
from typing import TypeAlias

from altdesk.core.naming import fold_name
from altdesk.core.number import Ambiguous, DecimalMark, Number, read_number
from altdesk.rules.scores.definition import Definition, ScoreInput
from altdesk.rules.scores.formula import NO, YES

Given: TypeAlias = Decimal | float | str | None

_WORDS = {
    **dict.fromkeys(("yes", "true", "y", "t", "on", "1"), YES),
    **dict.fromkeys(("no", "false", "n", "f", "off", "0"), NO),
}


@dataclass(frozen=True, slots=True)
class Settled:
    """The inputs as numbers, the required ones that are missing, and refusals."""

    values: Mapping[str, Decimal]
    missing: tuple[str, ...]
    refused: tuple[str, ...]


def settle(definition: Definition, inputs: Mapping[str, Given]) -> Settled:
    """Return the inputs of a score as numbers in its units; unknown stays missing."""
    values: dict[str, Decimal] = {}
    refused: list[str] = []
    for name, known in definition.all_inputs.items():
        given = inputs.get(name)
        if given is None:
            continue
        value = as_number(known, given)
        if value is None:
            refused.append(_unread(known, given))
        elif reason := _refusal(known, value):
            refused.append(reason)
        else:
            values[name] = value
    missing = (n for n in definition.inputs if inputs.get(n) is None)
    return Settled(values, tuple(missing), tuple(refused))


def as_number(known: ScoreInput, given: Decimal | float | str) -> Decimal | None:
    """Return `given` as a number, a choice as its points; None if it is neither."""
    if not (isinstance(given, str) or _is_finite(given)):
        return None
    if known.unit is None:
        return _choice(known, given)
    if isinstance(given, bool):
        return None
    if isinstance(given, str):
        number = read_amount(given)
        return None if number is None or number.comparator else number.value
    # repr keeps 0.1 what was typed; Decimal(0.1) would not.
    return given if isinstance(given, Decimal) else Decimal(repr(given))


def _is_finite(given: Decimal | float) -> bool:
    return given.is_finite() if isinstance(given, Decimal) else isfinite(given)


def read_amount(text: str) -> Number | None:
    """Return the number that `text` writes; a point is always the decimal mark.

    A comma is one where the number can be read in no other way.
    """
    number = read_number(text, DecimalMark.POINT if "." in text else None)
    return None if isinstance(number, Ambiguous) else number


def _choice(known: ScoreInput, given: Decimal | float | str) -> Decimal | None:
    if known.categories:
        return _category(known, given)
    if isinstance(given, str):
        return _WORDS.get(fold_name(given.removesuffix(".0")))
    # True and 1.0 equal 1: whoever computes with numbers may give those.
    return next((word for word in (YES, NO) if given == word), None)


def _category(known: ScoreInput, given: object) -> Decimal | None:
    folded = fold_name(str(given))
    for name, points in known.categories.items():
        if folded == fold_name(name):
            return points
    return None


def _unread(known: ScoreInput, given: Given) -> str:
    accepted = "a number" if known.unit else f"one of: {choices(known)}"
    return f"{known.name} “{given}” is not {accepted}."


def choices(known: ScoreInput) -> str:
    """Return what a yes/no input or a choice accepts, for a message."""
    return ", ".join(known.categories) or "yes, no"


def _refusal(known: ScoreInput, value: Decimal) -> str | None:
    """Say why a number is not accepted: not above nothing, or beyond any person."""
    if known.unit is None:
        return None
    if known.analyte is not None and value <= 0:
        why = "it must be more than 0."
    elif known.low is not None and value < known.low:
        why = f"AltDesk accepts {known.low:f} or more. Check value and unit."
    elif known.high is not None and value > known.high:
        why = f"AltDesk accepts {known.high:f} or less. Check value and unit."
    else:
        return None
    return f"{known.name} is {value:f} {known.unit}: {why}"
