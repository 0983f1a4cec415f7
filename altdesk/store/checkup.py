"""Is the file whole and unchanged? Pages, tables, the chain of hashes, the derived."""

from pathlib import Path
from typing import Any

from altdesk.store import current, documents, ledger
from altdesk.store.cipher import Connection
from altdesk.store.ledger import NewAct, NewVersion

_MOST = 20


def check(connection: Connection, path: Path | None) -> list[str]:
    """Return all that is wrong, in sentences; empty means whole and unchanged."""
    found = _check_pages(connection, path)
    found += _check_rows(connection)
    found += check_ledger(connection)
    found += _check_current(connection)
    return found


def _check_pages(connection: Connection, path: Path | None) -> list[str]:
    if path is None:
        return []
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    rows = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    wrong = [text for (text,) in rows if _page_number(text) <= pages]
    return [
        f"A part of the file was changed or is missing: {t}." for t in wrong[:_MOST]
    ]


def _page_number(text: str) -> int:
    """Return the page that SQLCipher complains of.

    Pages behind the last one hold the key header of a log that rests.
    """
    last = text.rsplit(maxsplit=1)[-1]
    return int(last) if last.isdigit() else 0


def _check_rows(connection: Connection) -> list[str]:
    rows = connection.execute(f"PRAGMA integrity_check({_MOST})").fetchall()
    found = (
        [] if rows == [("ok",)] else [f"The tables are damaged: {t}." for (t,) in rows]
    )
    rows = connection.execute("PRAGMA foreign_key_check").fetchmany(_MOST)
    return found + [f"A row of {row[0]} refers to one that is missing." for row in rows]


def check_ledger(connection: Connection) -> list[str]:
    """Return where the ledger is not what was recorded: edited, deleted, reordered."""
    found: list[str] = []
    heads = {
        device: (acts, head)
        for device, acts, head in connection.execute(
            "SELECT id, acts, head FROM device"
        )
    }
    reached = {device: (0, ledger.first_hash(device)) for device in heads}
    rows = connection.execute(
        "SELECT number, id, device, sequence, words, author, made_at, undoes, redoes,"
        " previous, hash FROM act ORDER BY number"
    )
    for number, identifier, device, sequence, *rest in rows:
        words, author, made_at, undoes, redoes, previous, hashed = rest
        act = NewAct(identifier, words, author, device, undoes, redoes, made_at=made_at)
        versions = _version_hashes(connection, number, found)
        count, last = reached.get(device, (0, b""))
        is_next = sequence == count + 1 and previous == last
        own = ledger.act_hash(act, sequence, previous, versions)
        if not is_next or own != hashed:
            found.append(f"Act {number} (“{words}”) was changed after it was recorded.")
        reached[device] = (sequence, hashed)
    for device, head in heads.items():
        if reached[device] != head:
            found.append("The newest acts of the log are missing or were changed.")
    return _shortened(found)


def _version_hashes(connection: Connection, act: int, found: list[str]) -> list[bytes]:
    rows = connection.execute(
        "SELECT id, chain, kind, person, supersedes, document, hash FROM version"
        " WHERE act = ? ORDER BY number",
        (act,),
    ).fetchall()
    hashes = []
    for identifier, chain, kind, person, supersedes, document, hashed in rows:
        version = NewVersion(identifier, chain, kind, person, (supersedes,), document)
        if version.hash() != hashed:
            found.append(f"A {kind} in act {act} was changed after it was recorded.")
        hashes.append(hashed)
    return hashes


def _check_current(connection: Connection) -> list[str]:
    """Compare what is shown with what the ledger says."""
    found: list[str] = []
    people = connection.execute("SELECT number, chain FROM current_person").fetchall()
    for number, chain in people:
        if not _is_current(connection, number, chain):
            found.append("What is shown of a person is not what was recorded.")
    return _shortened(found)


def _is_current(connection: Connection, number: int, person: bytes) -> bool:
    chains = connection.execute(
        "SELECT DISTINCT chain FROM version WHERE person = ?1"
        " UNION SELECT chain FROM current_version WHERE person = ?2",
        (person, number),
    ).fetchall()
    rows: set[tuple[Any, ...]] = set()
    versions: set[tuple[Any, ...]] = set()
    for (chain,) in chains:
        heads = ledger.heads(ledger.versions_of(connection, chain))
        shown = next((v for v in heads if v.document is not None), None)
        if shown is None or shown.kind == current.PERSON or shown.person != person:
            continue
        moment, _ = current.shape(shown)
        versions.add((shown.kind, moment, chain, shown.number))
        if shown.kind == current.PANEL:
            document = documents.load(shown.document or "")
            panel = documents.read_panel(chain.hex(), document)
            rows |= set(current.result_rows(number, chain, panel))
    kept = connection.execute(
        "SELECT kind, moment, chain, version FROM current_version WHERE person = ?",
        (number,),
    ).fetchall()
    results = connection.execute(
        "SELECT * FROM current_result WHERE person = ?", (number,)
    ).fetchall()
    return set(kept) == versions and set(results) == rows


def _shortened(found: list[str]) -> list[str]:
    if len(found) <= _MOST:
        return found
    return [*found[:_MOST], f"… and {len(found) - _MOST} more."]
