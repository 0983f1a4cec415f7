"""The period of a sheet, as it is written on the command line."""

import re
from datetime import date

import click

PERIOD_FORMS = "2y, 18m, 2024-01-31.., 2024-01-31..2025-06-30 or all"

_LENGTH = re.compile(r"(?P<count>[1-9][0-9]{0,2})(?P<unit>[ym])", re.IGNORECASE)
_BOUNDS = re.compile(r"(?P<since>[0-9-]*)\.\.(?P<until>[0-9-]*)")


def read_period(text: str, day: date) -> tuple[date | None, date | None]:
    """Return the first and last day of a period; a length such as "2y" ends on `day`.

    Raises:
        UsageError: it is no period, or it ends before it begins.
    """
    text = text.strip().casefold()
    if text == "all":
        return None, None
    if found := _LENGTH.fullmatch(text):
        return _before(day, int(found["count"]), found["unit"]), None
    found = _BOUNDS.fullmatch(text)
    if found is None or text == "..":
        raise _wrong(text)
    since, until = (_day(found[side], text) for side in ("since", "until"))
    if since and until and since > until:
        message = f"The period “{text}” ends before it begins."
        raise click.UsageError(message)
    return since, until


def _before(day: date, count: int, unit: str) -> date:
    from dateutil.relativedelta import relativedelta

    is_years = unit == "y"
    span = relativedelta(years=count) if is_years else relativedelta(months=count)
    try:
        return day - span
    except ValueError:  # before the year 1
        return date.min


def _day(text: str, period: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise _wrong(period) from error


def _wrong(text: str) -> click.UsageError:
    return click.UsageError(f"“{text}” is no period. Write {PERIOD_FORMS}.")
