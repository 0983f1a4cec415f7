"""The latest results read one by one: grades, seed band, pattern, ratios, trends."""

from collections.abc import Iterator
from functools import partial

from altdesk.core.number import write_number
from altdesk.rules.entries import Rule
from altdesk.rules.explain import Explainer, Ground
from altdesk.rules.explanation import Explanation, Input, Parameter
from altdesk.rules.facts import Facts
from altdesk.rules.findings import Grade, Named, Ratio, Trend
from altdesk.rules.liver_facts import GRADED, first_that_holds, grade_of
from altdesk.rules.measured import Measured
from altdesk.rules.trend import Course
from altdesk.rules.wording import (
    analyte_label,
    write_day,
    write_measured,
    write_origin,
    write_result,
)


def find_grades(facts: Facts, explainer: Explainer) -> tuple[Grade, ...]:
    return tuple(
        grade
        for analyte in GRADED
        if (found := facts.result(analyte)) is not None
        and (grade := _grade(found, facts, explainer)) is not None
    )


def _grade(found: Measured, facts: Facts, explainer: Explainer) -> Grade | None:
    grade = grade_of(found, facts)
    if grade is None:
        return None
    rule, analyte = grade.rule, found.analyte
    statement = f"{write_measured(found)}: {rule.text}"
    rests_on_healthy = "HEALTHY" in rule.clause.names
    parameters = _healthy_limit(facts) if rests_on_healthy else None
    ground = Ground(rule.id, rule.rule, parameters=parameters)
    explanation = explainer.of(statement, (f"{analyte}_X",), rule.support, ground)
    return Grade(analyte, rule.id, rule.text, found.times, explanation)


def _healthy_limit(facts: Facts) -> tuple[Parameter, ...]:
    """Return the limit of the sex; without one no grade rests on it."""
    limit = facts.knowledge.healthy_limits[facts.text("SEX") or ""]
    support = limit.support
    cited = facts.knowledge.cite(support)
    value = write_number(limit.limit)
    return (Parameter("healthy_limit", value, "U/L", cited, support.status),)


def find_seed_band(facts: Facts, explainer: Explainer) -> Named | None:
    """Return the band of the absolute ALT value that the seed document names."""
    value = facts.number("ALT")
    for rule in facts.knowledge.seed_bands:
        if value is not None and rule.clause.holds({"VALUE": value}.get):
            explanation = explainer.of(
                rule.text, ("ALT",), rule.support, Ground(rule.id, rule.rule)
            )
            return Named(rule.id, rule.text, explanation)
    return None


def find_pattern(facts: Facts, explainer: Explainer) -> Named | None:
    identifier = facts.text("PATTERN")
    for rule in facts.knowledge.patterns:
        if rule.id == identifier:
            reads = facts.reads(rule.clause)
            formula = facts.known("PATTERN").said.formula
            explanation = explainer.of_rule(rule, rule.text, reads, formula)
            return Named(rule.id, rule.text, explanation)
    return None


def _explain_ratio(rule: Rule, facts: Facts, explainer: Explainer) -> Explanation:
    reads, formula = facts.reads(rule.clause), facts.known("AST_ALT").said.formula
    return explainer.of_rule(rule, rule.text, reads, formula)


def _explain_r(text: str, explainer: Explainer) -> Explanation:
    return explainer.tree("R") or Explanation(text)


def find_ratios(facts: Facts, explainer: Explainer) -> Iterator[Ratio]:
    """Return R and AST/ALT, where both of their tests were measured."""
    r_value, ast_alt = facts.number("R"), facts.number("AST_ALT")
    if r_value is not None:
        text = f"R is {write_number(r_value)}"
        why = explainer.later(_explain_r, text, explainer)
        yield Ratio("r_factor", "R", r_value, text, why)
    if ast_alt is not None:
        rule = first_that_holds(facts, facts.knowledge.ratios)
        text = rule.text if rule else ""
        explanation = _explain_ratio(rule, facts, explainer) if rule else None
        told = explanation or Explanation(text)
        yield Ratio("ast_alt", "AST/ALT", ast_alt, text, told)


def find_trends(facts: Facts) -> tuple[Trend, ...]:
    """Return the trends of all analytes with at least two results."""
    return tuple(
        _trend(course, facts)
        for analyte, points in facts.series.items()
        if len(points) > 1
        and (course := facts.course(analyte)) is not None
        and course.latest.value is not None
    )


def _trend(course: Course, facts: Facts) -> Trend:
    percent = facts.knowledge.figure("percent")
    change = None if course.change is None else course.change * percent
    text = _trend_text(course, change, facts)
    return Trend(
        course.analyte,
        course.word,
        text,
        course.persistence,
        change,
        course.is_significant,
        course.raised_since,
        course.is_doubled,
        Explanation.later(partial(_explain_trend, course, text, facts)),
    )


def trend_words(course: Course) -> tuple[str, ...]:
    """Return the ids of the words that tell a course."""
    word = course.word
    if word == "normalised" and course.is_confirmed:
        word = "normalised_confirmed"
    return (word, "comparable") if course.is_rough else (word,)


def _trend_text(course: Course, percent: float | None, facts: Facts) -> str:
    known = facts.knowledge
    words = " ".join(known.trend_words[w].text for w in trend_words(course))
    before, latest = course.before, course.latest
    if percent is None or before is None or before.point is None or not latest.point:
        return words
    shown = write_number(percent)
    shown = f"+{shown}" if percent > 0 else shown.replace("-", "−")
    if course.is_rough:
        return known.sentence("trend.rough", words=words, percent=shown)
    return known.sentence(
        "trend.change",
        words=words,
        before=write_result(before.point.result),
        day=write_day(before.point.collected_on, known),
        after=write_result(latest.point.result),
        percent=shown,
    )


def _explain_trend(course: Course, text: str, facts: Facts) -> Explanation:
    word = facts.knowledge.trend_words[course.word]
    compared = (("latest", course.latest), ("before", course.before))
    return Explanation(
        statement=text,
        rule=f"trend.{course.word}",
        clause=word.rule,
        formula=_change_formula(course, facts),
        inputs=tuple(_compared(n, r, facts) for n, r in compared if r is not None),
        parameters=_variation(course, facts),
        sources=facts.knowledge.cite(word.support),
        status=word.support.status,
    )


def _compared(name: str, result: Measured, facts: Facts) -> Input:
    """Return one of the two results that a trend compares."""
    value = write_result(result.point.result) if result.point else ""
    origin = (write_origin(result, facts.knowledge),)
    return Input(
        result.analyte, f"{analyte_label(result.analyte)}, {name}", value, origin
    )


def _variation(course: Course, facts: Facts) -> tuple[Parameter, ...]:
    """Return how much the analyte swings by itself, as it was used."""
    known = facts.knowledge
    variation = known.variations.get(course.analyte)
    if variation is None or course.limits is None or course.change is None:
        return ()
    cited, status = known.cite(variation.support), variation.support.status
    figures = (("CVI", variation.within_person), ("CVA", variation.laboratory))
    return (
        *(Parameter(n, write_number(v), "%", cited, status) for n, v in figures),
        known.parameter("rcv_z"),
        known.parameter("rcv_results"),
    )


def _change_formula(course: Course, facts: Facts) -> str:
    before, latest = course.before, course.latest
    if course.change is None or before is None or course.is_rough:
        return ""
    percent = facts.knowledge.figure("percent")
    one, other = write_number(before.value or 0.0), write_number(latest.value or 0.0)
    formula = f"{other} / {one} − 1 = {write_number(course.change * percent)} %"
    if course.limits is None:
        return formula
    down = write_number(course.limits.down * percent)
    up = write_number(course.limits.up * percent)
    return f"{formula}; chance: {down} % to +{up} %"
