"""From changes to versions, and undo and redo on the same ledger."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from altdesk.core.panel import Panel
from altdesk.errors import LogError
from altdesk.store import current, documents, ledger, new_id
from altdesk.store.changes import (
    Change,
    PutAnswer,
    PutEvent,
    PutPanel,
    PutPerson,
    answer_chain,
)
from altdesk.store.cipher import Connection
from altdesk.store.ledger import NewAct, NewVersion, Version


def record(connection: Connection, act: NewAct, changes: Sequence[Change]) -> None:
    """Write one act with a version for each change; the caller holds the transaction.

    Raises:
        LogError: a change names a person or a chain that the log does not hold.
    """
    known = {_bytes(c.person.id) for c in changes if isinstance(c, PutPerson)}
    versions = [_version_of(connection, change, known) for change in changes]
    panels = {_bytes(c.panel.id): c.panel for c in changes if isinstance(c, PutPanel)}
    # One act says one thing of each chain: the last.
    last = {v.chain: v for v in versions}
    _write(connection, act, list(last.values()), panels)


def _write(
    connection: Connection,
    act: NewAct,
    versions: Sequence[NewVersion],
    panels: Mapping[bytes, Panel] = MappingProxyType({}),
) -> None:
    written = ledger.append_act(connection, act, versions)
    people_first = sorted(written, key=lambda v: v.kind != current.PERSON)
    # A text that had to be mended is read back, so that both say the same.
    mended = {v.chain for v in written if documents.MENDED in (v.document or "")}
    as_given = {chain: p for chain, p in panels.items() if chain not in mended}
    current.update(connection, people_first, as_given)


def _version_of(
    connection: Connection, change: Change, known: set[bytes]
) -> NewVersion:
    match change:
        case PutPerson(person):
            document = documents.write_person(person)
            return _put(connection, person.id, current.PERSON, person.id, document)
        case PutPanel(person_id, panel):
            _require_person(connection, person_id, known)
            document = documents.write_panel(panel)
            return _put(connection, panel.id, current.PANEL, person_id, document)
        case PutEvent(person_id, event):
            _require_person(connection, person_id, known)
            document = documents.write_event(event)
            return _put(connection, event.id, current.EVENT, person_id, document)
        case PutAnswer(person_id, answer):
            _require_person(connection, person_id, known)
            chain = answer_chain(person_id, answer.fact)
            document = documents.write_answer(answer)
            return _put(connection, chain, current.ANSWER, person_id, document)
        case _:
            return _removal(connection, change.chain)


def _put(
    connection: Connection,
    chain: str,
    kind: str,
    person: str,
    document: documents.Document,
) -> NewVersion:
    heads = ledger.heads(ledger.versions_of(connection, _bytes(chain)))
    if any(head.kind != kind for head in heads):
        message = f"The id {chain} already belongs to a {heads[0].kind}."
        raise LogError(message, "Use a new id.")
    for head in heads:
        if head.document is not None:
            before = documents.load(head.document)
            document = documents.carry_unknown(kind, before, document)
    return NewVersion(
        _bytes(new_id()),
        _bytes(chain),
        kind,
        _bytes(person),
        tuple(head.id for head in heads),
        documents.dump(document),
    )


def _removal(connection: Connection, chain: str) -> NewVersion:
    heads = ledger.heads(ledger.versions_of(connection, _bytes(chain)))
    if not heads or all(head.document is None for head in heads):
        raise LogError("What should be deleted is not in the log (any more).")
    return _succeed(heads, None)


def _succeed(heads: Sequence[Version], document: str | None) -> NewVersion:
    return NewVersion(
        _bytes(new_id()),
        heads[0].chain,
        heads[0].kind,
        heads[0].person,
        tuple(head.id for head in heads),
        document,
    )


def _require_person(connection: Connection, person_id: str, known: set[bytes]) -> None:
    chain = _bytes(person_id)
    if chain not in known and current.person_number(connection, chain) is None:
        raise LogError("The person is not in this log.", "Record the person first.")


def targets(connection: Connection) -> tuple[int | None, int | None]:
    """Return the numbers of the acts that undo and redo would take next."""
    number = ledger.last_number(connection)
    found = connection.execute(
        "SELECT next_undo, next_redo FROM act WHERE number = ?", (number,)
    ).fetchone()
    return (None, None) if found is None else (found[0], found[1])


def words_of(connection: Connection, act: int | None) -> str | None:
    """Return the words of an act, by number."""
    if act is None:
        return None
    row = connection.execute("SELECT words FROM act WHERE number = ?", (act,))
    return str(row.fetchone()[0])


def undo(connection: Connection, act: NewAct) -> str | None:
    """Write an act that takes the last one back; return its words."""
    target, _ = targets(connection)
    if target is None:
        return None
    before = connection.execute(
        "SELECT next_undo FROM act WHERE number ="
        " (SELECT max(number) FROM act WHERE number < ?)",
        (target,),
    ).fetchone()
    words = words_of(connection, target)
    versions = [
        _succeed(
            ledger.heads(ledger.versions_of(connection, version.chain)),
            _document_before(connection, version),
        )
        for version in ledger.versions_of_act(connection, target)
    ]
    undoing = replace(
        act,
        words=words or "",
        undoes=target,
        next_undo=None if before is None else before[0],
        next_redo=target,
    )
    _write(connection, undoing, versions)
    return words


def _document_before(connection: Connection, version: Version) -> str | None:
    """Return what the chain said before a version; None if it did not exist."""
    before = [
        v
        for v in ledger.versions_of(connection, version.chain)
        if v.id in version.supersedes
    ]
    shown = next((v for v in before if v.document is not None), None)
    return None if shown is None else shown.document


def redo(connection: Connection, act: NewAct) -> str | None:
    """Write an act that repeats the one undone last; return its words."""
    _, target = targets(connection)
    if target is None:
        return None
    below = connection.execute(
        "SELECT next_redo FROM act WHERE number = (SELECT max(number) FROM act"
        " WHERE number < (SELECT max(number) FROM act WHERE undoes = ?))",
        (target,),
    ).fetchone()
    words = words_of(connection, target)
    versions = [
        _succeed(
            ledger.heads(ledger.versions_of(connection, version.chain)),
            version.document,
        )
        for version in ledger.versions_of_act(connection, target)
    ]
    redoing = replace(
        act, words=words or "", redoes=target, next_undo=target, next_redo=below[0]
    )
    _write(connection, redoing, versions)
    return words


def _bytes(identifier: str) -> bytes:
    try:
        found = bytes.fromhex(identifier)
    except ValueError:
        found = b""
    if len(found) != 16:
        message = f"“{identifier}” is no id of 32 hexadecimal digits."
        raise LogError(message, "Ask for a new id.")
    return found
