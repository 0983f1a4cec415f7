"""The laboratory's limits as they stand in the panel form, each in its own field."""

from decimal import Decimal

from altdesk.core.draft import DraftResult
from altdesk.core.interval import ReferenceInterval, read_interval
from altdesk.core.number import Ambiguous, read_number
from altdesk.core.result import Result
from altdesk.gui import wording


def written_limit(limit: Decimal | None) -> str:
    """Return a limit as it is typed in the person's language; "" without one."""
    return "" if limit is None else wording.with_mark(_unmistakable(limit))


def _unmistakable(limit: Decimal) -> str:
    """Return a limit that is read as itself with a point and with a comma.

    "1,234" could be thousands, and would be asked about: such a limit is written with
    one zero more, or with one less ("1,2340", "1,20").
    """
    text = f"{limit:f}"
    if not isinstance(read_number(text), Ambiguous):
        return text
    return text[:-1] if text.endswith("0") else f"{text}0"


def limits_of(draft: DraftResult) -> tuple[str, str]:
    """Return the limits of a pasted result as they stand in the grid."""
    if draft.low or draft.high or not draft.interval.strip():
        return draft.low, draft.high
    found = read_interval(draft.interval, draft.mark)
    return ("", "") if found is None else both_limits(found.interval)


def both_limits(interval: ReferenceInterval | None) -> tuple[str, str]:
    """Return the lower and the upper limit of an interval."""
    if interval is None:
        return "", ""
    return written_limit(interval.low), written_limit(interval.high)


def are_limits(typed: tuple[str, str], interval: ReferenceInterval | None) -> bool:
    """Tell whether both fields hold what `both_limits` puts there, in any language."""
    limits = (interval.low, interval.high) if interval else (None, None)
    written = tuple("" if side is None else _unmistakable(side) for side in limits)
    return tuple(side.replace(",", ".") for side in typed) == written


def printed_interval(result: Result) -> str:
    """Return the printed range, where reading it again gives the same limits."""
    if result.interval is None or not result.interval.text:
        return ""
    again = read_interval(result.interval.text)
    same = again is not None and _sides(again.interval) == _sides(result.interval)
    return result.interval.text if same or result.interval.is_empty() else ""


def _sides(interval: ReferenceInterval) -> tuple[Decimal | bool | None, ...]:
    return (
        interval.low,
        interval.high,
        interval.low_is_open,
        interval.high_is_open,
    )
