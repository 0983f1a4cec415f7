"""What an open log can be asked; nothing here changes it."""

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from altdesk.core.history import History
from altdesk.core.person import Person
from altdesk.errors import LogError
from altdesk.store import cipher, device, faults, ledger, reading, recording, work_list
from altdesk.store.checks import Checks
from altdesk.store.cipher import Connection
from altdesk.store.ledger import Version
from altdesk.store.lock import Holder
from altdesk.store.opening import Opened
from altdesk.store.reading import ActEntry, Conflict, SeriesPoint, VersionEntry
from altdesk.store.work_list import WHOLE_LIST, WorkQuery, WorkRow

if TYPE_CHECKING:
    from altdesk.store.audit import AuditLine
    from altdesk.store.checkup_watch import Tell

_IN_MEMORY = "this log"


class ReadableLog:
    """The half of a Log that reads. Any thread may use it; one call runs at a time."""

    def __init__(self, connection: Connection, place: Opened) -> None:
        self._connection = connection
        self._place = place
        self._turn = threading.RLock()
        self._is_open = True
        self._checks = Checks()

    @property
    def path(self) -> Path | None:
        return self._place.path

    @property
    def is_read_only(self) -> bool:
        return self._place.is_read_only

    @property
    def is_protected(self) -> bool:
        """Tell whether the log asks for a password; else anybody can read the file."""
        return self._place.header is not None

    @property
    def key_family(self) -> str | None:
        """Return what logs share that open with one password; None without one."""
        return None if self._place.header is None else self._place.header.family

    @property
    def writer(self) -> Holder | None:
        """Return who was writing to the log when it was opened to read."""
        return self._place.writer

    @property
    def cautions(self) -> tuple[str, ...]:
        """Return what to know about the log's place, such as a synced folder."""
        from altdesk.store.surroundings import cautions

        return () if self.path is None else cautions(self.path)

    @property
    def name(self) -> str:
        """Return what messages call the log."""
        return _IN_MEMORY if self.path is None else self.path.name

    @property
    def undo_words(self) -> str | None:
        with self._reading() as connection:
            return recording.words_of(connection, recording.targets(connection)[0])

    @property
    def redo_words(self) -> str | None:
        with self._reading() as connection:
            return recording.words_of(connection, recording.targets(connection)[1])

    def people_of(self, *, undo: bool) -> frozenset[str]:
        """Return the ids of the people whom undo, or redo, would concern."""
        with self._reading() as connection:
            act = recording.targets(connection)[0 if undo else 1]
            found = connection.execute(
                "SELECT DISTINCT person FROM version WHERE act = ?", (act,)
            )
            return frozenset(person.hex() for (person,) in found)

    def setting(self, name: str) -> str | None:
        with self._reading() as connection:
            row = connection.execute(
                "SELECT value FROM setting WHERE name = ?", (name,)
            ).fetchone()
        return None if row is None else str(row[0])

    def settings(self, beginning: str) -> dict[str, str]:
        """Return the settings whose names begin so, by name."""
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT name, value FROM setting WHERE substr(name, 1, ?) = ?"
                " ORDER BY name",
                (len(beginning), beginning),
            ).fetchall()
        return {str(name): str(value) for name, value in rows}

    def people(self) -> tuple[Person, ...]:
        """Return everyone in the log, by name."""
        with self._reading() as connection:
            return reading.people(connection)

    def person(self, person_id: str) -> Person | None:
        with self._reading() as connection:
            return reading.person(connection, chain_of(person_id))

    def history(self, person_id: str) -> History:
        """Return all that is known of a person; raises LogError for a stranger."""
        with self._reading() as connection:
            return reading.history(connection, chain_of(person_id))

    def panel_ids(self, person_id: str) -> tuple[str, ...]:
        with self._reading() as connection:
            return reading.panel_ids(connection, chain_of(person_id))

    def series(self, person_id: str, analyte: str) -> tuple[SeriesPoint, ...]:
        """Return one analyte's results of a person, oldest first, without documents."""
        with self._reading() as connection:
            return reading.series(connection, chain_of(person_id), analyte)

    def known_results(self, person_id: str) -> set[tuple[str, str, str, float | str]]:
        """Return the keys of a person's results (see `reading.known_results`)."""
        with self._reading() as connection:
            return reading.known_results(connection, chain_of(person_id))

    def work_list(self, query: WorkQuery = WHOLE_LIST) -> tuple[WorkRow, ...]:
        """Return one page of the people with their stored standing."""
        with self._reading() as connection:
            return work_list.work_list(connection, query)

    def count_work(self, query: WorkQuery = WHOLE_LIST) -> int:
        """Return how many people the list has on all pages."""
        with self._reading() as connection:
            return work_list.count(connection, query)

    def standings_to_renew(self, knowledge: str, limit: int = 100) -> tuple[str, ...]:
        """Return the ids of people whose standing is to be worked out again."""
        with self._reading() as connection:
            return work_list.to_renew(connection, knowledge, limit)

    def versions(self, chain: str) -> tuple[VersionEntry, ...]:
        """Return the history of one chain: who, when and what."""
        with self._reading() as connection:
            return reading.versions(connection, chain_of(chain))

    def acts(self, limit: int = 100, before: int | None = None) -> tuple[ActEntry, ...]:
        """Return the audit list, newest first."""
        with self._reading() as connection:
            return reading.acts(connection, limit, before)

    def audit_lines(self) -> "tuple[AuditLine, ...]":
        """Return every change: who, when, from what to what; oldest first."""
        from altdesk.store.audit import lines

        with self._reading() as connection:
            return tuple(lines(connection))

    def audit_csv(self) -> str:
        """Return the audit as a table to hand over."""
        from altdesk.store.audit import as_csv

        with self._reading() as connection:
            return as_csv(connection)

    def all_versions(self) -> list[Version]:
        """Return the whole ledger as it stands in the file, for a salvage."""
        with self._reading() as connection:
            return ledger.all_versions(connection)

    def conflicts(self) -> tuple[Conflict, ...]:
        with self._reading() as connection:
            return reading.conflicts(connection)

    @property
    def head_hash(self) -> str:
        """Return the hash over the whole ledger, to compare or to print."""
        with self._reading() as connection:
            return device.head_hash(connection)

    def check(self, tell: "Tell | None" = None) -> list[str]:
        """Return all that is wrong with the file; empty means whole and unchanged.

        The log can be used meanwhile. `tell` hears how far it is; what it raises ends
        the check.
        """
        from altdesk.store import checkup, checkup_watch

        heard = tell or checkup_watch.silent
        file = self._place.file
        if file is None:
            with self._reading() as connection:
                return checkup.check(connection, heard)
        with self._checks.one(heard) as watched:
            # Its turn is not awaited: who closes the log waits for this check to end.
            self._require_open()
            key = self._place.key
            with (
                faults.told(self.name),
                closing(cipher.connect(file, key, read_only=True)) as connection,
                closing(cipher.connect(file, key, read_only=True)) as beside,
            ):
                return checkup.check(connection, watched, beside)

    def backup(self, folder: Path, label: str = "") -> Path:
        """Write a verified copy into `folder` and return its place."""
        from altdesk.store.backup import write

        with self._reading() as connection:
            stem = "log" if self.path is None else self.path.stem
            return write(connection, self._place, Path(folder), stem, label)

    def save_as(self, path: Path, *, log: Path | None = None) -> Path:
        """Write a verified copy under a new name, also when the file itself is gone.

        A backup that takes the place of `log` keeps the password which that one has.
        """
        from altdesk.store.backup import write_to
        from altdesk.store.protection import with_newest_keys

        with self._reading() as connection:
            place = self._place if log is None else with_newest_keys(self._place, log)
            return write_to(connection, place, Path(path), as_new=True)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._turn, faults.told(self.name):
            self._require_open()
            yield self._connection

    @property
    def is_open(self) -> bool:
        """Tell whether the log can still be asked; a late answer may ask first."""
        return self._is_open

    def _require_open(self) -> None:
        if not self._is_open:
            raise LogError(f"{self.name} is closed.", "Open it again.")


def chain_of(identifier: str) -> bytes:
    """Return the bytes of an id; what is none matches nothing."""
    try:
        return bytes.fromhex(identifier)
    except ValueError:
        return b""
