"""What is true now: tables derived from the ledger, kept in its transactions.

They answer in milliseconds what would need the whole ledger: who is in the log, the
panels of one person among thousands, one series among millions of results.
"""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from altdesk.core.history import moment_of
from altdesk.core.naming import fold_name
from altdesk.core.panel import Panel
from altdesk.core.person import Person
from altdesk.core.result import Result
from altdesk.store import documents, ledger
from altdesk.store.cipher import Connection
from altdesk.store.ledger import Version

PERSON, PANEL, EVENT, ANSWER = "person", "panel", "event", "answer"
_TIMELESS = 0


def update(
    connection: Connection,
    written: Sequence[Version],
    panels: Mapping[bytes, Panel] = MappingProxyType({}),
) -> None:
    """Bring the tables up to date with the versions that were just written.

    `panels` holds those panels, by chain, that need not be read from their documents.
    """
    for version in written:
        _update_chain(connection, version, panels.get(version.chain))
    people = {version.person for version in written}
    connection.executemany(
        "UPDATE standing SET is_stale = 1 WHERE person ="
        " (SELECT number FROM current_person WHERE chain = ?)",
        [(person,) for person in people],
    )


def _update_chain(
    connection: Connection, written: Version, panel: Panel | None
) -> None:
    """Show the head of a chain after one version more."""
    if written.kind != PERSON and not ledger.has_before(connection, written):
        _put_in(connection, written, panel)
        return
    versions = ledger.versions_of(connection, written.chain)
    heads = ledger.heads(versions)
    _mark_conflict(connection, written.chain, is_one=len(heads) > 1)
    shown = next((v for v in heads if v.document is not None), heads[0])
    if shown.kind == PERSON:
        _put_person(connection, shown, versions)
        return
    _take_out(connection, [v for v in versions if v.number < written.number])
    if shown.document is not None:
        _put_in(connection, shown, panel if shown.id == written.id else None)


def _mark_conflict(connection: Connection, chain: bytes, *, is_one: bool) -> None:
    if is_one:
        connection.execute("INSERT OR IGNORE INTO conflict VALUES (?)", (chain,))
    else:
        connection.execute("DELETE FROM conflict WHERE chain = ?", (chain,))


def _put_person(
    connection: Connection, shown: Version, versions: Sequence[Version]
) -> None:
    """Write the person's row; one who was removed keeps the last known name."""
    texts = [v.document for v in versions if v.document is not None]
    person = documents.read_person(
        shown.chain.hex(), documents.load(shown.document or texts[-1])
    )
    searched = searched_as(person)
    connection.execute(
        "INSERT INTO current_person"
        " (chain, version, is_removed, name, searched, panels)"
        " VALUES (?, ?, ?, ?, ?, 0) ON CONFLICT (chain) DO UPDATE SET"
        " version = excluded.version, is_removed = excluded.is_removed,"
        " name = excluded.name, searched = excluded.searched",
        (shown.chain, shown.number, shown.document is None, person.name, searched),
    )


def searched_as(person: Person) -> str:
    """Return the text in which a search looks for a person."""
    return searchable(f"{person.name} {person.file_number}")


def searchable(text: str) -> str:
    """Return a text as names are compared: without capitals and accents."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l"))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def person_number(connection: Connection, chain: bytes) -> int | None:
    """Return the short number by which the tables know a person."""
    found = connection.execute(
        "SELECT number FROM current_person WHERE chain = ?", (chain,)
    ).fetchone()
    return None if found is None else int(found[0])


def _take_out(connection: Connection, versions: Sequence[Version]) -> None:
    """Delete the rows that any of these versions has put in."""
    for version in versions:
        if version.document is None:
            continue
        panel = _panel_of(version)
        person = person_number(connection, version.person)
        moment = _moment_of(panel)
        gone = connection.execute(
            "DELETE FROM current_version WHERE person = ? AND kind = ? AND moment = ?"
            " AND chain = ? AND version = ?",
            (person, version.kind, moment, version.chain, version.number),
        ).rowcount
        if gone and panel is not None:
            _delete_results(connection, person, moment, version.chain, panel.results)
            _count_panel(connection, person, -1)


def _delete_results(
    connection: Connection,
    person: int | None,
    moment: int,
    panel: bytes,
    results: Iterable[Result],
) -> None:
    connection.executemany(
        "DELETE FROM current_result WHERE person = ? AND analyte = ? AND moment = ?"
        " AND panel = ?",
        [(person, key, moment, panel) for key in {analyte_key(r) for r in results}],
    )


def _put_in(connection: Connection, version: Version, panel: Panel | None) -> None:
    person = person_number(connection, version.person)
    panel = panel or _panel_of(version)
    connection.execute(
        "INSERT INTO current_version VALUES (?, ?, ?, ?, ?)",
        (person, version.kind, _moment_of(panel), version.chain, version.number),
    )
    if panel is not None:
        connection.executemany(
            "INSERT INTO current_result VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
            list(result_rows(person, version.chain, panel)),
        )
        _count_panel(connection, person, 1)


def _count_panel(connection: Connection, person: int | None, step: int) -> None:
    connection.execute(
        "UPDATE current_person SET panels = panels + ? WHERE number = ?",
        (step, person),
    )


def result_rows(
    person: int | None, chain: bytes, panel: Panel
) -> Iterable[tuple[Any, ...]]:
    """Yield the rows of `current_result` that a panel has."""
    moment, collected = moment_number(panel.collected), panel.collected.isoformat()
    for position, result in enumerate(panel.results):
        yield (
            *(person, analyte_key(result), moment, chain, position, collected),
            *(result.text, result.comparator, result.canonical),
            *(result.canonical_low, result.canonical_high, result.status),
        )


def analyte_key(result: Result) -> str:
    """Return the analyte's id, or its folded name where AltDesk knows no id."""
    return result.analyte or f":{fold_name(result.name)}"


def moment_number(collected: date | datetime) -> int:
    """Return a number that orders draws: whole seconds since 1970, in UTC."""
    return int(moment_of(collected).timestamp() // 1)


def _panel_of(version: Version) -> Panel | None:
    """Return the panel that a version states; None for other kinds."""
    if version.kind != PANEL:
        return None
    document = documents.load(version.document or "")
    return documents.read_panel(version.chain.hex(), document)


def _moment_of(panel: Panel | None) -> int:
    return _TIMELESS if panel is None else moment_number(panel.collected)
