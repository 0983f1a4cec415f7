"""The command that writes a log's results for other programs."""

from pathlib import Path

import click

from altdesk import folders
from altdesk.cli.output import DONE
from altdesk.cli.secrets import secrets_for


@click.command()
@click.argument("target", type=click.Path(path_type=Path))
@click.option(
    "--log", "log", type=click.Path(path_type=Path), help="The log; yours by default."
)
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
