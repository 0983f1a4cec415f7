from datetime import date

import pytest

from altdesk.core.event import Event, EventKind, check_event

START = date(2026, 2, 1)


@pytest.mark.parametrize("ended", [None, START, date(2026, 3, 1)])
def test_an_event_may_go_on_or_end_on_or_after_its_first_day(ended):
    assert check_event(Event("", EventKind.ILLNESS, "flu", START, ended)) is None


def test_an_event_that_ends_before_it_starts_is_refused():
    problem = check_event(Event("", EventKind.ILLNESS, "flu", START, date(2026, 1, 1)))

    assert problem is not None
    assert problem.place.field == "ended"
