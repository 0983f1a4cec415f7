"""Many people's sheets in one PDF, set in a process of its own.

The sheets are composed here and set there at the same time; the file is written once,
when all are set.
"""

import multiprocessing
import signal
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

from altdesk.errors import AltDeskError
from altdesk.report.batch import Batch, Failure, Job

if TYPE_CHECKING:
    from altdesk.report.summary import Summary

_IN_FLIGHT = 6
"""Sheets handed over ahead of time."""

Progress = Callable[[int, int], None]


@dataclass(slots=True)
class Volume:
    """One PDF while its sheets are set; `path` is where it will stand."""

    path: Path
    progress: Progress
    cancelled: Callable[[], bool]
    failures: list[Failure] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    done: int = 0

    def write(self, jobs: Iterable[Job]) -> Batch:
        """Write all sheets as one PDF, or nothing after Cancel or without any."""
        context = multiprocessing.get_context("spawn")
        here, there = context.Pipe()
        process = context.Process(target=_set_all, args=(there,), daemon=True)
        process.start()
        there.close()
        try:
            return self._feed(jobs, here)
        except (EOFError, OSError):
            why = "The worker process ended unexpectedly. Try again."
            return Batch((), (*self.failures, Failure(self.path.name, why)))
        finally:
            here.close()
            process.join()

    def _feed(self, jobs: Iterable[Job], there: Connection) -> Batch:
        for job in jobs:
            if self.cancelled():
                return Batch((), tuple(self.failures), was_cancelled=True)
            there.send(job.summary)
            self.names.append(job.file_name)
            while len(self.names) - self.done >= _IN_FLIGHT or there.poll():
                self._take(there)
        while self.done < len(self.names):
            self._take(there)
        if self.cancelled():
            return Batch((), tuple(self.failures), was_cancelled=True)
        return self._close(there)

    def _take(self, there: Connection) -> None:
        """Take in what came of the oldest sheet."""
        why = there.recv()
        if why:
            self.failures.append(Failure(self.names[self.done], why))
        self.done += 1
        self.progress(self.done, len(self.names))

    def _close(self, there: Connection) -> Batch:
        if len(self.failures) == len(self.names):
            return Batch((), tuple(self.failures))
        there.send(self.path)
        why = there.recv()
        if why:
            return Batch((), (*self.failures, Failure(self.path.name, why)))
        return Batch((self.path,), tuple(self.failures))


def _set_all(there: Connection) -> None:
    """Set each summary that comes; a path ends the volume and is where it goes."""
    from altdesk.report.paper.document import Volume as Pages
    from altdesk.report.writing import write_whole

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    pages = Pages()
    while True:
        try:
            item: Summary | Path = there.recv()
        except EOFError:
            return
        try:
            if isinstance(item, Path):
                write_whole(item, pages.finish())
            else:
                pages.add(item)
        except AltDeskError as error:
            there.send(str(error))
        else:
            there.send("")
        if isinstance(item, Path):
            return
