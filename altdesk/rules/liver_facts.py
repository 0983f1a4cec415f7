"""Facts that follow from the results of the latest draw: ratios, pattern, grades."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from altdesk.core.number import write_number
from altdesk.rules.entries import GradeRule, Rule
from altdesk.rules.facts import UNKNOWN, Facts, Said
from altdesk.rules.measured import LIVER_TESTS, RATIO, Measured, settled
from altdesk.rules.vocabulary import KNOWN, NEGATIVE, POSITIVE, TIMES, analyte_of
from altdesk.rules.wording import analyte_label

if TYPE_CHECKING:
    from altdesk.rules.clause import Value

GRADED = ("ALT", "AST")


def ordinal_value(analyte: str, facts: Facts) -> Said:
    found = facts.result(analyte)
    return Said(found.is_positive) if found else UNKNOWN


def analyte_number(analyte: str, facts: Facts) -> Said:
    found = facts.result(analyte)
    return Said(found.value) if found else UNKNOWN


def analyte_times(analyte: str, facts: Facts) -> Said:
    found = facts.result(analyte)
    if found is None or found.times is None or found.limits.high is None:
        return UNKNOWN
    value, limit = write_number(found.value or 0.0), write_number(found.limits.high)
    times = write_number(found.times)
    return Said(found.times, f"{times} × the limit", f"{value} / {limit} = {times}")


def analyte_known(analyte: str, facts: Facts) -> Said:
    found = facts.result(analyte)
    known = found is not None and (
        found.value is not None or found.is_positive is not None
    )
    return Said(known)


def analyte_negative(analyte: str, facts: Facts) -> Said:
    found = facts.result(analyte)
    if found is None:
        return UNKNOWN
    if found.is_positive is not None:
        return Said(not found.is_positive)
    return Said(found.times <= 1) if found.times is not None else UNKNOWN


def analyte_positive(analyte: str, facts: Facts) -> Said:
    found = facts.result(analyte)
    if found is None:
        return UNKNOWN
    if found.is_positive is not None:
        return Said(found.is_positive)
    return Said(found.times > 1) if found.times is not None else UNKNOWN


FORMS: dict[str, Callable[[str, Facts], Said]] = {
    TIMES: analyte_times,
    KNOWN: analyte_known,
    NEGATIVE: analyte_negative,
    POSITIVE: analyte_positive,
}


def _titer_below(analyte: str, facts: Facts) -> Said:
    """Say whether an antibody lies below the titre that counts as positive."""
    found = facts.result(analyte)
    limit = facts.figure("titer_positive")
    if found is None:
        return UNKNOWN
    if found.value is not None:
        return Said(found.value < limit)
    return Said(not found.is_positive) if found.is_positive is not None else UNKNOWN


def _titer_reached(analyte: str, facts: Facts) -> Said:
    below = _titer_below(analyte, facts).value
    return UNKNOWN if below is None else Said(not below)


def _ratio(one: str, other: str, facts: Facts) -> Said:
    over, under = facts.number(one), facts.number(other)
    if over is None or not under:
        return UNKNOWN
    value = over / under
    if not (_is_bound(one, facts) or _is_bound(other, facts)):
        value = settled(value, RATIO)
    words = write_number(value)
    formula = f"{write_number(over)} / {write_number(under)} = {words}"
    return Said(value, words, formula)


def _is_bound(name: str, facts: Facts) -> bool:
    found = facts.result(name.removesuffix(TIMES))
    return found is not None and found.is_bound


def _pattern(facts: Facts) -> Said:
    """Return the first pattern whose clause holds; None where nothing was measured."""
    rule = first_that_holds(facts, facts.knowledge.patterns)
    if rule is None:
        return UNKNOWN
    return Said(rule.id, rule.text, "; ".join(_numbers_of(rule, facts)))


def first_that_holds(facts: Facts, rules: tuple[Rule, ...]) -> Rule | None:
    return next((rule for rule in rules if rule.clause.holds(facts.read)), None)


def _numbers_of(rule: Rule, facts: Facts) -> Iterator[str]:
    """Return what a rule compares, with the numbers put in."""
    for name in facts.reads(rule.clause):
        formula, analyte = facts.known(name).said.formula, analyte_of(name)
        if formula:
            what = f"{analyte_label(analyte)} / limit" if analyte else name
            yield f"{what} = {formula}"


def _raised(facts: Facts) -> Said:
    times = [facts.number(analyte + TIMES) for analyte in LIVER_TESTS]
    if any(t is not None and t > 1 for t in times):
        return Said(True)
    return UNKNOWN if all(t is None for t in times) else Said(False)


def grade_of(found: Measured, facts: Facts) -> GradeRule | None:
    """Return the grade of a result, the largest first.

    Without a sex on file there is no healthy limit (clinical.md B).
    """
    sex = facts.history.person.sex
    healthy = facts.knowledge.healthy_limits.get(sex.value) if sex else None
    values: dict[str, Value | None] = {
        "X": found.times,
        "VALUE": found.value,
        "HEALTHY": healthy.limit if healthy and found.analyte == "ALT" else None,
    }
    return next(
        (
            grade
            for grade in facts.knowledge.grades
            if found.analyte in grade.analytes and grade.rule.clause.holds(values.get)
        ),
        None,
    )


def _grade(analyte: str, facts: Facts) -> Said:
    found = facts.result(analyte)
    grade = grade_of(found, facts) if found is not None else None
    return UNKNOWN if grade is None else Said(grade.rule.id, grade.rule.text)


def _below_lower_limit(analyte: str, facts: Facts) -> Said:
    found = facts.result(analyte)
    if found is None or found.value is None or found.limits.low is None:
        return UNKNOWN
    return Said(found.is_below)


def _haemoglobin_normal(facts: Facts) -> Said:
    found = facts.result("HB")
    if found is None or found.limits.low is None or found.times is None:
        return UNKNOWN
    return Said(not found.is_below and found.times <= 1)


def _transferrin_saturation(facts: Facts) -> Said:
    """Return the saturation: as measured, or from iron and what carries it."""
    measured = facts.result("TSAT")
    if measured is not None and measured.value is not None:
        return Said(measured.value)
    iron, capacity = facts.number("IRON"), facts.number("TIBC")
    if iron is not None and capacity:
        return _saturation(facts.figure("percent"), iron, capacity)
    carrier = facts.number("TRF")
    if iron is not None and carrier:
        return _saturation(facts.figure("tsat_from_transferrin"), iron, carrier)
    return UNKNOWN


def _saturation(factor: float, iron: float, carrier: float) -> Said:
    value = factor * iron / carrier
    formula = (
        f"{write_number(factor)} × {write_number(iron)} / {write_number(carrier)}"
        f" = {write_number(value)}"
    )
    return Said(value, f"{write_number(value)} %", formula)


def _saturation_times(facts: Facts) -> Said:
    measured = facts.result("TSAT")
    return UNKNOWN if measured is None else analyte_times("TSAT", facts)


def _saturation_known(facts: Facts) -> Said:
    return Said(facts.number("TSAT") is not None)


def _saturation_unknown(facts: Facts) -> Said:
    return Said(facts.number("TSAT") is None)


LIVER_FACTS: dict[str, Callable[[Facts], Said]] = {
    "R": partial(_ratio, "ALT_X", "ALP_X"),
    "AST_ALT": partial(_ratio, "AST", "ALT"),
    "DBIL_FRAC": partial(_ratio, "DBIL", "TBIL"),
    "PATTERN": _pattern,
    "RAISED": _raised,
    "ALT_GRADE": partial(_grade, "ALT"),
    "AST_GRADE": partial(_grade, "AST"),
    "HB_LOW": partial(_below_lower_limit, "HB"),
    "HB_NORMAL": _haemoglobin_normal,
    "ALP_LOW": partial(_below_lower_limit, "ALP"),
    "ANA_NEG": partial(_titer_below, "ANA"),
    "ASMA_NEG": partial(_titer_below, "ASMA"),
    "AMA_NEG": partial(_titer_below, "AMA"),
    "AMA_POS": partial(_titer_reached, "AMA"),
    "TSAT": _transferrin_saturation,
    "TSAT_X": _saturation_times,
    "TSAT_KNOWN": _saturation_known,
    "TSAT_UNKNOWN": _saturation_unknown,
}
