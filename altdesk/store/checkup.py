"""Is the file whole and unchanged? Pages, tables, the chain of hashes, the derived."""

import itertools
from pathlib import Path
from typing import Any

from altdesk.store import cipher, current, documents, ledger
from altdesk.store.cipher import Connection
from altdesk.store.ledger import NewAct, NewVersion, Version

_MOST = 20


def check(connection: Connection, path: Path | None) -> list[str]:
    """Return all that is wrong, in sentences; empty means whole and unchanged."""
    found = [] if path is None else _check_pages(connection)
    found += _check_rows(connection)
    found += check_ledger(connection)
    found += _check_current(connection)
    return found


def _check_pages(connection: Connection) -> list[str]:
    """Check the pages of the file itself, once the WAL has been brought into it.

    A power cut can leave pages half written that the WAL still holds whole; that is no
    damage. Where another process writes, the pages are left to it: the rows, which are
    read next, come with their own proof.
    """
    try:
        rows = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    except cipher.Error:
        return []
    if rows[0][0] != 0:
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
    found = []
    if not _shows_the_heads(connection):
        found.append("What is shown is not what was recorded last.")
    people = connection.execute(
        "SELECT p.number, p.chain, p.name, p.searched, p.is_removed, v.document"
        " FROM current_person p JOIN version v ON v.number = p.version"
    ).fetchall()
    if not all(_has_its_name(*rest) for _, *rest in people):
        found.append("A name that is listed is not the one that was recorded.")
    if not all(_has_its_results(connection, number) for number, *_ in people):
        found.append("Results that are shown are not those that were recorded.")
    return found


def _shows_the_heads(connection: Connection) -> bool:
    """Tell whether every chain shows its head, and nothing else is shown."""
    shown = connection.execute(
        "SELECT c.chain, c.version, p.chain FROM current_version c"
        " JOIN current_person p ON p.number = c.person"
        " UNION ALL SELECT chain, version, chain FROM current_person ORDER BY 1"
    )
    rows = connection.execute(
        "SELECT number, id, chain, act, kind, person, supersedes, document IS NULL"
        " FROM version ORDER BY chain, number"
    )
    heads = (
        (chain, head.number, head.person)
        for chain, versions in itertools.groupby(rows, key=lambda row: row[2])
        if (head := _shown(list(versions))) is not None
    )
    pairs = itertools.zip_longest(shown, heads)
    return all(row == expected for row, expected in pairs)


def _shown(rows: list[tuple[Any, ...]]) -> Version | None:
    """Return the version of a chain that the tables show; None: nothing."""
    versions = [ledger.as_version((*row[:7], None if row[7] else "")) for row in rows]
    heads = ledger.heads(versions)
    kept = next((v for v in heads if v.document is not None), None)
    is_person = heads[0].kind == current.PERSON
    return kept or (heads[0] if is_person else None)


def _has_its_name(
    chain: bytes, name: str, searched: str, is_removed: int, document: str | None
) -> bool:
    """Tell whether a person is listed under their own name."""
    if document is None or is_removed:
        return document is None and bool(is_removed)
    try:
        person = documents.read_person(chain.hex(), documents.load(document))
    except documents.DocumentError:
        return False
    return (name, searched) == (person.name, current.searched_as(person))


def _has_its_results(connection: Connection, person: int) -> bool:
    """Tell whether a person's results are those of the documents that are shown."""
    panels = connection.execute(
        "SELECT c.moment, c.chain, v.document FROM current_version c"
        " JOIN version v ON v.number = c.version WHERE c.person = ? AND c.kind = ?",
        (person, current.PANEL),
    ).fetchall()
    expected: set[tuple[Any, ...]] = set()
    for moment, chain, document in panels:
        try:
            panel = documents.read_panel(chain.hex(), documents.load(document))
        except documents.DocumentError:
            return False
        if current.moment_number(panel.collected) != moment:
            return False
        expected |= set(current.result_rows(person, chain, panel))
    results = connection.execute(
        "SELECT * FROM current_result WHERE person = ?", (person,)
    ).fetchall()
    counted = connection.execute(
        "SELECT panels FROM current_person WHERE number = ?", (person,)
    ).fetchone()[0]
    return set(results) == expected and counted == len(panels)


def _shortened(found: list[str]) -> list[str]:
    if len(found) <= _MOST:
        return found
    return [*found[:_MOST], f"… and {len(found) - _MOST} more."]
