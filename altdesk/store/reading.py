"""What a log answers: people, histories, series, versions and acts."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple, cast

from altdesk.core.event import Event
from altdesk.core.history import Answer, History
from altdesk.core.panel import Panel
from altdesk.core.person import Person
from altdesk.errors import LogError
from altdesk.store import current, documents
from altdesk.store.cipher import Connection

Value = Person | Panel | Event | Answer


class SeriesPoint(NamedTuple):
    """One result of a series as the tables keep it, for lists and quick charts."""

    collected: date | datetime
    text: str
    canonical: float | None
    low: float | None
    high: float | None
    panel_id: str


class VersionEntry(NamedTuple):
    """One version of a chain: who said what, and when. `value` None: removed."""

    id: str
    kind: str
    value: Value | None
    author: str
    made_at: datetime
    device: str
    words: str
    is_head: bool


class ActEntry(NamedTuple):
    """One act of the ledger, for the audit."""

    number: int
    id: str
    words: str
    author: str
    made_at: datetime
    device: str
    undoes: int | None
    redoes: int | None
    chains: tuple[str, ...]


class Conflict(NamedTuple):
    """A chain that two computers changed: all its heads; None stands for removed."""

    chain: str
    kind: str
    values: tuple[Value | None, ...]


def people(connection: Connection) -> tuple[Person, ...]:
    rows = connection.execute(
        "SELECT p.chain, v.document FROM current_person p"
        " JOIN version v ON v.number = p.version"
        " WHERE p.is_removed = 0 ORDER BY p.searched, p.number"
    ).fetchall()
    return tuple(person_of(chain, document) for chain, document in rows)


def person(connection: Connection, chain: bytes) -> Person | None:
    row = connection.execute(
        "SELECT p.chain, v.document FROM current_person p"
        " JOIN version v ON v.number = p.version"
        " WHERE p.chain = ? AND p.is_removed = 0",
        (chain,),
    ).fetchone()
    return None if row is None else person_of(*row)


def history(connection: Connection, chain: bytes) -> History:
    """Return all that is current of one person.

    Raises:
        LogError: the person is not in the log.
    """
    who = person(connection, chain)
    if who is None:
        raise LogError("The person is not in this log (any more).")
    found: dict[str, list[Value]] = {
        kind: [] for kind in (current.PANEL, current.EVENT, current.ANSWER)
    }
    rows = connection.execute(
        "SELECT c.kind, c.chain, v.document FROM current_version c"
        " JOIN version v ON v.number = c.version"
        " WHERE c.person = (SELECT number FROM current_person WHERE chain = ?)"
        " ORDER BY c.kind, c.moment, c.chain",
        (chain,),
    ).fetchall()
    for kind, own, document in rows:
        found.setdefault(kind, []).append(read_value(kind, own, document))
    events = sorted(
        (e for e in found[current.EVENT] if isinstance(e, Event)),
        key=lambda e: (e.started, e.id),
    )
    answers = sorted(
        (a for a in found[current.ANSWER] if isinstance(a, Answer)),
        key=lambda a: a.fact,
    )
    panels = tuple(p for p in found[current.PANEL] if isinstance(p, Panel))
    return History(who, panels, tuple(events), tuple(answers))


def panel_ids(connection: Connection, chain: bytes) -> tuple[str, ...]:
    """Return the ids of a person's panels, oldest first."""
    rows = connection.execute(
        "SELECT chain FROM current_version"
        " WHERE person = (SELECT number FROM current_person WHERE chain = ?)"
        " AND kind = ? ORDER BY moment, chain",
        (chain, current.PANEL),
    ).fetchall()
    return tuple(own.hex() for (own,) in rows)


def series(
    connection: Connection, chain: bytes, analyte: str
) -> tuple[SeriesPoint, ...]:
    rows = connection.execute(
        "SELECT collected, text, canonical, low, high, panel FROM current_result"
        " WHERE person = (SELECT number FROM current_person WHERE chain = ?)"
        " AND analyte = ? AND status NOT IN ('entered-in-error', 'cancelled')"
        " ORDER BY moment, panel, position",
        (chain, analyte),
    ).fetchall()
    return tuple(
        SeriesPoint(
            documents.read_collected(collected), text, value, low, high, panel.hex()
        )
        for collected, text, value, low, high, panel in rows
    )


def known_results(
    connection: Connection, chain: bytes
) -> set[tuple[str, str, str, float | str]]:
    """Return a key of each result of a person, to recognise it when it comes again.

    Each key is (analyte id or ":" + folded name, day or moment, comparator,
    canonical value or else the printed text).
    """
    rows = connection.execute(
        "SELECT analyte, collected, comparator, canonical, text FROM current_result"
        " WHERE person = (SELECT number FROM current_person WHERE chain = ?)",
        (chain,),
    ).fetchall()
    return {
        (analyte, collected, comparator or "", text if value is None else value)
        for analyte, collected, comparator, value, text in rows
    }


def versions(connection: Connection, chain: bytes) -> tuple[VersionEntry, ...]:
    """Return the versions of a chain, oldest first: its whole history."""
    rows = connection.execute(
        "SELECT v.id, v.kind, v.document, v.supersedes, a.author, a.made_at, a.device,"
        " a.words FROM version v JOIN act a ON a.number = v.act"
        " WHERE v.chain = ? ORDER BY v.number",
        (chain,),
    ).fetchall()
    superseded = b"".join(row[3] for row in rows)
    gone = {superseded[i : i + 16] for i in range(0, len(superseded), 16)}
    return tuple(
        VersionEntry(
            identifier.hex(),
            kind,
            None if document is None else read_value(kind, chain, document),
            author,
            datetime.fromisoformat(made_at),
            device.hex(),
            words,
            identifier not in gone,
        )
        for identifier, kind, document, _, author, made_at, device, words in rows
    )


def acts(
    connection: Connection, limit: int, before: int | None
) -> tuple[ActEntry, ...]:
    """Return the newest acts first; `before` a number continues the list."""
    rows = connection.execute(
        "SELECT number, id, words, author, made_at, device, undoes, redoes FROM act"
        " WHERE ? IS NULL OR number < ? ORDER BY number DESC LIMIT ?",
        (before, before, limit),
    ).fetchall()
    return tuple(
        ActEntry(
            number,
            identifier.hex(),
            words,
            author,
            datetime.fromisoformat(made_at),
            device.hex(),
            undoes,
            redoes,
            _chains(connection, number),
        )
        for number, identifier, words, author, made_at, device, undoes, redoes in rows
    )


def _chains(connection: Connection, act: int) -> tuple[str, ...]:
    rows = connection.execute(
        "SELECT chain FROM version WHERE act = ? ORDER BY number", (act,)
    ).fetchall()
    return tuple(chain.hex() for (chain,) in rows)


def conflicts(connection: Connection) -> tuple[Conflict, ...]:
    """Return what two computers have changed at once, with all values."""
    rows = connection.execute("SELECT chain FROM conflict").fetchall()
    return tuple(_conflict(versions(connection, chain), chain) for (chain,) in rows)


def _conflict(entries: Sequence[VersionEntry], chain: bytes) -> Conflict:
    heads = [e for e in entries if e.is_head]
    return Conflict(chain.hex(), heads[0].kind, tuple(e.value for e in heads))


def read_value(kind: str, chain: bytes, document: str) -> Value:
    """Return the value of a document.

    Raises:
        LogError: the document cannot be read.
    """
    try:
        found = documents.load(document)
        match kind:
            case current.PERSON:
                return documents.read_person(chain.hex(), found)
            case current.PANEL:
                return documents.read_panel(chain.hex(), found)
            case current.EVENT:
                return documents.read_event(chain.hex(), found)
            case _:
                return documents.read_answer(found)
    except documents.DocumentError as error:
        what = f"A {kind} of this log cannot be read (its id is {chain.hex()})."
        do = "Check the log; what can be read can be saved into a new one."
        raise LogError(what, do) from error


def person_of(chain: bytes, document: str) -> Person:
    """Return the person of a document.

    Raises:
        LogError: the document cannot be read.
    """
    return cast("Person", read_value(current.PERSON, chain, document))
