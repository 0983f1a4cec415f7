"""Many sheets at once, in worker processes, with progress, Cancel and failures told."""

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from altdesk.errors import AltDeskError
from altdesk.report.batch import Batch, Failure, Job
from altdesk.report.summary import Summary

_IN_FLIGHT = 3
"""Sheets handed to each worker ahead of time; more would only fill the memory."""

_MOST_WORKERS = 8

Progress = Callable[[int, int], None]


class Pool:
    """The workers of one batch, and what has come of it so far."""

    def __init__(
        self, folder: Path, progress: Progress, cancelled: Callable[[], bool]
    ) -> None:
        self._folder = folder
        self._progress = progress
        self._cancelled = cancelled
        self._running: dict[Future[None], Path] = {}
        self._written: list[Path] = []
        self._failures: list[Failure] = []
        self._begun = 0

    def run(self, jobs: Iterable[Job]) -> Batch:
        """Write all sheets, or those that were begun when Cancel was asked."""
        workers = min(os.cpu_count() or 1, _MOST_WORKERS)
        context = multiprocessing.get_context("spawn")
        was_cancelled = False
        with ProcessPoolExecutor(workers, context, initializer=_warm_up) as pool:
            for job, path in self._placed(jobs):
                was_cancelled = was_cancelled or self._cancelled()
                if was_cancelled:
                    break
                self._begin(pool, job, path)
                if len(self._running) >= workers * _IN_FLIGHT:
                    self._collect(*self._running)
            while self._running:
                self._collect(*self._running)
        return Batch(tuple(sorted(self._written)), tuple(self._failures), was_cancelled)

    def _placed(self, jobs: Iterable[Job]) -> Iterator[tuple[Job, Path]]:
        """Yield each job with its place; two of one name are numbered."""
        taken: set[str] = set()
        for job in jobs:
            stem, suffix = Path(job.file_name).stem, ".pdf"
            name, number = f"{stem}{suffix}", 1
            while name.casefold() in taken:
                number += 1
                name = f"{stem} ({number}){suffix}"
            taken.add(name.casefold())
            yield job, self._folder / name

    def _begin(self, pool: ProcessPoolExecutor, job: Job, path: Path) -> None:
        self._begun += 1
        try:
            self._running[pool.submit(write_one, job.summary, path)] = path
        except BrokenProcessPool as error:
            self._fail(path, error)

    def _collect(self, *running: Future[None]) -> None:
        """Take in what is done, waiting for at least one."""
        done, _ = wait(running, return_when=FIRST_COMPLETED)
        for future in done:
            path = self._running.pop(future)
            error = future.exception()
            if error is None:
                self._written.append(path)
            else:
                self._fail(path, error)
            finished = len(self._written) + len(self._failures)
            self._progress(finished, self._begun)

    def _fail(self, path: Path, error: BaseException) -> None:
        if isinstance(error, AltDeskError):
            why = str(error)
        elif isinstance(error, BrokenProcessPool):
            why = "A worker process ended unexpectedly. Try this person again."
        else:
            why = f"The sheet could not be set ({type(error).__name__})."
        self._failures.append(Failure(path.name, why))


def _warm_up() -> None:
    """Load the PDF library and the main typeface once in each worker."""
    from altdesk.report.paper.document import render
    from altdesk.report.paper.fonts import main_face

    # Ctrl+C reaches every process of a terminal: the first one says what to do.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    main_face(is_strong=True)
    _ = render


def write_one(summary: Summary, path: Path) -> None:
    """Write one sheet; what a worker does."""
    from altdesk.report.paper.document import render
    from altdesk.report.writing import write_whole

    write_whole(path, render(summary))
