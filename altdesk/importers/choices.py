"""What a person has decided about a file: the answers to an import's questions."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from altdesk.core.day import DayOrder
from altdesk.core.number import DecimalMark


@dataclass(frozen=True, slots=True)
class Choices:
    """The answers given so far; None or empty leaves it to the reader.

    `columns` says what a column holds, by its header: a role of the table importer
    ("date", "unit") or "analyte:ALT"; "ignore" leaves it out. `units` gives the unit
    of a column or an analyte that prints none. `person` names whom the results belong
    to where the file does not. `today` decides the century of two-digit years and is
    given by the caller, so that reading has no clock.
    """

    date_order: DayOrder | None = None
    decimal_mark: DecimalMark | None = None
    encoding: str | None = None
    separator: str | None = None
    sheet: str | None = None
    columns: tuple[tuple[str, str], ...] = ()
    units: tuple[tuple[str, str], ...] = ()
    person: str | None = None
    collected: date | None = None
    """The date of the draw, for a file or text that prints none."""
    password: str | None = None
    today: date | None = None

    def column(self, header: str) -> str | None:
        return dict(self.columns).get(header)

    def unit(self, name: str) -> str | None:
        return dict(self.units).get(name)

    def as_json(self) -> str:
        """Return what may be remembered for the layout of the next file.

        The password, the person, the draw's date and today's are not: they belong
        to one file.
        """
        kept: dict[str, Any] = {
            "date_order": self.date_order,
            "decimal_mark": self.decimal_mark,
            "encoding": self.encoding,
            "separator": self.separator,
            "columns": dict(self.columns),
            "units": dict(self.units),
        }
        return json.dumps({k: v for k, v in kept.items() if v}, ensure_ascii=False)


def read_choices(text: str) -> Choices:
    """Return the choices that `Choices.as_json` wrote; nothing for a strange text."""
    try:
        kept = json.loads(text)
        order, mark = kept.get("date_order"), kept.get("decimal_mark")
        return Choices(
            date_order=DayOrder(order) if order else None,
            decimal_mark=DecimalMark(mark) if mark else None,
            encoding=_text(kept.get("encoding")),
            separator=_text(kept.get("separator")),
            columns=_pairs(kept.get("columns", {})),
            units=_pairs(kept.get("units", {})),
        )
    except (ValueError, AttributeError, TypeError):
        return Choices()


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _pairs(table: dict[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((str(key), str(value)) for key, value in table.items())
