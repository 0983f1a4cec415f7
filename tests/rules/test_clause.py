from math import inf, nextafter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altdesk.errors import KnowledgeError
from altdesk.rules.clause import Kind, Word, parse

WORDS = {
    "A_X": Word("A_X", Kind.NUMBER),
    "B_X": Word("B_X", Kind.NUMBER),
    "ILL": Word("ILL", Kind.YES_NO),
    "WELL": Word("WELL", Kind.YES_NO),
    "PATTERN": Word("PATTERN", Kind.TEXT, ("one", "two", "three")),
}


def clause(text):
    return parse(text, WORDS, "flags.toml, flag x")


@pytest.mark.parametrize(
    ("text", "facts", "expected"),
    [
        ("A_X >= 2", {"A_X": 2.0}, True),
        ("A_X >= 2", {"A_X": 1.9}, False),
        ("A_X > 2", {"A_X": 2.0}, False),
        ("A_X <= 2 and not ILL", {"A_X": 2.0}, True),
        ("A_X <= 2 and not ILL", {"A_X": 2.0, "ILL": True}, False),
        ("1 <= A_X <= 2", {"A_X": 1.0}, True),
        ("1 <= A_X <= 2", {"A_X": 2.1}, False),
        ("A_X < B_X", {"A_X": 1.0, "B_X": 2.0}, True),
        ("ILL or A_X > 1 and WELL", {"ILL": True}, True),
        ('PATTERN == "two"', {"PATTERN": "two"}, True),
        ('PATTERN != "two"', {"PATTERN": "one"}, True),
        ('PATTERN in ("one", "two")', {"PATTERN": "two"}, True),
        ('PATTERN in ("one", "two")', {"PATTERN": "three"}, False),
    ],
)
def test_a_clause_means_what_it_says(text, facts, expected):
    assert clause(text).holds(facts.get) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ILL", False),
        ("not ILL", True),
        ("A_X > 1", False),
        ("A_X <= 1", False),
        ("not A_X > 1", True),
        ("A_X < B_X", False),
        ('PATTERN == "one"', False),
        ('PATTERN != "one"', False),
        ('PATTERN in ("one", "two")', False),
    ],
)
def test_the_unknown_counts_as_no_and_compares_as_false(text, expected):
    assert clause(text).holds({}.get) is expected


@pytest.mark.parametrize(
    "text",
    [
        "A_X >",
        "A_X = 2",
        "A_Y > 2",
        "__import__('os')",
        "A_X.real > 1",
        "A_X + 1 > 2",
        "A_X > 1 if ILL else WELL",
        "[A_X]",
        "A_X",
        "ILL > 1",
        "ILL == WELL",
        "PATTERN",
        "PATTERN > 1",
        'PATTERN == "for"',
        'PATTERN in ("one", 2)',
        "PATTERN < PATTERN",
        'A_X == "one"',
        "A_X > True",
        "A_X in (1, 2)",
        "A_X is 2",
        "1 < 2",
        "A_X > -1",
        "True",
        "lambda: 1",
        "",
    ],
)
def test_what_is_no_clause_is_refused_with_its_place(text):
    with pytest.raises(KnowledgeError, match=r"flags\.toml, flag x"):
        clause(text)


def test_the_unknown_names_that_could_turn_a_clause_are_told():
    rule = clause("A_X > 2 and not B_X >= 2 and not ILL")

    assert rule.could_turn_on({"A_X": 3.0}.get) == ("B_X", "ILL")
    assert rule.could_turn_on({"A_X": 1.0}.get) == ()
    assert rule.could_turn_on({}.get) == ("A_X",)


def test_a_name_is_tried_on_both_sides_of_every_limit():
    rule = clause("A_X > 2 or A_X < 1")

    turns = {nextafter(m, way) for m in (1.0, 2.0) for way in (-inf, inf)}
    assert set(rule.candidates["A_X"]) == turns | {1.0, 2.0}


@given(
    a=st.one_of(st.none(), st.floats(0, 5)),
    b=st.one_of(st.none(), st.floats(0, 5)),
    ill=st.one_of(st.none(), st.booleans()),
)
def test_a_clause_agrees_with_python_where_all_is_known(a, b, ill):
    text = "(A_X > 1 or B_X >= 2) and not (ILL and A_X < 3)"
    facts = {"A_X": a, "B_X": b, "ILL": ill}

    x, y = (-1 if v is None else v for v in (a, b))
    below = a is not None and a < 3
    expected = (x > 1 or y >= 2) and not (ill is True and below)
    assert clause(text).holds(facts.get) is expected
