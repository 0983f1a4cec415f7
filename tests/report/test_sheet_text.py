"""What a doctor reads on page one, in the order in which it is read."""

import re
from dataclasses import replace
from datetime import date

import pytest

from altdesk.core.history import History
from altdesk.core.person import Person, Sex
from altdesk.core.result import Status
from altdesk.report import Letterhead, Paper, Part, Variant, compose

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


def in_order(text: str, *pieces: str) -> bool:
    """Tell whether the pieces stand in the text, each after the one before."""
    place = 0
    flat = " ".join(text.replace("\u00a0", " ").split())
    for piece in pieces:
        place = flat.find(piece, place)
        if place < 0:
            return False
    return True


def test_page_one_is_read_from_who_to_questions(history, sheet, page_one):
    text = page_one(sheet(history()))

    assert in_order(
        text,
        "Maria Example",
        "Born 14 May 1980 (46) · female · file no. 0042",
        "ALT has been raised for 20 months and is falling.",
        "Latest ALT 58 U/L, 1.4 × the lab's upper limit of 41",
        "peak 83 in Dec 2025",
        "AST 43",
        "AST/ALT 0.74",
        "FIB-4 1.12 (low)",
        "Results",
        "What the numbers fit",
        "Made by AltDesk",
    )
    assert "Questions for this visit" in text
    assert re.search(r"1 ?/ ?\d", text)


def test_every_number_on_page_one_is_in_the_log_or_the_findings(
    history, findings, options, sheet, page_one
):
    told, known = findings(), history()
    text = page_one(sheet(known, told))
    summary = compose(known, told, options)

    printed = {r.text for p in known.panels for r in p.results}
    printed |= {str(n) for p in known.panels for r in p.results for n in _limits(r)}
    dates = {str(n) for p in known.panels for n in _date_numbers(p.collected_on)}
    dates |= {str(n) for e in known.events for n in _date_numbers(e.started)}
    said = " ".join(
        (
            *(summary.front.headline, summary.front.figures, summary.footer.text),
            *(b.text for s in summary.front.columns for b in s.blocks),
            *(b.mark for s in summary.front.columns for b in s.blocks),
            *(summary.masthead.about, summary.masthead.period),
        )
    )
    allowed = printed | dates | set(_NUMBER.findall(said))
    allowed |= {"1", "2", "3", "20", "9", "0042"}  # pages, dose, 10⁹
    allowed |= {"0", "20", "40", "60", "80", "100", "1.4", "1.2"}  # axis, × limit

    strange = {n for n in _NUMBER.findall(text) if n not in allowed}

    assert strange == set()


def _limits(result):
    interval = result.interval
    return () if interval is None else (interval.low, interval.high)


def _date_numbers(day):
    return (day.day, day.year)


def test_the_box_of_today_stands_before_the_headline(
    history, findings, sheet, page_one
):
    text = page_one(sheet(history(), findings(is_urgent=True)))

    assert in_order(
        text,
        "Do not wait: care today",
        "Raised liver-cell tests together with raised bilirubin.",
        "Please get medical help today.",
        "ALT has been raised",
    )


def test_without_a_today_flag_there_is_no_box(history, sheet, page_one):
    assert "Do not wait" not in page_one(sheet(history()))


def test_a_raised_result_has_its_letter_and_a_normal_one_none(
    history, options, findings
):
    table = compose(history(), findings(), options).front.table.blocks[0]

    flags = {row[0].text: row[5].flag for row in table.rows}
    assert flags["ALT"] == "H"
    assert flags["ALP"] == ""


def test_corrected_and_preliminary_are_marked_and_explained(
    panel, history, options, findings
):
    first = panel(date(2026, 1, 1), {"ALT": "50"}, statuses={"ALT": Status.CORRECTED})
    last = panel(date(2026, 2, 1), {"ALT": "55"}, statuses={"ALT": Status.PRELIMINARY})

    summary = compose(history(panels=(first, last)), findings(), options)

    (table,) = summary.front.table.blocks
    assert [cell.mark for cell in table.rows[0][1:3]] == ["c", "p"]
    assert "c: corrected by the lab." in table.notes[0]
    assert "p: preliminary." in table.notes[0]


def test_a_range_that_differs_from_the_rows_is_told(panel, history, options, findings):
    first = panel(date(2026, 1, 1), {"ALT": "50"}, ranges={"ALT": "10 - 56"})
    last = panel(date(2026, 2, 1), {"ALT": "55"}, ranges={"ALT": "7 - 41"})

    (table,) = compose(
        history(panels=(first, last)), findings(), options
    ).front.table.blocks

    assert table.rows[0][1].mark == "a"
    assert "a: range 10 – 56." in table.notes[0]
    assert table.rows[0][-1].text == "7 – 41"


def test_a_result_in_another_unit_keeps_its_own(panel, history, options, findings):
    first = panel(date(2026, 1, 1), {"ALT": "0.97"}, units={"ALT": "µkat/L"}, ranges={})
    last = panel(date(2026, 2, 1), {"ALT": "55"}, laboratory="Lab B")

    (table,) = compose(
        history(panels=(first, last)), findings(), options
    ).front.table.blocks

    assert (table.rows[0][1].text, table.rows[0][1].detail) == ("0.97", "µkat/L")
    assert "printed in that unit" in table.notes[0]


def test_two_laboratories_are_named(panel, history, options, findings):
    panels = (
        panel(date(2026, 1, 1), {"ALT": "50"}, laboratory="Synlab"),
        panel(date(2026, 2, 1), {"ALT": "55"}, laboratory="Viollier"),
    )

    (table,) = compose(history(panels=panels), findings(), options).front.table.blocks

    assert [c.subtitle for c in table.columns[1:3]] == ["A", "B"]
    assert table.notes[-1] == "Laboratories: A = Synlab, B = Viollier."


def test_a_result_that_was_not_measured_is_no_number(panel, history, options, findings):
    panels = (
        panel(date(2026, 1, 1), {"ALT": "50", "AST": "30"}),
        panel(date(2026, 2, 1), {"ALT": "55"}),
    )

    (table,) = compose(history(panels=panels), findings(), options).front.table.blocks

    assert [c.text for c in table.rows[1][1:3]] == ["30", "–"]


def test_a_declined_history_says_so_and_ranks_nothing(
    history, findings, sheet, page_one
):
    told = findings(causes=0, pattern=None, interpretable=False, headline="Declined.")
    note = told.retest.explanation
    from altdesk.rules.findings import Note

    told = replace(told, decline=Note("decline.child", "Ask the child doctor.", note))

    text = page_one(sheet(history(), told))

    assert in_order(text, "Declined.", "Not explained here", "Ask the child doctor.")
    assert "Could fit" not in text


def test_numbers_only_has_no_causes_and_no_urgency(
    history, findings, options, sheet, text_of
):
    numbers = replace(options, variant=Variant.NUMBERS)

    text = text_of(sheet(history(), findings(is_urgent=True), numbers))

    assert "Do not wait" not in text
    assert "cause 0" not in text
    assert "When to repeat" not in text
    assert "FIB-4" in text


def test_what_has_no_room_is_counted_or_continued(
    history, findings, options, sheet, text_of
):
    note = "\n".join(f"Note line {i}." for i in range(40))
    questions = tuple(f"Question number {i}?" for i in range(40))
    told = findings(causes=9, questions=questions, is_urgent=True)

    text = text_of(sheet(history(), told, replace(options, own_note=note)))

    assert "continued overleaf" in text
    assert "Continued from page 1" in text
    for i in range(40):
        assert f"Question number {i}?" in text
        assert f"Note line {i}." in text
    for i in range(9):
        assert f"cause {i}" in text


def test_more_analytes_than_rows_are_counted(panel, history, options, findings):
    from altdesk.core.catalogue import catalogue

    units = {a.id: a.canonical_unit.code for a in catalogue()}
    values = {a.id: _usual(a) for a in catalogue() if a.kind.value == "quantity"}
    many = panel(date(2026, 1, 1), values, units=units, ranges={})

    (table,) = compose(history(panels=(many,)), findings(), options).front.table.blocks

    assert len(table.rows) == 12
    assert f"{len(values) - 12} more analytes" in table.notes[-1]


def _usual(analyte):
    """A value that laboratories see, so that the checker keeps it."""
    usual = analyte.usual_interval(Sex.FEMALE)
    return str(usual.high) if usual and usual.high else "9.5"


def test_a_period_leaves_out_and_counts(history, options, findings, sheet, page_one):
    year = replace(options, since=date(2026, 1, 1), until=date(2026, 12, 31))

    text = page_one(sheet(history(), findings(), year))

    assert "The log has 5 further panels." in " ".join(text.split())
    assert "28 Dec 2025" not in text


def test_a_period_that_ends_before_it_begins_is_refused(options):
    import pytest

    with pytest.raises(ValueError, match="ends"):
        replace(options, since=date(2026, 2, 1), until=date(2026, 1, 1))


def test_a_part_can_be_left_out(history, options, sheet, page_one):
    without = replace(options, parts=frozenset(Part) - {Part.RESULTS, Part.TREND})

    text = page_one(sheet(history(), its_options=without))

    assert "Results" not in text
    assert "atorvastatin" not in text


def test_the_letterhead_stands_above_the_name(history, options, sheet, page_one):
    clinic = replace(options, letterhead=Letterhead("Praxis am See", "Seestrasse 12"))

    text = page_one(sheet(history(), its_options=clinic))

    assert in_order(text, "Praxis am See", "Seestrasse 12", "Maria Example")


def test_a_german_sheet_speaks_german_and_says_what_does_not(
    history, options, sheet, page_one
):
    text = page_one(sheet(history(), its_options=replace(options, language="de-CH")))

    flat = " ".join(text.replace("\u00a0", " ").split())
    assert "Geboren 14. Mai 1980 (46 Jahre) · weiblich · Aktennr. 0042" in flat
    assert "das 1,4-Fache der oberen Grenze des Labors von 41" in flat
    assert "Erklärungen, die noch nicht übersetzt sind, stehen auf Englisch." in flat
    assert "3. Nov. 2026" in flat
    assert "Mit AltDesk auf dem eigenen Rechner" in flat


@pytest.mark.usefixtures("poppler")
def test_letter_paper_has_its_own_size(history, options, sheet, tmp_path):
    import subprocess

    letter = tmp_path / "letter.pdf"
    letter.write_bytes(
        sheet(history(), its_options=replace(options, paper=Paper.LETTER))
    )

    told = subprocess.run(
        ["pdfinfo", str(letter)], capture_output=True, text=True, check=True
    ).stdout

    assert "612 x 792 pts (letter)" in told


def test_a_person_without_results_gets_a_sheet_that_says_so(findings, sheet, page_one):
    nobody = History(Person("a" * 32, ""))
    told = findings(
        causes=0, questions=(), headline="", retest=None, ratios=(), scores=()
    )

    text = page_one(sheet(nobody, told))

    assert "Name not given" in text
    assert "The log has no results yet." in text
    assert "Date of birth not given · sex not given" in text


def test_a_stated_age_stands_in_for_a_birth_date(panel, findings, options):
    from altdesk.core.history import Answer

    known = History(
        Person("a" * 32, "Ann", Sex.FEMALE),
        (panel(date(2026, 1, 1), {"ALT": "50"}),),
        answers=(Answer("AGE", 45),),
    )

    assert compose(known, findings(), options).masthead.about == "Age 45 · female"


def test_the_one_sheet_has_two_pages_and_counts_the_rest(
    panel, history, findings, options, sheet, text_of
):
    panels = tuple(
        panel(date(1996 + i // 2, 1 + 6 * (i % 2), 3), {"ALT": "44", "AST": "40"})
        for i in range(60)
    )
    one = replace(options, variant=Variant.ONE_SHEET)

    pdf = sheet(history(panels=panels), findings(causes=12), one)

    text = " ".join(text_of(pdf).split())
    assert "Earlier draws, on the full sheet: 53." in text
    assert "Not on this sheet, or only in part: Findings and their evidence" in text
    assert "2/2" in text_of(pdf).replace(" ", "")
    assert len(pdf) < 150_000


def test_the_blank_sheet_asks_and_says_nothing_of_the_person(
    history, findings, options, sheet, text_of
):
    blank = replace(options, variant=Variant.BLANK)

    text = text_of(sheet(history(), findings(), blank))

    assert "Liver blood test log" in text
    assert "Maria" not in text
    assert "1/1" in text.replace(" ", "")


def test_sources_are_numbered_in_order_and_unverified_is_said(history, sheet, text_of):
    text = text_of(sheet(history()))

    assert in_order(text, "Sources", "1.", "Kwo PY et al.", "2.", "Newsome PN et al.")
    assert "(unverified)" in text


def test_the_ledgers_head_is_printed_when_given(history, options, sheet, text_of):
    hashed = replace(options, head_hash="ab" * 32)

    assert "ab" * 32 in text_of(sheet(history(), its_options=hashed))
