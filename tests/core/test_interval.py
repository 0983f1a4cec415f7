from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altdesk.core.interval import ReferenceInterval, read_interval
from altdesk.core.number import DecimalMark


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("7-56", "7", "56", None),
        ("7 - 56 U/L", "7", "56", "U/L"),
        ("(0,1 – 1,2)", "0.1", "1.2", None),
        ("[3.5 to 5.0]", "3.5", "5.0", None),
        ("[3,5;5,0] g/dl", "3.5", "5.0", "g/dl"),
        ("10 bis 50", "10", "50", None),
        ("< 0,85", None, "0.85", None),
        ("<=41 U/L", None, "41", "U/L"),
        ("≤ 41", None, "41", None),
        ("> 60", "60", None, None),
        (">=60", "60", None, None),
        ("bis 41", None, "41", None),
        ("up to 40 U/L", None, "40", "U/L"),
        ("10.0 U/L - 40.0 U/L", "10.0", "40.0", "U/L"),
        ("150 10*3/uL-400 10*3/uL", "150", "400", "10*3/uL"),
        ("Low: 10 U/L, High: 40 U/L", "10", "40", "U/L"),
        ("Range: 10 - 40", "10", "40", None),
        ("40 U/L or less", None, "40", "U/L"),
        ("5 or more", "5", None, None),
        ("über 60", "60", None, None),
        ("3.9-5.8) nüchtern", "3.9", "5.8", "nüchtern"),
    ],
)
def test_a_printed_range_is_read(text, low, high, unit):
    read = read_interval(text)

    assert read is not None
    assert read.interval.low == (None if low is None else Decimal(low))
    assert read.interval.high == (None if high is None else Decimal(high))
    assert read.unit == unit


@pytest.mark.parametrize(
    "text",
    [
        "",
        "negative",
        "56 - 7",
        "see note",
        "1.234 - 1.500",
        "36 -",
        "< x",
        "1 g - 9 mg",
    ],
)
def test_a_range_that_is_none_or_undecided_is_not_guessed(text):
    assert read_interval(text) is None


@pytest.mark.parametrize("text", ["up to 1.234", "über 1.234", "< 1.234"])
def test_an_undecided_limit_is_not_guessed(text):
    assert read_interval(text) is None
    assert read_interval(text, DecimalMark.COMMA) is not None


def test_a_limit_is_open_only_where_the_report_says_so():
    open_ended = read_interval("< 41")
    closed = read_interval("0 - 41")

    assert open_ended is not None
    assert open_ended.interval.high_is_open
    assert closed is not None
    assert not closed.interval.high_is_open


def test_a_lower_limit_above_the_upper_is_refused():
    with pytest.raises(ValueError, match="above"):
        ReferenceInterval(Decimal(9), Decimal(3))


@pytest.mark.parametrize(
    ("interval", "text"),
    [
        (ReferenceInterval(Decimal(7), Decimal(56)), "7 – 56"),
        (ReferenceInterval(high=Decimal(41)), "≤ 41"),
        (ReferenceInterval(high=Decimal(41), high_is_open=True), "< 41"),
        (ReferenceInterval(low=Decimal(60)), "≥ 60"),
        (ReferenceInterval(low=Decimal(60), low_is_open=True), "> 60"),
        (ReferenceInterval(text="negative"), "negative"),
    ],
)
def test_an_interval_is_shown_as_people_write_it(interval, text):
    assert str(interval) == text


def test_an_interval_without_limits_is_empty():
    assert ReferenceInterval(text="see note").is_empty()
    assert not ReferenceInterval(high=Decimal(1)).is_empty()


_limits = st.decimals(min_value=0, max_value=500, places=1)


@given(_limits, _limits, st.sampled_from(["-", " - ", " – ", " to ", " bis "]))
def test_every_range_reads_back(one, other, dash):
    low, high = min(one, other), max(one, other)

    read = read_interval(f"{low}{dash}{high}")

    assert read is not None
    assert (read.interval.low, read.interval.high) == (low, high)


@given(st.text(max_size=60))
def test_no_text_breaks_the_reader(text):
    read = read_interval(text)

    assert read is None or not read.interval.is_empty()
