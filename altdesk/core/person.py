"""The person whose results a log keeps."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Sex(StrEnum):
    """The sex by which the laboratory chose its limits."""

    FEMALE = "F"
    MALE = "M"


@dataclass(frozen=True, slots=True)
class Person:
    """One person of a log; `id` is the random id of their chain of versions."""

    id: str
    name: str
    sex: Sex | None = None
    born: date | None = None
    file_number: str = ""
    note: str = ""

    def age_on(self, day: date) -> int | None:
        """Return the whole years lived on `day`; None without a birth date."""
        if self.born is None:
            return None
        return whole_years(self.born, day)


def whole_years(first: date, last: date) -> int:
    """Return the whole years from `first` to `last`; negative where `last` is first."""
    is_full = (last.month, last.day) >= (first.month, first.day)
    return last.year - first.year - (not is_full)
