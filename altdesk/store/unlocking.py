"""From a file's first bytes and what a person typed to the key that opens it."""

import sys
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from altdesk.errors import LogError, PasswordNeededError, WrongPasswordError
from altdesk.store import cipher, faults, header, keys
from altdesk.store.cipher import LOCKED_MAGIC, OPEN_MAGIC, PUBLISHED, Key
from altdesk.store.header import Header
from altdesk.store.keys import Secret

_SQLITE = b"SQLite format 3\0"


class Secrets(NamedTuple):
    """What a person typed to open a protected log; one of them is enough."""

    password: str | None = None
    recovery_key: str | None = None

    def __repr__(self) -> str:
        return "Secrets(...)"

    def given(self) -> tuple[tuple[Secret, str], ...]:
        both = (Secret.PASSWORD, self.password), (Secret.RECOVERY, self.recovery_key)
        return tuple((kind, text) for kind, text in both if text is not None)


NO_SECRETS = Secrets()


def is_protected(path: Path) -> bool:
    """Tell whether a file asks for a password; raises LogError if it is no log."""
    with faults.told(path.name):
        return _magic_of(path) == LOCKED_MAGIC


def find_key(
    path: Path, secrets: Secrets, backup_of: Path | None = None
) -> tuple[Key, Header | None]:
    """Return the key of a log, and its header if it is protected.

    A backup opens with what opens the log that it is a `backup_of`.

    Raises:
        PasswordNeededError: nothing was typed.
        WrongPasswordError: what was typed does not open it.
        LogError: it is no log, or its keys are damaged.
    """
    if _magic_of(path) == OPEN_MAGIC:
        return PUBLISHED, None
    others = () if backup_of is None or not backup_of.is_file() else (backup_of,)
    headers = header.read(path, *others)
    if not headers:
        raise _keys_missing(path)
    if not secrets.given():
        what = f"{path.name} is protected by a password."
        raise PasswordNeededError(what, "Type the password or the recovery key.")
    candidates = [
        (Key(data_key, LOCKED_MAGIC), found)
        for found in headers
        for secret, text in secrets.given()
        if (wrap := found.wrap_of(secret)) is not None
        and (data_key := keys.unwrap(wrap, text)) is not None
    ]
    if not candidates:
        what = f"The password or recovery key does not open {path.name}."
        do = "Mind capitals and the keyboard's language, and try again."
        other = "If it never opens, it may be another log than you think, or no log."
        raise WrongPasswordError(what, f"{do} {other}")
    _forbid_core_dumps()
    return next((c for c in candidates if opens(path, c[0])), candidates[0])


def _forbid_core_dumps() -> None:
    """Keep the key of a protected log out of what a crash may write."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def opens(path: Path, key: Key) -> bool:
    """Tell whether a key fits the pages of a file; nothing is written."""
    try:
        with closing(cipher.connect(path, key, immutable=True)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except cipher.Error:
        return False
    return True


def _magic_of(path: Path) -> bytes:
    """Return the salt of a log, though a byte of it may be damaged."""
    with path.open("rb") as file:
        start = file.read(len(OPEN_MAGIC))
    for magic in (OPEN_MAGIC, LOCKED_MAGIC):
        if _distance(start, magic) <= 1:
            return magic
    if start == _SQLITE:
        what = f"{path.name} is a database of another program, not an AltDesk log."
        raise LogError(what, "It was left unchanged. Export its results, import those.")
    raise faults.foreign(path.name)


def _distance(one: bytes, other: bytes) -> int:
    different = sum(a != b for a, b in zip(one, other, strict=False))
    return different + abs(len(one) - len(other))


def _keys_missing(path: Path) -> LogError:
    beside = header.beside(path).name
    what = f"{path.name} is protected, and its keys are missing or damaged."
    do = f"If it was copied while it was open, copy {beside} too; else use a backup."
    return LogError(what, do)
