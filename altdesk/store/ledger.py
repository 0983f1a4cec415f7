"""The append-only ledger: acts, their versions, and the chain of hashes.

An act is what one transaction did ("add panel of 3 Nov 2026"); it holds versions. A
version states what one thing (its chain) is from now on, or that it is removed, and
names the versions that it supersedes. Order comes from that, never from a clock.
Each act's hash covers its versions and the hash of the act before it on the same
device, so that an edit, a deletion or another order shows.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from altdesk.store.cipher import Connection

_LENGTH = 8


class NewVersion(NamedTuple):
    """A version about to be written; without a document it removes its chain."""

    id: bytes
    chain: bytes
    kind: str
    person: bytes
    supersedes: tuple[bytes, ...]
    document: str | None

    def hash(self) -> bytes:
        return digest(
            self.id,
            self.chain,
            self.kind.encode(),
            self.person,
            b"".join(self.supersedes),
            b"" if self.document is None else b"=" + self.document.encode(),
        )


class Version(NamedTuple):
    """A version of the ledger."""

    number: int
    id: bytes
    chain: bytes
    act: int
    kind: str
    person: bytes
    supersedes: tuple[bytes, ...]
    document: str | None


@dataclass(frozen=True, slots=True)
class NewAct:
    """An act about to be written. `undoes` and `redoes` name acts by number."""

    id: bytes
    words: str
    author: str
    device: bytes
    undoes: int | None = None
    redoes: int | None = None
    next_undo: int | None = None
    next_redo: int | None = None
    made_at: str = field(
        default_factory=lambda: datetime.now(UTC).isoformat(timespec="milliseconds")
    )


@lru_cache(maxsize=4096)
def _length(count: int) -> bytes:
    return count.to_bytes(_LENGTH, "big")


def digest(*parts: bytes) -> bytes:
    """Return the SHA-256 of parts that cannot run into one another."""
    import hashlib

    told = [piece for part in parts for piece in (_length(len(part)), part)]
    return hashlib.sha256(b"".join(told)).digest()


def act_hash(
    act: NewAct, sequence: int, previous: bytes, versions: Iterable[bytes]
) -> bytes:
    """Return the hash of an act over everything it says and the act before it."""
    return digest(
        previous,
        act.id,
        act.device,
        str(sequence).encode(),
        act.words.encode(),
        act.author.encode(),
        act.made_at.encode(),
        str(act.undoes).encode(),
        str(act.redoes).encode(),
        *versions,
    )


def first_hash(device: bytes) -> bytes:
    """Return what stands before the first act of a device."""
    return digest(b"AltDesk device", device)


def append_act(
    connection: Connection, act: NewAct, versions: Sequence[NewVersion]
) -> list[Version]:
    """Write an act and its versions; the caller holds the transaction."""
    acts, previous = connection.execute(
        "SELECT acts, head FROM device WHERE id = ?", (act.device,)
    ).fetchone()
    hashes = [version.hash() for version in versions]
    own = act_hash(act, acts + 1, previous, hashes)
    number = last_number(connection) + 1
    is_plain = act.undoes is None and act.redoes is None
    connection.execute(
        "INSERT INTO act (number, id, device, sequence, words, author, made_at,"
        " undoes, redoes, next_undo, next_redo, previous, hash)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (
            *(number, act.id, act.device, acts + 1, act.words, act.author),
            *(act.made_at, act.undoes, act.redoes),
            *(number if is_plain else act.next_undo, act.next_redo, previous, own),
        ),
    )
    written = [
        _append_version(connection, version, number, hashed)
        for version, hashed in zip(versions, hashes, strict=True)
    ]
    connection.execute(
        "UPDATE device SET acts = ?, head = ? WHERE id = ?",
        (acts + 1, own, act.device),
    )
    return written


def _append_version(
    connection: Connection, version: NewVersion, act: int, hashed: bytes
) -> Version:
    number = connection.execute(
        "INSERT INTO version (id, chain, act, kind, person, supersedes, document, hash)"
        " VALUES (?,?,?,?,?,?,?,?)",
        (
            version.id,
            version.chain,
            act,
            version.kind,
            version.person,
            b"".join(version.supersedes),
            version.document,
            hashed,
        ),
    ).lastrowid
    return Version(
        number,
        version.id,
        version.chain,
        act,
        version.kind,
        version.person,
        version.supersedes,
        version.document,
    )


def last_number(connection: Connection) -> int:
    """Return the number of the newest act; 0 in a new log."""
    found = connection.execute("SELECT max(number) FROM act").fetchone()[0]
    return int(found or 0)


def versions_of(connection: Connection, chain: bytes) -> list[Version]:
    """Return the versions of a chain in the order in which this log met them."""
    rows = connection.execute(
        "SELECT number, id, chain, act, kind, person, supersedes, document"
        " FROM version WHERE chain = ? ORDER BY number",
        (chain,),
    )
    return [as_version(row) for row in rows.fetchall()]


def all_versions(connection: Connection) -> list[Version]:
    """Return the whole ledger; for a salvage, not for a screen."""
    rows = connection.execute(
        "SELECT number, id, chain, act, kind, person, supersedes, document"
        " FROM version ORDER BY number"
    )
    return [as_version(row) for row in rows.fetchall()]


def has_before(connection: Connection, version: Version) -> bool:
    """Tell whether the chain of a version had another one before it."""
    found = connection.execute(
        "SELECT 1 FROM version WHERE chain = ? AND number < ? LIMIT 1",
        (version.chain, version.number),
    )
    return found.fetchone() is not None


def versions_of_act(connection: Connection, act: int) -> list[Version]:
    rows = connection.execute(
        "SELECT number, id, chain, act, kind, person, supersedes, document"
        " FROM version WHERE act = ? ORDER BY number",
        (act,),
    )
    return [as_version(row) for row in rows.fetchall()]


def heads(versions: Sequence[Version]) -> list[Version]:
    """Return the versions of one chain that no other supersedes.

    More than one is a conflict: two computers changed the same thing. The order is by
    id, so that every computer shows the same one first. Versions in a ring can only be
    crafted; the newest of them stands.
    """
    superseded = {identifier for v in versions for identifier in v.supersedes}
    found = [v for v in versions if v.id not in superseded] or list(versions[-1:])
    return sorted(found, key=lambda v: v.id)


def as_version(row: tuple[Any, ...]) -> Version:
    """Return the version of a row of the columns that the queries above name."""
    number, identifier, chain, act, kind, person, supersedes, document = row
    before = tuple(supersedes[i : i + 16] for i in range(0, len(supersedes), 16))
    return Version(number, identifier, chain, act, kind, person, before, document)
