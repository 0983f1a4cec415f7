"""Limits printed for men and for women: the person's own, or none."""

from decimal import Decimal

import pytest

from altdesk.core.check import check_result
from altdesk.core.draft import DraftResult
from altdesk.core.interval import read_interval
from altdesk.core.limits_by_sex import limits_by_sex
from altdesk.core.own_limits import settled_for
from altdesk.core.person import Sex

BOTH = [
    "m: <50 w: <35",
    "m < 50, w < 35 U/l",
    "bis 50 (m), bis 35 (w)",
    "Männer: bis 50, Frauen: bis 35",
    "Male: 0-50 Female: 0-35",
    "♂ < 50 ♀ < 35",
    "H: 10 à 50 - F: 10 à 35",
    "Hombres: 10 - 50 U/L; Mujeres: 10 - 35 U/L",
    "<35 (F) <50 (M)",
    "K: 10-35 M: 10-50",
    "男 9-50 女 7-35",
]


@pytest.mark.parametrize("printed", BOTH)
@pytest.mark.parametrize(("sex", "upper"), [(Sex.MALE, "50"), (Sex.FEMALE, "35")])
def test_the_limits_of_the_persons_sex_are_taken(printed, sex, upper):
    draft = DraftResult("40", analyte="ALT", unit="U/L", interval=printed)

    result = check_result(settled_for(draft, sex)).result

    assert result is not None
    assert result.interval is not None
    assert result.interval.high == Decimal(upper)
    assert result.interval.text == printed


@pytest.mark.parametrize("printed", BOTH)
def test_without_a_sex_the_range_is_kept_as_printed(printed):
    draft = DraftResult("40", analyte="ALT", unit="U/L", interval=printed)

    result = check_result(settled_for(draft, None)).result

    assert result is not None
    assert result.interval is not None
    assert (result.interval.low, result.interval.high) == (None, None)
    assert result.interval.text == printed
    assert read_interval(printed) is None


@pytest.mark.parametrize(
    "printed",
    ["0-60 (m/w)", "7 d - 6 m", "< 4 w: 10-50, > 3 m: 5-20", "m < 50", "7 - 56 U/L"],
)
def test_limits_that_are_not_parted_by_sex_are_left_alone(printed):
    draft = DraftResult("40", analyte="ALT", unit="U/L", interval=printed)

    assert limits_by_sex(printed) == {}
    assert settled_for(draft, Sex.MALE) is draft


def test_open_limits_stay_open():
    draft = DraftResult("40", analyte="ALT", unit="U/L", interval="m: <50 w: >=35")

    own = settled_for(draft, Sex.MALE), settled_for(draft, Sex.FEMALE)

    assert [(d.low, d.high) for d in own] == [("", "<50"), ("35", "")]
