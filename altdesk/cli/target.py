"""The log that an import goes into: opened to compare, made when something is kept."""

from contextlib import ExitStack
from pathlib import Path
from typing import Self

from altdesk.app import open_logbook
from altdesk.cli.secrets import secrets_for
from altdesk.logbook import Logbook


class Target:
    """A log that may not be there yet; it is not made for what is refused."""

    def __init__(self, place: Path, *, is_dry: bool) -> None:
        self._place = place
        self._is_dry = is_dry
        self._opened = ExitStack()
        self.logbook = self._open() if self._is_there() else self._empty()

    def to_keep(self) -> Logbook:
        """Return the log to record in; one that was not there is there now."""
        if not self._is_there():
            self.logbook = self._open()
        return self.logbook

    def _is_there(self) -> bool:
        from altdesk.store import faults

        with faults.told(self._place.name):
            return self._place.exists()

    def _open(self) -> Logbook:
        secrets = secrets_for(self._place)
        opened = open_logbook(self._place, read_only=self._is_dry, secrets=secrets)
        return self._opened.enter_context(opened)

    def _empty(self) -> Logbook:
        from altdesk.store.log import Log

        return self._opened.enter_context(Logbook(Log.in_memory()))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._opened.close()
