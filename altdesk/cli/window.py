"""The commands that open the window."""

from pathlib import Path

import click

from altdesk import app


@click.command()
def demo() -> int:
    """Open the window on the sample log: a real person of a published study."""
    return app.open_window(is_sample=True)


@click.command("open")
@click.argument("log", type=click.Path(path_type=Path))
def open_log(log: Path) -> int:
    """Open the window on LOG; a new log is made where there is none."""
    return app.open_window(log)
