"""A refusal of JSON says the line, also where the parser does not know it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from altdesk.errors import UnreadableFileError
from altdesk.importers import json_places
from altdesk.importers.json_places import line_of_literal, line_of_second_key
from altdesk.importers.strict_json import load


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"a": 1,\n "b": {"a": 2},\n "a": 3}', "the key “a” stands twice in one"),
        ('{"x": "NaN",\n "y":\n NaN}', "NaN is no number"),
        ('{"x": "1e999",\n\n "y": 1e999}', "the number 1e999 is out of range"),
    ],
    ids=["a second key", "no number", "out of range"],
)
def test_what_is_refused_is_found(text: str, said: str) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        load(text, "labs.json")

    assert said in refused.value.what
    assert "(line 3)" in refused.value.what


def test_a_key_written_with_escapes_is_the_same_key() -> None:
    assert line_of_second_key('{"\\u0061": 1,\n"a": 2}', "a") == 2


def test_long_texts_are_refused_without_the_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(json_places, "_LONGEST", 5)

    with pytest.raises(UnreadableFileError, match="out of range\\.") as refused:
        load('{"x": 1e999}', "labs.json")

    assert "(line" not in refused.value.what


@given(st.text(max_size=60), st.text(max_size=3))
def test_any_text_is_looked_through(text: str, wanted: str) -> None:
    lines = text.count("\n") + 1

    found = (line_of_literal(text, wanted), line_of_second_key(text, wanted))

    assert all(line is None or 1 <= line <= lines for line in found)


def test_a_key_that_cannot_be_read_is_another_key() -> None:
    assert line_of_second_key('{"\\x": 1,\n"a": 1,\n"a": 2}', "a") == 3


def test_a_number_of_thousands_of_digits_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="a number is unreadable"):
        load(f'{{"x": {"9" * 5000}}}', "labs.json")
