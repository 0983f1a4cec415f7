"""Workbooks store 98 % as 0.98: here it is read as it is shown."""

from collections.abc import Iterator
from typing import Any, Protocol

from altdesk.importers.sheet import StoredNumber


class _Styled(Protocol):
    """What is read of a sheet whose cells have formats."""

    title: str
    sheet_state: str

    def iter_rows(self, *, values_only: bool) -> Iterator[tuple[Any, ...]]: ...

    def reset_dimensions(self) -> None: ...


class Percents:
    """A sheet whose percentages are read as they are shown."""

    def __init__(self, worksheet: _Styled) -> None:
        self._worksheet = worksheet
        self.title = worksheet.title
        self.sheet_state = worksheet.sheet_state

    def reset_dimensions(self) -> None:
        """Forget the size that the sheet claims."""
        self._worksheet.reset_dimensions()

    def iter_rows(self, *, values_only: bool) -> Iterator[tuple[object, ...]]:
        """Yield the rows; a percentage is a number of hundredths with its sign."""
        for cells in self._worksheet.iter_rows(values_only=not values_only):
            yield tuple(map(_shown, cells))


def _shown(cell: Any) -> object:
    value = cell.value
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if is_number and "%" in (cell.number_format or ""):
        return StoredNumber(f"{value * 100:.15g}%")
    return value
