"""Whatever is long or many is well set, and what has no room is told."""

import random
import re
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from altdesk.core.catalogue import catalogue
from altdesk.core.check import check
from altdesk.core.draft import DraftPanel, DraftResult
from altdesk.core.event import Event, EventKind
from altdesk.core.history import History
from altdesk.core.person import Person, Sex
from altdesk.core.result import Status
from altdesk.report import Letterhead, Paper, SheetOptions, Variant, compose, render
from altdesk.report.paper.flow import Strip, beside, height_of
from altdesk.rules.interpret import interpret
from altdesk.rules.knowledge import load

_ACCEPTED = frozenset({"value", "unit", "limits", "value.decimal"})
_DAY = date(2026, 11, 1)
_NAMES = (
    *("Ann", "Maximiliana-Theodora von Hohenzollern-Sigmaringen " * 3, "W" * 120),
    *("محمد عبد الله بن سعود", "田中花子" * 15, "นภาพร สุขใจ", "", "דוד (David)"),
)
_LABS = (
    *("", "Lab A", "検査センター", "X" * 30, "Labor ÄÖÜ", "Laboratorium & Partner GbR"),
)
_RANGES = ("", "7 - 41", "< 41", "> 3", "3,5 - 5,2", "0.10 - 0.35", "up to 1000")
_VALUES = (
    *("58", "<5", ">1000", "0,7", "41.0", "1:80", "negative", "12345"),
    *("0.30000000000000004", "see the comment of the laboratory below"),
)
_ANALYTES = [analyte.id for analyte in catalogue()]


def _panels(chance, count):
    """Return panels result by result as the checker takes them."""
    names = _ANALYTES[: chance.choice((1, 3, 8, 20, 42))]
    day = _DAY
    panels = []
    for i in range(count):
        when = day
        if chance.random() < 0.3:
            when = datetime(day.year, day.month, day.day, 8, 30, tzinfo=UTC)
        drafts = [_draft(chance, name) for name in names]
        drafts += [DraftResult("9", f"Unknown analyte {i} " * chance.choice((1, 6)))]
        draft = DraftPanel(when, tuple(drafts), chance.choice(_LABS))
        kept = tuple(d for d in drafts if _panel(draft, (d,), i) is not None)
        panels.append(_panel(draft, kept, i))
        day -= timedelta(days=chance.choice((0, 1, 7, 30, 90, 183, 365)))
    return tuple(reversed(panels))


def _draft(chance, analyte):
    unit = str(catalogue().analytes[analyte].canonical_unit.code)
    return DraftResult(
        chance.choice(_VALUES),
        analyte,
        analyte,
        unit if unit != "1" else None,
        interval=chance.choice(_RANGES),
        status=chance.choice((Status.FINAL, Status.FINAL, *Status)),
        accepted=_ACCEPTED,
    )


def _panel(draft, drafts, number):
    return check(replace(draft, results=drafts), f"{number:032x}").panel


def _events(chance, count):
    texts = ("atorvastatin", "x" * 300, "薬", "a medicine with a long name " * 3, "")
    return tuple(
        Event(
            f"{i:032x}",
            chance.choice(list(EventKind)),
            chance.choice(texts),
            _DAY - timedelta(days=chance.randint(0, 4000)),
            amount=chance.choice((None, Decimal("2.5"))),
            unit="mg",
            note="word " * chance.choice((0, 3, 300)),
        )
        for i in range(count)
    )


def _made(seed):
    chance = random.Random(seed)  # noqa: S311 - the same cases each time
    person = Person(
        "a" * 32,
        chance.choice(_NAMES),
        chance.choice((None, *Sex)),
        chance.choice((None, date(1980, 5, 14), date(2014, 1, 1))),
        chance.choice(("", "0042", "F" * 50)),
    )
    panels = _panels(chance, chance.choice((0, 1, 2, 5, 9, 16)))
    known = History(person, panels, _events(chance, chance.choice((0, 1, 5, 20))))
    options = SheetOptions(
        date(2026, 11, 22),
        chance.choice(list(Paper)),
        chance.choice((Variant.ONE_SHEET, *Variant)),
        chance.choice(("en", "de", "fr", "es")),
        own_note=chance.choice(("", "I am tired.", "ten words\n" * 10, "W" * 5000)),
        letterhead=chance.choice((None, Letterhead("Clinic " * 9, "Street " * 40))),
        since=chance.choice((None, None, date(2026, 6, 1))),
    )
    return known, options


@pytest.mark.parametrize("seed", range(16))
def test_a_random_extreme_is_well_set(seed, well_set):
    known, options = _made(seed)

    pdf = render(compose(known, interpret(known, load()), options))

    well_set(pdf)


@pytest.mark.proof
@pytest.mark.parametrize("seed", range(16, 400))
def test_a_random_extreme_is_well_set_long(seed, well_set):
    test_a_random_extreme_is_well_set(seed, well_set)


def test_a_note_that_page_one_cuts_goes_on_overleaf(
    panel, history, findings, options, text_of
):
    panels = tuple(
        panel(_DAY - timedelta(days=30 * i), {"ALT": "580", "AST": "410", "CK": "99"})
        for i in range(9)
    )
    note = "\n".join(f"Line {i} of the person's own words." for i in range(40))
    wanted = replace(options, variant=Variant.ONE_SHEET, own_note=note)

    text = text_of(render(compose(history(panels=panels), findings(), wanted)))

    told = {int(n) for n in re.findall(r"Line (\d+) of", text)}
    assert (
        told == set(range(40))
        or "Continued from page 1"
        in text.partition("Not on this sheet, or only in part:")[2]
    )
    assert len(told) > 10


def test_a_long_text_of_an_event_stands_in_full_below_the_table(
    history, findings, options, text_of
):
    note = " ".join(f"word{i}" for i in range(200))
    event = Event("e" * 32, EventKind.OTHER, "visit", _DAY, note=note)
    known = replace(history(), events=(event,))

    text = " ".join(text_of(render(compose(known, findings(), options))).split())

    assert all(f"word{i}" in text for i in range(200))


def test_many_ranges_are_left_to_the_back_pages(panel, history, findings, options):
    panels = tuple(
        panel(
            _DAY - timedelta(days=30 * i),
            {"ALT": "58", "AST": "41", "GGT": "50"},
            ranges={"ALT": f"{i} - 4{i}", "AST": f"{i} - 3{i}", "GGT": f"{i} - 5{i}"},
        )
        for i in range(5)
    )

    summary = compose(history(panels=panels), findings(), options)

    (front,) = summary.front.table.blocks
    assert any("another range of the lab" in note for note in front.notes)
    assert front.rows[0][1].mark == "*"
    (back,) = summary.back[0].blocks
    assert any("range 4 – 44" in note for note in back.notes)


def test_columns_that_go_on_stand_side_by_side_as_before():
    drawn = []

    def strip(name, height, space):
        return Strip(height, lambda _, x, y: drawn.append((name, x, y)), space)

    left = [strip(f"left {i}", 12.0, 4.0 if i else 9.0) for i in range(4)]
    right = [strip(f"right {i}", 20.0, 9.0) for i in range(2)]

    merged = beside([right, left], [300.0, 0.0])

    assert height_of(merged) == height_of(left)
    y = 100.0
    for number, each in enumerate(merged):
        y += each.space if number else 0.0
        each.draw(None, 50.0, y)
        y += each.height
    assert sorted(drawn) == [
        *((f"left {i}", 50.0, 100.0 + 16 * i) for i in range(4)),
        *((f"right {i}", 350.0, 100.0 + 29 * i) for i in range(2)),
    ]


def test_a_title_that_is_repeated_overleaf_is_read_once(
    panel, history, findings, sheet, tmp_path
):
    panels = (panel(_DAY, {"ALT": "580", "AST": "410"}),)
    told = findings(questions=tuple(f"Question {i}?" for i in range(90)))
    place = tmp_path / "sheet.pdf"
    place.write_bytes(sheet(history(panels=panels), told))

    done = subprocess.run(
        ["pdfinfo", "-struct-text", str(place)], capture_output=True, check=True
    )

    assert done.stdout.decode().count('"Questions for this visit"') == 1
