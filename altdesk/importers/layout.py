"""What a table looks like: where its heading is, and what its columns hold."""

from collections.abc import Sequence

from altdesk.core.catalogue import catalogue
from altdesk.importers.cells import Heading, read_heading, read_name
from altdesk.importers.choices import Choices
from altdesk.importers.column_content import (
    Content,
    are_bounds,
    are_day_numbers,
    are_loinc,
    content_of,
    has_digit,
    is_dated,
    is_imprecise,
)
from altdesk.importers.heading_dates import with_whole_days
from altdesk.importers.rival_columns import settle
from altdesk.importers.sheet import Row
from altdesk.importers.table_form import Form, Layout, Roles, frozen
from altdesk.importers.table_words import Role, roles_of
from altdesk.importers.wide_heading import read_wide_heading

_MOST_ABOVE = 60
_MOST_COLUMNS = 2_000
_FEWEST_WORDS = 2
"""A row of results (“Fasting, yes, no”) may hold one word of a heading by chance."""
_CHOSEN_ANALYTE = "analyte:"


def find_layout(rows: Sequence[Row], choices: Choices) -> Layout | None:
    """Return the form of the table in `rows`, its first rows; None if there is none."""
    found = [
        layout
        for at in range(min(len(rows), _MOST_ABOVE))
        if (layout := _layout_at(rows, at, choices)) is not None
    ]
    if not found:
        return _without_heading(rows)
    known = {layout.heading: _known_words(layout, choices) for layout in found}
    long = [layout for layout in found if layout.form is Form.LONG]
    others = [layout for layout in found if layout.form is not Form.LONG]
    if others and all(known[layout.heading] < _FEWEST_WORDS for layout in long):
        return max(others, key=_width)
    return max(long, key=lambda layout: known[layout.heading])


def _known_words(layout: Layout, choices: Choices) -> int:
    """Return how many headings are words of tables; rows of results have few."""
    return sum(bool(roles_of(c) or choices.column(c)) for c in layout.header if c)


def _width(layout: Layout) -> int:
    return len(layout.analytes) + len(layout.dates)


def _layout_at(rows: Sequence[Row], at: int, choices: Choices) -> Layout | None:
    """Return the layout if row `at` is a heading."""
    below = rows[at + 1 :]
    if sum(bool(cell) for cell in rows[at][1]) < 2 or not below:
        return None
    rows = with_whole_days(rows, at)
    number, header = rows[at]
    roles = _roles(header, below, choices)
    analytes = _analytes(header, roles, choices)
    if len(analytes) >= 2 or (analytes and Role.DATE in roles):
        return read_wide_heading(rows, at, roles, analytes)
    dates = _date_columns(header)
    if dates and not analytes and Role.VALUE not in roles:
        return _across(rows, at, roles, dates)
    if not any(roles_of(cell) or choices.column(cell) for cell in header if cell):
        return None
    _complete(header, below, roles)
    if _is_long(roles):
        body = below[0][0]
        return Layout(Form.LONG, number, body, tuple(header), frozen(roles))
    return None


def _date_columns(header: Sequence[str]) -> tuple[int, ...]:
    """Return the columns headed by days, months or years; a lone year heads none."""
    dates = [c for c, cell in enumerate(header) if is_dated(cell)]
    months = [c for c, h in enumerate(header) if is_imprecise(h)]
    return tuple(sorted([*dates, *months])) if dates or len(months) > 1 else ()


def _is_long(roles: Roles) -> bool:
    is_named = bool({Role.NAME, Role.LOINC, Role.CODE} & roles.keys())
    return is_named and bool({Role.VALUE, Role.VALUE_TEXT} & roles.keys())


def _roles(header: Sequence[str], below: Sequence[Row], choices: Choices) -> Roles:
    roles: Roles = {}
    for column, cell in enumerate(header):
        chosen = choices.column(cell)
        if chosen is not None:
            if chosen in {role.value for role in Role}:
                roles.setdefault(Role(chosen), []).append(column)
            continue
        role = _likeliest(roles_of(cell), column, below)
        if role is not None:
            roles.setdefault(role, []).append(column)
    _take_previous(roles)
    _take_previous_days(header, below, roles)
    settle(header, below, roles)
    return roles


def _take_previous(roles: Roles) -> None:
    """Give the day behind a column of earlier results to those results."""
    for column in list(roles.get(Role.PREVIOUS, ())):
        for role in (Role.DATE, Role.REPORTED):
            if column + 1 in roles.get(role, ()):
                roles[role].remove(column + 1)
                roles[Role.PREVIOUS].append(column + 1)
                if not roles[role]:
                    del roles[role]


def _take_previous_days(
    header: Sequence[str], below: Sequence[Row], roles: Roles
) -> None:
    """Give days under a heading that says nothing to the earlier results beside it."""
    taken = {column for columns in roles.values() for column in columns}
    for column in list(roles.get(Role.PREVIOUS, ())):
        for beside in (column - 1, column + 1):
            is_free = 0 <= beside < len(header) and beside not in taken
            if is_free and content_of(beside, below) is Content.DATES:
                roles[Role.PREVIOUS].append(beside)


def _likeliest(
    possible: Sequence[Role], column: int, below: Sequence[Row]
) -> Role | None:
    """Choose between the meanings of a heading ("Name") by what stands below it."""
    content = content_of(column, below) if possible else Content.NOTHING
    if {Role.NAME, Role.LABORATORY} <= set(possible):
        is_name = content is Content.ANALYTES and _differ(column, below)
        return Role.NAME if is_name else Role.LABORATORY
    if Role.PERSON_NAME in possible and content is Content.ANALYTES:
        return Role.NAME
    if possible[:1] == (Role.PERSON_ID,) and content is Content.WORDS:
        is_number = len(possible) == 1 and _are_numbered(column, below)
        return Role.PERSON_ID if is_number else Role.PERSON_NAME
    if Role.NAME in possible and content in {Content.NUMBERS, Content.DATES}:
        possible = [role for role in possible if role is not Role.NAME]
    return _by_content(possible, column, content, below)


def _differ(column: int, below: Sequence[Row]) -> bool:
    """Tell names from the code of one laboratory ("TP") in every row."""
    cells = [row[column] for _, row in below if column < len(row) and row[column]]
    return len(cells) < 2 or len(set(cells)) > 1


def _are_numbered(column: int, below: Sequence[Row]) -> bool:
    """Tell file numbers ("P-17", "01-701-1015") from names."""
    cells = [row[column] for _, row in below if column < len(row) and row[column]]
    return 2 * sum(map(has_digit, cells)) > len(cells)


def _by_content(
    possible: Sequence[Role], column: int, content: Content, below: Sequence[Row]
) -> Role | None:
    for role in possible:
        if role is Role.FLAG and content is Content.NUMBERS:
            # "In range" and "Out of range" part the values by their flags.
            return Role.VALUE
        if role is Role.TIME and content is Content.DATES:
            return Role.DATE
        if role is Role.CODE and are_loinc(column, below):
            return Role.LOINC
        if role is Role.DATE and content is Content.NUMBERS:
            return Role.DATE if are_day_numbers(column, below) else Role.RELATIVE
        return role
    return None


def _analytes(
    header: Sequence[str], roles: Roles, choices: Choices
) -> dict[int, Heading]:
    taken = {column for columns in roles.values() for column in columns}
    found: dict[int, Heading] = {}
    for column, cell in enumerate(header):
        chosen = choices.column(cell) or ""
        if chosen.startswith(_CHOSEN_ANALYTE):
            identifier = chosen.removeprefix(_CHOSEN_ANALYTE)
            if identifier in catalogue():
                found[column] = Heading(cell, (identifier,))
            continue
        heading = None if chosen or column in taken else read_heading(cell)
        if heading is not None:
            found[column] = heading
    return found


def _complete(header: Sequence[str], below: Sequence[Row], roles: Roles) -> None:
    """Find the columns whose headings say nothing by what they hold."""
    taken = {column for columns in roles.values() for column in columns}
    free = [c for c in range(len(header)) if c not in taken]
    held = {column: content_of(column, below) for column in free}
    for content, role in (
        (Content.ANALYTES, Role.NAME),
        (Content.DATES, Role.DATE),
        (Content.UNITS, Role.UNIT),
        (Content.INTERVALS, Role.INTERVAL),
    ):
        columns = [c for c in free if held[c] is content]
        if role not in roles and columns:
            roles[role] = columns[:1]
            free.remove(columns[0])
    numbers = [c for c in free if held[c] is Content.NUMBERS]
    limits = [c for c in numbers if are_bounds(c, below)]
    if Role.INTERVAL not in roles and limits and len(numbers) > 1:
        roles[Role.INTERVAL] = limits[:1]
        numbers.remove(limits[0])
    has_value = bool({Role.VALUE, Role.VALUE_TEXT} & roles.keys())
    if not has_value and len(numbers) == 1 and Role.NAME in roles:
        roles[Role.VALUE] = numbers


def _across(
    rows: Sequence[Row], at: int, roles: Roles, dates: tuple[int, ...]
) -> Layout | None:
    number, header = rows[at]
    below = rows[at + 1 :]
    named = roles.get(Role.NAME) or [
        c for c in range(min(dates)) if any(_is_analyte(cells, c) for _, cells in below)
    ]
    if not named or not any(_is_analyte(cells, named[0]) for _, cells in below):
        return None
    roles = {role: [c for c in cs if c not in dates] for role, cs in roles.items()}
    roles = {role: columns for role, columns in roles.items() if columns}
    roles[Role.NAME] = named[:1]
    _complete_across(header, below, roles, dates)
    body = below[0][0]
    return Layout(Form.ACROSS, number, body, tuple(header), frozen(roles), dates=dates)


def _complete_across(
    header: Sequence[str], below: Sequence[Row], roles: Roles, dates: tuple[int, ...]
) -> None:
    taken = {c for columns in roles.values() for c in columns} | set(dates)
    width = max([len(header), *(len(cells) for _, cells in below)])
    for content, role in (
        (Content.UNITS, Role.UNIT),
        (Content.INTERVALS, Role.INTERVAL),
    ):
        free = [c for c in range(min(width, _MOST_COLUMNS)) if c not in taken]
        columns = [c for c in free if content_of(c, below) is content]
        if role is Role.INTERVAL and not columns:
            columns = [c for c in free if are_bounds(c, below)]
        if role not in roles and columns:
            roles[role] = columns[:1]
            taken.add(columns[0])


def _is_analyte(cells: Sequence[str], column: int) -> bool:
    return column < len(cells) and read_name(cells[column]) is not None


def _without_heading(rows: Sequence[Row]) -> Layout | None:
    """Return the layout of a long table that starts with its first result."""
    for at, (_, cells) in enumerate(rows[:_MOST_ABOVE]):
        if not any(read_name(cell) for cell in cells):
            continue
        blank = [""] * max(len(cells) for _, cells in rows)
        roles: Roles = {}
        _complete(blank, rows[at:], roles)
        if _is_long(roles):
            header = tuple(blank)
            body = _day_above(rows[:at]) or _first_like(rows[: at + 1], roles)
            return Layout(Form.LONG, 0, body, header, frozen(roles))
        return None
    return None


def _first_like(rows: Sequence[Row], roles: Roles) -> int:
    """Return the first row that is as the last one, and may name another test."""
    (number, last), above = rows[-1], reversed(rows[:-1])
    values = roles.get(Role.VALUE, ())
    for before, cells in above:
        held = [cells[c] for c in values if c < len(cells)]
        is_whole = len(cells) == len(last) and all(map(has_digit, held))
        if not is_whole or not held:
            break
        number = before
    return number


def _day_above(rows: Sequence[Row]) -> int | None:
    """Return the row that is nothing but the day of the results below it."""
    for number, cells in reversed(rows):
        filled = [cell for cell in cells if cell]
        if len(filled) == 1 and is_dated(filled[0]):
            return number
    return None
