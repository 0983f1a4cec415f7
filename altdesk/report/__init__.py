"""Paper: what is said (Summary) and how it is set (PDF).

`compose` says it, `render` sets it, `write_pdf` puts it on disk whole or not at all.
The PDF library is loaded when the first sheet is rendered, not before.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from altdesk.report.batch import Batch, Failure, Job, sheet_name
from altdesk.report.compose import compose
from altdesk.report.options import Letterhead, Paper, Part, SheetOptions, Variant
from altdesk.report.summary import Summary
from altdesk.report.wording import is_spoken, languages
from altdesk.report.writing import UnwritableFileError, write_whole

__all__ = [
    "Batch",
    "Failure",
    "Job",
    "Letterhead",
    "Paper",
    "Part",
    "SheetOptions",
    "Summary",
    "UnwritableFileError",
    "Variant",
    "compose",
    "is_spoken",
    "languages",
    "render",
    "render_together",
    "sheet_name",
    "write_batch",
    "write_pdf",
    "write_together",
]


def render(summary: Summary) -> bytes:
    """Return the sheet as a PDF; the same Summary gives the same bytes."""
    from altdesk.report.paper.document import render as set_pages

    return set_pages(summary)


def render_together(summaries: Sequence[Summary]) -> bytes:
    """Return several people's sheets as one PDF, each with its own page count."""
    from altdesk.report.paper.document import render_together as set_all

    return set_all(summaries)


def write_pdf(summary: Summary, path: Path) -> None:
    """Write the sheet as a PDF; an older file there is replaced only when all is well.

    Raises:
        UnwritableFileError: the disk is full, or the folder cannot be written to.
    """
    write_whole(path, render(summary))


def write_batch(
    jobs: Iterable[Job],
    folder: Path,
    progress: Callable[[int, int], None] = lambda _done, _begun: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Batch:
    """Write one PDF for each job into `folder`; one that fails does not stop others.

    `jobs` may be a generator: sheets are composed while others are being set.
    `progress` is told how many are done and how many were begun. After `cancelled`
    says yes nothing new is begun; what was begun is finished and kept.
    """
    from altdesk.report.workers import Pool

    return Pool(folder, progress, cancelled).run(jobs)


def write_together(
    jobs: Iterable[Job],
    path: Path,
    progress: Callable[[int, int], None] = lambda _done, _begun: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Batch:
    """Write all jobs as one PDF, each person's sheet behind a bookmark.

    A sheet that fails is listed and left out. After `cancelled` says yes, nothing is
    written.
    """
    from altdesk.report.together import Volume

    return Volume(path, progress, cancelled).write(jobs)
