"""The caregiver's sheet: no letter is smaller than 16 points; page one counts."""

import io
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pdfplumber
import pytest

from altdesk.core.catalogue import catalogue
from altdesk.core.event import Event, EventKind
from altdesk.report import Letterhead, Paper, SheetOptions, Variant, compose, render
from altdesk.rules.findings import Explanation, Flag, Implausible, Urgency

_DAY = date(2026, 11, 3)
_LARGE = SheetOptions(date(2026, 11, 22), variant=Variant.LARGE)
_LONG = "Maximiliana-Theodora von Hohenzollern-Sigmaringen y Ordóñez de la Cruz " * 3
_LEAST = 16.0


def _sizes(pdf):
    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        return {
            (round(c["size"], 2), number, c["text"])
            for number, page in enumerate(opened.pages, start=1)
            for c in page.chars
            if c["text"].strip()
        }


def _too_small(pdf):
    return [found for found in _sizes(pdf) if found[0] < _LEAST]


def _crowded(panel, analytes, draws):
    """Return panels of many analytes, each with limits of its own lab."""
    known = list(catalogue())[:analytes]
    units = {a.id: str(a.canonical_unit.code) for a in known}
    units = {name: None if unit == "1" else unit for name, unit in units.items()}
    values = {
        a.id: str(a.plausible.confirm_below or 1) if a.plausible else "1" for a in known
    }
    return tuple(
        panel(
            _DAY - timedelta(days=61 * i),
            {**values, "ALT": str(58 + i % 9)},
            ranges={"ALT": f"{i % 3} - 41", "AST": "8 - 35"},
            units=units,
            laboratory=f"Laboratory with a long name {i % 3}",
        )
        for i in range(draws)
    )


def _events(count):
    return tuple(
        Event(
            f"{i:032x}",
            list(EventKind)[i % 11],
            f"event with a rather long name {i}",
            date(2026, 1, 1) - timedelta(days=37 * i),
            None if i % 2 else date(2026, 2, 1) - timedelta(days=20 * i),
            amount=Decimal(i),
            unit="mg",
            note="A word about it. " * (i % 4),
        )
        for i in range(count)
    )


def _urgent(count):
    return tuple(
        Flag(
            f"f{i}",
            Urgency.CARE_TODAY,
            f"What must not wait, number {i}, told at some length for the person.",
            (f"ALT {i} U/L, 3.4 × the limit of 41", "yellow skin or eyes"),
            Explanation("x"),
        )
        for i in range(count)
    )


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_no_letter_of_an_ordinary_sheet_is_smaller(
    paper, language, history, findings, well_set
):
    wanted = replace(_LARGE, paper=paper, language=language, own_note="I am tired.")

    pdf = render(compose(history(), findings(is_urgent=True), wanted))

    assert _too_small(pdf) == []
    well_set(pdf)


@pytest.mark.parametrize("paper", list(Paper))
def test_no_letter_of_a_crowded_sheet_is_smaller(
    paper, panel, history, findings, well_set
):
    known = replace(history(_LONG, _crowded(panel, 40, 60)), events=_events(20))
    told = findings(
        flags=_urgent(14),
        causes=9,
        implausible=tuple(Implausible("PLT", f"wrong {i}") for i in range(30)),
    )
    wanted = replace(
        _LARGE,
        paper=paper,
        own_note="W" * 5000,
        letterhead=Letterhead("Clinic " * 30, "Street " * 60),
    )

    pdf = render(compose(known, told, wanted))

    assert _too_small(pdf) == []
    well_set(pdf)


@pytest.mark.parametrize("name", ["محمد عبد الله", "नरेन्द्र", "田中花子" * 20, "W" * 300])
def test_no_letter_of_any_name_is_smaller(name, history, findings, well_set):
    pdf = render(compose(history(name), findings(), _LARGE))

    assert _too_small(pdf) == []
    well_set(pdf)


def test_page_one_has_who_headline_figures_and_trend(history, findings, page_one):
    text = page_one(render(compose(history(), findings(), _LARGE)))

    place = 0
    for said in ("Maria Example", "ALT has been raised", "Latest ALT 58", "ALT 58"):
        place = text.find(said, place) + 1
        assert place, said


def test_page_one_has_the_trend_however_much_is_doubtful(
    panel, history, findings, page_one
):
    many = findings(
        implausible=tuple(Implausible("PLT", f"wrong {i}") for i in range(30))
    )
    known = replace(history(panels=_crowded(panel, 20, 9)), events=_events(20))

    pdf = render(compose(known, many, _LARGE))

    text = page_one(pdf)
    assert "27 more results need a check" in text
    assert "AST" in text.partition("27 more results")[2]
    assert "see “Events and medicines”" in text


def test_the_table_stays_on_page_one_where_it_has_room(
    panel, history, findings, page_one
):
    drawn = panel(_DAY, {"ALT": "58", "AST": "41"})

    text = page_one(render(compose(history(panels=(drawn,)), findings(), _LARGE)))

    assert "Results" in text
    assert "7 – 41" in text


def test_what_must_not_wait_stands_on_a_ground_of_its_own(history, findings):
    pdf = render(compose(history(), findings(flags=_urgent(14)), _LARGE))

    with pdfplumber.open(io.BytesIO(pdf)) as opened:
        grounds = [
            [r for r in page.rects if r["width"] > 400 and r["height"] > 8]
            for page in opened.pages
        ]
    assert grounds[0]
    assert grounds[1]
    assert grounds[-1] == []


def test_what_only_the_full_sheet_has_is_named(history, findings, text_of):
    text = " ".join(text_of(render(compose(history(), findings(), _LARGE))).split())

    assert "Earlier draws, on the full sheet: 1." in text
    assert "Not on this sheet, or only in part: Further trends." in text
    assert "Made by AltDesk on this person's own computer" in text
