"""Foreign formats into drafts."""

from altdesk.importers.column_questions import UnmappedTableError
from altdesk.importers.dispatch import read, read_source, read_text
from altdesk.importers.reading import (
    Choices,
    OtherResult,
    Question,
    Reading,
    SourceFile,
    layout_key,
)

__all__ = [
    "Choices",
    "OtherResult",
    "Question",
    "Reading",
    "SourceFile",
    "UnmappedTableError",
    "layout_key",
    "read",
    "read_source",
    "read_text",
]
