"""A password for a log, another one, a new recovery key, none any more.

Setting or removing a password writes the whole log anew under another key, verified
before it takes the old one's place. Changing a password or renewing the recovery key
rewrites only the wrapped keys: first beside the log, which is when the old ones count
no more, then behind its pages, so that a copy of the file alone tells the same.
"""

from contextlib import suppress
from pathlib import Path

from altdesk.errors import LogError, LogInUseError
from altdesk.store import backup, cipher, disk, footing, header, keys, opening
from altdesk.store.cipher import LOCKED_MAGIC, PUBLISHED, Connection, Key
from altdesk.store.header import Header
from altdesk.store.keys import Secret
from altdesk.store.opening import Opened


def protect(
    connection: Connection, place: Opened, password: str
) -> tuple[Connection, Opened, str]:
    """Return the log under a key of its own, and the recovery key to print.

    Raises:
        LogError: the copy could not be made or did not read back; nothing changed.
    """
    _require_password(password)
    data_key, recovery = keys.new_data_key(), keys.new_recovery_key()
    wraps = (
        keys.wrap(data_key, password, Secret.PASSWORD),
        keys.wrap(data_key, recovery, Secret.RECOVERY),
    )
    new, place = _rewrite(connection, place, Key(data_key, LOCKED_MAGIC), Header(wraps))
    return new, place, recovery


def unprotect(connection: Connection, place: Opened) -> tuple[Connection, Opened]:
    """Return the log under the published key: anybody who has the file can read it."""
    return _rewrite(connection, place, PUBLISHED, None)


def with_password(connection: Connection, place: Opened, password: str) -> Opened:
    """Return the log's place after its password was changed."""
    _require_password(password)
    return _rewrap(connection, place, Secret.PASSWORD, password)


def with_recovery_key(connection: Connection, place: Opened) -> tuple[Opened, str]:
    """Return the log's place after a new recovery key was made, and that key."""
    recovery = keys.new_recovery_key()
    return _rewrap(connection, place, Secret.RECOVERY, recovery), recovery


def with_newest_keys(place: Opened, log: Path) -> Opened:
    """Return a backup's place with the keys that count for its log now.

    A password that was changed after the backup stays the one that opens the log.
    """
    if place.header is None or not log.is_file():
        return place
    own = place.header
    newer = next((h for h in header.read(log) if h.replaces(own)), own)
    return place._replace(header=newer)


def is_secret(place: Opened, secret: Secret, text: str) -> bool:
    """Tell whether `text` is the password or the recovery key of an open log."""
    wrapped = None if place.header is None else place.header.wrap_of(secret)
    return wrapped is not None and keys.unwrap(wrapped, text) == place.key.raw


def _require_password(password: str) -> None:
    if not password.strip():
        raise LogError("A password cannot be empty.", "Choose one, or have none.")


def _rewrap(connection: Connection, place: Opened, secret: Secret, text: str) -> Opened:
    if place.header is None or place.path is None:
        raise LogError("This log has no password.", "Set one first.")
    if place.is_read_only:
        raise LogError("Only a log that can be written can change its password.")
    new = place.header.with_wrap(keys.wrap(place.key.raw, text, secret))
    footing.require_same_file(place.path, place.mark)
    header.write_beside(place.path, new)
    # The new keys count from here on; a fault below leaves older ones that do not.
    with suppress(cipher.Error, OSError):
        if opening.to_rest(connection):
            end = opening.size_of(connection)
            header.rewrite_behind(place.path, end, new)
    return place._replace(header=new)


def _rewrite(
    connection: Connection, place: Opened, key: Key, keys_of_it: Header | None
) -> tuple[Connection, Opened]:
    """Write the log anew under `key`; the old file stands until the new is verified."""
    path = place.path
    if path is None or place.is_read_only:
        raise LogError("Only a log that can be written can change its password.")
    temporary = disk.temporary_name(path)
    try:
        backup.write_anew(connection, temporary, key, path.name)
        if keys_of_it is not None:
            end = temporary.stat().st_size
            header.write_behind(temporary, end, keys_of_it)
        disk.sync_file(temporary)
        connection = _replace(connection, place, temporary, key, keys_of_it)
    finally:
        disk.remove_log(temporary)
    found = path.stat()
    mark = (found.st_dev, found.st_ino)
    return connection, place._replace(key=key, header=keys_of_it, mark=mark)


def _replace(
    connection: Connection,
    place: Opened,
    temporary: Path,
    key: Key,
    keys_of_it: Header | None,
) -> Connection:
    """Let the new file take the old one's place, and open it."""
    path = place.path or temporary
    if not opening.to_rest(connection):
        what = f"{path.name} is being read in another window."
        raise LogInUseError(what, "Close that window first.")
    connection.close()
    # What the old file's WAL holds would be read into the new file.
    disk.remove_companions(path)
    temporary.replace(path)
    if keys_of_it is None:
        header.beside(path).unlink(missing_ok=True)
    else:
        header.write_beside(path, keys_of_it)
    disk.sync_folder(path.parent)
    return cipher.connect(path, key)
