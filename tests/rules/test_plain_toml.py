import tomllib
from decimal import Decimal

import pytest

from altdesk import bundled

FILES = [
    *sorted(bundled.path("resources", "knowledge").glob("*.toml")),
    bundled.path("ui", "style", "palette.toml"),
]


@pytest.mark.parametrize("file", FILES, ids=[file.name for file in FILES])
def test_plain_reading_says_what_toml_says(file):
    text = file.read_text(encoding="utf-8")

    plain = bundled.read_plain_toml(text)

    assert plain == tomllib.loads(text, parse_float=Decimal)


@pytest.mark.parametrize(
    "text",
    [
        'a = "x"\na = "y"',
        "[a.b]\nc = 1",
        "[a]\nb = 1\n[a]",
        "[a",
        "a = 1 # one",
        'a = "\\u00e9"',
        'a = "tab\\t"',
        "a = 01",
        "a = 1_000",
        "a = 1e5",
        "a = nan",
        "a = [1,\n2]",
        "a = {b = 1}",
        "a = 2026-03-01",
        'a = """x"""',
        "a.b = 1",
        "a=1",
        "a = ",
        "[[a]]\n[[a.b.c]]",
        "a = []\n[[a]]",
        "[[a]",
        'a = "x',
        'a = "x" "y"',
    ],
)
def test_what_is_not_plain_is_left_to_the_full_reader(text):
    assert bundled.read_plain_toml(text) is None


def test_plain_values_keep_their_kind():
    text = """
# a comment
whole = 3
exact = -0.10
yes = true
quoted = "say \\"no\\" \\\\ once"
literal = 'PATTERN == "mixed"'
list = ["a", "b, c"]
numbers = [1, 2.5]
empty = []
[[row]]
id = "one"
[[row.part]]
id = "two"
[section]
whole = 4
"""

    found = bundled.read_plain_toml(text)

    assert found == tomllib.loads(text, parse_float=Decimal)
    assert found["exact"] == Decimal("-0.10")
    assert str(found["exact"]) == "-0.10"
