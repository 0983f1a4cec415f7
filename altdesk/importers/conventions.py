"""How a table writes numbers and dates, proved by its own cells."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from altdesk.core.dates import proves_order
from altdesk.core.day import DayOrder
from altdesk.core.number import DecimalMark, proves_mark
from altdesk.importers.choices import Choices

Claim = TypeVar("Claim")

_NUMBER = re.compile(r"[0-9][0-9.,]*[0-9]")


@dataclass(slots=True)
class Conventions:
    """What the cells of a table have proved so far.

    A column that proves its own mark has it; the others share the mark that the
    whole table proves. Where cells contradict each other nothing is proved.
    """

    marks: dict[int, set[DecimalMark]] = field(default_factory=dict)
    orders: set[DayOrder] = field(default_factory=set)
    has_star_legend: bool = False
    """Whether a line such as "* outside the reference range" is there."""

    def see_number(self, column: int, cell: str) -> None:
        """Take note of what a cell of values or limits proves."""
        if "." not in cell and "," not in cell:
            return
        for number in _NUMBER.findall(cell):
            mark = proves_mark(number)
            if mark is not None:
                self.marks.setdefault(column, set()).add(mark)

    def see_date(self, cell: str) -> None:
        order = proves_order(cell)
        if order is not None:
            self.orders.add(order)

    def mark_of(self, column: int | None, choices: Choices) -> DecimalMark | None:
        """Return the decimal mark of a column; None where nothing proves it."""
        if choices.decimal_mark is not None:
            return choices.decimal_mark
        own = self.marks.get(column, set()) if column is not None else set()
        return _only(own) if own else self.mark

    @property
    def mark(self) -> DecimalMark | None:
        return _only(mark for marks in self.marks.values() for mark in marks)

    def order(self, choices: Choices) -> DayOrder | None:
        """Return the order of day and month; None where nothing proves it."""
        return choices.date_order or _only(self.orders)


def _only(claims: Iterable[Claim]) -> Claim | None:
    different = set(claims)
    return different.pop() if len(different) == 1 else None
