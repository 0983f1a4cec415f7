"""From the knowledge files to the Knowledge, with every promise checked."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from altdesk.core.naming import fold_name
from altdesk.errors import KnowledgeError
from altdesk.rules.cause_loading import read_causes, read_groups, read_strengths
from altdesk.rules.clause import Clause, Kind, Word
from altdesk.rules.entries import (
    Course,
    FactWord,
    Fall,
    Figure,
    FlagRule,
    GradeRule,
    HalfLife,
    HealthyLimit,
    Population,
    QuestionRule,
    Questions,
    Rule,
    Sentence,
    StepRule,
    Support,
    TrendWord,
    Variation,
    Window,
)
from altdesk.rules.findings import Citation, SourceStatus, Urgency
from altdesk.rules.knowledge import Knowledge
from altdesk.rules.tables import Row, Table, read_table
from altdesk.rules.vocabulary import GRADE_WORDS, vocabulary

_YEAR = re.compile(r"\b(?:19|20)[0-9]{2}\b")


def read_knowledge(read: Callable[[str], Table] = read_table) -> Knowledge:
    """Return the Knowledge of all files; `read` returns one of them by its name.

    Raises:
        KnowledgeError: a file is missing or contradicts itself.
    """
    citations = _citations(read("sources.toml"))
    fact_table = read("facts.toml")
    facts = _facts(fact_table)
    words = vocabulary(facts.values())
    parameters = read("parameters.toml")
    thresholds = read("thresholds.toml")
    flags = read("redflags.toml")
    trends = read("trends.toml")
    causes = read("causes.toml")
    workup = read("workup.toml")
    sentences = read("sentences.toml")
    strengths = read_strengths(causes)
    cause_rules = read_causes(causes, words, strengths)
    flag_rules = _flags(flags, words)
    knowledge = Knowledge(
        version=_version(parameters),
        citations=citations,
        facts=facts,
        fact_clauses=_fact_clauses(fact_table, words),
        figures=_figures(parameters),
        carried_days=_carried(parameters),
        daily_units=_daily_units(parameters),
        shown_scores=_shown(parameters, words),
        seed_bands=_rules(thresholds, "seed_band", GRADE_WORDS, "label"),
        grades=_grades(thresholds),
        healthy_limits=_healthy(thresholds),
        patterns=_patterns(thresholds, words),
        ratios=_rules(thresholds, "ratio", words),
        flags=flag_rules,
        windows=(*_flag_windows(flags, flag_rules), *_retests(trends, words)),
        trend_words=_trend_words(trends),
        half_lives=_half_lives(trends),
        courses=_courses(trends),
        variations=_variations(read("variation.toml")),
        populations=_populations(read("guidance.toml"), words, flag_rules),
        strengths=strengths,
        causes=cause_rules,
        groups=read_groups(workup, words, cause_rules),
        steps=_steps(workup, words),
        questions=_questions(read("questions.toml"), words),
        sentences=_sentences(sentences),
        months=_months(sentences),
    )
    _check_citations(knowledge)
    return knowledge


def _version(table: Table) -> str:
    version = table.content.get("version")
    if not isinstance(version, str) or not version:
        raise KnowledgeError(f"{table.name}: the version is missing.")
    return version


def _citations(table: Table) -> dict[str, Citation]:
    found = {}
    for row in table.rows("reference"):
        status = row.support().status
        years = _YEAR.findall(row.text("citation"))
        year = int(years[-1]) if years else None
        found[row.id] = Citation(row.id, row.text("citation"), year, status)
    return found


def _facts(table: Table) -> dict[str, FactWord]:
    return {row.id: _fact(row) for row in table.rows("fact", "name")}


def _fact_clauses(table: Table, words: Mapping[str, Word]) -> dict[str, Clause]:
    """Return the clauses of the facts that follow from others."""
    rows = table.rows("fact", "name")
    return {row.id: row.clause(words) for row in rows if "clause" in row.fields}


def _fact(row: Row) -> FactWord:
    try:
        kind = Kind(row.text("kind"))
    except ValueError:
        raise row.refuse(f"the kind “{row.text('kind')}” is unknown.") from None
    values = row.texts("values")
    if bool(values) is not (kind is Kind.TEXT):
        raise row.refuse("a text has values, and nothing else has.")
    return FactWord(
        Word(row.id, kind, values),
        row.text("meaning"),
        row.text("label"),
        row.text("question", ""),
        row.text("unit", ""),
        row.whole("lasts_days") if "lasts_days" in row.fields else None,
        row.numbers("tries"),
        row.texts("categories"),
        row.texts("groups"),
        row.texts("names"),
        row.support(),
    )


def _figures(table: Table) -> dict[str, Figure]:
    return {
        row.id: Figure(
            row.id,
            row.number("value"),
            row.text("unit"),
            row.text("meaning"),
            row.support(),
        )
        for row in table.rows("parameter", "name")
    }


def _carried(table: Table) -> dict[str, int]:
    found: dict[str, int] = {}
    for position, fields in enumerate(table.content.get("carried", ()), start=1):
        row = Row(table.name, "carried", f"number {position}", fields)
        row.support()
        for analyte in row.texts("analytes"):
            if analyte in found:
                raise row.refuse(f"{analyte} stands there twice.")
            found[analyte] = row.whole("days")
    return found


def _daily_units(table: Table) -> dict[str, float]:
    """Return the units of a dose a day, folded, in grams."""
    found = {}
    for row in table.rows("daily_unit", "unit"):
        row.support()
        found[fold_name(row.id)] = row.number("grams")
    return found


def _shown(table: Table, words: Mapping[str, Word]) -> dict[str, Clause]:
    found = {}
    for row in table.rows("shown"):
        row.support()
        found[row.id] = row.clause(words)
    return found


def _rules(
    table: Table, name: str, words: Mapping[str, Word], text: str = "text"
) -> tuple[Rule, ...]:
    return tuple(row.rule(words, text) for row in table.rows(name))


def _patterns(table: Table, words: Mapping[str, Word]) -> tuple[Rule, ...]:
    rows = sorted(table.rows("pattern"), key=lambda row: row.number("order"))
    named = set(words["PATTERN"].values)
    for row in rows:
        if row.id not in named:
            raise row.refuse("facts.toml does not name this value of PATTERN.")
    return tuple(row.rule(words) for row in rows)


def _grades(table: Table) -> tuple[GradeRule, ...]:
    """Return the grades, the largest first."""
    grades = [
        GradeRule(
            row.whole("order"), row.texts("applies"), row.rule(GRADE_WORDS, "plain")
        )
        for row in table.rows("grade")
    ]
    return tuple(sorted(grades, key=lambda grade: -grade.order))


def _healthy(table: Table) -> dict[str, HealthyLimit]:
    return {
        row.text("sex"): HealthyLimit(
            row.text("sex"), row.number("used_limit"), row.support()
        )
        for row in table.rows("healthy_limit")
    }


def _flags(table: Table, words: Mapping[str, Word]) -> tuple[FlagRule, ...]:
    return tuple(FlagRule(_level(row), row.rule(words)) for row in table.rows("flag"))


def _level(row: Row) -> Urgency:
    try:
        return Urgency(row.text("level"))
    except ValueError:
        raise row.refuse(f"the level “{row.text('level')}” is unknown.") from None


def _flag_windows(table: Table, flags: Iterable[FlagRule]) -> tuple[Window, ...]:
    known = {flag.rule.id for flag in flags}
    found = []
    for row in table.rows("repeat_window", "flag"):
        if row.id not in known:
            raise row.refuse("there is no such flag.")
        weeks = (row.number("repeat_weeks_min"), row.number("repeat_weeks_max"))
        if weeks[0] > weeks[1]:
            raise row.refuse("the weeks fall instead of rising.")
        found.append(Window(None, row.id, weeks, row.support()))
    return tuple(found)


def _retests(table: Table, words: Mapping[str, Word]) -> tuple[Window, ...]:
    return tuple(
        Window(row.rule(words), "", row.pair("weeks"), row.support())
        for row in table.rows("retest")
    )


def _trend_words(table: Table) -> dict[str, TrendWord]:
    return {
        row.id: TrendWord(row.id, row.text("rule"), row.text("text"), row.support())
        for row in table.rows("trend")
    }


def _half_lives(table: Table) -> dict[str, HalfLife]:
    return {
        row.id: HalfLife(row.id, row.number("hours"), row.support())
        for row in table.rows("half_life")
    }


def _courses(table: Table) -> dict[str, Course]:
    return {row.id: _course(row) for row in table.rows("expected_course")}


def _course(row: Row) -> Course:
    try:
        fall = Fall(row.text("fall"))
    except ValueError:
        raise row.refuse(f"the fall “{row.text('fall')}” is unknown.") from None
    first, last = row.pair("days")
    return Course(
        row.id,
        row.text("event"),
        row.texts("analytes"),
        row.text("window"),
        row.text("text"),
        row.text("trigger"),
        row.texts("names"),
        fall,
        (int(first), int(last)),
        row.support(),
    )


def _questions(table: Table, words: Mapping[str, Word]) -> Questions:
    rules = [
        QuestionRule(row.whole("order"), row.texts("covers"), row.rule(words))
        for row in table.rows("question")
    ]
    order = table.content.get("cause_order")
    if not isinstance(order, int):
        raise KnowledgeError(f"{table.name}: “cause_order” should be a number.")
    return Questions(order, tuple(sorted(rules, key=lambda rule: rule.order)))


def _variations(table: Table) -> dict[str, Variation]:
    return {
        row.id: Variation(
            row.id,
            row.number("cvi_percent"),
            row.number("cva_used_percent"),
            row.support(),
        )
        for row in table.rows("variation", "analyte")
    }


def _populations(
    table: Table, words: Mapping[str, Word], flags: Iterable[FlagRule]
) -> tuple[Population, ...]:
    known = {flag.rule.id for flag in flags}
    found = []
    for row in table.rows("population"):
        keep = row.texts("keep_flags")
        if unknown := sorted(set(keep) - known):
            raise row.refuse(f"there is no flag “{unknown[0]}”.")
        found.append(Population(row.rule(words), keep, row.text("keep")))
    return tuple(found)


def _steps(table: Table, words: Mapping[str, Word]) -> tuple[StepRule, ...]:
    return tuple(
        StepRule(row.whole("stage"), row.text("what"), row.rule(words))
        for row in table.rows("step")
    )


def _sentences(table: Table) -> dict[str, Sentence]:
    return {
        row.id: Sentence(row.id, row.text("text"), row.support())
        for row in table.rows("sentence")
    }


def _months(table: Table) -> tuple[str, ...]:
    return tuple(table.content.get("months", ()))


def _check_citations(knowledge: Knowledge) -> None:
    """Refuse a source that sources.toml does not name."""
    for where, support in _supports(knowledge):
        for source in support.sources:
            if source not in knowledge.citations:
                message = f"{where}: the source {source} is not in sources.toml."
                raise KnowledgeError(message)
        if support.status is SourceStatus.VERIFIED and support.sources == ("GENERAL",):
            raise KnowledgeError(f"{where}: GENERAL cannot be verified.")


def _supports(knowledge: Knowledge) -> Iterable[tuple[str, Support]]:
    groups: tuple[tuple[str, Iterable[Any]], ...] = (
        ("facts.toml", knowledge.facts.values()),
        ("parameters.toml", knowledge.figures.values()),
        ("thresholds.toml", (*knowledge.seed_bands, *knowledge.patterns)),
        ("thresholds.toml", (*knowledge.ratios, *(g.rule for g in knowledge.grades))),
        ("thresholds.toml", knowledge.healthy_limits.values()),
        ("redflags.toml", (flag.rule for flag in knowledge.flags)),
        ("redflags.toml and trends.toml", knowledge.windows),
        ("trends.toml", knowledge.trend_words.values()),
        ("trends.toml", knowledge.half_lives.values()),
        ("trends.toml", knowledge.courses.values()),
        ("variation.toml", knowledge.variations.values()),
        ("guidance.toml", (p.rule for p in knowledge.populations)),
        ("causes.toml", knowledge.causes),
        ("causes.toml", (e.rule for c in knowledge.causes for e in c.evidence)),
        ("workup.toml", (step.rule for step in knowledge.steps)),
        ("questions.toml", (q.rule for q in knowledge.questions.rules)),
        ("sentences.toml", knowledge.sentences.values()),
    )
    for file, entries in groups:
        for entry in entries:
            yield f"{file}, {_name(entry)}", entry.support


def _name(entry: Any) -> str:
    for name in ("id", "name", "analyte", "sex", "flag"):
        if found := getattr(entry, name, ""):
            return str(found)
    word = getattr(entry, "word", None) or getattr(entry, "rule", None)
    return getattr(word, "name", "") or getattr(word, "id", "an entry")
