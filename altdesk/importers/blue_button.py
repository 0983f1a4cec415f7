"""VA Blue Button text: laboratory results as lines of "Name: value".

Only results that a laboratory reported are taken; what the person entered themselves
has neither unit nor range and is listed apart.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from altdesk.core.dates import Imprecise, ReadDate, TwoDates, read_date
from altdesk.core.day import DayOrder
from altdesk.core.draft import DraftResult
from altdesk.core.problem import Place
from altdesk.core.result import Status
from altdesk.errors import UnreadableFileError
from altdesk.importers.assembly import Assembly, Whose
from altdesk.importers.cells import Cell, read_cell
from altdesk.importers.choices import Choices
from altdesk.importers.decoding import decode
from altdesk.importers.draws import Collected
from altdesk.importers.identity import Identity, identify
from altdesk.importers.reading import Reading
from altdesk.importers.source import MEGABYTE, SourceFile
from altdesk.importers.table_words import read_sex, read_status

FORMAT = "VA Blue Button text"
_LONGEST_LINE = 500
_MOST_BYTES = 32 * MEGABYTE
_SECTION = re.compile(r"-{4,}\s*(?P<title>[A-Z][A-Z/&()' -]{3,}?)\s*-{4,}\s*")
_RULE = re.compile(r"[-=]{10,}\s*")
_ENTRY = re.compile(r"(?P<key>[A-Z][A-Za-z/() -]{2,30}):[ \t]*(?P<value>.*)")
_HEAD = re.compile(
    r"Name:[ \t]{0,60}(?P<name>[^\s:][^:\n]{1,59}?)\s{2,60}"
    r"Date of Birth:[ \t]{0,60}(?P<born>[^\n]{6,20})"
)
_GENDER = re.compile(r"^Gender:[ \t]*(?P<sex>\w+)", re.MULTILINE)
_LABORATORY = "LABORATORY RESULTS"
_SELF = "LABS AND TESTS"
_BEGINNINGS = frozenset({"", "lab test", "test name"})
"""Keys with which the result before them ends."""


def sniff(head: bytes) -> bool:
    """Tell whether a file is a Blue Button text."""
    start = head[:8192]
    is_named = b"MY HEALTHEVET" in start.upper() or b"BLUE BUTTON" in start.upper()
    return is_named and not start.lstrip().startswith((b"<", b"{", b"PK", b"%PDF"))


@dataclass(slots=True)
class _Test:
    """The lines of one result."""

    line: int
    entries: dict[str, str] = field(default_factory=dict)

    def get(self, key: str) -> str:
        return self.entries.get(key, "").strip()


def read(source: SourceFile, choices: Choices) -> Reading:
    """Return the laboratory results of a Blue Button text.

    Raises:
        UnreadableFileError: it is no text, or holds no laboratory results.
    """
    decoded = decode(source.read_bytes(_MOST_BYTES), source.name, choices.encoding)
    assembly = Assembly()
    whose = _whose(decoded.text, choices)
    for order, test in _tests(decoded.text.split("\n")):
        _take(source, assembly, whose, order, test)
    people = assembly.people()
    if not people and not assembly.other:
        what = f"{source.name} is a Blue Button text without laboratory results."
        do = "Tick “VA Laboratory Results” when you download it."
        raise UnreadableFileError(what, do)
    return Reading(
        FORMAT,
        people,
        tuple(assembly.other),
        tuple(assembly.problems),
        source=source,
        choices=choices,
        layout="blue-button",
    )


def _whose(text: str, choices: Choices) -> Whose:
    head, gender = _HEAD.search(text[:20_000]), _GENDER.search(text[:40_000])
    born = read_date(head["born"], DayOrder.MONTH_FIRST) if head else None
    return Whose(
        (head["name"].strip() if head else "") or choices.person or "",
        sex=read_sex(gender["sex"]) if gender else None,
        born=_as_day(born),
    )


def _as_day(found: ReadDate) -> date | None:
    if isinstance(found, datetime):
        return found.date()
    return found if isinstance(found, date) else None


def _tests(lines: list[str]) -> Iterator[tuple[_Test, _Test]]:
    """Yield each result with the lines of its order above it."""
    order, test = _Test(0), None
    for number, section, key, value in _entries(lines):
        if key in _BEGINNINGS and test is not None:
            yield order, test
            test = None
        if key == "lab test":
            order = _Test(number)
        elif key == "test name":
            test = _Test(number)
            order = _Test(0) if section.endswith(_SELF) else order
        (order if test is None else test).entries.setdefault(key, value)
    if test is not None:
        yield order, test


def _entries(lines: list[str]) -> Iterator[tuple[int, str, str, str]]:
    """Yield line, section, key and value; a rule between results has no key."""
    section = ""
    for number, line in enumerate(lines, start=1):
        if len(line) > _LONGEST_LINE:
            continue
        title = _SECTION.fullmatch(line)
        if title is not None or _RULE.fullmatch(line):
            section = title["title"] if title is not None else section
            yield number, section, "", ""
            continue
        entry = _ENTRY.match(line) if section.endswith((_LABORATORY, _SELF)) else None
        if entry is not None:
            key, value = entry["key"].strip().casefold(), entry["value"].strip()
            yield number, section, key, value


def _take(
    source: SourceFile, assembly: Assembly, whose: Whose, order: _Test, test: _Test
) -> None:
    name, where = test.get("test name"), f"line {test.line}"
    printed = test.get("result") or test.get("results")
    unit = test.get("units")
    around = f"{order.get('specimen')} {order.get('lab type')}"
    identity = identify((name,), unit=unit, around=around)
    cell = read_cell(printed)
    status = read_status(test.get("status"))
    draft = _draft(
        source, test, where, identity, cell or Cell(printed, is_answer=False)
    )
    is_reported = order.line > 0 and status is not None and cell is not None
    if not is_reported or cell is None or identity.is_out or status is None:
        why = "" if printed else test.get("status").casefold() or "no result"
        assembly.leave_out(draft, why)
        return
    if identity.analyte is None or not cell.is_answer:
        assembly.leave_out(draft)
        if not cell.is_answer:
            return
    collected = _collected(order.get("date/time collected"))
    if collected is None:
        assembly.ask(where, "The date of the draw is missing.", "Give the date.")
    laboratory = order.get("ordering location")
    assembly.add(whose, collected, laboratory, _with_status(draft, status))


def _draft(
    source: SourceFile, test: _Test, where: str, identity: Identity, cell: Cell
) -> DraftResult:
    return DraftResult(
        text=cell.text,
        name=identity.name,
        analyte=identity.analyte,
        unit=test.get("units") or cell.unit or None,
        interval=test.get("reference range"),
        flag=cell.flag,
        comparator=cell.comparator,
        note=test.get("interpretation"),
        place=Place(where, identity.analyte or identity.name),
        provenance=source.provenance(FORMAT, where),
    )


def _with_status(draft: DraftResult, status: Status) -> DraftResult:
    return replace(draft, status=status)


def _collected(text: str) -> Collected:
    """Return the moment; the Veterans' offices write the month in letters, or first."""
    found = read_date(text, DayOrder.MONTH_FIRST) if text else None
    if isinstance(found, Imprecise):
        return found.text
    return None if isinstance(found, TwoDates) else found
