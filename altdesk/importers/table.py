"""CSV, TSV and other text tables: the reader for what no stricter one claims."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from altdesk.errors import UnreadableFileError
from altdesk.importers import markdown, report_lines
from altdesk.importers.blank_columns import ragged_rows, sheets_by_place
from altdesk.importers.choices import Choices
from altdesk.importers.column_content import meaning
from altdesk.importers.decoding import Decoded, decode
from altdesk.importers.foreign_files import explain
from altdesk.importers.people_parts import split_text
from altdesk.importers.preamble import read_preamble
from altdesk.importers.reading import Option, Question, Reading
from altdesk.importers.separated import COLUMNS, as_sheet, find_separator
from altdesk.importers.sheet import Sheet
from altdesk.importers.source import MEGABYTE, SourceFile
from altdesk.importers.table_reader import find_tables, read_sheets

_PAIR = 2
"""A label and what it tells; a row of results has more cells."""
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
    is_marked = not choices.separator and markdown.is_markdown(decoded.text)
    whole = markdown.without_bold(decoded.text) if is_marked else decoded.text
    separator = choices.separator or find_separator(whole, meaning)
    texts = split_text(whole)
    parts = [_Text(source, choices, text, separator, is_marked) for text in texts]
    reading = _read(source, parts, choices)
    return reading if decoded.is_certain else _ask_encoding(reading, decoded)


@dataclass(frozen=True, slots=True)
class _Text:
    """A text whose separator is found."""

    source: SourceFile
    choices: Choices
    text: str
    separator: str
    is_marked: bool = False
    """Whether it is written in Markdown."""

    def as_table(self) -> Sheet:
        return as_sheet(self.text, self.source.name, self.separator)

    def find(self) -> tuple[list[Sheet], str]:
        """Return its tables, or its lines where their columns cannot be told."""
        if self.is_marked:
            marked = markdown.as_sheets(self.text, self.source.name)
            if find_tables(marked, self.choices):
                return marked, "text"
            return replace(self, text=markdown.plain(self.text), is_marked=False).find()
        sheet = self.as_table()
        found = find_tables([sheet], self.choices)
        ragged: frozenset[int] = frozenset()
        if self.separator == COLUMNS:
            layout = found[0][1] if found else None
            if layout is not None and layout.heading:
                ragged = ragged_rows(sheet, layout)
            may_stand = bool(ragged) or layout is None
            placed = sheets_by_place(self.text, self.source.name) if may_stand else []
            if find_tables(placed, self.choices):
                return self._with_preamble(placed), "text"
        if ragged or not found or not (found[0][1].heading or self._is_separated):
            lines = report_lines.as_sheet(_numbered(self.text), self.source.name)
            if lines is not None:
                return self._with_preamble([lines]), "text"
        name = "TSV" if self.separator == "\t" else "CSV"
        return [replace(sheet, doubtful=ragged)], name

    def headed_by(self, first: "_Text") -> "_Text":
        """Return the same text with the heading of the first, if it has none."""
        found = find_tables([first.as_table()], self.choices)
        if not found or not found[0][1].heading or not self._is_separated:
            return self
        own = find_tables([self.as_table()], self.choices)
        if own and own[0][1].heading:
            return self
        at = found[0][1].heading - 1
        lines = self.text.split("\n")
        lines[at] = first.text.split("\n")[at]
        return replace(self, text="\n".join(lines))

    @property
    def _is_separated(self) -> bool:
        return self.separator != COLUMNS

    def _with_preamble(self, sheets: list[Sheet]) -> list[Sheet]:
        above = report_lines.preamble_of(self.text.split("\n"))
        return [replace(sheet, above=above) for sheet in sheets]


def _read(source: SourceFile, parts: list[_Text], choices: Choices) -> Reading:
    """Read the parts of a text, one a person."""
    first, *others = parts
    sheets, name = first.find()
    if others:
        sheets = [_with_told(sheet, first) for sheet in sheets]
    for other in others:
        found, _ = other.headed_by(first).find()
        sheets += [_with_told(sheet, other) for sheet in found]
    return read_sheets(source, sheets, choices, name)


def _with_told(sheet: Sheet, part: _Text) -> Sheet:
    """Return a person's sheet with what the lines around it tell."""
    if sheet.above is not None:
        return sheet
    rows = (cells for _, cells in part.as_table().rows())
    told = (cells for cells in rows if sum(map(bool, cells)) <= _PAIR)
    return replace(sheet, above=read_preamble(told))


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
    options = tuple(Option(c, c) for c in ("cp1252", "mac-roman", "cp850", "cp932"))
    question = Question(
        "encoding",
        "Some letters may be read wrongly.",
        options,
        decoded.encoding,
    )
    return replace(reading, questions=(question, *reading.questions))
