"""Is the file whole and unchanged? Pages, tables, the chain of hashes, the derived.

The check reads through a connection of its own, so that the log can be used meanwhile.
That connection has nothing in memory yet: each page that is in use comes from the disk
and proves by its HMAC that it is the one that was written.
"""

from concurrent.futures import wait

from altdesk.store import checkup_current, checkup_ledger
from altdesk.store.checkup_watch import Tell, Watch, silent
from altdesk.store.cipher import Connection

_MOST = 20
_CACHE_KIB = 65536
_PATIENCE = 0.2
_STEPS = (
    "SELECT (SELECT count(*) FROM version) + (SELECT count(*) FROM current_version)"
)


def check(
    connection: Connection, tell: Tell = silent, beside: Connection | None = None
) -> list[str]:
    """Return all that is wrong, in sentences; empty means whole and unchanged.

    Through a second connection the pages are read beside what the rows say.

    Raises:
        cipher.Error: the file cannot be read at all.
    """
    if beside is None:
        return [*_check_file(connection, tell), *_check_contents(connection, tell)]
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(max_workers=1) as thread:
        is_over = False

        def look_up(_done: int, _total: int) -> None:
            if is_over:
                raise _OverError

        pages = thread.submit(_check_file, beside, look_up)
        try:
            contents = _check_contents(connection, tell)
            while not pages.done():
                tell(1, 1)
                wait([pages], timeout=_PATIENCE)
        finally:
            is_over = True
    return [*pages.result(), *contents]


def _check_file(connection: Connection, tell: Tell) -> list[str]:
    with Watch(connection, tell, _CACHE_KIB):
        return _check_pages(connection)


def _check_contents(connection: Connection, tell: Tell) -> list[str]:
    with Watch(connection, tell, _CACHE_KIB) as watch:
        watch.expect(connection.execute(_STEPS).fetchone()[0])
        return [
            *_check_references(connection),
            *checkup_ledger.check(connection, watch),
            *checkup_current.check(connection, watch),
        ]


class _OverError(Exception):
    """Nobody waits for the pages any more."""


def _check_pages(connection: Connection) -> list[str]:
    """Read every page that is in use, and compare tables and indexes.

    A power cut can leave pages half written that the WAL still holds whole; what is
    read is then the whole one.
    """
    rows = connection.execute(f"PRAGMA integrity_check({_MOST})").fetchall()
    if rows == [("ok",)]:
        return []
    return _damaged_pages(connection) or [
        f"The tables are damaged: {text}." for (text,) in rows
    ]


def _damaged_pages(connection: Connection) -> list[str]:
    """Name the pages that do not prove to be those that were written.

    Pages behind the last one hold the key header of a log that rests.
    """
    last = connection.execute("PRAGMA page_count").fetchone()[0]
    rows = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    wrong = [text for (text,) in rows if _page_number(text) <= last]
    return [
        f"A part of the file was changed or is missing: {t}." for t in wrong[:_MOST]
    ]


def _page_number(text: str) -> int:
    """Return the page that SQLCipher complains of."""
    last = text.rsplit(maxsplit=1)[-1]
    return int(last) if last.isdigit() else 0


# What the other parts compare anyway is not asked for here: it would be read twice.
_REFERENCES = {
    "act": "PRAGMA foreign_key_check(act)",
    "standing": "PRAGMA foreign_key_check(standing)",
    "current_person": "PRAGMA foreign_key_check(current_person)",
    "current_result": """WITH RECURSIVE owner (number) AS (
        SELECT min(person) FROM current_result UNION ALL
        SELECT (SELECT min(person) FROM current_result WHERE person > number)
        FROM owner WHERE number IS NOT NULL)
        SELECT 1 FROM owner WHERE number IS NOT NULL
        AND number NOT IN (SELECT number FROM current_person)""",
    "version": """SELECT 1 FROM version INDEXED BY version_of_act
        WHERE NOT EXISTS (SELECT 1 FROM act WHERE act.number = version.act)""",
}


def _check_references(connection: Connection) -> list[str]:
    return [
        f"A row of {table} refers to one that is missing."
        for table, statement in _REFERENCES.items()
        for _ in connection.execute(statement).fetchmany(_MOST)
    ]
