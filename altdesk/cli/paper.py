"""The command that writes the sheet for a doctor's visit."""

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from altdesk.cli.output import DONE, PROBLEMS, echo_problems
from altdesk.cli.secrets import secrets_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from altdesk.logbook.cases import Case
    from altdesk.rules.interpret import Explanations

_PERIOD = re.compile(r"(?P<count>[1-9][0-9]?)(?P<unit>[ym])", re.IGNORECASE)


@click.command()
@click.argument("case", type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path), metavar="FILE.pdf"
)
@click.option("--person", help="Only the person of this name or file number.")
@click.option("--period", default="all", help="2y, 18m or all (the default).")
@click.option(
    "--variant",
    type=click.Choice(["full", "one-sheet", "numbers", "large", "blank"]),
    default="full",
)
@click.option("--paper", type=click.Choice(["a4", "letter"]), default="a4")
@click.option("--lang", default="en", help="The sheet's language.")
@click.option("--note", default="", help="A note of the person's own.")
@click.option("--on", "printed_on", help="The printed date, YYYY-MM-DD; else today.")
def report(  # noqa: PLR0913 - each is an option of the command
    case: Path,
    output: Path,
    *,
    person: str | None,
    period: str,
    variant: str,
    paper: str,
    lang: str,
    note: str,
    printed_on: str | None,
) -> int:
    """Write the sheet of CASE: a log, an importable file or a case file.

    With several people, FILE.pdf becomes a folder of one sheet each.
    """
    from altdesk.logbook.cases import choose, read_cases
    from altdesk.report import Paper, SheetOptions, Variant, compose, write_pdf
    from altdesk.rules.interpret import interpret
    from altdesk.rules.knowledge import load

    day = _day(printed_on)
    options = SheetOptions(
        printed_on=day,
        paper=Paper(paper),
        variant=Variant(variant),
        language=lang,
        since=_since(period, day),
        own_note=note,
    )
    read = read_cases(case, secrets_for(case))
    chosen = choose(read, person)
    mode: Explanations = "numbers" if variant == "numbers" else "full"
    for found, place in zip(chosen, _places(output, chosen), strict=True):
        findings = interpret(found.history, load(), explanations=mode)
        write_pdf(compose(found.history, findings, options), place)
    click.echo(f"{len(chosen)} written: {output}")
    return PROBLEMS if echo_problems(read.problems) else DONE


def _day(text: str | None) -> date:
    if text is None:
        return date.today()  # noqa: DTZ011 - a sheet carries the local calendar day
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        message = f"“{text}” is not a date. Write it as 2026-11-23."
        raise click.UsageError(message) from error


def _since(period: str, day: date) -> date | None:
    """Return the first day of a period such as "2y" that ends on `day`."""
    if period == "all":
        return None
    found = _PERIOD.fullmatch(period)
    if found is None:
        message = f"“{period}” is no period. Write 2y, 18m or all."
        raise click.UsageError(message)
    from dateutil.relativedelta import relativedelta

    count = int(found["count"])
    is_years = found["unit"] in "yY"
    return day - (
        relativedelta(years=count) if is_years else relativedelta(months=count)
    )


def _places(output: Path, cases: "Sequence[Case]") -> list[Path]:
    """Return one file for one person, or one file each in a folder for several."""
    if len(cases) == 1:
        return [output]
    folder = output.with_suffix("") if output.suffix == ".pdf" else output
    folder.mkdir(parents=True, exist_ok=True)
    return [
        folder / f"{_file_name(case.name)}-{number:04d}.pdf"
        for number, case in enumerate(cases, start=1)
    ]


def _file_name(name: str) -> str:
    kept = "".join(c if c.isalnum() or c in "-_" else "-" for c in name)
    return kept[:60].strip("-") or "person"
