"""What reading the rows of a table needs to know; the same for every form."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from altdesk.core.draft import DraftResult
from altdesk.core.interval import read_interval
from altdesk.core.number import Ambiguous, DecimalMark, read_number
from altdesk.core.problem import Place
from altdesk.core.result import Provenance, Status
from altdesk.core.unit import read_unit
from altdesk.importers.assembly import Assembly, Whose
from altdesk.importers.cells import Cell
from altdesk.importers.choices import Choices
from altdesk.importers.conventions import Conventions
from altdesk.importers.draws import Collected, DrawColumns
from altdesk.importers.identity import Identity
from altdesk.importers.people_columns import PeopleColumns
from altdesk.importers.sheet import StoredNumber
from altdesk.importers.source import SourceFile
from altdesk.importers.table_form import Layout

_FEWEST_LETTERS = 3
_BLANKS = frozenset({"nan", "null", "none", "nil", "missing", "xxx"})


_TOLD = re.compile(r":\s*[0-9]")
"""“Lab No: 1234” in the column of names tells of the report; it names no analyte."""


@dataclass(slots=True)
class TableContext:
    """A table being read: its source, its form, and what was gathered so far."""

    source: SourceFile
    format: str
    place_of: Callable[[int], str]
    layout: Layout
    choices: Choices
    conventions: Conventions
    draws: DrawColumns
    people: PeopleColumns
    assembly: Assembly
    laboratory: str = ""
    has_star_legend: bool = False
    """Whether the table says what "*" means; otherwise it marks a footnote."""
    undated: list[str] = field(default_factory=list)
    reported: list[str] = field(default_factory=list)
    carried: list[str] = field(default_factory=list)
    """Where a row without a date took that of the row above."""
    from_heading: set[int] = field(default_factory=set)
    """The `id()` of drafts whose unit is not printed beside the value."""
    _marks: dict[int, DecimalMark | None] = field(default_factory=dict)

    def mark(self, column: int, cell: str) -> DecimalMark | None:
        """Return the decimal mark to read a cell with."""
        if isinstance(cell, StoredNumber):
            # Only where it could be misread: the limits beside it are printed.
            is_clear = not isinstance(read_number(cell), Ambiguous)
            return None if is_clear else DecimalMark.POINT
        if column not in self._marks:
            self._marks[column] = self.conventions.mark_of(column, self.choices)
        return self._marks[column]

    def place(self, row: int, column: str = "") -> str:
        """Return where something stands, for people."""
        return self.place_of(row) + (f", column {column}" if column else "")

    def take(
        self,
        found: "Found",
        whose: Whose,
        when: tuple[Collected, bool],
        laboratory: str = "",
    ) -> None:
        """Hand a result over, or list why it is none of ours."""
        draft = self.as_draft(found)
        collected, is_reported = when
        if found.identity.is_out:
            self.assembly.leave_out(draft)
            return
        if found.identity.analyte is None:
            self.assembly.leave_out(draft)
            if not found.cell.is_answer or _TOLD.search(draft.name):
                return
        elif not found.cell.is_answer:
            self.assembly.leave_out(draft, "is no number")
            what = f"{draft.name}: “{draft.text}” is no result."
            self.assembly.note(found.place, what, "Type it in if it is one.")
            return
        if collected is None:
            self.undated.append(found.place)
        elif is_reported:
            self.reported.append(found.place)
        if found.identity.doubt:
            do = "Compare the name with the report."
            self.assembly.ask(found.place, found.identity.doubt, do)
        if not found.is_unit_beside:
            self.from_heading.add(id(draft))
        self.assembly.add(whose, collected, laboratory or self.laboratory, draft)

    def leave_out(self, place: str, identity: Identity, words: str) -> None:
        """List a cell that says in words that there is no result, as "pending" does.

        An empty cell, a dash or "n/a" says nothing, and is passed over.
        """
        letters = sum(c.isalpha() for c in words)
        is_blank = letters < _FEWEST_LETTERS or words.strip().casefold() in _BLANKS
        if not is_blank:
            draft = self.as_draft(Found(place, identity, Cell(words, is_answer=False)))
            self.assembly.leave_out(draft)

    def as_draft(self, found: "Found") -> DraftResult:
        cell = found.cell
        is_footnote = bool(cell.flag) and not cell.flag.strip("*")
        is_footnote = is_footnote and not self.has_star_legend
        beside = "" if is_footnote else cell.flag
        return DraftResult(
            text=cell.text,
            name=found.identity.name,
            analyte=found.identity.analyte,
            unit=found.unit or None,
            interval=found.interval or cell.interval,
            low=found.low,
            high=found.high,
            flag=found.flag or beside,
            status=found.status,
            comparator=found.comparator or cell.comparator,
            note=found.note or (cell.flag if is_footnote else ""),
            place=Place(found.place, found.identity.analyte or found.identity.name),
            provenance=Provenance(
                self.format, self.source.name, self.source.sha256, found.place
            ),
            mark=found.mark,
        )


@dataclass(frozen=True, slots=True)
class Found:
    """One result as a row holds it."""

    place: str
    identity: Identity
    cell: Cell
    unit: str = ""
    interval: str = ""
    low: str = ""
    high: str = ""
    flag: str = ""
    status: Status = Status.FINAL
    comparator: str = ""
    note: str = ""
    mark: DecimalMark | None = None
    is_unit_beside: bool = True


def unit_of(
    printed: Sequence[str], interval: str, choices: Choices, names: Sequence[str]
) -> str:
    """Return the first unit that is printed, in the range, or chosen."""
    for text in printed:
        if text.strip():
            return text.strip()
    limits = read_interval(interval) if interval else None
    if limits is not None and limits.unit and read_unit(limits.unit) is not None:
        return limits.unit
    return next((unit for name in names if (unit := choices.unit(name))), "")
