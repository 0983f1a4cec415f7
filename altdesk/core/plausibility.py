"""What is unlikely about a result that could be read: its unit, limits or size."""

from decimal import Decimal

from altdesk.core.analyte import TIMES_LIMIT, Analyte
from altdesk.core.draft import DraftResult
from altdesk.core.number import write_number
from altdesk.core.problem import Level, Place, Problem
from altdesk.core.result import Result

UNIT_IS_WRONG_BEYOND = 5
"""ULN this many times off the usual one: the unit is probably wrong (clinical.md 0)."""


def judge(draft: DraftResult, analyte: Analyte, result: Result) -> Problem | None:
    """Return the first thing that is wrong or unusual; what was confirmed is not."""
    for find in (_unit_problem, _limit_problem, _plausibility_problem):
        problem = find(draft, analyte, result)
        if problem is not None and not _is_settled(problem, draft):
            return problem
    return None


def _is_settled(problem: Problem, draft: DraftResult) -> bool:
    """Tell whether the person has said yes; what is refused stays refused."""
    is_asked = problem.level is not Level.REFUSED
    return is_asked and problem.place.field in draft.accepted


def _unit_problem(
    draft: DraftResult, analyte: Analyte, result: Result
) -> Problem | None:
    if result.value is None or analyte.canonical_unit.code == TIMES_LIMIT:
        return None
    if analyte.conversion(draft.unit) is not None or _is_kept_apart(analyte, draft):
        return None
    place = Place(str(draft.place), "unit")
    offered = ", ".join(analyte.units())
    if draft.unit is None or not draft.unit.strip():
        what = f"{analyte.id} has no unit."
    else:
        what = f"The unit “{shortened(draft.unit)}” is unknown for {analyte.id}."
    do = f"Choose the unit printed on the report: {offered}."
    return Problem(place, what, do, Level.QUESTION)


def _is_kept_apart(analyte: Analyte, draft: DraftResult) -> bool:
    """Tell whether the result is kept without conversion (Quick in %)."""
    return analyte.id == "PT" and (draft.unit or "").strip() == "%"


def _limit_problem(
    draft: DraftResult, analyte: Analyte, result: Result
) -> Problem | None:
    """Notice a limit so far from the usual one that the unit must be wrong."""
    usual = analyte.usual_interval(None) or next(iter(analyte.usual.values()), None)
    if result.canonical_high is None or usual is None or not usual.high:
        return None
    ratio = Decimal(result.canonical_high) / usual.high
    if 1 / Decimal(UNIT_IS_WRONG_BEYOND) <= ratio <= UNIT_IS_WRONG_BEYOND:
        return None
    shown = write_number(result.canonical_high)
    what = (
        f"{analyte.id}: an upper limit of {shown} {analyte.canonical_unit} is far from "
        f"the usual {usual.high}."
    )
    place = Place(str(draft.place), "limits")
    return Problem(place, what, "Check the unit and the limits.", Level.QUESTION)


def _plausibility_problem(
    draft: DraftResult, analyte: Analyte, result: Result
) -> Problem | None:
    if result.canonical is None:
        return None
    value, limits = Decimal(repr(result.canonical)), analyte.plausible
    shown = f"{write_number(value)} {analyte.canonical_unit}".strip()
    too_low = limits.reject_below is not None and value < limits.reject_below
    too_high = limits.reject_above is not None and value > limits.reject_above
    place = Place(str(draft.place), "value")
    if too_low or too_high:
        what = f"{analyte.id}: {shown} is not possible."
        return Problem(place, what, "Check the number and the unit.")
    if is_doubtful(analyte, value, analyte.canonical_unit.code):
        what = f"{analyte.id}: {shown} is very unusual."
        do = "Check the number and the unit, or confirm it."
        return Problem(place, what, do, Level.QUESTION)
    return None


def is_doubtful(analyte: Analyte, value: Decimal, unit: str | None) -> bool:
    """Tell whether a value lies outside what laboratories usually see."""
    canonical = analyte.to_canonical(value, unit)
    if canonical is None:
        return False
    limits = analyte.plausible
    low = limits.confirm_below is not None and canonical < limits.confirm_below
    high = limits.confirm_above is not None and canonical > limits.confirm_above
    return low or high


def shortened(text: str) -> str:
    """Return a text as it fits into a sentence."""
    return text if len(text) <= 40 else text[:39] + "…"
