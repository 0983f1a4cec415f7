"""The commands for files: import and export."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from altdesk import folders
from altdesk.app import open_logbook
from altdesk.cli.output import DONE, PROBLEMS, echo_answered, echo_json
from altdesk.cli.secrets import secrets_for
from altdesk.core.problem import Level, Place, Problem
from altdesk.errors import AltDeskError, LogError, UnreadableFileError
from altdesk.logbook import Logbook
from altdesk.logbook.importing import ImportPreview, Verdict

if TYPE_CHECKING:
    from altdesk.importers import Choices

NOTHING_READ = 2
_LOG = click.option(
    "--log", "log", type=click.Path(path_type=Path), help="The log; yours by default."
)


@click.command("import")
@click.argument(
    "paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE..."
)
@_LOG
@click.option("--person", help="Whose results these are, where the file names nobody.")
@click.option(
    "--dates",
    type=click.Choice(["day-first", "month-first"]),
    help="Which number of 3/4/2026 is the day, where a file leaves it open.",
)
@click.option(
    "--unit",
    "units",
    multiple=True,
    metavar="NAME=UNIT",
    help="The unit of a column that prints none, such as ALT=U/L.",
)
@click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="HEADING=WHAT",
    help="What a column holds: date, name, value, unit, interval, low, high, flag, "
    "ignore, or an analyte such as ALT.",
)
@click.option("--dry-run", is_flag=True, help="Say what would happen; keep nothing.")
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON.")
def import_files(  # noqa: PLR0913 - each is an option of the command
    paths: tuple[Path, ...],
    log: Path | None,
    *,
    person: str | None,
    dates: str | None,
    units: tuple[str, ...],
    columns: tuple[str, ...],
    dry_run: bool,
    as_json: bool,
) -> int:
    """Import results from FILEs: tables, FHIR, HL7, portal text and more.

    What raises a question is left out and said; each file is one change, which one
    undo takes back.
    """
    choices = replace(_choices(person, dates, units), columns=_columns(columns))
    with _logbook(log, dry_run=dry_run) as logbook:
        codes = [
            _import_one(logbook, path, choices, dry_run=dry_run, as_json=as_json)
            for path in paths
        ]
    return max(codes)


def _choices(
    person: str | None, dates: str | None, units: tuple[str, ...]
) -> "Choices":
    from altdesk.core.day import DayOrder
    from altdesk.importers import Choices

    given = [unit.partition("=") for unit in units]
    if not all(name and equals and unit for name, equals, unit in given):
        message = "--unit wants a name and a unit, such as ALT=U/L."
        raise click.UsageError(message)
    return Choices(
        person=person,
        date_order=DayOrder(dates.replace("-", " ")) if dates else None,
        units=tuple((name, unit) for name, _, unit in given),
        today=date.today(),  # noqa: DTZ011 - the century of 3.11.26 is a local matter
    )


def _columns(given: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Return what the columns hold, by their headings.

    Raises:
        click.UsageError: a word is neither a column's role nor an analyte.
    """
    from altdesk.core.catalogue import catalogue
    from altdesk.importers.table_words import Role

    found = []
    for text in given:
        heading, _, what = text.rpartition("=")
        is_analyte = what.upper() in catalogue()
        if not heading or (what not in set(Role) and not is_analyte):
            message = (
                "--column wants a heading and what it holds, such as Wert=value or "
                "Leberwert=ALT."
            )
            raise click.UsageError(message)
        found.append((heading, f"analyte:{what.upper()}" if is_analyte else what))
    return tuple(found)


def _logbook(log: Path | None, *, dry_run: bool) -> Logbook:
    """Open the log; a dry run compares with it only if it exists, and reads only."""
    place = log or folders.default_log()
    if dry_run and not place.exists():
        from altdesk.store.log import Log

        return Logbook(Log.in_memory())
    secrets = secrets_for(place)
    return open_logbook(place, read_only=dry_run, secrets=secrets)


def _import_one(
    logbook: Logbook, path: Path, choices: "Choices", *, dry_run: bool, as_json: bool
) -> int:
    try:
        preview = logbook.preview(path, choices)
    except (UnreadableFileError, LogError, OSError) as error:
        return _refuse(path, error, as_json=as_json)
    reading = preview.reading
    if reading.is_empty:
        reading = reading.with_problems(_nothing_found(path, reading.format))
    from altdesk.importers.answer import as_json as answer

    said = answer(reading, preview.verdicts())
    if as_json:
        echo_json(said)
    else:
        _echo_preview(path, preview)
        echo_answered(said["problems"])
    if reading.is_empty:
        return NOTHING_READ
    if not dry_run:
        logbook.accept(preview)
    is_whole = all(p["level"] == Level.NOTE for p in said["problems"])
    return DONE if is_whole and not preview.questions else PROBLEMS


def _nothing_found(path: Path, form: str) -> Problem:
    what = f"{path.name} was read as {form}, but holds no result of a blood test."
    return Problem(Place(path.name), what, "Check that it is the right file.")


def _refuse(path: Path, error: Exception, *, as_json: bool) -> int:
    what, do = str(error), ""
    if isinstance(error, AltDeskError):
        what, do = error.what, error.advice + _how_to_map(error)
    if isinstance(error, OSError):
        what, do = f"{path} cannot be read: {error.strerror}.", "Check the file."
    if as_json:
        place = {"level": "refused", "place": path.name, "what": what, "do": do}
        echo_json({"format": None, "people": [], "other": [], "problems": [place]})
    click.echo(f"{path.name}: {what} {do}".strip(), err=True)
    return NOTHING_READ


def _how_to_map(error: AltDeskError) -> str:
    """Return the options that say what the columns of an unknown table hold."""
    from altdesk.importers import UnmappedTableError

    if not isinstance(error, UnmappedTableError):
        return ""
    asked = [f'"{q.key}={q.ready}"' for q in error.reading.questions[:4]]
    return f" Here perhaps: {' '.join(f'--column {one}' for one in asked)}."


def _echo_preview(path: Path, preview: ImportPreview) -> None:
    click.echo(f"{path.name}: {preview.reading.format}")
    for person in preview.people:
        counts = ", ".join(f"{n} {v.value}" for v in Verdict if (n := person.count(v)))
        who = person.draft.name or person.draft.file_number or "no name in the file"
        known = "known" if person.person else "new"
        click.echo(f"  {who} ({known}): {counts or 'nothing'}")


@click.command()
@click.argument("target", type=click.Path(path_type=Path))
@_LOG
@click.option("--person", help="Only the person of this name or file number.")
@click.option(
    "--format", "form", help="csv-long, csv-wide, xlsx, fhir or json; else by ending."
)
@click.option(
    "--template",
    type=click.Choice(["wide", "long"]),
    help="Write an empty table to fill in and import, CSV or XLSX, instead.",
)
def export(
    target: Path,
    log: Path | None,
    person: str | None,
    form: str | None,
    template: str | None,
) -> int:
    """Write a log's results to TARGET, for other programs.

    A TARGET that ends in .altdesk becomes a log of its own.
    """
    if template is not None:
        from altdesk.exporters.templates import write_template

        write_template(target, is_wide=template == "wide")
        click.echo(f"{target}: one row a {'draw' if template == 'wide' else 'result'}.")
        return DONE
    from altdesk.exporters import write
    from altdesk.logbook.cases import choose, read_cases
    from altdesk.logbook.passing import ENDING, write_log

    place = log or folders.default_log()
    cases = choose(read_cases(place, secrets_for(place)), person)
    histories = [case.history for case in cases]
    if target.suffix == ENDING:
        write_log(histories, target)
    else:
        write(histories, target, form)
    click.echo(f"{target}: {len(cases)} written.")
    return DONE
