"""What happened beside the blood tests: medicines, alcohol, exercise, illness."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from altdesk.core.problem import Place, Problem


class EventKind(StrEnum):
    """The lanes of the timeline."""

    MEDICINE = "medicine"
    SUPPLEMENT = "supplement"
    ALCOHOL = "alcohol"
    EXERCISE = "exercise"
    WEIGHT = "weight"
    ILLNESS = "illness"
    DIET = "diet"
    PROCEDURE = "procedure"
    PREGNANCY = "pregnancy"
    CONDITION = "condition"
    """A condition that a doctor has named."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Event:
    """One event; `id` is the random id of its chain of versions.

    `what` is the product or the deed in the person's words. `product` is an id of
    `drugs.toml` where the product is known. `amount` is in `unit`: g/week of alcohol,
    kg of weight, mg of a dose. Without `ended` it goes on, or lasted one day for a
    weight or a procedure.
    """

    id: str
    kind: EventKind
    what: str
    started: date
    ended: date | None = None
    product: str | None = None
    amount: Decimal | None = None
    unit: str = ""
    note: str = ""

    def is_on(self, day: date) -> bool:
        """Tell whether the event had started and not yet ended on `day`."""
        return self.started <= day and (self.ended is None or day <= self.ended)


def check_event(event: Event) -> Problem | None:
    """Return what is wrong with the days of an event."""
    if event.ended is None or event.ended >= event.started:
        return None
    place = Place("the event", "ended")
    return Problem(place, "The end lies before the start.", "Correct one date.")
