"""Whose results a row holds: by the columns of the table, or the lines above it."""

from dataclasses import dataclass, field
from datetime import date, datetime

from altdesk.core.number import Number, read_number
from altdesk.importers.assembly import Whose
from altdesk.importers.choices import Choices
from altdesk.importers.draws import Collected, Draws
from altdesk.importers.layout import Form, Layout
from altdesk.importers.preamble import Preamble
from altdesk.importers.sheet import Row
from altdesk.importers.table_words import Role, is_no_result, read_sex

_COLUMNS = (
    Role.PERSON_ID,
    Role.PERSON_NAME,
    Role.LAST_NAME,
    Role.FIRST_NAME,
    Role.SEX,
    Role.BORN,
    Role.AGE,
)
_OLDEST = 130


@dataclass(slots=True)
class PeopleColumns:
    """Reads whom rows belong to; the age is kept out of what tells people apart."""

    columns: tuple[int | None, ...]
    whole: Whose
    draws: Draws
    _known: dict[tuple[str, ...], Whose] = field(default_factory=dict)

    def of(self, cells: list[str]) -> Whose:
        key = tuple(
            cells[c] if c is not None and c < len(cells) else "" for c in self.columns
        )
        whose = self._known.get(key)
        if whose is None:
            whose = self._known[key] = self._read(key)
        return whose

    def _read(self, key: tuple[str, ...]) -> Whose:
        number, name, last, first, sex, born, age = (
            "" if is_no_result(text) else text for text in key
        )
        if not name and (last or first):
            name = ", ".join(filter(None, (last, first)))
        if not any((number, name, sex, born, age)):
            return self.whole
        birth = _as_day(self.draws.read(born)) if born else None
        return Whose(
            name or ("" if number else self.whole.name),
            number or ("" if name else self.whole.file_number),
            read_sex(sex) if sex else self.whole.sex,
            birth or self.whole.born,
            _read_age(age),
        )


def _as_day(found: Collected) -> date | None:
    if isinstance(found, datetime):
        return found.date()
    return found if isinstance(found, date) else None


def _read_age(text: str) -> int | None:
    number = read_number(text) if text else None
    if not isinstance(number, Number) or not 0 <= number.value <= _OLDEST:
        return None
    return int(number.value)


def people_columns(
    layout: Layout,
    sample: list[Row],
    preamble: Preamble,
    draws: Draws,
    choices: Choices,
) -> PeopleColumns:
    """Return how the rows of a table are given to people."""
    columns = {role: layout.first(role) for role in _COLUMNS}
    number = columns[Role.PERSON_ID]
    if number is not None and _counts_rows(number, layout, sample):
        columns[Role.PERSON_ID] = None
    birth = _as_day(draws.read(preamble.born)) if preamble.born else None
    whole = Whose(
        choices.person or preamble.name,
        preamble.number,
        preamble.sex,
        birth,
    )
    return PeopleColumns(tuple(columns[role] for role in _COLUMNS), whole, draws)


def _counts_rows(column: int, layout: Layout, sample: list[Row]) -> bool:
    """Tell whether an "id" only numbers the rows: no value of it comes back."""
    found = [cells[column] for _, cells in sample if column < len(cells)]
    found = [text for text in found if text]
    if layout.form is Form.LONG:
        is_each_new = len(set(found)) == len(found) > 1
        return is_each_new and not any(layout.roles.get(r) for r in _WHO)
    numbers = [str(n) for n in range(1, len(found) + 1)]
    return len(found) > 1 and found == numbers


_WHO = (Role.SEX, Role.BORN, Role.AGE, Role.PERSON_NAME)
