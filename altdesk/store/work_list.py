"""The work list: one stored standing per person, so that nobody waits for 10,000.

A standing is what the engine said last; it is derived, not recorded, and goes stale
when something of the person changes or the knowledge does.
"""

import json
import re
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from altdesk.core.person import Person
from altdesk.errors import LogError
from altdesk.store import current, reading
from altdesk.store.cipher import Connection

_URGENCIES = ("routine", "repeat", "doctor_soon", "care_today")
_TODAY = _URGENCIES.index("care_today")
"""Due at once, whatever date there is."""


class Standing(NamedTuple):
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


class WorkRow(NamedTuple):
    """One line of the work list; a stale standing is to be worked out again."""

    person: Person
    panels: int
    standing: Standing | None
    is_stale: bool


class WorkOrder(StrEnum):
    """How the list is sorted."""

    DUE = "due"
    """Medical care today, then the overdue; who has no date comes last."""
    NAME = "name"
    URGENCY = "urgency"
    TIMES_LIMIT = "times limit"


_ORDERS = {
    WorkOrder.DUE: f"s.urgency IS NOT {_TODAY}, s.next_due IS NULL, s.next_due,"
    " p.searched, p.number",
    WorkOrder.NAME: "p.searched, p.number",
    WorkOrder.URGENCY: "s.urgency IS NULL, s.urgency DESC, s.next_due IS NULL,"
    " s.next_due, p.searched, p.number",
    WorkOrder.TIMES_LIMIT: "s.times_limit IS NULL, s.times_limit DESC, p.searched,"
    " p.number",
}


class WorkQuery(NamedTuple):
    """Which page of the list is asked for.

    Every word of `search` must stand in a name or a number, in any order; a year may
    be that of the birth. `born` are the days that the whole search may mean.
    `due_until` leaves out who is due later, but nobody who needs care today.
    """

    order: WorkOrder = WorkOrder.DUE
    search: str = ""
    born: tuple[date, ...] = ()
    due_until: date | None = None
    limit: int = 100
    offset: int = 0


WHOLE_LIST = WorkQuery()


def work_list(connection: Connection, query: WorkQuery) -> tuple[WorkRow, ...]:
    """Return one page of the list."""
    order = _ORDERS[query.order]
    where, bound = _where(query)
    rows = connection.execute(
        # Every piece is a constant of this module.
        "SELECT p.chain, v.document, p.panels, s.document, s.is_stale"  # noqa: S608
        " FROM (SELECT p.number, p.chain, p.version, p.panels, p.searched"
        "  FROM current_person p LEFT JOIN standing s ON s.person = p.number"
        f"  WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?) p"
        " JOIN version v ON v.number = p.version"
        " LEFT JOIN standing s ON s.person = p.number"
        f" ORDER BY {order}",
        (*bound, query.limit, query.offset),
    ).fetchall()
    return tuple(_row(*row) for row in rows)


def count(connection: Connection, query: WorkQuery) -> int:
    """Return how many lines the list has on all pages."""
    where, bound = _where(query)
    found = connection.execute(
        "SELECT count(*) FROM current_person p"  # noqa: S608
        f" LEFT JOIN standing s ON s.person = p.number WHERE {where}",
        bound,
    )
    return int(found.fetchone()[0])


_SHOWN = f"p.is_removed = 0 AND (? IS NULL OR s.next_due <= ? OR s.urgency IS {_TODAY})"
_BORN = "(SELECT v.document ->> '$.born' FROM version v WHERE v.number = p.version)"
_MOST_WORDS = 20
_YEAR = re.compile("(?:19|20)[0-9]{2}")


def _where(query: WorkQuery) -> tuple[str, list[str | None]]:
    """Return the condition, of this module's constants, and what it is bound to."""
    day = None if query.due_until is None else query.due_until.isoformat()
    words = current.searchable(query.search).split()[:_MOST_WORDS]
    pieces, bound = [], list[str | None]()
    for word in words:
        is_year = _YEAR.fullmatch(word) is not None
        pieces.append(_IN_NAME_OR_YEAR if is_year else _IN_NAME)
        bound += [word, f"{word}-%"] if is_year else [word]
    found = " AND ".join(pieces) or "1"
    for born in query.born:
        found += f" OR {_BORN} = ?"
        bound.append(born.isoformat())
    return f"{_SHOWN} AND ({found})", [day, day, *bound]


_IN_NAME = "instr(p.searched, ?)"
_IN_NAME_OR_YEAR = f"({_IN_NAME} OR {_BORN} LIKE ?)"


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
            json.dumps(standing._asdict(), default=date.isoformat, ensure_ascii=False),
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
    known: dict[str, Any] = {name: fields.get(name) for name in Standing._fields}
    for name in ("last_alt_on", "next_due"):
        day = known[name]
        known[name] = None if day is None else date.fromisoformat(day)
    return Standing(**known)
