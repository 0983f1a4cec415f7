"""Checking the files that others read: the analytes and the seed statements."""

from collections.abc import Container, Iterable

from altdesk.core.analyte import Kind
from altdesk.rules.tables import Row, Table

_SOURCES = ("source", "ref_source", "plausibility_source", "ifcc_source")
_RISING = ("reject_below", "confirm_below", "confirm_above", "reject_above")


def check_analytes(table: Table, citations: Container[str]) -> None:
    """Refuse an analyte that contradicts itself or another one.

    Raises:
        KnowledgeError: names file and entry.
    """
    codes: dict[str, str] = {}
    for row in table.rows("analyte"):
        row.support()
        _check_sources(row, citations)
        row.text("canonical_unit")
        if row.text("kind") not in set(Kind):
            raise row.refuse(f"the kind “{row.text('kind')}” is unknown.")
        _check_limits(row)
        for code in _under(row, "loinc", "code"):
            _check_sources(code, citations)
            if codes.setdefault(code.id, row.id) != row.id:
                raise code.refuse(f"{codes[code.id]} has this code already.")
        for unit in _under(row, "unit", "unit"):
            if unit.number("to_canonical") <= 0:
                raise unit.refuse("the factor should be above nothing.")


def _under(row: Row, name: str, key: str) -> Iterable[Row]:
    """Return the entries of a table inside an entry; none if there is none."""
    if name not in row.fields:
        return ()
    inner = Table(f"{row.file}, analyte {row.id}", row.fields)
    return inner.rows(name, key)


def _check_sources(row: Row, citations: Container[str]) -> None:
    for field in _SOURCES:
        for source in row.texts(field):
            if source not in citations:
                raise row.refuse(f"the source {source} is not in sources.toml.")


def _check_limits(row: Row) -> None:
    """Refuse limits that do not rise, and usual ranges the wrong way round."""
    known = [row.number(name) for name in _RISING if name in row.fields]
    if known != sorted(known):
        raise row.refuse("the limits of what is plausible do not rise.")
    for sex in ("male", "female"):
        low, high = f"ref_{sex}_low", f"ref_{sex}_high"
        is_whole = low in row.fields and high in row.fields
        if is_whole and row.number(low) > row.number(high):
            raise row.refuse(f"“{low}” is above “{high}”.")


def check_statements(table: Table, citations: Container[str]) -> None:
    """Refuse a statement of the seed that nothing carries."""
    for row in table.rows("statement"):
        row.support()
        row.text("statement")
        _check_sources(row, citations)
        if not row.texts("represented_by"):
            raise row.refuse("nothing represents it.")
