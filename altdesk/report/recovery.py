"""The recovery sheet: one page of large print with the key that opens a log."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from altdesk.report.options import Paper
from altdesk.report.writing import write_whole

_SIZES = {Paper.A4: (595.28, 841.89), Paper.LETTER: (612.0, 792.0)}
_MARGIN = 57.0
_GROUPS_IN_LINE = 4


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What stands on the sheet; the key is in groups of four letters."""

    log_name: str
    key: str
    printed_on: date
    paper: Paper = Paper.A4

    @property
    def lines(self) -> tuple[str, ...]:
        """Return the key in lines that are easily copied by hand."""
        groups = self.key.split("-")
        return tuple(
            "   ".join(groups[i : i + _GROUPS_IN_LINE])
            for i in range(0, len(groups), _GROUPS_IN_LINE)
        )


_HOW_TO_READ = (
    "Letters and digits only. What looks like I or L is 1, like O is 0, like U is V. "
    "Capitals, spaces and hyphens do not matter."
)
_WHAT_FOR = (
    "It opens the log when the password is forgotten: start AltDesk, choose “Use the "
    "recovery key instead”, type the key, then set a new password in Settings."
)
_WHAT_TO_DO = (
    "Keep it like a passport: on paper, away from the computer.",
    "Whoever has this sheet and the file can read everything in it.",
    "Without password and key nobody can open the log, not even AltDesk's makers.",
    "Delete the PDF file after printing; empty the wastebasket too.",
    "Was it seen or lost? Print a new one in Settings: this key then ends.",
)


@dataclass(frozen=True, slots=True)
class _Text:
    """A paragraph with its size in points, its weight and the space before it."""

    words: str
    size: float
    space: float
    is_strong: bool = False


def _texts(sheet: RecoverySheet) -> Iterator[_Text]:
    day = f"{sheet.printed_on.day} {sheet.printed_on:%b %Y}"
    yield _Text("AltDesk recovery sheet", 24, 0, is_strong=True)
    yield _Text(f"Log: {sheet.log_name}", 15, 14, is_strong=True)
    yield _Text(f"Printed on {day}. An older sheet may no longer open it.", 12, 4)
    yield _Text("Recovery key", 13, 28, is_strong=True)
    for line in sheet.lines:
        yield _Text(line, 27, 10, is_strong=True)
    yield _Text(_HOW_TO_READ, 11, 12)
    yield _Text("What it is for", 13, 26, is_strong=True)
    yield _Text(_WHAT_FOR, 13, 4)
    yield _Text("What to do with this sheet", 13, 18, is_strong=True)
    for words in _WHAT_TO_DO:
        yield _Text(words, 13, 5)


def render(sheet: RecoverySheet) -> bytes:
    """Return the sheet as a PDF of one page."""
    from reportlab import rl_config
    from reportlab.pdfgen.canvas import Canvas

    from altdesk.report.paper.fonts import main_face

    rl_config.useA85 = 0
    file = io.BytesIO()
    font: Any = main_face(is_strong=False).name  # its types say a number
    canvas: Any = Canvas(
        file,
        pagesize=_SIZES[sheet.paper],
        invariant=1,
        lang="en",
        initialFontName=font,
    )
    canvas.setTitle("AltDesk recovery sheet")
    canvas.setAuthor("")
    canvas.setCreator("AltDesk")
    canvas.setProducer("AltDesk")
    _draw(canvas, sheet)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def _draw(canvas: Any, sheet: RecoverySheet) -> None:
    from altdesk.report.paper.plain import para
    from altdesk.report.paper.setting import set_runs
    from altdesk.report.summary import Run

    width, height = _SIZES[sheet.paper]
    y = height - _MARGIN
    for text in _texts(sheet):
        y -= text.space
        run = Run(para(text.words), is_strong=text.is_strong)
        for line in set_runs((run,), (width - 2 * _MARGIN) / text.size):
            y -= text.size * 1.3
            x = _MARGIN
            for piece in line.pieces:
                canvas.setFont(piece.face.name, text.size)
                canvas.drawString(x, y, piece.text)
                x += piece.width * text.size


def write_sheet(sheet: RecoverySheet, path: Path) -> None:
    """Write the sheet, whole or not at all, readable by its owner only.

    Raises:
        UnwritableFileError: the disk is full, or the folder cannot be written to.
    """
    write_whole(path, render(sheet))
