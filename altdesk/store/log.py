"""The Log: one person's, family's or clinic's file, open."""

import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from altdesk.core.history import History
from altdesk.core.person import Person
from altdesk.errors import LogError
from altdesk.store import (
    cipher,
    device,
    faults,
    opening,
    reading,
    recording,
    work_list,
)
from altdesk.store.changes import Change
from altdesk.store.cipher import Connection
from altdesk.store.ledger import NewAct
from altdesk.store.lock import Holder
from altdesk.store.reading import ActEntry, Conflict, SeriesPoint, VersionEntry
from altdesk.store.unlocking import NO_SECRETS, Secrets
from altdesk.store.work_list import WHOLE_LIST, Standing, WorkOrder, WorkQuery, WorkRow

_IN_MEMORY = "this log"


class Log:
    """An open log. Any thread may use it; one call runs at a time.

    A change is acknowledged (the call returns) after it is on the disk.
    """

    def __init__(
        self, connection: Connection, place: opening.Opened, author: str
    ) -> None:
        self._connection = connection
        self._place = place
        self._author = author
        self._turn = threading.RLock()
        self._device: bytes | None = None
        self._is_open = True

    @classmethod
    def create(cls, path: Path, *, author: str = "") -> Self:
        """Make a new log file and return it open.

        Raises:
            LogError: something stands there already, or the place cannot be written.
        """
        opening.make(Path(path))
        return cls.open(path, author=author)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        author: str = "",
        read_only: bool = False,
        secrets: Secrets = NO_SECRETS,
        take_over: bool = False,
    ) -> Self:
        """Return the log that a file holds.

        `take_over` ends the lock of another computer, after a person has seen whose.

        Raises:
            LogError: the file is missing, no log, damaged or cannot be reached.
            LogInUseError: somebody else writes; it can be opened to read only.
            NewerLogError: a newer AltDesk wrote it; it is left unchanged.
            PasswordNeededError: it is protected, and `secrets` do not open it.
        """
        path = Path(path)
        if read_only:
            connection, place = opening.open_to_read(path, secrets)
        else:
            connection, place = opening.open_to_write(
                path, secrets, take_over=take_over
            )
        return cls(connection, place, author)

    @classmethod
    def in_memory(cls, *, author: str = "") -> Self:
        """Return an empty log that is gone when it is closed."""
        connection = cipher.connect(None, cipher.PUBLISHED)
        opening.fill(connection)
        return cls(connection, opening.Opened(None), author)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def path(self) -> Path | None:
        return self._place.path

    @property
    def is_read_only(self) -> bool:
        return self._place.is_read_only

    @property
    def writer(self) -> Holder | None:
        """Return who was writing to the log when it was opened to read."""
        return self._place.writer

    @property
    def name(self) -> str:
        """Return what messages call the log."""
        return _IN_MEMORY if self.path is None else self.path.name

    def close(self) -> None:
        """Bring the file to rest, so that it alone holds everything, and let it go."""
        with self._turn:
            if self._is_open:
                self._is_open = False
                opening.close(self._connection, self._place)

    # What is recorded

    def record(
        self,
        words: str,
        changes: Sequence[Change],
        standings: Sequence[tuple[str, Standing]] = (),
    ) -> str:
        """Record changes as one act and return its id, after it is on the disk.

        `standings` are kept in the same transaction, by person id.

        Raises:
            LogError: nothing was recorded, or the file is gone (`faults.gone`).
        """
        if not changes:
            raise ValueError("There is nothing to record.")
        with self._writing() as connection:
            act = self._act(words)
            recording.record(connection, act, changes)
            for person_id, standing in standings:
                work_list.keep(connection, _chain(person_id), standing)
        return act.id.hex()

    def undo(self) -> str | None:
        """Take the last act back; return its words, or None if there is none."""
        if self.undo_words is None:
            return None
        with self._writing() as connection:
            return recording.undo(connection, self._act(""))

    def redo(self) -> str | None:
        """Repeat the act that was taken back last; return its words."""
        if self.redo_words is None:
            return None
        with self._writing() as connection:
            return recording.redo(connection, self._act(""))

    @property
    def undo_words(self) -> str | None:
        with self._reading() as connection:
            return recording.words_of(connection, recording.targets(connection)[0])

    @property
    def redo_words(self) -> str | None:
        with self._reading() as connection:
            return recording.words_of(connection, recording.targets(connection)[1])

    def keep_standing(self, person_id: str, standing: Standing) -> None:
        self.keep_standings([(person_id, standing)])

    def keep_standings(self, standings: Sequence[tuple[str, Standing]]) -> None:
        """Store standings in one transaction; they are no part of the ledger."""
        with self._writing() as connection:
            for person_id, standing in standings:
                work_list.keep(connection, _chain(person_id), standing)

    def keep_setting(self, name: str, value: str) -> None:
        """Store a setting that travels with the file."""
        with self._writing() as connection:
            connection.execute(
                "INSERT INTO setting VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, value),
            )

    # Who may read it

    @property
    def is_protected(self) -> bool:
        """Tell whether the log asks for a password; else anybody can read the file."""
        return self._place.header is not None

    def protect(self, password: str) -> str:
        """Set a password; return the recovery key, which is shown this once.

        The log is written anew under a random key. Copies and backups made before
        stay readable without a password.
        """
        from altdesk.store import protection

        with self._reading() as connection:
            if self.is_protected:
                raise LogError("This log has a password.", "Change it instead.")
            self._connection, self._place, recovery = protection.protect(
                connection, self._place, password
            )
            self._device = None
        return recovery

    def unprotect(self) -> None:
        """Remove the password: anybody who has the file can read it."""
        from altdesk.store import protection

        with self._reading() as connection:
            self._connection, self._place = protection.unprotect(
                connection, self._place
            )
            self._device = None

    def change_password(self, password: str) -> None:
        """Set another password; the recovery key stays."""
        from altdesk.store import protection

        with self._reading():
            self._place = protection.with_password(self._place, password)

    def renew_recovery_key(self) -> str:
        """Return a new recovery key; the old one opens nothing any more."""
        from altdesk.store import protection

        with self._reading():
            self._place, recovery = protection.with_recovery_key(self._place)
        return recovery

    def is_password(self, password: str) -> bool:
        """Tell whether `password` opens this log, for instance to end a pause."""
        from altdesk.store import protection
        from altdesk.store.keys import Secret

        with self._reading():
            return protection.is_secret(self._place, Secret.PASSWORD, password)

    # What is known

    def setting(self, name: str) -> str | None:
        with self._reading() as connection:
            row = connection.execute(
                "SELECT value FROM setting WHERE name = ?", (name,)
            ).fetchone()
        return None if row is None else str(row[0])

    def people(self) -> tuple[Person, ...]:
        """Return everyone in the log, by name."""
        with self._reading() as connection:
            return reading.people(connection)

    def person(self, person_id: str) -> Person | None:
        with self._reading() as connection:
            return reading.person(connection, _chain(person_id))

    def history(self, person_id: str) -> History:
        """Return all that is known of a person; raises LogError for a stranger."""
        with self._reading() as connection:
            return reading.history(connection, _chain(person_id))

    def panel_ids(self, person_id: str) -> tuple[str, ...]:
        with self._reading() as connection:
            return reading.panel_ids(connection, _chain(person_id))

    def series(self, person_id: str, analyte: str) -> tuple[SeriesPoint, ...]:
        """Return one analyte's results of a person, oldest first, without documents."""
        with self._reading() as connection:
            return reading.series(connection, _chain(person_id), analyte)

    def known_results(self, person_id: str) -> set[tuple[str, str, str, float | str]]:
        """Return the keys of a person's results (see `reading.known_results`)."""
        with self._reading() as connection:
            return reading.known_results(connection, _chain(person_id))

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
            return reading.versions(connection, _chain(chain))

    def acts(self, limit: int = 100, before: int | None = None) -> tuple[ActEntry, ...]:
        """Return the audit list, newest first."""
        with self._reading() as connection:
            return reading.acts(connection, limit, before)

    def conflicts(self) -> tuple[Conflict, ...]:
        with self._reading() as connection:
            return reading.conflicts(connection)

    @property
    def head_hash(self) -> str:
        """Return the hash over the whole ledger, to compare or to print."""
        with self._reading() as connection:
            return device.head_hash(connection)

    def check(self) -> list[str]:
        """Return all that is wrong with the file; empty means whole and unchanged."""
        from altdesk.store.checkup import check

        with self._reading() as connection:
            return check(connection, self.path)

    def backup(self, folder: Path, label: str = "") -> Path:
        """Write a verified copy into `folder` and return its place."""
        from altdesk.store.backup import write

        with self._reading() as connection:
            stem = "log" if self.path is None else self.path.stem
            return write(connection, self._place, Path(folder), stem, label)

    def save_as(self, path: Path) -> Path:
        """Write a verified copy under a new name, also when the file itself is gone."""
        from altdesk.store.backup import write_to

        with self._reading() as connection:
            return write_to(connection, self._place, Path(path), as_new=True)

    # Inside

    def _act(self, words: str) -> NewAct:
        if self._device is None:
            inode = None if self._place.mark is None else self._place.mark[1]
            self._device = device.find_or_add(self._connection, inode)
        return NewAct(os.urandom(16), words, self._author, self._device)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._turn, faults.told(self.name):
            if not self._is_open:
                raise LogError(f"{self.name} is closed.", "Open it again.")
            yield self._connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """Hold one write transaction; it is whole on the disk, or nothing is."""
        with self._reading() as connection:
            if self.is_read_only:
                what = f"{self.name} is open to read only."
                raise LogError(
                    what, "Close it where it is written, then open it again."
                )
            opening.require_room(self._place)
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                self._device = None
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            opening.require_same_file(self._place)


def _chain(identifier: str) -> bytes:
    try:
        return bytes.fromhex(identifier)
    except ValueError:
        return b""


__all__ = ["Log", "Secrets", "Standing", "WorkOrder", "WorkQuery", "WorkRow"]
