"""Results inside sentences are read; sentences without any give none."""

import pytest

from altdesk.importers.prose_lines import read_prose


def told(text: str) -> list[tuple[str, str, str, str]]:
    lines = enumerate(text.split("\n"), start=1)
    return [(r.name, r.value, r.unit, r.date) for _, r in read_prose(lines)]


def test_each_name_takes_the_number_that_follows_it() -> None:
    text = "ALT 62 (H), AST 41 and GGT 88 U/L on 3 Nov 2026"

    assert told(text) == [
        ("ALT", "62", "", "3 Nov 2026"),
        ("AST", "41", "", "3 Nov 2026"),
        ("GGT", "88", "U/L", "3 Nov 2026"),
    ]


def test_a_sentence_without_a_day_is_of_the_day_before_it() -> None:
    text = "Bloods of 4 March 2024. ALT was 62 U/L. A repeat is on 4 June 2024."

    assert told(text) == [("ALT", "62", "U/L", "4 March 2024")]


def test_of_two_days_in_a_sentence_none_is_taken() -> None:
    text = "ALT was 62 U/L on 4 March 2024, not on 5 March 2024"

    assert told(text) == [("ALT", "62", "U/L", "")]


@pytest.mark.parametrize(
    "text",
    [
        "I am 45 and drink 12 units a week.",
        "Repeat ALT in 4 weeks, please.",
        "Take 2 tablets; the ALT is fine.",
        "x" * 2_001 + " ALT 62 U/L",
        "\n".join(["ALT 62 U/L"] * 61),
    ],
    ids=["no analyte", "weeks", "tablets", "a long line", "a long text"],
)
def test_other_sentences_tell_no_result(text: str) -> None:
    assert told(text) == []
