"""Values and limits in an analyte's canonical unit, derived from what was printed."""

from altdesk.core.analyte import TIMES_LIMIT, Analyte
from altdesk.core.interval import ReferenceInterval
from altdesk.core.number import Number


def canonical_of(
    analyte: Analyte,
    number: Number | None,
    unit: str | None,
    interval: ReferenceInterval | None,
) -> float | None:
    """Return the value in the canonical unit; None where it cannot be known.

    An analyte counted in multiples of its limit (tTG-IgA) needs the printed limit.
    """
    if number is None:
        return None
    if analyte.canonical_unit.code == TIMES_LIMIT:
        high = interval.high if interval else None
        return float(number.value / high) if high else None
    canonical = analyte.to_canonical(number.value, unit)
    return None if canonical is None else float(canonical)


def canonical_limits(
    analyte: Analyte, unit: str | None, interval: ReferenceInterval | None
) -> tuple[float | None, float | None]:
    """Return the laboratory's limits in the canonical unit."""
    if interval is None:
        return None, None
    if analyte.canonical_unit.code == TIMES_LIMIT:
        return None, 1.0 if interval.high else None
    conversion = analyte.conversion(unit)
    if conversion is None:
        return None, None
    sides = (interval.low, interval.high)
    low, high = (None if s is None else float(conversion.apply(s)) for s in sides)
    return low, high
