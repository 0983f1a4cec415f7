"""A panel: the results of one blood draw."""

from dataclasses import dataclass, field
from datetime import date, datetime

from altdesk.core.result import Result, Status, day_of

_GONE = frozenset({Status.ENTERED_IN_ERROR, Status.CANCELLED})


@dataclass(frozen=True, slots=True)
class DrawContext:
    """What was true around the draw, by the names of `facts.toml`.

    For example `{"EXERCISE_7D": True, "JAUNDICE": False}`; what nobody asked or
    answered is absent.
    """

    facts: tuple[tuple[str, bool], ...] = ()

    def get(self, name: str) -> bool | None:
        return dict(self.facts).get(name)


@dataclass(frozen=True, slots=True)
class Panel:
    """The results of one draw; `id` is the random id of its chain of versions.

    `collected` is a date or a moment, as precise as it is known.
    """

    id: str
    collected: date | datetime
    results: tuple[Result, ...]
    laboratory: str = ""
    context: DrawContext = field(default_factory=DrawContext)
    note: str = ""

    @property
    def collected_on(self) -> date:
        return day_of(self.collected)

    def result(self, analyte: str) -> Result | None:
        """Return the panel's standing result of `analyte`.

        A corrected result comes before others; one that was withdrawn never counts.
        """
        found = [
            r for r in self.results if r.analyte == analyte and r.status not in _GONE
        ]
        corrected = [r for r in found if r.status is Status.CORRECTED]
        standing = corrected or found
        return standing[-1] if standing else None
