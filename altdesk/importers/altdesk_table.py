"""AltDesk's own long table (CSV or XLSX), read back without loss.

The columns are those of `altdesk.exporters.columns`. A table that a person has
changed is still read; what has become unreadable is asked about by the checker.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from altdesk.core.catalogue import catalogue
from altdesk.core.draft import DraftPanel, DraftPerson, DraftResult
from altdesk.core.panel import DrawContext
from altdesk.core.person import Sex
from altdesk.core.problem import Level, Place, Problem
from altdesk.core.result import Provenance, Status
from altdesk.core.runnable_cells import unprotected
from altdesk.importers.altdesk_wide import WIDE_MARKS, Cells, results_of_draws
from altdesk.importers.choices import Choices
from altdesk.importers.own_values import mark_that_gives
from altdesk.importers.reading import OtherResult, Reading
from altdesk.importers.sheet import Row, Sheet, Spaced
from altdesk.importers.source import SourceFile

# The columns that make a table AltDesk's own, wherever they stand.
_MARKS = frozenset({"Collected", "Code", "Test", "Number", "Draw", "Fingerprint"})
_FREE = frozenset(
    {"Person", "File number", "Laboratory", "Test", "Reference range", "Flag"}
    | {"Note", "Draw note", "File", "Position"}
)
"""Texts that keep their blanks; in the others they are a person's slips."""


def own_table(sheets: Iterable[Sheet]) -> Sheet | None:
    """Return the sheet that AltDesk wrote, if there is one."""
    for sheet in sheets:
        head = sheet.sample(1)
        if head and (set(head[0][1]) >= _MARKS or set(head[0][1]) >= WIDE_MARKS):
            return sheet
    return None


@dataclass(slots=True)
class _Gathered:
    """The draws of one person, in the order of the rows."""

    head: dict[str, str]
    draws: dict[tuple[str, ...], list[tuple[str, dict[str, str]]]] = field(
        default_factory=dict
    )


def read(
    source: SourceFile, sheet: Sheet, choices: Choices, format_name: str
) -> Reading:
    """Return the drafts of AltDesk's own table, long or wide."""
    is_wide = set(sheet.sample(1)[0][1]) >= WIDE_MARKS
    rows = results_of_draws(_named(sheet)) if is_wide else _named(sheet)
    people: dict[tuple[str, ...], _Gathered] = {}
    other: list[OtherResult] = []
    problems: list[Problem] = []
    for where, row in rows:
        if not row["Result"] and not row["Test"]:
            continue
        if _moment(row["Collected"]) is None:
            what = f"“{row['Collected']}” is no date."
            do = "Write it as 2024-03-11."
            place = Place(where, "collected")
            problems.append(Problem(place, what, do, Level.QUESTION))
        whose = (row["Person"], row["File number"], row["Sex"], row["Born"])
        draw = tuple(row[n] for n in ("Draw", "Collected", "Laboratory"))
        person = people.setdefault(whose, _Gathered(row))
        person.draws.setdefault(draw, []).append((where, row))
        if row["Code"] not in catalogue():
            text = f"{row['Result']} {row['Unit']}".strip()
            other.append(OtherResult(where, row["Test"], text))
    return Reading(
        format=f"AltDesk {format_name}",
        people=tuple(_person(one, source, format_name) for one in people.values()),
        other=tuple(other),
        problems=tuple(problems),
        source=source,
        choices=choices,
        layout="AltDesk table",
    )


def _named(sheet: Sheet) -> Iterator[tuple[str, Cells]]:
    """Yield each row with its place, the cells by their headings."""
    heading: Sequence[str] = ()
    for number, cells in _filled(sheet):
        if not heading:
            heading = [unprotected(_printed(cell)) for cell in cells]
            continue
        where = f"sheet {sheet.name}, row {number}" if sheet.name else f"row {number}"
        row = zip(heading, cells, strict=False)
        plain = ((n, _printed(cell) if n in _FREE else cell) for n, cell in row)
        yield where, Cells((name, unprotected(cell)) for name, cell in plain)


def _filled(sheet: Sheet) -> Iterator[Row]:
    return ((number, cells) for number, cells in sheet.rows() if any(cells))


def _printed(cell: str) -> str:
    return cell.printed if isinstance(cell, Spaced) else cell


def _person(one: _Gathered, source: SourceFile, format_name: str) -> DraftPerson:
    head = one.head
    born = _moment(head["Born"])
    return DraftPerson(
        head["Person"],
        tuple(_panel(rows, source, format_name) for rows in one.draws.values()),
        Sex(head["Sex"]) if head["Sex"] in set(Sex) else None,
        born.date() if isinstance(born, datetime) else born,
        head["File number"],
    )


def _panel(
    rows: Sequence[tuple[str, dict[str, str]]], source: SourceFile, format_name: str
) -> DraftPanel:
    rows = sorted(rows, key=lambda row: _number_in_draw(row[1]))
    where, first = rows[0]
    collected = _moment(first["Collected"])
    return DraftPanel(
        collected,
        tuple(_result(row, place, source, format_name) for place, row in rows),
        first["Laboratory"],
        DrawContext(tuple(_facts(first["Draw context"]))),
        first["Draw note"],
        Place(where, "collected"),
        collected_text="" if collected is not None else first["Collected"],
    )


def _number_in_draw(row: dict[str, str]) -> int:
    number = row["At"]
    return int(number) if number.isascii() and number.isdigit() else 0


def _facts(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the facts of "EXERCISE_7D=yes; JAUNDICE=no"."""
    for part in text.split(";"):
        name, sign, value = part.strip().partition("=")
        if sign and value in {"yes", "no"}:
            yield name, value == "yes"


def _result(
    row: dict[str, str], where: str, source: SourceFile, format_name: str
) -> DraftResult:
    status = row["Status"]
    return DraftResult(
        text=row["Result"],
        name=row["Test"],
        analyte=row["Code"] if row["Code"] in catalogue() else None,
        unit=row["Unit"] or None,
        interval=row["Reference range"],
        low=row["Low"],
        high=row["High"],
        flag=row["Flag"],
        status=Status(status) if status in set(Status) else Status.FINAL,
        note=row["Note"],
        place=Place(where, row["Code"]),
        provenance=_provenance(row) or source.provenance(format_name, where),
        mark=mark_that_gives(row["Result"], _number(row["Number"])),
    )


def _provenance(row: dict[str, str]) -> Provenance | None:
    names = ("Format", "File", "Fingerprint", "Position")
    return Provenance(*(row[name] for name in names)) if row["Format"] else None


def _number(text: str) -> Decimal | None:
    """Return an exact number; None for anything else."""
    try:
        return Decimal(text) if text else None
    except InvalidOperation:
        return None


def _moment(text: str) -> date | datetime | None:
    """Return a day or a moment in ISO 8601; None for anything else."""
    try:
        is_day = len(text) == len("2024-03-11")
        return date.fromisoformat(text) if is_day else datetime.fromisoformat(text)
    except ValueError:
        return None
