from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altdesk.core.number import (
    Ambiguous,
    Comparator,
    DecimalMark,
    Number,
    proves_mark,
    read_number,
    write_number,
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("58", "58"),
        ("38,5", "38.5"),
        ("38.5", "38.5"),
        (".7", "0.7"),
        (",7", "0.7"),
        ("5.", "5"),
        ("0.123", "0.123"),
        ("1,234.5", "1234.5"),
        ("1.234,5", "1234.5"),
        ("1.234.567", "1234567"),
        ("1 234", "1234"),
        ("1 234,5", "1234.5"),
        ("1'480", "1480"),
        ("1\u202f480", "1480"),
        ("1.2e3", "1200"),
        ("-3", "-3"),
        ("−3", "-3"),
        ("+3", "3"),
        ("1,87,000", "187000"),
        ("12,34,567.5", "1234567.5"),
    ],
)
def test_one_number_is_read_whatever_the_locale(text, value):
    assert read_number(text) == Number(Decimal(value))


@pytest.mark.parametrize(
    ("text", "comparator", "value"),
    [
        ("<5", Comparator.LESS, "5"),
        ("< 0,1", Comparator.LESS, "0.1"),
        ("<= 5", Comparator.AT_MOST, "5"),
        ("≤5", Comparator.AT_MOST, "5"),
        (">1000", Comparator.MORE, "1000"),
        ("=>1000", Comparator.AT_LEAST, "1000"),
        ("≥ 1000", Comparator.AT_LEAST, "1000"),
        ("less than 5", Comparator.LESS, "5"),
        ("greater than 90", Comparator.MORE, "90"),
        ("über 90", Comparator.MORE, "90"),
    ],
)
def test_a_bound_keeps_its_comparator(text, comparator, value):
    assert read_number(text) == Number(Decimal(value), comparator)


@pytest.mark.parametrize("text", ["1.234", "1,234", "12.345", "<1.234"])
def test_a_group_of_three_is_asked_about(text):
    both = read_number(text)

    assert isinstance(both, Ambiguous)
    assert both.as_grouped.value == both.as_decimal.value * 1000


@pytest.mark.parametrize(
    ("mark", "value"), [(DecimalMark.POINT, "1.234"), (DecimalMark.COMMA, "1234")]
)
def test_a_proved_mark_settles_a_group_of_three(mark, value):
    assert read_number("1.234", mark) == Number(Decimal(value))


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "abc",
        "nan",
        "infinity",
        "1_000",
        "٣٤",
        "１２",
        "1.2.3",
        "1,2,3",
        "12 34",
        "--3",
        "5 mg",
        "maybe 5",
        "1,23,45",
        "0,123.5",
        "1" * 41,
        "<",
        "1e999",
    ],
)
def test_what_is_no_number_is_none(text):
    assert read_number(text) is None


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("38,5", DecimalMark.COMMA),
        ("38.5", DecimalMark.POINT),
        ("1.234,5", DecimalMark.COMMA),
        ("1.234", None),
        ("12", None),
        ("pending", None),
    ],
)
def test_a_text_proves_its_decimal_mark_or_does_not(text, mark):
    assert proves_mark(text) is mark


@given(st.decimals(min_value=0, max_value=99999, places=2))
def test_a_number_reads_back_with_either_mark(value):
    text = f"{value:f}"

    for written in (text, text.replace(".", ",")):
        number = read_number(written)
        assert isinstance(number, Number)
        assert number.value == value


@given(st.text(max_size=50))
def test_no_text_breaks_the_reader(text):
    number = read_number(text)

    if isinstance(number, Number):
        assert number.value.is_finite()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.9944, "0.994"),
        (1234.0, "1234"),
        (0.0, "0"),
        (58.0, "58"),
        (Decimal("0.700"), "0.7"),
        (12.345, "12.3"),
    ],
)
def test_a_number_is_written_as_people_read_it(value, text):
    assert write_number(value) == text
