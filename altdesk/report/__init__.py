"""Paper: what is said (Summary) and how it is set (PDF).

`compose` says it, `render` sets it, `write_pdf` puts it on disk whole or not at all.
The PDF library is loaded when the first sheet is rendered, not before.
"""

from pathlib import Path

from altdesk.report.compose import compose
from altdesk.report.options import Letterhead, Paper, Part, SheetOptions, Variant
from altdesk.report.summary import Summary
from altdesk.report.writing import UnwritableFileError, write_whole

__all__ = [
    "Letterhead",
    "Paper",
    "Part",
    "SheetOptions",
    "Summary",
    "UnwritableFileError",
    "Variant",
    "compose",
    "render",
    "write_pdf",
]


def render(summary: Summary) -> bytes:
    """Return the sheet as a PDF; the same Summary gives the same bytes."""
    from altdesk.report.paper.document import render as set_pages

    return set_pages(summary)


def write_pdf(summary: Summary, path: Path) -> None:
    """Write the sheet as a PDF; an older file there is replaced only when all is well.

    Raises:
        UnwritableFileError: the disk is full, or the folder cannot be written to.
    """
    write_whole(path, render(summary))
