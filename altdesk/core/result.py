"""One measured result: what was printed, and what was understood of it."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from math import isfinite

from altdesk.core.interval import ReferenceInterval
from altdesk.core.number import Comparator


class Status(StrEnum):
    """FHIR's observation status, as far as a log distinguishes it."""

    PRELIMINARY = "preliminary"
    FINAL = "final"
    CORRECTED = "corrected"
    ENTERED_IN_ERROR = "entered-in-error"
    CANCELLED = "cancelled"


class Ordinal(StrEnum):
    """The answer of a test that has no number."""

    NEGATIVE = "negative"
    INDETERMINATE = "indeterminate"
    POSITIVE = "positive"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a result came from.

    `source` is "typed" or the format ("FHIR R4"); the file is named, hashed
    (SHA-256) and the place in it told, so that it can be found again.
    """

    source: str
    file: str = ""
    sha256: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """A result of one analyte.

    `analyte` is an id of the catalogue; None marks an analyte that AltDesk only
    keeps as printed. `text`, `unit` and `interval` are the laboratory's own.
    `canonical` (in the analyte's canonical unit, with the limits beside it) is
    derived once and stands for nothing that was not printed: None is unknown.
    """

    analyte: str | None
    name: str
    text: str
    value: Decimal | None = None
    comparator: Comparator | None = None
    unit: str | None = None
    interval: ReferenceInterval | None = None
    flag: str = ""
    status: Status = Status.FINAL
    ordinal: Ordinal | None = None
    canonical: float | None = None
    canonical_low: float | None = None
    canonical_high: float | None = None
    note: str = ""
    provenance: Provenance | None = None

    @property
    def times_limit(self) -> float | None:
        """Return the value as a multiple of the laboratory's own upper limit.

        None where either is unknown, or no number can tell the multiple.
        """
        if self.canonical is None or not self.canonical_high:
            return None
        times = self.canonical / self.canonical_high
        return times if isfinite(times) else None

    @property
    def is_bound(self) -> bool:
        """Tell whether the printed number is a bound ("<5"), not the value."""
        return self.comparator is not None

    @property
    def is_above(self) -> bool:
        """Tell whether the result lies above the laboratory's own upper limit."""
        return self._beyond(self.canonical_high, above=True)

    @property
    def is_below(self) -> bool:
        """Tell whether the result lies below the laboratory's own lower limit."""
        return self._beyond(self.canonical_low, above=False)

    def _beyond(self, limit: float | None, *, above: bool) -> bool:
        if self.canonical is None or limit is None:
            return False
        if self.canonical == limit:
            return self._is_open(above=above)
        return (self.canonical > limit) is above

    def _is_open(self, *, above: bool) -> bool:
        if self.interval is None:
            return False
        return self.interval.high_is_open if above else self.interval.low_is_open


def day_of(moment: date | datetime) -> date:
    """Return the day of a date or a moment, as the laboratory's clock showed it."""
    return moment.date() if isinstance(moment, datetime) else moment
