"""Lines of mixed directions stand in the order of Unicode Annex 9."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from altdesk.report.paper.direction import goes_right_to_left, levels, visual_order

bidi = pytest.importorskip("bidi.algorithm", reason="python-bidi is the judge here")

_LETTERS = "aB אבג ابت 12 3.5-()[],:/% +"


def _seen(text: str) -> str:
    return "".join(visual_order(text, levels(text)))


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("abc", "abc"),
        ("אבג", "גבא"),
        ("Ann אבג Smith", "Ann גבא Smith"),
        ("אבג 12", "12 גבא"),
        ("אבג 12.5 abc", "abc 12.5 גבא"),
        ("ALT 58 אבג", "ALT 58 גבא"),
        ("", ""),
    ],
)
def test_a_line_is_set_in_the_order_in_which_it_is_read(text, seen):
    assert _seen(text) == seen


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=_LETTERS, max_size=24))
def test_the_order_is_that_of_an_independent_implementation(text):
    # The judge mirrors brackets itself; here HarfBuzz does it when it shapes. It
    # also knows no bracket pairs (N0), so that brackets are left out of the claim.
    plain = "".join(c for c in text if c not in "()[]")

    assert _seen(plain) == bidi.get_display(plain)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("abc 12", False), ("אבג", True), ("ابت", True), ("ΑΒΓ", False)],
)
def test_right_to_left_is_noticed(text, expected):
    assert goes_right_to_left(text) is expected


def test_a_pair_of_brackets_goes_with_what_it_holds():
    text = "Ann אבג (12) Smith"

    assert _seen(text).replace("(", ")").count(")12)") == 1
