"""A group of three that can be read in two ways, beside a flag and limits."""

from decimal import Decimal

import pytest

from altdesk.core.check import check_result
from altdesk.core.draft import DraftResult
from altdesk.core.problem import Level


def alt(text: str, flag: str, interval: str = "7-56") -> DraftResult:
    return DraftResult(text, analyte="ALT", unit="U/L", interval=interval, flag=flag)


@pytest.mark.parametrize("flag", ["H", "HH", "+", "High", "↑"])
@pytest.mark.parametrize("text", ["1,234", "1.234"])
def test_only_the_reading_above_the_limit_can_be_flagged_high(text, flag):
    result = check_result(alt(text, flag)).result

    assert result is not None
    assert result.value == Decimal(1234)


@pytest.mark.parametrize(
    ("flag", "interval"), [("", "7-56"), ("*", "7-56"), ("L", "7-56"), ("H", "")]
)
def test_without_a_flag_or_a_limit_it_is_asked_about(flag, interval):
    (problem,) = check_result(alt("1,234", flag, interval)).problems

    assert problem.level is Level.QUESTION


def test_where_both_readings_are_above_the_limit_it_is_asked_about():
    (problem,) = check_result(alt("1,234", "H", "<1")).problems

    assert problem.level is Level.QUESTION


@pytest.mark.parametrize(
    ("text", "value"), [("187.000", "187000"), ("187,000", "187000")]
)
def test_cells_of_a_microlitre_are_whole(text, value):
    draft = DraftResult(text, analyte="PLT", unit="/mm3", interval="150.000 - 400.000")

    result = check_result(draft).result

    assert result is not None
    assert result.value == Decimal(value)
