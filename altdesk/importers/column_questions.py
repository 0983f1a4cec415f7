"""A table whose columns are not understood: each is asked about, none is guessed."""

from collections.abc import Sequence

from altdesk.core.catalogue import catalogue
from altdesk.errors import UnreadableFileError
from altdesk.importers.choices import Choices
from altdesk.importers.column_content import Content, content_of
from altdesk.importers.reading import Option, Question, Reading
from altdesk.importers.sheet import Row, Sheet
from altdesk.importers.source import SourceFile
from altdesk.importers.table_form import fingerprint_of
from altdesk.importers.table_words import Role

_MOST_ABOVE = 20
_MOST_COLUMNS = 60
_LONGEST = 60
_WORDS = {
    Role.IGNORE: "nothing to import",
    Role.DATE: "date of the draw",
    Role.NAME: "name of the test",
    Role.VALUE: "result",
    Role.UNIT: "unit",
    Role.INTERVAL: "reference range",
    Role.LOW: "lower limit",
    Role.HIGH: "upper limit",
    Role.FLAG: "flag",
    Role.TIME: "time of the draw",
    Role.REPORTED: "date of the report",
    Role.STATUS: "status",
    Role.COMPARATOR: "sign < or >",
    Role.PERSON_NAME: "name of the person",
    Role.PERSON_ID: "number of the person",
    Role.BORN: "date of birth",
    Role.SEX: "sex",
    Role.LABORATORY: "laboratory",
    Role.SPECIMEN: "specimen",
    Role.NOTE: "note",
}
_LIKELY = {
    Content.DATES: Role.DATE,
    Content.ANALYTES: Role.NAME,
    Content.UNITS: Role.UNIT,
    Content.INTERVALS: Role.INTERVAL,
    Content.NUMBERS: Role.VALUE,
}


class UnmappedTableError(UnreadableFileError):
    """A table that can be read once somebody says what its columns hold.

    `reading` holds no result, but a question for each column.
    """

    def __init__(self, what: str, advice: str, reading: Reading) -> None:
        super().__init__(what, advice)
        self.reading = reading


def ask_columns(
    source: SourceFile, sheets: Sequence[Sheet], choices: Choices, format_name: str
) -> Reading | None:
    """Return a question for each column of the first table; None if there is none."""
    for sheet in sheets:
        sample = sheet.sample()
        at = _heading_at(sample)
        if at is not None:
            header = sample[at][1]
            return Reading(
                format_name,
                questions=tuple(_questions(header, sample[at + 1 :], choices)),
                source=source,
                choices=choices,
                layout=fingerprint_of(header),
            )
    return None


def _heading_at(sample: Sequence[Row]) -> int | None:
    """Return the first row of words that rows of the same width follow."""
    for at, (_, header) in enumerate(sample[:_MOST_ABOVE]):
        named = [cell for cell in header if cell]
        below = [cells for _, cells in sample[at + 1 :]]
        alike = sum(len(cells) == len(header) for cells in below)
        is_named = len(named) > 1 and len(set(named)) == len(named)
        is_short = all(len(cell) <= _LONGEST for cell in named)
        is_even = bool(below) and alike * 2 > len(below)
        if is_named and is_short and is_even and not any(map(_is_number, named)):
            return at if len(header) <= _MOST_COLUMNS else None
    return None


def _is_number(cell: str) -> bool:
    return content_of(0, [(0, [cell])]) in {Content.NUMBERS, Content.DATES}


def _questions(
    header: Sequence[str], below: Sequence[Row], choices: Choices
) -> list[Question]:
    options = (
        *(Option(role.value, words) for role, words in _WORDS.items()),
        *(Option(f"analyte:{a.id}", a.name) for a in catalogue()),
    )
    return [
        Question(
            "columns",
            f"What does the column “{cell}” hold?",
            options,
            choices.column(cell) or _likely(column, below).value,
            key=cell,
        )
        for column, cell in enumerate(header)
        if cell
    ]


def _likely(column: int, below: Sequence[Row]) -> Role:
    return _LIKELY.get(content_of(column, below), Role.IGNORE)
