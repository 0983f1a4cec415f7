"""Foreign formats into drafts."""

from altdesk.importers.dispatch import read, read_source, read_text
from altdesk.importers.reading import (
    Choices,
    DateOrder,
    OtherResult,
    Question,
    Reading,
    SourceFile,
    layout_key,
)

__all__ = [
    "Choices",
    "DateOrder",
    "OtherResult",
    "Question",
    "Reading",
    "SourceFile",
    "layout_key",
    "read",
    "read_source",
    "read_text",
]
