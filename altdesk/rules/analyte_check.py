"""Checking the files that others read: the analytes and the seed statements."""

import string
from collections.abc import Callable, Container, Iterable, Iterator

from altdesk.core.analyte import Kind
from altdesk.core.unit import read_unit
from altdesk.rules.tables import Row, Table

_SOURCES = ("source", "ref_source", "plausibility_source", "ifcc_source")
_EVERYWHERE = (
    "questions",
    "causes",
    "causes.*",
    "causes.*.confirm",
    "causes.*.treatment",
)
_LANGUAGES = ("en", "de", "fr", "es", "pt", "it")
_PARTS = ("summary", "treatment", "expected_outcome")
_PRODUCTS = "drugs."
# File, table, and what the ids of the table are preceded by.
_CARRIERS = (
    ("analytes.toml", "analyte", "analytes"),
    ("redflags.toml", "flag", "redflags"),
    ("thresholds.toml", "seed_band", "seed_bands"),
    ("thresholds.toml", "pattern", "patterns"),
    ("thresholds.toml", "ratio", "ratio"),
    ("trends.toml", "trend", "trend"),
    ("trends.toml", "retest", "retest"),
    ("trends.toml", "expected_course", "expected"),
    ("workup.toml", "step", ""),
    ("guidance.toml", "explain", ""),
    ("guidance.toml", "lifestyle", ""),
    ("guidance.toml", "risk", ""),
    ("guidance.toml", "wording", ""),
    ("causes.toml", "cause", "causes"),
)
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
        _check_units(row)
        for code in _under(row, "loinc", "code"):
            _check_sources(code, citations)
            if not _is_code(code.id):
                raise code.refuse("its check digit is wrong.")
            if codes.setdefault(code.id, row.id) != row.id:
                raise code.refuse(f"{codes[code.id]} has this code already.")


def _check_units(row: Row) -> None:
    """Refuse a unit that AltDesk does not know, or one that has no size."""
    canonical, is_ordinal = row.text("canonical_unit"), row.text("kind") == Kind.ORDINAL
    if not is_ordinal and read_unit(canonical) is None:
        raise row.refuse(f"the unit “{canonical}” is unknown.")
    for unit in _under(row, "unit", "unit"):
        if read_unit(unit.id) is None:
            raise unit.refuse("this unit is unknown.")
        if unit.number("to_canonical") <= 0:
            raise unit.refuse("the factor should be above nothing.")
    for synonym in _under(row, "synonym", "lang"):
        if synonym.id not in _LANGUAGES:
            raise synonym.refuse("this language is unknown.")


def _is_code(code: str) -> bool:
    """Tell whether the check digit of a LOINC code fits (Luhn's sum)."""
    digits, _, last = code.partition("-")
    if not (digits.isascii() and digits.isdigit()):
        return False
    doubled = [d if place & 1 else d + d for place, d in _from_the_right(digits)]
    total = sum(sum(divmod(d, len(string.digits))) for d in doubled)
    return last == str(-total % len(string.digits))


def _from_the_right(digits: str) -> Iterator[tuple[int, int]]:
    return ((place, int(digit)) for place, digit in enumerate(reversed(digits)))


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
        if row.fields.get(high) != row.fields.get(f"default_uln_{sex}"):
            raise row.refuse(f"“default_uln_{sex}” is not “{high}”.")
        is_whole = low in row.fields and high in row.fields
        if is_whole and row.number(low) > row.number(high):
            raise row.refuse(f"“{low}” is above “{high}”.")


def check_statements(read: Callable[[str], Table]) -> None:
    """Refuse a statement of the seed that nothing carries.

    The products, which have a reader of their own, are checked by `check_products`.
    """
    known = {*_EVERYWHERE, *_carriers(read)}
    for row in read("seed_statements.toml").rows("statement"):
        if not row.texts("represented_by"):
            raise row.refuse("nothing represents it.")
        for name in _named(row):
            if name not in known and not name.startswith(_PRODUCTS):
                raise row.refuse(f"no knowledge file has “{name}”.")


def check_products(table: Table, products: Container[str]) -> None:
    """Refuse a statement of the seed that names an unknown product."""
    for row in table.rows("statement"):
        for name in _named(row):
            product = name.removeprefix(_PRODUCTS)
            if product != name and product not in products:
                raise row.refuse(f"no knowledge file has “{name}”.")


def _named(row: Row) -> Iterator[str]:
    """Return what carries a statement, without the remarks in brackets."""
    for text in row.texts("represented_by"):
        yield text.partition(" (")[0]


def _carriers(read: Callable[[str], Table]) -> Iterator[str]:
    """Return everything that may carry a statement, as `represented_by` names it."""
    for file, table, name in _CARRIERS:
        for row in read(file).rows(table):
            yield f"{name}.{row.id}" if name else row.id
            yield from (f"{name}.{row.id}.{part}" for part in _PARTS if name)
    for row in read("causes.toml").rows("cause"):
        yield from (f"causes.{item['id']}" for item in row.fields["evidence"])
