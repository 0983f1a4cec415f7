"""The Log: one person's, family's or clinic's file, open."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from altdesk.errors import LogError
from altdesk.store import cipher, device, disk, footing, opening, recording, work_list
from altdesk.store.changes import Change
from altdesk.store.cipher import Connection, Key
from altdesk.store.header import Header
from altdesk.store.ledger import NewAct
from altdesk.store.opening import Opened
from altdesk.store.readable_log import ReadableLog, chain_of
from altdesk.store.unlocking import NO_SECRETS, Secrets
from altdesk.store.work_list import Standing, WorkOrder, WorkQuery, WorkRow


class Log(ReadableLog):
    """An open log. Any thread may use it; one call runs at a time.

    A change is acknowledged (the call returns) after it is on the disk.
    """

    def __init__(self, connection: Connection, place: Opened, author: str) -> None:
        super().__init__(connection, place)
        self._author = author
        self._device: bytes | None = None
        self._backups: Path | None = None
        self._head = ""

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
        path = disk.real(Path(path))
        if read_only:
            connection, place = opening.open_to_read(path, secrets)
        else:
            connection, place = opening.open_to_write(
                path, secrets, take_over=take_over
            )
        return cls(connection, place, author)

    @classmethod
    def open_backup(cls, copy: Path, log: Path, secrets: Secrets = NO_SECRETS) -> Self:
        """Return a backup of `log` to read; the password of the log opens it too.

        Raises:
            LogError: the backup cannot be read.
            PasswordNeededError: it is protected, and `secrets` do not open it.
        """
        connection, place = opening.open_to_read(disk.real(copy), secrets, log)
        return cls(connection, place, "")

    @classmethod
    def in_memory(
        cls,
        *,
        author: str = "",
        key: Key = cipher.PUBLISHED,
        header: Header | None = None,
    ) -> Self:
        """Return an empty log that is gone when it is closed.

        It is saved under `key`, with the wrapped keys of `header`.
        """
        connection = cipher.connect(None, cipher.PUBLISHED)
        opening.fill(connection)
        return cls(connection, Opened(None, key=key, header=header), author)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def back_up_on_close(self, folder: Path | None) -> None:
        """Write a verified backup into `folder` when the log is closed changed."""
        self._backups, self._head = folder, self.head_hash

    def close(self) -> None:
        """Bring the file to rest, so that it alone holds everything, and let it go."""
        with self._turn, self._checks.none():
            if not self._is_open:
                return
            try:
                if self._backups is not None and self.head_hash != self._head:
                    self.back_up(self._backups)
            finally:
                self._is_open = False
                opening.close(self._connection, self._place)

    def back_up(self, folder: Path, label: str = "auto") -> None:
        """Write a verified backup into `folder`, and let old ones there age out."""
        from altdesk.store import automatic

        with self._reading() as connection:
            automatic.back_up(connection, self._place, folder, label)

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
                work_list.keep(connection, chain_of(person_id), standing)
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

    def keep_standing(self, person_id: str, standing: Standing) -> None:
        self.keep_standings([(person_id, standing)])

    def keep_standings(self, standings: Sequence[tuple[str, Standing]]) -> None:
        """Store standings in one transaction; they are no part of the ledger."""
        with self._writing() as connection:
            for person_id, standing in standings:
                work_list.keep(connection, chain_of(person_id), standing)

    def keep_setting(self, name: str, value: str) -> None:
        """Store a setting that travels with the file."""
        with self._writing() as connection:
            connection.execute(
                "INSERT INTO setting VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (name, value),
            )

    # Who may read it

    def protect(self, password: str) -> str:
        """Set a password; return the recovery key, which is shown this once.

        The log is written anew under a random key. Copies and backups made before
        stay readable without a password.
        """
        from altdesk.store import protection

        with self._rewriting() as connection:
            if self.is_protected:
                raise LogError("This log has a password.", "Change it instead.")
            self._connection, self._place, recovery = protection.protect(
                connection, self._place, password
            )
        return recovery

    def unprotect(self) -> None:
        """Remove the password: anybody who has the file can read it."""
        from altdesk.store import protection

        with self._rewriting() as connection:
            self._connection, self._place = protection.unprotect(
                connection, self._place
            )

    def change_password(self, password: str) -> None:
        """Set another password; the recovery key stays."""
        from altdesk.store import protection

        with self._reading() as connection:
            self._place = protection.with_password(connection, self._place, password)

    def renew_recovery_key(self) -> str:
        """Return a new recovery key; the old one opens nothing any more."""
        from altdesk.store import protection

        with self._reading() as connection:
            self._place, recovery = protection.with_recovery_key(
                connection, self._place
            )
        return recovery

    def is_password(self, password: str) -> bool:
        """Tell whether `password` opens this log, for instance to end a pause."""
        from altdesk.store import protection
        from altdesk.store.keys import Secret

        with self._reading():
            return protection.is_secret(self._place, Secret.PASSWORD, password)

    # Inside

    def _act(self, words: str) -> NewAct:
        if self._device is None:
            inode = None if self._place.mark is None else self._place.mark[1]
            self._device = device.find_or_add(self._connection, inode)
        return NewAct(os.urandom(16), words, self._author, self._device)

    @contextmanager
    def _rewriting(self) -> Iterator[Connection]:
        """Let the file be written anew; if that fails, the old one stays open."""
        with self._reading() as connection, self._checks.none():
            try:
                yield connection
            except BaseException:
                self._connection = opening.reconnect(connection, self._place)
                raise
            finally:
                self._device = None

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """Hold one write transaction; it is whole on the disk, or nothing is."""
        with self._reading() as connection:
            if self.is_read_only:
                what = f"{self.name} is open to read only."
                raise LogError(
                    what, "Close it where it is written, then open it again."
                )
            footing.require_room(self.path)
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                self._device = None
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
            footing.require_same_file(self.path, self._place.mark)


__all__ = ["Log", "Secrets", "Standing", "WorkOrder", "WorkQuery", "WorkRow"]
