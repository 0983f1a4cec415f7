"""The lines of a report without columns, as the rows of a table.

What stands above results goes with them: the day, the section, the name on a card.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from altdesk.core.naming import find_analytes
from altdesk.importers.column_content import has_digit, is_dated
from altdesk.importers.dated_heading import day_of_heading
from altdesk.importers.preamble import Preamble, read_preamble
from altdesk.importers.prose_lines import read_prose
from altdesk.importers.ranges_below import joined
from altdesk.importers.result_cards import Card, open_card
from altdesk.importers.result_lines import ResultLine, read_result_line, take_date
from altdesk.importers.sheet import Row, Sheet
from altdesk.importers.specimen import (
    Specimen,
    is_of_blood,
    may_be_in_urine,
    specimen_of,
)
from altdesk.importers.table_words import Role, roles_of

HEADING = ["Date", "Reported", "Test", "Flag", "Result", "Unit", "Range", "Section"]

_NAME = HEADING.index("Test")
_DAY_IN_BRACKETS = re.compile(
    r"^[^\d():]{3,60}\("
    r"(?P<day>[0-9]{1,4}[-./ ]\w{1,9}[-./ ][0-9]{2,4})\s*(?:[-–,][^()]*)?\)$"
)
"""A heading with its day behind it: "Liver function tests (09-Nov-2023 - Dr Smith)"."""
_CELL = re.compile(r"\s{2,}|\t")
_LONGEST_SECTION = 5
_FEW = 2


@dataclass(slots=True)
class _Running:
    """What the lines above a result have told."""

    collected: str = ""
    reported: str = ""
    section: str = ""
    strange: str = ""
    """The last heading of urine and the like, until one of blood."""

    is_below_previous: bool = False
    """Whether the line above heads a column of earlier results."""

    def see(self, text: str) -> None:
        was_below, self.is_below_previous = self.is_below_previous, False
        if is_dated(text):
            self.collected = self.collected if was_below else text
            return
        self.is_below_previous = Role.PREVIOUS in roles_of(_CELL.split(text)[-1])
        day, rest = take_date(text.split())
        if day and not any(map(has_digit, rest)):
            # "25-Apr-2024 Liver function test": the day of what stands below it.
            self.collected, text = day, " ".join(rest)
        day, head = day_of_heading(text)
        if day:
            self.collected, text = day, head
        in_brackets = _DAY_IN_BRACKETS.search(text)
        if in_brackets is not None and is_dated(in_brackets["day"]):
            self.collected = in_brackets["day"]
        told = read_preamble([[text]])
        if told.collected:
            self.collected = told.collected
        self.reported = self.reported or told.reported
        words = text.split()
        is_heading = len(words) <= _LONGEST_SECTION and not any(map(has_digit, words))
        is_strange = specimen_of(text) is Specimen.OTHER
        if is_heading or is_strange:
            self.section = text
        if is_strange or is_of_blood(text):
            self.strange = text if is_strange else ""

    def section_of(self, name: str, unit: str) -> str:
        """Return the section of a result.

        "Chemical examination" below "Urine" is of urine, where a bare result can be.
        """
        may_be = self.strange and not unit and may_be_in_urine(name)
        return self.strange if may_be else self.section


def as_sheet(lines: Iterable[tuple[int, str]], name: str) -> Sheet | None:
    """Return the results of lines of text as a table; None if there are none."""
    doubtful: set[int] = set()
    told = joined(list(lines))
    rows = list(_rows(told, doubtful))
    known = _count_known(rows)
    if known <= _FEW:
        # "Hb 120, Plt 250": several results a line, of which lines show none or one.
        prose = list(_of_prose(told))
        rows = prose if _count_known(prose) > known or (not known and prose) else rows
    if not rows:
        return None
    found = partial(iter, [(0, HEADING), *rows])
    return Sheet(name, found, "line {}".format, frozenset(doubtful))


def _count_known(rows: Iterable[Row]) -> int:
    return sum(bool(find_analytes(cells[_NAME]).candidates) for _, cells in rows)


def _rows(lines: Iterable[tuple[int, str]], doubtful: set[int]) -> Iterator[Row]:
    running = _Running()
    card: Card | None = None
    for number, line in lines:
        text = line.strip()
        found = read_result_line(text)
        opened = open_card(number, text) if found is None else None
        is_new = found is not None or opened is not None
        is_of_card = card is not None and not is_new and card.see(text, number)
        is_over = is_new or not is_of_card
        if card is not None and is_over and (is_new or card.is_ended_by(text)):
            yield from _of_card(card, running, doubtful)
            card = None
        if found is not None:
            if found.is_doubtful:
                doubtful.add(number)
            yield number, _of_line(found, running)
        elif opened is not None:
            card = opened
        elif text and not is_of_card:
            running.see(text)
    if card is not None:
        yield from _of_card(card, running, doubtful)


def _of_prose(lines: list[tuple[int, str]]) -> Iterator[Row]:
    running = _Running()
    for number, found in read_prose(lines):
        yield number, _of_line(found, running)


def _of_line(found: ResultLine, running: _Running) -> list[str]:
    date = found.date or running.collected
    parts = [found.name, found.flag, found.value, found.unit, found.interval]
    section = running.section_of(found.name, found.unit)
    return [date, running.reported, *parts, section]


def _of_card(told: Card, running: _Running, doubtful: set[int]) -> Iterator[Row]:
    for card in told.each():
        if card.is_doubtful:
            doubtful.add(card.line)
        date = card.get(Role.DATE) or running.collected
        roles = (Role.FLAG, Role.VALUE, Role.UNIT, Role.INTERVAL)
        parts = [card.name, *(card.get(role) for role in roles)]
        section = running.section_of(card.name, card.get(Role.UNIT))
        yield card.line, [date, running.reported, *parts, section]


def preamble_of(lines: Iterable[str]) -> Preamble:
    """Return what all lines together tell about person, dates and laboratory."""
    return read_preamble([line] for line in lines)
