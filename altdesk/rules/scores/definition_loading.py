"""From the entries of `scores.toml` to what the engine knows of a score."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from altdesk.core.analyte import Analyte
from altdesk.core.catalogue import catalogue
from altdesk.core.unit import fold_spelling
from altdesk.rules.explanation import SourceStatus
from altdesk.rules.scores.definition import (
    Cutoff,
    Definition,
    Effect,
    Limit,
    Place,
    ScoreInput,
    ScoreParameter,
    Validity,
    Zone,
)

_INPUT = re.compile(r"(?P<name>\w+) \[(?P<unit>[^\]]+)\]")
_YES_NO, _LIMIT = "flag or category", "_ULN"


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
