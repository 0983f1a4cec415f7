"""What is chosen about a sheet on the command line, checked."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from altdesk.report import Letterhead, Part


def language_of(text: str) -> str:
    """Return a language that the sheet speaks.

    Raises:
        UsageError: the sheet does not speak it.
    """
    from altdesk.report import is_spoken, languages

    if not is_spoken(text):
        known = ", ".join(languages())
        message = f"The sheet does not speak “{text}”. It speaks {known}."
        raise click.UsageError(message)
    return text


def parts_of(without: Iterable[str]) -> "frozenset[Part]":
    """Return the parts that are printed."""
    from altdesk.report import Part

    return frozenset(Part) - {Part(name) for name in without}


def letterhead_of(name: str, address: str, logo: Path | None) -> "Letterhead | None":
    """Return a clinic's letterhead, if there is one.

    Raises:
        UsageError: the logo cannot be read.
    """
    from altdesk.report import Letterhead

    if not (name or address or logo):
        return None
    try:
        picture = logo.read_bytes() if logo else None
    except OSError as error:
        message = f"The logo {logo} cannot be read: {error.strerror}."
        raise click.UsageError(message) from error
    return Letterhead(name, address, picture)


def printed_day(text: str | None) -> date:
    """Return the day that the sheet carries: as given, or today.

    Raises:
        UsageError: it is no date.
    """
    if text is None:
        return date.today()  # noqa: DTZ011 - a sheet carries the local calendar day
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        message = f"“{text}” is not a date. Write it as 2026-11-23."
        raise click.UsageError(message) from error
