"""Do the tables that are shown say what the ledger says?

Millions of results are compared as rows, without a Panel being made of them: that a
document can be read follows from its hash.
"""

import itertools
from functools import lru_cache
from typing import Any

from altdesk.core.naming import fold_name
from altdesk.core.result import Status
from altdesk.store import current, documents, ledger
from altdesk.store.checkup_watch import Watch
from altdesk.store.cipher import Connection

_Row = tuple[Any, ...]
_UNREADABLE = (documents.DocumentError, ValueError, KeyError, TypeError, AttributeError)
_EDITED = (
    "SELECT number, id, chain, act, kind, person, supersedes, document IS NULL"
    " FROM version WHERE chain IN"
    " (SELECT chain FROM version GROUP BY chain HAVING count(*) > 1)"
    " ORDER BY chain, number"
)
_NEVER_EDITED = (
    "SELECT count(*) FROM (SELECT 1 FROM version GROUP BY chain HAVING count(*) = 1)"
)
_ROWS = (
    "SELECT (SELECT count(*) FROM current_person)"
    " + (SELECT count(*) FROM current_version)"
)
_ORPHANS = "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check('current_version')"
_PEOPLE = (
    "SELECT p.number, p.chain, p.version, p.name, p.searched, p.is_removed, p.panels,"
    " v.chain, v.person, v.kind, v.document"
    " FROM current_person p JOIN version v ON v.number = p.version ORDER BY p.number"
)
_OWN = 7
"""So many of these columns are the person's own; the others are their version's."""
_SHOWN = (
    "SELECT c.kind, c.moment, c.chain, c.version, v.chain, v.person, v.kind, v.document"
    " FROM current_version c JOIN version v ON v.number = c.version WHERE c.person = ?"
)


def check(connection: Connection, watch: Watch) -> list[str]:
    """Compare what is shown with what the ledger says."""
    return _Comparison(connection, watch).sentences()


class _Comparison:
    """Goes through people, their versions and their results, each once."""

    def __init__(self, connection: Connection, watch: Watch) -> None:
        self._connection = connection
        self._watch = watch
        self._edited = _heads_of_edited(connection)
        self._shown = 0
        self._are_heads = self._are_names = self._are_results = True

    def sentences(self) -> list[str]:
        for row in self._connection.execute(_PEOPLE).fetchall():
            self._check_person(row[:_OWN], row[_OWN:])
        # A row without its person or version was not met above.
        rows = self._connection.execute(_ROWS).fetchone()[0]
        chains = self._connection.execute(_NEVER_EDITED).fetchone()[0]
        chains += sum(number is not None for number in self._edited.values())
        if not self._shown == chains == rows:
            self._are_heads = False
        said = (
            (self._are_heads, "What is shown is not what was recorded last."),
            (
                self._are_names,
                "A name that is listed is not the one that was recorded.",
            ),
            (
                self._are_results,
                "Results that are shown are not those that were recorded.",
            ),
        )
        found = [sentence for is_right, sentence in said if not is_right]
        return found if self._are_heads else [*self._orphans(), *found]

    def _orphans(self) -> list[str]:
        rows = self._connection.execute(_ORPHANS).fetchall()
        return [f"A row of {row[0]} refers to one that is missing." for row in rows]

    def _check_person(self, row: _Row, head: _Row) -> None:
        number, chain, version, name, searched, is_removed, panels = row
        *identity, document = head
        expected = [chain, chain, current.PERSON]
        self._count(chain, version, is_right=identity == expected)
        if not _has_its_name(chain, name, searched, is_removed, document):
            self._are_names = False
        if not self._has_its_results(number, chain, panels):
            self._are_results = False

    def _count(self, chain: bytes, version: int, *, is_right: bool) -> None:
        """Count a version that is shown; it must be the head of its own chain."""
        self._shown += 1
        if not is_right or self._edited.get(chain, version) != version:
            self._are_heads = False

    def _has_its_results(self, person: int, own: bytes, panels: int) -> bool:
        """Tell whether a person's results are those of the documents that are shown."""
        expected: list[_Row] = []
        counted = 0
        for kind, moment, chain, version, *head in self._connection.execute(
            _SHOWN, (person,)
        ):
            *identity, document = head
            self._count(chain, version, is_right=identity == [chain, own, kind])
            self._watch.step()
            if kind == current.PANEL:
                counted += 1
                rows = _rows_of(person, chain, moment, document)
                if rows is None:
                    return False
                expected += rows
        found = self._connection.execute(
            "SELECT * FROM current_result WHERE person = ?", (person,)
        ).fetchall()
        is_whole = len(found) == len(expected) and counted == panels
        return is_whole and set(found) == set(expected)


def _heads_of_edited(connection: Connection) -> dict[bytes, int | None]:
    """Return which version each chain of several shows; None: nothing."""
    rows = connection.execute(_EDITED)
    return {
        chain: _shown(list(versions))
        for chain, versions in itertools.groupby(rows, key=lambda row: row[2])
    }


def _shown(rows: list[_Row]) -> int | None:
    """Return the number of the version of a chain that the tables show."""
    versions = [ledger.as_version((*row[:7], None if row[7] else "")) for row in rows]
    heads = ledger.heads(versions)
    kept = next((v for v in heads if v.document is not None), None)
    if kept is None and heads[0].kind == current.PERSON:
        kept = heads[0]
    return None if kept is None else kept.number


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


def _rows_of(
    person: int, chain: bytes, moment: int, document: str
) -> list[_Row] | None:
    """Return the rows that a panel's document must have; None if it is no panel.

    They are those of `current.result_rows`; a test holds both equal.
    """
    try:
        panel = documents.load(document)
        own_moment, collected = _collected(panel["collected"])
        if own_moment != moment:
            return None
        return [
            (
                person,
                result.get("analyte") or f":{fold_name(result['name'])}",
                moment,
                chain,
                position,
                collected,
                result["text"],
                result.get("comparator"),
                result.get("canonical"),
                result.get("canonical_low"),
                result.get("canonical_high"),
                result.get("status", _FINAL),
            )
            for position, result in enumerate(panel["results"])
        ]
    except _UNREADABLE:
        return None


_FINAL = Status.FINAL.value


@lru_cache(maxsize=4096)
def _collected(text: str) -> tuple[int, str]:
    collected = documents.read_collected(text)
    return current.moment_number(collected), collected.isoformat()
