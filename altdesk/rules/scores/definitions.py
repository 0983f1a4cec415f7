"""Loading `scores.toml`: every score, or an error that names file and entry."""

from collections.abc import Container, Mapping, Sequence
from functools import cache
from itertools import pairwise
from string import Formatter
from typing import Any

from altdesk.errors import KnowledgeError
from altdesk.rules.explanation import SourceStatus
from altdesk.rules.scores.definition import Definition
from altdesk.rules.scores.definition_loading import read_definition
from altdesk.rules.scores.formulas import FORMULAS
from altdesk.rules.shape_check import read_with_sources

FILE = "scores.toml"
_SUPPORT = "source status note"
_KEYS = {
    "score": "id name formula output inputs worked optional also zone_word reading "
    "whole valid_range cutoffs exclusions checked_against formula_status cutoff_status",
    "parameter": "score name value unit",
    "cutoff": "score age_from age_to low_below high_above low_includes high_includes",
    "zone": "score place name text",
    "category": "score input name points",
    "validity": "id scores effect input over below above to zone text "
    "also_input also_over also_below also_above also_to",
    "accepted": "input unit low high",
    "conversion": "input unit other_spellings factor",
    "rule": "id text input_digits",
}
_UNIQUE = {
    "parameter": ("score", "name"),
    "zone": ("score", "place"),
    "category": ("score", "input", "name"),
    "validity": ("id",),
    "accepted": ("input",),
    "conversion": ("input", "unit"),
    "cutoff": ("score", "age_from"),
}


@cache
def definitions() -> Mapping[str, Definition]:
    """Return the scores that AltDesk brings along, by id."""
    return read_definitions(*read_with_sources(FILE))


def read_definitions(
    table: Mapping[str, Any], sources: Container[str]
) -> Mapping[str, Definition]:
    """Return the scores of a table of the form of `scores.toml`, by id.

    `sources` are the ids that an entry may name.

    Raises:
        KnowledgeError: an entry is incomplete or contradicts another one.
    """
    known = {entry.get("id", "") for entry in table.get("score", ())}
    _check_entries(table, known, sources)
    found: dict[str, Definition] = {}
    for index, entry in enumerate(table.get("score", ())):
        name = f"score {_entry_name(entry, index)}"
        try:
            definition = read_definition(entry, table)
        except (
            KeyError,
            TypeError,
            ValueError,
            ArithmeticError,
            StopIteration,
        ) as error:
            raise _refusal(name, f"it cannot be read ({error!r}).") from error
        if definition.id in found:
            raise _refusal(name, "it stands twice.")
        _check_definition(name, definition)
        found[definition.id] = definition
    return found


def _refusal(entry: str, what: str) -> KnowledgeError:
    message = f"The knowledge file {FILE} is refused, entry [[{entry}]]: {what}"
    return KnowledgeError(message, "Install AltDesk again.")


def _entry_name(entry: Mapping[str, Any], index: int) -> str:
    words = [entry.get(key) for key in ("id", "score", "name", "input", "place")]
    return " ".join(str(word) for word in words if word) or f"number {index + 1}"


def _check_entries(
    table: Mapping[str, Any], scores: set[str], sources: Container[str]
) -> None:
    for kind, entries in table.items():
        if kind not in _KEYS:
            raise _refusal(kind, "this kind of entry is unknown.")
        seen: set[tuple[object, ...]] = set()
        for index, entry in enumerate(entries):
            name = f"{kind} {_entry_name(entry, index)}"
            _check_keys(name, entry, (_KEYS[kind] + " " + _SUPPORT).split())
            _check_support(name, entry, sources)
            _check_scores(name, entry, scores)
            key = tuple(entry.get(word) for word in _UNIQUE.get(kind, ()))
            if key and key in seen:
                raise _refusal(name, "it stands twice.")
            seen.add(key)


def _check_keys(name: str, entry: Mapping[str, Any], known: Sequence[str]) -> None:
    for key in entry:
        if key not in known:
            raise _refusal(name, f"the word “{key}” is unknown.")
    if "value" in entry and not entry.get("unit"):
        raise _refusal(name, "it has no unit.")


def _check_support(name: str, entry: Mapping[str, Any], known: Container[str]) -> None:
    if not entry.get("source"):
        raise _refusal(name, "it has no source.")
    for source in entry["source"]:
        if source not in known:
            raise _refusal(name, f"the source {source} is not in sources.toml.")
    if entry.get("status") not in set(SourceStatus):
        raise _refusal(name, "its status is not verified, recalled or design.")


def _check_scores(name: str, entry: Mapping[str, Any], known: set[str]) -> None:
    for score in entry.get("scores", [entry["score"]] if "score" in entry else []):
        if score not in known:
            raise _refusal(name, f"the score “{score}” is unknown.")


def _check_definition(name: str, definition: Definition) -> None:
    if definition.id not in FORMULAS:
        raise _refusal(name, "AltDesk has no formula for it.")
    for given in definition.inputs.values():
        if given.analyte and given.analyte.conversion(given.unit) is None:
            raise _refusal(name, f"the unit “{given.unit}” of {given.name} is unknown.")
    _check_cutoffs(name, definition)
    _check_template(name, definition)
    _check_validity(name, definition)


def _check_cutoffs(name: str, definition: Definition) -> None:
    slack = 1 if definition.is_whole else 0
    for cutoff in definition.cutoffs:
        if cutoff.low > cutoff.high + slack:
            raise _refusal(name, f"cut-off {cutoff.low} lies above {cutoff.high}.")
        if cutoff.age_from > cutoff.age_to:
            raise _refusal(name, "a cut-off ends at an earlier age than it begins.")
    ages = sorted((c.age_from, c.age_to) for c in definition.cutoffs)
    for (_, before), (after, _) in pairwise(ages):
        if after != before + 1:
            why = f"the cut-offs overlap or leave a gap between {before} and {after}."
            raise _refusal(name, why)
    if bool(definition.cutoffs) != bool(definition.zones):
        raise _refusal(name, "cut-offs and zones belong together.")


def _check_template(name: str, definition: Definition) -> None:
    steps = set(FORMULAS[definition.id].steps)
    known = {*definition.all_inputs, *definition.parameters, *steps}
    for _, place, _, _ in Formatter().parse(definition.worked):
        if place is not None and place not in known:
            raise _refusal(name, f"the formula names “{place}”, which is unknown.")
    for needed in FORMULAS[definition.id].parameters:
        if needed not in definition.parameters:
            raise _refusal(name, f"the parameter “{needed}” is missing.")


def _check_validity(name: str, definition: Definition) -> None:
    known = definition.all_inputs
    for rule in definition.validity:
        if not rule.limits:
            raise _refusal(name, f"the validity rule {rule.id} has no limit.")
        for limit in rule.limits:
            for word in (limit.input, limit.over):
                if word is not None and word not in known:
                    what = (
                        f"the validity rule {rule.id} names “{word}”, an unknown input."
                    )
                    raise _refusal(name, what)
