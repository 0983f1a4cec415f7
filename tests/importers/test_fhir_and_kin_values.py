"""Values with unit, flag and footnote glued on come apart again."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from altdesk.core.catalogue import catalogue
from altdesk.importers.printed_value import is_sentinel, is_value, take_apart

NUMBERS = st.one_of(
    st.integers(0, 99_999).map(str),
    st.decimals(0, 9999, places=2).map(str),
    st.decimals(0, 9999, places=1).map(lambda n: str(n).replace(".", ",")),
)
SIGNS = st.sampled_from(["", "<", ">", "<=", ">=", "≤", "≥"])
UNITS = st.sampled_from(["", "U/L", "mg/dL", "µmol/l", "10^9/L", "%", "g/L"])
FLAGS = st.sampled_from(["", "H", "LL", "*", "↑", "(H)", "[L]", "high"])


@settings(max_examples=200, deadline=None)
@given(SIGNS, NUMBERS, UNITS, FLAGS)
def test_what_is_glued_together_comes_apart(
    sign: str, number: str, unit: str, flag: str
) -> None:
    printed = " ".join(part for part in (sign + number, unit, flag) if part)

    found = take_apart(printed)

    assert (found.comparator, found.text, found.unit) == (sign, number, unit)
    assert found.flag == flag.strip("()[]")


@pytest.mark.parametrize(
    ("printed", "text", "unit", "flag"),
    [
        ("H 58", "58", "", "H"),
        ("*58", "58", "", "*"),
        ("58 H U/L", "58", "U/L", "H"),
        ("58 U/L (H)", "58", "U/L", "H"),
        ("58U/L", "58", "U/L", ""),
        ("5.4%", "5.4", "%", ""),
        ("41 a)", "41", "", ""),
        ("2.3¹", "2.3", "", ""),
        (" 58\u00a0U/L ", "58", "U/L", ""),
    ],
)
def test_flags_units_and_footnotes_stand_anywhere(
    printed: str, text: str, unit: str, flag: str
) -> None:
    found = take_apart(printed)

    assert (found.text, found.unit, found.flag) == (text, unit, flag)


@pytest.mark.parametrize(
    "printed", ["see note", "1:80", "58 or so", "", "negative", "10-20", "1 234", "?"]
)
def test_words_and_titres_stay_whole(printed: str) -> None:
    assert take_apart(printed).text == printed


@pytest.mark.parametrize("text", ["99999999", "99999", "99999.99", "-999", "-99"])
def test_the_signs_of_machines_for_nothing_are_known(text: str) -> None:
    assert is_sentinel(text)


@pytest.mark.parametrize("text", ["9999", "52", "99.99", "-1", "0", ""])
def test_possible_numbers_are_no_signs_for_nothing(text: str) -> None:
    assert not is_sentinel(text)


@pytest.mark.parametrize(
    ("text", "analyte", "answers"),
    [
        ("52", "ALT", True),
        ("negative", "ALT", False),
        ("negative", "HBSAG", True),
        ("1:80", "ANA", True),
        ("1:80", None, True),
        ("B", None, False),
        ("99999999", "CERU", False),
        ("", "ALT", False),
    ],
)
def test_an_answer_is_told_from_a_remark(
    text: str, analyte: str | None, answers: bool
) -> None:
    assert is_value(text, catalogue().get(analyte)) is answers
