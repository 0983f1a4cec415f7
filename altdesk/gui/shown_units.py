"""The units in which every screen shows results, as the person has chosen them.

What a laboratory printed is kept and shown beside it. `UNITS` is the one choice in
use; the window reads it from its log, Settings changes it.
"""

from dataclasses import replace
from decimal import Decimal

from altdesk.core.analyte import Analyte, Linear
from altdesk.core.catalogue import catalogue
from altdesk.core.history import History
from altdesk.core.interval import ReferenceInterval
from altdesk.core.number import write_number
from altdesk.core.result import Result
from altdesk.core.unit import Unit, read_unit
from altdesk.gui.settings_units import OfferedUnits
from altdesk.gui.wording import say
from altdesk.store.log import Log

_DIGITS = 3


class ShownUnits:
    """What the person has chosen for the log in the window."""

    def __init__(self) -> None:
        self._chosen = OfferedUnits()

    def read(self, log: Log) -> None:
        """Take the choice that is kept in a log."""
        self.choose(OfferedUnits.read(log))

    def choose(self, chosen: OfferedUnits) -> None:
        self._chosen = chosen

    def unit_for(self, analyte: Analyte) -> Unit | None:
        """Return the unit that is wished; None leaves it as each report prints it."""
        wished = self._chosen.shown_unit(analyte)
        return read_unit(wished) if wished else None

    def differ(self, history: History) -> bool:
        """Tell whether any result is shown in another unit than was printed."""
        if self._chosen == OfferedUnits():
            return False
        kinds = {
            (result.analyte, result.unit): result
            for panel in history.panels
            for result in panel.results
            if result.value is not None
        }
        return any(self.shown(result) is not result for result in kinds.values())

    def shown(self, result: Result) -> Result:
        """Return a result in the unit that is wished, or itself as it was printed.

        The value is rounded to three digits; all else, and the bound, stay. What has
        no number or no known unit cannot be converted.
        """
        analyte = catalogue().get(result.analyte)
        unit = self.unit_for(analyte) if analyte is not None else None
        if analyte is None or unit is None or result.value is None:
            return result
        printed = analyte.conversion(result.unit)
        wished = analyte.conversion(unit.code)
        if printed is None or wished is None or printed == wished:
            return result
        value = _convert(result.value, printed, wished)
        return replace(
            result,
            text=f"{result.comparator or ''}{value}",
            value=value,
            unit=unit.code,
            interval=_convert_limits(result.interval, printed, wished),
        )


def note_on_units(history: History) -> str:
    """Return that the explanations speak other units than the screens; or nothing.

    The engine reads the results as they were printed, and so do its sentences.
    """
    if not UNITS.differ(history):
        return ""
    return say("The explanations keep the units that the laboratory printed.")


def _convert(value: Decimal, printed: Linear, wished: Linear) -> Decimal:
    return Decimal(write_number(wished.invert(printed.apply(value)), _DIGITS))


def _convert_limits(
    limits: ReferenceInterval | None, printed: Linear, wished: Linear
) -> ReferenceInterval | None:
    if limits is None:
        return None
    low, high = (
        None if one is None else _convert(one, printed, wished)
        for one in (limits.low, limits.high)
    )
    return replace(limits, low=low, high=high, text="")


UNITS = ShownUnits()
"""The units of the log in the window."""
