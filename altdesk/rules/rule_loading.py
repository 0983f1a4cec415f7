"""Reading what is said when a clause holds: grades, patterns, flags, steps ..."""

from collections.abc import Iterable, Mapping

from altdesk.errors import KnowledgeError
from altdesk.rules.clause import Word
from altdesk.rules.entries import (
    FlagRule,
    GradeRule,
    HealthyLimit,
    Population,
    QuestionRule,
    Questions,
    Rule,
    StepRule,
    Window,
)
from altdesk.rules.findings import Urgency
from altdesk.rules.tables import Table
from altdesk.rules.vocabulary import GRADE_WORDS


def read_rules(
    table: Table, name: str, words: Mapping[str, Word], text: str = "text"
) -> tuple[Rule, ...]:
    return tuple(row.rule(words, text) for row in table.rows(name))


def read_bands(table: Table) -> tuple[Rule, ...]:
    """Return the bands of the absolute ALT value."""
    return read_rules(table, "seed_band", GRADE_WORDS, "label")


def read_patterns(table: Table, words: Mapping[str, Word]) -> tuple[Rule, ...]:
    rows = sorted(table.rows("pattern"), key=lambda row: row.number("order"))
    named = set(words["PATTERN"].values)
    for row in rows:
        if row.id not in named:
            raise row.refuse("facts.toml does not name this value of PATTERN.")
    return tuple(row.rule(words) for row in rows)


def read_grades(table: Table) -> tuple[GradeRule, ...]:
    """Return the grades, the largest first."""
    grades = [
        GradeRule(
            row.whole("order"), row.texts("applies"), row.rule(GRADE_WORDS, "plain")
        )
        for row in table.rows("grade")
    ]
    return tuple(sorted(grades, key=lambda grade: -grade.order))


def read_healthy(table: Table) -> dict[str, HealthyLimit]:
    return {
        row.text("sex"): HealthyLimit(
            row.text("sex"), row.number("used_limit"), row.support()
        )
        for row in table.rows("healthy_limit")
    }


def read_flags(table: Table, words: Mapping[str, Word]) -> tuple[FlagRule, ...]:
    return tuple(
        FlagRule(row.choice("level", Urgency), row.rule(words))
        for row in table.rows("flag")
    )


def read_flag_windows(table: Table, flags: Iterable[FlagRule]) -> tuple[Window, ...]:
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


def read_retests(table: Table, words: Mapping[str, Word]) -> tuple[Window, ...]:
    return tuple(
        Window(row.rule(words), "", row.pair("weeks"), row.support())
        for row in table.rows("retest")
    )


def read_populations(
    table: Table, words: Mapping[str, Word], flags: Iterable[FlagRule]
) -> tuple[Population, ...]:
    known = {flag.rule.id for flag in flags}
    found = []
    for row in table.rows("population"):
        keep = row.texts("keep_flags")
        if unknown := sorted(set(keep) - known):
            raise row.refuse(f"redflags.toml has no flag “{unknown[0]}”.")
        found.append(Population(row.rule(words), keep, row.text("keep")))
    return tuple(found)


def read_steps(table: Table, words: Mapping[str, Word]) -> tuple[StepRule, ...]:
    return tuple(
        StepRule(row.whole("stage"), row.text("what"), row.rule(words))
        for row in table.rows("step")
    )


def read_questions(table: Table, words: Mapping[str, Word]) -> Questions:
    rules = [
        QuestionRule(row.whole("order"), row.texts("covers"), row.rule(words))
        for row in table.rows("question")
    ]
    order = table.content.get("cause_order")
    if not isinstance(order, int):
        raise KnowledgeError(f"{table.name}: “cause_order” should be a number.")
    return Questions(order, tuple(sorted(rules, key=lambda rule: rule.order)))
