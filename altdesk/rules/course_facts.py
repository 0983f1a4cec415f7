"""Facts that follow from the course of the results: lasting, doubled, raised before."""

from collections.abc import Callable

from altdesk.rules.facts import UNKNOWN, Facts, Said
from altdesk.rules.measured import LIVER_TESTS
from altdesk.rules.trend import Course
from altdesk.rules.wording import analyte_label, write_day

_LASTING = "persistent_6m"


def _liver_courses(facts: Facts) -> list[Course]:
    """Return the courses of the liver tests of the latest draw."""
    found = [
        facts.course(analyte)
        for analyte in LIVER_TESTS
        if facts.result(analyte) is not None
    ]
    return [course for course in found if course is not None]


def _persistent(facts: Facts) -> Said:
    facts.figure("persistent_days")
    courses = _liver_courses(facts)
    if not courses:
        return UNKNOWN
    lasting = [
        f"{analyte_label(c.analyte)} since {write_day(c.raised_since, facts.knowledge)}"
        for c in courses
        if c.persistence == _LASTING and c.raised_since is not None
    ]
    return Said(bool(lasting), ", ".join(lasting))


def _doubled(facts: Facts) -> Said:
    facts.figure("doubled_times")
    courses = _liver_courses(facts)
    if not courses:
        return UNKNOWN
    doubled = [analyte_label(c.analyte) for c in courses if c.is_doubled]
    return Said(bool(doubled), ", ".join(doubled))


def _raised_before(facts: Facts) -> Said:
    """Say whether a test that is raised now was so in an earlier draw of this rise."""
    runs = [c.run for c in _liver_courses(facts) if c.latest.is_above]
    if not runs:
        return Said(False)
    return Said(any(run[0] < run[-1] for run in runs))


def _raised_ever(facts: Facts) -> Said:
    courses = (facts.course(analyte) for analyte in LIVER_TESTS)
    return Said(any(True in c.results.sides for c in courses if c is not None))


def _alt_stable(facts: Facts) -> Said:
    course = facts.course("ALT")
    if course is None or facts.result("ALT") is None or course.before is None:
        return UNKNOWN
    return Said(course.word == "stable")


COURSE_FACTS: dict[str, Callable[[Facts], Said]] = {
    "PERSIST_6M": _persistent,
    "DOUBLED": _doubled,
    "RAISED_BEFORE": _raised_before,
    "RAISED_EVER": _raised_ever,
    "ALT_STABLE": _alt_stable,
}
