"""The audit: who changed what, when, from what to what; to view and to hand over."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from altdesk.store import cipher
from altdesk.store.cipher import Connection

_COLUMNS = ("when", "who", "device", "act", "deed", "kind", "person", "before", "after")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_SOURCES = frozenset({"sources", "source", "place"})
_CHANGES = """
    SELECT a.made_at, a.author, hex(a.device) AS device, a.words, a.undoes, a.redoes,
        v.number, v.kind, hex(v.chain) AS chain, p.name AS person, v.document
    FROM version v
    JOIN act a ON a.number = v.act
    LEFT JOIN current_person p ON p.chain = v.person
    ORDER BY v.number
"""


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One change: a field that is the same before and after is left out of both."""

    when: str
    who: str
    device: str
    act: str
    deed: str
    kind: str
    person: str
    before: str
    after: str


def lines(connection: Connection) -> Iterator[AuditLine]:
    """Yield every change of the log, oldest first."""
    last: dict[str, dict[str, Any]] = {}
    for row in cipher.as_database(connection).query(_CHANGES):
        before = last.get(row["chain"], {})
        after = {} if row["document"] is None else json.loads(row["document"])
        last[row["chain"]] = after
        yield AuditLine(
            row["made_at"],
            row["author"],
            row["device"][:8].lower(),
            row["words"],
            _deed(row, before, after),
            row["kind"],
            row["person"] or "",
            _without_same(before, after),
            _without_same(after, before),
        )


def as_csv(connection: Connection) -> str:
    """Return the audit as a table that spreadsheets read and never compute."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for line in lines(connection):
        writer.writerow([_harmless(getattr(line, name)) for name in _COLUMNS])
    return out.getvalue()


def _deed(row: dict[str, Any], before: dict[str, Any], after: dict[str, Any]) -> str:
    if row["undoes"] is not None:
        return "undo"
    if row["redoes"] is not None:
        return "redo"
    if not after:
        return "delete"
    return "change" if before else "add"


def _without_same(own: dict[str, Any], other: dict[str, Any]) -> str:
    """Return the fields of `own` that `other` has not or says otherwise, as JSON."""
    different = {
        name: _results(value, other.get(name)) if name == "results" else value
        for name, value in own.items()
        if value != other.get(name) and name not in _SOURCES
    }
    return json.dumps(different, ensure_ascii=False) if different else ""


def _results(own: list[Any], other: list[Any] | None) -> list[Any]:
    known = other or []
    return [result for result in own if result not in known]


def _harmless(text: str) -> str:
    """Keep a spreadsheet from taking a text for a formula."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
