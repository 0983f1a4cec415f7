"""CSV, TSV and other text tables: the reader for what no stricter one claims."""

from collections.abc import Iterator
from dataclasses import replace

from altdesk.errors import UnreadableFileError
from altdesk.importers import result_lines
from altdesk.importers.choices import Choices
from altdesk.importers.column_content import meaning
from altdesk.importers.decoding import Decoded, decode
from altdesk.importers.foreign_files import explain
from altdesk.importers.reading import Option, Question, Reading
from altdesk.importers.separated import as_sheet, find_separator
from altdesk.importers.source import MEGABYTE, SourceFile
from altdesk.importers.table_reader import find_tables, read_sheets

_MOST_LINES = 5_000
"""Of a text without columns; more than that is no report."""
_MOST_BYTES = 256 * MEGABYTE


def sniff(head: bytes) -> bool:
    """Tell whether a table may be tried: always, as the last of the readers."""
    return head is not None


def read(source: SourceFile, choices: Choices) -> Reading:
    """Return the results of a text table.

    Raises:
        UnreadableFileError: it is no text, no table, or holds no results.
    """
    foreign = explain(source.head)
    if foreign is not None:
        raise UnreadableFileError(f"{source.name} {foreign[0]}", foreign[1])
    content = source.read_bytes(_MOST_BYTES)
    decoded = decode(content, source.name, choices.encoding)
    _refuse_binary(decoded, source.name)
    separator = choices.separator or find_separator(decoded.text, meaning)
    sheet = as_sheet(decoded.text, source.name, separator)
    format_name = "TSV" if separator == "\t" else "CSV"
    lines = None
    if not find_tables([sheet], choices):
        lines = result_lines.as_sheet(_numbered(decoded.text), source.name)
    if lines is None:
        reading = read_sheets(source, [sheet], choices, format_name)
    else:
        above = result_lines.preamble_of(decoded.text.split("\n"))
        reading = read_sheets(source, [lines], choices, "text", above)
    return reading if decoded.is_certain else _ask_encoding(reading, decoded)


def _numbered(text: str) -> Iterator[tuple[int, str]]:
    return enumerate(text.split("\n")[:_MOST_LINES], start=1)


def _refuse_binary(decoded: Decoded, name: str) -> None:
    head = decoded.text[:4096]
    strange = sum(c < " " and c not in "\n\t\f" for c in head)
    if strange * 50 > len(head):
        what = f"{name} is no text and no table that AltDesk knows."
        raise UnreadableFileError(what, "Choose the file with the results.")
    if not decoded.text.strip():
        raise UnreadableFileError(f"{name} is empty.", "Export it again.")


def _ask_encoding(reading: Reading, decoded: Decoded) -> Reading:
    options = tuple(Option(c, c) for c in ("cp1252", "mac-roman", "cp850", "shift_jis"))
    question = Question(
        "encoding",
        "Some letters may be read wrongly.",
        options,
        decoded.encoding,
    )
    return replace(reading, questions=(question, *reading.questions))
