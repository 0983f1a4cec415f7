"""Puts what was typed into one field of a row into the fields it is for."""

from dataclasses import replace

from altdesk.core.catalogue import catalogue
from altdesk.core.interval import read_interval
from altdesk.core.number import read_number
from altdesk.gui.panel_entry_limits import both_limits
from altdesk.gui.panel_entry_texts import RowTexts

_LONGEST_FLAG = 2


def tidied(row: RowTexts, offered: RowTexts) -> RowTexts:
    """Return the row with each thing in its own field.

    "58 U/L" leaves its unit and "58 H" its flag; "7-41" in a limit fills both limits.
    The limits that were `offered` with one unit are not kept with another one.
    """
    return _without_strange_limits(_with_limits(_with_unit(row)), offered)


def _with_unit(row: RowTexts) -> RowTexts:
    """Take unit and flag off the value."""
    value, unit = _apart(row.value)
    return replace(row, value=value, unit=unit or row.unit)


def _apart(typed: str) -> tuple[str, str]:
    """Return number and unit of a typed value; anything else stays as it is.

    A remark is no flag: its words are not dropped, but asked about.
    """
    if not typed.strip() or read_number(typed) is not None:
        return typed, ""
    # A form is there long before the first such value is typed.
    from altdesk.importers.printed_value import take_apart

    parts = take_apart(typed)
    value = parts.comparator + parts.text
    if parts.is_bare or len(parts.flag) > _LONGEST_FLAG or read_number(value) is None:
        return typed, ""
    return value, parts.unit


def _with_limits(row: RowTexts) -> RowTexts:
    """Spread a range over both limits; leave the bare number of "41 U/L"."""
    for typed in (row.low, row.high):
        found = read_interval(typed) if read_number(typed) is None else None
        if found is not None and None not in (found.interval.low, found.interval.high):
            low, high = both_limits(found.interval)
            return replace(row, low=low, high=high)
    return replace(row, low=_apart(row.low)[0], high=_apart(row.high)[0])


def _without_strange_limits(row: RowTexts, offered: RowTexts) -> RowTexts:
    """Empty the limits that were offered with a unit that is no longer there."""
    is_offered = (row.low, row.high) == (offered.low, offered.high)
    if not is_offered or row.original is not None or _measures_alike(row, offered):
        return row
    return replace(row, low="", high="")


def _measures_alike(row: RowTexts, offered: RowTexts) -> bool:
    """Tell whether both units count the same; one that is not known yet may."""
    analyte = catalogue().get(row.analyte)
    if analyte is None or not row.unit.strip() or not offered.unit.strip():
        return True
    now, before = analyte.conversion(row.unit), analyte.conversion(offered.unit)
    return now is None or before is None or now == before
