"""The command that writes the sheet for a doctor's visit."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from altdesk.cli.output import DONE, PROBLEMS, echo_problems
from altdesk.cli.secrets import secrets_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from altdesk.report import Letterhead, Summary
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
@click.option("--letterhead", default="", help="A clinic's name, above the sheet.")
@click.option("--address", default="", help="The clinic's address.")
@click.option("--logo", type=click.Path(path_type=Path), help="A PNG or JPEG file.")
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
    letterhead: str,
    address: str,
    logo: Path | None,
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
        letterhead=_letterhead(letterhead, address, logo),
    )
    read = read_cases(case, secrets_for(case))
    chosen = choose(read, person)
    mode: Explanations = "numbers" if variant == "numbers" else "full"
    options = replace(options, head_hash=read.head_hash)
    summaries = (
        compose(c.history, interpret(c.history, load(), explanations=mode), options)
        for c in chosen
    )
    if len(chosen) == 1:
        write_pdf(next(summaries), output)
        click.echo(f"1 written: {output}")
        return PROBLEMS if echo_problems(read.problems) else DONE
    failed = _write_all(output, [c.name for c in chosen], summaries)
    return PROBLEMS if echo_problems(read.problems) or failed else DONE


def _letterhead(name: str, address: str, logo: Path | None) -> "Letterhead | None":
    from altdesk.report import Letterhead

    if not (name or address or logo):
        return None
    try:
        picture = logo.read_bytes() if logo else None
    except OSError as error:
        message = f"The logo {logo} cannot be read: {error.strerror}."
        raise click.UsageError(message) from error
    return Letterhead(name, address, picture)


def _write_all(
    output: Path, names: "Sequence[str]", summaries: "Iterable[Summary]"
) -> int:
    """Write one sheet each into a folder, on all cores; return how many failed."""
    from altdesk.report import Job, write_batch

    folder = output.with_suffix("") if output.suffix == ".pdf" else output
    folder.mkdir(parents=True, exist_ok=True)
    pairs = enumerate(zip(names, summaries, strict=True), start=1)
    jobs = (
        Job(f"{_file_name(name)}-{number:04d}.pdf", summary)
        for number, (name, summary) in pairs
    )
    batch = write_batch(jobs, folder)
    for failure in batch.failures:
        click.echo(f"x {failure.file_name}: {failure.why}", err=True)
    click.echo(f"{len(batch.written)} written: {folder}")
    return len(batch.failures)


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


def _file_name(name: str) -> str:
    kept = "".join(c if c.isalnum() or c in "-_" else "-" for c in name)
    return kept[:60].strip("-") or "person"
