"""Whose results a row holds: by the columns of the table, or the lines above it."""

from dataclasses import dataclass, field
from datetime import date, datetime

from altdesk.core.naming import fold_name
from altdesk.core.number import Number, read_number
from altdesk.importers.assembly import Whose
from altdesk.importers.choices import Choices
from altdesk.importers.draws import Collected, Draws
from altdesk.importers.preamble import Preamble
from altdesk.importers.sheet import Row
from altdesk.importers.table_form import Form, Layout
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
    """Reads whom rows belong to; a row that says nothing belongs to the whole's."""

    columns: dict[Role, int]
    whole: Whose
    draws: Draws
    _known: dict[tuple[str, ...], Whose] = field(default_factory=dict)

    def of(self, cells: list[str]) -> Whose:
        if not self.columns:
            return self.whole
        width = len(cells)
        key = tuple([cells[c] if c < width else "" for c in self.columns.values()])
        whose = self._known.get(key)
        if whose is None:
            whose = self._known[key] = self._read(key)
        return whose

    def _read(self, key: tuple[str, ...]) -> Whose:
        told = dict(zip(self.columns, key, strict=True))
        told = {role: text for role, text in told.items() if not is_no_result(text)}
        if not told:
            return self.whole
        number, name = told.get(Role.PERSON_ID, ""), _name(told)
        born, sex = told.get(Role.BORN), told.get(Role.SEX)
        return Whose(
            name or ("" if number else self.whole.name),
            number or ("" if name else self.whole.file_number),
            read_sex(sex) if sex else self.whole.sex,
            (_as_day(self.draws.read(born)) if born else None) or self.whole.born,
            _read_age(told.get(Role.AGE, "")),
        )


def _name(told: dict[Role, str]) -> str:
    parts = (told.get(Role.LAST_NAME), told.get(Role.FIRST_NAME))
    return told.get(Role.PERSON_NAME) or ", ".join(filter(None, parts))


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
    columns = {role: c for role in _COLUMNS if (c := layout.first(role)) is not None}
    number = columns.get(Role.PERSON_ID)
    if number is not None and _counts_rows(number, layout, sample):
        del columns[Role.PERSON_ID]
    birth = _as_day(draws.read(preamble.born)) if preamble.born else None
    whole = Whose(
        preamble.name or choices.person or "",
        preamble.number,
        preamble.sex,
        birth,
    )
    return PeopleColumns(columns, whole, draws)


def _counts_rows(column: int, layout: Layout, sample: list[Row]) -> bool:
    """Tell whether an "id" only numbers the rows: no value of it comes back."""
    if fold_name(layout.title(column)) not in _MAY_COUNT:
        return False  # "Patient ID" never does
    if any(layout.roles.get(role) for role in _WHO):
        return False
    rows = (cells for number, cells in sample if number >= layout.body)
    found = [cells[column] for cells in rows if column < len(cells) and cells[column]]
    if layout.form is Form.LONG:
        return len(set(found)) == len(found) > 1
    numbers = [str(n) for n in range(1, len(found) + 1)]
    return len(found) > 1 and found == numbers and Role.DATE in layout.roles


_MAY_COUNT = frozenset(("id", "recordid", "caseid", "seqn"))
_WHO = (Role.SEX, Role.BORN, Role.AGE, Role.PERSON_NAME)
