"""The kinds of events and their amounts, in the words of a person."""

from dataclasses import dataclass
from decimal import Decimal

from altdesk.core.event import Event, EventKind
from altdesk.core.number import Number, read_number
from altdesk.gui.wording import in_words, mark, number, say

KINDS = {
    EventKind.MEDICINE: mark("Medicine"),
    EventKind.SUPPLEMENT: mark("Supplement or herb"),
    EventKind.ALCOHOL: mark("Alcohol"),
    EventKind.EXERCISE: mark("Exercise"),
    EventKind.WEIGHT: mark("Weight"),
    EventKind.ILLNESS: mark("Illness"),
    EventKind.DIET: mark("Diet"),
    EventKind.PROCEDURE: mark("Procedure"),
    EventKind.PREGNANCY: mark("Pregnancy"),
    EventKind.CONDITION: mark("Condition named by a doctor"),
    EventKind.OTHER: mark("Other"),
}
_ASKED = {
    EventKind.MEDICINE: mark("Name of the medicine"),
    EventKind.SUPPLEMENT: mark("Name of the product"),
    EventKind.ALCOHOL: mark("What you drink, or “none”"),
    EventKind.EXERCISE: mark("What you did"),
    EventKind.WEIGHT: mark("Weight"),
    EventKind.ILLNESS: mark("What it was"),
    EventKind.DIET: mark("What you changed"),
    EventKind.PROCEDURE: mark("What was done"),
    EventKind.PREGNANCY: mark("Pregnancy"),
    EventKind.CONDITION: mark("Name of the condition"),
    EventKind.OTHER: mark("What happened"),
}
PRODUCTS = frozenset({EventKind.MEDICINE, EventKind.SUPPLEMENT})
_SINGLE_DAYS = frozenset({EventKind.WEIGHT, EventKind.PROCEDURE})
NEEDS_AMOUNT = frozenset({EventKind.WEIGHT})


@dataclass(frozen=True, slots=True)
class AmountUnit:
    """A unit that the form offers; `factor` brings it to the unit that is recorded."""

    words: str
    unit: str
    factor: Decimal = Decimal(1)


_BY_DAY = (AmountUnit(mark("mg a day"), "mg"), AmountUnit(mark("g a day"), "g"))
# Grams of pure alcohol: facts.toml, ALCOHOL_G_WEEK.
_UNITS = {
    EventKind.MEDICINE: (
        AmountUnit(mark("mg a day"), "mg"),
        AmountUnit(mark("g a day"), "g"),
    ),
    EventKind.SUPPLEMENT: (
        AmountUnit(mark("mg a day"), "mg"),
        AmountUnit(mark("g a day"), "g"),
    ),
    EventKind.ALCOHOL: (
        AmountUnit(mark("g of pure alcohol a week"), "g/week"),
        AmountUnit(mark("drinks of 10 g a week (Europe)"), "g/week", Decimal(10)),
        AmountUnit(mark("drinks of 14 g a week (USA)"), "g/week", Decimal(14)),
        AmountUnit(mark("units of 8 g a week (UK)"), "g/week", Decimal(8)),
    ),
    EventKind.WEIGHT: (
        AmountUnit("kg", "kg"),
        AmountUnit("lb", "kg", Decimal("0.45359237")),
    ),
}


def units_of(kind: EventKind) -> tuple[AmountUnit, ...]:
    """Return the units to offer for a kind; none where an amount means nothing."""
    return _UNITS.get(kind, ())


def kind_in_words(kind: EventKind) -> str:
    return say(KINDS[kind])


def what_in_words(event: Event) -> str:
    """Return what an event was; without a name of its own it is that of its kind."""
    has_own = event.what and event.what != KINDS[event.kind]
    return event.what if has_own else kind_in_words(event.kind)


def question_of(kind: EventKind) -> str:
    """Return what the form asks for."""
    return say(_ASKED[kind])


def lasts(kind: EventKind) -> bool:
    """Tell whether an event of this kind has an end, rather than one day."""
    return kind not in _SINGLE_DAYS


def read_amount(text: str, unit: AmountUnit) -> Decimal | None:
    """Return an amount in the unit that is recorded; None for what is no number."""
    read = read_number(text)
    if not isinstance(read, Number) or read.comparator is not None or read.value < 0:
        return None
    return read.value * unit.factor


def amount_in_words(event: Event) -> str:
    if event.amount is None:
        return ""
    unit = {"g/week": say("g a week")}.get(event.unit, event.unit)
    return f"{number(event.amount, 4)} {unit}".strip()


def span_in_words(event: Event) -> str:
    """Return "3 May 2026 – 1 Jul 2026", "since 3 May 2026", or the one day."""
    start = in_words(event.started)
    if event.ended is not None:
        if event.ended == event.started:
            return start
        return f"{start} – {in_words(event.ended)}"
    return say("since {day}").format(day=start) if lasts(event.kind) else start
