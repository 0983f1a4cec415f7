"""What can still be read of a damaged log, saved into a new one.

Every readable version of the ledger is taken, together with those of a backup; of
each chain the newest is recorded. What could not be read is listed, so that nobody
takes the rest for everything.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from altdesk.core.event import Event
from altdesk.core.history import Answer
from altdesk.core.panel import Panel
from altdesk.core.person import Person
from altdesk.errors import LogError
from altdesk.store import cipher, current, disk, faults, ledger, reading, unlocking
from altdesk.store.changes import Change, PutAnswer, PutEvent, PutPanel, PutPerson
from altdesk.store.cipher import Key
from altdesk.store.ledger import Version
from altdesk.store.log import Log
from altdesk.store.unlocking import NO_SECRETS, Secrets

_CHUNK = 512
_EMPTY_CHUNKS = 2
_PAGE = 4096
_DOUBLINGS = 8
_STRANGER = "Unknown person (salvaged)"


@dataclass(frozen=True, slots=True)
class Salvaged:
    """A new log with what could be read, and sentences on what could not."""

    path: Path
    people: int
    panels: int
    missing: tuple[str, ...]


@dataclass(slots=True)
class _Found:
    """What was read of the damaged file."""

    versions: dict[bytes, Version] = field(default_factory=dict)
    lost: list[int] = field(default_factory=list)
    words: dict[int, str] = field(default_factory=dict)
    chain_of: dict[int, bytes] = field(default_factory=dict)
    end_is_known: bool = False


def salvage(
    damaged: Path,
    target: Path,
    *,
    backup: Path | None = None,
    secrets: Secrets = NO_SECRETS,
) -> Salvaged:
    """Save what can be read of a damaged log, and of its backup, as a new log.

    It opens with the password of the damaged one.

    Raises:
        LogError: not even its first page can be read, or `target` exists.
    """
    damaged = disk.real(damaged)
    with (
        faults.told(damaged.name),
        TemporaryDirectory(prefix="altdesk-", ignore_cleanup_errors=True) as folder,
    ):
        key, keys = unlocking.find_key(damaged, secrets)
        copy = Path(folder) / "log.altdesk"
        disk.copy_still(damaged, copy)
        reader = _Reader(copy, key)
        found = _read(reader) if _can_begin(reader, copy) else _Found()
    if backup is not None:
        with Log.open_backup(backup, damaged, secrets) as log:
            _add_backup(found, log)
    if not found.versions:
        what = f"Nothing could be read of {damaged.name}."
        raise LogError(what, "Restore the newest backup.")
    with Log.in_memory(key=key, header=keys) as log:
        return _save(found, log, target, f"salvage {damaged.name}")


def _can_begin(reader: "_Reader", copy: Path) -> bool:
    """Tell whether the list of tables can be read.

    SQLite refuses a file that is shorter than it says, so a truncated copy is made
    longer; the pages that are missing then count as damaged.
    """
    for _ in range(_DOUBLINGS):
        if reader.rows("SELECT count(*) FROM sqlite_schema") is not None:
            return True
        os.truncate(copy, -(-copy.stat().st_size // _PAGE) * _PAGE * 2)
    return False


class _Reader:
    """Read a damaged file; after each error the library needs a new connection."""

    def __init__(self, path: Path, key: Key) -> None:
        self._path = path
        self._key = key

    def rows(self, statement: str, *bound: object) -> list[tuple[Any, ...]] | None:
        """Return the rows of a statement; None if a page that it needs is damaged."""
        try:
            connection = cipher.connect(self._path, self._key)
        except cipher.Error:
            return None
        try:
            return list(connection.execute(statement, bound).fetchall())
        except (cipher.Error, UnicodeError):
            return None
        finally:
            connection.close()

    def range(
        self, statement: str, first: int, last: int, lost: list[int]
    ) -> Iterator[tuple[Any, ...]]:
        """Yield the rows numbered first to last; add those that cannot be read."""
        rows = self.rows(statement, first, last)
        if rows is not None:
            yield from rows
        elif first == last:
            lost.append(first)
        else:
            middle = (first + last) // 2
            yield from self.range(statement, first, middle, lost)
            yield from self.range(statement, middle + 1, last, lost)


_VERSIONS = (
    "SELECT number, id, chain, act, kind, person, supersedes, document"
    " FROM version WHERE number BETWEEN ? AND ?"
)
_ACTS = (
    "SELECT v.number, a.words FROM act a"
    " JOIN version v INDEXED BY version_of_act ON v.act = a.number"
    " WHERE a.number BETWEEN ? AND ?"
)
_CHAINS = (
    "SELECT number, chain FROM version INDEXED BY version_of_chain"
    " WHERE chain >= ? AND chain < ?"
)

_LAST = (
    "SELECT number FROM version ORDER BY number DESC LIMIT 1",
    """SELECT number FROM version INDEXED BY version_of_act
    ORDER BY act DESC, number DESC LIMIT 1""",
    "SELECT max(version) FROM current_version",
)


def _read(reader: _Reader) -> _Found:
    found = _Found()
    found.end_is_known = any(reader.rows(s) is not None for s in _LAST)
    for first in _chunks(reader):
        rows = reader.range(_VERSIONS, first, first + _CHUNK - 1, found.lost)
        for version in map(ledger.as_version, rows):
            found.versions[version.id] = version
    if found.lost:
        _read_names(reader, found)
    return found


def _chunks(reader: _Reader) -> Iterator[int]:
    """Yield where each chunk of numbers begins, as far as the ledger reaches."""
    for statement in _LAST:
        rows = reader.rows(statement)
        if rows is not None:
            yield from range(1, (rows[0][0] or 0 if rows else 0) + 1, _CHUNK)
            return
    empty, first = 0, 1
    while empty < _EMPTY_CHUNKS:
        found = reader.rows(_VERSIONS, first, first + _CHUNK - 1)
        empty = 0 if found else empty + 1
        yield first
        first += _CHUNK


def _read_names(reader: _Reader, found: _Found) -> None:
    """Find out from the indexes what the lost versions were."""
    last = max(found.lost)
    for first in range(1, last + 1, _CHUNK):
        ignored: list[int] = []
        rows = reader.range(_ACTS, first, first + _CHUNK - 1, ignored)
        found.words |= dict(rows)
    for byte in range(256):
        low, high = bytes([byte]), bytes([byte + 1]) if byte < 255 else b"\xff" * 17
        found.chain_of |= dict(reader.rows(_CHAINS, low, high) or ())
    known = found.words.keys() | found.chain_of.keys()
    if known and reader.rows(_LAST[0]) is None:
        # Numbers behind the last readable one are only lost if something names them.
        found.lost = [number for number in found.lost if number in known]


def _add_backup(found: _Found, backup: Log) -> None:
    """Add what the backup holds; it shares the numbers of the log it was made of."""
    for version in backup.all_versions():
        found.versions.setdefault(version.id, version)
    healed = {(v.number, v.chain) for v in found.versions.values()}
    found.lost = [
        number
        for number in found.lost
        if (number, found.chain_of.get(number)) not in healed
    ]


def _save(found: _Found, log: Log, target: Path, words: str) -> Salvaged:
    missing = list(_missing(found))
    changes = list(_changes(_newest(found.versions.values()), missing))
    if changes:
        log.record(words, changes)
    log.save_as(target)
    return Salvaged(
        target,
        sum(isinstance(c, PutPerson) for c in changes),
        sum(isinstance(c, PutPanel) for c in changes),
        tuple(missing),
    )


def _newest(versions: Iterable[Version]) -> list[Version]:
    """Return the newest version of each chain that was not removed, people first."""
    chains: dict[bytes, list[Version]] = {}
    for version in versions:
        chains.setdefault(version.chain, []).append(version)
    # Where a version between two others is lost, both look like heads.
    newest = [max(ledger.heads(c), key=lambda v: v.number) for c in chains.values()]
    shown = [v for v in newest if v.document is not None]
    return sorted(shown, key=lambda v: (v.kind != current.PERSON, v.number))


def _changes(versions: Iterable[Version], missing: list[str]) -> Iterator[Change]:
    people: set[bytes] = set()
    for version in versions:
        try:
            value = reading.read_value(
                version.kind, version.chain, version.document or ""
            )
        except LogError as error:
            missing.append(error.what)
            continue
        if version.person not in people:
            people.add(version.person)
            if not isinstance(value, Person):
                missing.append("A person's name could not be read.")
                yield PutPerson(Person(version.person.hex(), _STRANGER))
        yield _change(version, value)


def _change(version: Version, value: reading.Value) -> Change:
    person = version.person.hex()
    match value:
        case Person():
            return PutPerson(value)
        case Panel():
            return PutPanel(person, value)
        case Event():
            return PutEvent(person, value)
        case Answer():
            return PutAnswer(person, value)


def _missing(found: _Found) -> Iterator[str]:
    """Say of each lost version what it was and what stands in its place."""
    kept = {version.chain for version in found.versions.values()}
    if not found.end_is_known:
        yield "The end of the ledger could not be read: newer entries may be missing."
    for number in found.lost:
        words = found.words.get(number, f"version {number}")
        if found.chain_of.get(number) in kept:
            yield f"“{words}” could not be read; another state of it was kept."
        else:
            yield f"“{words}” could not be read and is missing."
