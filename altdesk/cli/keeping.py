"""The commands that look after a log: people, backup, restore, check."""

from pathlib import Path

import click

from altdesk import folders
from altdesk.cli.output import DONE, PROBLEMS, echo_json
from altdesk.store.log import Log

_LOG = click.argument("log", required=False, type=click.Path(path_type=Path))


def _place(log: Path | None) -> Path:
    return log or folders.default_log()


@click.command()
@_LOG
@click.option("--json", "as_json", is_flag=True, help="Answer as JSON.")
def people(log: Path | None, *, as_json: bool) -> int:
    """List everyone in LOG."""
    with Log.open(_place(log), read_only=True) as opened:
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
    with Log.open(_place(log), read_only=True) as opened:
        click.echo(str(opened.backup(folder)))
    return DONE


@click.command()
@click.argument("copy", type=click.Path(path_type=Path))
@click.option("--log", "log", type=click.Path(path_type=Path))
@click.confirmation_option(prompt="Replace the log with this backup?")
def restore(copy: Path, log: Path | None) -> int:
    """Put the backup COPY in the place of a log; the log is backed up first."""
    from altdesk.store.backup import restore as put_back

    click.echo(str(put_back(copy, _place(log))))
    return DONE


@click.command()
@_LOG
def check(log: Path | None) -> int:
    """Check that LOG is whole and unchanged: pages, ledger and its chain of hashes."""
    with Log.open(_place(log), read_only=True) as opened:
        problems = opened.check()
        head = opened.head_hash
    for problem in problems:
        click.echo(str(problem), err=True)
    if problems:
        return PROBLEMS
    click.echo(f"{_place(log)} is whole. Ledger head: {head}")
    return DONE
