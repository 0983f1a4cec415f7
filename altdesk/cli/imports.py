"""The command that imports files."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from altdesk import folders
from altdesk.cli.output import DONE, PROBLEMS, echo_answered, echo_json
from altdesk.cli.target import Target
from altdesk.cli.whose import Whose, settle_whose
from altdesk.core.problem import Level, Place, Problem
from altdesk.errors import AltDeskError, LogError, UnreadableFileError
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
@click.option(
    "--person",
    metavar="NAME",
    help="Whose results these are, where the file names nobody: a name or file number.",
)
@click.option(
    "--new-person",
    metavar="NAME",
    help="The same, for somebody whom the log does not know yet.",
)
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
    new_person: str | None,
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
    if person is not None and new_person is not None:
        message = "Say --person or --new-person, not both."
        raise click.UsageError(message)
    whose = Whose(person, new_person)
    choices = replace(_choices(whose, dates, units), columns=_columns(columns))
    how = _How(choices=choices, whose=whose, is_dry=dry_run, as_json=as_json)
    with Target(log or folders.default_log(), is_dry=dry_run) as target:
        return max([_import_one(target, path, how) for path in paths])


@dataclass(frozen=True, slots=True, kw_only=True)
class _How:
    """What the options say."""

    choices: "Choices"
    whose: Whose
    is_dry: bool
    as_json: bool


def _choices(whose: Whose, dates: str | None, units: tuple[str, ...]) -> "Choices":
    from altdesk.core.day import DayOrder
    from altdesk.importers import Choices

    given = [unit.partition("=") for unit in units]
    if not all(name and equals and unit for name, equals, unit in given):
        message = "--unit wants a name and a unit, such as ALT=U/L."
        raise click.UsageError(message)
    return Choices(
        person=whose.name,
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


def _import_one(target: Target, path: Path, how: _How) -> int:
    try:
        preview = target.logbook.preview(path, how.choices)
    except (UnreadableFileError, LogError, OSError) as error:
        return _refuse(path, error, as_json=how.as_json)
    if preview.reading.is_empty:
        nothing = _nothing_found(path, preview.reading.format)
        return _answer(path, _asking(preview, nothing), how, code=NOTHING_READ)
    if how.is_dry and how.whose == Whose():
        return _answer(path, preview, how)
    may_ask = not how.is_dry and not how.as_json
    found = settle_whose(target.logbook, preview, how.whose, may_ask=may_ask)
    if isinstance(found, Problem):
        return _answer(path, _asking(preview, found), how, code=NOTHING_READ)
    if not how.is_dry:
        target.to_keep().accept(found)
    return _answer(path, found, how)


def _asking(preview: ImportPreview, problem: Problem) -> ImportPreview:
    return replace(preview, reading=preview.reading.with_problems(problem))


def _answer(
    path: Path, preview: ImportPreview, how: _How, code: int | None = None
) -> int:
    """Say what the file holds; return `code`, or what the problems ask for."""
    from altdesk.importers.answer import as_json as answer

    said = answer(preview.reading, preview.verdicts())
    if how.as_json:
        echo_json(said)
    else:
        _echo_preview(path, preview)
        echo_answered(said["problems"])
    is_whole = all(p["level"] == Level.NOTE for p in said["problems"])
    whole = DONE if is_whole and not preview.questions else PROBLEMS
    return whole if code is None else code


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
