"""The work list: one stored standing per person, so that nobody waits for 10,000.

A standing is what the engine said last; it is derived, not recorded, and goes stale
when something of the person changes or the knowledge does.
"""

import json
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from altdesk.core.person import Person
from altdesk.errors import LogError
from altdesk.store import current, reading
from altdesk.store.cipher import Connection

_URGENCIES = ("routine", "repeat", "doctor_soon", "care_today")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a person stands, for one line of the list.

    `urgency` is a value of `rules.findings.Urgency`. `last_alt` is as printed.
    """

    knowledge: str
    last_alt: str | None = None
    last_alt_unit: str | None = None
    last_alt_on: date | None = None
    times_limit: float | None = None
    urgency: str | None = None
    next_due: date | None = None
    headline: str = ""


@dataclass(frozen=True, slots=True)
class WorkRow:
    """One line of the work list; a stale standing is to be worked out again."""

    person: Person
    panels: int
    standing: Standing | None
    is_stale: bool


class WorkOrder(StrEnum):
    """How the list is sorted."""

    DUE = "due"
    """Overdue first; who has no date comes last."""
    NAME = "name"
    URGENCY = "urgency"
    TIMES_LIMIT = "times limit"


_ORDERS = {
    WorkOrder.DUE: "s.next_due IS NULL, s.next_due, p.searched, p.number",
    WorkOrder.NAME: "p.searched, p.number",
    WorkOrder.URGENCY: "s.urgency IS NULL, s.urgency DESC, s.next_due IS NULL,"
    " s.next_due, p.searched, p.number",
    WorkOrder.TIMES_LIMIT: "s.times_limit IS NULL, s.times_limit DESC, p.searched,"
    " p.number",
}


@dataclass(frozen=True, slots=True)
class WorkQuery:
    """Which page of the list is asked for; `due_until` leaves out who is due later."""

    order: WorkOrder = WorkOrder.DUE
    search: str = ""
    due_until: date | None = None
    limit: int = 100
    offset: int = 0


WHOLE_LIST = WorkQuery()


def work_list(connection: Connection, query: WorkQuery) -> tuple[WorkRow, ...]:
    """Return one page of the list."""
    order = _ORDERS[query.order]
    rows = connection.execute(
        # Every piece is a constant of this module.
        "SELECT p.chain, v.document, p.panels, s.document, s.is_stale"  # noqa: S608
        " FROM (SELECT p.number, p.chain, p.version, p.panels, p.searched"
        "  FROM current_person p LEFT JOIN standing s ON s.person = p.number"
        f"  WHERE {_WHERE} ORDER BY {order} LIMIT ? OFFSET ?) p"
        " JOIN version v ON v.number = p.version"
        " LEFT JOIN standing s ON s.person = p.number"
        f" ORDER BY {order}",
        (*_bound(query), query.limit, query.offset),
    ).fetchall()
    return tuple(_row(*row) for row in rows)


def count(connection: Connection, query: WorkQuery) -> int:
    """Return how many lines the list has on all pages."""
    found = connection.execute(
        "SELECT count(*) FROM current_person p"  # noqa: S608
        f" LEFT JOIN standing s ON s.person = p.number WHERE {_WHERE}",
        _bound(query),
    )
    return int(found.fetchone()[0])


_WHERE = "p.is_removed = 0 AND instr(p.searched, ?) AND (? IS NULL OR s.next_due <= ?)"


def _bound(query: WorkQuery) -> tuple[str, str | None, str | None]:
    day = None if query.due_until is None else query.due_until.isoformat()
    return (current.searchable(query.search), day, day)


def keep(connection: Connection, person: bytes, standing: Standing) -> None:
    """Store a person's standing; the caller holds the transaction.

    Raises:
        LogError: the person is not in the log.
    """
    number = current.person_number(connection, person)
    if number is None:
        raise LogError("The person is not in this log.", "Record the person first.")
    urgency = None if standing.urgency is None else _URGENCIES.index(standing.urgency)
    due = None if standing.next_due is None else standing.next_due.isoformat()
    connection.execute(
        "INSERT INTO standing VALUES (?, 0, ?, ?, ?, ?, ?) ON CONFLICT (person)"
        " DO UPDATE SET is_stale = 0, knowledge = excluded.knowledge,"
        " next_due = excluded.next_due, urgency = excluded.urgency,"
        " times_limit = excluded.times_limit, document = excluded.document",
        (
            *(number, standing.knowledge, due, urgency, standing.times_limit),
            json.dumps(asdict(standing), default=date.isoformat, ensure_ascii=False),
        ),
    )


def to_renew(connection: Connection, knowledge: str, limit: int) -> tuple[str, ...]:
    """Return the ids of people whose standing is missing, stale or of old knowledge."""
    rows = connection.execute(
        "SELECT p.chain FROM current_person p"
        " LEFT JOIN standing s ON s.person = p.number"
        " WHERE p.is_removed = 0"
        " AND (s.person IS NULL OR s.is_stale = 1 OR s.knowledge <> ?) LIMIT ?",
        (knowledge, limit),
    ).fetchall()
    return tuple(chain.hex() for (chain,) in rows)


def _row(
    chain: bytes, person: str, panels: int, standing: str | None, is_stale: int | None
) -> WorkRow:
    value = reading.person_of(chain, person)
    found = None if standing is None else _standing(json.loads(standing))
    return WorkRow(value, panels, found, bool(is_stale) or found is None)


def _standing(fields: dict[str, Any]) -> Standing:
    known: dict[str, Any] = {name: fields.get(name) for name in Standing.__slots__}
    for name in ("last_alt_on", "next_due"):
        day = known[name]
        known[name] = None if day is None else date.fromisoformat(day)
    return Standing(**known)
