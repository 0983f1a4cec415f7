"""Where the wrapped keys of a protected log stand: in two copies, always.

A log at rest carries them behind its last page, where SQLite never looks. While it is
open SQLite may grow over that place, so they stand in a file beside it
(`my.altdesk-key`) from before the first write until they are back in the log.

Every edition of one data key carries the same family. Of each family only the newest
edition that is whole counts: what a password opened before it was changed, it opens
no more. A file of keys that another log has left is of another family and hinders
nobody.
"""

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from altdesk.store import disk
from altdesk.store.keys import Secret, Wrap

_MARK = b"AltDesk keys\n"
_COPY = 4096
_COPIES = 2
_HASH = 32
_LENGTH = 4
LENGTH = _COPIES * _COPY
_ENDING = "-key"


@dataclass(frozen=True, slots=True)
class Header:
    """The wrapped data key of a log; `edition` counts how often it was rewritten."""

    wraps: tuple[Wrap, ...]
    edition: int = 1
    family: str = field(default_factory=lambda: os.urandom(16).hex())

    def wrap_of(self, secret: Secret) -> Wrap | None:
        return next((w for w in self.wraps if w.secret is secret), None)

    def with_wrap(self, wrap: Wrap) -> "Header":
        """Return the next edition, in which `wrap` replaces the one of its kind."""
        others = tuple(w for w in self.wraps if w.secret is not wrap.secret)
        return Header((*others, wrap), self.edition + 1, self.family)

    def replaces(self, other: "Header") -> bool:
        """Tell whether this is a later edition for the same data key."""
        is_same_key = self.family == other.family or bool(
            {*self.wraps} & {*other.wraps}
        )
        return is_same_key and self.edition > other.edition


def beside(log: Path) -> Path:
    """Return where the keys of an open log stand."""
    return log.with_name(log.name + _ENDING)


def write_beside(log: Path, header: Header) -> None:
    """Put the keys beside the log, whole or not at all, before anything is written."""
    disk.write_whole(beside(log), _write(header))


def write_behind(log: Path, end: int, header: Header) -> None:
    """Put the keys behind the last page of a log at rest, then take away the file."""
    rewrite_behind(log, end, header)
    beside(log).unlink(missing_ok=True)
    disk.sync_folder(log.parent)


def rewrite_behind(log: Path, end: int, header: Header) -> None:
    """Put the keys behind the last page, one copy after the other.

    While one copy is being written, the other still holds the keys from before.
    """
    text = _write(header)
    with log.open("r+b") as file:
        for start in range(0, LENGTH, _COPY):
            file.seek(end + start)
            file.write(text[start : start + _COPY])
            file.flush()
            disk.sync(file.fileno())
        file.truncate(end + LENGTH)
        disk.sync(file.fileno())


def read(*logs: Path) -> tuple[Header, ...]:
    """Return the keys that count, the newest first: of each family the last edition.

    A backup is read together with its log, whose password may have changed since.
    """
    found: list[Header] = []
    for text in (place for log in logs for place in (_start(beside(log)), _end(log))):
        for copy in range(0, len(text), _COPY):
            header = _read(text[copy : copy + _COPY])
            if header is not None and header not in found:
                found.append(header)
    newest = [h for h in found if not any(other.replaces(h) for other in found)]
    return tuple(sorted(newest, key=lambda h: -h.edition))


def is_behind(log: Path, end: int, header: Header) -> bool:
    """Tell whether a log at rest already carries these keys, in both copies."""
    with log.open("rb") as file:
        file.seek(end)
        return file.read(LENGTH + 1) == _write(header)


def _start(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LENGTH)
    except FileNotFoundError:
        return b""


def _end(path: Path) -> bytes:
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - LENGTH))
        return file.read(LENGTH)


def _write(header: Header) -> bytes:
    import hashlib

    table = {
        "edition": header.edition,
        "family": header.family,
        "wraps": [
            {
                "secret": wrap.secret.value,
                "salt": wrap.salt.hex(),
                "hidden": wrap.hidden.hex(),
                "proof": wrap.proof.hex(),
                "cost": wrap.cost,
                "block": wrap.block,
            }
            for wrap in header.wraps
        ],
    }
    text = json.dumps(table).encode()
    body = _MARK + len(text).to_bytes(_LENGTH, "big") + text
    return (body + hashlib.sha256(body).digest()).ljust(_COPY, b"\0") * _COPIES


def _read(copy: bytes) -> Header | None:
    """Return what a copy says, or None if a bit of it is wrong."""
    import hashlib

    start = len(_MARK) + _LENGTH
    length = int.from_bytes(copy[len(_MARK) : start], "big")
    body, proof = copy[: start + length], copy[start + length :][:_HASH]
    is_whole = hashlib.sha256(body).digest() == proof
    if not copy.startswith(_MARK) or not is_whole:
        return None
    try:
        table = json.loads(body[start:])
        wraps = tuple(_read_wrap(entry) for entry in table["wraps"])
        # The first keys were written without a family; it follows from what they say.
        family = table.get("family") or proof.hex()
        return Header(wraps, int(table["edition"]), str(family))
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _read_wrap(entry: dict[str, Any]) -> Wrap:
    return Wrap(
        Secret(entry["secret"]),
        bytes.fromhex(entry["salt"]),
        bytes.fromhex(entry["hidden"]),
        bytes.fromhex(entry["proof"]),
        int(entry["cost"]),
        int(entry["block"]),
    )
