"""One sheet of paper: two pages, its sources on it, and what it leaves out named."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from altdesk.core.event import Event, EventKind
from altdesk.report import Paper, Part, Variant, compose, render
from altdesk.report.paper.blocks import lay_section
from altdesk.report.paper.flow import height_of
from altdesk.report.paper.frame import Frame, Style
from altdesk.report.paper.tags import Node
from altdesk.rules.findings import Implausible
from altdesk.rules.interpret import interpret
from altdesk.rules.knowledge import load

_DAY = date(2026, 3, 11)


def _flat(text):
    return " ".join(text.replace("\u00a0", " ").split())


@pytest.fixture(params=["one panel", "sixty panels", "twenty events", "a long note"])
def crowded(request, panel, history):
    """Return a history of one of many sizes, and a note of the person's own."""
    count = 60 if request.param == "sixty panels" else 1
    panels = tuple(
        panel(
            _DAY - timedelta(days=183 * i),
            {"ALT": str(58 + i % 7), "AST": "41", "ALP": "210", "PLT": "140"},
        )
        for i in range(count)
    )
    known = history(panels=panels)
    if request.param == "twenty events":
        events = tuple(
            Event(f"{i:032x}", EventKind.MEDICINE, f"medicine {i}", _DAY)
            for i in range(20)
        )
        known = replace(known, events=events)
    note = "A line of the person's own.\n" * 50 if "note" in request.param else ""
    return known, note


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_it_has_two_pages_with_all_that_it_cites(
    crowded, paper, language, options, text_of
):
    known, note = crowded
    wanted = replace(
        options,
        variant=Variant.ONE_SHEET,
        paper=paper,
        language=language,
        own_note=note,
        head_hash="5f" * 32,
    )
    pdf = render(compose(known, interpret(known, load()), wanted))

    assert text_of(pdf).count("\f") == 2
    back = _flat(text_of(pdf, "-f", "2"))
    cited = {int(n) for n in re.findall(r"\[(\d+)\]", _flat(text_of(pdf)))}
    listed = {int(n) for n in re.findall(r"(?<![\w.])(\d{1,2})\. ", back)}
    assert cited
    assert cited <= listed | {0}
    assert load().version in back
    assert "5f" * 32 in back.replace(" ", "")
    assert len(pdf) < 150_000


def test_what_has_no_room_is_named(panel, history, options, text_of):
    panels = tuple(
        panel(_DAY - timedelta(days=30 * i), {"ALT": "580", "AST": "410", "CK": "99"})
        for i in range(9)
    )
    known = history(panels=panels)
    wanted = replace(options, variant=Variant.ONE_SHEET)

    back = _flat(
        text_of(render(compose(known, interpret(known, load()), wanted)), "-f", "2")
    )

    assert "Earlier draws, on the full sheet: 2." in back
    named = back.partition("Not on this sheet, or only in part:")[2]
    assert "Further trends" in named
    assert "The full sheet has them." in named


def test_only_sources_that_something_printed_cites_are_listed(
    history, options, findings, text_of
):
    wanted = replace(
        options, variant=Variant.ONE_SHEET, parts=frozenset({Part.SOURCES})
    )

    back = _flat(text_of(render(compose(history(), findings(), wanted)), "-f", "2"))

    assert "Sources" not in back
    assert "Knowledge base 2026.11" in back


def test_what_has_no_room_is_not_set_at_all(history, findings, options):
    many = tuple(Implausible("ALT", f"value {i} is unusual.") for i in range(800))
    wanted = replace(options, variant=Variant.ONE_SHEET)
    summary = compose(history(), findings(implausible=many), wanted)
    frame = Frame(490.0, Style(), Node("Document"), summary.phrases)
    section = next(s for s in summary.back if s.title == "Results to check")

    laid = lay_section(section, frame, "", 700.0)

    assert 700 < height_of(laid) < 760
    assert len(lay_section(section, frame)) > len(laid)


def test_a_section_behind_a_full_page_is_named(history, findings, options, text_of):
    many = tuple(Implausible("ALT", f"value {i} is unusual.") for i in range(800))
    wanted = replace(options, variant=Variant.ONE_SHEET)

    pdf = render(compose(history(), findings(implausible=many), wanted))

    back = _flat(text_of(pdf, "-f", "2"))
    assert "Results to check" in back.partition("Not on this sheet")[2]
    assert text_of(pdf).count("\f") == 2
