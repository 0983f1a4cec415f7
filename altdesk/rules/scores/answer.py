"""The answer to `altdesk score`, as plain data."""

from collections.abc import Iterable
from typing import Any

from altdesk.core.problem import Place, Problem
from altdesk.core.unit import read_unit
from altdesk.rules.scores.compute import ScoreValue, compute
from altdesk.rules.scores.definition import Definition, ScoreInput
from altdesk.rules.scores.definitions import definitions
from altdesk.rules.scores.reading import find_score, read_inputs, unknown_score


def score_answer(
    name: str, items: Iterable[str]
) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """Return what a program reads of the score `name`, and the problems.

    `items` are written "INPUT=VALUE" or "INPUT=VALUE UNIT". Without a value the
    answer says what is missing or refused.
    """
    definition = find_score(name)
    if definition is None:
        return _empty(name), (unknown_score(name),)
    read = read_inputs(name, _joined(items))
    if read.problems:
        missing = _still_missing(definition, set(read.values))
        what = " ".join(f"{p.what} {p.do}" for p in read.problems)
        score = ScoreValue(definition.id, definition.name, text=what, missing=missing)
        return _as_dict(definition, score), read.problems
    score = compute(definition.id, read.values)
    return _as_dict(definition, score), _problems(score)


def _joined(items: Iterable[str]) -> list[str]:
    """Return the items; a unit that a shell parted from its value is put back."""
    found: list[str] = []
    for item in items:
        if "=" not in item and found and read_unit(item) is not None:
            found[-1] = f"{found[-1]} {item}"
        else:
            found.append(item)
    return found


def _empty(name: str) -> dict[str, Any]:
    known = list(definitions())
    return {"score": name, "value": None, "zone": None, "known": known}


def _still_missing(definition: Definition, given: set[str]) -> tuple[str, ...]:
    return tuple(name for name in definition.inputs if name not in given)


def _problems(score: ScoreValue) -> tuple[Problem, ...]:
    place = Place(score.id)
    if score.missing:
        return (Problem(place, score.text, "Give every input."),)
    if score.value is None:
        return (Problem(place, score.text, "Check the inputs."),)
    return ()


def _as_dict(definition: Definition, score: ScoreValue) -> dict[str, Any]:
    return {
        "score": score.id,
        "name": score.name,
        "value": _number(definition, score.value),
        "zone": score.zone,
        definition.zone_word: score.zone,
        "text": score.text,
        "not_valid": score.not_valid,
        "missing": list(score.missing),
        "cautions": list(score.cautions),
        "unchecked": list(score.unchecked),
        "formula": score.formula or definition.formula,
        "inputs": _inputs(definition, score),
        "steps": dict(score.steps),
        "valid_range": definition.valid_range,
        "sources": list(score.sources or definition.sources),
    }


def _number(definition: Definition, value: float | None) -> float | int | None:
    return int(value) if value is not None and definition.is_whole else value


def _inputs(definition: Definition, score: ScoreValue) -> dict[str, Any]:
    known = definition.all_inputs
    return {
        name: {"value": float(value), "unit": _unit(known[name])}
        for name, value in (score.inputs or {}).items()
    }


def _unit(known: ScoreInput) -> str:
    return known.unit or ("points" if known.categories else "yes is 1")
