"""Values that AltDesk wrote itself: text and number stand side by side."""

from decimal import Decimal

from altdesk.core.number import Ambiguous, DecimalMark, Number, read_number


def mark_that_gives(text: str, value: Decimal | None) -> DecimalMark | None:
    """Return the decimal mark by which `text` is `value`, where it matters."""
    if value is None or not isinstance(read_number(text), Ambiguous):
        return None
    for mark in DecimalMark:
        found = read_number(text, mark)
        if isinstance(found, Number) and found.value == value:
            return mark
    return None
