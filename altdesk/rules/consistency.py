"""Refusing knowledge whose entries contradict each other, though each reads well."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import pairwise
from string import Formatter
from typing import Any

from altdesk.core.catalogue import catalogue
from altdesk.core.person import Sex
from altdesk.errors import KnowledgeError
from altdesk.rules.entries import Fall
from altdesk.rules.findings import Urgency
from altdesk.rules.knowledge import Knowledge
from altdesk.rules.table_shapes import FIGURES, SENTENCES
from altdesk.rules.tables import Row, Table
from altdesk.rules.variation import change_limits

# The first letters of a flag's id tell its level (clinical.md I).
_LEVELS = {
    "rf_": Urgency.CARE_TODAY,
    "rs_": Urgency.DOCTOR_SOON,
    "rr_": Urgency.REPEAT,
}
# How the ids of these tables begin.
_BEGIN = (
    ("guidance.toml", "explain", "explain."),
    ("guidance.toml", "lifestyle", "lifestyle."),
    ("guidance.toml", "risk", "risk."),
    ("guidance.toml", "wording", "wording."),
    ("guidance.toml", "population", "decline.", "caution."),
    ("workup.toml", "step", "workup."),
    ("questions.toml", "question", "question."),
)
_AGAINST = ("against", "excludes")
_ANALYTES = ("variation", "half_life", "ctcae5", "healthy_limit")

Read = Callable[[str], Table]


def check_names(read: Read) -> None:
    """Refuse a name that the code does not know, and one that it misses.

    Raises:
        KnowledgeError: names file and entry.
    """
    figures = read("parameters.toml").rows("parameter", "name")
    _check_known(figures, FIGURES.split())
    sentences = read("sentences.toml").rows("sentence")
    _check_known(sentences, SENTENCES)
    for row in sentences:
        try:
            places = {name for _, name, _, _ in Formatter().parse(row.text("text"))}
        except ValueError as error:
            raise row.refuse(f"its places for words: {error}.") from error
        if places - {None} != set(SENTENCES[row.id].split()):
            wanted = SENTENCES[row.id] or "no place for words"
            raise row.refuse(f"it should have: {wanted}.")


def _check_known(rows: Iterable[Row], names: Iterable[str]) -> None:
    known, found = set(names), {row.id: row for row in rows}
    for name, row in found.items():
        if name not in known:
            raise row.refuse("nothing reads an entry of this name.")
    if missing := sorted(known - set(found)):
        row = next(iter(found.values()))
        raise KnowledgeError(f"{row.file}: the {row.table} {missing[0]} is missing.")


def check_consistency(read: Read, knowledge: Knowledge) -> None:
    """Refuse entries that contradict others.

    Raises:
        KnowledgeError: names file and entry.
    """
    for row, why in _contradictions(read, knowledge):
        raise row.refuse(why)


def _contradictions(read: Read, knowledge: Knowledge) -> Iterator[tuple[Row, str]]:
    thresholds, trends = read("thresholds.toml"), read("trends.toml")
    yield from _levels(read("redflags.toml").rows("flag"))
    yield from _prefixes(read)
    yield from _unlike(thresholds.rows("pattern"), "order")
    yield from _unlike(thresholds.rows("grade"), "order")
    yield from _bands(thresholds.rows("seed_band"))
    yield from _healthy(thresholds.rows("healthy_limit"))
    for table in (thresholds, trends, read("variation.toml")):
        yield from _unknown_analytes(table)
    for row in thresholds.rows("grade"):
        row.analytes("applies")
    yield from _strengths(read("causes.toml").rows("strength", "strength"))
    yield from _times(trends, knowledge)
    yield from _swings(read("variation.toml").rows("variation", "analyte"), knowledge)
    for row in read("parameters.toml").rows("daily_unit", "unit"):
        if row.number("grams") <= 0:
            yield row, "a unit weighs more than nothing."


def _prefixes(read: Read) -> Iterator[tuple[Row, str]]:
    for file, table, *begin in _BEGIN:
        for row in read(file).rows(table):
            if not row.id.startswith(tuple(begin)):
                yield row, f"its id should begin with “{'” or “'.join(begin)}”."


def _levels(rows: Iterable[Row]) -> Iterator[tuple[Row, str]]:
    for row in rows:
        level = next((v for k, v in _LEVELS.items() if row.id.startswith(k)), None)
        if level != row.text("level"):
            yield row, f"its id does not begin as the level “{row.text('level')}” does."


def _unlike(rows: Iterable[Row], word: str) -> Iterator[tuple[Row, str]]:
    seen: dict[float, str] = {}
    for row in rows:
        before = seen.setdefault(row.number(word), row.id)
        if before != row.id:
            yield row, f"{before} has this {word} already."


def _bands(rows: tuple[Row, ...]) -> Iterator[tuple[Row, str]]:
    for one, two in pairwise(rows):
        if one.fields.get("hi") != two.fields.get("lo"):
            yield two, f"it does not begin where {one.id} ends."


def _healthy(rows: tuple[Row, ...]) -> Iterator[tuple[Row, str]]:
    for row in rows:
        low, used, high = map(row.number, ("low", "used_limit", "high"))
        if not low <= used <= high:
            yield row, "the limit that is used lies outside of what it is taken from."
        if row.text("sex") not in set(Sex):
            yield row, f"the sex “{row.text('sex')}” is unknown."
    if len({row.text("sex") for row in rows}) < len(Sex):
        yield rows[-1], "a limit of the other sex is missing."


def _unknown_analytes(table: Table) -> Iterator[tuple[Row, str]]:
    for name in _ANALYTES:
        entries: list[Mapping[str, Any]] = table.content.get(name, [])
        for entry in entries:
            analyte = entry.get("analyte", entry.get("id", ""))
            if analyte not in catalogue():
                row = Row(table.name, name, entry.get("id", analyte), entry)
                yield row, f"analytes.toml has no analyte “{analyte}”."


def _strengths(rows: Iterable[Row]) -> Iterator[tuple[Row, str]]:
    for row in rows:
        if (row.whole("points") < 0) is not row.id.startswith(_AGAINST):
            yield row, "its points and its name do not agree."


def _times(trends: Table, knowledge: Knowledge) -> Iterator[tuple[Row, str]]:
    for row in trends.rows("half_life"):
        if row.number("hours") <= 0:
            yield row, "a half-life lasts longer than nothing."
    for row in trends.rows("expected_course"):
        course = knowledge.courses[row.id]
        lives = knowledge.half_lives
        lost = [a for a in course.analytes if a not in lives]
        if course.fall is Fall.HALF_LIFE and lost:
            yield row, f"the half-life of {lost[0]} is missing."
    for row in trends.rows("retest"):
        if row.pair("weeks")[0] < 0:
            yield row, "the weeks lie before the test."


def _swings(rows: Iterable[Row], knowledge: Knowledge) -> Iterator[tuple[Row, str]]:
    """Compare the printed change limits with those of the formula."""
    percent = knowledge.figure("percent")
    for row in rows:
        limits = change_limits(knowledge, row.id)
        printed = (row.number("rcv_up_percent"), row.number("rcv_down_percent"))
        worked = (limits.up * percent, limits.down * percent) if limits else printed
        if any(round(p - w, 1) for p, w in zip(printed, worked, strict=True)):
            yield row, "its change limits do not follow from its variation."
