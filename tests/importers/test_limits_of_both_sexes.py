"""Files that print the limits of men and women side by side."""

import pytest

from altdesk.core.problem import Level
from altdesk.importers import read_source
from altdesk.importers.source import from_bytes


def _ldt(sex: str) -> bytes:
    fields = (
        "80008202 9212LDT1001.02 3101Muster 3102Ute 310314051980 "
        f"{sex} 84108ALT 8411GPT 842052 8421U/l 8460m:_<50_w:_<35 843212032024"
    )
    lines = [field.replace("_", " ") for field in fields.split()]
    return "".join(f"{len(one) + 5:03}{one}\r\n" for one in lines).encode("cp437")


@pytest.mark.parametrize(
    ("sex", "high"), [("31101", "<50"), ("31102", "<35"), ("31103", "")]
)
def test_ldt_gives_the_limits_of_the_persons_sex(sex, high):
    reading = read_source(from_bytes(_ldt(sex), "befund.ldt"))

    (draft,) = reading.people[0].panels[0].results
    assert (draft.high, draft.interval) == (high, "m: <50 w: <35")


def test_a_file_that_tells_no_sex_says_that_the_limits_are_open():
    reading = read_source(from_bytes(_ldt("31103"), "befund.ldt"))

    (problem,) = reading.at_level(Level.NOTE)
    assert "Limits of men and of women" in problem.what
