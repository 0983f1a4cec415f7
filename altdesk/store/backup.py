"""Backups: a verified copy of a log, and the way back.

A copy counts as a backup only after it was opened and read back: its pages, its
tables and the number of its rows.
"""

from datetime import datetime
from pathlib import Path

from altdesk.errors import LogError
from altdesk.store import cipher, disk, faults, header, opening, schema
from altdesk.store.cipher import Connection
from altdesk.store.opening import Opened

_COUNTS = {
    "device": "SELECT count(*) FROM device",
    "act": "SELECT count(*) FROM act",
    "version": "SELECT count(*) FROM version",
    "current_person": "SELECT count(*) FROM current_person",
    "current_version": "SELECT count(*) FROM current_version",
    "setting": "SELECT count(*) FROM setting",
}
ENDING = ".altdesk"


def folder_of(log: Path) -> Path:
    """Return where the backups of a log stand unless the person chose otherwise."""
    return log.with_name(f"{log.stem} backups")


def write(
    connection: Connection, place: Opened, folder: Path, stem: str, label: str = ""
) -> Path:
    """Write a verified copy into `folder` (made if missing) and return its place.

    Raises:
        LogError: the copy could not be written or did not read back; none is left.
    """
    with faults.told(str(folder)):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    now = f"{datetime.now().astimezone():%Y-%m-%d %H%M%S}"
    name = " ".join(part for part in (stem, now, label) if part)
    return write_to(connection, place, _free(folder, name))


def _free(folder: Path, name: str) -> Path:
    """Return a name in `folder` that nothing has yet."""
    path, number = folder / f"{name}{ENDING}", 1
    while path.exists():
        number += 1
        path = folder / f"{name} ({number}){ENDING}"
    return path


def write_to(
    connection: Connection, place: Opened, path: Path, *, as_new: bool = False
) -> Path:
    """Write a verified copy to `path`, whole or not at all.

    `as_new` makes it go on as a device of its own.
    """
    with faults.told(path.name):
        if path.exists():
            what = f"{path.name} exists already."
            raise LogError(what, "Choose another name.")
        temporary = disk.temporary_name(path)
        try:
            before = counts(connection)
            disk.touch_private(temporary)
            _copy(connection, place, temporary)
            if as_new:
                _retire_devices(temporary, place.key)
            verify(temporary, place.key, path.name, before, counts(connection))
            if place.header is not None:
                end = temporary.stat().st_size
                header.write_behind(temporary, end, place.header)
            disk.sync_file(temporary)
            disk.put_new(temporary, path)
        finally:
            disk.remove_log(temporary)
    return path


def _copy(connection: Connection, place: Opened, target: Path) -> None:
    """Write the pages anew, under the log's own key."""
    if place.path is not None:
        connection.execute("VACUUM INTO ?", (str(target),))
    else:
        _export(connection, target, place.key)


def _export(connection: Connection, target: Path, key: cipher.Key) -> None:
    """Write the pages anew, under another key (a log in memory has none)."""
    literal = (key.raw + key.magic).hex()
    connection.execute(f"ATTACH ? AS copy KEY \"x'{literal}'\"", (str(target),))
    try:
        connection.execute("SELECT sqlcipher_export('copy')").fetchall()
        connection.execute(f"PRAGMA copy.application_id = {schema.APPLICATION_ID}")
        connection.execute(f"PRAGMA copy.user_version = {schema.newest()}")
        connection.execute("PRAGMA copy.journal_mode = WAL")
    finally:
        connection.execute("DETACH copy")


def write_anew(
    connection: Connection, target: Path, key: cipher.Key, name: str
) -> None:
    """Write a verified copy under another key."""
    disk.touch_private(target)
    before = counts(connection)
    _export(connection, target, key)
    verify(target, key, name, before, before)
    disk.remove_companions(target)


def _retire_devices(path: Path, key: cipher.Key) -> None:
    """Make the next act of this copy begin a new device."""
    copy = cipher.connect(path, key)
    try:
        copy.execute("UPDATE device SET mark = 'retired ' || hex(randomblob(16))")
        opening.to_rest(copy)
    finally:
        copy.close()


def counts(connection: Connection) -> dict[str, int]:
    """Return how many rows the tables that matter have."""
    return {
        table: int(connection.execute(statement).fetchone()[0])
        for table, statement in _COUNTS.items()
    }


def verify(
    path: Path,
    key: cipher.Key,
    name: str,
    least: dict[str, int],
    most: dict[str, int],
) -> None:
    """Read a copy back: every page, every table, and as many rows as the log had."""
    copy = cipher.connect(path, key, read_only=True)
    try:
        schema.require_known(copy, name)
        pages = copy.execute("PRAGMA cipher_integrity_check").fetchall()
        quick = copy.execute("PRAGMA quick_check").fetchall()
        found = counts(copy)
    finally:
        copy.close()
    is_whole = not pages and quick == [("ok",)]
    if not is_whole or any(not least[t] <= found[t] <= most[t] for t in _COUNTS):
        what = f"The copy {name} did not read back as it was written."
        raise LogError(what, "It was deleted. Try another drive.")
