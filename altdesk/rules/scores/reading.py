"""Inputs of a score as typed on one line: "AST=45", "PLT=180000 /uL", "age=55"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from altdesk.core.naming import find_analytes, fold_name
from altdesk.core.problem import Place, Problem
from altdesk.core.unit import fold_spelling
from altdesk.rules.scores.definition import Definition, ScoreInput
from altdesk.rules.scores.definitions import definitions
from altdesk.rules.scores.given import as_number, choices, read_amount

_AMOUNT = re.compile(
    r"(?P<number>[<>=≤≥]*\s*[-−+]?[0-9.,]+(?:[eE][-+]?[0-9]+(?![0-9*^]))?)\s*(?P<unit>.*)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class ReadInputs:
    """The inputs that could be read, and the problems.

    Numbers are in the units of the score; choices stay words.
    """

    values: dict[str, Decimal | str]
    problems: tuple[Problem, ...]


def find_score(name: str) -> Definition | None:
    """Return the score that a person calls `name`: "FIB-4", "fib4", "De Ritis"."""
    folded = fold_name(name)
    for definition in definitions().values():
        names = (definition.id, definition.name, *definition.also)
        if folded in map(fold_name, names):
            return definition
    return None


def read_inputs(name: str, items: Iterable[str]) -> ReadInputs:
    """Return the inputs of the score `name` as typed, and every problem with them.

    Names are those of `scores.toml` in any case, or any printed name of the analyte;
    a value without a unit is in the unit that `scores.toml` names. A point is always
    the decimal mark; a comma is one where the number can be read in no other way.
    """
    definition = find_score(name)
    if definition is None:
        return ReadInputs({}, (unknown_score(name),))
    values: dict[str, Decimal | str] = {}
    problems: list[Problem] = []
    for item in items:
        read = _read_item(definition, item)
        if read is None:
            continue
        if isinstance(read, Problem):
            problems.append(read)
        elif read[0] in values:
            what = f"{read[0]} is given twice."
            problems.append(Problem(Place(item), what, "Give it once."))
        else:
            values[read[0]] = read[1]
    return ReadInputs(values, tuple(problems))


def unknown_score(name: str) -> Problem:
    known = ", ".join(definitions())
    what = f"The score “{name}” is unknown."
    return Problem(Place("score", name), what, f"Known: {known}.")


def _read_item(
    definition: Definition, item: str
) -> tuple[str, Decimal | str] | Problem | None:
    """Return the input of "NAME=VALUE UNIT"; None where no value is given."""
    name, sign, text = item.partition("=")
    place = Place(item, name.strip())
    if not sign:
        what = "There is no “=”."
        return Problem(place, what, "Write INPUT=VALUE or INPUT=VALUE UNIT.")
    known = _find_input(definition, name)
    if known is None:
        what = f"{definition.name} has no input “{name.strip()}”."
        return Problem(place, what, f"It takes: {_describe(definition)}.")
    if not text.strip():
        return None
    if known.unit is None:
        if as_number(known, text.strip()) is not None:
            return known.name, text.strip()
        what = f"{known.name} cannot be “{text.strip()}”."
        return Problem(place, what, f"Accepted: {choices(known)}.")
    # "TBIL" for "TBIL_umol": the general name does not say the unit of this score.
    is_general = fold_name(name) != fold_name(known.name) and "_" in known.name
    needs_unit = is_general and not known.is_upper_limit
    return _read_amount(known, text, place, needs_unit=needs_unit)


def _find_input(definition: Definition, name: str) -> ScoreInput | None:
    """Return the input of this name; else the only one of the analyte it names."""
    known = definition.all_inputs
    for own, given in known.items():
        if fold_name(own) == fold_name(name):
            return given
    outer, limit, _ = name.upper().partition("_ULN")
    analyte = find_analytes(outer).only or outer.strip()
    fitting = [
        given
        for given in known.values()
        if given.analyte is not None
        and given.analyte.id == analyte
        and given.is_upper_limit is bool(limit)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _describe(definition: Definition) -> str:
    return ", ".join(
        f"{name} [{given.unit or choices(given)}]"
        for name, given in definition.all_inputs.items()
    )


def _read_amount(
    known: ScoreInput, text: str, place: Place, *, needs_unit: bool
) -> tuple[str, Decimal | str] | Problem:
    found = _AMOUNT.fullmatch(text.strip())
    number = read_amount(found["number"]) if found else None
    if found is None or number is None:
        what = f"“{text.strip()}” is not a number that can be read in one way only."
        return Problem(place, what, "Write digits with a point, such as 38.5.")
    if number.comparator is not None:
        what = f"{known.name} is a bound ({text.strip()}), not a number."
        return Problem(place, what, "A score cannot be computed from a bound.")
    unit = found["unit"].strip()
    if needs_unit and not unit:
        what = f"The unit is missing: this score counts in {known.unit}."
        return Problem(place, what, f"Write {known.name}, or add the unit.")
    value = _to_unit(known, number.value, unit)
    if value is None:
        what = f"The unit “{unit}” is unknown for {known.name}."
        return Problem(place, what, f"Known: {', '.join(_units(known))}.")
    return known.name, value


def _to_unit(known: ScoreInput, value: Decimal, unit: str) -> Decimal | None:
    """Return `value` in the unit of the score; None if `unit` is unknown."""
    if not unit or fold_spelling(unit) == fold_spelling(known.unit or ""):
        return value
    if known.analyte is None:
        factor = known.factors.get(fold_spelling(unit))
        return None if factor is None else value * factor
    canonical = known.analyte.to_canonical(value, unit)
    own = known.analyte.conversion(known.unit)
    return None if canonical is None or own is None else own.invert(canonical)


def _units(known: ScoreInput) -> tuple[str, ...]:
    if known.analyte is not None:
        return tuple(dict.fromkeys((known.unit or "", *known.analyte.units())))
    return tuple(dict.fromkeys((known.unit or "", *known.factors)))
