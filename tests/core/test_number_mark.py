"""A printed number with another decimal mark: the digits never change."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altdesk.core.number import Number, read_number, with_mark

_SIGNS = st.sampled_from(["", "<", "> ", "≤ ", "≥", "<=", "−"])


@given(
    whole=st.integers(0, 10**6),
    part=st.text("0123456789", min_size=1, max_size=6).filter(lambda p: len(p) != 3),
    sign=_SIGNS,
    mark=st.sampled_from(".,"),
    wanted=st.sampled_from(".,"),
)
def test_a_number_keeps_its_digits_its_sign_and_its_value(
    whole, part, sign, mark, wanted
):
    text = f"{sign}{whole}{mark}{part}"
    read = read_number(text)
    assert isinstance(read, Number)

    shown = with_mark(text, read.value, wanted)

    assert shown == f"{sign}{whole}{wanted}{part}"
    assert read_number(shown) == read


@given(text=st.text(max_size=20), value=st.decimals(0, 10**6, places=2))
def test_any_text_without_its_own_number_stays_as_it_is(text, value):
    shown = with_mark(text, value, ",")

    assert shown.replace(",", ".") == text.replace(",", ".")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.234", Decimal(1234)),
        ("1.234.567", Decimal(1234567)),
        ("1:80.5", Decimal("80.5")),
        ("1 234.5", Decimal("1234.5")),
        ("4.2", None),
        ("2.5.2026", Decimal("2.5")),
        ("58", Decimal(58)),
    ],
)
def test_what_is_not_plainly_the_value_stays_as_printed(text, value):
    assert with_mark(text, value, ",") == text
