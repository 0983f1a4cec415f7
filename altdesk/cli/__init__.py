"""The commands. Only those that open the window load Qt.

Exit codes: 0 done; 1 problems found and reported (what could be done is done, and
said); 2 wrong use, or nothing could be read.
"""

import sys

import click

from altdesk import __version__
from altdesk.app import prepare
from altdesk.cli.commands import Commands
from altdesk.cli.output import FAILED
from altdesk.errors import AltDeskError


@click.group(
    commands=Commands(), context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="AltDesk")
@click.option(
    "--password-file",
    type=click.Path(),
    help="A file with the password of a protected log; else it is asked for.",
)
def altdesk(password_file: str | None) -> None:
    """Keep, draw and explain liver blood tests, on this computer only.

    Without a command the window opens.
    """
    del password_file  # read by `altdesk.cli.secrets`


def run() -> int:
    """Run the command line and return its exit code."""
    prepare()
    try:
        code = altdesk.main(standalone_mode=False, prog_name="altdesk")
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.ClickException as error:
        error.show()
        return FAILED
    except (click.Abort, AltDeskError) as error:
        click.echo(str(error), err=True)
        return FAILED
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except OSError as error:
        click.echo(_in_words(error), err=True)
        return FAILED
    return code if isinstance(code, int) else 0


def _in_words(error: OSError) -> str:
    place = error.filename or "A file"
    reason = error.strerror or type(error).__name__
    return f"{place} cannot be used ({reason}). Check its drive and its folder."
