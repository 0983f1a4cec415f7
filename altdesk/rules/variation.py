"""How much an analyte swings by itself: reference change values.

Log-normal, two-sided 95 %: sigma = sqrt(ln(CVA^2 + 1) + ln(CVI^2 + 1)),
RCV = exp(+-z sqrt(2) sigma) - 1 (fokkema-2006; clinical.md E).
"""

from dataclasses import dataclass
from functools import cache
from math import exp, log, sqrt

from altdesk.rules.knowledge import Knowledge


@dataclass(frozen=True, slots=True)
class ChangeLimits:
    """The fractions beyond which a change is more than chance: up > 0 > down."""

    up: float
    down: float


@cache
def change_limits(knowledge: Knowledge, analyte: str) -> ChangeLimits | None:
    """Return the reference change values; None without published variation."""
    variation = knowledge.variations.get(analyte)
    if variation is None:
        return None
    percent = knowledge.figure("percent")
    sigma = sqrt(
        _spread(variation.laboratory / percent)
        + _spread(variation.within_person / percent)
    )
    reach = knowledge.figure("rcv_z") * sqrt(knowledge.figure("rcv_results")) * sigma
    return ChangeLimits(up=exp(reach) - 1, down=exp(-reach) - 1)


def _spread(coefficient: float) -> float:
    return log(coefficient * coefficient + 1)
