"""Reading how results move: trend words, half-lives, courses, variation, sentences."""

from altdesk.rules.entries import (
    Course,
    Fall,
    HalfLife,
    Sentence,
    TrendWord,
    Trigger,
    Variation,
)
from altdesk.rules.tables import Row, Table


def read_trend_words(table: Table) -> dict[str, TrendWord]:
    return {
        row.id: TrendWord(row.id, row.text("rule"), row.text("text"), row.support())
        for row in table.rows("trend")
    }


def read_half_lives(table: Table) -> dict[str, HalfLife]:
    return {
        row.id: HalfLife(row.id, row.number("hours"), row.support())
        for row in table.rows("half_life")
    }


def read_courses(table: Table) -> dict[str, Course]:
    return {row.id: _course(row) for row in table.rows("expected_course")}


def _course(row: Row) -> Course:
    fall, trigger = row.choice("fall", Fall), row.choice("trigger", Trigger)
    if (trigger is Trigger.NAMED) is not bool(row.texts("names")):
        raise row.refuse("names belong to the trigger “named”, and only to it.")
    first, last = row.pair("days")
    return Course(
        row.id,
        row.text("event"),
        row.analytes("analytes"),
        row.text("window"),
        row.text("text"),
        trigger,
        row.texts("names"),
        fall,
        (int(first), int(last)),
        row.support(),
    )


def read_variations(table: Table) -> dict[str, Variation]:
    return {
        row.id: Variation(
            row.id,
            row.number("cvi_percent"),
            row.number("cva_used_percent"),
            row.support(),
        )
        for row in table.rows("variation", "analyte")
    }


def read_sentences(table: Table) -> dict[str, Sentence]:
    return {
        row.id: Sentence(row.id, row.text("text"), row.support())
        for row in table.rows("sentence")
    }


def read_months(table: Table) -> tuple[str, ...]:
    return tuple(table.content.get("months", ()))
