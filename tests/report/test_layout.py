"""Nothing leaves the paper, and no letter stands on another."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from altdesk.core.event import Event, EventKind
from altdesk.report import Letterhead, Paper, Variant
from altdesk.rules.explanation import Explanation
from altdesk.rules.findings import Flag, Implausible, Urgency

_LONG = "Maximiliana-Theodora von Hohenzollern-Sigmaringen-Wittelsbach " * 4


def _flags(level, count):
    return tuple(
        Flag(
            f"f{i}",
            level,
            f"What must not wait, number {i}, told at some length for the person.",
            (f"ALT {i} U/L, 3.4 × the limit of 41", "yellow skin or eyes"),
            Explanation("x"),
        )
        for i in range(count)
    )


def _events(count):
    return tuple(
        Event(
            f"{i:032x}",
            list(EventKind)[i % 11],
            f"event with a rather long name {i}",
            date(2024, 1, 1) + timedelta(days=37 * i),
            None if i % 2 else date(2024, 2, 1) + timedelta(days=45 * i),
            amount=Decimal(i),
            unit="mg",
        )
        for i in range(count)
    )


@pytest.fixture(params=list(Paper))
def paper(request):
    return request.param


@pytest.mark.parametrize("variant", list(Variant))
def test_an_ordinary_sheet_is_well_set(
    well_set, history, options, sheet, paper, variant
):
    well_set(
        sheet(history(), its_options=replace(options, paper=paper, variant=variant))
    )


@pytest.mark.parametrize("variant", [Variant.FULL, Variant.LARGE, Variant.ONE_SHEET])
def test_a_sheet_with_too_much_of_everything_is_well_set(
    well_set, panel, history, findings, options, sheet, paper, variant
):
    units = {"TRF": "mg/dL", "TSAT": "%", "FERR": "ug/L", "INR": None, "LDH": "U/L"}
    values = {"TRF": "250", "TSAT": "30", "FERR": "120", "INR": "1.1", "LDH": "200"}
    usual = {"ALT": "580", "AST": "430", "ALP": "84", "TBIL": "0.7", "PLT": "232"}
    panels = tuple(
        panel(
            date(2024, 1, 1) + timedelta(days=60 * i),
            {**usual, "GGT": "44", "ALB": "4.1", "CK": "120", **values},
            laboratory=f"Laboratory with a long name {i % 4}",
            ranges={"ALT": f"{i} - 41", "AST": "< 35"},
            units={**_usual_units(), **units},
        )
        for i in range(14)
    )
    known = replace(history(_LONG, panels), events=_events(25))
    told = findings(
        causes=9,
        flags=_flags(Urgency.CARE_TODAY, 12) + _flags(Urgency.DOCTOR_SOON, 8),
        questions=tuple(f"Question {i} that takes a whole line?" for i in range(20)),
        implausible=tuple(Implausible("PLT", f"wrong {i}") for i in range(3)),
    )
    wanted = replace(
        options,
        paper=paper,
        variant=variant,
        own_note="I am tired. " * 60,
        letterhead=Letterhead("Clinic " * 30, "Street " * 60),
    )

    well_set(sheet(known, told, wanted))


def _usual_units():
    enzymes = dict.fromkeys(("ALT", "AST", "ALP", "GGT", "CK"), "U/L")
    return {**enzymes, "TBIL": "mg/dL", "ALB": "g/dL", "PLT": "10*9/L"}


@pytest.mark.parametrize(
    "name", ["Łukasz Źródło", "محمد عبد الله", "नरेन्द्र", "田中花子" * 20, "W" * 300]
)
def test_any_name_is_well_set(name, well_set, history, sheet):
    well_set(sheet(history(name)))


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_the_sheet_to_fill_in_is_one_page(
    language, paper, history, options, sheet, text_of
):
    wanted = replace(
        options,
        variant=Variant.BLANK,
        paper=paper,
        language=language,
        letterhead=Letterhead("Clinic", "Street 1\nTown"),
    )

    assert text_of(sheet(history(), its_options=wanted)).count("\f") == 1
