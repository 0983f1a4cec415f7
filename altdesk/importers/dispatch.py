"""The common entry of all importers: the format is told by content, not by name."""

import importlib
import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, cast

from altdesk.errors import UnreadableFileError
from altdesk.importers.choices import Choices
from altdesk.importers.reading import Reading
from altdesk.importers.source import SourceFile, from_bytes, from_path

PASTED = "pasted text"

# The strict ones first: a table is what is left when nothing else claims the file.
_FORMATS = (
    "pdf",
    "spreadsheet",
    "apple_health",
    "hl7",
    "ldt",
    "fhir",
    "cda",
    "blue_button",
    "table",
)


class Format(Protocol):
    """What a format's module offers."""

    sniff: Callable[[bytes], bool]
    read: Callable[[SourceFile, Choices], Reading]


def read(path: Path, choices: Choices | None = None) -> Reading:
    """Return what the file at `path` holds.

    Raises:
        UnreadableFileError: the file cannot be read, or holds no laboratory results.
    """
    return read_source(from_path(path), choices)


def read_text(text: str, choices: Choices | None = None, name: str = PASTED) -> Reading:
    """Return what a pasted text holds."""
    return read_source(from_bytes(text.encode("utf-8", "replace"), name), choices)


def read_source(source: SourceFile, choices: Choices | None = None) -> Reading:
    """Return what a source holds, whatever its format."""
    given = choices or Choices()
    for name in _FORMATS:
        reader = _load(name)
        if reader is not None and reader.sniff(source.head):
            return reader.read(source, given)
    what = f"{source.name} is no format that AltDesk knows."
    raise UnreadableFileError(what, "Export it as CSV, XLSX, FHIR, HL7 or PDF.")


def _load(name: str) -> Format | None:
    module = f"altdesk.importers.{name}"
    if importlib.util.find_spec(module) is None:
        return None
    return cast("Format", importlib.import_module(module))
