"""The command that writes the sheet for a doctor's visit."""

from datetime import date
from pathlib import Path

import click

from altdesk.cli.output import DONE, PROBLEMS, echo_problems


@click.command()
@click.argument("case", type=click.Path(path_type=Path))
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path), metavar="FILE.pdf"
)
@click.option("--person", help="Only the person of this name or file number.")
@click.option("--period", help="For example 2y, 18m or all (the default).")
@click.option("--variant", default="full", help="full, one-sheet, numbers, large.")
@click.option("--paper", type=click.Choice(["a4", "letter"]), default="a4")
@click.option("--note", default="", help="A note of the person's own.")
@click.option("--on", "printed_on", help="The printed date, YYYY-MM-DD; else today.")
def report(  # noqa: PLR0913 - each is an option of the command
    case: Path,
    output: Path,
    *,
    person: str | None,
    period: str | None,
    variant: str,
    paper: str,
    note: str,
    printed_on: str | None,
) -> int:
    """Write the sheet of CASE: a log, an importable file or a case file.

    With several people, FILE.pdf becomes a folder of one sheet each.
    """
    from altdesk.logbook.cases import choose, read_cases
    from altdesk.report import SheetOptions, compose, write_pdf
    from altdesk.rules.interpret import interpret
    from altdesk.rules.knowledge import load

    read = read_cases(case)
    chosen = choose(read, person)
    options = SheetOptions.of(
        printed_on=_day(printed_on),
        period=period,
        variant=variant,
        paper=paper,
        note=note,
    )
    places = _places(output, [c.name for c in chosen])
    for found, place in zip(chosen, places, strict=True):
        mode = "numbers" if variant == "numbers" else "full"
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


def _places(output: Path, names: list[str]) -> list[Path]:
    """Return one file for one person, or one file each in a folder for several."""
    if len(names) == 1:
        return [output]
    folder = output.with_suffix("") if output.suffix == ".pdf" else output
    folder.mkdir(parents=True, exist_ok=True)
    return [folder / f"{_file_name(n)}-{i:04d}.pdf" for i, n in enumerate(names, 1)]


def _file_name(name: str) -> str:
    kept = "".join(c if c.isalnum() or c in "-_" else "-" for c in name)
    return kept[:60].strip("-") or "person"
