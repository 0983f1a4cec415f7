"""Reading facts.toml and parameters.toml: the vocabulary and the figures."""

from collections.abc import Mapping

from altdesk.core.naming import fold_name
from altdesk.rules.clause import Clause, Kind, Word
from altdesk.rules.entries import FactWord, Figure
from altdesk.rules.tables import Row, Table


def read_facts(table: Table) -> dict[str, FactWord]:
    return {row.id: _fact(row) for row in table.rows("fact", "name")}


def read_fact_clauses(table: Table, words: Mapping[str, Word]) -> dict[str, Clause]:
    """Return the clauses of the facts that follow from others."""
    rows = table.rows("fact", "name")
    return {row.id: row.clause(words) for row in rows if "clause" in row.fields}


def _fact(row: Row) -> FactWord:
    kind = row.choice("kind", Kind)
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


def read_figures(table: Table) -> dict[str, Figure]:
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


def read_carried(table: Table) -> dict[str, int]:
    found: dict[str, int] = {}
    for position, fields in enumerate(table.content.get("carried", ()), start=1):
        row = Row(table.name, "carried", f"number {position}", fields)
        row.support()
        for analyte in row.analytes("analytes"):
            if analyte in found:
                raise row.refuse(f"{analyte} stands there twice.")
            found[analyte] = row.whole("days")
    return found


def read_daily_units(table: Table) -> dict[str, float]:
    """Return the units of a dose a day, folded, in grams."""
    found = {}
    for row in table.rows("daily_unit", "unit"):
        row.support()
        found[fold_name(row.id)] = row.number("grams")
    return found


def read_shown(table: Table, words: Mapping[str, Word]) -> dict[str, Clause]:
    found = {}
    for row in table.rows("shown"):
        row.support()
        found[row.id] = row.clause(words)
    return found
