"""The commands that look after a log: people, backup, restore, check."""

from pathlib import Path

import click

from altdesk import folders
from altdesk.cli.output import DONE, PROBLEMS, echo_json
from altdesk.cli.secrets import secrets_for
from altdesk.store.log import Log

_LOG = click.argument("log", required=False, type=click.Path(path_type=Path))


def _place(log: Path | None) -> Path:
    return log or folders.default_log()


def _opened(log: Path | None) -> Log:
    place = _place(log)
    return Log.open(place, read_only=True, secrets=secrets_for(place))


@click.command()
@_LOG
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON.")
def people(log: Path | None, *, as_json: bool) -> int:
    """List everyone in LOG."""
    with _opened(log) as opened:
        rows = [
            {
                "name": p.name,
                "sex": p.sex.value if p.sex else None,
                "born": p.born.isoformat() if p.born else None,
                "file_number": p.file_number or None,
            }
            for p in opened.people()
        ]
    if as_json:
        echo_json(rows)
    else:
        for row in rows:
            click.echo("  ".join(str(v) for v in row.values() if v is not None))
    return DONE


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--log", "log", type=click.Path(path_type=Path))
def backup(folder: Path, log: Path | None) -> int:
    """Write a verified copy of a log into FOLDER."""
    with _opened(log) as opened:
        click.echo(str(opened.backup(folder)))
    return DONE


@click.command()
@click.argument("copy", type=click.Path(path_type=Path))
@click.option("--log", "log", type=click.Path(path_type=Path))
@click.confirmation_option(prompt="Replace the log with this backup?")
def restore(copy: Path, log: Path | None) -> int:
    """Put the backup COPY in the place of a log; the log is backed up first."""
    from altdesk.store.restoring import restore as put_back

    click.echo(str(put_back(copy, _place(log), secrets_for(copy))))
    return DONE


@click.command()
@_LOG
@click.option(
    "--restore-drill", "drill", is_flag=True, help="Restore a backup, and compare."
)
def check(log: Path | None, *, drill: bool) -> int:
    """Check that LOG is whole and unchanged: pages, ledger and its chain of hashes."""
    secrets = secrets_for(_place(log))
    with Log.open(_place(log), read_only=True, secrets=secrets) as opened:
        problems = opened.check()
        head = opened.head_hash
        if drill and not problems:
            from altdesk.cli.drill import restore_drill

            problems = restore_drill(opened, secrets)
    for problem in problems:
        click.echo(str(problem), err=True)
    if problems:
        return PROBLEMS
    click.echo(f"{_place(log)} is whole. Ledger head: {head}")
    if drill:
        click.echo("Restore drill: a backup brought everything back.")
    return DONE


@click.command()
@_LOG
@click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path), metavar="FILE.csv"
)
def audit(log: Path | None, output: Path) -> int:
    """Write who changed what in LOG, when, and from what to what."""
    from altdesk.logbook.audit import write_csv

    with _opened(log) as opened:
        count = write_csv(opened, output)
    click.echo(f"{output}: {count} acts written.")
    return DONE
