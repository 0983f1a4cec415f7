"""Checks that run beside an open log, and end before its file is closed or replaced."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from altdesk.errors import LogError


class CheckEndedError(LogError):
    """A check ended early, because its log was closed or written anew."""


class Checks:
    """Lets one check run at a time, and lets nobody wait long for its end."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._stop = threading.Event()

    @contextmanager
    def one(
        self, tell: Callable[[int, int], None]
    ) -> Iterator[Callable[[int, int], None]]:
        """Run a check; it must call what it is given, which ends it when needed."""

        def watched(done: int, total: int) -> None:
            if self._stop.is_set():
                what = "The log was closed or written anew during its check."
                raise CheckEndedError(what, "Check it again.")
            tell(done, total)

        with self._turn:
            yield watched

    @contextmanager
    def none(self) -> Iterator[None]:
        """End the check that runs, and let none begin meanwhile."""
        self._stop.set()
        with self._turn:
            self._stop.clear()
            yield
