"""How far a check is, and its early end when nobody waits for it any more."""

from collections.abc import Callable
from types import TracebackType
from typing import Self

from altdesk.store import cipher
from altdesk.store.cipher import Connection

Tell = Callable[[int, int], None]
"""Is told how many of how many steps are taken (of 0: nobody knows yet).

What it raises ends the check.
"""

_SQL_STEPS = 20_000
_EVERY = 256


def silent(_done: int, _total: int) -> None:
    """Tell nobody."""


class Watch:
    """Calls `tell` while statements run and while their rows are gone through."""

    def __init__(self, connection: Connection, tell: Tell, cache_kib: int) -> None:
        self._connection = connection
        self._cache_kib = cache_kib
        self._tell = tell
        self._cache_before = 0
        self._done = self._total = 0
        self._raised: BaseException | None = None

    def expect(self, total: int) -> None:
        """Say how many calls of `step` are to come in all."""
        self._total = total
        self._tell(0, total)

    def step(self) -> None:
        """Count one step."""
        self._done += 1
        if self._done % _EVERY == 0:
            self._tell(self._done, self._total)

    def __enter__(self) -> Self:
        row = self._connection.execute("PRAGMA cache_size").fetchone()
        self._cache_before = int(row[0])
        self._connection.execute(f"PRAGMA cache_size = -{self._cache_kib}")
        self._connection.set_progress_handler(self._look_up, _SQL_STEPS)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection.set_progress_handler(None, 0)
        self._connection.execute(f"PRAGMA cache_size = {self._cache_before}")
        if isinstance(error, cipher.Error) and self._raised is not None:
            raise self._raised from error

    def _look_up(self) -> bool:
        """Return whether the statement that runs shall end."""
        try:
            self._tell(self._done, self._total)
        except BaseException as error:  # noqa: BLE001 - raised when the statement ends
            self._raised = error
        return self._raised is not None
