"""The published cases and formulas, run on this computer.

The expected answers ship with AltDesk in `resources/selfcheck`; a row that does not
hold means that this copy must not be trusted.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from altdesk import bundled
from altdesk.core.catalogue import catalogue
from altdesk.rules.answer import as_json
from altdesk.rules.case import read_case
from altdesk.rules.guide import chapters
from altdesk.rules.interpret import interpret
from altdesk.rules.knowledge import load
from altdesk.rules.library import library
from altdesk.rules.products import products
from altdesk.rules.scores import definitions, score_answer

_ZONES = ("zone", "class", "grade")


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that was checked."""

    name: str
    expected: str
    got: str
    ok: bool


def run() -> tuple[Row, ...]:
    """Return every check with its outcome.

    Raises:
        FileNotFoundError: this copy of AltDesk is incomplete.
        KnowledgeError: a knowledge file contradicts itself.
    """
    return (
        *check_files(),
        *check_scores(_read("scores")),
        *check_conversions(_read("conversions")),
        *check_vignettes(_read("vignettes")),
    )


def _read(name: str) -> Mapping[str, Any]:
    text = bundled.read_text("resources", "selfcheck", f"{name}.json")
    found: Mapping[str, Any] = json.loads(text)
    return found


def check_files() -> Iterator[Row]:
    """Read every knowledge file; one that contradicts itself is refused by name."""
    counts = {
        "causes": len(load().causes),
        "scores": len(definitions()),
        "medicines and herbs": len(products().products),
        "articles": len(library().by_id),
        "chapters of the guide": len(chapters().articles),
    }
    for what, count in counts.items():
        yield Row(f"knowledge: {what}", "can be read", f"{count} read", count > 0)


def check_scores(table: Mapping[str, Any]) -> Iterator[Row]:
    """Compare the scores with the worked examples of the specification."""
    for example in table["examples"]:
        inputs = example["inputs"]
        answer, _ = score_answer(
            example["score"], [f"{name}={value}" for name, value in inputs.items()]
        )
        wanted = example["expected"]
        zone = next((wanted[word] for word in _ZONES if word in wanted), None)
        value = float(wanted["value"])
        ok = _is_close(answer["value"], value, table["tolerance"])
        shown = " ".join(f"{name} {value}" for name, value in inputs.items())
        yield Row(
            f"{example['score']}: {shown}",
            _words(value, zone),
            _words(answer["value"], answer["zone"] if zone else None),
            ok and zone in {None, answer["zone"]},
        )


def check_conversions(table: Mapping[str, Any]) -> Iterator[Row]:
    """Compare unit conversions with the factors of the specification."""
    for entry in table["conversions"]:
        analyte = catalogue().analytes[entry["analyte"]]
        got = analyte.to_canonical(Decimal(entry["value"]), entry["unit"])
        wanted = Decimal(entry["canonical"])
        unit = analyte.canonical_unit.code
        number = None if got is None else float(got)
        yield Row(
            f"{analyte.id}: {entry['value']} {entry['unit']}",
            f"{wanted} {unit}",
            "unknown unit" if number is None else f"{number:g} {unit}",
            _is_close(number, float(wanted), table["tolerance"] * float(wanted)),
        )


def check_vignettes(table: Mapping[str, Any]) -> Iterator[Row]:
    """Compare the engine's answers with what the cases expect."""
    for vignette in table["vignettes"]:
        name = f"case {vignette['id']}: {vignette['title']}"
        history, problems = read_case(vignette)
        if history is None or problems:
            yield Row(name, "a case", "; ".join(map(str, problems)), ok=False)
            continue
        answer = as_json(interpret(history, load()))
        compared = list(_compare(answer, vignette["expected"], table))
        wrong = [f"{what}: {got}" for what, _, got, ok in compared if not ok]
        unmet = [f"{what}: {wanted}" for what, wanted, _, ok in compared if not ok]
        expected = "; ".join(unmet) or f"{len(compared)} answers"
        yield Row(name, expected, "; ".join(wrong) or "the same", not wrong)


_Compared = tuple[str, object, object, bool]


def _compare(
    answer: Mapping[str, Any], expected: Mapping[str, Any], table: Mapping[str, Any]
) -> Iterator[_Compared]:
    yield from _compare_words(answer, expected)
    yield from _compare_sets(answer, expected)
    yield from _compare_numbers(answer, expected, table["tolerance"])
    for analyte, wanted in expected.get("trend", {}).items():
        got = answer["trend"].get(analyte, {})
        yield _same(f"{analyte} trend", wanted["direction"], got.get("word"))
        yield _same(f"{analyte} lasts", wanted["persistence"], got.get("persistence"))
        change, limit = got.get("change_percent"), table["change_tolerance"]
        ok = _is_close(change, wanted["change_percent"], limit)
        yield f"{analyte} change", wanted["change_percent"], change, ok


def _compare_words(
    answer: Mapping[str, Any], expected: Mapping[str, Any]
) -> Iterator[_Compared]:
    for word in ("interpretable", "decline", "urgency", "seed_band", "pattern"):
        yield _same(word, expected.get(word), answer[word])
    yield _same("retest weeks", expected["repeat_weeks"], answer["retest_weeks"])
    for analyte in ("ALT", "AST"):
        wanted = expected.get(f"{analyte.lower()}_grade")
        yield _same(f"{analyte} grade", wanted, answer["grades"].get(analyte))
    zone = answer["scores"].get("fib4", {}).get("zone")
    yield _same("FIB-4 zone", expected.get("fib4_zone"), zone)


def _compare_sets(
    answer: Mapping[str, Any], expected: Mapping[str, Any]
) -> Iterator[_Compared]:
    flags = {flag["id"] for flag in answer["flags"]}
    leading = {c["id"] for c in answer["causes"] if c["standing"] == "leading"}
    implausible = [item["analyte"] for item in answer["implausible"]]
    yield _same("implausible", expected["implausible"], implausible)
    for what, found, must, must_not in (
        ("flags", flags, "flags_must", "flags_must_not"),
        ("leading", leading, "leading_must_include", "leading_must_not_include"),
    ):
        missing = sorted(set(expected[must]) - found)
        wrong = sorted(set(expected[must_not]) & found)
        yield _same(f"{what} missing", [], missing)
        yield _same(f"{what} too many", [], wrong)


def _compare_numbers(
    answer: Mapping[str, Any], expected: Mapping[str, Any], tolerance: float
) -> Iterator[_Compared]:
    fib4 = answer["scores"].get("fib4", {}).get("value")
    numbers = {**answer["ratios"], "fib4": fib4}
    for name in ("r_factor", "ast_alt", "fib4"):
        wanted, got = expected.get(name), numbers.get(name)
        yield name, wanted, got, _is_close(got, wanted, tolerance)


def _same(what: str, wanted: object, got: object) -> _Compared:
    return what, wanted, got, wanted == got


def _is_close(got: float | None, wanted: float | None, tolerance: float) -> bool:
    if got is None or wanted is None:
        return got is wanted
    return abs(got - wanted) <= tolerance


def _words(value: float | None, zone: str | None) -> str:
    shown = "no value" if value is None else f"{value:.7g}"
    return f"{shown} {zone}" if zone else shown
