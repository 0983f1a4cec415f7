"""When the results of a row were taken, as precise as the table says."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from altdesk.core.dates import (
    Imprecise,
    TwoDates,
    day_of_number,
    read_clock,
    read_date,
)
from altdesk.core.day import DayOrder
from altdesk.importers.choices import Choices
from altdesk.importers.preamble import Preamble
from altdesk.importers.table_form import Layout
from altdesk.importers.table_words import Role, is_no_result

_RECENT = timedelta(days=3652)

Collected = date | datetime | str | None
"""A day, a moment, a text that is less than a day, or nothing."""


@dataclass(slots=True)
class Draws:
    """Reads the dates of rows; remembers which could be two days.

    `order` is proved or chosen; while it is None, `guess` is used and every date
    that could be another day is listed in `undecided`.
    """

    order: DayOrder | None
    guess: DayOrder
    today: date | None = None
    undecided: dict[str, TwoDates] = field(default_factory=dict)
    unreadable: dict[str, None] = field(default_factory=dict)
    day_numbers: dict[str, date] = field(default_factory=dict)
    """What spreadsheets store instead of dates, with the days that they mean."""
    _known: dict[str, Collected] = field(default_factory=dict)

    def read(self, text: str) -> Collected:
        """Return what a date cell says; None where it is blank or no date."""
        if text in self._known:
            return self._known[text]
        found = read_date(text, self.order, self.today)
        result: Collected
        if isinstance(found, TwoDates):
            self.undecided[text] = found
            result = found.by(self.guess)
        else:
            result = found.text if isinstance(found, Imprecise) else found
        if result is None:
            result = self._read_number(text)
        self._known[text] = result
        return result

    def _read_number(self, text: str) -> date | None:
        day = day_of_number(text)
        if day is None:
            self.unreadable[text] = None
        else:
            self.day_numbers[text] = day
        return day


@dataclass(frozen=True, slots=True)
class DrawColumns:
    """The columns, and the lines above, that date a row."""

    draws: Draws
    date: int | None
    reported: int | None
    time: int | None
    above: Collected
    is_above_reported: bool = False

    def of(self, cells: list[str], headed: Collected = None) -> tuple[Collected, bool]:
        """Return when the row's results were taken, and whether reported on only.

        `headed` is the day of a heading among the rows; it holds till the next one.
        """
        for column, is_reported in ((self.date, False), (self.reported, True)):
            text = cells[column] if column is not None and column < len(cells) else ""
            if is_no_result(text):
                continue
            found = self.draws.read(text)
            return self._with_time(found, cells), is_reported
        if headed is not None:
            return headed, False
        return self.above, self.is_above_reported and self.above is not None

    def _with_time(self, found: Collected, cells: list[str]) -> Collected:
        if self.time is None or self.time >= len(cells) or isinstance(found, datetime):
            return found
        clock = read_clock(cells[self.time]) if cells[self.time] else None
        if clock is None or not isinstance(found, date):
            return found
        return datetime.combine(found, clock)


def draw_columns(
    layout: Layout, preamble: Preamble, draws: Draws, choices: Choices
) -> DrawColumns:
    """Return how the rows of a table are dated."""
    above: Collected = choices.collected
    is_reported = False
    if above is None and preamble.collected:
        above = draws.read(preamble.collected)
    elif above is None and preamble.reported:
        above, is_reported = draws.read(preamble.reported), True
    elif above is None and preamble.beside_name:
        above = _if_recent(draws.read(preamble.beside_name), choices.today)
        is_reported = above is not None
    return DrawColumns(
        draws,
        layout.first(Role.DATE),
        layout.first(Role.REPORTED),
        layout.first(Role.TIME),
        above,
        is_reported,
    )


def _if_recent(found: Collected, today: date | None) -> Collected:
    """Return a day beside a name unless it may be the day of birth."""
    day = found.date() if isinstance(found, datetime) else found
    if not isinstance(day, date) or today is None:
        return None
    return found if timedelta() <= today - day < _RECENT else None
