"""Do two results say the same, though formats, units and rounding differ?"""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from altdesk.core.naming import fold_name
from altdesk.core.result import Result, Status

_WESTMOST, _EASTMOST = timedelta(hours=-12), timedelta(hours=14)
_STEP = timedelta(minutes=15)
"""Time zones differ from UTC by whole quarters of an hour."""


def is_same_moment(one: date | datetime, other: date | datetime) -> bool:
    """Tell whether two draws can be one: a bare date agrees with its whole day.

    A time without seconds agrees with its whole minute.
    """
    if isinstance(one, datetime) and isinstance(other, datetime):
        if (one.tzinfo is None) is not (other.tzinfo is None):
            one, other = one.replace(tzinfo=None), other.replace(tzinfo=None)
        if not one.second or not other.second:
            one, other = _minute(one), _minute(other)
        return one == other
    one_day = one.date() if isinstance(one, datetime) else one
    other_day = other.date() if isinstance(other, datetime) else other
    return one_day == other_day


def may_be_same_moment(one: date | datetime, other: date | datetime) -> bool:
    """Tell whether two draws are one in some time zone, where only one names its own.

    07:30 on paper is 05:30Z in a file from a server, and 8 June there can be 9 June.
    """
    aware, local = (one, other) if _is_aware(one) else (other, one)
    if not isinstance(aware, datetime) or not _is_aware(aware) or _is_aware(local):
        return False
    in_utc = aware.astimezone(UTC).replace(tzinfo=None)
    if not isinstance(local, datetime):
        return (in_utc + _WESTMOST).date() <= local <= (in_utc + _EASTMOST).date()
    offset = _minute(local) - _minute(in_utc)
    return _WESTMOST <= offset <= _EASTMOST and not offset % _STEP


def _is_aware(moment: date | datetime) -> bool:
    return isinstance(moment, datetime) and moment.tzinfo is not None


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)


def is_same_analyte(one: Result, other: Result) -> bool:
    if one.analyte is not None or other.analyte is not None:
        return one.analyte == other.analyte
    return fold_name(one.name) == fold_name(other.name)


def is_same_value(one: Result, other: Result) -> bool:
    """Tell whether two results say the same, though other formats print otherwise."""
    if one.status is not other.status and Status.CORRECTED in {
        one.status,
        other.status,
    }:
        return False
    if one.comparator is not other.comparator:
        return False
    if one.canonical is not None and other.canonical is not None:
        return _is_close(one.canonical, other.canonical) or _is_rounded(one, other)
    if one.value is not None and other.value is not None:
        return one.value == other.value and (one.unit or "") == (other.unit or "")
    return one.text.strip().casefold() == other.text.strip().casefold()


def _is_close(one: float, other: float) -> bool:
    """Compare canonical values that may have gone through two units' rounding."""
    scale = max(abs(one), abs(other))
    return abs(one - other) <= float(Decimal("1e-6")) * scale


def _is_rounded(one: Result, other: Result) -> bool:
    """Tell whether two units printed the same result: 0.97 µkat/L is 58 U/L."""
    if one.unit == other.unit or one.canonical is None or other.canonical is None:
        return False
    slack = _half_digit(one) + _half_digit(other)
    return abs(one.canonical - other.canonical) <= slack


def _half_digit(result: Result) -> float:
    """Return half of the last digit that is printed, in the canonical unit."""
    if not result.value or result.canonical is None:
        return 0.0
    exponent = result.value.as_tuple().exponent
    step = Decimal(1).scaleb(exponent) if isinstance(exponent, int) else Decimal(0)
    return abs(result.canonical) * float(step / abs(result.value)) / 2
