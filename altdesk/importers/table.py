"""CSV, TSV and other text tables: the reader for what no stricter one claims."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from altdesk.errors import UnreadableFileError
from altdesk.importers import result_lines
from altdesk.importers.blank_columns import ragged_rows, sheets_by_place
from altdesk.importers.choices import Choices
from altdesk.importers.column_content import meaning
from altdesk.importers.decoding import Decoded, decode
from altdesk.importers.foreign_files import explain
from altdesk.importers.reading import Option, Question, Reading
from altdesk.importers.separated import COLUMNS, as_sheet, find_separator
from altdesk.importers.sheet import Sheet
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
    reading = _Text(source, choices, decoded.text, separator).read(sheet)
    return reading if decoded.is_certain else _ask_encoding(reading, decoded)


@dataclass(frozen=True, slots=True)
class _Text:
    """A text whose separator is found."""

    source: SourceFile
    choices: Choices
    text: str
    separator: str

    def read(self, sheet: Sheet) -> Reading:
        """Read it as a table, or line by line where its columns cannot be told."""
        found = find_tables([sheet], self.choices)
        ragged: frozenset[int] = frozenset()
        if self.separator == COLUMNS and found:
            layout = found[0][1]
            ragged = ragged_rows(sheet, layout) if layout.heading else ragged
            placed = sheets_by_place(self.text, self.source.name) if ragged else []
            if find_tables(placed, self.choices):
                return self._as_report(placed)
        if ragged or not found or not (found[0][1].heading or self._is_separated):
            lines = result_lines.as_sheet(_numbered(self.text), self.source.name)
            if lines is not None:
                return self._as_report([lines])
        name = "TSV" if self.separator == "\t" else "CSV"
        sheet = replace(sheet, doubtful=ragged)
        return read_sheets(self.source, [sheet], self.choices, name)

    @property
    def _is_separated(self) -> bool:
        return self.separator != COLUMNS

    def _as_report(self, sheets: list[Sheet]) -> Reading:
        above = result_lines.preamble_of(self.text.split("\n"))
        return read_sheets(self.source, sheets, self.choices, "text", above)


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
