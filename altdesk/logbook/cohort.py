"""What the engine finds in a table of many people, counted."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from altdesk.core.garbage import search_paused
from altdesk.core.history import History
from altdesk.logbook.case import Case
from altdesk.rules.findings import Findings
from altdesk.rules.interpret import interpret
from altdesk.rules.knowledge import load
from altdesk.rules.registry import facts_of

_HYS_LAW = "rf_hys_law"


def count(cases: Iterable[Case]) -> dict[str, Any]:
    """Return how often each urgency, flag, grade and pattern is found.

    Everyone counts once, at their latest panel; `hys_law_ever` names those whose
    results met Hy's law at any of their panels.
    """
    with search_paused():
        found = [(case, _interpret(case.history)) for case in cases]
    return {
        "people": len(found),
        "panels": sum(len(case.history.panels) for case, _ in found),
        "knowledge": load().version,
        "urgency": _tally(f.urgency for _, f in found),
        "flags": _tally(flag.id for _, f in found for flag in f.flags),
        "alt_grade": _tally(g.id for _, f in found if (g := f.grade("ALT"))),
        "pattern": _tally(f.pattern.id for _, f in found if f.pattern),
        "fib4_zone": _tally(s.zone for _, f in found if (s := f.score("fib4"))),
        "leading": _tally(
            c.id for _, f in found for c in f.causes if c.standing.value == "leading"
        ),
        "hys_law_ever": [case.name for case, _ in found if _met_hys_law(case.history)],
        "quadrants_by_peak": _quadrants([case for case, _ in found]),
    }


def _interpret(history: History) -> Findings:
    return interpret(history, load())


def _quadrants(cases: Iterable[Case]) -> dict[str, list[str]]:
    """Return who lies in which quadrant of the eDISH plot, by their own peaks.

    Peaks are over all panels, ALT and bilirubin each for itself; people below both
    limits are left out.
    """
    figures = load().figures
    found: dict[str, list[str]] = {"hys_law": [], "temples": [], "cholestasis": []}
    for case in cases:
        enzyme = _peak(case.history, "ALT") > figures["quadrant_enzyme"].value
        bilirubin = _peak(case.history, "TBIL") > figures["quadrant_bilirubin"].value
        if enzyme or bilirubin:
            both = "hys_law" if bilirubin else "temples"
            found[both if enzyme else "cholestasis"].append(case.name)
    return found


def _peak(history: History, analyte: str) -> float:
    """Return the highest multiple of the laboratory's own limit; 0 without one."""
    multiples = (p.result.times_limit for p in history.series(analyte))
    return max((m for m in multiples if m is not None), default=0)


def _tally(values: Iterable[object]) -> dict[str, int]:
    counted = Counter(str(value) for value in values if value is not None)
    return dict(sorted(counted.items(), key=lambda pair: (-pair[1], pair[0])))


def _met_hys_law(history: History) -> bool:
    knowledge = load()
    (law,) = (f.rule.clause for f in knowledge.flags if f.rule.id == _HYS_LAW)
    until = (history.until(day) for day in {p.collected_on for p in history.panels})
    # Most draws are far from it: its clause alone is weighed before all the rest.
    near = (then for then in until if facts_of(then, knowledge).holds(law))
    return any(_HYS_LAW in {f.id for f in _interpret(then).flags} for then in near)
