"""The password of a protected log: from a file, or asked without showing it."""

from pathlib import Path

import click

from altdesk.errors import LogError
from altdesk.store import header, unlocking
from altdesk.store.keys import read_recovery_key
from altdesk.store.unlocking import NO_SECRETS, Secrets

OPTION = "password_file"


def secrets_for(log: Path) -> Secrets:
    """Return what opens a log; nothing where it needs nothing.

    A recovery key may be given in the place of the password.
    """
    try:
        if not log.is_file() or not log.stat().st_size:
            return NO_SECRETS
        if not unlocking.is_protected(log) or not header.read(log):
            return NO_SECRETS
    except (LogError, OSError):
        return NO_SECRETS  # opening it will say what it is
    text = _read()
    if text is None:
        text = str(click.prompt(f"Password of {log.name}", hide_input=True, err=True))
    key = text if read_recovery_key(text) is not None else None
    return Secrets(text, key)


def _read() -> str | None:
    """Return the first line of --password-file; None without the option."""
    place = click.get_current_context().find_root().params.get(OPTION)
    if place is None:
        return None
    try:
        text = Path(place).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        message = f"The password file {place} cannot be read."
        raise click.UsageError(message) from error
    return text.splitlines()[0] if text else ""
