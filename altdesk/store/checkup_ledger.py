"""Is the ledger what was recorded? Each version, each act, and their order."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from altdesk.store import ledger
from altdesk.store.checkup_watch import Watch
from altdesk.store.cipher import Connection
from altdesk.store.ledger import NewAct

_MOST = 20
_ACTS = (
    "SELECT number, id, device, sequence, words, author, made_at, undoes, redoes,"
    " previous, hash FROM act ORDER BY number"
)
# The hash of a version covers these, in this order (ledger.NewVersion).
_VERSIONS = (
    "SELECT act, kind, hash, id, chain, CAST(kind AS BLOB), person, supersedes,"
    " CASE WHEN document IS NULL THEN x'' ELSE CAST('=' || document AS BLOB) END"
    " FROM version ORDER BY act, number"
)


def check(connection: Connection, watch: Watch) -> list[str]:
    """Return where the ledger is not what was recorded: edited, deleted, reordered."""
    found: list[str] = []
    rows = connection.execute("SELECT id, acts, head FROM device").fetchall()
    heads = {device: (acts, head) for device, acts, head in rows}
    reached = {device: (0, ledger.first_hash(device)) for device in heads}
    hashes = _Hashes(connection, watch, found)
    for number, identifier, device, sequence, *rest in connection.execute(_ACTS):
        words, author, made_at, undoes, redoes, previous, hashed = rest
        act = NewAct(identifier, words, author, device, undoes, redoes, made_at=made_at)
        count, last = reached.get(device, (0, b""))
        is_next = sequence == count + 1 and previous == last
        own = ledger.act_hash(act, sequence, previous, hashes.of(number))
        if not is_next or own != hashed:
            found.append(f"Act {number} (“{words}”) was changed after it was recorded.")
        reached[device] = (sequence, hashed)
    if any(reached[device] != head for device, head in heads.items()):
        found.append("The newest acts of the log are missing or were changed.")
    return _shortened(found)


class _Hashes:
    """The hashes of the versions, act by act, read once and in order."""

    def __init__(self, connection: Connection, watch: Watch, found: list[str]) -> None:
        self._rows = groupby(connection.execute(_VERSIONS), key=itemgetter(0))
        self._watch = watch
        self._found = found
        self._next = next(self._rows, None)

    def of(self, number: int) -> list[bytes]:
        """Return the hashes that the versions of an act carry; say which are false.

        Versions of an act that is missing are passed over: they are told as such.
        """
        while self._next is not None and self._next[0] < number:
            self._next = next(self._rows, None)
        if self._next is None or self._next[0] != number:
            return []
        hashes = list(self._read(self._next[1]))
        self._next = next(self._rows, None)
        return hashes

    def _read(self, rows: Iterator[tuple[Any, ...]]) -> Iterator[bytes]:
        for act, kind, hashed, *parts in rows:
            if ledger.digest(*parts) != hashed:
                what = f"A {kind} in act {act} was changed after it was recorded."
                self._found.append(what)
            self._watch.step()
            yield hashed


def _shortened(found: list[str]) -> list[str]:
    if len(found) <= _MOST:
        return found
    return [*found[:_MOST], f"… and {len(found) - _MOST} more."]
