"""Days in headings that stand in pieces: under their year, beside a label."""

import pytest

from altdesk.importers.heading_dates import with_whole_days


def headed(*rows: str) -> list[str]:
    """Return the last of the rows as its days are put together."""
    numbered = [(n, row.split(";")) for n, row in enumerate(rows, start=1)]
    return list(with_whole_days(numbered, len(rows) - 1)[-1][1])


@pytest.mark.parametrize(
    ("above", "days", "whole"),
    [
        (";2023;;2024", ";11.03.;02.09.;15.01.", ";11.03.2023;02.09.2023;15.01.2024"),
        (";2023;2024", ";11/25;1/15", ";11/25/2023;1/15/2024"),
        (";2023;", "ALT;11 Mar;Sep 2", "ALT;11 Mar 2023;Sep 2 2023"),
        (";;2024", "Test;Unit;15-Jan", "Test;Unit;15-Jan 2024"),
        ("Units;2024", ";15. Jan.", ";15. Jan 2024"),
    ],
)
def test_a_day_takes_the_year_above_it(above: str, days: str, whole: str) -> None:
    assert headed(above, days) == whole.split(";")


@pytest.mark.parametrize(
    "rows",
    [
        [";11.03.;02.09."],
        [";;2023", ";11.03.;02.09."],
        [";2023;Mean", ";11.03.;02.09."],
        ["Labs of 2023", ";11.03.;02.09."],
        [";2023;2024", "ALT;62;58"],
    ],
)
def test_without_its_own_year_a_day_stays_as_printed(rows: list[str]) -> None:
    assert headed(*rows) == rows[-1].split(";")


def test_a_label_in_front_of_a_day_is_parted_from_it() -> None:
    found = headed("Date: 12/06/2024;03/06/2024")

    assert found == ["Date", "12/06/2024", "03/06/2024"]
