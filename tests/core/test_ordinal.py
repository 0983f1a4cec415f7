from decimal import Decimal

import pytest

from altdesk.core.ordinal import read_ordinal, read_titer
from altdesk.core.result import Ordinal


@pytest.mark.parametrize(
    ("text", "ordinal"),
    [
        ("negative", Ordinal.NEGATIVE),
        ("NON-REACTIVE", Ordinal.NEGATIVE),
        ("nicht nachweisbar", Ordinal.NEGATIVE),
        ("Not detected", Ordinal.NEGATIVE),
        ("positiv", Ordinal.POSITIVE),
        ("nachweisbar", Ordinal.POSITIVE),
        ("Detected", Ordinal.POSITIVE),
        ("grenzwertig", Ordinal.INDETERMINATE),
        ("pending", None),
        ("", None),
        ("nicht", None),
    ],
)
def test_the_words_of_yes_and_no_tests_are_read(text, ordinal):
    assert read_ordinal(text) is ordinal


@pytest.mark.parametrize(
    ("text", "titer"), [("1:80", 80), ("< 1:40", 40), ("1/160", 160), ("80", None)]
)
def test_a_titre_is_its_denominator(text, titer):
    assert read_titer(text) == (None if titer is None else Decimal(titer))
