"""What page one says of its own limits, and where the rest of it stands."""

from dataclasses import replace
from datetime import date

from altdesk.report import Part, SheetOptions, compose
from altdesk.rules.findings import Implausible


def test_doubtful_results_are_counted_on_page_one_and_listed_behind(
    history, findings, sheet, text_of, page_one
):
    wrong = tuple(
        Implausible(analyte, f"value {i} of it is unusual.")
        for i in range(3)
        for analyte in ("TSH", "PLT", "ALT")
    )
    pdf = sheet(history(), findings(implausible=wrong))

    front, back = page_one(pdf), text_of(pdf, "-f", "2")

    places = [
        front.index(said)
        for said in ("check Platelets", "check ALT", "check TSH", "6 more results")
    ]
    assert places == sorted(places)
    assert front.count("Please check") == 3
    assert "Results to check" in back
    assert back.count("Please check") == len(wrong)


def test_one_doubtful_result_more_is_told_in_the_singular(history, findings):
    wrong = tuple(Implausible("ALT", f"value {i}.") for i in range(4))

    summary = compose(
        history(), findings(implausible=wrong), SheetOptions(date(2026, 11, 22))
    )

    assert "One more result needs a check: see “Results to check”." in (
        summary.front.notices
    )


def test_parts_that_were_not_wanted_are_named(history, options, sheet, text_of):
    wanted = replace(options, parts=frozenset(Part) - {Part.TREND, Part.SOURCES})

    text = text_of(sheet(history(), its_options=wanted))

    assert "Left out by choice: Trend, Sources." in " ".join(text.split())
